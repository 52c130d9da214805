"""How red a region is.

``redness`` is an index in units of a*. With the medians over the photo's skin written with a bar, and the
10 % trimmed mean over the region's pixels without highlights written as ⟨a*⟩,

    redness = (⟨a*⟩ − ā) + a*₆₀(R̄/Ḡ, B̄/Ḡ)

The first part is the region against the photo's own skin, in plain a*. The second says how red that skin is:
the a* of its colour, made of the median ratios of the channels in linear light, at L* 60; exposure moves
neither ratio. A patch that is Δa* redder than before therefore raises the index of its region by Δa* on every
skin tone, and a photo taken brighter does not. A colour cast does raise it: it holds for photos corrected by
a reference of colour. Without one, a pair is compared by what is redder than its surroundings
(:mod:`relative`).

Source: a* of the region against untreated skin, doi 10.1111/srt.12878.
"""

from collections.abc import Mapping

import numpy as np

from mesophoto.imaging.colour import linear_to_lab
from mesophoto.metrics.findings import withhold
from mesophoto.metrics.masked import trimmed_mean
from mesophoto.metrics.redness.seen import DARKEST_LIGHT, MIN_PIXELS, SkinSeen
from mesophoto.records import Mask, Measurement, Metric

REFERENCE_LIGHTNESS, REFERENCE_LUMINANCE = 60.0, 0.2812
"""L* and the Y that goes with it."""

LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
"""Y of linear sRGB."""

TRIM = 0.1

REDNESS = Metric(
    "redness",
    ("a*",),
    version=2,
    needed_px_per_mm=0.0,
    lower_is_better=True,
    parameters={"reference_lightness": REFERENCE_LIGHTNESS, "calibration": "none"},
)


def measure_index(seen: SkinSeen, regions: Mapping[str, Mask]) -> list[Measurement]:
    """Measure the index of every region."""
    level = _skin_level(seen) - float(np.median(seen.lab[seen.skin, 1]))
    measurements = []
    for region, mask in regions.items():
        counted = keep_matt(seen, mask)
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
    ratios = np.log(np.maximum(seen.linear[seen.skin], DARKEST_LIGHT))
    colour = np.exp(np.median(ratios - ratios[:, 1:2], axis=0))
    colour *= REFERENCE_LUMINANCE / float(colour @ LUMINANCE)
    return float(linear_to_lab(colour.astype(np.float32)[None, None])[0, 0, 1])


def keep_matt(seen: SkinSeen, region: Mask) -> Mask:
    """The pixels of a region that hold its colour: neither clipped nor in a highlight."""
    return region & ~seen.clipped & seen.matt
