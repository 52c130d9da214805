"""Paints the lanes: marks and bars with their words, never told apart by colour alone."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.backdrop import clip_to_axis, paint_backdrop
from mesophoto.app.timeline.lanes_model import Lane, LaneItem
from mesophoto.app.timeline.layout import Layout

LABEL_GAP_PX = 6
FADE_SHARE, LONGEST_FADE_PX = 0.5, 90
COLORS = {
    "treatment": "accent", "side_effect": "caution", "complication": "danger", "influence": "text_muted",
    "appointment": "accent", "due": "text_muted",
}  # fmt: skip


class Placed(NamedTuple):
    """A thing on a lane and where it is drawn."""

    item: LaneItem
    box: QRectF


class LanePainter(QPainter):
    """Paints on a widget until it is ended."""

    def __init__(self, widget: QWidget, layout: Layout, row_px: float) -> None:
        super().__init__(widget)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._layout = layout
        self._row_px = row_px
        self._size = widget.size()
        self._ratio = widget.devicePixelRatioF()

    def paint_lanes(self, lanes: Sequence[Lane], gap_px: float) -> None:
        """Paint names and icons, and the lines between lanes."""
        theme = current_theme()
        paint_backdrop(self, self._layout, 0, self._size.height())
        top, icon = gap_px, theme.px(16)
        for lane in lanes:
            self.setPen(QPen(theme.color("hairline"), 1))
            y = round(top - gap_px / 2) + 0.5
            self.drawLine(QPointF(20, y), QPointF(self._layout.end_px, y))
            middle = top + self._row_px / 2
            pixmap = theme.pixmap(lane.icon, icon, self._ratio, "text_muted")
            self.drawPixmap(QPointF(20, middle - icon / 2), pixmap)
            self.setFont(theme.font("caption"))
            self.setPen(theme.color("text"))
            left = 20 + icon + 8
            place = QRectF(left, top, self._layout.gutter_px - left - 8, self._row_px)
            self.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._fit(lane.title, place.width()))
            top += lane.rows * self._row_px + gap_px

    def paint_items(
        self, placed: Sequence[Placed], hovered: LaneItem | None, current: LaneItem | None
    ) -> None:
        """Paint what stands on the lanes; what the pointer or the keyboard is at stands out."""
        theme = current_theme()
        clip_to_axis(self, self._layout, self._size.height())
        self.setFont(theme.font("caption"))
        for place in placed:
            color = theme.color(COLORS[place.item.kind])
            if place.item.is_bar:
                self._paint_bar(place, color, lifted=place.item is hovered)
            else:
                self._paint_mark(place, color, lifted=place.item is hovered)
            self._paint_label(place, self._room(place, placed))
            if place.item is current:
                self.setBrush(Qt.BrushStyle.NoBrush)
                self.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DotLine))
                self.drawRoundedRect(place.box.adjusted(-3.5, -3.5, 3.5, 3.5), 5, 5)

    def _paint_mark(self, place: Placed, color: QColor, *, lifted: bool) -> None:
        """A treatment is a full lozenge, what is due a hollow one, an appointment a ring."""
        box = place.box.adjusted(-1, -1, 1, 1) if lifted else place.box
        self.setPen(QPen(color, 1.6))
        self.setBrush(current_theme().color("surface"))
        if place.item.kind == "appointment":
            self.drawEllipse(box.adjusted(1, 1, -1, -1))
            return
        if place.item.kind == "treatment":
            self.setPen(QPen(current_theme().color("surface"), 1.2))
            self.setBrush(color)
        else:
            self.setPen(QPen(color, 1.4, Qt.PenStyle.DotLine))
        centre, half = box.center(), box.width() / 2
        corners = ((0, -half), (half, 0), (0, half), (-half, 0))
        self.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))

    def _paint_bar(self, place: Placed, color: QColor, *, lifted: bool) -> None:
        item, box = place
        ground, edge = QColor(color), QColor(color)
        ground.setAlphaF(0.30 if lifted else 0.20)
        edge.setAlphaF(0.9)
        self.setPen(Qt.PenStyle.NoPen)
        if item.is_open:
            fade = min(FADE_SHARE * box.width(), LONGEST_FADE_PX)
            gradient = QLinearGradient(box.right() - fade, 0, box.right(), 0)
            clear = QColor(ground)
            clear.setAlphaF(0.0)
            gradient.setColorAt(0, ground)
            gradient.setColorAt(1, clear)
            self.setBrush(gradient)
        else:
            self.setBrush(ground)
        self.drawRoundedRect(box, 3, 3)
        ends = [box.left() + 1] if item.is_open else [box.left() + 1, box.right() - 1]
        self.setPen(QPen(edge, 2 if item.kind != "complication" else 3.5))
        for x in ends:
            self.drawLine(QLineF(x, box.top() + 1, x, box.bottom() - 1))

    def _paint_label(self, place: Placed, room: QRectF) -> None:
        """Words only where they can be read whole or nearly so; the tip has them all."""
        text = self._fit(place.item.label, room.width())
        if len(text) >= min(len(place.item.label), 5):
            self.setPen(current_theme().color("text"))
            self.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _room(self, place: Placed, placed: Sequence[Placed]) -> QRectF:
        """Where its words may stand: in a bar and beyond it, up to the next thing on the same row.

        At the end of the axis they stand before it, where that leaves room for the words of the one before.
        """
        box = place.box
        inside = max(box.left(), self._layout.left_px) + LABEL_GAP_PX
        needed = self.fontMetrics().horizontalAdvance(place.item.label) + LABEL_GAP_PX
        fits = place.item.is_bar and (place.item.is_open or box.right() - inside >= needed)
        left = inside if fits else box.right() + LABEL_GAP_PX / 2
        rows = [other.box for other in placed if abs(other.box.center().y() - box.center().y()) < 1]
        ends = [other.left() for other in rows if other.left() > box.left()]
        right = min([*ends, self._layout.end_px + 18]) - 3
        before = [other for other in placed if other.box in rows and other.box.right() < box.left()]
        taken = max((self._end_of_words(other) for other in before), default=self._layout.left_px)
        if not fits and right - left < needed and box.left() - needed > taken:
            left, right = box.left() - needed, box.left()
        return QRectF(left, box.center().y() - self._row_px / 2, max(right - left, 0), self._row_px)

    def _end_of_words(self, place: Placed) -> float:
        return place.box.right() + self.fontMetrics().horizontalAdvance(place.item.label) + 2 * LABEL_GAP_PX

    def _fit(self, text: str, width: float) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
