"""What the ledger says of a region: the sum of its spots, and whether one of them should be examined."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import false_discovery_control

from mesophoto.assessment.measuring import Assessment
from mesophoto.records import Spot

EXAMINE = frozenset({"new", "larger"})
"""States of a spot that is to be examined; never an improvement."""

FALSE_DISCOVERY_RATE = 0.05


def spots_to_examine(spots: Sequence[Spot], photo: int = -1) -> list[Spot]:
    """Spots that are new or growing in a photo of a series: have them examined.

    A face has hundreds of spots, of which some seem to grow by chance alone: those count whose change stands
    among all that were compared, by Benjamini–Hochberg at 5 %.

    Parameters
    ----------
    spots : sequence of Spot
    photo : int
        Index of the photo; the last if not given.
    """
    judged = [(spot, p) for spot in spots if (p := spot.p_value[photo]) is not None]
    if not judged:
        return []
    adjusted = false_discovery_control([p for _, p in judged], method="bh")
    return [
        spot
        for (spot, _), p in zip(judged, adjusted, strict=True)
        if p <= FALSE_DISCOVERY_RATE and spot.state[photo] in EXAMINE
    ]


def regions_to_examine(baseline: Assessment, spots: Sequence[Spot], photo: int = -1) -> frozenset[str]:
    """Regions of the baseline with a spot that is new or growing in a photo."""
    found = spots_to_examine(spots, photo)
    return frozenset(name for name, inside in _spots_inside(baseline, found).items() if inside.any())


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
