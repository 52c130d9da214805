"""A spot's outline and contrast: the half-maximum contour above a plane fitted to the skin around it.

The height whose half is taken is 1 − exp(−c / 14), c being the density in ΔL* on skin of that lightness. For
a faint spot that is its density; and a dark clod in a mole does not draw the mole's contour in around itself.
People outline a dark mole where it becomes visible, not at half of its density.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.measure import find_contours

from mesophoto.metrics.pigmentation.density import DensityMap
from mesophoto.metrics.pigmentation.detection import axes_of, equivalent_radius
from mesophoto.metrics.pigmentation.site import LIGHTNESS_OF_CHANNELS, Site, middle, survey_site
from mesophoto.records import FloatArray, Mask

_PEAK_PERCENTILE = 88.0
"""Of the inside, that stands for the maximum: the highest pixel is grain, or a clod."""

_ROUNDS = 3
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


def fit_spot(maps: DensityMap, seed: Mask, corner: tuple[int, int]) -> FittedSpot | None:
    """Fit the half-maximum contour of one spot; see :func:`survey_site`.

    Returns
    -------
    FittedSpot or None
        None if there is too little skin around it, or if it has no closed contour.
    """
    site = survey_site(maps, seed, corner)
    found = None if site is None else half_maximum(site, site.skin)
    outline = None if site is None or found is None else trace(site, *found)
    if site is None or found is None or outline is None:
        return None
    return _describe(site, *found, outline, maps.px_per_mm)


def _describe(
    site: Site, level: float, inside: Mask, outline: NDArray[np.float64], px_per_mm: float
) -> FittedSpot:
    absorbed = site.above[inside].mean(axis=0)
    red, green, blue = absorbed.tolist()
    density = float(absorbed @ LIGHTNESS_OF_CHANNELS)
    long, short = axes_of(inside)
    rim = inside & ~_erode(inside)
    inner = np.zeros_like(inside)
    inner[1:-1, 1:-1] = True
    return FittedSpot(
        outline=outline,
        area_px2=polygon_area(outline),
        contrast=float(site.gain[inside].mean()) * density,
        density=density,
        pigment=red / max(green, 1e-3),
        long_mm=long / px_per_mm,
        short_mm=short / px_per_mm,
        edge_mm=_edge_width(site.darkening, level, inside) / px_per_mm,
        bounded=float(np.mean(site.skin[site.near]) * np.mean(inner[rim])) if site.near.any() else 0.0,
        distinct=float(site.density[inside].mean())
        / max(1.4826 * middle(np.abs(site.density[site.ring])), 1e-3),
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


def half_maximum(site: Site, allowed: Mask) -> tuple[float, Mask] | None:
    """Level of half the height of a site's spot, and the part above it; None if there is no such part.

    Parameters
    ----------
    site : Site
    allowed : (n, m) bool
        Where the part may lie.
    """
    core, smooth = site.core, site.darkening
    first, level = np.count_nonzero(core), 0.0
    for _ in range(_ROUNDS):
        level = _high(smooth[core]) / 2
        if level <= 0:
            return None
        labels = cv2.connectedComponents(((smooth > level) & allowed).astype(np.uint8), connectivity=4)[1]
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


def trace(site: Site, level: float, inside: Mask) -> NDArray[np.float64] | None:
    """Trace the outer contour of one part at subpixel precision; (N, 2) px of the map."""
    smooth = site.darkening
    alone = np.where(inside | (smooth <= level), smooth, np.float32(level - 1e-3))
    contours = find_contours(np.pad(alone, 1, constant_values=0), level)  # type: ignore[no-untyped-call]
    if not contours:
        return None
    corner = np.array([site.window[1].start, site.window[0].start])
    return np.asarray(max(contours, key=polygon_area)[:, ::-1] - 1 + corner)


def polygon_area(outline: NDArray[np.float64]) -> float:
    """Area of a polygon (N, 2) by the shoelace formula."""
    x, y = outline[:, 0], outline[:, 1]
    return float(abs(np.sum(x * np.roll(y, 1) - y * np.roll(x, 1))) / 2)
