"""The places of spots on the baseline, and where and how large they are in the other photos."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import SpotOutline

Outline = NDArray[np.float64]

TRUSTED = 0.5
_RING_POINTS = 16
_RING_RADII = 1.5
_RING_MM = 3.0
"""The ring about a spot on which the skin's stretch is read, in its radii and beyond: a spot that changed may
pull the registration within it."""

_NOMINAL_PX_PER_MM = 4.0


class Seen(Protocol):
    """What is read of a photo."""

    @property
    def image(self) -> WorkingImage:
        """The photo's part at the working scale."""

    @property
    def spots(self) -> Sequence[SpotOutline]:
        """What was found in it, on that image's pixels."""


@dataclass(frozen=True, eq=False)
class Place:
    """A spot's place: its outline on the baseline, and the photo in which it was first seen."""

    outline: Outline
    first_seen: int


def find_places(
    assessments: Sequence[Seen], registrations: Sequence[Registration], baseline: int
) -> list[Place]:
    """Places of all spots of a series: the baseline's first, then those that only later photos show."""
    first = assessments[baseline]
    places = [Place(first.image.points_to_photo(spot.outline), baseline) for spot in first.spots]
    for index, (assessment, registration) in enumerate(zip(assessments, registrations, strict=True)):
        if index != baseline and registration.ok:
            places += _find_new(places, assessment, registration, index)
    return places


def _find_new(places: list[Place], assessment: Seen, registration: Registration, index: int) -> list[Place]:
    """Spots of a photo that lie on trusted skin where the baseline and earlier photos have none."""
    new = []
    centres = np.array([place.outline.mean(axis=0) for place in places]).reshape(-1, 2)
    spans = np.array([np.ptp(place.outline, axis=0).max() for place in places])
    lines = [assessment.image.points_to_photo(spot.outline) for spot in assessment.spots]
    for outline in _map_back(registration, lines):
        if not np.isfinite(outline).all() or not is_trusted(registration, outline):
            continue
        away = np.abs(centres - outline.mean(axis=0)).max(axis=1, initial=0.0)
        near = np.flatnonzero(away <= spans + np.ptp(outline, axis=0).max())
        if not any(_touch(outline, places[number].outline) for number in near):
            new.append(Place(outline, index))
    return new


def outlines_on_baseline(
    assessments: Sequence[Seen], registrations: Sequence[Registration], baseline: int
) -> list[list[Outline]]:
    """Outlines of the spots found in each photo, as they lie on the baseline; only those that do."""
    found: list[list[Outline]] = []
    for index, (assessment, registration) in enumerate(zip(assessments, registrations, strict=True)):
        lines = [assessment.image.points_to_photo(spot.outline) for spot in assessment.spots]
        if index != baseline:
            lines = _map_back(registration, lines) if registration.ok else []
        found.append([line for line in lines if np.isfinite(line).all()])
    return found


def map_outlines(registration: Registration, outlines: Sequence[Outline]) -> list[Outline]:
    """Carry outlines on the baseline to a photo, all at once; NaN where not trusted."""
    there = registration.map_points(np.concatenate([*outlines, np.empty((0, 2))]))
    lines = np.split(there, np.cumsum([len(outline) for outline in outlines])[:-1]) if outlines else []
    return [
        line if is_trusted(registration, outline) else np.full_like(line, np.nan)
        for line, outline in zip(lines, outlines, strict=True)
    ]


def _map_back(registration: Registration, outlines: Sequence[Outline]) -> list[Outline]:
    if not outlines:
        return []
    there = registration.map_points_back(np.concatenate(outlines))
    return np.split(there, np.cumsum([len(outline) for outline in outlines])[:-1])


def is_trusted(registration: Registration, outline: Outline) -> bool:
    """Whether the middle of an outline on the baseline lies where the registration is trusted."""
    x, y = np.round(outline.mean(axis=0)).astype(int)
    height, width = registration.trust.shape
    return bool(0 <= x < width and 0 <= y < height and registration.trust[y, x] > TRUSTED)


def _touch(one: Outline, other: Outline) -> bool:
    """Whether either outline holds the other's middle."""
    return any(
        cv2.pointPolygonTest(a.astype(np.float32), tuple(map(float, b.mean(axis=0))), False) >= 0
        for a, b in ((one, other), (other, one))
    )


def area_stretch(
    registration: Registration, outlines: Sequence[Outline], px_per_mm: float | None
) -> NDArray[np.float64]:
    """How many times larger the skin about each place is in the other photo than on the baseline, as an area.

    A cheek that is turned away is foreshortened, and so is a spot on it; this takes that out. It is read on
    a ring about the spot, not in it.

    Parameters
    ----------
    registration : Registration
    outlines : sequence of (N, 2) px of the baseline
    px_per_mm : float or None
        Of the baseline.

    Returns
    -------
    (n,) float64
        px² of the other photo per px² of the baseline.
    """
    if not outlines:
        return np.empty(0)
    angles = np.linspace(0, 2 * np.pi, _RING_POINTS, endpoint=False)
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    centres = np.array([outline.mean(axis=0) for outline in outlines])
    spans = np.array([np.ptp(outline, axis=0).max() / 2 for outline in outlines])
    radii = _RING_RADII * spans + _RING_MM * (px_per_mm or _NOMINAL_PX_PER_MM)
    ring = centres[:, None] + radii[:, None, None] * directions
    there = registration.map_points(ring.reshape(-1, 2)).reshape(ring.shape)
    # On a ring of even steps the normal equations of the affine map are diagonal.
    linear = 2 / _RING_POINTS * np.einsum("nki,kj->nij", there, directions) / radii[:, None, None]
    # Written out, as np.linalg.det warns of a ring that reaches outside the photo.
    stretch = np.abs(linear[:, 0, 0] * linear[:, 1, 1] - linear[:, 0, 1] * linear[:, 1, 0])
    return np.where(np.isfinite(stretch), stretch, registration.magnification() ** 2)
