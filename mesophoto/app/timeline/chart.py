"""One chart: one metric in one region, on the timeline's own axis."""

import math
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.layout import RIGHT_AFTER_SHIFT_PX, Layout
from mesophoto.app.timeline.model import Chart, ChartPoint
from mesophoto.app.timeline.trend import ChartTrend
from mesophoto.app.verdicts import LOUD, draw_pill, verdict_colors

HIT_PX = 14
GUTTER_LINES, GUTTER_ROOM_PX = 4.75, 20
TICKS = 4
TICK_ROOM = 1.25
"""Lines of text from one number of the axis to the next, at the least."""


class ChartWidget(QWidget):
    """Draws a chart; a click on a point chooses its photo."""

    photo_chosen = Signal(str)

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._chart: Chart | None = None
        self._selected: str | None = None
        self._hovered: str | None = None
        self.setMouseTracking(True)
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

    def point_position(self, photo_id: str) -> QPointF:
        """Where a photo's mark is drawn."""
        assert self._chart is not None
        return next(self._position(point) for point in self._chart.points if point.photo_id == photo_id)

    # geometry

    def _fit(self) -> None:
        """As high as name, region, value and verdict need in the gutter."""
        line = self.fontMetrics().height()
        self.setMinimumHeight(math.ceil(GUTTER_LINES * line) + GUTTER_ROOM_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _plot(self) -> QRectF:
        top = 16 if self._chart.trend is None else 10 + self.fontMetrics().height()
        width = self._layout.right_px - self._layout.left_px
        return QRectF(self._layout.left_px, top, width, self.height() - 18 - top)

    def _y(self, value: float) -> float:
        low, high = self._chart.value_range()
        plot = self._plot()
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    def _x(self, when: date) -> float:
        return self._layout.time_scale.x(when)

    def _position(self, point: ChartPoint) -> QPointF:
        shift = RIGHT_AFTER_SHIFT_PX if point.right_after else 0
        y = self._plot().bottom() + 1 if point.value is None else self._y(point.value)
        return QPointF(self._x(point.when) + shift, y)

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._point_at(event.position())
        photo_id = hovered.photo_id if hovered else None
        if photo_id != self._hovered:
            self._hovered = photo_id
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

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
        elif point.verdict is not None:
            lines.append(texts.verdict_name(point.verdict))
        return "<br>".join(lines)

    def _point_at(self, position: QPointF) -> ChartPoint | None:
        if self._chart is None or not self._chart.points:
            return None
        nearest = min(
            self._chart.points, key=lambda point: (self._position(point) - position).manhattanLength()
        )
        distance = self._position(nearest) - position
        return nearest if QPointF.dotProduct(distance, distance) <= HIT_PX**2 else None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_gutter(painter)
        self._paint_grid(painter)
        self._paint_noise(painter)
        if self._chart.trend is not None:
            self._paint_trend(painter, self._chart.trend)
        self._paint_selection(painter)
        self._paint_line(painter)
        for point in self._chart.points:
            self._paint_point(painter, point)
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
        point = next((p for p in chart.points if p.photo_id == self._selected), None) or chart.baseline
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

    def _paint_grid(self, painter: QPainter) -> None:
        theme, plot = current_theme(), self._plot()
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawLine(QPointF(20, 0.5), QPointF(self._layout.end_px, 0.5))
        painter.setFont(theme.font("caption"))
        line = painter.fontMetrics().height()
        low, high = self._chart.value_range()
        for value in fitting_ticks(low, high, plot.height(), TICK_ROOM * line):
            y = round(self._y(value)) + 0.5
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.drawLine(QPointF(plot.left() - 12, y), QPointF(self._layout.end_px, y))
            painter.setPen(theme.color("text_muted"))
            width = self._layout.lead_px
            box = QRectF(plot.left() - 20 - width, y - line / 2, width, line)
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
                _tick_text(value, self._chart.unit),
            )

    def _paint_noise(self, painter: QPainter) -> None:
        theme = current_theme()
        band = self._chart.noise_band()
        baseline = self._chart.baseline
        if baseline is not None and baseline.value is not None:
            painter.setPen(QPen(theme.color("text_muted"), 1, Qt.PenStyle.DotLine))
            y = round(self._y(baseline.value)) + 0.5
            painter.drawLine(QPointF(self._x(baseline.when), y), QPointF(self._layout.end_px, y))
        if not band:
            return
        upper = [QPointF(self._x(p.when), self._y(p.noise[1])) for p in band]
        lower = [QPointF(self._x(p.when), self._y(p.noise[0])) for p in band]
        start = self._x(baseline.when) if baseline is not None else upper[0].x()
        first_x, last_x = min(start, upper[0].x()), self._layout.end_px
        upper = [QPointF(first_x, upper[0].y()), *upper, QPointF(last_x, upper[-1].y())]
        lower = [QPointF(first_x, lower[0].y()), *lower, QPointF(last_x, lower[-1].y())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text_muted", 0.10))
        painter.drawPolygon(QPolygonF(upper + lower[::-1]))

    def _paint_trend(self, painter: QPainter, trend: ChartTrend) -> None:
        theme, plot = current_theme(), self._plot()
        ends = [trend.first, trend.middle, trend.last]
        painter.save()
        painter.setClipRect(plot.adjusted(-14, -4, 50, 14))
        if trend.slopes is not None:
            low, high = (
                [QPointF(self._x(day), self._y(trend.value(day, edge))) for day in ends]
                for edge in trend.slopes
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent", 0.12))
            for i in (0, 1):
                painter.drawPolygon(QPolygonF([low[i], low[i + 1], high[i + 1], high[i]]))
        painter.setPen(QPen(theme.color("accent", 0.75), 1.4, Qt.PenStyle.DashLine))
        start, end = (QPointF(self._x(day), self._y(trend.value(day))) for day in (trend.first, trend.last))
        painter.drawLine(start, end)
        painter.restore()
        painter.setFont(theme.font("caption", strong=trend.verdict in LOUD, tabular=True))
        painter.setPen(
            verdict_colors(trend.verdict)[0] if trend.verdict in LOUD else theme.color("text_muted")
        )
        place = QRectF(
            plot.left() - 12, 4, self._layout.end_px - plot.left() + 12, painter.fontMetrics().height()
        )
        metrics = painter.fontMetrics()
        text = trend.text if metrics.horizontalAdvance(trend.text) <= place.width() else trend.short
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, fitting)

    def _paint_selection(self, painter: QPainter) -> None:
        theme = current_theme()
        point = next((p for p in self._chart.points if p.photo_id == self._selected), None)
        if point is None:
            return
        x = self._position(point).x()
        painter.setPen(QPen(theme.color("accent", 0.4), 1.5))
        top = 0 if self._chart.trend is None else self._plot().top()
        painter.drawLine(QPointF(x, top), QPointF(x, self.height()))

    def _paint_line(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(
                theme.color("accent"),
                2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for run in self._chart.runs():
            path = QPainterPath(self._position(run[0]))
            for point in run[1:]:
                path.lineTo(self._position(point))
            painter.drawPath(path)

    def _paint_point(self, painter: QPainter, point: ChartPoint) -> None:
        theme, centre = current_theme(), self._position(point)
        chosen = point.photo_id == self._selected
        radius = 5.5 if chosen or point.photo_id == self._hovered else 4.0
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent", 0.22))
            painter.drawEllipse(centre, radius + 5, radius + 5)
        if point.value is None:
            painter.setPen(QPen(theme.color("text_muted"), 1.4, Qt.PenStyle.DotLine))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(centre, 4.5, 4.5)
        elif point.right_after:
            painter.setPen(QPen(theme.color("accent"), 1.6))
            painter.setBrush(theme.color("surface"))
            size = radius + 0.5
            painter.drawPolygon(
                QPolygonF([centre + QPointF(*d) for d in ((0, -size), (size, 0), (0, size), (-size, 0))])
            )
        else:
            painter.setPen(QPen(theme.color("surface"), 1.6))
            painter.setBrush(
                verdict_colors(point.verdict)[0] if point.verdict in LOUD else theme.color("accent")
            )
            painter.drawEllipse(centre, radius, radius)
            if point.is_baseline:
                painter.setBrush(theme.color("surface"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(centre, radius * 0.4, radius * 0.4)


def _tick_text(value: float, unit: str) -> str:
    sign = "+" if value > 0 else ""
    joint = " %" if unit == "percent" and value else ""
    return f"{sign}{QLocale().toString(value, 'g')}{joint}".replace("-", "−")


def _draw_elided(painter: QPainter, place: QRectF, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, fitting)


def nice_ticks(low: float, high: float, count: int = 4) -> list[float]:
    """Round values inside a range, 1, 2, 2.5 or 5 × a power of ten apart, about ``count`` of them."""
    raw = (high - low) / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= raw * 0.999)
    return [round(i * step, 10) for i in range(math.ceil(low / step), math.floor(high / step) + 1)]


def fitting_ticks(low: float, high: float, height_px: float, apart_px: float) -> list[float]:
    """Round values inside a range, so few that their numbers do not touch on an axis of that height."""
    for count in range(TICKS, 0, -1):
        found = nice_ticks(low, high, count)
        step = found[1] - found[0] if len(found) > 1 else high - low
        if step / (high - low) * height_px >= apart_px:
            return found
    return [0.0] if low <= 0 <= high else []
