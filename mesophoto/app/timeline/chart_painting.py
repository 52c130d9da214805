"""Paints a chart: its axis, the band of noise, the trend, the line and the points."""

import math
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.backdrop import clip_to_axis, paint_backdrop
from mesophoto.app.timeline.layout import RIGHT_AFTER_SHIFT_PX, Layout
from mesophoto.app.timeline.model import Chart, ChartPoint, TimeScale
from mesophoto.app.timeline.trend import ChartTrend
from mesophoto.app.verdicts import LOUD, verdict_colors

TICKS = 4
BAND_TAIL_PX = 14
"""How far the band of noise reaches beyond the last photo."""
TICK_ROOM = 1.25
"""Lines of text from one number of the axis to the next, at the least."""


@dataclass(frozen=True)
class ChartPlace:
    """Where a chart's values lie on its widget."""

    layout: Layout
    chart: Chart
    height_px: float
    line_px: float
    """Height of a line of text."""

    @cached_property
    def plot(self) -> QRectF:
        top = 16 if self.chart.trend is None else 10 + self.line_px
        width = self.layout.right_px - self.layout.left_px
        return QRectF(self.layout.left_px, top, width, self.height_px - 18 - top)

    @cached_property
    def value_range(self) -> tuple[float, float]:
        return self.chart.value_range()

    @cached_property
    def _scale(self) -> TimeScale:
        return self.layout.time_scale

    def y(self, value: float) -> float:
        low, high = self.value_range
        plot = self.plot
        return plot.bottom() - (value - low) / (high - low) * plot.height()

    def x(self, when: date) -> float:
        return self._scale.x(when)

    def position(self, point: ChartPoint) -> QPointF:
        shift = RIGHT_AFTER_SHIFT_PX if point.right_after else 0
        y = self.plot.bottom() + 1 if point.value is None else self.y(point.value)
        return QPointF(self.x(point.when) + shift, y)


