"""What runs through everything on the time axis: today, days of treatment, times of other influences."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.layout import Layout


def clip_to_axis(painter: QPainter, layout: Layout, height: float) -> None:
    """Let nothing be painted over the names left of the axis."""
    left = layout.left_px - layout.lead_px * 0.3 if layout.is_zoomed else layout.gutter_px
    painter.setClipRect(QRectF(left, 0, layout.end_px - left + 24, height))


def paint_backdrop(painter: QPainter, layout: Layout, top: float, bottom: float) -> None:
    """Paint it from top to bottom of a widget, beneath all else."""
    theme, scale = current_theme(), layout.time_scale
    painter.save()
    clip_to_axis(painter, layout, bottom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for first, last in layout.influenced:
        left, right = max(scale.x(first), layout.left_px), min(scale.x(last), layout.end_px)
        if right > left:
            painter.fillRect(QRectF(left, top, right - left, bottom - top), theme.color("text_muted", 0.06))
    painter.setPen(QPen(theme.color("accent", 0.2), 1))
    for day in layout.treated_on:
        x = round(scale.x(day))
        painter.drawLine(QLineF(x, top, x, bottom))
    if layout.today is not None:
        painter.setPen(QPen(theme.color("outline"), 1, Qt.PenStyle.DashLine))
        x = round(scale.x(layout.today))
        painter.drawLine(QLineF(x, top, x, bottom))
    painter.restore()
