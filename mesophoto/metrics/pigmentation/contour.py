"""A spot's outline and contrast: the half-maximum contour above a plane fitted to the skin around it.

The height whose half is taken is 1 − exp(−c / 14), c being the density in ΔL* on skin of that lightness. For
a faint spot that is its density; and a dark clod in a mole does not draw the mole's contour in around itself.
People outline a dark mole where it becomes visible, not at half of its density.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.measure import find_contours

from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.pigmentation.density import DensityMap
from mesophoto.metrics.pigmentation.detection import axes_of, equivalent_radius
from mesophoto.records import FloatArray, Mask

_GAP = 0.35
_RING = 0.6
"""Gap between a spot and its ring, and the ring's width, in radii of the spot."""

_GAP_MM, _RING_MM = 0.35, 0.8
"""Their least values."""

_SMOOTHING = 0.2
_MOST_SMOOTHING_MM = 0.35
"""Smoothing of the contour, in radii of the spot, and its most: grain must not fray it."""

_PEAK_PERCENTILE = 88.0
"""Of the inside, that stands for the maximum: the highest pixel is grain, or a clod."""

_ROUNDS = 3
_SATURATION_L = 14.0
"""Contrast at which the eye has seen two thirds of all there is to see."""

_GROWTH = 6.0
"""Times its first area that a spot may reach: beyond, its contour runs out into something else."""


@dataclass(frozen=True, eq=False)
class FittedSpot:
    """A spot on its half-maximum contour.

    Attributes
    ----------
    outline : (N, 2) float64
        (x, y) px.
    area_px2 : float
    contrast : float
        Mean ΔL* inside against the plane.
    density : float
        Mean ΔOD inside against the plane.
    pigment : float
        ΔOD in red divided by that in green: 0.2 for blood, 0.3–0.9 for melanin, 1 for shade.
    long_mm, short_mm : float
        Axes.
    edge_mm : float
        Width of the edge, the height divided by the slope at the contour.
    bounded : float
        Share of its near surroundings that is skin.
    distinct : float
        Height in robust standard deviations of the skin in its ring.
    blue : float
        ΔOD in blue divided by that in green: 1.0–1.7 for melanin, below 0.6 for blue ink.
    compact : float
        Radius of the largest disc in it divided by that of the disc of its area: 1 for a disc, 0.5 for an
        ellipse of 4 : 1, less for lines that cross and veins that branch.
    """

    outline: NDArray[np.float64]
    area_px2: float
    contrast: float
    density: float
    pigment: float
    long_mm: float
    short_mm: float
    edge_mm: float
    bounded: float
    distinct: float
    blue: float
    compact: float

    @property
    def centre(self) -> tuple[float, float]:
        """Mean of the outline's points, weighted by area."""
        x, y = self.outline[:, 0], self.outline[:, 1]
        cross = x * np.roll(y, -1) - np.roll(x, -1) * y
        total = cross.sum() * 3
        if abs(total) < 1e-9:
            return float(x.mean()), float(y.mean())
        centre_x = float(((x + np.roll(x, -1)) * cross).sum() / total)
        return centre_x, float(((y + np.roll(y, -1)) * cross).sum() / total)


def fit_spot(
    maps: DensityMap,
    seed: Mask,
    corner: tuple[int, int],
    *,
    others: Mask | None = None,
    reach: float = np.inf,
) -> FittedSpot | None:
    """Fit the half-maximum contour of one spot.

    Parameters
    ----------
    maps : DensityMap
    seed : (n, m) bool
        About where the spot is.
    corner : (x, y)
        Of the seed in the image.
    others : (h, w) bool, optional
        Pixels of other spots, which are no surroundings.
    reach : float
        Radii of the seed by which the contour may lie outside of it.

    Returns
    -------
    FittedSpot or None
        None if there is too little skin around it, or if it has no closed contour.
    """
    radius = equivalent_radius(float(np.count_nonzero(seed)))
    gap = max(_GAP * radius, _GAP_MM * maps.px_per_mm, 1.0)
    ring_width = max(_RING * radius, _RING_MM * maps.px_per_mm, 2.0)
    window, core = _window(maps.skin.shape, seed, corner, int(np.ceil(gap + ring_width)) + 2)
    skin = maps.skin[window]
    outside = cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5)
    near = (outside > 0) & (outside <= gap + 1)
    around = (outside > gap) & (outside <= gap + ring_width)
    ring = around & skin
    if others is not None:
        quiet = ring & ~others[window]
        ring = quiet if np.count_nonzero(quiet) >= 0.4 * np.count_nonzero(ring) else ring
    if np.count_nonzero(ring) < max(0.3 * np.count_nonzero(around), 8):
        return None
    above = maps.channels[window] - _fit_planes(maps, window, ring)
    smoothing = max(min(_SMOOTHING * radius, _MOST_SMOOTHING_MM * maps.px_per_mm), 0.5)
    density = blur_within(np.asarray(above.mean(axis=2)), skin, smoothing)
    gain = maps.lightness_gain[window]
    darkening = np.asarray(1 - np.exp(-above * gain[..., None] / _SATURATION_L).mean(axis=2))
    smooth = blur_within(darkening, skin, smoothing)
    found = _half_maximum(smooth, skin & (outside <= max(reach * radius, 1.5)), core)
    outline = None if found is None else _trace(smooth, *found)
    if found is None or outline is None:
        return None
    level, inside = found
    red, green, blue = above[inside].mean(axis=0).tolist()
    long, short = axes_of(inside)
    rim = inside & ~_erode(inside)
    inner = np.zeros_like(inside)
    inner[1:-1, 1:-1] = True
    return FittedSpot(
        outline=outline + np.array([window[1].start, window[0].start]),
        area_px2=polygon_area(outline),
        contrast=float(gain[inside].mean()) * (0.25 * red + 0.65 * green + 0.10 * blue),
        density=0.25 * red + 0.65 * green + 0.10 * blue,
        pigment=red / max(green, 1e-3),
        long_mm=long / maps.px_per_mm,
        short_mm=short / maps.px_per_mm,
        edge_mm=_edge_width(smooth, level, inside) / maps.px_per_mm,
        bounded=float(np.mean(skin[near]) * np.mean(inner[rim])) if near.any() else 0.0,
        distinct=float(density[inside].mean()) / max(1.4826 * middle(np.abs(density[ring])), 1e-3),
        blue=blue / max(green, 1e-3),
        compact=_compactness(inside),
    )


