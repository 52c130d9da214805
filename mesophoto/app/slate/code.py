"""A slate's code, painted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

QUIET_MODULES = 4
"""Light margin that belongs to the code."""


def paint_code(painter: QPainter, modules: tuple[tuple[bool, ...], ...], place: QRectF) -> None:
    """Paint the modules and their margin into a square; black on white in any theme, for the camera."""
    count = len(modules) + 2 * QUIET_MODULES
    side = place.width() / count
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(place, QColor("white"))
    painter.setBrush(QColor("black"))
    for row, line in enumerate(modules):
        y = place.y() + (row + QUIET_MODULES) * side
        for column, dark in enumerate(line):
            if dark:
                # A touch wider, so that no light hairline parts neighbours.
                x = place.x() + (column + QUIET_MODULES) * side
                painter.drawRect(QRectF(x, y, side + 0.4, side + 0.4))
    painter.restore()
