"""How much redder a region has become than the skin around it, in two photos of different colour cast.

The skin that both photos show outside the region is taken to be unchanged. The gains of the three channels
that bring its median colour in the second photo to that in the first (von Kries) are applied to the second.
What is left,

    ⟨a*⟩ after − ⟨a*⟩ before,

is the region's own change. A change that the skin outside shares with it is not seen.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import linear_to_lab
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.masked import trimmed_mean
from mesophoto.metrics.redness.index import TRIM, keep_matt
from mesophoto.metrics.redness.seen import DARKEST_LIGHT, MIN_PIXELS, SkinSeen, see_skin
from mesophoto.records import Mask

LEAST_AROUND = 0.3
"""Least area of the skin outside a region, as a share of the region's."""


def measure_relative_change(
    before: WorkingImage,
    after: WorkingImage,
    regions_before: Mapping[str, Mask],
    regions_after: Mapping[str, Mask],
) -> dict[str, float]:
    """Measure the change of redness of every region that has skin around it.

    Parameters
    ----------
    before, after : WorkingImage
    regions_before, regions_after : dict of (h, w) bool
        The same regions, on skin that both photos show, each on its own photo.

    Returns
    -------
    dict
        Region → Δa*. A region that is all of the skin seen, or nearly, is missing.
    """
    photos = (see_skin(before, regions_before), see_skin(after, regions_after))
    regions = (regions_before, regions_after)
    if any(seen.why_not() for seen in photos):
        return {}
    matt = [
        {name: keep_matt(seen, mask) for name, mask in own.items()}
        for seen, own in zip(photos, regions, strict=True)
    ]
    everything = [np.logical_or.reduce(list(own.values())) for own in matt]
    changes = {}
    for name in regions_before:
        inside = [own[name] for own in matt]
        around = [whole & ~own[name] for whole, own in zip(everything, matt, strict=True)]
        counts = [np.count_nonzero(mask) for mask in inside]
        least = [max(LEAST_AROUND * count, MIN_PIXELS) for count in counts]
        if min(counts) < MIN_PIXELS or any(
            np.count_nonzero(mask) < few for mask, few in zip(around, least, strict=True)
        ):
            continue
        changes[name] = _change(photos, inside, around)
    return changes


def _change(photos: tuple[SkinSeen, SkinSeen], inside: list[Mask], around: list[Mask]) -> float:
    reference = [_median_log(seen, mask) for seen, mask in zip(photos, around, strict=True)]
    before, after = (seen.linear[mask] for seen, mask in zip(photos, inside, strict=True))
    matched = after * np.exp(reference[0] - reference[1]).astype(np.float32)
    a_before, a_after = (linear_to_lab(np.clip(light, 0, 1)[None])[0, :, 1] for light in (before, matched))
    return trimmed_mean(a_after, TRIM) - trimmed_mean(a_before, TRIM)


def _median_log(seen: SkinSeen, mask: Mask) -> NDArray[np.float32]:
    return np.asarray(np.median(np.log(np.maximum(seen.linear[mask], DARKEST_LIGHT)), axis=0))
