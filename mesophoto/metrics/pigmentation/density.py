"""Absorption of light by the skin, and how much of it stands above the skin around."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import optical_density, srgb_to_lab
from mesophoto.metrics.masked import blur_within
from mesophoto.records import FloatArray, Mask

PX_PER_MM = 4.0
"""Spots need no more, and what is found must not depend on how many pixels the camera had."""

_TRIM = 2.5
"""Robust standard deviations from the ground beyond which a pixel is no ground."""

_ROUNDS = 3
_COARSE_SIGMA_PX = 4.0
"""A wide window is gathered on a grid on which its sigma is about this many pixels."""

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
        Mean of the channels.
    skin : (h, w) bool
    lightness_gain : (h, w) float32
        ΔL* per unit of density for the skin about each pixel.
    px_per_mm : float
        Of this map; nominal where the photo has none.
    factor : float
        Pixels of this map per pixel of the image.
    """

    channels: FloatArray
    density: FloatArray
    skin: Mask
    lightness_gain: FloatArray
    px_per_mm: float
    factor: float

    def from_image(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Map (N, 2) px of the image to px of this map."""
        return np.asarray((np.asarray(xy, float) + 0.5) * self.factor - 0.5)

    def to_image(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Map (N, 2) px of this map to px of the image."""
        return np.asarray((xy + 0.5) / self.factor - 0.5)


def map_density(rgb: FloatArray, skin: Mask, px_per_mm: float) -> DensityMap:
    """Map the optical density of a picture at ``PX_PER_MM``.

    Parameters
    ----------
    rgb : (H, W, 3) float32 in 0..1
        sRGB-encoded.
    skin : (H, W) bool
    px_per_mm : float
        Of the picture.
    """
    height, width = skin.shape
    factor = PX_PER_MM / px_per_mm
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    factor = float(np.sqrt(size[0] / width * size[1] / height))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    rgb = np.clip(np.asarray(cv2.resize(rgb, size, interpolation=how), np.float32), 0, 1)
    share = cv2.resize(
        skin.astype(np.float32), size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    )
    skin, px_per_mm = np.asarray(share >= 0.5), px_per_mm * factor
    # A median over three pixels each way takes out hairs and grain, and leaves edges where they are.
    channels = np.asarray(cv2.medianBlur(optical_density(rgb), 3), np.float32)
    lightness = blur_within(srgb_to_lab(rgb)[..., 0], skin, 6 * px_per_mm)
    gain = (np.maximum(lightness, 10) + 16) * np.float32(_L_PER_DENSITY)
    density = np.asarray(channels.mean(axis=2), np.float32)
    return DensityMap(channels, density, skin, np.asarray(gain, np.float32), px_per_mm, factor)


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
    ground = local_plane(smooth, maps.skin, window)
    for _ in range(_ROUNDS):
        above = smooth - ground
        spread = 1.4826 * float(np.median(np.abs(above[maps.skin])))
        quiet = maps.skin & (np.abs(above) < max(_TRIM * spread, 0.01))
        ground = local_plane(smooth, quiet, window)
    return np.where(maps.skin, smooth - ground, np.float32(0))


def local_plane(values: FloatArray, mask: Mask, sigma_px: float) -> FloatArray:
    """Height, at each pixel, of the plane that fits the values around it best.

    A weighted mean is drawn to one side wherever the skin ends or the shade is steep; a plane is not. This is
    normalised convolution of first order (Knutsson & Westin 1993) with a Gaussian window.

    Parameters
    ----------
    values : (h, w) float32
    mask : (h, w) bool
        Where ``values`` count.
    sigma_px : float
        Standard deviation of the window.
    """
    height, width = mask.shape
    step = max(int(sigma_px / _COARSE_SIGMA_PX), 1)
    size = (max(-(-width // step), 1), max(-(-height // step), 1))

    def coarse(picture: NDArray[np.float64]) -> NDArray[np.float64]:
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.float64).reshape(size[1], size[0])

    def gather(picture: NDArray[np.float64]) -> NDArray[np.float64]:
        near = cv2.GaussianBlur(picture, (0, 0), sigma_px / step, borderType=cv2.BORDER_CONSTANT)
        return np.asarray(near, np.float64).reshape(picture.shape)

    weight = coarse(mask.astype(np.float64))
    heights = coarse(np.where(mask, values, 0).astype(np.float64))
    y, x = np.mgrid[: size[1], : size[0]].astype(np.float64)
    n, sx, sy = gather(weight), gather(weight * x), gather(weight * y)
    sxx, sxy, syy = gather(weight * x * x), gather(weight * x * y), gather(weight * y * y)
    h, hx, hy = gather(heights), gather(heights * x), gather(heights * y)
    n = np.maximum(n, 1e-6)
    mx, my = sx / n, sy / n
    # A little of the window's own spread keeps the plane level where all weight lies on a line.
    ridge = 0.05 * (sigma_px / step) ** 2
    cxx, cxy, cyy = sxx / n - mx * mx + ridge, sxy / n - mx * my, syy / n - my * my + ridge
    chx, chy = hx / n - h / n * mx, hy / n - h / n * my
    determinant = cxx * cyy - cxy * cxy
    slope_x = (chx * cyy - chy * cxy) / determinant
    slope_y = (chy * cxx - chx * cxy) / determinant
    plane = h / n + slope_x * (x - mx) + slope_y * (y - my)
    plane = np.asarray(cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR))
    return plane.reshape(height, width).astype(np.float32)
