"""Pigmentation spots: their area, number and contrast.

The density of the skin, −ln of linear light, is taken at 4 px/mm and relative to a ground, a plane fitted
locally from which spots are left out, in three windows. Distinct maxima (none can be reached from a higher
one without falling to half of its height) are candidates. Each is fitted by itself: a plane through the ring
of skin around it, and the contour at half of its height above that plane. **The area of a spot is the area
inside its half-maximum contour.**

A photo holds spots of every faintness, and a limit makes those near it come and go from shot to shot. So
each spot counts with a confidence from 0 to 1 (:mod:`~mesophoto.metrics.pigmentation.confidence`): contrast,
width, elongation, colour, edge and surroundings each rise smoothly from "no" to "yes". With c(x) the largest
confidence of the spots that cover a point x,

    pigmentation_area = ∫ c dx,    mask: c ≥ 1/2,    count: spots with c ≥ 1/2

A spot of 1.5 mm or more that is 3 ΔL* darker than its surroundings counts fully. Where windows find both a
patch and the spots in it, the patch is outlined and its area counted once. Between two photos, the area of
the spots found in either (:func:`follow_spots`) repeats far better than the sums of those found in each.

Density makes exposure and white balance constants that the plane takes away, and dark skin like light skin.
Blood absorbs next to no red light, so spots whose density in red is below a fifth to a third of that in green
are not pigmentation (Tsumura 1999, doi 10.1364/josaa.16.002169).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import srgb_to_lab
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, withhold
from mesophoto.metrics.pigmentation import confidence as _confidence
from mesophoto.metrics.pigmentation.confidence import (
    beside_the_foremost,
    confidence_of,
)
from mesophoto.metrics.pigmentation.contour import FittedSpot, fit_spot
from mesophoto.metrics.pigmentation.density import DensityMap, map_density
from mesophoto.metrics.pigmentation.detection import WINDOWS_MM, find_candidates
from mesophoto.metrics.pigmentation.following import FollowedSpot, follow_in
from mesophoto.records import FloatArray, Mask, Measurement, Metric, SpotOutline

NEEDED_PX_PER_MM = 2.0
NOMINAL_SIDE_MM = {"face": 140.0, "dorsum": 80.0}
"""Side of the square with the area of the skin, where a photo has no scale."""

NOMINAL_CLOSE_UP_MM = 30.0
MIN_PIXELS = 200
MIN_CHROMA = 1.0
_FINE = 4
"""Subdivision of a pixel when an outline is filled."""

_PARAMETERS: dict[str, float | str] = {
    "contrast_l_from": _confidence.CONTRAST_RAMP_L[0],
    "contrast_l_to": _confidence.CONTRAST_RAMP_L[1],
    "width_mm_from": _confidence.WIDTH_RAMP_MM[0],
    "width_mm_to": _confidence.WIDTH_RAMP_MM[1],
    "windows_mm": ", ".join(f"{window:g}" for window in WINDOWS_MM),
}
AREA = Metric("pigmentation_area", ("mm2", "percent", "px2"), 3, NEEDED_PX_PER_MM, True, _PARAMETERS)
COUNT = Metric("pigmentation_count", ("count",), 2, NEEDED_PX_PER_MM, True, _PARAMETERS)
CONTRAST = Metric("pigmentation_contrast", ("L*",), 2, NEEDED_PX_PER_MM, True, _PARAMETERS)
METRICS = (AREA, COUNT, CONTRAST)


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Find the pigmentation spots of an image once, and add them up by region.

    Parameters
    ----------
    image : WorkingImage
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        Area in "mm2" (needs a scale), "percent" of the region and "px2" of the photo: a spot on the border of
        a region counts with its part inside. "count" and "L*": spots with their centre in the region. Mask
        "pigmentation"; the spots, largest first.
    """
    nothing = np.zeros(image.skin.shape, bool)
    skin = image.skin | np.logical_or.reduce([nothing, *regions.values()])
    reason = _unusable(image, skin)
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason), {"pigmentation": nothing})
    maps = map_density(image.rgb, skin, _scale_of(image, regions))
    fitted = [fit_spot(maps, candidate.mask, candidate.box[:2]) for candidate in find_candidates(maps)]
    spots = [spot for spot in fitted if spot is not None]
    confidences = [confidence_of(spot, in_shade=_is_in_shade(image, maps, spot)) for spot in spots]
    if image.px_per_mm is None:
        confidences = beside_the_foremost(confidences, spots)
    return _gather(image, regions, maps, list(zip(confidences, spots, strict=True)))


