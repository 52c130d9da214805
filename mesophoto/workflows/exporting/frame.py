"""The frame of a sheet's pictures: equally cropped, as shot, with outlines that lie over them as lines."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.records import Landmarks, Mask, View
from mesophoto.reports.sheet.data import Line, Picture
from mesophoto.workflows.exporting.face_details import details_mask
from mesophoto.workflows.exporting.hiding import How, hide_face
from mesophoto.workflows.packing import shrink

Points = NDArray[np.float64]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom px; the last two outside."""

_WHOLES = ("face", "dorsum")
_FACE_MARGINS = (0.16, 0.10, 0.16, 0.12)
"""Left, top, right, bottom, as shares of the face's size: ears, hair and chin stay."""
_MARGINS = (0.10, 0.10, 0.10, 0.10)
_REGION_MARGINS = (0.06, 0.06, 0.06, 0.06)
_FACE_PX = 1600
_FACE_RATIO = 0.8
_LEAST_RATIO, _MOST_RATIO = 0.75, 1.34
_LEAST_SEEN = 0.985
_STEP_SHARE = 1 / 400


@dataclass(frozen=True)
class Hide:
    """How a face is hidden; None: not at all."""

    how: How | None = None
    region: str | None = None


class Frame:
    """What is shown of a baseline, and of each photo that is aligned to it.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
        The baseline.
    regions : mapping of str to (N, 2) px
        Outlines on it: they say where the subject is.
    view : View
    hide : Hide
    """

    def __init__(
        self, rgb: NDArray[np.uint8], regions: Mapping[str, Points], view: View, hide: Hide | None = None
    ) -> None:
        self.rgb, self.regions = rgb, regions
        self._view, self._hide = view, hide or Hide()

    @cached_property
    def box(self) -> Box:
        """What is shown of the baseline."""
        size_px = self.rgb.shape[1], self.rgb.shape[0]
        if self._hide.how == "crop":
            region = self.regions.get(self._hide.region or "")
            if region is None:
                raise UserError("There is no region to crop to: draw one on the photo, or cover the eyes.")
            return _fit(region, _REGION_MARGINS, None, size_px)
        whole = next((self.regions[name] for name in _WHOLES if name in self.regions), None)
        if whole is None:
            parts = list(self.regions.values())
            return _fit(np.concatenate(parts), _MARGINS, None, size_px) if parts else (0, 0, *size_px)
        is_face = "face" in self.regions
        if is_face and "forehead" in self.regions:
            whole = np.concatenate([whole, self.regions["forehead"]])
        margins, ratio = (_FACE_MARGINS, _FACE_RATIO) if is_face else (_MARGINS, None)
        return _fit(whole, margins, ratio, size_px)

    def keep_to(self, map_points: Callable[[Points], Points]) -> None:
        """Make the box smaller where another photo does not reach: no black corner, and alike in both."""
        box = np.array(self.box, float)
        centre = (box[:2] + box[2:]) / 2
        half = (box[2:] - box[:2]) / 2
        for share in np.linspace(1, 0.7, 13):
            half = (box[2:] - box[:2]) / 2 * share
            rim = _rim(centre - half, centre + half - 1)
            if float(np.isfinite(map_points(rim)).all(axis=1).mean()) >= _LEAST_SEEN:
                break
        left, top = np.ceil(centre - half).astype(int)
        right, bottom = np.floor(centre + half).astype(int)
        self.box = (int(left), int(top), int(right), int(bottom))

    def show(self, rgb: NDArray[np.uint8], taken_on: date | None, longest_px: int) -> Picture:
        """Crop a picture in the baseline's frame, bring it to the size of a page, cover what is hidden."""
        left, top, right, bottom = self.box
        small = np.ascontiguousarray(shrink(rgb[top:bottom, left:right], longest_px))
        if self._hide.how is not None and (self._is_face_view or self._face is not None):
            region = self.regions.get(self._hide.region or "")
            small = hide_face(
                small,
                None if self._face is None else self._face_on(small),
                "mask",
                None if region is None else self._on(region, small),
            )
        return Picture(small, taken_on)

    def outlined(self, shown: Picture, changed: Collection[str]) -> Picture:
        """Lay the outlines of regions over a shown picture, parted at brows, eyes, nostrils and lips."""
        wanted = [name for name in changed if name in self.regions and name not in _WHOLES]
        if not wanted:
            return shown
        covered = None
        if self._face is not None:
            covered = details_mask(shown.rgb.shape, self._face_on(shown.rgb))
        lines = (part_line(np.array(self.to_crop(self.regions[name])), covered) for name in wanted)
        return replace(shown, lines=tuple(line for parts in lines for line in parts))

    def scale(self, shown: Picture) -> float:
        """Size of the shown picture by that of the photo; 1 where each pixel is kept."""
        return float(shown.rgb.shape[0] / (self.box[3] - self.box[1]))

    def to_crop(self, line: Points) -> list[tuple[float, float]]:
        """Points of the baseline in 0..1 of what is shown of it."""
        left, top, right, bottom = self.box
        at = (line + 0.5 - (left, top)) / (right - left, bottom - top)
        return [(float(x), float(y)) for x, y in at]

    @property
    def shows_face(self) -> bool:
        """Whether a whole face is seen."""
        if self._hide.how is not None or self._view.startswith("hand"):
            return False
        return self._is_face_view or self._face is not None

    @property
    def _is_face_view(self) -> bool:
        return self._view.startswith("face")

    @cached_property
    def _face(self) -> Landmarks | None:
        """The baseline's face; the network looks at less than this anyhow."""
        small = shrink(self.rgb, _FACE_PX)
        found = find_landmarks(photo_from_array(small))
        if found is None or found.kind != "face":
            return None
        factor = self.rgb.shape[0] / small.shape[0]
        return replace(found, points=(found.points + 0.5) * factor - 0.5)

    def _face_on(self, small: NDArray[np.uint8]) -> Landmarks:
        """The face on the pixels of a crop."""
        assert self._face is not None
        return replace(self._face, points=self._on(self._face.points, small))

    def _on(self, points: Points, small: NDArray[np.uint8]) -> Points:
        return np.array(self.to_crop(points)) * (small.shape[1], small.shape[0]) - 0.5


