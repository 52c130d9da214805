"""Overlays as lines in a photo's plane: crisp at any zoom, and easily carried to the other photo.

Coordinates have pixel i cover i to i + 1.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF

from mesophoto.app.viewer.alignment import AlignmentGrid
from mesophoto.app.viewer.inputs import Marks

TRUSTED = 0.5


@dataclass(frozen=True, eq=False)
class Lines:
    """Closed lines of one overlay.

    Attributes
    ----------
    parts : list of (N, 2) float
        First point = last point.
    boxes : (n, 4) float
        Left, top, right, bottom of each part.
    """

    parts: list[np.ndarray]
    boxes: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        boxes = [(*part.min(axis=0), *part.max(axis=0)) for part in self.parts]
        object.__setattr__(self, "boxes", np.array(boxes).reshape(-1, 4))

    @property
    def box(self) -> QRectF:
        """Around all parts; empty without any."""
        if not self.parts:
            return QRectF()
        (left, top), (right, bottom) = self.boxes[:, :2].min(axis=0), self.boxes[:, 2:].max(axis=0)
        return QRectF(left, top, right - left, bottom - top)

    def mapped(self, mapping: Callable[[np.ndarray], np.ndarray]) -> "Lines":
        """Carry the lines to another photo."""
        if not self.parts:
            return self
        ends = np.cumsum([len(part) for part in self.parts])[:-1]
        return Lines(np.split(mapping(np.concatenate(self.parts)), ends))

    def near(self, left: float, top: float, right: float, bottom: float) -> list[np.ndarray]:
        """Give the parts that reach into a box."""
        x0, y0, x1, y1 = self.boxes.T
        inside = (x0 <= right) & (x1 >= left) & (y0 <= bottom) & (y1 >= top)
        return [self.parts[i] for i in np.flatnonzero(inside)]


@dataclass(frozen=True, eq=False)
class Outlines:
    """All overlays of one photo: by overlay, and the regions by name."""

    overlays: dict[str, Lines] = field(default_factory=dict)
    regions: dict[str, Lines] = field(default_factory=dict)

    def mapped(self, mapping: Callable[[np.ndarray], np.ndarray]) -> "Outlines":
        return Outlines(
            {name: lines.mapped(mapping) for name, lines in self.overlays.items()},
            {name: lines.mapped(mapping) for name, lines in self.regions.items()},
        )

    def with_overlay(self, name: str, lines: Lines) -> "Outlines":
        return Outlines({**self.overlays, name: lines}, self.regions)


def trace_marks(marks: Marks) -> Outlines:
    """Trace what was found in a photo."""
    return Outlines(
        {name: _trace(mask) for name, mask in marks.masks.items()},
        {name: _region(area) for name, area in marks.regions.items()},
    )


def trace_untrusted(trust: np.ndarray, size_px: tuple[int, int]) -> Lines:
    """Trace where the registration is not to be trusted, on a photo of ``size_px`` (width, height).

    What lies beside the photo is not to be trusted either: the other photo may show more.
    """
    scale = np.array([size_px[0] / trust.shape[1], size_px[1] / trust.shape[0]])
    margin = max(trust.shape) // 2
    untrusted = np.pad(trust <= TRUSTED, margin, constant_values=True)
    return Lines([(part - margin) * scale for part in _trace(untrusted).parts])


def carry_to_moving(fixed: Outlines, moving: Outlines, grid: AlignmentGrid) -> Outlines:
    """Complete the moving photo's outlines with those that are drawn on the fixed one and travel."""
    travelled = Outlines(
        {name: lines for name, lines in fixed.overlays.items() if name == "trust"},
        {} if moving.regions else fixed.regions,
    ).mapped(grid.to_moving)
    return Outlines(moving.overlays | travelled.overlays, moving.regions or travelled.regions)


def region_at(regions: dict[str, Lines], x: float, y: float) -> str | None:
    """Name the smallest region around a point."""
    found = [
        (lines.box.width() * lines.box.height(), name)
        for name, lines in regions.items()
        if sum(_encloses(part, x, y) for part in lines.near(x, y, x, y)) % 2
    ]
    return min(found)[1] if found else None


def _trace(mask: np.ndarray) -> Lines:
    # Loads OpenCV and scikit-image: not while the first window is waited for.
    from mesophoto.imaging.contours import trace_contours  # noqa: PLC0415

    return Lines([line + 0.5 for line in trace_contours(mask)])


def _region(area: np.ndarray) -> Lines:
    if area.dtype == bool:
        return _trace(area)
    polygon = np.asarray(area, float).reshape(-1, 2) + 0.5
    return Lines([np.concatenate([polygon, polygon[:1]])] if len(polygon) >= 3 else [])


def _encloses(line: np.ndarray, x: float, y: float) -> bool:
    """Tell whether a closed line runs around a point: crossings of a ray to the right are odd."""
    (x0, y0), (x1, y1) = line[:-1].T, line[1:].T
    crosses = (y0 > y) != (y1 > y)
    where = x0[crosses] + (y - y0[crosses]) / (y1[crosses] - y0[crosses]) * (x1[crosses] - x0[crosses])
    return bool(np.count_nonzero(where > x) % 2)
