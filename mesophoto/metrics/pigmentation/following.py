"""Spots found in one photo, measured again in another by their place instead of being found anew."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.metrics.pigmentation.contour import FittedSpot, fit_spot
from mesophoto.metrics.pigmentation.density import DensityMap
from mesophoto.records import Mask, SpotOutline

REACH = 0.5
"""Radii by which a followed spot may have grown at once: its place is known, so nothing else is taken in."""


def follow_in(maps: DensityMap, outlines: Sequence[NDArray[np.float64]]) -> list[FittedSpot | None]:
    """Fit each outline's spot again; None where it has no contour or lies outside."""
    seeds = [_fill(maps.from_image(outline), maps.skin.shape) for outline in outlines]
    others = np.zeros(maps.skin.shape, bool)
    for seed in seeds:
        if seed is not None:
            mask, (x, y) = seed
            others[y : y + mask.shape[0], x : x + mask.shape[1]] |= mask
    followed: list[FittedSpot | None] = []
    for seed in seeds:
        followed.append(None if seed is None else fit_spot(maps, *seed, others=others, reach=REACH))
    return followed


def as_outline(maps: DensityMap, spot: FittedSpot) -> SpotOutline:
    """Give what others need to know of a fitted spot, on the image's pixels."""
    x, y = maps.to_image(np.array([spot.centre]))[0].tolist()
    return SpotOutline(maps.to_image(spot.outline), (x, y), spot.area_px2 / maps.factor**2, spot.contrast)


def _fill(outline: NDArray[np.float64], shape: tuple[int, ...]) -> tuple[Mask, tuple[int, int]] | None:
    """Rasterise an outline: (mask, its corner), or None if no pixel of it is in the image."""
    points = np.asarray(outline, float)
    if len(points) < 3 or not np.isfinite(points).all():
        return None
    low = np.maximum(np.floor(points.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(points.max(axis=0)).astype(int) + 1, (shape[1], shape[0]))
    if (high <= low).any():
        return None
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.round((points - low) * 256).astype(np.int32)], 1, shift=8)
    if not mask.any():
        return None
    return mask > 0, (int(low[0]), int(low[1]))
