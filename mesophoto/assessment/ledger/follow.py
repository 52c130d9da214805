"""Follow every spot of a series, and say what became of it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mesophoto.assessment.ledger.doubt import SpotDoubt, shipped_doubt
from mesophoto.assessment.ledger.growth import judge_growth, measure_darkening
from mesophoto.assessment.ledger.places import (
    Outline,
    Place,
    Seen,
    area_stretch,
    find_places,
    map_outlines,
    outlines_on_baseline,
)
from mesophoto.imaging.registration import Registration
from mesophoto.metrics.masked import nominal_px_per_mm
from mesophoto.metrics.pigmentation import follow_spots
from mesophoto.metrics.pigmentation.following import FollowedSpot
from mesophoto.records import Spot, SpotState

_PRESENT = 0.28
_COUNTS = (0.15, 0.4)
"""Shares of a spot's strength in the photo that shows it best: from which it can be seen, and from which its
area counts a little and fully. There is no limit on the contrast itself, that would flip faint spots."""

CHANGE_LIMIT = 7.82
"""Of z² of area and contrast together: χ² with two degrees of freedom exceeds it for 2 % of unchanged spots.
Real repeats have more that lie far out than a normal distribution has; of them it is under 5 %."""

ALARM_MM2, ALARM_L = 2.4, 3.5
"""Least area and contrast of a spot that raises an alarm: what one of 2 mm and ΔL* 5 may measure."""
GROWN, CERTAIN = 1.25, 0.003
"""Of its area, and p-value of its place not darkening: what is larger whatever its own noise."""
UNWITNESSED = 1.6
"""By that many times its own noise is taken larger where the skin around cannot bear witness: at a mouth, a
beard's edge or a jaw."""


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
    assessments: Sequence[Seen],
    registrations: Sequence[Registration],
    baseline: int,
    doubt: SpotDoubt | None = None,
) -> list[Spot]:
    """Follow every spot of a series.

    Parameters
    ----------
    assessments : sequence of Assessment
        Or anything with their image and spots. One per photo, in order of time.
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
    seen = outlines_on_baseline(assessments, registrations, baseline)
    found = [
        _follow_photo(
            outlines,
            [line for other, lines in enumerate(seen) if other != index for line in lines],
            assessment,
            registration,
            assessments[baseline],
        )
        for index, (assessment, registration) in enumerate(zip(assessments, registrations, strict=True))
    ]
    names = [f"S{number + 1}" for number in range(len(places))]
    readings = [_read([photo[number] for photo in found]) for number in range(len(places))]
    for place, read in zip(places, readings, strict=True):
        for index, registration in enumerate(registrations):
            now = read[index]
            if now is not None and not now.present and _in_grown(place.outline, registration):
                read[index] = None
    spots = [
        _enter(place, read, [*names, name], baseline, doubt)
        for place, read, name in zip(places, readings, names, strict=True)
    ]
    growths = [
        [None] * len(spots)
        if index == baseline or not registration.ok
        else _judge_growths(
            [read[index] for read in readings],
            [spot.p_value[index] for spot in spots],
            found[index],
            (assessments[baseline], assessment, registration),
        )
        for index, (assessment, registration) in enumerate(zip(assessments, registrations, strict=True))
    ]
    spots = [
        _with_growth(spot, read, place.first_seen, baseline, [growth[number] for growth in growths])
        for number, (spot, read, place) in enumerate(zip(spots, readings, places, strict=True))
    ]
    if assessments[baseline].image.px_per_mm is None:
        nothing = (None,) * len(assessments)
        return [replace(spot, area_mm2=nothing, sd=nothing) for spot in spots]
    return spots


def _in_grown(outline: Outline, registration: Registration) -> bool:
    """Whether a place lies in skin of which something dark has taken hold: a spot there is not gone."""
    x, y = outline.mean(axis=0)
    return any(
        spot.grew and math.hypot(spot.x - x, spot.y - y) <= spot.radius for spot in registration.changed_spots
    )


def _judge_growths(
    readings: Sequence[Reading | None],
    p_values: Sequence[float | None],
    found: Sequence[tuple[FollowedSpot, float] | None],
    pair: tuple[Seen, Seen, Registration],
) -> list[float | None]:
    """P-value of each spot of a photo that is large and dark enough: that its place did not darken."""
    before, after, registration = pair
    chosen = [
        number
        for number, (read, p) in enumerate(zip(readings, p_values, strict=True))
        if read is not None and p is not None and read.present and may_alarm(read)
    ]
    lines = [one[0].outline for number in chosen if (one := found[number]) is not None]
    zones = [
        before.image.points_from_photo(registration.map_points_back(after.image.points_to_photo(line)))
        for line in lines
    ]
    judged: list[float | None] = [None] * len(readings)
    told = measure_darkening(before.image, after.image, registration, zones)
    for number, darkening in zip(chosen, told, strict=True):
        # Where too little skin lies around to tell, its own noise is what there is to go by.
        own = p_values[number]
        unseen = None if own is None else own ** (1 / UNWITNESSED**2)
        judged[number] = unseen if darkening is None else judge_growth(darkening)
    return judged


def may_alarm(reading: Reading) -> bool:
    """Whether a spot is large and dark enough to raise an alarm."""
    return reading.size_mm2 >= ALARM_MM2 and reading.contrast >= ALARM_L


def _with_growth(
    spot: Spot,
    readings: Sequence[Reading | None],
    first_seen: int,
    baseline: int,
    growth: Sequence[float | None],
) -> Spot:
    """Enter the growth of a spot; one that certainly grew is not called stable, nor only darker."""
    first = readings[baseline] or readings[first_seen]
    states = list(spot.state)
    for index, (now, p) in enumerate(zip(readings, growth, strict=True)):
        if now is None or first is None or p is None or p > CERTAIN:
            continue
        if states[index] not in {"stable", "darker"}:
            continue
        if not first.present:
            states[index] = "new"
        elif now.counted_mm2 >= GROWN * first.counted_mm2:
            states[index] = "larger"
    return replace(spot, growth_p=tuple(growth), state=tuple(states))


def _follow_photo(
    outlines: Sequence[Outline],
    elsewhere: Sequence[Outline],
    assessment: Seen,
    registration: Registration,
    baseline: Seen,
) -> list[tuple[FollowedSpot, float] | None]:
    """Each spot as it is in a photo, and its area in mm²; None where the photo does not show its place.

    ``elsewhere`` are the spots found in the other photos; all outlines are on the baseline.
    """
    if not registration.ok:
        return [None] * len(outlines)
    lines, others = (
        [assessment.image.points_from_photo(line) for line in map_outlines(registration, some)]
        for some in (outlines, elsewhere)
    )
    followed = follow_spots(assessment.image, lines, assessment.spots, others)
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
    shape = _shape_factor(
        [
            one[0]
            for one, strength in zip(found, strengths, strict=True)
            if one and strength >= _PRESENT * best
        ]
    )
    readings: list[Reading | None] = []
    for one, strength in zip(found, strengths, strict=True):
        if one is None:
            readings.append(None)
            continue
        spot, area_mm2 = one
        share = strength / best
        seen = spot.contrast if share >= _PRESENT else spot.place_contrast
        readings.append(Reading(shape * area_mm2, seen, share, spot.parts, spot.merged_with))
    return readings


def _working_magnification(magnification: float, assessment: Seen, baseline: Seen) -> float:
    """Pixels of the photo's working image per pixel of the baseline's."""
    return magnification * assessment.image.factor[0] / baseline.image.factor[0]


def _shape_factor(found: Sequence[FollowedSpot]) -> float:
    """Area inside the half-maximum contour divided by the mean over contours: one factor for all photos."""
    ratios = [math.log(spot.contour_px2 / spot.area_px2) for spot in found if spot.contour_px2 > 0]
    return math.exp(math.fsum(ratios) / len(ratios)) if ratios else 1.0


def _enter(
    place: Place, readings: Sequence[Reading | None], names: Sequence[str], baseline: int, doubt: SpotDoubt
) -> Spot:
    """Make a spot's entry in the ledger; ``names`` has the spot's own last."""
    reference = baseline if readings[baseline] is not None else place.first_seen
    first = readings[reference]
    judged = [
        _judge_reference(first) if index == reference else judge_spot(reading, first, doubt)
        for index, reading in enumerate(readings)
    ]
    return Spot(
        id=names[-1],
        outline=place.outline,
        area_mm2=tuple(None if one is None else one.counted_mm2 for one in readings),
        contrast=tuple(None if one is None else one.contrast for one in readings),
        state=tuple(state for state, _ in judged),
        sd=tuple(
            None if one is None else one.counted_mm2 * doubt.area_sd_log(one.size_mm2, one.contrast)
            for one in readings
        ),
        contrast_sd=tuple(
            None if one is None else doubt.contrast_sd(one.size_mm2, one.contrast) for one in readings
        ),
        p_value=tuple(p for _, p in judged),
        parts=tuple(None if one is None else one.parts for one in readings),
        merged_with=tuple(
            () if one is None else tuple(names[other] for other in one.merged_with) for one in readings
        ),
    )


def _judge_reference(first: Reading | None) -> tuple[SpotState, None]:
    return ("stable" if first is not None and first.present else "not visible"), None


def judge_spot(
    now: Reading | None, first: Reading | None, doubt: SpotDoubt
) -> tuple[SpotState, float | None]:
    """Say what became of a spot, beyond its noise; the larger of its two changes gives the name.

    Parameters
    ----------
    now, first : Reading or None
        In a photo, and in the one that it is compared with.
    doubt : SpotDoubt

    Returns
    -------
    (state, p_value)
        Of no change in area and contrast; None where there is nothing to compare.
    """
    if now is None or first is None or not (now.present or first.present):
        return "not visible", None
    darker, larger = _changes_in_sd(now, first, doubt)
    squares = darker**2 + larger**2
    p_value = math.exp(-squares / 2)  # the survival function of χ² with two degrees of freedom
    if squares <= CHANGE_LIMIT or (not first.present and darker < 0):
        return "stable", p_value
    if not first.present or not now.present:
        return ("gone" if first.present else "new"), p_value
    if abs(larger) >= abs(darker):
        return ("larger" if larger > 0 else "smaller"), p_value
    return ("darker" if darker > 0 else "lighter"), p_value


def _changes_in_sd(now: Reading, first: Reading, doubt: SpotDoubt) -> tuple[float, float]:
    """How much darker and how much larger a spot is, in standard deviations of that difference."""
    size = first.size_mm2 if first.present else now.size_mm2
    darker = (now.contrast - first.contrast) / math.hypot(
        doubt.contrast_sd(size, now.contrast), doubt.contrast_sd(size, first.contrast)
    )
    if not (now.present and first.present):
        return darker, 0.0
    larger = math.log(now.size_mm2 / first.size_mm2) / math.hypot(
        doubt.area_sd_log(now.size_mm2, now.contrast), doubt.area_sd_log(first.size_mm2, first.contrast)
    )
    return darker, larger
