"""Sharpness and noise of two photos."""

import numpy as np

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair
from mesophoto.imaging.sharpness import DetailDifference, compare_detail
from mesophoto.records import Check


def check_detail(pair: Pair) -> list[Check]:
    """Check sharpness and noise of two aligned photos; nothing where too little of them can be compared."""
    if not pair.registration.ok:
        return []
    common = pair.registration.trust_on(pair.before.image) > 0.5
    found = compare_detail(pair.before.image, pair.after.image, pair.field, common)
    return [] if found is None else [_check_sharpness(found), _check_noise(found)]


def _check_sharpness(found: DetailDifference) -> Check:
    before, after = found.blur_px
    difference = max(before, after)
    which = "second photo is softer" if after > before else "baseline is softer"
    advice = f"the {which}: focus on the skin, hold still, clean the lens, save without scaling down"
    return LIMITS["sharpness"].check(before, after, difference, advice)


def _check_noise(found: DetailDifference) -> Check:
    before, after = found.noise_before, found.noise_after
    difference = float(np.sqrt(abs(after**2 - before**2)) * np.sign(after - before))
    which = "second photo" if after > before else "baseline"
    advice = f"the {which} is noisier: use more light and a lower ISO"
    return LIMITS["noise"].check(before, after, difference, advice)
