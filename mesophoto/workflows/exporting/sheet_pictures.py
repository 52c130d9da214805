"""Pictures of a sheet: before and after in one frame, equally cropped, as shot; outlines lie over them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Landmarks, Mask
from mesophoto.reports.sheet.data import Line, Picture
from mesophoto.workflows.exporting.face_details import details_mask
from mesophoto.workflows.exporting.hiding import How, hide_face
from mesophoto.workflows.packing import shrink
from mesophoto.workflows.pictures import aligned, overlays, picture

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


class Framed:
    """A series' photos in the frame of its baseline, cropped alike.

    Parameters
    ----------
    library : Library
    baseline : PhotoEntry
    assessment : StoredAssessment or None
        Of the baseline: its outlines say where the subject is.
    hide : Hide
    """

    def __init__(
        self, library: Library, baseline: PhotoEntry, assessment: StoredAssessment | None, hide: Hide
    ) -> None:
        self._library, self._baseline, self._hide = library, baseline, hide
        self.rgb = picture(library, baseline.sha256)
        self.regions: Mapping[str, Points] = (
            overlays(library, baseline, assessment).regions if assessment is not None else {}
        )

    def pair(
        self, photo: PhotoEntry, changed: Collection[str], longest_px: int
    ) -> tuple[tuple[Picture, Picture], float] | None:
        """Before and after; None where they are not aligned.

        Returns
        -------
        (before, after), scale
            Scale is the size of a shown pixel's side in the baseline's, 1 where each is kept.
        """
        found = aligned(self._library, self._baseline, photo)
        if not found.ok:
            return None
        box = self._seen_box(found.map_points)
        first = self.shown(self.rgb, box, self._baseline, longest_px)
        second = self.shown(found.warped(), box, photo, longest_px)
        lines = self._lines(box, first.rgb, changed)
        scale = first.rgb.shape[0] / (box[3] - box[1])
        return (first, Picture(second.rgb, second.taken_on, lines)), scale

    def alone(self, longest_px: int) -> tuple[Picture, float]:
        """The baseline by itself."""
        found = self.shown(self.rgb, self.box, self._baseline, longest_px)
        return found, found.rgb.shape[0] / (self.box[3] - self.box[1])

    def in_frame(self, photo: PhotoEntry, longest_px: int) -> Picture | None:
        """A photo of the series in the same frame; None where it is not aligned."""
        if photo.id == self._baseline.id:
            return self.alone(longest_px)[0]
        found = aligned(self._library, self._baseline, photo)
        return self.shown(found.warped(), self.box, photo, longest_px) if found.ok else None

    def shown(self, rgb: NDArray[np.uint8], box: Box, photo: PhotoEntry, longest_px: int) -> Picture:
        """Crop, cover what is to be hidden, and bring to the size that a page shows."""
        if self._hide.how is not None and (self._is_face_view or self._face is not None):
            rgb = hide_face(rgb, self._face, "mask", self.regions.get(self._hide.region or ""))
        left, top, right, bottom = box
        return Picture(
            np.ascontiguousarray(shrink(rgb[top:bottom, left:right], longest_px)), photo.session_date
        )

    @property
    def shows_face(self) -> bool:
        """Whether a whole face is seen."""
        if self._hide.how is not None or self._baseline.view.startswith("hand"):
            return False
        return self._is_face_view or self._face is not None

    @property
    def _is_face_view(self) -> bool:
        return self._baseline.view.startswith("face")

    @cached_property
    def box(self) -> Box:
        """What is shown of the baseline."""
        height, width = self.rgb.shape[:2]
        if self._hide.how == "crop":
            if self._hide.region not in self.regions:
                raise UserError("There is no region to crop to: draw one on the photo, or cover the eyes.")
            return _fit(self.regions[self._hide.region], _REGION_MARGINS, None, (width, height))
        whole = next((self.regions[name] for name in _WHOLES if name in self.regions), None)
        if whole is None:
            parts = list(self.regions.values())
            if not parts:
                return 0, 0, width, height
            return _fit(np.concatenate(parts), _MARGINS, None, (width, height))
        is_face = "face" in self.regions
        if is_face and "forehead" in self.regions:
            whole = np.concatenate([whole, self.regions["forehead"]])
        margins, ratio = (_FACE_MARGINS, _FACE_RATIO) if is_face else (_MARGINS, None)
        return _fit(whole, margins, ratio, (width, height))

    def to_crop(self, line: Points) -> list[tuple[float, float]]:
        """Points of the baseline in 0..1 of what is shown of it."""
        left, top, right, bottom = self.box
        at = (line + 0.5 - (left, top)) / (right - left, bottom - top)
        return [(float(x), float(y)) for x, y in at]

    def _seen_box(self, map_points: Callable[[Points], Points]) -> Box:
        """The box, made smaller where the other photo does not reach: no black corner, alike in both."""
        box = np.array(self.box, float)
        centre = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
        for share in np.linspace(1, 0.7, 13):
            half = (box[2:] - box[:2]) / 2 * share
            rim = _rim(centre - half, centre + half - 1)
            if np.isfinite(map_points(rim)).all(axis=1).mean() >= _LEAST_SEEN:
                break
        left, top = np.ceil(centre - half).astype(int)
        right, bottom = np.floor(centre + half).astype(int)
        self.box = (int(left), int(top), int(right), int(bottom))
        return self.box

    @cached_property
    def _face(self) -> Landmarks | None:
        """The baseline's face; the network looks at less than this anyhow."""
        small = shrink(self.rgb, _FACE_PX)
        found = find_landmarks(photo_from_array(small))
        if found is None or found.kind != "face":
            return None
        factor = self.rgb.shape[0] / small.shape[0]
        return replace(found, points=(found.points + 0.5) * factor - 0.5)

    def _lines(self, box: Box, shown: NDArray[np.uint8], changed: Collection[str]) -> tuple[Line, ...]:
        """Outlines of regions in 0..1 of the crop, parted at brows, eyes, nostrils and lips."""
        wanted = [name for name in changed if name in self.regions and name not in _WHOLES]
        if not wanted:
            return ()
        covered = None
        if self._face is not None:
            factor = shown.shape[0] / (box[3] - box[1])
            points = (self._face.points + 0.5 - box[:2]) * factor - 0.5
            covered = details_mask(shown.shape, replace(self._face, points=points))
        return tuple(
            line for name in wanted for line in part_line(np.array(self.to_crop(self.regions[name])), covered)
        )


def part_line(line: Points, covered: Mask | None) -> list[Line]:
    """Close a line and part it where it would cross what is covered, or leave the picture."""
    closed = _rounded(np.vstack([line, line[:1]]))
    steps = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    at = np.linspace(0, along[-1], max(int(along[-1] / _STEP_SHARE), 8))
    dense = np.stack([np.interp(at, along, closed[:, axis]) for axis in (0, 1)], axis=1)
    kept = ((dense >= 0) & (dense <= 1)).all(axis=1)
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
