"""How much of a region is redder than the skin around it.

``redness_area`` counts skin that is redder than what lies within about 10 mm of it by more than 1.5 a* (at
L* 60), both by 32 · ln(R/G), in which shade has no part, and by 34 · (R − G)/Ḡ, to which gloss adds nothing
and melanin next to nothing. An automatic threshold misses diffuse redness, which has no surroundings to stand
out from: that is in the index. JPEG with halved chroma takes half of the Δa* of a patch of 1.5 mm, so patches
below 2 mm of diameter are left out, and count fully from 3 mm on.
"""

import cv2
import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.redness.seen import DARKEST_LIGHT, INDEX_SLOPE, SkinSeen
from mesophoto.records import FloatArray, Mask, Measurement, Metric

DIFFERENCE_SLOPE = 34.0
"""Δa* of blood at L* 60 per Δ(R − G)/Ḡ in linear light."""

PATCH_SMOOTHING_MM = 0.6
SURROUNDINGS_MM = 10.0
THRESHOLD = 1.5
SOFTNESS = 1.0
"""Full width in a* of the ramp about the threshold: a pixel on it counts in part, so noise flips nothing."""

SMALLEST_DIAMETER_MM = 2.0

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


def weigh_patches(seen: SkinSeen) -> FloatArray:
    """How surely each pixel is redder than its surroundings, (h, w) in 0..1."""
    red, green = seen.linear[..., 0], seen.linear[..., 1]
    ratio = np.float32(INDEX_SLOPE) * np.log(
        np.maximum(red, DARKEST_LIGHT) / np.maximum(green, DARKEST_LIGHT)
    )
    typical = max(float(np.median(green[seen.skin])), 1e-4)
    difference = np.float32(DIFFERENCE_SLOPE / typical) * (red - green)
    above = np.minimum(
        _above_surroundings(ratio, seen.skin, seen.px_per_mm),
        _above_surroundings(difference, seen.skin, seen.px_per_mm),
    )
    weight = np.clip((above - THRESHOLD) / SOFTNESS + 0.5, 0, 1) * seen.skin
    return _without_specks(
        weight.astype(np.float32), np.pi / 4 * (SMALLEST_DIAMETER_MM * seen.px_per_mm) ** 2
    )


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


def measure_area(image: WorkingImage, region: str, weight: FloatArray, usable: Mask) -> list[Measurement]:
    """Sum the patches of a region, in every unit."""
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
            version=REDNESS_AREA.version,
            parameters=REDNESS_AREA.parameters,
        )
        for unit, value in values.items()
    ]
