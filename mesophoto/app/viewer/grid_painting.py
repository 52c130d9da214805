"""What is written in the grid of sessions: dates, the baseline's mark, and why a photo is not aligned."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.modes import Pane
from mesophoto.app.viewer.scene import Cell

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas


def paint_cell(painter: QPainter, canvas: "Canvas", pane: Pane, cell: Cell) -> None:
    """Write below a photo when it was taken, and frame the one that is compared now."""
    theme, scene = current_theme(), canvas.scene
    chosen = cell.photo.key in {photo.key for photo in (scene.moving or scene.fixed,) if photo is not None}
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2.5))
        painter.drawRect(pane.rect.adjusted(1, 1, -1, -1))
    below = QRectF(pane.rect.left(), pane.rect.bottom(), pane.rect.width(), canvas.look.label_px)
    parts = [cell.photo.title]
    if cell.photo.is_baseline:
        parts.append(tr("Baseline"))
    elif cell.photo.details:
        parts.append(cell.photo.details[0])
    if cell.reason:
        parts.append(tr("not aligned"))
    painter.setFont(theme.font("caption", strong=chosen))
    metrics = QFontMetricsF(painter.font())
    while len(parts) > 1 and metrics.horizontalAdvance(" · ".join(parts)) > below.width():
        parts.pop(1)
    painter.setPen(theme.color("accent") if chosen else theme.color("canvas_text"))
    text = metrics.elidedText(" · ".join(parts), Qt.TextElideMode.ElideRight, below.width())
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)


def cell_message(cell: Cell) -> str:
    """What stands in the place of a photo that is not shown."""
    if cell.reason:
        return tr("Not aligned to the baseline. {reason}").format(reason=cell.reason)
    return tr("Aligning the photo…")
