"""What redness is measured in: a photo's skin, smoothed, in linear light and in CIELAB."""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import linear_to_lab, srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.masked import blur_within, nominal_px_per_mm
from mesophoto.records import FloatArray, Mask

SMOOTHING_MM = 0.3
"""Sigma of the blur before any logarithm: noise must not turn into redness."""

INDEX_SLOPE = 32.0
"""Δa* ≈ 32 · Δln(R/G) for skin of L* 60, a* 6–16, b* 10–17."""

HIGHLIGHT_MM, HIGHLIGHT_L = 4.0, 6.0
"""A highlight is that much lighter, in L*, than the skin within some millimetres."""

MIN_PIXELS = 100
MAX_CLIPPED = 0.3
MIN_CHROMA = 1.0
DARKEST_LIGHT = np.float32(1e-4)
"""Of linear light before a logarithm: black holds no colour."""


@dataclass(frozen=True, eq=False)
class SkinSeen:
    """The colours of a photo's skin.

    Attributes
    ----------
    lab, linear : (h, w, 3) float32
        CIELAB and linear light, both of the smoothed photo.
    skin, clipped, matt : (h, w) bool
        Skin that holds its colour; pixels that do not; those that are in no highlight.
    px_per_mm : float
        The image's own, or a guess for windows.
    """

    lab: FloatArray
    linear: FloatArray
    skin: Mask
    clipped: Mask
    matt: Mask
    px_per_mm: float

    def why_not(self) -> str | None:
        """Why redness cannot be measured here at all."""
        if np.count_nonzero(self.skin) < MIN_PIXELS:
            return "too little skin that is neither over- nor underexposed"
        chroma = np.hypot(self.lab[self.skin, 1], self.lab[self.skin, 2])
        return "the photo has no colour" if np.percentile(chroma, 90) < MIN_CHROMA else None

    def why_not_in(self, region: Mask) -> str | None:
        """Why redness cannot be measured in a region."""
        pixels, left = np.count_nonzero(region), np.count_nonzero(region & ~self.clipped)
        if pixels < MIN_PIXELS:
            return "too little skin in the region"
        if left < (1 - MAX_CLIPPED) * pixels:
            return "over- or underexposed: colour is lost in the region"
        return None


def see_skin(image: WorkingImage, regions: Mapping[str, Mask]) -> SkinSeen:
    """Smooth a photo and find the skin that holds its colour."""
    scale = nominal_px_per_mm(image)
    smooth = np.asarray(cv2.GaussianBlur(image.rgb, (0, 0), SMOOTHING_MM * scale), np.float32)
    clipped = (image.rgb.max(axis=2) >= 0.995) | (image.rgb.max(axis=2) <= 0.02)
    skin = (image.skin | np.logical_or.reduce([np.zeros_like(image.skin), *regions.values()])) & ~clipped
    linear = srgb_to_linear(smooth)
    lab = linear_to_lab(linear)
    matt = lab[..., 0] - blur_within(lab[..., 0], skin, HIGHLIGHT_MM * scale) < HIGHLIGHT_L
    return SkinSeen(lab, linear, skin, clipped, matt, scale)