def part_line(line: Points, covered: Mask | None) -> list[Line]:
    """Close a line and part it where it would cross what is covered, or leave the picture."""
    closed = _rounded(np.vstack([line, line[:1]]))
    steps = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    at = np.linspace(0, along[-1], max(int(along[-1] / _STEP_SHARE), 8))
    dense = np.stack([np.interp(at, along, closed[:, axis]) for axis in (0, 1)], axis=1)
    kept = np.asarray(((dense >= 0) & (dense <= 1)).all(axis=1))
    if covered is not None:
        height, width = covered.shape
        x, y = (np.clip((dense * (width, height)).astype(int), 0, (width - 1, height - 1))).T
        kept &= ~covered[y, x]
    runs = np.split(np.arange(len(dense)), np.flatnonzero(np.diff(kept.astype(int))) + 1)
    return [tuple(map(tuple, dense[run][::2].tolist())) for run in runs if kept[run[0]] and len(run) > 4]


def _rounded(closed: Points) -> Points:
    """Cut the corners of a closed line, twice."""
    for _ in range(2):
        first, second = closed[:-1], closed[1:]
        cut = np.stack([0.75 * first + 0.25 * second, 0.25 * first + 0.75 * second], axis=1).reshape(-1, 2)
        closed = np.vstack([cut, cut[:1]])
    return closed


def _rim(low: Points, high: Points) -> Points:
    corners = np.array([low, (high[0], low[1]), high, (low[0], high[1]), low])
    at = np.linspace(0, 4, 200)
    return np.stack([np.interp(at, np.arange(5), corners[:, axis]) for axis in (0, 1)], axis=1)


def _fit(outline: Points, margins: tuple[float, ...], ratio: float | None, size_px: tuple[int, int]) -> Box:
    """Rectangle about an outline with margins, of a ratio of width to height where one is given."""
    low, high = outline.min(axis=0), outline.max(axis=0)
    extent = high - low
    low, high = low - extent * margins[:2], high + extent * margins[2:]
    width, height = high - low
    wanted = ratio or float(np.clip(width / height, _LEAST_RATIO, _MOST_RATIO))
    grown = np.array([max(width, height * wanted), max(height, width / wanted)])
    # Where the photo ends, the box becomes smaller as a whole rather than leave its ratio.
    grown *= min(1.0, *(np.array(size_px) / grown))
    corner = np.clip((low + high) / 2 - grown / 2, 0, np.array(size_px) - grown)
    left, top = (int(value) for value in np.floor(corner))
    right, bottom = (int(value) for value in np.floor(corner + grown))
    return left, top, right, bottom
