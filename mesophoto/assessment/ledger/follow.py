"""Follow every spot of a series, and say what became of it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mesophoto.assessment.ledger.doubt import SpotDoubt, shipped_doubt
from mesophoto.assessment.ledger.places import Outline, Place, area_stretch, find_places, map_outlines
from mesophoto.assessment.measuring import Assessment
from mesophoto.imaging.registration import Registration
from mesophoto.metrics.masked import nominal_px_per_mm
from mesophoto.metrics.pigmentation import follow_spots
from mesophoto.metrics.pigmentation.following import FollowedSpot
from mesophoto.records import Spot, SpotState

_PRESENT = 0.28
_COUNTS = (0.15, 0.4)
"""Shares of a spot's strength in the photo that shows it best: from which it can be seen, and from which its
area counts a little and fully. There is no limit on the contrast itself, that would flip faint spots."""

CHANGE_LIMIT = 5.99
"""Of z² of area and contrast together: χ² with two degrees of freedom exceeds it for 5 % of unchanged spots."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A spot in one photo.

    Attributes
    ----------
    size_mm2 : float
        Its area on the skin as the baseline shows it; nominal mm² where there is no scale.
    contrast : float
        ΔL*; of its place, where nothing can be seen.
    share : float
        Strength as a share of that in the photo that shows the spot best.
    parts : int
    merged_with : tuple of int
    """

    size_mm2: float
    contrast: float
    share: float
    parts: int
    merged_with: tuple[int, ...]

    @property
    def present(self) -> bool:
        """Whether there is a spot at the place."""
        return self.parts > 0 and self.share >= _PRESENT

    @property
    def counted_mm2(self) -> float:
        """The area, fading out with the spot."""
        low, high = _COUNTS
        rise = min(max((self.share - low) / (high - low), 0.0), 1.0)
        return self.size_mm2 * rise * rise * (3 - 2 * rise)


def follow_series(
    assessments: Sequence[Assessment],
    registrations: Sequence[Registration],
    baseline: int,
    doubt: SpotDoubt | None = None,
) -> list[Spot]:
    """Follow every spot of a series.

    Parameters
    ----------
    assessments : sequence of Assessment
        One per photo, in order of time.
    registrations : sequence of Registration
        From the baseline to each photo.
    baseline : int
    doubt : SpotDoubt, optional
        Noise of a spot; what ships if None.

    Returns
    -------
    list of Spot
        Those of the baseline first; then those that appeared, by the photo that shows them first.
    """
    doubt = doubt or shipped_doubt()
    places = find_places(assessments, registrations, baseline)
    outlines = [place.outline for place in places]
    found = [
        _follow_photo(outlines, assessment, registration, assessments[baseline])
        for assessment, registration in zip(assessments, registrations, strict=True)
    ]
    has_scale = assessments[baseline].image.px_per_mm is not None
    return [
        _enter(number, place, _read([photo[number] for photo in found]), baseline, doubt, has_scale)
        for number, place in enumerate(places)
    ]


def _follow_photo(
    outlines: Sequence[Outline], assessment: Assessment, registration: Registration, baseline: Assessment
) -> list[tuple[FollowedSpot, float] | None]:
    """Each spot as it is in a photo, and its area in mm²; None where the photo does not show its place."""
    if not registration.ok:
        return [None] * len(outlines)
    lines = [assessment.image.points_from_photo(line) for line in map_outlines(registration, outlines)]
    followed = follow_spots(assessment.image, lines, assessment.spots)
    px_per_mm = nominal_px_per_mm(baseline.image)
    per_mm2 = np.full(len(outlines), px_per_mm**2)
    if assessment is not baseline:
        magnification = registration.magnification()
        own = assessment.image.px_per_mm or px_per_mm * _working_magnification(
            magnification, assessment, baseline
        )
        stretch = area_stretch(registration, outlines, px_per_mm / baseline.image.factor[0])
        per_mm2 = own**2 * stretch / magnification**2
    return [
        None if spot is None else (spot, spot.area_px2 / float(scale))
        for spot, scale in zip(followed, per_mm2, strict=True)
    ]


def _read(found: Sequence[tuple[FollowedSpot, float] | None]) -> list[Reading | None]:
    """Readings of one spot in all photos.

    Its strength is the geometric mean of its contrast and that of its place: one that shrinks keeps the
    first, one that fades loses both, and what mottle is left at a place has little of either.
    """
    strengths = [
        0.0 if one is None else math.sqrt(max(one[0].contrast, 0.0) * max(one[0].place_contrast, 0.0))
        for one in found
    ]
    best = max([*strengths, 1e-6])
    readings: list[Reading | None] = []
    for one, strength in zip(found, strengths, strict=True):
        if one is None:
            readings.append(None)
            continue
        spot, area_mm2 = one
        share = strength / best
        seen = spot.contrast if share >= _PRESENT else spot.place_contrast
        readings.append(Reading(area_mm2, seen, share, spot.parts, spot.merged_with))
    return readings


def _working_magnification(magnification: float, assessment: Assessment, baseline: Assessment) -> float:
    """Pixels of the photo's working image per pixel of the baseline's."""
    return magnification * assessment.image.factor[0] / baseline.image.factor[0]


def _enter(
    number: int,
    place: Place,
    readings: Sequence[Reading | None],
    baseline: int,
    doubt: SpotDoubt,
    has_scale: bool,
) -> Spot:
    known = [index for index, reading in enumerate(readings) if reading is not None]
    reference = baseline if baseline in known else place.first_seen
    first = readings[reference]
    areas = [None if reading is None or not has_scale else reading.counted_mm2 for reading in readings]
    return Spot(
        id=_name(number),
        outline=place.outline,
        area_mm2=tuple(areas),
        contrast=tuple(None if reading is None else reading.contrast for reading in readings),
        state=tuple(
            judge_spot(reading, first, doubt, is_reference=index == reference)
            for index, reading in enumerate(readings)
        ),
        sd=tuple(_area_sd(reading, area, doubt) for reading, area in zip(readings, areas, strict=True)),
        contrast_sd=tuple(
            None if reading is None else doubt.contrast_sd(reading.size_mm2, reading.contrast)
            for reading in readings
        ),
        parts=tuple(None if reading is None else reading.parts for reading in readings),
        merged_with=tuple(
            () if reading is None else tuple(_name(other) for other in reading.merged_with)
            for reading in readings
        ),
    )


def _name(number: int) -> str:
    return f"S{number + 1}"


def _area_sd(reading: Reading | None, area_mm2: float | None, doubt: SpotDoubt) -> float | None:
    if reading is None or area_mm2 is None:
        return None
    return area_mm2 * doubt.area_sd_log(reading.size_mm2, reading.contrast)


def judge_spot(
    now: Reading | None, first: Reading | None, doubt: SpotDoubt, *, is_reference: bool = False
) -> SpotState:
    """Say what became of a spot, beyond its noise; the larger of its two changes gives the name.

    Parameters
    ----------
    now, first : Reading or None
        In a photo, and in the one that it is compared with.
    doubt : SpotDoubt
    is_reference : bool
        The photo is the one that others are compared with.
    """
    if now is None or first is None or (is_reference and not first.present):
        return "not visible"
    if is_reference or not (now.present or first.present):
        return "stable" if is_reference or first.present else "not visible"
    size = now.size_mm2 if not first.present else first.size_mm2
    darker = (now.contrast - first.contrast) / math.hypot(
        doubt.contrast_sd(size, now.contrast), doubt.contrast_sd(size, first.contrast)
    )
    larger = 0.0
    if now.present and first.present:
        larger = math.log(now.size_mm2 / first.size_mm2) / math.hypot(
            doubt.area_sd_log(now.size_mm2, now.contrast), doubt.area_sd_log(first.size_mm2, first.contrast)
        )
    if darker**2 + larger**2 <= CHANGE_LIMIT:
        return "stable"
    if not first.present:
        return "new" if darker > 0 else "stable"
    if not now.present:
        return "gone"
    if abs(larger) >= abs(darker):
        return "larger" if larger > 0 else "smaller"
    return "darker" if darker > 0 else "lighter"
