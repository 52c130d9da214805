"""Small outlines of what a view shows, on a square of 44 units."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

SIDE = 44.0


def silhouette(view: str, side: str) -> QPainterPath:
    """Outline of a view; a turned face looks the way that its photo does."""
    path = _SHAPES.get(view, _area)()
    # Drawn for the patient's left: a face that shows it looks to the picture's left, a left hand's thumb
    # points to the picture's right.
    if side == "right":
        path = QTransform(-1, 0, 0, 1, SIDE, 0).map(path)
    return path


def _head() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(13, 6, 18, 24))
    path.moveTo(18, 29)
    path.lineTo(18, 33)
    path.cubicTo(12, 35, 8, 36, 6, 40)
    path.moveTo(26, 29)
    path.lineTo(26, 33)
    path.cubicTo(32, 35, 36, 36, 38, 40)
    return path


def _eyes(path: QPainterPath, *, shut: bool = False) -> None:
    for x in (18.5, 25.5):
        if shut:
            path.moveTo(x - 2, 17)
            path.quadTo(x, 19.5, x + 2, 17)
        else:
            path.addEllipse(QPointF(x, 17.5), 0.8, 0.8)


def _mouth(path: QPainterPath, curve: float) -> None:
    path.moveTo(18.5, 24)
    path.quadTo(22, 24 + curve, 25.5, 24)


def _frontal() -> QPainterPath:
    path = _head()
    _eyes(path)
    _mouth(path, 0)
    return path


def _eyes_closed() -> QPainterPath:
    path = _head()
    _eyes(path, shut=True)
    _mouth(path, 0)
    return path


def _smile() -> QPainterPath:
    path = _head()
    _eyes(path)
    _mouth(path, 6)
    return path


def _raised_brows() -> QPainterPath:
    path = _head()
    _eyes(path)
    _mouth(path, 0)
    for x in (18.5, 25.5):
        path.moveTo(x - 2.2, 13.5)
        path.quadTo(x, 11, x + 2.2, 13.5)
    return path


def _turned() -> QPainterPath:
    """Turned by 45° so that the left cheek shows: the nose points to the picture's left."""
    path = QPainterPath(QPointF(15, 15))
    path.cubicTo(15, 8, 19, 6, 23, 6)
    path.cubicTo(30, 6, 33, 11, 32, 18)
    path.cubicTo(31.500, 24, 28, 29, 22, 30)
    path.cubicTo(17, 30, 15, 26, 14.500, 23)
    path.lineTo(13, 21)
    path.lineTo(15, 17)
    path.closeSubpath()
    path.addEllipse(QPointF(18, 17), 0.8, 0.8)
    path.addEllipse(QPointF(24.5, 17), 0.8, 0.8)
    path.moveTo(17, 24.5)
    path.lineTo(22, 24.5)
    _shoulders(path)
    return path


def _profile() -> QPainterPath:
    path = QPainterPath(QPointF(16, 13))
    path.cubicTo(17, 8, 21, 6, 25, 6)
    path.cubicTo(32, 6, 35, 12, 33, 19)
    path.cubicTo(32, 24, 30, 26, 29, 29)
    path.moveTo(16, 13)
    path.lineTo(15.500, 17)
    path.lineTo(12.500, 21.500)
    path.lineTo(15, 22.500)
    path.lineTo(14.500, 24.500)
    path.lineTo(15, 26.500)
    path.cubicTo(15, 30, 18, 30, 22, 29)
    path.addEllipse(QPointF(18, 16.5), 0.8, 0.8)
    _shoulders(path)
    return path


def _shoulders(path: QPainterPath) -> None:
    path.moveTo(20, 30)
    path.lineTo(20, 33)
    path.cubicTo(14, 35, 9, 36, 7, 40)
    path.moveTo(29, 28)
    path.lineTo(29, 32)
    path.cubicTo(33, 35, 36, 36, 38, 40)


def _neck() -> QPainterPath:
    path = QPainterPath(QPointF(12, 6))
    path.cubicTo(12, 16, 16, 19, 22, 19)
    path.cubicTo(28, 19, 32, 16, 32, 6)
    path.moveTo(16, 18)
    path.lineTo(15.500, 28)
    path.cubicTo(12, 32, 8, 33, 5, 36)
    path.moveTo(28, 18)
    path.lineTo(28.500, 28)
    path.cubicTo(32, 32, 36, 33, 39, 36)
    path.moveTo(20, 32)
    path.lineTo(22, 35)
    path.lineTo(24, 32)
    return path


def _hand() -> QPainterPath:
    """Back of a left hand, fingers up: the thumb points to the picture's right."""
    path = QPainterPath()
    for x, top in ((10.5, 13.0), (16.0, 7.5), (21.5, 6.0), (27.0, 9.0)):
        path.moveTo(x, 26)
        path.lineTo(x, top + 2.2)
        path.arcTo(QRectF(x, top, 4.4, 4.4), 180, -180)
        path.lineTo(x + 4.4, 24)
    path.moveTo(10.5, 26)
    path.cubicTo(10.5, 34, 13, 38, 20, 39)
    path.cubicTo(26, 39, 29, 36, 31, 32)
    path.lineTo(37, 23)
    path.cubicTo(37.500, 20.500, 35, 20, 33.500, 22)
    path.lineTo(31.4, 25)
    return path


def _fist() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(9, 14, 24, 20), 7, 7)
    for x in (15.0, 21.0, 27.0):
        path.moveTo(x, 14)
        path.lineTo(x, 21)
    path.moveTo(33, 20)
    path.cubicTo(38, 21, 38, 28, 33, 29)
    return path


def _scalp() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(11, 7, 22, 28))
    path.moveTo(22, 7)
    path.cubicTo(21, 14, 23, 18, 22, 24)
    path.moveTo(19, 35)
    path.lineTo(22, 38)
    path.lineTo(25, 35)
    return path


def _area() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(8, 8, 28, 28), 6, 6)
    path.addEllipse(QRectF(16, 16, 12, 12))
    return path


_SHAPES: dict[str, Callable[[], QPainterPath]] = {
    "face_frontal": _frontal, "face_45": _turned, "face_90": _profile, "face_eyes_closed": _eyes_closed,
    "face_smile": _smile, "face_raised_brows": _raised_brows, "neck": _neck, "hand_dorsum": _hand,
    "hand_fist": _fist, "scalp": _scalp,
}  # fmt: skip
