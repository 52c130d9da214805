"""What is under the pointer, in both photos."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from mesophoto.app.viewer.modes import Pane
from mesophoto.app.viewer.outlines import region_at
from mesophoto.app.viewer.scene import Scene, Slot


@dataclass(frozen=True)
class Hover:
    """The pane and region under the pointer, and the same skin in each slot where it is known."""

    slot: Slot
    region: str
    points: dict[Slot, QPointF] = field(default_factory=dict)


def find_hover(scene: Scene, pane: Pane, to_pane: QTransform, point: QPointF) -> Hover | None:
    """Tell what is under a point of the canvas; None beside the photo."""
    pyramid = scene.pyramid(pane.slot)
    here = to_pane.inverted()[0].map(point - pane.rect.topLeft())
    if pyramid is None or not (0 <= here.x() <= pyramid.width_px and 0 <= here.y() <= pyramid.height_px):
        return None
    if pane.slot not in ("fixed", "moving", "aligned"):  # they lie in the fixed frame, in pixels of their own
        here = scene.to_frame(pane.slot, QPointF()).map(here)
        region = region_at(scene.outlines_of("fixed").regions, here.x(), here.y()) or ""
        return Hover(pane.slot, region, {pane.slot: here})
    region = region_at(scene.outlines_of(pane.slot).regions, here.x(), here.y()) or ""
    points: dict[Slot, QPointF] = {pane.slot: here}
    if scene.grid is not None and scene.alignment != "refused":
        at = np.array([[here.x(), here.y()]])
        fixed = scene.grid.to_fixed(at) if pane.slot == "moving" else at
        if scene.grid.is_known(fixed)[0]:
            points["fixed"] = QPointF(*fixed[0])
            points["moving"] = here if pane.slot == "moving" else QPointF(*scene.grid.to_moving(at)[0])
    return Hover(pane.slot, region, points)
