"""Colour conversions: sRGB, linear light, CIELAB, optical density."""

import cv2
import numpy as np

from mesophoto.records import FloatArray

_DARKEST = np.float32(1 / 4095)
"""Linear light below this is noise in any camera: optical density ends here, at 8.3."""


def srgb_to_linear(rgb: FloatArray) -> FloatArray:
    """Undo the sRGB transfer curve (IEC 61966-2-1).

    Parameters
    ----------
    rgb : (..., 3) float32 in 0..1
        sRGB-encoded; values outside are clipped.

    Returns
    -------
    (..., 3) float32 in 0..1
        Proportional to light.
    """
    clipped = np.clip(rgb, 0, 1).astype(np.float32, copy=False)
    curve = _power((clipped + np.float32(0.055)) / np.float32(1.055), 2.4)
    return np.where(clipped <= 0.04045, clipped * np.float32(1 / 12.92), curve)


def linear_to_srgb(rgb: FloatArray) -> FloatArray:
    """Apply the sRGB transfer curve (IEC 61966-2-1): the inverse of :func:`srgb_to_linear`.

    Parameters
    ----------
    rgb : (..., 3) float32 in 0..1
        Proportional to light; values outside are clipped.
    """
    clipped = np.clip(rgb, 0, 1).astype(np.float32, copy=False)
    curve = np.float32(1.055) * _power(clipped, 1 / 2.4) - np.float32(0.055)
    return np.where(clipped <= 0.0031308, clipped * np.float32(12.92), curve)


def _power(values: FloatArray, exponent: float) -> FloatArray:
    """Raise to a power in OpenCV, which is twice as fast as NumPy."""
    if not values.size:
        return values
    flat = np.ascontiguousarray(values).reshape(-1, 1)
    return np.asarray(cv2.pow(flat, exponent), np.float32).reshape(values.shape)


def srgb_to_lab(rgb: FloatArray) -> FloatArray:
    """Convert to CIELAB under D65 (CIE 15:2004).

    Parameters
    ----------
    rgb : (h, w, 3) float32 in 0..1
        sRGB-encoded.

    Returns
    -------
    (h, w, 3) float32
        L* in 0..100, a*, b*.
    """
    # OpenCV's conversion straight from sRGB interpolates in a table and is off by up to 0.3 a*.
    return linear_to_lab(srgb_to_linear(rgb))


def linear_to_lab(light: FloatArray) -> FloatArray:
    """Convert (h, w, 3) linear light in 0..1 to CIELAB under D65 (CIE 15:2004)."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(light), cv2.COLOR_LRGB2Lab), np.float32)


def optical_density(rgb: FloatArray) -> FloatArray:
    """Optical density, −ln of linear light (Tsumura et al. 1999, doi 10.1364/josaa.16.002169).

    Parameters
    ----------
    rgb : (..., 3) float32 in 0..1
        sRGB-encoded.

    Returns
    -------
    (..., 3) float32 in 0..8.3
        Pigments add up in it, and exposure is one constant added to all channels.
    """
    return np.asarray(-np.log(np.maximum(srgb_to_linear(rgb), _DARKEST)), np.float32)


def ita_degrees(lab: FloatArray) -> FloatArray:
    """Individual typology angle, atan((L* − 50) / b*) in degrees (Chardon et al. 1991).

    Parameters
    ----------
    lab : (..., 3) float32
        L*, a*, b*.

    Returns
    -------
    (...) float32 in −180..180
        Above 55 very light, 41 light, 28 intermediate, 10 tan, −30 brown, below dark.
    """
    return np.asarray(np.degrees(np.arctan2(lab[..., 0] - 50, lab[..., 2])), np.float32)
