"""Redness: how red a region is, and how much of it is redder than the skin around it.

``redness`` is an index in units of a*. With the medians over the photo's skin written with a bar, and the
10 % trimmed mean over the region's pixels without highlights written as ⟨a*⟩,

    redness = (⟨a*⟩ − ā) + 32 · ln(R̄/Ḡ) − 4.9

The first part is the region against the photo's own skin, in plain a*. The second says how red that skin is
by the ratio of red to green in linear light, which exposure does not move; 32 and −4.9 make it the a* of skin
at L* 60. A patch that is Δa* redder than before therefore raises the index of its region by Δa* on every skin
tone, and a photo taken brighter does not. A colour cast does raise it: the index of two photos is compared
only where their white balance is known to agree.

``redness_area`` counts skin that is redder than what lies within about 10 mm of it by more than 1.5 a* (at
L* 60), both by 32 · ln(R/G), in which shade has no part, and by 34 · (R − G)/Ḡ, to which gloss adds nothing
and melanin next to nothing. An automatic threshold misses diffuse redness, which has no surroundings to stand
out from: that is in the index. JPEG with halved chroma takes half of the Δa* of a patch of 1.5 mm, so patches
below 2 mm of diameter are left out, and count fully from 3 mm on.

Sources: a* of the region against untreated skin, doi 10.1111/srt.12878; ln(R/G) as an erythema index, Diffey,
Oliver & Farr 1984, doi 10.1111/j.1365-2133.1984.tb15504.x.
"""

from collections.abc import Mapping

import cv2
import numpy as np

from mesophoto.imaging.colour import srgb_to_lab, srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, withhold
from mesophoto.metrics.masked import blur_within, nominal_px_per_mm, trimmed_mean
from mesophoto.records import FloatArray, Mask, Measurement, Metric

INDEX_SLOPE = 32.0
INDEX_OFFSET = -4.9
"""a* ≈ 32 · ln(R/G) − 4.9 for skin of L* 60, a* 6–16, b* 10–17."""

DIFFERENCE_SLOPE = 34.0
"""Δa* of blood at L* 60 per Δ(R − G)/Ḡ in linear light."""

REFERENCE_LIGHTNESS = 60.0
SMOOTHING_MM = 0.3
"""Sigma of the blur before any logarithm: noise must not turn into redness."""

HIGHLIGHT_MM, HIGHLIGHT_L = 4.0, 6.0
"""A highlight is that much lighter, in L*, than the skin within some millimetres."""

TRIM = 0.1
PATCH_SMOOTHING_MM = 0.6
SURROUNDINGS_MM = 10.0
THRESHOLD = 1.5
SOFTNESS = 1.0
"""Full width in a* of the ramp about the threshold: a pixel on it counts in part, so noise flips nothing."""

SMALLEST_DIAMETER_MM = 2.0
MIN_PIXELS = 100
MAX_CLIPPED = 0.3
MIN_CHROMA = 1.0
_FLOOR = np.float32(1e-4)
"""Of linear light before a logarithm: black holds no colour."""

REDNESS = Metric(
    "redness",
    ("a*",),
    version=1,
    needed_px_per_mm=0.0,
    lower_is_better=True,
    parameters={"reference_lightness": REFERENCE_LIGHTNESS, "calibration": "none"},
)
REDNESS_AREA = Metric(
    "redness_area",
    ("mm2", "percent", "px2"),
    version=1,
    needed_px_per_mm=0.0,
    lower_is_better=True,
    parameters={
        "threshold_a": THRESHOLD,
        "surroundings_mm": SURROUNDINGS_MM,
        "smallest_diameter_mm": SMALLEST_DIAMETER_MM,
    },
)
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
    scale = nominal_px_per_mm(image)
    smooth = np.asarray(cv2.GaussianBlur(image.rgb, (0, 0), SMOOTHING_MM * scale), np.float32)
    clipped = (image.rgb.max(axis=2) >= 0.995) | (image.rgb.max(axis=2) <= 0.02)
    skin = (image.skin | np.logical_or.reduce([np.zeros_like(image.skin), *regions.values()])) & ~clipped
    lab = srgb_to_lab(smooth)
    reason = _unusable(lab, skin)
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason), {"redness": np.zeros_like(skin)})
    linear = srgb_to_linear(smooth)
    level = _skin_level(linear, skin)
    weight = _patch_weight(linear, skin, scale)
    matt = lab[..., 0] - blur_within(lab[..., 0], skin, HIGHLIGHT_MM * scale) < HIGHLIGHT_L
    measurements = []
    for region, mask in regions.items():
        usable = mask & ~clipped
        why = _too_little(mask, usable)
        if why is not None:
            measurements += withhold(METRICS, {region: mask}, why)
            continue
        if np.count_nonzero(usable & matt) < MIN_PIXELS:
            measurements += withhold([REDNESS], {region: mask}, "gloss hides the colour of the region")
        else:
            value = trimmed_mean(lab[usable & matt, 1], TRIM) - float(np.median(lab[skin, 1])) + level
            measurements.append(Measurement("redness", region, "a*", value, parameters=REDNESS.parameters))
        measurements += _areas(image, region, weight, usable)
    return Findings(measurements, {"redness": weight >= 0.5})


