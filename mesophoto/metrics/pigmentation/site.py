"""The place of a spot: its surroundings, and what stands above the plane fitted to them."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.pigmentation.density import DensityMap
from mesophoto.metrics.pigmentation.detection import equivalent_radius
from mesophoto.records import FloatArray, Mask

_GAP = 0.35
_RING = 0.6
"""Gap between a spot and its ring, and the ring's width, in radii of the spot."""

_GAP_MM, _RING_MM = 0.35, 0.8
"""Their least values."""

_SMOOTHING = 0.2
_MOST_SMOOTHING_MM = 0.35
"""Smoothing of the contour, in radii of the spot, and its most: grain must not fray it."""

_ROUNDS = 3
"""Of fitting the plane."""

_SATURATION_L = 14.0
"""Contrast at which the eye has seen two thirds of all there is to see."""

LIGHTNESS_OF_CHANNELS = np.array([0.25, 0.65, 0.10], np.float32)
"""Share of each channel's density in L*."""


@dataclass(frozen=True, eq=False)
class Site:
    """A spot's place: the window about it, and what stands above the plane of the skin around.

    Attributes
    ----------
    window : (rows, columns)
        Slices of the map.
    core : (n, m) bool
        About where the spot is.
    radius_px : float
        Of the disc of the core's area.
    outside : (n, m) float32
        Distance from the core, px.
    skin, near, ring : (n, m) bool
        Skin; what touches the core; the skin that the plane was fitted to.
    above : (n, m, 3) float32
        ΔOD of R, G and B above the plane.
    gain : (n, m) float32
        ΔL* per unit of density.
    density, darkening : (n, m) float32
        Mean ΔOD, and the height whose half is taken, both smoothed.
    """

    window: tuple[slice, slice]
    core: Mask
    radius_px: float
    outside: FloatArray
    skin: Mask
    near: Mask
    ring: Mask
    above: FloatArray
    gain: FloatArray
    density: FloatArray
    darkening: FloatArray

    @property
    def lightness(self) -> FloatArray:
        """ΔL* below the plane, (n, m), not smoothed."""
        return np.asarray((self.above @ LIGHTNESS_OF_CHANNELS) * self.gain, np.float32)

    def within(self, reach: float) -> Mask:
        """Skin that lies at most so many radii outside of the core."""
        return self.skin & np.asarray(self.outside <= max(reach * self.radius_px, 1.5))


def survey_site(
    maps: DensityMap, seed: Mask, corner: tuple[int, int], others: Mask | None = None
) -> Site | None:
    """Look at the place of a spot.

    Parameters
    ----------
    maps : DensityMap
    seed : (n, m) bool
        About where the spot is.
    corner : (x, y)
        Of the seed in the image.
    others : (h, w) bool, optional
        Pixels of other spots, which are no surroundings.

    Returns
    -------
    Site or None
        None if there is too little skin around it.
    """
    radius = equivalent_radius(float(np.count_nonzero(seed)))
    gap = max(_GAP * radius, _GAP_MM * maps.px_per_mm, 1.0)
    ring_width = max(_RING * radius, _RING_MM * maps.px_per_mm, 2.0)
    window, core = _window(maps.skin.shape, seed, corner, int(np.ceil(gap + ring_width)) + 2)
    skin = maps.skin[window]
    outside = np.asarray(cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5), np.float32)
    around = (outside > gap) & (outside <= gap + ring_width)
    ring = around & skin
    if others is not None:
        quiet = ring & ~others[window]
        ring = quiet if np.count_nonzero(quiet) >= 0.4 * np.count_nonzero(ring) else ring
    if np.count_nonzero(ring) < max(0.3 * np.count_nonzero(around), 8):
        return None
    above = maps.channels[window] - _fit_planes(maps, window, ring)
    gain = maps.lightness_gain[window]
    smoothing = max(min(_SMOOTHING * radius, _MOST_SMOOTHING_MM * maps.px_per_mm), 0.5)
    darkening = np.asarray(1 - np.exp(-above * gain[..., None] / _SATURATION_L).mean(axis=2))
    return Site(
        window=window,
        core=core,
        radius_px=radius,
        outside=outside,
        skin=skin,
        near=(outside > 0) & (outside <= gap + 1),
        ring=ring,
        above=above,
        gain=gain,
        density=blur_within(np.asarray(above.mean(axis=2)), skin, smoothing),
        darkening=blur_within(darkening, skin, smoothing),
    )


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
