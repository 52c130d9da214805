"""Ways of comparing. A mode says which picture is painted where; the canvas paints and steers.

A new way (blink, onion skin, difference) is one more class here.
"""

from dataclasses import dataclass
from math import ceil
from typing import Literal, Protocol

from PySide6.QtCore import QRectF

from mesophoto.app.viewer.scene import Scene, Slot

ModeName = Literal["single", "side_by_side", "slider"]
GAP_PX = 2
GRID_PX = 4
"""Panes begin at multiples of it: whole pixels of the screen at densities of 1.25, 1.5 and 1.75, too."""


@dataclass(frozen=True)
class Pane:
    """One picture on the canvas, in logical pixels.

    ``rect`` is where the camera looks through, ``clip`` the part of it that is painted.
    """

    slot: Slot
    rect: QRectF
    clip: QRectF
    caption_side: Literal["left", "right"] = "left"


class Mode(Protocol):
    """A way of laying out a scene."""

    name: ModeName
    has_divider: bool

    def panes(self, area: QRectF, scene: Scene, split: float) -> list[Pane]:
        """Lay out; ``split`` in 0..1 is the place of the divider."""
        ...


class Single:
    """One photo; of a pair, one after the other in the same place."""

    name: ModeName = "single"
    has_divider = False

    def __init__(self) -> None:
        self.shows_fixed = False

    def panes(self, area: QRectF, scene: Scene, split: float) -> list[Pane]:
        del split
        moving: Slot = "aligned" if "aligned" in scene.pyramids else "moving"
        return [Pane("fixed" if self.shows_fixed or not scene.is_pair else moving, area, area)]


class SideBySide:
    """Both photos as taken, their middles always on the same skin."""

    name: ModeName = "side_by_side"
    has_divider = False

    def panes(self, area: QRectF, scene: Scene, split: float) -> list[Pane]:
        del scene, split
        x = ceil((area.width() + GAP_PX) / 2 / GRID_PX) * GRID_PX
        width = area.width() - x
        left = QRectF(area.x(), area.y(), width, area.height())
        right = QRectF(area.x() + x, area.y(), width, area.height())
        return [Pane("fixed", left, left), Pane("moving", right, right)]


class Slider:
    """The aligned photo over the fixed one, on the right of a line that can be dragged."""

    name: ModeName = "slider"
    has_divider = True

    def panes(self, area: QRectF, scene: Scene, split: float) -> list[Pane]:
        del scene
        x = round(area.width() * split)
        left = QRectF(area.x(), area.y(), x, area.height())
        right = QRectF(area.x() + x, area.y(), area.width() - x, area.height())
        return [Pane("fixed", area, left), Pane("aligned", area, right, "right")]
