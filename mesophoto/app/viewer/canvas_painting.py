"""Paints what a canvas shows: the panes' photos and overlays, and all that lies on them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.chrome import Chrome
from mesophoto.app.viewer.difference import paint_difference_legend
from mesophoto.app.viewer.dividing import Divide
from mesophoto.app.viewer.grid_painting import cell_message, paint_cell
from mesophoto.app.viewer.hover import Hover
from mesophoto.app.viewer.inputs import OVERLAYS
from mesophoto.app.viewer.loupe import paint_loupe
from mesophoto.app.viewer.modes import Pane
from mesophoto.app.viewer.pyramid import Pyramid
from mesophoto.app.viewer.scene import Slot
from mesophoto.app.viewer.stills import Stills

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas

COARSE_PX = 1_600_000
"""So many pixels a picture has that is painted coarsely while it moves."""
SMOOTH_LIMIT_PX = 3_000_000
"""A larger canvas is painted without interpolation while it moves, and with it when it rests."""

UNLABELLED_REGIONS = ("face", "whole")
"""They hold all others: their name would lie in the middle of those."""


class CanvasPainting:
    """Reads the canvas, changes nothing."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._chrome = Chrome(current_theme())
        self.stills = Stills()

    def paint(self, painter: QPainter) -> None:
        """Paint one frame."""
        canvas, theme = self._canvas, current_theme()
        panes = canvas.panes()
        if self._is_large and not canvas.moves:
            painter.drawImage(0, 0, self._still(panes))
        else:
            self.stills.forget()
            if not (self._is_coarse(panes) or self._is_covered(panes)):
                painter.fillRect(canvas.rect(), theme.color("canvas"))
            self._paint_panes(painter, panes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pane in panes:
            self._paint_chrome(painter, pane)
        self._paint_border(painter, panes)
        if canvas.scene.pyramids:
            self._paint_common(painter, panes)
        if canvas.loupe.is_shown:
            paint_loupe(painter, canvas)
        if canvas.shows_focus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(canvas.rect()).adjusted(1, 1, -1, -1))

    def _is_covered(self, panes: list[Pane]) -> bool:
        """Do the photos leave nothing of the canvas free? Filling a large canvas takes a fifth of a frame."""
        canvas = self._canvas
        if canvas.mode.name == "grid":
            return False
        for pane in panes:
            pyramid = canvas.scene.pyramid(pane.slot)
            if pyramid is None:
                return False
            seen = canvas.to_pane(pane.slot).inverted()[0].mapRect(pane.clip.translated(-pane.rect.topLeft()))
            if not QRectF(QPointF(0, 0), pyramid.size_px).contains(seen):
                return False
        return True

    def _still(self, panes: list[Pane]) -> QImage:
        """Give the photos of a large canvas at rest."""
        canvas = self._canvas
        look, ground = canvas.look, current_theme().color("canvas")
        seen = tuple(
            (pane.slot, id(canvas.scene.pyramid(pane.slot)), id(canvas.layers.picture(pane.slot)),
             pane.rect.getRect(), pane.opacity, canvas.to_pane(pane.slot))
            for pane in panes
        )  # fmt: skip
        key = (
            tuple((*one[:-1], one[-1].m11(), one[-1].m12(), one[-1].dx(), one[-1].dy()) for one in seen),
            canvas.mode.name, look.split, look.angle_deg, canvas.overlay_opacity, ground.name(),
        )  # fmt: skip
        ratio = canvas.devicePixelRatioF()
        return self.stills.get(key, canvas.size(), ratio, ground, lambda to: self._paint_panes(to, panes))

    def _paint_panes(self, painter: QPainter, panes: list[Pane]) -> None:
        """Paint the photos and overlays, coarsely where that would take too long for what moves."""
        if not self._is_coarse(panes):
            for pane in panes:
                self._paint_pane(painter, pane)
            return
        canvas = self._canvas
        area, ratio = QRectF(canvas.rect()), canvas.devicePixelRatioF()
        share = min((COARSE_PX / (area.width() * area.height() * ratio**2)) ** 0.5, 0.5)
        image = QImage((area.size() * ratio * share).toSize(), QImage.Format.Format_RGB32)
        image.fill(current_theme().color("canvas"))
        coarse = QPainter(image)
        coarse.scale(image.width() / area.width(), image.height() / area.height())
        for pane in panes:
            self._paint_pane(coarse, pane, part=image.width() / area.width() / ratio)
        coarse.end()
        painter.drawImage(area, image, QRectF(image.rect()))

    def _is_coarse(self, panes: list[Pane]) -> bool:
        """Do photos move on a large canvas that are turned, or that shine through each other?

        All are painted coarsely then: a sharp one beside would make the other one look worse than it is.
        """
        if not (self._canvas.moves and self._is_large):
            return False
        return any(pane.opacity < 1 or self._canvas.to_pane(pane.slot).m12() for pane in panes)

    def _paint_pane(self, painter: QPainter, pane: Pane, part: float = 1.0) -> None:
        """Paint a pane; the painter has ``part`` of the screen's density."""
        canvas = self._canvas
        pyramid = canvas.scene.pyramid(pane.slot)
        if pyramid is None or pane.clip.isEmpty():
            return
        to_pane = canvas.to_pane(pane.slot)
        painter.save()
        if pane.shape is None:
            painter.setClipRect(pane.clip)
        else:
            outline = QPainterPath()
            outline.addPolygon(pane.shape)
            painter.setClipPath(outline)
        painter.translate(pane.rect.topLeft())
        painter.setOpacity(pane.opacity)
        self._paint_photo(painter, pane, pyramid, to_pane, part)
        # Lines that are drawn in fewer pixels than they have would break without interpolation.
        smooth = not canvas.moves or part < 1
        canvas.layers.draw(painter, pane.slot, to_pane, canvas.overlay_opacity, smooth=smooth)
        painter.restore()

    @property
    def _is_large(self) -> bool:
        canvas = self._canvas
        return canvas.width() * canvas.height() * canvas.devicePixelRatioF() ** 2 > SMOOTH_LIMIT_PX

    def _paint_photo(
        self, painter: QPainter, pane: Pane, pyramid: Pyramid, to_pane: QTransform, part: float
    ) -> None:
        """Paint a photo in the pane's coordinates."""
        moves, ratio = self._canvas.moves, self._canvas.devicePixelRatioF()
        turned = bool(to_pane.m12())
        painter.save()
        painter.setTransform(to_pane, True)
        seen = to_pane.inverted()[0].mapRect(pane.clip.translated(-pane.rect.topLeft()))
        zoom = abs(complex(to_pane.m11(), to_pane.m12())) * ratio * part
        pyramid.draw(painter, seen, zoom, smooth=not (moves and (turned or self._is_large)))
        if turned and not moves:
            self._smooth_edge(painter, QRectF(QPointF(0, 0), pyramid.size_px))
        painter.restore()

    def _smooth_edge(self, painter: QPainter, photo: QRectF) -> None:
        """Hide the steps along the edges of a photo that is turned."""
        pen = QPen(current_theme().color("canvas"), 1.5)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(photo)

    def _paint_chrome(self, painter: QPainter, pane: Pane) -> None:
        scene = self._canvas.scene
        photo = scene.photo(pane.slot)
        if photo is None:
            return
        if pane.slot in scene.cells:
            cell = scene.cells[pane.slot]
            if cell.pyramid is None:
                self._chrome.paint_message(painter, pane.clip, cell_message(cell))
            paint_cell(painter, self._canvas, pane, cell)
            return
        if pane.slot in scene.pyramids:
            self._paint_region_labels(painter, pane)
            self._chrome.paint_caption(
                painter, pane.clip, photo, pane.caption_side, is_below=pane.caption_below
            )
            return
        self._chrome.paint_message(painter, pane.clip, self._why_empty(pane.slot))

    def _why_empty(self, slot: Slot) -> str:
        """Say why a slot has no picture."""
        scene = self._canvas.scene
        source: Slot = "moving" if slot in ("aligned", "difference") else slot
        if source in scene.errors:
            return scene.errors[source]
        if slot == "difference":
            return scene.no_difference or tr("Working out the difference…")
        if slot == "aligned":
            return tr("Aligning the photos…") if scene.alignment == "waiting" else tr("Not aligned")
        return tr("Loading the photo…")

    def _paint_region_labels(self, painter: QPainter, pane: Pane) -> None:
        canvas = self._canvas
        if "regions" not in canvas.visible_overlays:
            return
        to_pane = canvas.to_pane(pane.slot) * QTransform.fromTranslate(pane.rect.x(), pane.rect.y())
        boxes = {
            name: to_pane.mapRect(lines.box)
            for name, lines in canvas.scene.outlines_of(pane.slot).regions.items()
            if lines.parts and name not in UNLABELLED_REGIONS
        }
        painter.save()
        painter.setClipRect(pane.clip)
        taken: list[QRectF] = []
        for name in sorted(boxes, key=lambda name: -boxes[name].width()):
            label = self._chrome.label_rect(boxes[name].center(), canvas.region_name(name))
            # Names that do not fit would hide the skin: the pointer tells them, or a closer look.
            if label.width() <= boxes[name].width() and not any(label.intersects(other) for other in taken):
                self._chrome.paint_label(painter, label, canvas.region_name(name))
                taken.append(label)
        painter.restore()

    def _paint_border(self, painter: QPainter, panes: list[Pane]) -> None:
        """Paint what parts the panes: a hairline, or the line that can be dragged."""
        canvas = self._canvas
        if canvas.mode.has_divider:
            divide = Divide(QRectF(canvas.rect()), canvas.look.split, canvas.look.angle_deg)
            far = divide.along * (canvas.width() + canvas.height())
            for color, width in ((QColor(0, 0, 0, 60), 4), (QColor("#ffffff"), 2)):
                painter.setPen(QPen(color, width))
                painter.drawLine(divide.middle - far, divide.middle + far)
        elif canvas.mode.name == "side_by_side":
            x, height = panes[1].clip.left(), canvas.height()
            gap = QRectF(panes[0].clip.right(), 0, x - panes[0].clip.right(), height)
            painter.fillRect(gap, current_theme().color("hairline"))

    def _paint_common(self, painter: QPainter, panes: list[Pane]) -> None:
        """Paint what belongs to all panes: scale, legend, and what is under the pointer."""
        canvas, scene = self._canvas, self._canvas.scene
        if scene.fixed is not None and scene.fixed.px_per_mm:
            self._chrome.paint_scale_bar(painter, panes[0].rect, scene.fixed.px_per_mm * canvas.camera.scale)
        shown = [name for name in OVERLAYS if name in canvas.visible_overlays and scene.has_overlay(name)]
        if canvas.mode.name == "difference":
            if "difference" in scene.pyramids:
                paint_difference_legend(painter, current_theme(), panes[-1].rect)
        elif shown and canvas.mode.name != "grid":
            self._chrome.paint_legend(painter, panes[-1].rect, shown)
        if canvas.hover is not None:
            self._paint_hover(painter, panes, canvas.hover)

    def _paint_hover(self, painter: QPainter, panes: list[Pane], hover: Hover) -> None:
        canvas = self._canvas
        for pane in panes:
            point = hover.points.get(pane.slot)
            if canvas.mode.name == "side_by_side" and pane.slot != hover.slot and point is not None:
                place = canvas.to_pane(pane.slot).map(point) + pane.rect.topLeft()
                if pane.clip.contains(place):
                    self._chrome.paint_pointer(painter, place)
        if hover.region:
            rect = next((pane.rect for pane in panes if pane.slot == hover.slot), panes[0].rect)
            name, text = canvas.region_name(hover.region), canvas.readout(hover.region)
            self._chrome.paint_readout(painter, rect, name, text)
