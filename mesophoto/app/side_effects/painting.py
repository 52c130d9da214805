"""Paints outlines on photos: readable on skin of any tone, and labelled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mesophoto.app.side_effects.sketch import Sketch
from mesophoto.app.theme import current_theme

LINE, PROPOSED, SHADE = QColor("#ffd84d"), QColor("#ffffff"), QColor(0, 0, 0, 170)
MOST_HANDLES = 24


def paint_outline(painter: QPainter, line: QPolygonF, label: str, *, is_proposed: bool) -> None:
    """Paint an outline with its label above; a proposed one is dashed."""
    color = PROPOSED if is_proposed else LINE
    style = Qt.PenStyle.DashLine if is_proposed else Qt.PenStyle.SolidLine
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(SHADE, 3.5), QPen(color, 1.8, style)):
        painter.setPen(pen)
        painter.drawPolygon(line)
    painter.setFont(current_theme().font("caption", strong=True))
    metrics, around = painter.fontMetrics(), line.boundingRect()
    width, height = metrics.horizontalAdvance(label) + 12, metrics.height() + 4
    box = QRectF(around.center().x() - width / 2, around.top() - height - 4, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def paint_sketch(painter: QPainter, line: QPolygonF, sketch: Sketch) -> None:
    """Paint what is drawn so far, with its corners where it has some."""
    if line.isEmpty():
        return
    painter.setBrush(QColor(255, 216, 77, 40))
    for pen in (QPen(SHADE, 4), QPen(LINE, 2)):
        painter.setPen(pen)
        painter.drawPolygon(line) if line.size() > 2 else painter.drawPolyline(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    if sketch.places_corners and not sketch.is_snapped and sketch.box() is None:
        painter.setPen(QPen(SHADE, 1))
        painter.setBrush(LINE)
        for place in line if line.size() <= MOST_HANDLES else ():
            painter.drawEllipse(place, 4, 4)
