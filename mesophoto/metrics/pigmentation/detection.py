"""Where spots may be: distinct maxima of the density above its surroundings, at several sizes."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.morphology import reconstruction

from mesophoto.metrics.pigmentation.density import DensityMap, above_ground
from mesophoto.records import FloatArray, Mask

WINDOWS_MM = (3.0, 8.0, 20.0)
"""Standard deviations of the ground's window: a spot wider than one window is found in the next."""

SMOOTHING_SHARE = 0.12
"""Smoothing before the search, as a share of the window."""

FAINTEST_L = 1.0
"""ΔL* above the ground from which a maximum is looked at; what counts is decided on its fitted contour."""

_GRID_SMOOTHING_PX = 1.9
"""Smoothing, in px, of a map on its coarsest grid."""

_LARGEST_RADIUS = 1.6
"""Of a spot, in windows; a larger one belongs to the next window."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """A distinct maximum and the part around it above half of it.

    Attributes
    ----------
    box : (x0, y0, x1, y1)
        Of ``mask`` in the image.
    mask : (y1 − y0, x1 − x0) bool
    window_mm : float
    """

    box: tuple[int, int, int, int]
    mask: Mask
    window_mm: float


def find_candidates(maps: DensityMap) -> list[Candidate]:
    """Find candidates in all windows."""
    found: list[Candidate] = []
    for window_mm in WINDOWS_MM:
        above = above_ground(maps, window_mm, SMOOTHING_SHARE * window_mm)
        contrast = above * maps.lightness_gain
        limit = _LARGEST_RADIUS * window_mm * maps.px_per_mm
        for y, x in _maxima_of_smooth(contrast, SMOOTHING_SHARE * window_mm * maps.px_per_mm):
            candidate = _half_height_part(contrast, y, x, limit, window_mm)
            if candidate is not None:
                found.append(candidate)
    return found


def _maxima_of_smooth(contrast: FloatArray, smoothing_px: float) -> Iterator[tuple[int, int]]:
    """Distinct maxima of a map that was smoothed: looked for on a grid that shows all it can hold."""
    step = max(int(smoothing_px / _GRID_SMOOTHING_PX), 1)
    if step == 1:
        yield from _distinct_maxima(contrast)
        return
    height, width = contrast.shape
    size = (max(width // step, 1), max(height // step, 1))
    small = np.asarray(cv2.resize(contrast, size, interpolation=cv2.INTER_AREA), np.float32)
    for y, x in _distinct_maxima(small):
        yield int((y + 0.5) * height / size[1]), int((x + 0.5) * width / size[0])


def _distinct_maxima(contrast: FloatArray) -> Iterator[tuple[int, int]]:
    """Maxima that no path leads from to a higher one without falling to half of their height.

    On a log scale that is a dynamic of ln 2 (Grimaud 1992), so the parts above half of each do not touch.
    """
    height = np.log(np.maximum(contrast, FAINTEST_L / 4))
    lowered = reconstruction(height - np.log(2), height)  # type: ignore[no-untyped-call]
    tops = (height - lowered >= np.log(2) - 1e-5) & (contrast > FAINTEST_L)
    count, labels = cv2.connectedComponents(tops.astype(np.uint8), connectivity=8)
    if count < 2:
        return
    rows, columns = np.nonzero(tops)
    _, first = np.unique(labels[rows, columns], return_index=True)
    for index in first:
        yield int(rows[index]), int(columns[index])


def _half_height_part(
    contrast: FloatArray, y: int, x: int, limit_px: float, window_mm: float
) -> Candidate | None:
    height, width = contrast.shape
    reach = max(int(limit_px / 4), 6)
    while True:
        x0, y0 = max(x - reach, 0), max(y - reach, 0)
        x1, y1 = min(x + reach + 1, width), min(y + reach + 1, height)
        part = contrast[y0:y1, x0:x1] > contrast[y, x] / 2
        labels = cv2.connectedComponents(part.astype(np.uint8), connectivity=4)[1]
        mask = labels == labels[y - y0, x - x0]
        cut = [
            x0 > 0 and mask[:, 0].any(),
            y0 > 0 and mask[0].any(),
            x1 < width and mask[:, -1].any(),
            y1 < height and mask[-1].any(),
        ]
        if not any(cut):
            break
        if reach > 3 * limit_px:
            return None
        reach *= 2
    if np.count_nonzero(mask) > np.pi * limit_px**2:
        return None
    return Candidate((x0, y0, x1, y1), np.asarray(mask), window_mm)


def equivalent_radius(area: float) -> float:
    """Radius of the disc of the same area."""
    return float(np.sqrt(area / np.pi))


def axes_of(mask: NDArray[np.bool_]) -> tuple[float, float]:
    """Long and short axis of the ellipse with the mask's second moments, px."""
    rows, columns = np.nonzero(mask)
    spread = np.cov(rows, columns) + np.eye(2) / 12 if rows.size > 1 else np.eye(2) / 12
    short, long = np.linalg.eigvalsh(spread)
    return 4 * float(np.sqrt(long)), 4 * float(np.sqrt(max(short, 0)))
