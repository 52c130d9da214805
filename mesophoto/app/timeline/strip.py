"""The strip of thumbnails: one per photo of the chosen view, above a true time axis."""

import html

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app import texts
from mesophoto.app.comparability.badge import paint_verdict
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.layout import RIGHT_AFTER_SHIFT_PX, Layout
from mesophoto.app.timeline.model import Entry, spread

TOP_PX = 8
GAP_PX = 10
SMALLEST_PX, LARGEST_PX = 34, 68


class StripWidget(QWidget):
    """Draws the sessions; a click, or the arrow keys, choose the photo to compare with the baseline."""

    photo_chosen = Signal(str)
    compare_wanted = Signal(str)
    """A photo was chosen by Enter or a double click: to be looked at, not only told of."""
    menu_wanted = Signal(str, object)
    """Photo and global position, for what can be done with it."""

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._entries: list[Entry] = []
        self._images: dict[str, QImage] = {}
        self._selected: str | None = None
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Sessions"))
        self.fit()

    def fit(self) -> None:
        """Take the height that thumbnails and labels need at this width."""
        self.setFixedHeight(round(self._label_end() + 2.5 * self._line_px()))
        self.update()

    def set_entries(self, entries: list[Entry]) -> None:
        self._entries = entries
        known = {entry.photo_id for entry in entries}
        self._images = {key: image for key, image in self._images.items() if key in known}
        self.fit()

    def entries(self) -> list[Entry]:
        return list(self._entries)

    def set_image(self, photo_id: str, image: QImage) -> None:
        self._images[photo_id] = image
        self.update()

    def set_selected(self, photo_id: str | None) -> None:
        self._selected = photo_id
        entry = next((entry for entry in self._entries if entry.photo_id == photo_id), None)
        told = "" if entry is None else " ".join(self._labels(entry))
        pair = "" if entry is None or entry.pair is None else entry.pair.sentence()
        self.setAccessibleDescription(f"{told} {pair}".strip())
        self.update()

    # geometry

    def _line_px(self) -> float:
        return self.fontMetrics().height()

    def _side_px(self) -> float:
        """Side of a thumbnail: they shrink where there are many."""
        return min(LARGEST_PX, max(self._room() - GAP_PX, SMALLEST_PX))

    def _room(self) -> float:
        """Width that each thumbnail may take."""
        return (self._layout.end_px - self._layout.left_px + 46) / max(len(self._entries), 1)

    def _label_lines(self) -> int:
        """Two lines with date and moment where there is room, else one."""
        return 2 if self._label_width(lines=2) <= self._room() else 1

    def _label_end(self) -> float:
        return TOP_PX + self._side_px() + 7 + self._label_lines() * 0.92 * self._line_px()

    def _boxes(self) -> list[QRectF]:
        """Place of each thumbnail: above its time, as far as its neighbours let it."""
        if not self._entries:
            return []
        low, high = self._layout.left_px - 46, self._layout.end_px
        side, label = self._side_px(), self._label_width(lines=self._label_lines())
        step = min(max(side + GAP_PX, label if label <= self._room() else 0), self._room())
        centres = spread([self._axis_x(entry) for entry in self._entries], step, low, high)
        return [QRectF(x - side / 2, TOP_PX, side, side) for x in centres]

    def _label_width(self, *, lines: int) -> float:
        metrics = QFontMetricsF(current_theme().font("caption", strong=True))
        shown = [line for entry in self._entries for line in self._labels(entry, lines)]
        return max((metrics.horizontalAdvance(line) for line in shown), default=0.0) + 10

    def _axis_x(self, entry: Entry) -> float:
        shift = RIGHT_AFTER_SHIFT_PX if entry.is_right_after else 0
        return self._layout.time_scale.x(entry.when) + shift

    def _axis_y(self) -> float:
        return self.height() - 1.35 * self._line_px()

    def box_of(self, photo_id: str) -> QRectF:
        """Where a photo's thumbnail is drawn."""
        index = next(i for i, entry in enumerate(self._entries) if entry.photo_id == photo_id)
        return self._boxes()[index]

    def _index_at(self, position: QPointF) -> int | None:
        reach = self._label_end() - TOP_PX - self._side_px()
        for i, box in enumerate(self._boxes()):
            if box.adjusted(-2, -2, 2, reach).contains(position):
                return i
        return None

    # events

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.fit()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index != self._hovered:
            self._hovered = index
            hand = index is not None and self._entries[index].photo_id is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._choose(self._entries[index])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            photo_id = self._entries[index].photo_id
            if photo_id is not None:
                self.compare_wanted.emit(photo_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        with_photo = [entry for entry in self._entries if entry.photo_id is not None]
        if event.key() == Qt.Key.Key_Home and with_photo:
            self._choose(with_photo[0])
        elif event.key() == Qt.Key.Key_End and with_photo:
            self._choose(with_photo[-1])
        elif step is not None:
            self.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected is not None:
            self.compare_wanted.emit(self._selected)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = None if by_key else self._index_at(QPointF(event.pos()))
        photo_id = self._selected if by_key else None if index is None else self._entries[index].photo_id
        if photo_id is not None:
            place = self.box_of(photo_id).center().toPoint() if by_key else event.pos()
            self.menu_wanted.emit(photo_id, self.mapToGlobal(place))

    def step(self, by: int) -> None:
        """Choose the photo before or after the chosen one."""
        ids = [entry.photo_id for entry in self._entries if entry.photo_id is not None]
        if not ids:
            return
        here = ids.index(self._selected) if self._selected in ids else -1 if by > 0 else len(ids)
        there = min(max(here + by, 0), len(ids) - 1)
        if there != here:
            self.photo_chosen.emit(ids[there])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(QPointF(event.pos()))
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(self._entries[index]), self)
            return True
        return super().event(event)

    def _choose(self, entry: Entry) -> None:
        if entry.photo_id is not None:
            self.photo_chosen.emit(entry.photo_id)

    # texts

    def _labels(self, entry: Entry, lines: int = 2) -> tuple[str, ...]:
        if lines == 1:
            return (texts.short_date(entry.when),)
        moment = "" if entry.moment == "before" else texts.moment_name(entry.moment, entry.day)
        if entry.is_baseline:
            moment = tr("Baseline")
        elif entry.photo_id is None:
            moment = tr("no photo")
        elif entry.is_right_after:
            moment = tr("Right after")
        return texts.date_text(entry.when), moment

    def _tip(self, entry: Entry) -> str:
        if entry.photo_id is None:
            missing = tr("No photo of this view in this session.")
            return f"<b>{texts.date_text(entry.when)}</b><br>{missing}"
        lines = [f"<b>{texts.date_text(entry.when)}</b>", texts.moment_name(entry.moment, entry.day)]
        if entry.pair is not None:
            lines += [f"<b>{entry.pair.word}</b>", *(html.escape(text) for text in entry.pair.advice)]
        if entry.is_baseline:
            lines.append(tr("Baseline: every change is told against this photo."))
        elif entry.is_right_after:
            lines.append(tr("Swelling smooths lines: never a baseline and not part of the trend."))
        return "<br>".join(lines)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_axis(painter)
        boxes = self._boxes()
        for entry, box in zip(self._entries, boxes, strict=True):
            self._paint_leader(painter, entry, box)
        lines = self._label_lines()
        legible = self._label_width(lines=lines) <= self._room() + GAP_PX
        order = sorted(range(len(boxes)), key=lambda i: self._entries[i].photo_id == self._selected)
        for i in order:
            entry = self._entries[i]
            self._paint_thumb(painter, entry, boxes[i], hovered=i == self._hovered)
            if legible or i == self._hovered or (entry.photo_id == self._selected and self._hovered is None):
                self._paint_label(painter, entry, boxes[i], self._labels(entry, lines))
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        if not self._entries:
            return
        theme, y = current_theme(), round(self._axis_y()) + 0.5
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawLine(QPointF(self._layout.left_px - 12, y), QPointF(self._layout.end_px, y))
        painter.setFont(theme.font("caption"))
        for day, name in self._layout.time_scale.ticks():
            x = self._layout.time_scale.x(day)
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 5))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(x - 40, y + 5, 80, self._line_px())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)

    def _paint_leader(self, painter: QPainter, entry: Entry, box: QRectF) -> None:
        theme = current_theme()
        chosen = entry.photo_id is not None and entry.photo_id == self._selected
        x, y = self._axis_x(entry), self._axis_y()
        ink = theme.color("accent") if chosen else theme.color("text_muted")
        start = self._label_end() + 3
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink if chosen else theme.color("hairline"), 1.2))
        path = QPainterPath(QPointF(box.center().x(), start))
        middle = (start + y) / 2
        path.cubicTo(QPointF(box.center().x(), middle + 4), QPointF(x, middle - 4), QPointF(x, y - 3))
        painter.drawPath(path)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(theme.color("surface") if entry.is_right_after or entry.photo_id is None else ink)
        painter.drawEllipse(QPointF(x, y), 3.2, 3.2)

    def _paint_thumb(self, painter: QPainter, entry: Entry, box: QRectF, *, hovered: bool) -> None:
        theme = current_theme()
        chosen = entry.photo_id is not None and entry.photo_id == self._selected
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        image = self._images.get(entry.photo_id or "")
        if image is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(box, image, centre_square(image))
            painter.restore()
        else:
            painter.fillPath(shape, theme.color("hairline") if entry.photo_id else theme.color("surface"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            painter.setPen(QPen(theme.color("accent"), 2.5))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 10, 10)
        elif hovered:
            painter.setPen(QPen(theme.color("text_muted"), 1.5))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 9, 9)
        elif entry.is_right_after or entry.photo_id is None:
            painter.setPen(QPen(theme.color("text_muted"), 1.4, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 8, 8)
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(box.adjusted(-6, -6, 6, 6), 12, 12)
        if entry.is_baseline:
            self._paint_b(painter, box)
        elif entry.pair is not None:
            paint_verdict(painter, entry.pair, self._corner(box, left=False))

    def _corner(self, box: QRectF, *, left: bool) -> QRectF:
        """Place of a mark in a thumbnail's upper corner."""
        size = min(0.42 * box.width(), self._line_px() * 1.15)
        return QRectF(box.left() + 3 if left else box.right() - 3 - size, box.top() + 3, size, size)

    def _paint_b(self, painter: QPainter, box: QRectF) -> None:
        theme, disc = current_theme(), self._corner(box, left=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        font = theme.font("caption", strong=True)
        font.setPixelSize(max(round(disc.height() * 0.66), 7))
        painter.setFont(font)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, tr("B", "baseline"))

    def _paint_label(self, painter: QPainter, entry: Entry, box: QRectF, label: tuple[str, ...]) -> None:
        theme = current_theme()
        chosen = entry.photo_id is not None and entry.photo_id == self._selected
        line = self._line_px() * 0.92
        place = QRectF(box.center().x() - 80, box.bottom() + 5, 160, line)
        painter.setFont(theme.font("caption", strong=chosen))
        painter.setPen(theme.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label[0])
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("accent") if entry.is_baseline else theme.color("text_muted"))
        for number, text in enumerate(label[1:], 1):
            painter.drawText(place.translated(0, number * line), Qt.AlignmentFlag.AlignCenter, text)


def centre_square(image: QImage) -> QRectF:
    """The largest square in the middle of a picture."""
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
