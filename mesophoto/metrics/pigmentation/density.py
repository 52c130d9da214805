"""Absorption of light by the skin, and how much of it stands above the skin around."""

from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import optical_density, srgb_to_lab
from mesophoto.metrics.masked import blur_within
from mesophoto.records import FloatArray, Mask

_TRIM = 2.5
"""Robust standard deviations from the ground beyond which a pixel is no ground."""

_ROUNDS = 3
_L_PER_DENSITY = 1 / 3
"""ΔL* = (L* + 16) / 3 · ΔOD, the derivative of L* = 116·Y^⅓ − 16 by −ln Y."""


@dataclass(frozen=True, eq=False)
class DensityMap:
    """What every step of the detection reads.

    Attributes
    ----------
    channels : (h, w, 3) float32
        Optical density of R, G and B.
    density : (h, w) float32
        Mean of red and green: the two channels with the least noise, between them blood weighs half of what
        it does in green alone.
    skin : (h, w) bool
    lightness_gain : (h, w) float32
        ΔL* per unit of density for the skin about each pixel.
    px_per_mm : float
        The scale that windows follow; nominal where the photo has none.
    """

    channels: FloatArray
    density: FloatArray
    skin: Mask
    lightness_gain: FloatArray
    px_per_mm: float


def map_density(rgb: FloatArray, skin: Mask, px_per_mm: float) -> DensityMap:
    """Map the optical density of a (h, w, 3) float32 sRGB picture."""
    channels = optical_density(rgb)
    lightness = blur_within(srgb_to_lab(rgb)[..., 0], skin, 6 * px_per_mm)
    gain = (np.maximum(lightness, 10) + 16) * np.float32(_L_PER_DENSITY)
    return DensityMap(
        channels, np.asarray(channels[..., :2].mean(axis=2)), skin, np.asarray(gain, np.float32), px_per_mm
    )


def above_ground(maps: DensityMap, window_mm: float, smoothing_mm: float) -> FloatArray:
    """Smoothed density above a ground from which spots and highlights are left out.

    Parameters
    ----------
    maps : DensityMap
    window_mm : float
        Standard deviation of the ground's window.
    smoothing_mm : float
        Standard deviation of the smoothing.

    Returns
    -------
    (h, w) float32
        ΔOD, 0 outside the skin.
    """
    smooth = blur_within(maps.density, maps.skin, max(smoothing_mm * maps.px_per_mm, 0.5))
    window = window_mm * maps.px_per_mm
    ground = blur_within(smooth, maps.skin, window)
    for _ in range(_ROUNDS):
        above = smooth - ground
        spread = 1.4826 * float(np.median(np.abs(above[maps.skin])))
        quiet = maps.skin & (np.abs(above) < max(_TRIM * spread, 0.01))
        ground = np.where(
            cv2.GaussianBlur(quiet.astype(np.float32), (0, 0), window) > 1e-3,
            blur_within(smooth, quiet, window),
            ground,
        )
    return np.where(maps.skin, smooth - ground, np.float32(0))
