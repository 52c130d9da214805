"""How much of a region is redder than the skin around it.

``redness_area`` counts skin that is redder than what lies within about 7 mm of it by more than 1.5 a* (at
L* 60) by 32 · ln(R/G), in which shade has no part. Skin beside gloss only seems redder; so the excess is at
most 1 a* above that by 34 · (R − G)/Ḡ, to which gloss adds nothing and melanin next to nothing. Each pixel
counts in part, rising from 0 at 0.5 a* to 1 at 2.5 a*. An automatic threshold misses diffuse redness, which
has no surroundings to stand out from: that is in the index. JPEG with halved chroma takes half of the Δa* of
a patch of 1.5 mm, so patches below 2 mm of diameter are left out, and count fully from 3 mm on.

JPEG keeps colour in blocks of 8 or 16 px, each of which is off by about 1 a* in one photo and not in the
next. Hence a wide blur, and between two photos (:func:`follow_patches`) only patches that stand out in the
mean of both count, each photo by its own excess there: a block that only one photo has is half as high. The
excess is that above skin which both photos show, and counts from 0.25 a*, fully from 2.75 a* on: the mean has
kept speckle out already, and a steeper ramp makes more of the noise that is left.

Between two shots of a forehead, ln(R/G) differs by about half of what it varies by over the forehead, and no
other sum of the three channels' logarithms differs by much less: that limits how well the area repeats.

Version 3: R − G only bounds the excess, since it moves more between shots than ln(R/G); pairs have a wider
ramp and common surroundings. Version 2: wider blur and ramp, nearer surroundings, patches of a pair followed.
"""

import cv2
import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.redness.seen import DARKEST_LIGHT, INDEX_SLOPE, SkinSeen
from mesophoto.records import FloatArray, Mask, Measurement, Metric

DIFFERENCE_SLOPE = 34.0
"""Δa* of blood at L* 60 per Δ(R − G)/Ḡ in linear light."""

DIFFERENCE_SLACK = 1.0
"""a* by which the excess may be above that of R − G, which is noisier, and lower where less light falls."""

PATCH_SMOOTHING_MM = 1.0
SURROUNDINGS_MM = 7.0
THRESHOLD = 1.5
SOFTNESS = 2.0
"""Full width in a* of the ramp about the threshold: a pixel on it counts in part, so noise flips nothing."""

FOLLOWED_THRESHOLD, FOLLOWED_SOFTNESS = 1.0, 1.0
"""The same for the mean of two photos, in which a patch that has come or gone is half as high."""

PAIR_SOFTNESS = 2.5
"""Of each photo's own excess in the patches of a pair, about ``THRESHOLD``."""

SMALLEST_DIAMETER_MM = 2.0

REDNESS_AREA = Metric(
    "redness_area",
    ("mm2", "percent", "px2"),
    version=3,
    needed_px_per_mm=0.0,
    lower_is_better=True,
    parameters={
        "threshold_a": THRESHOLD,
        "softness_a": SOFTNESS,
        "pair_softness_a": PAIR_SOFTNESS,
        "difference_slack_a": DIFFERENCE_SLACK,
        "smoothing_mm": PATCH_SMOOTHING_MM,
        "surroundings_mm": SURROUNDINGS_MM,
        "smallest_diameter_mm": SMALLEST_DIAMETER_MM,
    },
)


def map_excess(seen: SkinSeen, around: Mask | None = None) -> FloatArray:
    """How much redder than its surroundings every pixel is, (h, w) a* at L* 60.

    Parameters
    ----------
    seen : SkinSeen
    around : (h, w) bool, optional
        The skin that it is compared with; all of the photo's if None.
    """
    red, green = seen.linear[..., 0], seen.linear[..., 1]
    ratio = np.float32(INDEX_SLOPE) * np.log(
        np.maximum(red, DARKEST_LIGHT) / np.maximum(green, DARKEST_LIGHT)
    )
    typical = max(float(np.median(green[seen.skin])), 1e-4)
    difference = np.float32(DIFFERENCE_SLOPE / typical) * (red - green)
    skin = seen.skin if around is None else around
    bound = _above_surroundings(difference, skin, seen.px_per_mm) + np.float32(DIFFERENCE_SLACK)
    return np.asarray(np.minimum(_above_surroundings(ratio, skin, seen.px_per_mm), bound), np.float32)


def weigh_patches(excess: FloatArray, seen: SkinSeen) -> FloatArray:
    """How surely each pixel of one photo belongs to a patch, (h, w) in 0..1."""
    return _without_specks(_ramp(excess, THRESHOLD, SOFTNESS) * seen.skin, seen.px_per_mm)


def weigh_followed(excess: FloatArray) -> FloatArray:
    """How much of each pixel of a patch counts in one photo of a pair, in 0..1."""
    return _ramp(excess, THRESHOLD, PAIR_SOFTNESS)


def follow_patches(
    excess: FloatArray, excess_other: FloatArray, common: Mask, px_per_mm: float
) -> FloatArray:
    """Find the patches of two photos by the mean of both.

    Parameters
    ----------
    excess, excess_other : (h, w) float32
        Of both photos, on the pixels of one.
    common : (h, w) bool
        Skin that both photos show.
    px_per_mm : float

    Returns
    -------
    (h, w) float32 in 0..1
        How surely each pixel belongs to a patch.
    """
    mean = (excess + excess_other) / np.float32(2)
    return _without_specks(_ramp(mean, FOLLOWED_THRESHOLD, FOLLOWED_SOFTNESS) * common, px_per_mm)


def _ramp(values: FloatArray, middle: float, width: float) -> FloatArray:
    return np.asarray(np.clip((values - middle) / width + 0.5, 0, 1), np.float32)


def _above_surroundings(values: FloatArray, skin: Mask, px_per_mm: float) -> FloatArray:
    values = blur_within(values, skin, PATCH_SMOOTHING_MM * px_per_mm)
    ground = blur_within(values, skin, SURROUNDINGS_MM * px_per_mm)
    for _ in range(3):  # a patch is not part of its own surroundings
        capped = np.minimum(values, ground + np.float32(THRESHOLD))
        ground = blur_within(capped, skin, SURROUNDINGS_MM * px_per_mm)
    return values - ground


def _without_specks(weight: FloatArray, px_per_mm: float) -> FloatArray:
    """Fade out patches between twice the smallest area and the smallest, by the sum of their weights."""
    smallest_px2 = np.pi / 4 * (SMALLEST_DIAMETER_MM * px_per_mm) ** 2
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
        "percent": 100 * area_px2 / int(np.count_nonzero(usable)),
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
