"""Enlarge a small photograph so that it looks taken at the larger size: clean edges, strands in the hair."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.records import FloatArray


def enlarge(rgb: NDArray[np.uint8], factor: float) -> FloatArray:
    """Enlarge (h, w, 3) by a factor.

    The grain is taken out first, the rest interpolated by Lanczos; then edges are drawn together by a
    coherence-enhancing shock filter (Weickert 2003), which moves brightness along edges, not across.

    Returns
    -------
    (H, W, 3) float32 in 0..1
    """
    clean = cv2.fastNlMeansDenoisingColored(rgb, None, 1.2, 3.0, 3, 9)
    size = (round(rgb.shape[1] * factor), round(rgb.shape[0] * factor))
    large = np.clip(cv2.resize(clean.astype(np.float32), size, interpolation=cv2.INTER_LANCZOS4), 0, 255)
    sharp = _shock(large.astype(np.float32), 0.5 * factor, round(0.8 * factor))
    grey = cv2.GaussianBlur(cv2.cvtColor(large, cv2.COLOR_RGB2GRAY), (0, 0), 0.5 * factor)
    slope = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)) * factor / 8
    # Soft shading stays as it is: drawing it together would break it into plates.
    edges = np.asarray(cv2.GaussianBlur(np.clip(slope / 30 - 0.25, 0, 1), (0, 0), 0.5 * factor))
    mixed = large + 0.35 * edges[..., None] * (sharp - large)
    crisp = mixed + 0.35 * (mixed - cv2.GaussianBlur(mixed, (0, 0), 0.5 * factor))
    return np.asarray(np.clip(crisp / 255, 0, 1), np.float32)


def _shock(image: FloatArray, sigma: float, steps: int) -> FloatArray:
    """Widen what is dark or bright up to the inflection line between them, along the edges' direction."""
    result = image
    for _ in range(steps):
        grey = np.asarray(cv2.cvtColor(result, cv2.COLOR_RGB2GRAY), np.float32)
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.6 * sigma), np.float32)
        cosine, sine, _ = edge_direction(grey, sigma)
        xx, yy = cv2.Sobel(grey, cv2.CV_32F, 2, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 2)
        xy = cv2.Sobel(grey, cv2.CV_32F, 1, 1)
        across = sine**2 * xx - 2 * sine * cosine * xy + cosine**2 * yy
        wider = cv2.dilate(result, np.ones((3, 3), np.uint8))
        thinner = cv2.erode(result, np.ones((3, 3), np.uint8))
        weight = np.tanh(across / 1.5)[..., None]
        moved = np.where(weight > 0, result + weight * (thinner - result), result - weight * (wider - result))
        result = np.asarray(0.4 * result + 0.6 * moved, np.float32)
    return result


def edge_direction(grey: FloatArray, sigma: float) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Cosine and sine of the direction along edges, and how clear it is (0..1), by the structure tensor."""
    gx, gy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    xx, yy, xy = (cv2.GaussianBlur(part, (0, 0), sigma) for part in (gx * gx, gy * gy, gx * gy))
    angle = 0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2
    clear = np.hypot(xx - yy, 2 * xy) / (xx + yy + 1e-3)
    return np.cos(angle), np.sin(angle), clear


def draw_strands(
    rgb: FloatArray, where: FloatArray, length_px: float, contrast: float, seed: int
) -> FloatArray:
    """Draw fine strands along the local direction of hair: noise, averaged along it (Cabral 1993).

    Parameters
    ----------
    rgb : (H, W, 3) float32 in 0..1
    where : (H, W) float32 in 0..1
        Hair.
    contrast : float
        Standard deviation of the strands' relative brightness.
    """
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.float32) * 255
    cosine, sine, clear = edge_direction(grey, length_px / 4)
    height, width = grey.shape
    noise = np.random.default_rng(seed).standard_normal((height, width), dtype=np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.8), np.float32)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    total = np.zeros_like(noise)
    for step in np.linspace(-length_px / 2, length_px / 2, 25):
        there = (x + np.float32(step) * cosine, y + np.float32(step) * sine)
        total += cv2.remap(noise, *there, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    strands = total / total.std() * (0.4 + 0.6 * clear)
    factor = 1 + contrast * strands * where
    return np.asarray(np.clip(rgb * factor[..., None], 0, 1), np.float32)
