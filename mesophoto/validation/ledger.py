"""Is every spot followed, and is what is said of it true?

Spots of known courses are painted on real faces: they fade, grow, shrink, appear, vanish and merge over four
sessions, each from another pose and in another light. On repeat shots nothing may be said to have changed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.comparing import Comparison
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.series import Series, assess_series
from mesophoto.assessment.subject import find_subject
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.metrics.pigmentation import analyse
from mesophoto.phantom.courses import SESSIONS, PaintedSpot, photograph, plan_spots
from mesophoto.phantom.warps import Warp
from mesophoto.records import Photo, Spot

Report = Callable[[int, int, str], None]

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
    followed : bool
        It has one entry, no other spot has the same, and the entry was measured within the spot.
    state_right : bool or None
        None where more than one word would be true.
    contrast_error, area_error : float or None
        Change since the first session, measured − true, as a share of the first session's true value.
    """

    course: str
    session: int
    followed: bool
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
    visible = one.contrast(session) > 0 or one.contrast(0) > 0
    if entry is None or shared:
        return Seen(one.course, session, followed=not visible)
    spot = trial.series.ledger[entry]
    area, contrast = spot.area_mm2[session], spot.contrast[session]
    if area is None or contrast is None:
        return Seen(one.course, session, followed=False)
    followed = one.contrast(session) == 0 or _is_within(trial, one, spot, session)
    expected = EXPECTED.get(one.course)
    first_area, first_contrast = spot.area_mm2[0], spot.contrast[0]
    full_area, full_contrast = one.spot.shape.area_mm2, one.spot.delta_l
    if first_area is None or first_contrast is None:
        return Seen(one.course, session, followed)
    true_area = one.area_mm2(session) - one.area_mm2(0)
    true_contrast = one.contrast(session) - one.contrast(0)
    return Seen(
        course=one.course,
        session=session,
        followed=followed,
        state_right=None if expected is None else spot.state[session] in expected[session],
        contrast_error=(contrast - first_contrast - true_contrast) / full_contrast,
        area_error=(area - first_area - true_area) / full_area,
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
        if one.course == "merges" and one.partner is not None and one.partner > number:
            mine, other = entries[number], entries[one.partner]
            told.append(
                mine is not None and other is not None and ledger[other].id in ledger[mine].merged_with[-1]
            )
    return told


def repeated_spots(pair: Comparison, region: str) -> list[Spot]:
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
