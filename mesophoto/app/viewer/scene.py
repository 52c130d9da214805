"""What there is to be seen: the photos, how they lie on each other, and their overlays.

Pictures have slots: ``fixed`` and ``moving`` as taken, ``aligned``, the moving photo as seen in the fixed
one's frame, ``difference``, the map of what changed, and one for each session in the grid. Everything is laid
out in the fixed photo's frame.
"""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from mesophoto.app.viewer.alignment import AlignmentGrid
from mesophoto.app.viewer.inputs import ViewerPhoto
from mesophoto.app.viewer.outlines import Outlines
from mesophoto.app.viewer.pyramid import Pyramid

Slot = str
AlignmentState = Literal["none", "waiting", "aligned", "refused"]


@dataclass(eq=False)
class Cell:
    """One session of the grid, as far as it is loaded."""

    photo: ViewerPhoto
    pyramid: Pyramid | None = None
    """In the baseline's frame, in a resolution of its own."""
    reason: str = ""
    """Why there is no picture."""


@dataclass(eq=False)
class Scene:
    """The pair, or the single photo, as far as it is loaded."""

    fixed: ViewerPhoto | None = None
    moving: ViewerPhoto | None = None
    pyramids: dict[Slot, Pyramid] = field(default_factory=dict)
    errors: dict[Slot, str] = field(default_factory=dict)
    outlines: dict[Slot, Outlines] = field(default_factory=dict)
    grid: AlignmentGrid | None = None
    alignment: AlignmentState = "none"
    reason: str = ""
    """Why the pair is not aligned."""
    no_difference: str = ""
    """Why there is no difference map."""
    cells: dict[Slot, Cell] = field(default_factory=dict)

    @property
    def is_pair(self) -> bool:
        return self.moving is not None

    @property
    def can_overlay(self) -> bool:
        """Is, or will there be, an aligned picture to lay over the fixed one?"""
        return self.is_pair and (self.alignment == "waiting" or "aligned" in self.pyramids)

    @property
    def frame_size(self) -> QSizeF | None:
        """Size of the frame that is looked at; None before the first photo is there."""
        pyramid = self.pyramids.get("fixed") or self.pyramids.get("moving")
        return pyramid.size_px if pyramid else None

    def photo(self, slot: Slot) -> ViewerPhoto | None:
        if slot in self.cells:
            return self.cells[slot].photo
        return self.fixed if slot == "fixed" else self.moving

    def key_of(self, slot: Slot) -> str:
        photo = self.photo(slot)
        return "" if photo is None else photo.key

    def pyramid(self, slot: Slot) -> Pyramid | None:
        """The picture of a slot, where it is there."""
        return self.cells[slot].pyramid if slot in self.cells else self.pyramids.get(slot)

    def to_frame(self, slot: Slot, centre: QPointF) -> QTransform:
        """Picture of a slot to the fixed frame; for the moving photo, in step around ``centre``."""
        if slot == "moving" and self.grid is not None:
            return self.grid.moving_transform(centre)
        pyramid, frame = self.pyramid(slot), self.frame_size
        if slot in ("fixed", "moving", "aligned") or pyramid is None or frame is None:
            return QTransform()
        return QTransform.fromScale(frame.width() / pyramid.width_px, frame.height() / pyramid.height_px)

    def outlines_of(self, slot: Slot) -> Outlines:
        return self.outlines.get(slot, Outlines())

    @property
    def subject(self) -> QRectF | None:
        """The part of the frame that is measured; None where that is not known."""
        boxes = [lines.box for lines in self.outlines_of("fixed").regions.values() if lines.parts]
        if not boxes:
            return None
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        return around

    def has_overlay(self, name: str) -> bool:
        if name == "regions":
            return any(outlines.regions for outlines in self.outlines.values())
        return any(name in outlines.overlays for outlines in self.outlines.values())