def _unusable(lab: FloatArray, skin: Mask) -> str | None:
    if np.count_nonzero(skin) < MIN_PIXELS:
        return "too little skin that is neither over- nor underexposed"
    if np.percentile(np.hypot(lab[skin, 1], lab[skin, 2]), 90) < MIN_CHROMA:
        return "the photo has no colour"
    return None


def _too_little(mask: Mask, usable: Mask) -> str | None:
    pixels, left = np.count_nonzero(mask), np.count_nonzero(usable)
    if pixels < MIN_PIXELS:
        return "too little skin in the region"
    if left < (1 - MAX_CLIPPED) * pixels:
        return "over- or underexposed: colour is lost in the region"
    return None


def _skin_level(linear: FloatArray, skin: Mask) -> float:
    """a* that the photo's skin would have at L* 60."""
    red, green = np.maximum(linear[skin, 0], _FLOOR), np.maximum(linear[skin, 1], _FLOOR)
    return INDEX_SLOPE * float(np.median(np.log(red / green))) + INDEX_OFFSET


def _patch_weight(linear: FloatArray, skin: Mask, px_per_mm: float) -> FloatArray:
    """How surely each pixel is redder than its surroundings, 0..1."""
    red, green = linear[..., 0], linear[..., 1]
    ratio = np.float32(INDEX_SLOPE) * np.log(np.maximum(red, _FLOOR) / np.maximum(green, _FLOOR))
    typical = max(float(np.median(green[skin])), 1e-4)
    difference = np.float32(DIFFERENCE_SLOPE / typical) * (red - green)
    above = np.minimum(
        _above_surroundings(ratio, skin, px_per_mm),
        _above_surroundings(difference, skin, px_per_mm),
    )
    weight = np.clip((above - THRESHOLD) / SOFTNESS + 0.5, 0, 1) * skin
    return _without_specks(weight.astype(np.float32), np.pi / 4 * (SMALLEST_DIAMETER_MM * px_per_mm) ** 2)


def _above_surroundings(values: FloatArray, skin: Mask, px_per_mm: float) -> FloatArray:
    values = blur_within(values, skin, PATCH_SMOOTHING_MM * px_per_mm)
    ground = blur_within(values, skin, SURROUNDINGS_MM * px_per_mm)
    for _ in range(3):  # a patch is not part of its own surroundings
        capped = np.minimum(values, ground + np.float32(THRESHOLD))
        ground = blur_within(capped, skin, SURROUNDINGS_MM * px_per_mm)
    return values - ground


def _without_specks(weight: FloatArray, smallest_px2: float) -> FloatArray:
    """Fade out patches between twice the smallest area and the smallest, by the sum of their weights."""
    labels = cv2.connectedComponents((weight > 0).astype(np.uint8))[1]
    total = np.bincount(labels.ravel(), weights=weight.ravel())
    keep = np.clip(total / smallest_px2 - 1, 0, 1).astype(np.float32)
    return np.asarray(weight * keep[labels])


def _areas(image: WorkingImage, region: str, weight: FloatArray, usable: Mask) -> list[Measurement]:
    area_px2 = float(weight[usable].sum(dtype=np.float64))
    factor_x, factor_y = image.factor
    values = {
        "mm2": None if image.px_per_mm is None else area_px2 / image.px_per_mm**2,
        "percent": 100 * area_px2 / np.count_nonzero(usable),
        "px2": area_px2 / (factor_x * factor_y),
    }
    return [
        Measurement(
            "redness_area",
            region,
            unit,
            value,
            reason="the photo has no scale in millimetres" if value is None else None,
            parameters=REDNESS_AREA.parameters,
        )
        for unit, value in values.items()
    ]
