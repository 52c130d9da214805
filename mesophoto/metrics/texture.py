"""Texture: how rough skin looks, in a band of sizes that the photo resolves.

``texture_roughness`` is the RMS of the lightness in the band of periods 1.8–5.3 mm (furrows and bumps of
about 0.3–1 mm standard deviation), in units of L*:

    x = 25 · ln Y,  Y the relative luminance in linear light    (25 = dL*/d ln Y at L* 60)
    e = G(σ₁) x − G(σ₂) x,  σ = 0.187 · period, at which a Gaussian passes half
    roughness² = mean(min(|e|, 2.5 s)²) − g · n²,  s = 1.4826 · median|e|

The logarithm makes it a contrast: neither exposure nor skin tone scales it. The limit at 2.5 s takes the
say from single hairs, highlights and spots. n is the noise of a pixel, from the 3 × 3 mask that answers
neither to steps nor to lines (Immerkær 1996, doi 10.1006/cviu.1996.0060), and g the part of it that the band
lets pass.

Finer texture is not measured: it changes more with sharpness than with skin. The lower edge is three pixels
of the coarsest photo accepted, and the same for every photo; what the camera's own blur and the scaling to
the working scale have smoothed already is taken off σ₁.
"""

from collections.abc import Mapping

import cv2
import numpy as np

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.sharpness import gaussian_kernel
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, why_not_resolved, withhold
from mesophoto.metrics.masked import SIGMA_PER_PERIOD, blur_within
from mesophoto.records import FloatArray, Mask, Measurement, Metric

BAND_LOW_MM = 1.8
BAND_HIGH_MM = 5.3
NEEDED_PX_PER_MM = 3 / BAND_LOW_MM

LIGHTNESS_PER_LOG = 25.0
CLIP = 2.5
CAMERA_BLUR_VARIANCE_PX2 = 0.25
"""Lens, sensor and demosaicing of a photo in focus, in the photo's own pixels."""

MIN_AREA_MM2 = 50.0
MAX_CLIPPED = 0.3

ROUGHNESS = Metric(
    "texture_roughness",
    ("L*",),
    version=1,
    needed_px_per_mm=NEEDED_PX_PER_MM,
    lower_is_better=True,
    parameters={"band_low_mm": BAND_LOW_MM, "band_high_mm": BAND_HIGH_MM, "clip_sd": CLIP},
)
METRICS = (ROUGHNESS,)


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Measure the roughness of every region.

    Parameters
    ----------
    image : WorkingImage
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        "L*"; no mask. Without a scale, or with less than 1.7 px/mm, a reason.
    """
    reason = why_not_resolved(image, ROUGHNESS, "texture")
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason))
    assert image.px_per_mm is not None
    light = srgb_to_linear(image.rgb) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    clipped = (image.rgb.max(axis=2) >= 0.995) | (light < 1e-3)
    lightness = (LIGHTNESS_PER_LOG * np.log(np.maximum(light, 1e-3))).astype(np.float32)
    measurements = []
    for region, mask in regions.items():
        usable = mask & ~clipped
        area_mm2 = np.count_nonzero(_core(usable)) / image.px_per_mm**2
        if area_mm2 < MIN_AREA_MM2:
            measurements += withhold(METRICS, {region: mask}, "too little skin in the region")
        elif np.count_nonzero(usable) < (1 - MAX_CLIPPED) * np.count_nonzero(mask):
            measurements += withhold(METRICS, {region: mask}, "over- or underexposed: texture is lost")
        else:
            value = _roughness(lightness, usable, image)
            measurements.append(
                Measurement("texture_roughness", region, "L*", value, parameters=ROUGHNESS.parameters)
            )
    return Findings(measurements)


def _roughness(lightness: FloatArray, mask: Mask, image: WorkingImage) -> float:
    window = _bounding_box(mask, image, margin_mm=2 * BAND_HIGH_MM)
    values, inside = lightness[window], mask[window]
    assert image.px_per_mm is not None
    sigma_low, sigma_high = (
        SIGMA_PER_PERIOD * edge * image.px_per_mm for edge in (BAND_LOW_MM, BAND_HIGH_MM)
    )
    kernel = gaussian_kernel(max(sigma_low**2 - _blur_variance_px2(image), 0.0))
    band = _smooth_within(values, inside, kernel) - blur_within(values, inside, sigma_high)
    core = _core(inside)
    found = np.abs(band[core])
    limit = CLIP * 1.4826 * np.median(found)
    power = float(np.mean(np.minimum(found, limit) ** 2, dtype=np.float64))
    # The wide Gaussian lets next to no pixel noise through, so the narrow one's gain is the band's.
    noise_power = _noise(values, core) ** 2 * float((kernel**2).sum()) ** 2
    return float(np.sqrt(max(power - noise_power, 0.25 * power)))


def _blur_variance_px2(image: WorkingImage) -> float:
    """Variance of the blur that is in the working image already, in its pixels."""
    factor = image.factor[0]
    # Area averaging by a factor that is no whole number: a box of 1/factor pixels over pixels that are boxes.
    averaging = (1 + factor**2) / 12 if factor < 1 else 0.0
    return CAMERA_BLUR_VARIANCE_PX2 * factor**2 + averaging


def _smooth_within(values: FloatArray, mask: Mask, kernel: FloatArray) -> FloatArray:
    weight = mask.astype(np.float32)
    total = cv2.sepFilter2D(values * weight, -1, kernel, kernel)
    share = cv2.sepFilter2D(weight, -1, kernel, kernel)
    return np.asarray(total / np.maximum(share, 1e-4), np.float32)


def _core(mask: Mask) -> Mask:
    """Pixels of a mask whose neighbours are in it too."""
    return np.asarray(cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)


def _noise(values: FloatArray, core: Mask) -> float:
    """Standard deviation of a pixel's noise."""
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32) / 6
    answer = cv2.filter2D(values, -1, mask)[core]
    return float(1.4826 * np.median(np.abs(answer)))


def _bounding_box(mask: Mask, image: WorkingImage, margin_mm: float) -> tuple[slice, slice]:
    margin = int(margin_mm * (image.px_per_mm or 1.0))
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        slice(max(int(rows[0]) - margin, 0), int(rows[-1]) + margin + 1),
        slice(max(int(columns[0]) - margin, 0), int(columns[-1]) + margin + 1),
    )
