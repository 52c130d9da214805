"""Smoothing and averaging over skin alone: what is outside a mask has no say."""

import cv2
import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Mask

_COARSE_SIGMA_PX = 4.0
"""A wide blur is computed on a grid on which its sigma is about this many pixels: same result, faster."""

SIGMA_PER_PERIOD = float(np.sqrt(np.log(2) / 2) / np.pi)
"""A Gaussian of this sigma passes half of the amplitude at period 1."""


def blur_within(values: FloatArray, mask: Mask, sigma_px: float) -> FloatArray:
    """Gaussian average over the mask (normalised convolution, Knutsson & Westin 1993).

    Parameters
    ----------
    values : (h, w) float32
    mask : (h, w) bool
        Where ``values`` count.
    sigma_px : float

    Returns
    -------
    (h, w) float32
        Defined everywhere near the mask; 0 far from it.
    """
    weight = mask.astype(np.float32)
    weighted = np.where(mask, values, np.float32(0)).astype(np.float32)
    height, width = mask.shape
    step = max(int(sigma_px / _COARSE_SIGMA_PX), 1)
    if step > 1:
        size = (max(-(-width // step), 1), max(-(-height // step), 1))
        weight = np.asarray(cv2.resize(weight, size, interpolation=cv2.INTER_AREA), np.float32)
        weighted = np.asarray(cv2.resize(weighted, size, interpolation=cv2.INTER_AREA), np.float32)
    total = cv2.GaussianBlur(weighted, (0, 0), sigma_px / step)
    share = cv2.GaussianBlur(weight, (0, 0), sigma_px / step)
    mean = np.where(share > 1e-4, total / np.maximum(share, 1e-4), np.float32(0))
    if step > 1:
        mean = cv2.resize(mean, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(mean, np.float32)


def trimmed_mean(values: FloatArray, trim: float = 0.2) -> float:
    """Mean of what is left when the share ``trim`` is cut off at either end.

    Nearly as deaf to spots, pores and hairs as the median, and finer than the steps of 8-bit colours.
    """
    cut = int(values.size * trim)
    ordered = np.sort(values, axis=None)
    return float(ordered[cut : values.size - cut].mean(dtype=np.float64))


def nominal_px_per_mm(image: WorkingImage) -> float:
    """Scale that windows follow: the image's own, or one that takes its skin for a face of 140 × 140 mm."""
    if image.px_per_mm is not None:
        return image.px_per_mm
    return float(max(np.sqrt(np.count_nonzero(image.skin)) / 140, 0.5))
