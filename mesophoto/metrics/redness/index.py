"""How red a region is.

``redness`` is an index in units of a*. With the medians over the photo's skin written with a bar, and the
10 % trimmed mean over the region's pixels without highlights written as ⟨a*⟩,

    redness = (⟨a*⟩ − ā) + 32 · ln(R̄/Ḡ) − 4.9

The first part is the region against the photo's own skin, in plain a*. The second says how red that skin is
by the ratio of red to green in linear light, which exposure does not move; 32 and −4.9 make it the a* of skin
at L* 60. A patch that is Δa* redder than before therefore raises the index of its region by Δa* on every skin
tone, and a photo taken brighter does not. A colour cast does raise it: the index of two photos is compared
only where their white balance is known to agree.

Sources: a* of the region against untreated skin, doi 10.1111/srt.12878; ln(R/G) as an erythema index, Diffey,
Oliver & Farr 1984, doi 10.1111/j.1365-2133.1984.tb15504.x.
"""

from collections.abc import Mapping

import numpy as np

from mesophoto.metrics.findings import withhold
from mesophoto.metrics.masked import blur_within, trimmed_mean
from mesophoto.metrics.redness.seen import (
    DARKEST_LIGHT,
    INDEX_OFFSET,
    INDEX_SLOPE,
    MIN_PIXELS,
    REFERENCE_LIGHTNESS,
    SkinSeen,
)
from mesophoto.records import Mask, Measurement, Metric

HIGHLIGHT_MM, HIGHLIGHT_L = 4.0, 6.0
"""A highlight is that much lighter, in L*, than the skin within some millimetres."""

TRIM = 0.1

REDNESS = Metric(
    "redness",
    ("a*",),
    version=1,
    needed_px_per_mm=0.0,
    lower_is_better=True,
    parameters={"reference_lightness": REFERENCE_LIGHTNESS, "calibration": "none"},
)


def measure_index(seen: SkinSeen, regions: Mapping[str, Mask]) -> list[Measurement]:
    """Measure the index of every region."""
    lightness = seen.lab[..., 0]
    matt = lightness - blur_within(lightness, seen.skin, HIGHLIGHT_MM * seen.px_per_mm) < HIGHLIGHT_L
    level = _skin_level(seen) - float(np.median(seen.lab[seen.skin, 1]))
    measurements = []
    for region, mask in regions.items():
        counted = mask & ~seen.clipped & matt
        if np.count_nonzero(counted) < MIN_PIXELS:
            measurements += withhold([REDNESS], {region: mask}, "gloss hides the colour of the region")
            continue
        value = trimmed_mean(seen.lab[counted, 1], TRIM) + level
        measurements.append(
            Measurement(
                "redness", region, "a*", value, version=REDNESS.version, parameters=REDNESS.parameters
            )
        )
    return measurements


def _skin_level(seen: SkinSeen) -> float:
    """a* that the photo's skin would have at L* 60."""
    red, green = (np.maximum(seen.linear[seen.skin, channel], DARKEST_LIGHT) for channel in (0, 1))
    return INDEX_SLOPE * float(np.median(np.log(red / green))) + INDEX_OFFSET
