"""Redness: how red a region is (:mod:`index`), and how much of it is redder than other skin (:mod:`area`)."""

from collections.abc import Mapping

import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, withhold
from mesophoto.metrics.redness.area import REDNESS_AREA, map_excess, measure_area, weigh_patches
from mesophoto.metrics.redness.index import REDNESS, measure_index
from mesophoto.metrics.redness.seen import see_skin
from mesophoto.records import Mask

METRICS = (REDNESS, REDNESS_AREA)


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Measure redness in every region.

    Parameters
    ----------
    image : WorkingImage
        ``image.skin`` is what a region's redness is seen against.
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        "a*"; "mm2" (needs a scale), "percent" of the region and "px2" of the photo. Mask "redness".
    """
    seen = see_skin(image, regions)
    reason = seen.why_not()
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason), {"redness": np.zeros_like(seen.skin)})
    reasons = {name: seen.why_not_in(mask) for name, mask in regions.items()}
    usable = {name: mask for name, mask in regions.items() if reasons[name] is None}
    measurements = [
        one for name, why in reasons.items() if why for one in withhold(METRICS, {name: regions[name]}, why)
    ]
    weight = weigh_patches(map_excess(seen), seen)
    measurements += measure_index(seen, usable)
    for name, mask in usable.items():
        measurements += measure_area(image, name, weight, mask & ~seen.clipped)
    return Findings(measurements, {"redness": weight >= 0.5})