def follow_spots(
    image: WorkingImage,
    outlines: Sequence[NDArray[np.float64]],
    found: Sequence[SpotOutline] = (),
    elsewhere: Sequence[NDArray[np.float64]] = (),
) -> list[FollowedSpot | None]:
    """Measure known spots again: each by its place, none found anew, none lost to a limit.

    Parameters
    ----------
    image : WorkingImage
    outlines : sequence of (N, 2) float64
        Of the spots where they are in this image, (x, y) on its pixels; NaN where they lie outside.
    found : sequence of SpotOutline
        What :func:`analyse` found in this image: a spot that is among them is measured from there.
    elsewhere : sequence of (N, 2) float64
        Of the spots found in the photos it is compared with, where they are in this image: measured from
        there as well, so that all photos of the skin draw one contour.

    Returns
    -------
    list of FollowedSpot or None
        On the pixels of the image; None for one that it does not show: outside, hidden, or in a photo that
        cannot show spots.
    """
    if _unusable(image, image.skin) is not None:
        return [None] * len(outlines)
    maps = map_density(image.rgb, image.skin, _scale_of(image, {}))
    followed = follow_in(
        maps,
        [maps.from_image(outline) for outline in outlines],
        [maps.from_image(spot.outline) for spot in found],
        [maps.from_image(outline) for outline in elsewhere],
    )
    return [None if spot is None else _on_image(maps, spot) for spot in followed]


def _on_image(maps: DensityMap, spot: FollowedSpot) -> FollowedSpot:
    return replace(
        spot,
        outline=maps.to_image(spot.outline),
        area_px2=spot.area_px2 / maps.factor**2,
        contour_px2=spot.contour_px2 / maps.factor**2,
    )


def _gather(
    image: WorkingImage,
    regions: Mapping[str, Mask],
    maps: DensityMap,
    found: list[tuple[float, FittedSpot]],
) -> Findings:
    found = sorted((pair for pair in found if pair[0] > 0), key=lambda pair: -pair[1].area_px2)
    weight, spots = _add_up(maps, found, image.skin.shape)
    measurements = [
        measurement
        for region, mask in regions.items()
        for measurement in _measure_region(image, region, mask, weight, spots)
    ]
    return Findings(measurements, {"pigmentation": weight >= 0.5}, spots)


def _is_in_shade(image: WorkingImage, maps: DensityMap, spot: FittedSpot) -> bool:
    x, y = maps.to_image(np.array([spot.centre]))[0].tolist()
    return image.shade is not None and _holds(image.shade, (x, y))


def _scale_of(image: WorkingImage, regions: Mapping[str, Mask]) -> float:
    if image.px_per_mm is not None:
        return image.px_per_mm
    side_mm = next((side for name, side in NOMINAL_SIDE_MM.items() if name in regions), NOMINAL_CLOSE_UP_MM)
    return max(float(np.sqrt(np.count_nonzero(image.skin))), 1.0) / side_mm


def _unusable(image: WorkingImage, skin: Mask) -> str | None:
    if image.px_per_mm is not None and image.px_per_mm < NEEDED_PX_PER_MM:
        return f"the photo has {image.px_per_mm:.1f} px/mm; spots need {NEEDED_PX_PER_MM:g}"
    if np.count_nonzero(skin) < MIN_PIXELS:
        return "too little skin"
    lab = srgb_to_lab(image.rgb)[skin]
    if np.percentile(np.hypot(lab[:, 1], lab[:, 2]), 90) < MIN_CHROMA:
        return "the photo has no colour: blood cannot be told from pigment"
    return None


