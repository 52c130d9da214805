"""Is every spot followed, and is what is said of it true?

Spots of known courses are painted on real faces: they fade, grow, shrink, appear, vanish and merge over four
sessions, each from another pose and in another light. On repeat shots nothing may be said to have changed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest

from mesophoto.assessment.comparing import Comparison, compare
from mesophoto.assessment.ledger import spots_to_examine
from mesophoto.assessment.ledger.doubt import LEAST_SPOTS, RepeatedSpot, SpotDoubt, fit_doubt
from mesophoto.assessment.ledger.follow import Reading, judge_spot
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.series import Series, assess_series
from mesophoto.assessment.subject import find_subject
from mesophoto.assessment.verdicts import says_examine
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.metrics.pigmentation import analyse
from mesophoto.phantom.courses import SESSIONS, PaintedSpot, photograph, plan_alarming, plan_spots
from mesophoto.phantom.warps import Warp
from mesophoto.records import Photo, Spot, SpotState
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report

TOPIC = "Spot ledger"
REGION = "forehead"
"""Of the repeat shots: what an expression does not move."""

FACES, QUICK_FACES = 12, 2
LEAST_PEOPLE = 4
ALARM_FACES, QUICK_ALARM_FACES = 12, 2
_ALARM_REACH, _TOLD_REACH = 0.05, 0.95
_CONTRAST_REACH, _AREA_REACH, _FALSE_REACH = 0.1, 0.04, 0.05

EXPECTED: dict[str, tuple[frozenset[str], ...]] = {
    "stays": (frozenset({"stable"}),) * SESSIONS,
    "fades by 40 %": (*(frozenset({"stable", "lighter"}),) * 2, *(frozenset({"lighter"}),) * 2),
    "grows": (*(frozenset({"stable", "larger"}),) * 2, *(frozenset({"larger"}),) * 2),
    "shrinks": (*(frozenset({"stable", "smaller"}),) * 3, frozenset({"smaller"})),
    "appears": (*(frozenset({"not visible"}),) * 2, *(frozenset({"new"}),) * 2),
    "vanishes": (*(frozenset({"stable", "lighter"}),) * 2, *(frozenset({"gone"}),) * 2),
}
"""States that are true, by course and session."""


@dataclass(frozen=True, eq=False)
class Trial:
    """One face with painted spots.

    Attributes
    ----------
    name : str
    planned : list of PaintedSpot
    warps : list of Warp
        From the first session's photo to each.
    px_per_mm : float
    series : Series
    """

    name: str
    planned: list[PaintedSpot]
    warps: list[Warp]
    px_per_mm: float
    series: Series


def run_trials(paths: Sequence[Path], report: Report, seed: int = 0) -> Iterator[Trial]:
    """Paint spots on each photo, take four sessions of it and assess them as a series."""
    for number, path in enumerate(paths):
        report(number, len(paths), path.name)
        photo = read_photo(path)
        found = _free_skin(photo)
        if found is None:
            continue
        room_mm, px_per_mm = found
        planned = plan_spots(room_mm, px_per_mm, seed + number)
        taken = [
            photograph(photo.rgb, planned, px_per_mm, session, seed + 100 * number)
            for session in range(SESSIONS)
        ]
        series = assess_series([photo_from_array(rgb) for rgb, _ in taken])
        yield Trial(path.stem, planned, [warp for _, warp in taken], px_per_mm, series)


def _free_skin(photo: Photo) -> tuple[NDArray[np.float32], float] | None:
    """How far each pixel is from the skin's own spots and from what is no skin, mm, and the photo's scale.

    None where no face is found.
    """
    subject = find_subject(photo)
    if subject.landmarks is None or subject.scale is None:
        return None
    regions = map_regions(subject, {})
    image, face = regions.image, regions.masks.get("face")
    if face is None or image.px_per_mm is None:
        return None
    free = face.astype(np.uint8)
    for spot in analyse(image, {"face": face}).spots:
        cv2.fillPoly(free, [np.round(spot.outline).astype(np.int32)], 0)
    away = np.asarray(cv2.distanceTransform(np.pad(free, 1), cv2.DIST_L2, 5)[1:-1, 1:-1], np.float32)
    (x, y), size = image.origin_px, image.size_px
    room = np.zeros(image.photo_shape, np.float32)
    room[y : y + size[1], x : x + size[0]] = cv2.resize(away, size, interpolation=cv2.INTER_LINEAR)
    return room / np.float32(image.px_per_mm), subject.scale.px_per_mm


@dataclass(frozen=True, slots=True)
class Seen:
    """What the ledger says of one painted spot in one session after the first.

    Attributes
    ----------
    course : str
    session : int
    entered : bool
        The ledger has an entry for it.
    followed : bool
        No other spot has the same entry, and it was measured within the spot.
    state_right : bool or None
        None where more than one word would be true.
    contrast_error, area_error : float or None
        Change since the first session, measured − true, as a share of the first session's true value.
    """

    course: str
    session: int
    entered: bool
    followed: bool = False
    state_right: bool | None = None
    contrast_error: float | None = None
    area_error: float | None = None


def score(trial: Trial) -> list[Seen]:
    """Hold the ledger against what was painted."""
    entries = match_entries(trial)
    return [
        _score_one(trial, number, entries[number], session, shared=entries.count(entries[number]) > 1)
        for number in range(len(trial.planned))
        for session in range(1, SESSIONS)
    ]


def match_entries(trial: Trial) -> list[int | None]:
    """The entry whose place on the baseline is nearest to each painted spot and within it."""
    middles = np.array([spot.outline.mean(axis=0) for spot in trial.series.ledger]).reshape(-1, 2)
    found: list[int | None] = []
    for one in trial.planned:
        away = np.linalg.norm(middles - one.spot.centre_px, axis=1)
        nearest = int(away.argmin()) if away.size else None
        radius = np.sqrt(one.spot.shape.area_mm2 / np.pi) * trial.px_per_mm
        found.append(nearest if nearest is not None and away[nearest] <= radius else None)
    return found


def _score_one(trial: Trial, number: int, entry: int | None, session: int, *, shared: bool) -> Seen:
    one = trial.planned[number]
    if entry is None:
        return Seen(one.course, session, entered=False)
    spot = trial.series.ledger[entry]
    area, contrast, first_area, first_contrast = (
        values[k] for k in (session, 0) for values in (spot.area_mm2, spot.contrast)
    )
    if shared or area is None or contrast is None or first_area is None or first_contrast is None:
        return Seen(one.course, session, entered=True)
    expected = EXPECTED.get(one.course)
    true_area = one.area_mm2(session) - one.area_mm2(0)
    true_contrast = one.contrast(session) - one.contrast(0)
    return Seen(
        course=one.course,
        session=session,
        entered=True,
        followed=one.contrast(session) == 0 or _is_within(trial, one, spot, session),
        state_right=None if expected is None else spot.state[session] in expected[session],
        contrast_error=(contrast - first_contrast - true_contrast) / one.spot.delta_l,
        area_error=(area - first_area - true_area) / one.spot.shape.area_mm2,
    )


def _is_within(trial: Trial, one: PaintedSpot, spot: Spot, session: int) -> bool:
    """Whether an entry was looked for within the true spot of a session, and something was found there."""
    place = spot.outline.mean(axis=0, keepdims=True)
    there = trial.series.registrations[session].map_points(place)[0]
    truth = trial.warps[session].map_points(np.array([one.spot.centre_px]))[0]
    radius = np.sqrt(one.area_mm2(session) / np.pi) * trial.px_per_mm
    found = (spot.area_mm2[session] or 0.0) > 0
    return bool(found and np.linalg.norm(there - truth) <= radius)


def merges_told(trial: Trial) -> list[bool]:
    """For each pair that was painted to merge, whether the ledger says so in the last session."""
    entries, ledger = match_entries(trial), trial.series.ledger
    told = []
    for number, one in enumerate(trial.planned):
        if one.course == "merges" and one.partner > 0:
            mine, other = entries[number], entries[number + one.partner]
            if mine is not None and other is not None and mine != other:
                told.append(ledger[other].id in ledger[mine].merged_with[-1])
    return told


def figures_of_trials(seen: Sequence[Seen], told: Sequence[bool], on: str) -> list[Figure]:
    """Give the figures of spots of known courses."""
    entered = [one for one in seen if one.entered]
    followed = [one.followed for one in entered]
    stated = [one.state_right for one in entered if one.state_right is not None]
    figures = [
        _share("spots followed in every session at their own place", followed, on, reach=0.98),
        _share("painted spots that the ledger holds", [one.entered for one in seen], on),
        _share("states that are true", stated, on),
        _share("merged neighbours of which the ledger says so", told, on),
    ]
    fading = [one for one in entered if one.course.startswith("fades")]
    for what, errors, reach in (
        ("change of contrast, of fading spots", [one.contrast_error for one in fading], "≤ 10 %"),
        ("change of contrast, of all", [one.contrast_error for one in entered], ""),
        ("change of area, of all", [one.area_error for one in entered], ""),
    ):
        values = np.abs([error for error in errors if error is not None])
        if not values.size:
            continue
        median = float(np.median(values))
        figures.append(
            Figure(
                TOPIC,
                f"{what}: median error as a share of the first value",
                f"{values.size} spots in {on}",
                f"{median:.1%}",
                reach,
                median <= _CONTRAST_REACH if reach else None,
                note=f"{np.mean(values <= _CONTRAST_REACH):.0%} within 10 %",
            )
        )
    return figures


def _share(what: str, hits: Sequence[bool], on: str, reach: float | None = None) -> Figure:
    if not hits:
        return Figure(TOPIC, what, on, "none")
    count, total = int(sum(hits)), len(hits)
    exact = binomtest(count, total).proportion_ci(0.95, "exact")
    return Figure(
        TOPIC,
        what,
        on,
        f"{count / total:.1%}",
        "" if reach is None else f"≥ {reach:.0%}",
        None if reach is None else count / total >= reach,
        f"{exact.low:.1%}–{exact.high:.1%}",
        f"{count} of {total}",
    )


def repeat_spots(pair: Comparison, region: str = REGION) -> list[Spot]:
    """Spots of a region in a pair of repeat shots."""
    mask = pair.before.regions.on_working_image().get(region)
    if mask is None:
        return []
    found = []
    for spot in pair.spots:
        x, y = np.round(pair.before.image.points_from_photo(spot.outline).mean(axis=0)).astype(int)
        if 0 <= x < mask.shape[1] and 0 <= y < mask.shape[0] and mask[y, x]:
            found.append(spot)
    return found


def figures_of_repeats(people: Sequence[Sequence[Spot]], on: str) -> list[Figure]:
    """Give the figures of repeat shots, one list of spots for each person.

    The noise of a spot is learnt anew from one half of the people, and what is said counted on the other.
    """
    areas = np.array([[sum(spot.area_mm2[k] or 0.0 for spot in spots) for k in (0, 1)] for spots in people])
    sd = float(np.sqrt(np.mean(np.diff(areas, axis=1) ** 2) / 2) / areas.mean())
    figures = [
        Figure(
            TOPIC,
            "repeat SD of the followed area on the forehead",
            on,
            f"{sd:.1%}",
            "≤ 4 %",
            sd <= _AREA_REACH,
            note="recounting: VISIA about 6 %",
        )
    ]
    states: list[SpotState] = []
    for half in (0, 1):
        learnt = [one for spots in people[1 - half :: 2] for one in as_repeats(spots)]
        if len(learnt) < LEAST_SPOTS:
            return figures
        doubt = fit_doubt(learnt, "")
        states += [judge_again(spot, doubt) for spots in people[half::2] for spot in spots]
    changed = [state not in {"stable", "not visible"} for state in states]
    told = _share("unchanged spots that are said to have changed", changed, on)
    counts = ", ".join(
        f"{states.count(state)} {state}"
        for state in sorted(set(states))
        if state not in {"stable", "not visible"}
    )
    share = sum(changed) / len(changed)
    figures.append(
        replace(told, reach="≤ 5 %", reached=share <= _FALSE_REACH, note=f"of {len(states)} spots {counts}")
    )
    return figures


def as_repeats(spots: Sequence[Spot]) -> list[RepeatedSpot]:
    """What the noise of a spot is learnt from: those that both shots show."""
    found = []
    for spot in spots:
        (a, b), (c, d) = spot.area_mm2, spot.contrast
        if a and b and c and d and min(c, d) > 0:
            found.append(RepeatedSpot((a, b), (c, d)))
    return found


def judge_again(spot: Spot, doubt: SpotDoubt) -> SpotState:
    """State of a spot in the second of two photos, with another noise."""
    first, second = (
        None if area is None or contrast is None else Reading(area, contrast, float(area > 0), parts or 0, ())
        for area, contrast, parts in zip(spot.area_mm2, spot.contrast, spot.parts, strict=True)
    )
    return judge_spot(second, first, doubt)[0]


def raises_alarm(pair: Comparison) -> bool:
    """Whether in any region of a pair a spot is to be examined."""
    return any(says_examine(change.reason) for change in pair.changes)


def figure_of_alarms(alarms: Sequence[bool], on: str) -> Figure:
    """Give the share of pairs of repeat shots in which a spot is to be examined."""
    share = _share("repeat shots in any region of which a spot is said to be new or growing", alarms, on)
    return replace(share, reach="≤ 5 %", reached=sum(alarms) <= _ALARM_REACH * len(alarms))


@dataclass(frozen=True, slots=True)
class Alarm:
    """Whether one painted spot that grew or appeared was told."""

    course: str
    told: bool


def run_alarms(paths: Sequence[Path], report: Report, seed: int = 0) -> Iterator[list[Alarm]]:
    """Paint spots that grow or appear on each photo, and compare two sessions."""
    for number, path in enumerate(paths):
        report(number, len(paths), path.name)
        photo = read_photo(path)
        found = _free_skin(photo)
        if found is None:
            continue
        room_mm, px_per_mm = found
        planned = plan_alarming(room_mm, px_per_mm, seed + number)
        before, after = (
            photo_from_array(photograph(photo.rgb, planned, px_per_mm, session, seed + 100 * number)[0])
            for session in (0, 1)
        )
        told = spots_to_examine(compare(before, after).spots, 1)
        yield [Alarm(one.course, _is_told(one, told, px_per_mm)) for one in planned]


def _is_told(one: PaintedSpot, told: Sequence[Spot], px_per_mm: float) -> bool:
    radius = np.sqrt(one.area_mm2(1) / np.pi) * px_per_mm
    return any(np.linalg.norm(spot.outline.mean(axis=0) - one.spot.centre_px) <= radius for spot in told)


def figures_of_told(alarms: Sequence[Alarm], on: str) -> list[Figure]:
    """Give the share of painted spots that grew or appeared of which it is said."""
    words = {
        "grows by 30 %": "painted spots of 3–5 mm, ΔL* 5–9, that grew by 30 % in diameter: told",
        "is new": "painted new spots of 2–4 mm, ΔL* 5–9: told",
    }
    return [
        _share(what, [one.told for one in alarms if one.course == course], on, reach=_TOLD_REACH)
        for course, what in words.items()
    ]


def validate_ledger(material: Material, report: Report) -> list[Figure]:
    """Paint spots on the people's photos, and look at their repeat shots."""
    faces = [person.shots[0] for person in material.people][: QUICK_FACES if material.quick else FACES]
    pairs = [person.shots[:2] for person in material.with_repeats]
    alarming = [person.shots[0] for person in material.people]
    alarming = alarming[: QUICK_ALARM_FACES if material.quick else ALARM_FACES]
    total = len(faces) + len(pairs) + len(alarming)
    seen: list[Seen] = []
    told: list[bool] = []
    for trial in run_trials(faces, lambda done, _, what: report(done, total, what)):
        seen += score(trial)
        told += merges_told(trial)
    figures = figures_of_trials(seen, told, f"{len(faces)} faces, 4 sessions") if seen else []
    people, alarms = [], []
    for number, pair in enumerate(pairs):
        report(len(faces) + number, total, pair[0].name)
        compared = compare(read_photo(pair[0]), read_photo(pair[1]))
        alarms.append(raises_alarm(compared))
        found = repeat_spots(compared)
        if found:
            people.append(found)
    if len(people) >= LEAST_PEOPLE:
        figures += figures_of_repeats(people, f"{len(people)} people, two shots")
        figures.append(figure_of_alarms(alarms, f"{len(alarms)} people, two shots"))
    seen_alarms = [
        one
        for face in run_alarms(
            alarming, lambda done, _, what: report(len(faces) + len(pairs) + done, total, what)
        )
        for one in face
    ]
    return figures + figures_of_told(seen_alarms, f"{len(alarming)} faces, 2 sessions")