def _compactness(inside: Mask) -> float:
    padded = np.pad(inside, 1).astype(np.uint8)
    deepest = float(cv2.distanceTransform(padded, cv2.DIST_L2, 5).max())
    return deepest / equivalent_radius(float(np.count_nonzero(inside)))


def _erode(mask: Mask) -> Mask:
    return np.asarray(cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=0) > 0)


def _edge_width(smooth: FloatArray, level: float, inside: Mask) -> float:
    """Height of a spot divided by the mean slope at its contour, px."""
    slope_y, slope_x = np.gradient(smooth)
    rim = inside & ~_erode(inside)
    return 2 * level / max(float(np.hypot(slope_x, slope_y)[rim].mean()), 1e-6)


def _window(
    shape: tuple[int, ...], seed: Mask, corner: tuple[int, int], margin: int
) -> tuple[tuple[slice, slice], Mask]:
    """Cut a margin around the seed's pixels, and the seed in it."""
    rows, columns = np.nonzero(seed)
    rows, columns = rows + corner[1], columns + corner[0]
    y0, y1 = max(int(rows.min()) - margin, 0), min(int(rows.max()) + margin + 1, shape[0])
    x0, x1 = max(int(columns.min()) - margin, 0), min(int(columns.max()) + margin + 1, shape[1])
    core = np.zeros((y1 - y0, x1 - x0), bool)
    core[rows - y0, columns - x0] = True
    return (slice(y0, y1), slice(x0, x1)), core


def _fit_planes(maps: DensityMap, window: tuple[slice, slice], ring: Mask) -> FloatArray:
    """Fit a plane to each channel over the ring, deaf to what stands out of it; (n, m, 3)."""
    height, width = ring.shape
    y, x = np.mgrid[:height, :width].astype(np.float64)
    terms = np.stack([np.ones_like(x), x - width / 2, y - height / 2], axis=-1)
    rows = terms[ring]
    density, channels = maps.density[window][ring].astype(np.float64), maps.channels[window][ring]
    keep = np.ones(len(rows), bool)
    for _ in range(_ROUNDS):
        rest = density - rows @ _solve(rows[keep], density[keep])
        spread = 1.4826 * middle(np.abs(rest - middle(rest))) + 1e-4
        keep = np.abs(rest) < 2.5 * spread
        if np.count_nonzero(keep) < 6:
            keep[:] = True
            break
    planes = _solve(rows[keep], channels[keep].astype(np.float64))
    return np.asarray(terms @ planes, np.float32)


def _solve(rows: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Least squares of a plane by its normal equations: three unknowns need no more."""
    normal = rows.T @ rows
    normal[np.diag_indices(3)] += 1e-9
    return np.asarray(np.linalg.solve(normal, rows.T @ values))


def middle(values: NDArray[Any]) -> float:
    """Upper median; NumPy's own costs ten times as much on a few hundred values."""
    return float(np.partition(values, values.size // 2)[values.size // 2])


def _half_maximum(smooth: FloatArray, skin: Mask, core: Mask) -> tuple[float, Mask] | None:
    first, level = np.count_nonzero(core), 0.0
    for _ in range(_ROUNDS):
        level = _high(smooth[core]) / 2
        if level <= 0:
            return None
        labels = cv2.connectedComponents(((smooth > level) & skin).astype(np.uint8), connectivity=4)[1]
        own = np.bincount(labels[core])
        own[0] = 0
        if not own.any():
            return None
        core = np.asarray(labels == int(own.argmax()))
        if np.count_nonzero(core) > _GROWTH * first + 12:
            return None
    return level, core


def _high(values: FloatArray) -> float:
    """Percentile ``_PEAK_PERCENTILE``, between its two neighbours."""
    place = _PEAK_PERCENTILE / 100 * (values.size - 1)
    low = int(place)
    high = min(low + 1, values.size - 1)
    ordered = np.partition(values, (low, high))
    return float(ordered[low] + (place - low) * (ordered[high] - ordered[low]))


def _trace(smooth: FloatArray, level: float, inside: Mask) -> NDArray[np.float64] | None:
    """Trace the outer contour of one part at subpixel precision; (N, 2) px of the window."""
    alone = np.where(inside | (smooth <= level), smooth, np.float32(level - 1e-3))
    contours = find_contours(np.pad(alone, 1, constant_values=0), level)  # type: ignore[no-untyped-call]
    if not contours:
        return None
    return np.asarray(max(contours, key=polygon_area)[:, ::-1] - 1)


def polygon_area(outline: NDArray[np.float64]) -> float:
    """Area of a polygon (N, 2) by the shoelace formula."""
    x, y = outline[:, 0], outline[:, 1]
    return float(abs(np.sum(x * np.roll(y, 1) - y * np.roll(x, 1))) / 2)