def _add_up(
    maps: DensityMap, found: list[tuple[float, FittedSpot]], shape: tuple[int, ...]
) -> tuple[FloatArray, list[SpotOutline]]:
    """Give each pixel of the image the largest confidence that covers it; list spots no part of another."""
    weight = np.zeros(maps.skin.shape, np.float32)
    taken = np.zeros(maps.skin.shape, bool)
    spots = []
    for confidence, spot in found:
        window, cover = _coverage(spot.outline, maps.skin.shape)
        cover *= maps.skin[window]
        weight[window] = np.maximum(weight[window], np.float32(confidence) * cover)
        if confidence >= 0.5 and np.count_nonzero(taken[window] & (cover >= 0.5)) < 0.5 * max(cover.sum(), 1):
            taken[window] |= cover >= 0.5
            spots.append(_as_outline(maps, spot))
    if weight.shape != shape:
        weight = np.asarray(cv2.resize(weight, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))
    return weight, spots


def _as_outline(maps: DensityMap, spot: FittedSpot) -> SpotOutline:
    x, y = maps.to_image(np.array([spot.centre]))[0].tolist()
    return SpotOutline(maps.to_image(spot.outline), (x, y), spot.area_px2 / maps.factor**2, spot.contrast)


def _coverage(outline: NDArray[np.float64], shape: tuple[int, ...]) -> tuple[tuple[slice, slice], FloatArray]:
    """Share of each pixel that lies inside an outline."""
    low = np.maximum(np.floor(outline.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(outline.max(axis=0)).astype(int) + 1, (shape[1], shape[0]))
    width, height = (high - low).tolist()
    fine = np.zeros((height * _FINE, width * _FINE), np.uint8)
    points = (outline - low + 0.5) * _FINE - 0.5
    cv2.fillPoly(fine, [np.round(points * 256).astype(np.int32)], 1, shift=8)
    # fillPoly paints the pixels on the border as well: half a fine pixel too many all around.
    edge = fine - cv2.erode(fine, np.ones((3, 3), np.uint8))
    soft = fine.astype(np.float32) - 0.5 * edge.astype(np.float32)
    cover = cv2.resize(soft, (width, height), interpolation=cv2.INTER_AREA)
    window = slice(low[1], high[1]), slice(low[0], high[0])
    return window, np.asarray(cover, np.float32).reshape(height, width)


def _measure_region(
    image: WorkingImage, region: str, mask: Mask, weight: FloatArray, spots: Sequence[SpotOutline]
) -> list[Measurement]:
    pixels = np.count_nonzero(mask)
    if pixels < MIN_PIXELS:
        return withhold(METRICS, {region: mask}, "too little skin in the region")
    area_px2 = float(weight[mask].sum(dtype=np.float64))
    factor_x, factor_y = image.factor
    areas = {
        "mm2": None if image.px_per_mm is None else area_px2 / image.px_per_mm**2,
        "percent": 100 * area_px2 / pixels,
        "px2": area_px2 / (factor_x * factor_y),
    }
    own = [spot for spot in spots if _holds(mask, spot.centre)]
    contrast = (
        float(np.average([s.contrast for s in own], weights=[s.area_px2 for s in own])) if own else None
    )
    no_scale = "the photo has no scale in millimetres"
    return [
        *(_value(AREA, region, unit, value, no_scale) for unit, value in areas.items()),
        _value(COUNT, region, "count", float(len(own)), ""),
        _value(CONTRAST, region, "L*", contrast, "no spot in the region"),
    ]


def _value(metric: Metric, region: str, unit: str, value: float | None, reason: str) -> Measurement:
    return Measurement(
        metric.name,
        region,
        unit,
        value,
        reason=reason if value is None else None,
        version=metric.version,
        parameters=metric.parameters,
    )


def _holds(mask: Mask, centre: tuple[float, float]) -> bool:
    x, y = round(centre[0]), round(centre[1])
    return bool(0 <= y < mask.shape[0] and 0 <= x < mask.shape[1] and mask[y, x])
