"""The colours of patches as photographed, and which of them can be used."""

from collections.abc import Sequence
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
GRID = 3
"""Cells along each side of a polygon."""


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
    return _sample([_pixels_inside(photo, quad)[0] for quad in quads])


def sample_cells(photo: Photo, polygon: NDArray[np.float64]) -> Samples:
    """Sample the pixels inside a polygon by the cells of a grid of 3 × 3 over it.

    Parameters
    ----------
    photo : Photo
    polygon : (K, 2) float64
        px (x, y) of the photo.
    """
    pixels, places = _pixels_inside(photo, polygon)
    low, size = polygon.min(axis=0), np.maximum(np.ptp(polygon, axis=0), 1e-6)
    cell = np.clip(((places - low) / size * GRID).astype(int), 0, GRID - 1)
    number = cell[:, 1] * GRID + cell[:, 0]
    return _sample([pixels[number == index] for index in range(GRID**2)])


def _sample(parts: Sequence[NDArray[np.float32]]) -> Samples:
    light = np.zeros((len(parts), 3))
    clipped = np.ones(len(parts), bool)
    spread = np.full(len(parts), np.inf)
    for index, pixels in enumerate(parts):
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


def _pixels_inside(
    photo: Photo, polygon: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """sRGB-encoded pixels (N, 3) in 0..1 inside a polygon, and where they are, (N, 2) px (x, y)."""
    low = np.maximum(np.floor(polygon.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(polygon.max(axis=0)).astype(int) + 1, [photo.width_px, photo.height_px])
    if (high <= low).any():
        return np.zeros((0, 3), np.float32), np.zeros((0, 2))
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.round(polygon - low).astype(np.int32)], 1)
    rows, columns = np.nonzero(mask)
    pixels = photo.rgb[low[1] : high[1], low[0] : high[0]][rows, columns]
    rgb = pixels.astype(np.float32) / np.float32(np.iinfo(photo.rgb.dtype).max)
    return rgb, np.stack([columns, rows], axis=1) + low.astype(np.float64)
