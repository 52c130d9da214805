"""Where the skin of two aligned photos is lighter or darker: for looking at, never a measurement.

The colours are matched first, by one gain per channel of linear light over the skin that both show; what is
left is the skin's change, a change of the light's direction, and what little the alignment is off.
"""

import cv2
import numpy as np

from mesophoto.imaging.colour import linear_to_lab, srgb_to_linear
from mesophoto.records import FloatArray, Mask

SMOOTHING_SHARE = 1 / 500
"""Standard deviation of the smoothing as a share of the longer side: about half a millimetre on a face."""
LEAST_SKIN_PX = 400
CLIPPED = 0.995
"""sRGB-encoded: beyond it light is lost."""


def difference_map(before: FloatArray, after: FloatArray, skin: Mask) -> FloatArray | None:
    """Map ΔL*, after − before.

    Parameters
    ----------
    before, after : (h, w, 3) float32 in 0..1
        sRGB-encoded, in the same frame.
    skin : (h, w) bool
        Skin that both show, and where the alignment is trusted.

    Returns
    -------
    (h, w) float32 or None
        ΔL* (CIELAB, D65) after matching the colours; NaN outside of ``skin`` and where light is lost. None
        where there is too little skin to match the colours by.
    """
    shown = skin & (before.max(axis=2) < CLIPPED) & (after.max(axis=2) < CLIPPED)
    if np.count_nonzero(shown) < LEAST_SKIN_PX:
        return None
    first, second = srgb_to_linear(before), srgb_to_linear(after)
    gains = np.median(first[shown], axis=0) / np.maximum(np.median(second[shown], axis=0), 1e-4)
    delta = linear_to_lab(second * gains.astype(np.float32))[..., 0] - linear_to_lab(first)[..., 0]
    sigma = max(SMOOTHING_SHARE * max(shown.shape), 1.0)
    weight = _blur(shown.astype(np.float32), sigma)
    smooth = _blur(np.where(shown, delta, 0).astype(np.float32), sigma) / np.maximum(weight, 1e-3)
    return np.where(shown, smooth, np.float32(np.nan)).astype(np.float32)


def _blur(values: FloatArray, sigma: float) -> FloatArray:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), sigma), np.float32)
