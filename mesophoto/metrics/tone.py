"""Evenness of tone: how much the skin's pigment varies over patches of 5 to 20 mm.

``tone_evenness`` is the standard deviation, in units of L*, of the pigment map in the band of periods
5–20 mm:

    p = 60 · ((OD_G + OD_B) / 2 − OD_R)
    e = G(σ₅) p − G(σ₂₀) p over skin,  σ = 0.187 · period
    value = SD of e in the region, limited to its median ± 3 · 1.4826 · median|e − median|

OD is the optical density −ln of linear light. In the difference of two of its channels shade and exposure
have no part, and pigment is left; 60 makes it the L* that melanin of that density takes from skin of L*
60. The limit takes the say from single spots, which have a metric of their own. Lower is more even.

Source of the map: pigments as directions in optical density, Tsumura et al. 1999, doi
10.1364/josaa.16.002169.
"""

from collections.abc import Mapping

import numpy as np

from mesophoto.imaging.colour import optical_density
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, why_not_resolved, withhold
from mesophoto.metrics.masked import SIGMA_PER_PERIOD, blur_within
from mesophoto.records import FloatArray, Mask, Measurement, Metric

FINE_MM, COARSE_MM = 5.0, 20.0
LIGHTNESS_PER_PIGMENT = 60.0
LIMIT_SD = 3.0
MIN_AREA_MM2 = 150.0
MAX_CLIPPED = 0.3

TONE_EVENNESS = Metric(
    "tone_evenness",
    ("L*",),
    version=1,
    needed_px_per_mm=1.0,
    lower_is_better=True,
    parameters={"fine_mm": FINE_MM, "coarse_mm": COARSE_MM, "limit_sd": LIMIT_SD},
)
METRICS = (TONE_EVENNESS,)


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Measure the evenness of tone of every region.

    Parameters
    ----------
    image : WorkingImage
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        "L*"; no mask. Without a scale, with less than 1 px/mm, or where a region is smaller than the patches
        looked for, a reason.
    """
    reason = why_not_resolved(image, TONE_EVENNESS, "patches of tone")
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason))
    assert image.px_per_mm is not None
    density = optical_density(image.rgb)
    pigment = LIGHTNESS_PER_PIGMENT * ((density[..., 1] + density[..., 2]) / 2 - density[..., 0])
    clipped = (image.rgb.max(axis=2) >= 0.995) | (image.rgb.min(axis=2) <= 0.005)
    skin = (image.skin | np.logical_or.reduce([np.zeros_like(image.skin), *regions.values()])) & ~clipped
    fine, coarse = (SIGMA_PER_PERIOD * period * image.px_per_mm for period in (FINE_MM, COARSE_MM))
    smooth = blur_within(np.asarray(pigment, np.float32), skin, fine)
    band = smooth - blur_within(smooth, skin, coarse)
    measurements = []
    for region, mask in regions.items():
        usable = mask & ~clipped
        if np.count_nonzero(usable) < MIN_AREA_MM2 * image.px_per_mm**2:
            measurements += withhold(METRICS, {region: mask}, "the region is smaller than patches of tone")
        elif np.count_nonzero(usable) < (1 - MAX_CLIPPED) * np.count_nonzero(mask):
            measurements += withhold(METRICS, {region: mask}, "over- or underexposed: colour is lost")
        else:
            value = _limited_sd(band[usable])
            measurements.append(
                Measurement("tone_evenness", region, "L*", value, parameters=TONE_EVENNESS.parameters)
            )
    return Findings(measurements)


def _limited_sd(values: FloatArray) -> float:
    away = values - np.median(values)
    limit = LIMIT_SD * 1.4826 * float(np.median(np.abs(away)))
    return float(np.clip(away, -limit, limit).std(dtype=np.float64))
