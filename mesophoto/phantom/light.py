"""Light and colour of the phantom: sRGB, linear light, CIELAB, optical density.

Formulas of IEC 61966-2-1 (sRGB) and CIE 15 (CIELAB, D65, 2°).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto.records import FloatArray

_XYZ_FROM_RGB = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]],
    np.float32,
)
_WHITE_D65 = np.array([0.95047, 1.0, 1.08883], np.float32)


def linear_from_srgb(rgb: NDArray[Any]) -> FloatArray:
    """Decode (…, 3) sRGB, uint8, uint16 or float in 0..1, to float32 linear light in 0..1."""
    values = np.asarray(rgb)
    if np.issubdtype(values.dtype, np.integer):
        top = np.iinfo(values.dtype).max
        return np.asarray(_decode(np.linspace(0, 1, top + 1, dtype=np.float32))[values])
    return _decode(values.astype(np.float32))


def _decode(values: FloatArray) -> FloatArray:
    clipped = np.clip(values, 0.0, 1.0)
    return np.where(clipped <= 0.04045, clipped / 12.92, ((clipped + 0.055) / 1.055) ** 2.4).astype(
        np.float32
    )


def srgb_from_linear(linear: NDArray[Any]) -> FloatArray:
    """Encode (…, 3) linear light as sRGB, float32 in 0..1; what is out of range is clipped."""
    clipped = np.clip(np.asarray(linear, np.float32), 0.0, 1.0)
    return np.where(clipped <= 0.0031308, clipped * 12.92, 1.055 * clipped ** (1 / 2.4) - 0.055).astype(
        np.float32
    )


def lab_from_linear(linear: NDArray[Any]) -> FloatArray:
    """Convert (…, 3) linear light to float32 CIELAB."""
    xyz = np.asarray(linear, np.float32) @ _XYZ_FROM_RGB.T / _WHITE_D65
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1).astype(np.float32)


def ita_degrees(lab: NDArray[Any]) -> float:
    """Individual typology angle of a CIELAB colour (…, 3), of its mean where there are many."""
    lightness, _, b = np.asarray(lab, float).reshape(-1, 3).mean(axis=0)
    return float(np.degrees(np.arctan2(lightness - 50.0, b)))
