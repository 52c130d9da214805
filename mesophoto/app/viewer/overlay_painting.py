"""Paints outlines into a picture of the pane: off the UI thread, since there may be thousands."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from mesophoto.app.tokens import OVERLAY_COLORS
from mesophoto.app.viewer.inputs import METRIC_OVERLAYS
from mesophoto.app.viewer.outlines import Lines, Outlines

STEP_PX = 1.25
"""Points that fall into one such step of the screen are drawn as one."""

LINE_WIDTH_PX = 1.0
LINE_GROWTH_PX = 0.25
LINE_MOST_PX = 2.0
GROWS_FROM = 0.5
"""A line is as thin as the screen allows up to this zoom, and wider by so much with each doubling: an outline
must not hide what it lies around."""
CASING_LEAST_PX, CASING_MOST_PX = 0.8, 1.7
"""How much wider than its line a casing is."""
FILL_ALPHA = 0.16
CASING_ALPHA = 0.5
DARK_LIGHTNESS = 0.55
DIM_ALPHA = 0.42
HATCH_STEP_PX = 9


@dataclass(frozen=True)
class OverlayPicture:
    """Painted overlays, as far as there are any, and where they belong (photo to picture pixels)."""

    image: QImage
    transform: QTransform


def paint_overlays(
    outlines: Outlines,
    names: Iterable[str],
    photo_size: QSizeF,
    *,
    transform: QTransform,
    size: QSize,
    ratio: float,
) -> OverlayPicture:
    """Paint the named overlays.

    Parameters
    ----------
    photo_size : QSizeF
        What is dimmed ends at the photo's edge.
    transform : QTransform
        Photo to picture pixels.
    size : QSize
        Of the whole picture; only the part that is painted on is given.
    ratio : float
        Device pixels per logical pixel: lines get thicker along.
    """
    names = set(names)
    zoom = math.hypot(transform.m11(), transform.m12()) / ratio
    room = (LINE_MOST_PX + CASING_MOST_PX) * ratio
    around = _area(outlines, names, photo_size, transform=transform, size=size, room=room)
    transform, size = transform * QTransform.fromTranslate(-around.x(), -around.y()), around.size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if "trust" in names and "trust" in outlines.overlays:
        edge = transform.map(QPolygonF(QRectF(QPointF(0, 0), photo_size)))
        _paint_untrusted(painter, _to_screen(outlines.overlays["trust"], transform, size), edge, ratio)
    if "regions" in names:
        for lines in outlines.regions.values():
            color = QColor(OVERLAY_COLORS["regions"])
            _paint_lines(painter, _to_screen(lines, transform, size), color, ratio, widths=line_widths(0))
    for name in METRIC_OVERLAYS:
        if name in names and name in outlines.overlays:
            polygons = _to_screen(outlines.overlays[name], transform, size)
            _paint_area(painter, polygons, QColor(OVERLAY_COLORS[name]), ratio, line_widths(zoom))
    painter.end()
    return OverlayPicture(image, transform)


def _area(
    outlines: Outlines,
    names: set[str],
    photo_size: QSizeF,
    *,
    transform: QTransform,
    size: QSize,
    room: float,
) -> QRect:
    """Give the part of the picture in which something is painted: all of it is laid over each frame."""
    boxes = [lines.box for name, lines in outlines.overlays.items() if name in names and name != "trust"]
    if "regions" in names:
        boxes += [lines.box for lines in outlines.regions.values()]
    if "trust" in names:
        boxes.append(QRectF(QPointF(0, 0), photo_size))
    around = QRectF()
    for box in boxes:
        around = around.united(transform.mapRect(box))
    part = around.adjusted(-room, -room, room, room).toAlignedRect().intersected(QRect(QPoint(0, 0), size))
    return part if not part.isEmpty() else QRect(0, 0, 1, 1)


def _to_screen(lines: Lines, transform: QTransform, size: QSize) -> list[QPolygonF]:
    """Bring the visible parts to the screen, with no more points than the screen can show."""
    seen = transform.inverted()[0].mapRect(QRectF(0, 0, size.width(), size.height()))
    matrix = np.array([[transform.m11(), transform.m12()], [transform.m21(), transform.m22()]])
    shift = np.array([transform.dx(), transform.dy()])
    polygons = []
    for part in lines.near(seen.left(), seen.top(), seen.right(), seen.bottom()):
        points = part @ matrix + shift
        steps = np.round(points / STEP_PX)
        kept = np.append(True, (steps[1:] != steps[:-1]).any(axis=1))
        kept[-1] = True
        polygons.append(QPolygonF([QPointF(x, y) for x, y in points[kept].tolist()]))
    return polygons


def line_widths(zoom: float) -> tuple[float, float]:
    """Width of a line and of its casing in logical pixels, at so many logical pixels per photo pixel."""
    grown = LINE_GROWTH_PX * math.log2(max(zoom / GROWS_FROM, 1.0))
    width = min(LINE_WIDTH_PX + grown, LINE_MOST_PX)
    return width, width + min(CASING_LEAST_PX + grown, CASING_MOST_PX)


def _paint_area(
    painter: QPainter, polygons: list[QPolygonF], color: QColor, ratio: float, widths: tuple[float, float]
) -> None:
    fill = QColor(color)
    fill.setAlphaF(FILL_ALPHA)
    painter.fillPath(_path(polygons), fill)
    _paint_lines(painter, polygons, color, ratio, widths)


def _paint_lines(
    painter: QPainter, polygons: list[QPolygonF], color: QColor, ratio: float, widths: tuple[float, float]
) -> None:
    """Draw lines in a casing, dark around light and light around dark: they show on skin of any tone."""
    casing = QColor(Qt.GlobalColor.black if color.lightnessF() > DARK_LIGHTNESS else Qt.GlobalColor.white)
    casing.setAlphaF(CASING_ALPHA)
    for pen in (QPen(casing, widths[1] * ratio), QPen(color, widths[0] * ratio)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for polygon in polygons:
            painter.drawPolyline(polygon)


def _paint_untrusted(painter: QPainter, polygons: list[QPolygonF], edge: QPolygonF, ratio: float) -> None:
    """Dim and hatch what is not to be trusted, within the photo."""
    path = _path(polygons)
    dim = QColor(0, 0, 0)
    dim.setAlphaF(DIM_ALPHA)
    painter.save()
    painter.setClipPath(_path([edge]))
    painter.fillPath(path, dim)
    painter.fillPath(path, QBrush(hatch(ratio)))
    painter.restore()


def hatch(ratio: float) -> QImage:
    """A tile of diagonal lines."""
    step = round(HATCH_STEP_PX * ratio)
    tile = QImage(step, step, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255, 90), ratio))
    for shift in (-step, 0, step):
        painter.drawLine(QPointF(shift - 1, step + 1), QPointF(shift + step + 1, -1))
    painter.end()
    return tile


def _path(polygons: list[QPolygonF]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for polygon in polygons:
        path.addPolygon(polygon)
    return path
