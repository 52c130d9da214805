"""The plot of Bland and Altman: how far the second shot lies from the first, over their mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.reports.repeatability_report import RepeatRow


class AgreementPlot(QWidget):
    """One dot per pair, the mean difference, and the limits within which 95 % of repeats agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: RepeatRow | None = None
        theme = current_theme()
        self.setMinimumSize(theme.px(280), theme.px(200))

    def show_row(self, row: RepeatRow | None) -> None:
        """Plot one metric in one region."""
        self._row = row
        if row is not None:
            found = row.repeatability.agreement
            name = f"{texts.metric_name(row.metric, row.unit)}, {texts.region_name(row.region)}"
            low, high = (texts.with_unit(edge, row.unit, signed=True) for edge in found.limits)
            bias = texts.with_unit(found.bias, row.unit, signed=True)
            self.setAccessibleName(tr("{name}: second shot against first").format(name=name))
            self.setAccessibleDescription(
                tr("Mean difference {bias}; 95 % of repeats within {low} to {high}.").format(
                    bias=bias, low=low, high=high
                )
            )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None or not self._row.values:
            return
        theme, row = current_theme(), self._row
        found = row.repeatability.agreement
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        line = painter.fontMetrics().height()
        means = [(first + second) / 2 for first, second in row.values]
        differences = [second - first for first, second in row.values]
        plot = QRectF(theme.px(12), line * 1.6, self.width() - theme.px(96), self.height() - line * 3.4)
        low, high = min(*differences, found.limits[0], 0.0), max(*differences, found.limits[1], 0.0)
        room = (high - low or 1.0) * 0.1
        left, right = min(means), max(means)

        def place(mean: float, difference: float) -> QPointF:
            x = (
                plot.left()
                + theme.px(8)
                + (mean - left) / ((right - left) or 1.0) * (plot.width() - theme.px(16))
            )
            share = (difference - low + room) / (high - low + 2 * room)
            return QPointF(x, plot.bottom() - share * plot.height())

        painter.setPen(theme.color("text_muted"))
        title = tr("second − first shot, {unit}").format(unit=texts.unit_name(row.unit))
        painter.drawText(QPointF(plot.left(), line), title)
        below = tr("mean of both, {low} to {high}").format(
            low=texts.with_unit(left, row.unit), high=texts.with_unit(right, row.unit)
        )
        painter.drawText(QPointF(plot.left(), self.height() - line * 0.5), below)
        for name, value, style in (
            ("95 %", found.limits[1], Qt.PenStyle.DashLine),
            (tr("bias"), found.bias, Qt.PenStyle.SolidLine),
            ("95 %", found.limits[0], Qt.PenStyle.DashLine),
        ):
            y = place(left, value).y()
            painter.setPen(QPen(theme.color("text_muted"), 1, style))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.drawText(
                QPointF(plot.right() + theme.px(6), y + line * 0.3),
                f"{name} {texts.number(value, row.unit, signed=True)}",
            )
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.color("accent"))
        for mean, difference in zip(means, differences, strict=True):
            painter.drawEllipse(place(mean, difference), theme.px(4), theme.px(4))
        painter.end()
