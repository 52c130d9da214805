"""What the ledger says of a region: the sum of its spots, and whether one of them should be examined."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.measuring import Assessment
from mesophoto.imaging.registration import Registration
from mesophoto.records import Spot

EXAMINE = frozenset({"new", "larger"})
"""States of a spot that is to be examined; never an improvement."""

FAMILY_WISE_RATE = 0.05
"""Of faces in which nothing grew, the share that may be told otherwise."""
_LEAST_FAMILY = 15
"""As many spots as a face usually has that may raise an alarm: with fewer it is judged as if it had them,
since repeats lie further out than a normal distribution does."""
_NAMED = 3
"""Spots that are named, of a region."""
_LEAST_SKIN = 0.5
"""Share of what is about a changed spot that must be skin."""

UNMEASURABLE = "a spot here changed too much to be measured: have it examined"


def spots_to_examine(spots: Sequence[Spot], photo: int = -1) -> list[Spot]:
    """Spots that are new or growing in a photo of a series: have them examined.

    A face has hundreds of spots, and an alarm in it should be right: those count that are large and dark
    enough and whose place darkened beyond chance among all such spots of the face, by Holm (Scand J Stat
    1979;6:65) at 5 %.

    Parameters
    ----------
    spots : sequence of Spot
    photo : int
        Index of the photo; the last if not given.
    """
    judged = [(p, spot) for spot in spots if spot.growth_p and (p := spot.growth_p[photo]) is not None]
    judged.sort(key=lambda one: one[0])
    stands: list[Spot] = []
    for number, (p, spot) in enumerate(judged):
        if p * (max(len(judged), _LEAST_FAMILY) - number) > FAMILY_WISE_RATE:
            break
        if spot.state[photo] in EXAMINE:
            stands.append(spot)
    order = {id(spot): number for number, spot in enumerate(spots)}
    return sorted(stands, key=lambda spot: order[id(spot)])


def regions_to_examine(
    baseline: Assessment,
    spots: Sequence[Spot],
    photo: int = -1,
    registration: Registration | None = None,
) -> dict[str, str]:
    """Regions of the baseline with a spot to be examined, and what is to be said of it.

    Parameters
    ----------
    baseline : Assessment
    spots : sequence of Spot
    photo : int
        Index of the photo; the last if not given.
    registration : Registration, optional
        To the photo: a spot that changed so much that its place cannot be matched is told, too.
    """
    found = spots_to_examine(spots, photo)
    said: dict[str, str] = {}
    for name, inside in _spots_inside(baseline, found).items():
        if inside.any():
            said[name] = _tell([spot for spot, own in zip(found, inside, strict=True) if own], photo)
    for x, y in _untold_places(baseline, found, registration):
        for name, line in baseline.outlines.items():
            if cv2.pointPolygonTest(line.astype(np.float32), (x, y), False) >= 0:
                said[name] = "; ".join(filter(None, (UNMEASURABLE, said.get(name))))
    return said


def _tell(spots: Sequence[Spot], photo: int) -> str:
    """Name the spots, the largest first."""
    by_size = sorted(spots, key=lambda spot: -(spot.area_mm2[photo] or 0.0))
    names = [spot.id.removeprefix("S") for spot in by_size]
    if len(names) == 1:
        word = "new" if by_size[0].state[photo] == "new" else "growing"
        return f"spot {names[0]} is {word}: have it examined"
    named = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        named = f"{named} and {len(names) - _NAMED} more"
    return f"spots {named} are new or growing: have them examined"


def _untold_places(
    baseline: Assessment, found: Sequence[Spot], registration: Registration | None
) -> list[tuple[float, float]]:
    """Where a spot changed too much to be measured, or grew without the ledger knowing of it."""
    image, places = baseline.image, []
    middles = np.array([spot.outline.mean(axis=0) for spot in found]).reshape(-1, 2)
    for spot in registration.changed_spots if registration is not None else ():
        at = np.array([spot.x, spot.y])
        if (spot.measurable and not spot.grew) or np.any(np.linalg.norm(middles - at, axis=1) <= spot.radius):
            continue
        (x, y), reach = image.points_from_photo(at[None])[0], spot.radius * image.factor[0]
        rows, columns = np.ogrid[: image.skin.shape[0], : image.skin.shape[1]]
        about = image.skin[np.hypot(columns - x, rows - y) <= reach]
        if about.size and about.mean() >= _LEAST_SKIN:
            places.append((spot.x, spot.y))
    return places


def sum_by_region(baseline: Assessment, spots: Sequence[Spot], photo: int = -1) -> dict[str, float]:
    """Area of the spots with their middle in each region of the baseline, mm².

    Merged spots count with their own part each.

    Parameters
    ----------
    baseline : Assessment
        With the regions on the skin that all photos compared show.
    spots : sequence of Spot
    photo : int
        Index of the photo; the last if not given.
    """
    areas = np.array([spot.area_mm2[photo] or 0.0 for spot in spots])
    return {name: float(areas[inside].sum()) for name, inside in _spots_inside(baseline, spots).items()}


def _spots_inside(baseline: Assessment, spots: Sequence[Spot]) -> dict[str, NDArray[np.bool_]]:
    places = [baseline.image.points_from_photo(spot.outline).mean(axis=0) for spot in spots]
    at = np.round(np.array(places).reshape(-1, 2)).astype(int)
    found = {}
    for name, mask in baseline.regions.on_working_image().items():
        x, y = np.clip(at[:, 0], 0, mask.shape[1] - 1), np.clip(at[:, 1], 0, mask.shape[0] - 1)
        found[name] = np.asarray(mask[y, x])
    return found
