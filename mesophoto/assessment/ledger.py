"""The spot ledger: every spot, followed through a series by its place on the baseline.

Recounting flips faint spots about the threshold between two shots; a spot that is followed is measured at its
place in every photo, whether it would have been found there or not.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.measuring import Assessment
from mesophoto.assessment.noise import Z_95, spot_noise
from mesophoto.imaging.registration import Registration
from mesophoto.metrics.pigmentation import follow_spots
from mesophoto.records import Spot, SpotOutline, SpotState

Outline = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Place:
    """A spot's place: its outline on the baseline, and the photo in which it was first seen."""

    outline: Outline
    first_seen: int


def follow_series(
    assessments: Sequence[Assessment], registrations: Sequence[Registration], baseline: int
) -> list[Spot]:
    """Follow every spot of a series.

    Parameters
    ----------
    assessments : sequence of Assessment
        One per photo, in order of time.
    registrations : sequence of Registration
        From the baseline to each photo.
    baseline : int

    Returns
    -------
    list of Spot
        Those of the baseline first; then those that appeared, by the photo that shows them first.
    """
    places = [
        _Place(assessments[baseline].image.points_to_photo(spot.outline), baseline)
        for spot in assessments[baseline].spots
    ]
    for index, (assessment, registration) in enumerate(zip(assessments, registrations, strict=True)):
        if index != baseline and registration.ok:
            places += _find_new(places, assessment, registration, index)
    found = [
        _follow(places, assessment, registration)
        for assessment, registration in zip(assessments, registrations, strict=True)
    ]
    return [
        _enter(f"S{number + 1}", place, [of_photo[number] for of_photo in found], assessments, baseline)
        for number, place in enumerate(places)
    ]


def _find_new(
    places: list[_Place], assessment: Assessment, registration: Registration, index: int
) -> list[_Place]:
    """Spots of a photo that lie on trusted skin where the baseline and earlier photos have none."""
    new = []
    for spot in assessment.spots:
        outline = registration.map_points_back(assessment.image.points_to_photo(spot.outline))
        if not np.isfinite(outline).all() or not _is_trusted(registration, outline.mean(axis=0)):
            continue
        if not any(_touch(outline, place.outline) for place in places):
            new.append(_Place(outline, index))
    return new


def _is_trusted(registration: Registration, xy: NDArray[np.float64]) -> bool:
    x, y = np.round(xy).astype(int)
    height, width = registration.trust.shape
    return bool(0 <= x < width and 0 <= y < height and registration.trust[y, x] > 0.5)


def _touch(one: Outline, other: Outline) -> bool:
    """Whether either outline holds the other's middle."""
    pairs = ((one, other), (other, one))
    return any(
        cv2.pointPolygonTest(a.astype(np.float32), tuple(map(float, b.mean(axis=0))), False) >= 0
        for a, b in pairs
    )


def _follow(
    places: Sequence[_Place], assessment: Assessment, registration: Registration
) -> list[SpotOutline | SpotState]:
    """Each spot as it is in a photo, or "gone" or "not visible"."""
    if not registration.ok:
        return ["not visible"] * len(places)
    outlines = [
        assessment.image.points_from_photo(registration.map_points(place.outline)) for place in places
    ]
    visible = [
        bool(np.isfinite(outline).all()) and _is_trusted(registration, place.outline.mean(axis=0))
        for outline, place in zip(outlines, places, strict=True)
    ]
    seen = [outline for outline, is_visible in zip(outlines, visible, strict=True) if is_visible]
    fitted = iter(follow_spots(assessment.image, seen))
    found: list[SpotOutline | SpotState] = []
    for is_visible in visible:
        spot = next(fitted) if is_visible else None
        found.append((spot or "gone") if is_visible else "not visible")
    return found


def _enter(
    identity: str,
    place: _Place,
    found: Sequence[SpotOutline | SpotState],
    assessments: Sequence[Assessment],
    baseline: int,
) -> Spot:
    scales = [assessment.image.px_per_mm for assessment in assessments]
    areas = [_area_mm2(spot, scale) for spot, scale in zip(found, scales, strict=True)]
    first = found[baseline]
    states: list[SpotState] = []
    for index, spot in enumerate(found):
        if index == baseline and isinstance(spot, SpotOutline):
            states.append("stable")
        elif isinstance(spot, SpotOutline):
            magnification = (scales[index] or 1.0) / (scales[baseline] or 1.0)
            states.append(_state(spot, first, magnification) if isinstance(first, SpotOutline) else "new")
        else:
            states.append("not visible" if index < place.first_seen else spot)
    noise = spot_noise()
    return Spot(
        id=identity,
        outline=place.outline,
        area_mm2=tuple(areas),
        contrast=tuple(_contrast(spot) for spot in found),
        state=tuple(states),
        sd=tuple(None if area is None else noise.area_relative * area for area in areas),
    )


def _area_mm2(spot: SpotOutline | SpotState, px_per_mm: float | None) -> float | None:
    if isinstance(spot, SpotOutline):
        return spot.area_px2 / px_per_mm**2 if px_per_mm else None
    return 0.0 if spot == "gone" else None


def _contrast(spot: SpotOutline | SpotState) -> float | None:
    if isinstance(spot, SpotOutline):
        return spot.contrast
    return 0.0 if spot == "gone" else None


def _state(spot: SpotOutline, first: SpotOutline, magnification: float) -> SpotState:
    """What became of a spot since the baseline, beyond its noise; its size goes before its shade."""
    noise, spread = spot_noise(), Z_95 * math.sqrt(2)
    growth = math.log(spot.area_px2 / magnification**2 / first.area_px2)
    if abs(growth) > spread * noise.area_relative:
        return "larger" if growth > 0 else "smaller"
    darkening = math.log(max(spot.contrast, 0.1) / max(first.contrast, 0.1))
    if abs(darkening) > spread * noise.contrast_relative:
        return "darker" if darkening > 0 else "lighter"
    return "stable"
