"""Paints the strip: thumbnails, their names, and the axis that they stand on."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from mesophoto.app.comparability.badge import paint_verdict
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.layout import Layout
from mesophoto.app.timeline.model import Entry

CHOSEN_ROUND_PX, ROUND_PX = 10, 8
LABEL_PX = 160


class StripPainter(QPainter):
    """Paints on a widget until it is ended."""

    def __init__(self, widget: QWidget, layout: Layout, line_px: float) -> None:
        super().__init__(widget)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._layout = layout
        self._line_px = line_px

    def paint_axis(self, y: float, before: int, after: int) -> None:
        """Paint days and months, today, and how many photos lie beyond either end."""
        theme, layout, y = current_theme(), self._layout, round(y) + 0.5
        self.setPen(QPen(theme.color("hairline"), 1))
        self.drawLine(QPointF(layout.left_px - 12, y), QPointF(layout.end_px, y))
        self.setFont(theme.font("caption"))
        taken = []
        if layout.today is not None:
            x = layout.time_scale.x(layout.today)
            if layout.left_px - 1 <= x <= layout.end_px:
                self.setPen(QPen(theme.color("outline"), 1, Qt.PenStyle.DashLine))
                self.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))
                self.setPen(theme.color("text"))
                text = tr("Today")
                half = self.fontMetrics().horizontalAdvance(text) / 2
                middle = min(x, layout.end_px + 20 - half)
                self._say(text, middle, y)
                taken.append((middle - half - 6, middle + half + 6))
        for day, name in layout.time_scale.ticks():
            x = layout.time_scale.x(day)
            self.setPen(QPen(theme.color("hairline"), 1))
            self.drawLine(QPointF(x, y), QPointF(x, y + 5))
            self.setPen(theme.color("text_muted"))
            half = self.fontMetrics().horizontalAdvance(name) / 2
            if all(x + half < left or x - half > right for left, right in taken):
                self._say(name, x, y)
        self._paint_beyond(y, before, after)

    def _say(self, text: str, x: float, y: float) -> None:
        box = QRectF(x - 40, y + 5, 80, self._line_px)
        self.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _paint_beyond(self, y: float, before: int, after: int) -> None:
        theme, layout = current_theme(), self._layout
        self.setPen(theme.color("text_muted"))
        line, middle = self._line_px, Qt.AlignmentFlag.AlignVCenter
        if before:
            box = QRectF(layout.left_px - 66, y - line / 2, 50, line)
            self.drawText(box, Qt.AlignmentFlag.AlignRight | middle, f"‹ {before}")
        if after:
            box = QRectF(layout.end_px + 2, y - line / 2, 50, line)
            self.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, f"{after} ›")

    def paint_leader(self, entry: Entry, box: QRectF, foot: QPointF, start: float, *, chosen: bool) -> None:
        """Paint the line from a thumbnail down to its day."""
        theme = current_theme()
        ink = theme.color("accent") if chosen else theme.color("text_muted")
        self.setBrush(Qt.BrushStyle.NoBrush)
        self.setPen(QPen(ink if chosen else theme.color("hairline"), 1.2))
        path = QPainterPath(QPointF(box.center().x(), start))
        middle = (start + foot.y()) / 2
        path.cubicTo(
            QPointF(box.center().x(), middle + 4), QPointF(foot.x(), middle - 4), foot - QPointF(0, 3)
        )
        self.drawPath(path)
        self.setPen(QPen(ink, 1.5))
        self.setBrush(theme.color("surface") if entry.is_right_after or entry.photo_id is None else ink)
        self.drawEllipse(foot, 3.2, 3.2)

    def paint_thumb(
        self, entry: Entry, box: QRectF, image: QImage | None, *, chosen: bool, hovered: bool, focused: bool
    ) -> None:
        """Paint a thumbnail, or the place of one, with its marks."""
        theme = current_theme()
        shape = QPainterPath()
        corner = min(ROUND_PX, box.width() / 4)
        shape.addRoundedRect(box, corner, corner)
        if image is not None:
            self.save()
            self.setClipPath(shape)
            self.drawImage(box, image, centre_cut(image, box.width() / box.height()))
            self.restore()
        else:
            self.fillPath(shape, theme.color("hairline") if entry.photo_id else theme.color("surface"))
        self.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            self.setPen(QPen(theme.color("accent"), 2.5))
            self.drawRoundedRect(box.adjusted(-3, -3, 3, 3), CHOSEN_ROUND_PX, CHOSEN_ROUND_PX)
        elif hovered:
            self.setPen(QPen(theme.color("text_muted"), 1.5))
            self.drawRoundedRect(box.adjusted(-2, -2, 2, 2), ROUND_PX + 1, ROUND_PX + 1)
        elif entry.is_right_after or entry.photo_id is None:
            self.setPen(QPen(theme.color("text_muted"), 1.4, Qt.PenStyle.DashLine))
            self.drawRoundedRect(box, ROUND_PX, ROUND_PX)
        if chosen and focused:
            self.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
            self.drawRoundedRect(box.adjusted(-6, -6, 6, 6), CHOSEN_ROUND_PX + 2, CHOSEN_ROUND_PX + 2)
        if entry.is_baseline:
            self._paint_b(self._corner(box, left=True))
        elif entry.pair is not None and box.width() >= self._line_px:
            paint_verdict(self, entry.pair, self._corner(box, left=False))

    def _corner(self, box: QRectF, *, left: bool) -> QRectF:
        """Place of a mark in a thumbnail's upper corner."""
        size = min(max(0.42 * box.width(), 12), self._line_px * 1.15)
        return QRectF(box.left() + 3 if left else box.right() - 3 - size, box.top() + 3, size, size)

    def _paint_b(self, disc: QRectF) -> None:
        theme = current_theme()
        self.setPen(Qt.PenStyle.NoPen)
        self.setBrush(theme.color("accent"))
        self.drawEllipse(disc)
        font = theme.font("caption", strong=True)
        font.setPixelSize(max(round(disc.height() * 0.66), 7))
        self.setFont(font)
        self.setPen(theme.color("on_accent"))
        self.drawText(disc, Qt.AlignmentFlag.AlignCenter, tr("B"))

    def paint_label(self, entry: Entry, box: QRectF, label: Sequence[str], *, chosen: bool) -> None:
        """Paint what stands below a thumbnail."""
        theme = current_theme()
        line = self._line_px * 0.92
        place = QRectF(box.center().x() - LABEL_PX / 2, box.bottom() + 5, LABEL_PX, line)
        self.setFont(theme.font("caption", strong=chosen))
        self.setPen(theme.color("text"))
        self.drawText(place, Qt.AlignmentFlag.AlignCenter, label[0])
        self.setFont(theme.font("caption"))
        self.setPen(theme.color("accent") if entry.is_baseline else theme.color("text_muted"))
        for number, text in enumerate(label[1:], 1):
            self.drawText(place.translated(0, number * line), Qt.AlignmentFlag.AlignCenter, text)


def centre_cut(image: QImage, aspect: float) -> QRectF:
    """The middle of a picture, its largest square or, narrower than that, a part of it."""
    side = min(image.width(), image.height())
    width = side * min(aspect, 1)
    return QRectF((image.width() - width) / 2, (image.height() - side) / 2, width, side)
