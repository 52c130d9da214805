"""The colours of patches as photographed, and which of them can be used."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.records import Photo

_BRIGHTEST, _LEAST_LIGHT = 0.985, 0.01
"""sRGB-encoded: beyond them a channel is clipped, and what it was cannot be restored."""

_MOST_CLIPPED = 0.02
_LEAST_PX = 12


@dataclass(frozen=True, eq=False)
class Samples:
    """What patches look like in a photo.

    Attributes
    ----------
    light : (N, 3) float64
        Median of each patch in linear light.
    clipped : (N,) bool
        Over- or underexposed, or outside the photo.
    spread : (N,) float64
        Half of the range that 68 % of the patch's pixels lie in, as a share of its luminance.
    """

    light: NDArray[np.float64]
    clipped: NDArray[np.bool_]
    spread: NDArray[np.float64]


def sample_patches(photo: Photo, quads: NDArray[np.float64]) -> Samples:
    """Sample the pixels inside quadrilaterals or other polygons.

    Parameters
    ----------
    photo : Photo
    quads : (N, K, 2) float64
        px (x, y) of the photo.
    """
    light = np.zeros((len(quads), 3))
    clipped = np.ones(len(quads), bool)
    spread = np.full(len(quads), np.inf)
    for index, quad in enumerate(quads):
        pixels = pixels_inside(photo, quad)
        if len(pixels) < _LEAST_PX:
            continue
        middle = np.median(pixels, axis=0)
        lost = (pixels.max(axis=1) >= _BRIGHTEST) | (pixels.min(axis=1) <= 0)
        clipped[index] = bool(
            lost.mean() > _MOST_CLIPPED or middle.max() >= _BRIGHTEST or middle.min() < _LEAST_LIGHT
        )
        light[index] = srgb_to_linear(middle)
        green = srgb_to_linear(pixels)[:, 1]
        low, high = np.percentile(green, [16, 84])
        spread[index] = (high - low) / 2 / max(float(np.median(green)), 1e-4)
    return Samples(light, clipped, spread)


def pixels_inside(photo: Photo, polygon: NDArray[np.float64]) -> NDArray[np.float32]:
    """(N, 3) sRGB-encoded pixels in 0..1 whose centres lie inside a polygon."""
    low = np.maximum(np.floor(polygon.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(polygon.max(axis=0)).astype(int) + 1, [photo.width_px, photo.height_px])
    if (high <= low).any():
        return np.zeros((0, 3), np.float32)
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.round(polygon - low).astype(np.int32)], 1)
    pixels = photo.rgb[low[1] : high[1], low[0] : high[0]][mask > 0]
    return np.asarray(pixels.astype(np.float32) / np.float32(np.iinfo(photo.rgb.dtype).max))
