"""One chart: one metric in one region, on the timeline's own axis."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.chart_painting import ChartPainter, ChartPlace
from mesophoto.app.timeline.layout import Layout
from mesophoto.app.timeline.model import Chart, ChartPoint
from mesophoto.app.verdicts import draw_pill, verdict_colors

HIT_PX = 14
GUTTER_LINES, GUTTER_ROOM_PX = 4.75, 20


class ChartWidget(QWidget):
    """Draws a chart; a click on a point chooses its photo, and the arrow keys the one before or after."""

    photo_chosen = Signal(str)
    step_wanted = Signal(int)
    hover_changed = Signal(object)
    """The photo under the pointer, or None."""

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._chart: Chart | None = None
        self._selected: str | None = None
        self._hovered: str | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        current_theme().changed.connect(self.update)
        self._fit()

    @property
    def chart(self) -> Chart | None:
        return self._chart

    def set_chart(self, chart: Chart) -> None:
        self._chart = chart
        self.setAccessibleName(f"{chart.title}, {chart.region}")
        self.setAccessibleDescription(chart.summary())
        self.update()

    def set_selected(self, photo_id: str | None) -> None:
        self._selected = photo_id
        self.update()

    def set_hovered(self, photo_id: str | None) -> None:
        """Lift the photo that the pointer is at, here or elsewhere, and tell its value."""
        if photo_id != self._hovered:
            self._hovered = photo_id
            self.update()

    def point_position(self, photo_id: str) -> QPointF:
        """Where a photo's mark is drawn."""
        point = next(point for point in self._chart.points if point.photo_id == photo_id)
        return self._place().position(point)

    # geometry

    def _fit(self) -> None:
        """As high as name, region, value and verdict need in the gutter."""
        line = self.fontMetrics().height()
        self.setMinimumHeight(math.ceil(GUTTER_LINES * line) + GUTTER_ROOM_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _place(self) -> ChartPlace:
        return ChartPlace(self._layout, self._chart, self.height(), self.fontMetrics().height())

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._point_at(event.position())
        photo_id = hovered.photo_id if hovered else None
        if photo_id != self._hovered:
            self.set_hovered(photo_id)
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.hover_changed.emit(photo_id)

    def leaveEvent(self, event: QEvent) -> None:
        self.set_hovered(None)
        self.hover_changed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._point_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and point is not None:
            self.photo_chosen.emit(point.photo_id)
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = self._point_at(QPointF(event.pos()))
            if point is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.describe(point), self)
            return True
        return super().event(event)

    def describe(self, point: ChartPoint) -> str:
        """What the pointer is told of a point."""
        lines = [f"<b>{texts.date_text(point.when)}</b>"]
        if point.is_baseline:
            lines[0] += f" · {tr('baseline')}"
        elif point.value is None:
            lines.append(texts.reason_text(point.reason or tr("not measured yet")))
        else:
            lines.append(tr("{change} since the baseline").format(change=self._chart.value_text(point)))
        if point.measured:
            lines.append(point.measured)
        if point.right_after:
            lines.append(tr("Taken right after the treatment: not part of the trend"))
        elif point.withheld:
            lines.append(texts.reason_text(point.reason))
        elif point.verdict is not None:
            lines.append(texts.verdict_name(point.verdict))
        return "<br>".join(lines)

    def _point_at(self, position: QPointF) -> ChartPoint | None:
        if self._chart is None or not self._chart.points:
            return None
        place = self._place()
        marks = [(place.position(p), p) for p in self._chart.points if self._layout.is_shown(p.when)]
        at = min(marks, key=lambda mark: (mark[0] - position).manhattanLength(), default=None)
        if at is None:
            return None
        distance = at[0] - position
        return at[1] if QPointF.dotProduct(distance, distance) <= HIT_PX**2 else None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = ChartPainter(self, self._place())
        painter.paint(self._selected, self._hovered)
        self._paint_gutter(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 2, -4, -2), 6, 6)
        painter.end()

    def _paint_gutter(self, painter: QPainter) -> None:
        theme, chart = current_theme(), self._chart
        width = self._layout.gutter_px - 36
        line = self.fontMetrics().height()
        y = 8.0
        painter.setFont(theme.font("body", strong=True))
        painter.setPen(theme.color("text"))
        _draw_elided(painter, QRectF(20, y, width, line * 1.3), chart.title)
        y += line * 1.1
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text_muted"))
        _draw_elided(painter, QRectF(20, y, width, line * 1.3), chart.region)
        told = [p for key in (self._hovered, self._selected) for p in chart.points if p.photo_id == key]
        point = told[0] if told else chart.baseline
        if point is None:
            return
        y += line * 1.1
        painter.setFont(theme.font("title", strong=True, tabular=True))
        painter.setPen(theme.color("text_muted" if point.value is None else "text"))
        text = tr("baseline") if point.is_baseline else chart.value_text(point)
        if point.value is None:
            painter.setFont(theme.font("body"))
        _draw_elided(painter, QRectF(20, y, width, line * 2), text)
        painter.setFont(theme.font("caption"))
        corner = QPointF(20, y + line * 1.55)
        if point.right_after:
            draw_pill(painter, corner, tr("right after"), *verdict_colors(None))
        elif point.verdict is not None:
            draw_pill(painter, corner, texts.verdict_name(point.verdict), *verdict_colors(point.verdict))


def _draw_elided(painter: QPainter, place: QRectF, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, fitting)