class ChartPainter(QPainter):
    """Paints on a widget until it is ended."""

    def __init__(self, widget: QWidget, place: ChartPlace) -> None:
        super().__init__(widget)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._place = place

    def paint(self, selected: str | None, hovered: str | None) -> None:
        """Paint all of it; the photo that is chosen, and the one the pointer is at, stand out."""
        self.paint_grid()
        self.save()
        clip_to_axis(self, self._place.layout, self._place.height_px)
        self.paint_noise()
        if self._place.chart.trend is not None:
            self.paint_trend(self._place.chart.trend)
        self.paint_guide(hovered, "text_muted", 0.5)
        self.paint_guide(selected, "accent", 0.4)
        self.paint_line()
        for point in self._place.chart.points:
            self.paint_point(point, chosen=point.photo_id == selected, hovered=point.photo_id == hovered)
        self.restore()
        if self._place.chart.trend is not None:
            self.paint_trend_text(self._place.chart.trend)

    def paint_grid(self) -> None:
        """Paint the lines of round values with their numbers."""
        paint_backdrop(self, self._place.layout, 1, self._place.height_px)
        theme, plot = current_theme(), self._place.plot
        self.setPen(QPen(theme.color("hairline"), 1))
        self.drawLine(QPointF(20, 0.5), QPointF(self._place.layout.end_px, 0.5))
        self.setFont(theme.font("caption"))
        line = self.fontMetrics().height()
        low, high = self._place.value_range
        for value in fitting_ticks(low, high, plot.height(), TICK_ROOM * line):
            y = round(self._place.y(value)) + 0.5
            self.setPen(QPen(theme.color("hairline"), 1))
            self.drawLine(QPointF(plot.left() - 12, y), QPointF(self._place.layout.end_px, y))
            self.setPen(theme.color("text_muted"))
            width = self._place.layout.lead_px
            box = QRectF(plot.left() - 20 - width, y - line / 2, width, line)
            self.drawText(
                box,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
                _tick_text(value, self._place.chart.unit),
            )

    def paint_noise(self) -> None:
        """Paint the baseline's level and, where it is known, the band of changes that are noise."""
        theme = current_theme()
        band = self._place.chart.noise_band()
        baseline = self._place.chart.baseline
        if baseline is not None and baseline.value is not None:
            self.setPen(QPen(theme.color("text_muted"), 1, Qt.PenStyle.DotLine))
            y = round(self._place.y(baseline.value)) + 0.5
            self.drawLine(QPointF(self._place.x(baseline.when), y), QPointF(self._place.layout.end_px, y))
        if not band:
            return
        upper = [QPointF(self._place.x(p.when), self._place.y(p.noise[1])) for p in band]
        lower = [QPointF(self._place.x(p.when), self._place.y(p.noise[0])) for p in band]
        start = self._place.x(baseline.when) if baseline is not None else upper[0].x()
        first_x, last_x = min(start, upper[0].x()), upper[-1].x() + BAND_TAIL_PX
        upper = [QPointF(first_x, upper[0].y()), *upper, QPointF(last_x, upper[-1].y())]
        lower = [QPointF(first_x, lower[0].y()), *lower, QPointF(last_x, lower[-1].y())]
        self.setPen(Qt.PenStyle.NoPen)
        self.setBrush(theme.color("text_muted", 0.10))
        self.drawPolygon(QPolygonF(upper + lower[::-1]))

    def paint_trend(self, trend: ChartTrend) -> None:
        """Paint the robust line and where its interval turns it."""
        theme, plot = current_theme(), self._place.plot
        ends = [trend.first, trend.middle, trend.last]
        self.save()
        self.setClipRect(plot.adjusted(-14, -4, 50, 14), Qt.ClipOperation.IntersectClip)
        if trend.slopes is not None:
            low, high = (
                [QPointF(self._place.x(day), self._place.y(trend.value(day, edge))) for day in ends]
                for edge in trend.slopes
            )
            self.setPen(Qt.PenStyle.NoPen)
            self.setBrush(theme.color("accent", 0.12))
            for i in (0, 1):
                self.drawPolygon(QPolygonF([low[i], low[i + 1], high[i + 1], high[i]]))
        self.setPen(QPen(theme.color("accent", 0.75), 1.4, Qt.PenStyle.DashLine))
        start, _, end = (QPointF(self._place.x(day), self._place.y(trend.value(day))) for day in ends)
        self.drawLine(start, end)
        self.restore()

    def paint_trend_text(self, trend: ChartTrend) -> None:
        """Say the trend above the plot, in short where there is little room."""
        theme, plot = current_theme(), self._place.plot
        self.setFont(theme.font("caption", strong=trend.verdict in LOUD, tabular=True))
        self.setPen(verdict_colors(trend.verdict)[0] if trend.verdict in LOUD else theme.color("text_muted"))
        place = QRectF(
            plot.left() - 12, 4, self._place.layout.end_px - plot.left() + 12, self.fontMetrics().height()
        )
        metrics = self.fontMetrics()
        text = trend.text if metrics.horizontalAdvance(trend.text) <= place.width() else trend.short
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        self.drawText(place, Qt.AlignmentFlag.AlignRight, fitting)

    def paint_guide(self, photo_id: str | None, color: str, alpha: float) -> None:
        """Paint a line through all charts at a photo's day."""
        point = next((p for p in self._place.chart.points if p.photo_id == photo_id), None)
        if point is None:
            return
        x = self._place.position(point).x()
        self.setPen(QPen(current_theme().color(color, alpha), 1.5))
        top = 0 if self._place.chart.trend is None else self._place.plot.top()
        self.drawLine(QLineF(x, top, x, self._place.height_px))

    def paint_line(self) -> None:
        """Join what may be joined: nothing over a session without a value."""
        theme = current_theme()
        self.setBrush(Qt.BrushStyle.NoBrush)
        self.setPen(
            QPen(
                theme.color("accent"),
                2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for run in self._place.chart.runs():
            path = QPainterPath(self._place.position(run[0]))
            for point in run[1:]:
                path.lineTo(self._place.position(point))
            self.drawPath(path)

    def paint_point(self, point: ChartPoint, *, chosen: bool, hovered: bool) -> None:
        """Paint a point: full, hollow where it is no part of the trend, dotted where there is no value."""
        theme, centre = current_theme(), self._place.position(point)
        radius = 5.5 if chosen or hovered else 4.0
        if chosen:
            self.setPen(Qt.PenStyle.NoPen)
            self.setBrush(theme.color("accent", 0.22))
            self.drawEllipse(centre, radius + 5, radius + 5)
        if point.value is None:
            self.setPen(QPen(theme.color("text_muted"), 1.4, Qt.PenStyle.DotLine))
            self.setBrush(theme.color("surface"))
            self.drawEllipse(centre, 4.5, 4.5)
        elif point.right_after:
            self.setPen(QPen(theme.color("accent"), 1.6))
            self.setBrush(theme.color("surface"))
            size = radius + 0.5
            self.drawPolygon(
                QPolygonF([centre + QPointF(*d) for d in ((0, -size), (size, 0), (0, size), (-size, 0))])
            )
        else:
            self.setPen(QPen(theme.color("surface"), 1.6))
            self.setBrush(
                verdict_colors(point.verdict)[0] if point.verdict in LOUD else theme.color("accent")
            )
            self.drawEllipse(centre, radius, radius)
            if point.is_baseline:
                self.setBrush(theme.color("surface"))
                self.setPen(Qt.PenStyle.NoPen)
                self.drawEllipse(centre, radius * 0.4, radius * 0.4)


def _tick_text(value: float, unit: str) -> str:
    sign = "+" if value > 0 else ""
    joint = " %" if unit == "percent" and value else ""
    return f"{sign}{QLocale().toString(value, 'g')}{joint}".replace("-", "−")


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
