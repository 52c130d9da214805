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
    fitted = iter(
        follow_spots(assessment.image, [o for o, seen in zip(outlines, visible, strict=True) if seen])
    )
    return [(next(fitted) or "gone") if seen else "not visible" for seen in visible]


def _enter(
    identity: str,
    place: _Place,
    found: Sequence[SpotOutline | SpotState],
    assessments: Sequence[Assessment],
    baseline: int,
) -> Spot:
    areas: list[float | None] = []
    contrasts: list[float | None] = []
    for spot, assessment in zip(found, assessments, strict=True):
        seen = isinstance(spot, SpotOutline)
        px_per_mm = assessment.image.px_per_mm
        gone = 0.0 if spot == "gone" else None
        areas.append(spot.area_px2 / px_per_mm**2 if seen and px_per_mm else gone)
        contrasts.append(spot.contrast if seen else gone)
    noise = spot_noise()
    first = found[baseline]
    states: list[SpotState] = [
        spot if isinstance(spot, str) else _state(spot, first, place, index, baseline, assessments)
        for index, spot in enumerate(found)
    ]
    if not isinstance(first, SpotOutline):
        states = ["not visible" if i < place.first_seen and s == "gone" else s for i, s in enumerate(states)]
    return Spot(
        id=identity,
        outline=place.outline,
        area_mm2=tuple(areas),
        contrast=tuple(contrasts),
        state=tuple(states),
        sd=tuple(None if area is None else max(noise.area_relative * area, 0.0) for area in areas),
    )


def _state(
    spot: SpotOutline,
    first: SpotOutline | SpotState,
    place: _Place,
    index: int,
    baseline: int,
    assessments: Sequence[Assessment],
) -> SpotState:
    """What became of a spot since the baseline; its size goes before its shade."""
    if index == baseline:
        return "stable"
    if not isinstance(first, SpotOutline):
        return "new" if index >= place.first_seen else "stable"
    noise, spread = spot_noise(), Z_95 * math.sqrt(2)
    scales = [assessments[i].image.px_per_mm or 1.0 for i in (index, baseline)]
    growth = math.log((spot.area_px2 / scales[0] ** 2) / (first.area_px2 / scales[1] ** 2))
    if abs(growth) > spread * noise.area_relative:
        return "larger" if growth > 0 else "smaller"
    darkening = math.log(max(spot.contrast, 0.1) / max(first.contrast, 0.1))
    if abs(darkening) > spread * noise.contrast_relative:
        return "darker" if darkening > 0 else "lighter"
    return "stable"
