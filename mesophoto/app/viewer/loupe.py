"""The loupe: the same skin of both photos, pixel by pixel, beside the pointer."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.scene import Slot

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas

SIDE_PX = 176
AWAY_PX = 26
"""From the pointer, so that what it points at stays in sight."""
ZOOMS = (1, 2)
CROSS_PX = 7


@dataclass
class Loupe:
    """Whether the loupe is shown, how strong it is, and where: None for the middle of the view."""

    is_shown: bool = False
    zoom: int = 1
    """Screen pixels per pixel of the fixed photo."""
    place: QPointF | None = None
    frame: QRectF = field(default_factory=QRectF)
    """What it covered when it was last painted; nothing lies above it there."""


def paint_loupe(painter: QPainter, canvas: "Canvas") -> None:
    """Paint the loupe where the canvas has it."""
    scene, theme = canvas.scene, current_theme()
    slots: list[Slot] = ["fixed", "moving"] if scene.is_pair else ["fixed"]
    area, place = QRectF(canvas.rect()), canvas.loupe.place
    if place is None:
        pane = canvas.panes()[0].rect
        place = pane.center()
    skin = _skin_at(canvas, place)
    if skin is None:
        canvas.loupe.frame = QRectF()
        return
    side, gap, label = theme.px(SIDE_PX), 2, theme.px(22)
    frame = QRectF(0, 0, side * len(slots) + gap * (len(slots) - 1) + 4, side + label + 4)
    frame.moveTopLeft(_beside(place, frame.size(), area))
    canvas.loupe.frame = frame
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 235))
    painter.drawRoundedRect(frame, 8, 8)
    for i, slot in enumerate(slots):
        box = QRectF(round(frame.left()) + 2 + i * (side + gap), round(frame.top()) + 2, side, side)
        _paint_skin(painter, canvas, slot, skin, box)
        photo = scene.photo(slot)
        painter.setFont(theme.font("caption", strong=True))
        painter.setPen(QColor("#ffffff"))
        text = photo.title if i else tr("{date} · {zoom}:1").format(date=photo.title, zoom=canvas.loupe.zoom)
        painter.drawText(QRectF(box.left(), box.bottom(), side, label), Qt.AlignmentFlag.AlignCenter, text)


def _skin_at(canvas: "Canvas", place: QPointF) -> QPointF | None:
    """Point of the fixed photo that is at a place of the canvas; None beside the photo."""
    scene = canvas.scene
    pane = next((pane for pane in canvas.panes() if pane.contains(place)), None)
    pyramid = None if pane is None else scene.pyramid(pane.slot)
    if pane is None or pyramid is None or "fixed" not in scene.pyramids:
        return None
    to_pane = canvas.to_pane(pane.slot)
    point = to_pane.inverted()[0].map(place - pane.rect.topLeft())
    if not QRectF(QPointF(0, 0), pyramid.size_px).contains(point):
        return None
    if pane.slot == "moving" and scene.grid is not None:
        return QPointF(*scene.grid.to_fixed(np.array([[point.x(), point.y()]]))[0])
    return scene.to_frame(pane.slot, canvas.camera.centre).map(point)


def _paint_skin(painter: QPainter, canvas: "Canvas", slot: Slot, skin: QPointF, box: QRectF) -> None:
    scene, ratio = canvas.scene, canvas.devicePixelRatioF()
    pyramid = scene.pyramids.get(slot)
    text = "" if pyramid is not None else tr("Not there yet")
    if slot == "moving" and pyramid is not None:
        known = scene.grid is not None and scene.grid.is_known(np.array([[skin.x(), skin.y()]]))[0]
        text = "" if known and scene.alignment != "refused" else tr("This skin is not aligned")
    if text:
        painter.setPen(QColor("#c9c9c9"))
        painter.setFont(current_theme().font("caption"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(8, 0, -8, 0), int(flags), text)
        return
    scale = canvas.loupe.zoom / ratio
    to_box = scene.to_frame(slot, skin) * QTransform.fromTranslate(-skin.x(), -skin.y())
    to_box *= QTransform.fromScale(scale, scale)
    middle = box.center()
    to_box *= QTransform.fromTranslate(round(middle.x()), round(middle.y()))
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setTransform(to_box, True)
    zoom = abs(complex(to_box.m11(), to_box.m12())) * ratio
    pyramid.draw(painter, to_box.inverted()[0].mapRect(box), zoom)
    painter.restore()
    for color, width in ((QColor(0, 0, 0, 150), 3), (QColor("#ffffff"), 1)):
        painter.setPen(QPen(color, width))
        painter.drawLine(middle - QPointF(CROSS_PX, 0), middle - QPointF(3, 0))
        painter.drawLine(middle + QPointF(3, 0), middle + QPointF(CROSS_PX, 0))
        painter.drawLine(middle - QPointF(0, CROSS_PX), middle - QPointF(0, 3))
        painter.drawLine(middle + QPointF(0, 3), middle + QPointF(0, CROSS_PX))


def _beside(place: QPointF, size: QSizeF, area: QRectF) -> QPointF:
    """Find room beside a point: below on the right, or on the other side where that would leave the area."""
    x, y = place.x() + AWAY_PX, place.y() + AWAY_PX
    if x + size.width() > area.right():
        x = place.x() - AWAY_PX - size.width()
    if y + size.height() > area.bottom():
        y = place.y() - AWAY_PX - size.height()
    x = min(max(x, area.left()), max(area.right() - size.width(), area.left()))
    y = min(max(y, area.top()), max(area.bottom() - size.height(), area.top()))
    return QPointF(round(x), round(y))
