"""Ways of comparing. A mode says which picture is painted where; the canvas paints and steers."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from mesophoto.app.viewer.dividing import Divide
from mesophoto.app.viewer.scene import Scene, Slot

ModeName = Literal["single", "side_by_side", "slider", "blink", "onion", "difference", "grid"]
GAP_PX = 2
GRID_PX = 4
"""Panes begin at multiples of it: whole pixels of the screen at densities of 1.25, 1.5 and 1.75, too."""


@dataclass
class Look:
    """How the modes are set: what is kept when the photos change."""

    split: float = 0.5
    """Place of the divider across the canvas, 0..1."""
    angle_deg: float = 0.0
    """Direction from the fixed photo to the other one across the divider: 0 right, 90 down."""
    onion_opacity: float = 0.5
    """Of the aligned photo over the fixed one."""
    map_opacity: float = 0.9
    """Of the difference map over the fixed photo."""
    shows_fixed: bool = False
    """Which photo of the pair is seen where only one is."""
    label_px: float = 20.0
    """Height of what is written under a photo of the grid."""


@dataclass(frozen=True)
class Pane:
    """One picture on the canvas, in logical pixels.

    ``rect`` is where the camera looks through, ``clip`` the part of it that is painted, ``shape`` its outline
    where that is no rectangle.
    """

    slot: Slot
    rect: QRectF
    clip: QRectF
    caption_side: Literal["left", "right"] = "left"
    shape: QPolygonF | None = None
    opacity: float = 1.0
    caption_below: bool = False
    """Is the caption in the lower corner, since the upper ones belong to the other photo?"""

    def contains(self, point: QPointF) -> bool:
        if self.shape is not None:
            return self.shape.containsPoint(point, Qt.FillRule.OddEvenFill)
        return self.clip.contains(point)


class Mode(Protocol):
    """A way of laying out a scene."""

    name: ModeName
    has_divider: bool

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        """Lay out."""
        ...


class Single:
    """One photo; of a pair, one after the other in the same place."""

    name: ModeName = "single"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        moving: Slot = "aligned" if "aligned" in scene.pyramids else "moving"
        return [Pane("fixed" if look.shows_fixed or not scene.is_pair else moving, area, area)]


class SideBySide:
    """Both photos as taken, their middles always on the same skin."""

    name: ModeName = "side_by_side"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        del scene, look
        x = ceil((area.width() + GAP_PX) / 2 / GRID_PX) * GRID_PX
        width = area.width() - x
        left = QRectF(area.x(), area.y(), width, area.height())
        right = QRectF(area.x() + x, area.y(), width, area.height())
        return [Pane("fixed", left, left), Pane("moving", right, right)]


class Slider:
    """The aligned photo over the fixed one, beyond a line that can be dragged and turned."""

    name: ModeName = "slider"
    has_divider = True

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        del scene
        divide = Divide(area, look.split, look.angle_deg)
        return [
            self._pane("fixed", area, divide, before=True),
            self._pane("aligned", area, divide, before=False),
        ]

    @staticmethod
    def _pane(slot: Slot, area: QRectF, divide: Divide, *, before: bool) -> Pane:
        shape = divide.part(before=before)
        clip, corner = shape.boundingRect(), divide.corner(before=before)
        is_right = corner.x() > area.center().x()
        return Pane(
            slot,
            area,
            clip,
            "right" if is_right else "left",
            shape=None if divide.is_straight else shape,
            caption_below=not divide.is_straight and corner.y() > area.center().y(),
        )


class Blink:
    """The two photos in turn, in the same place."""

    name: ModeName = "blink"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        del scene
        return [Pane("fixed" if look.shows_fixed else "aligned", area, area)]


class Onion:
    """The aligned photo shines over the fixed one."""

    name: ModeName = "onion"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        del scene
        return [Pane("fixed", area, area), Pane("aligned", area, area, "right", opacity=look.onion_opacity)]


class DifferenceMap:
    """How much lighter or darker the skin is, in colours over the fixed photo."""

    name: ModeName = "difference"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        del scene
        return [Pane("fixed", area, area), Pane("difference", area, area, "right", opacity=look.map_opacity)]


class SessionGrid:
    """All sessions of one view, each aligned to the baseline."""

    name: ModeName = "grid"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, look: Look) -> list[Pane]:
        slots = list(scene.cells) or ["fixed"]
        size = scene.frame_size
        rects = lay_out_cells(area, len(slots), 1.5 if size is None else size.width() / size.height(), look)
        return [Pane(slot, rect, rect) for slot, rect in zip(slots, rects, strict=True)]


def lay_out_cells(area: QRectF, count: int, aspect: float, look: Look) -> list[QRectF]:
    """Place ``count`` pictures of that width to height so that they get as large as they can."""

    def width_of(columns: int) -> float:
        rows = ceil(count / columns)
        return min(area.width() / columns, (area.height() / rows - look.label_px) * aspect)

    columns = max(range(1, count + 1), key=width_of)
    rows = ceil(count / columns)
    step_x = area.width() // columns // GRID_PX * GRID_PX
    step_y = area.height() // rows // GRID_PX * GRID_PX
    width, height = max(step_x - GRID_PX, 1), max(step_y - ceil(look.label_px) - GRID_PX, 1)
    left = area.x() + (area.width() - columns * step_x) // 2 // GRID_PX * GRID_PX
    return [
        QRectF(left + i % columns * step_x, area.y() + i // columns * step_y, width, height)
        for i in range(count)
    ]


def all_modes() -> Sequence[Mode]:
    return (Single(), SideBySide(), Slider(), Blink(), Onion(), DifferenceMap(), SessionGrid())
