"""The curve of a side effect: area and colour difference by day, until it is gone."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.side_effects.model import Curve
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.chart_painting import fitting_ticks

LONG_GAP_DAYS = 14
"""Between two outlines further apart nothing is known: the line is dotted."""
LEFT, RIGHT, TOP, BOTTOM, BETWEEN = 64, 20, 24, 26, 30


class SideEffectChart(QWidget):
    """Two plots above each other on one axis of days; the table beside it has the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None
        self.setMinimumSize(240, 150)
        current_theme().changed.connect(self.update)
        self.setAccessibleName(tr("Area and colour by day"))

    def show_curve(self, curve: Curve | None) -> None:
        self._curve = curve
        said = [] if curve is None else [
            f"{tr('day {day}').format(day=point.day)}: {texts.with_unit(point.area, curve.unit)}"
            for point in curve.points if point.area is not None
        ]  # fmt: skip
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        curve, theme = self._curve, current_theme()
        if curve is None or not curve.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        scale = theme.scale
        height = (self.height() - (TOP + BOTTOM + BETWEEN) * scale) / 2
        width = self.width() - (LEFT + RIGHT) * scale
        areas = [(p.day, p.area, texts.Z_95 * p.area_sd if p.area_sd else 0.0) for p in curve.points]
        colours = [(p.day, p.delta_e, 0.0) for p in curve.points]
        days = [p.day for p in curve.points] + ([] if curve.gone_on_day is None else [curve.gone_on_day])
        span = max(max(days, default=1), 1)
        for number, (title, values) in enumerate(
            (
                (tr("Area, {unit}").format(unit=texts.unit_name(curve.unit)), areas),
                (tr("Colour difference, ΔE"), colours),
            )
        ):
            plot = QRectF(LEFT * scale, TOP * scale + number * (height + BETWEEN * scale), width, height)
            self._paint_plot(painter, plot, title, values, span)
        self._paint_days(
            painter, QRectF(LEFT * scale, self.height() - BOTTOM * scale, width, 20 * scale), span
        )
        painter.end()

    def _paint_plot(
        self,
        painter: QPainter,
        plot: QRectF,
        title: str,
        values: list[tuple[int, float | None, float]],
        span: int,
    ) -> None:
        theme, line = current_theme(), painter.fontMetrics().height()
        high = (
            max((value + doubt for _, value, doubt in values if value is not None), default=1.0) * 1.08 or 1
        )
        painter.setPen(theme.color("text_muted"))
        painter.drawText(QPointF(plot.left(), plot.top() - 6), title)
        if all(value is None for _, value, _ in values):
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, tr("not measured: the table says why"))
            return

        def place(day: int, value: float) -> QPointF:
            return QPointF(
                plot.left() + day / span * plot.width(), plot.bottom() - value / high * plot.height()
            )

        for value in fitting_ticks(0.0, high, plot.height(), 1.4 * line):
            y = round(place(0, value).y()) + 0.5
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("text_muted"))
            box = QRectF(0, y - line / 2, plot.left() - 8, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:g}")
        known = [(day, value, doubt) for day, value, doubt in values if value is not None]
        if any(doubt for *_, doubt in known):
            upper = [place(day, value + doubt) for day, value, doubt in known]
            lower = [place(day, max(value - doubt, 0)) for day, value, doubt in known]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text_muted", 0.14))
            painter.drawPolygon(QPolygonF(upper + lower[::-1]))
        accent = theme.color("accent")
        for (day, value, _), (then, after, _) in pairwise(known):
            far = then - day > LONG_GAP_DAYS
            painter.setPen(QPen(accent, 1.8, Qt.PenStyle.DotLine if far else Qt.PenStyle.SolidLine))
            painter.drawLine(place(day, value), place(then, after))
        self._paint_end(painter, known, place)
        self._paint_marks(painter, values, place, accent)

    def _paint_end(self, painter: QPainter, known: list, place) -> None:
        """Show when it was gone: no value between is known, so the line to it is dotted."""
        gone = None if self._curve is None else self._curve.gone_on_day
        if gone is None or not known or gone < known[-1][0]:
            return
        theme = current_theme()
        painter.setPen(QPen(theme.color("accent"), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(place(*known[-1][:2]), place(gone, 0))
        painter.setPen(QPen(theme.color("accent"), 1.8))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(place(gone, 0), 4.5, 4.5)

    def _paint_marks(self, painter: QPainter, values: list, place, accent: QColor) -> None:
        theme = current_theme()
        for day, value, _ in values:
            if value is None:
                painter.setPen(QPen(theme.color("text_muted"), 1.4, Qt.PenStyle.DotLine))
                painter.setBrush(theme.color("surface"))
                painter.drawEllipse(place(day, 0), 4.5, 4.5)
            else:
                painter.setPen(QPen(theme.color("surface"), 1.4))
                painter.setBrush(accent)
                painter.drawEllipse(place(day, value), 4.5, 4.5)

    def _paint_days(self, painter: QPainter, axis: QRectF, span: int) -> None:
        assert self._curve is not None
        painter.setPen(current_theme().color("text_muted"))
        metrics, last = painter.fontMetrics(), -1e9
        days = sorted({0, *(p.day for p in self._curve.points), *filter(None, [self._curve.gone_on_day])})
        for day in days:
            text = tr("gone, day {day}") if day == self._curve.gone_on_day else tr("day {day}")
            text = text.format(day=day)
            width = metrics.horizontalAdvance(text)
            x = min(axis.left() + day / span * axis.width() - width / 2, self.width() - width - 2)
            if x > last + 8:
                painter.drawText(QPointF(x, axis.top() + metrics.ascent() + 4), text)
                last = x + width
