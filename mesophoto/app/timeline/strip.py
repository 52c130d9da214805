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
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.layout import RIGHT_AFTER_SHIFT_PX, Layout
from mesophoto.app.timeline.model import Entry, spread
from mesophoto.app.timeline.strip_painting import StripPainter

TOP_PX = 8
GAP_PX = 10
SMALLEST_PX, LARGEST_PX = 44, 68
SLICE_GAP_PX = 2
"""Between thumbnails of which, for want of room, only the middle is shown."""


class StripWidget(QWidget):
    """Draws the sessions; a click, or the arrow keys, choose the photo to compare with the baseline."""

    photo_chosen = Signal(str)
    compare_wanted = Signal(str)
    """A photo was chosen by Enter or a double click: to be looked at, not only told of."""
    menu_wanted = Signal(str, object)
    """Photo and global position, for what can be done with it."""
    hover_changed = Signal(object)
    """The photo under the pointer, or None."""

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

    def set_hovered(self, photo_id: str | None) -> None:
        """Lift the photo that the pointer is at elsewhere."""
        ids = [entry.photo_id for entry in self._entries]
        self._hovered = ids.index(photo_id) if photo_id in ids and photo_id is not None else None
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
        """Width that each thumbnail may take while all are shown; a change of zoom changes no heights."""
        return (self._layout.end_px - self._layout.left_px + 46) / max(len(self._entries), 1)

    def _zoomed_room(self) -> float:
        """Width that each may take as the axis is now."""
        return self._room() / max(self._layout.share, 1e-3)

    def _label_lines(self) -> int:
        """Two lines with date and moment where there is room, else one."""
        return 2 if self._label_width(lines=2) <= self._room() else 1

    def _label_end(self) -> float:
        return TOP_PX + self._side_px() + 7 + self._label_lines() * 0.92 * self._line_px()

    def _boxes(self) -> dict[int, QRectF]:
        """Place of each thumbnail whose day is shown: above it, as far as its neighbours let it."""
        shown = [i for i, entry in enumerate(self._entries) if self._layout.is_shown(entry.when)]
        if not shown:
            return {}
        low, high = self._layout.left_px - 46, self._layout.end_px
        side, label = self._side_px(), self._label_width(lines=self._label_lines())
        room = min(self._zoomed_room(), (high - low) / len(shown))
        step = min(max(side + GAP_PX, label if label <= room else 0), room)
        centres = spread([self._axis_x(self._entries[i]) for i in shown], step, low, high)
        width = min(side, step - SLICE_GAP_PX)
        return {i: QRectF(x - width / 2, TOP_PX, width, side) for i, x in zip(shown, centres, strict=True)}

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
        """Where a photo's thumbnail is drawn; on the axis' edge where its day is not shown."""
        index = next(i for i, entry in enumerate(self._entries) if entry.photo_id == photo_id)
        edge = QRectF(self._layout.left_px, TOP_PX, 0, self._side_px())
        return self._boxes().get(index, edge)

    def _index_at(self, position: QPointF) -> int | None:
        reach = self._label_end() - TOP_PX - self._side_px()
        for i, box in self._boxes().items():
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
            self.hover_changed.emit(None if index is None else self._entries[index].photo_id)
            hand = index is not None and self._entries[index].photo_id is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.hover_changed.emit(None)
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
        painter = StripPainter(self, self._layout, self._line_px())
        boxes = self._boxes()
        if self._entries:
            left = self._layout.left_px
            before = sum(self._axis_x(e) < left for i, e in enumerate(self._entries) if i not in boxes)
            painter.paint_axis(self._axis_y(), before, len(self._entries) - before - len(boxes))
        foot, start = self._axis_y(), self._label_end() + 3
        for i, box in boxes.items():
            entry = self._entries[i]
            place = QPointF(self._axis_x(entry), foot)
            painter.paint_leader(entry, box, place, start, chosen=self._is_chosen(entry))
        lines = self._label_lines()
        legible = self._label_width(lines=lines) <= self._zoomed_room() + GAP_PX
        for i in sorted(boxes, key=lambda i: (i == self._hovered, self._is_chosen(self._entries[i]))):
            entry, hovered = self._entries[i], i == self._hovered
            chosen = self._is_chosen(entry)
            if chosen or hovered:
                boxes[i] = _widen(boxes[i], self._layout.left_px - 46, self._layout.end_px)
            image = self._images.get(entry.photo_id or "")
            painter.paint_thumb(
                entry, boxes[i], image, chosen=chosen, hovered=hovered, focused=self.hasFocus()
            )
            if legible or hovered or (chosen and self._hovered is None):
                painter.paint_label(entry, boxes[i], self._labels(entry, lines), chosen=chosen)
        painter.end()

    def _is_chosen(self, entry: Entry) -> bool:
        return entry.photo_id is not None and entry.photo_id == self._selected


def _widen(box: QRectF, low: float, high: float) -> QRectF:
    """All of a thumbnail of which only the middle had room, inside the strip."""
    side = box.height()
    left = min(max(box.center().x() - side / 2, low), high - side)
    return QRectF(left, box.top(), side, side)
