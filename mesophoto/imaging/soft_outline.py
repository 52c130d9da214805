"""Snap a rough outline to the edge of something soft: the contour at half of its local contrast.

A bruise has no sharp edge that could be followed. What can be told is where its colour has fallen to half of
what it is in the middle, above the skin around it. So: a plane is fitted to the optical density of the skin
in a ring around the rough outline; what lies above it is projected onto the direction of colour in which this
bruise stands out most from the unevenness of this skin (Fisher's linear discriminant); and the outline is
the contour at half of the height, near what was drawn.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes, label
from skimage.measure import find_contours

from mesophoto.imaging.colour import optical_density
from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.records import FloatArray, Mask

RADIUS_PX = 48.0
"""Radius of the disc of the outline's area on the picture that is looked at: finer is grain."""

_GAP, _RING = 0.30, 0.45
"""From the rough outline to the ring, and the ring's width, in radii."""
_REACH = 0.45
"""How far outside of the rough outline the contour may run, in radii."""
_SMOOTHING = 0.055
"""In radii."""
_ROUNDS = 4
_PEAK_PERCENTILE = 80.0
_SHRINKAGE = 0.05
_LEAST_RING = 0.25
"""Share of the ring that must be skin."""
_LEAST_DISTINCT = 1.3
SEEN_DISTINCT = 2.5
"""Mean contrast inside, in standard deviations of the ring's sectors: to be followed where somebody says
that it is there, and to be told by the photo alone."""
_SECTORS = 12
_MOST_GROWTH, _LEAST_GROWTH = 2.6, 0.3


@dataclass(frozen=True, eq=False)
class SnappedOutline:
    """What became of a rough outline.

    Attributes
    ----------
    outline : (N, 2) float64
        (x, y) px, as the rough one was given; that itself where it could not be snapped.
    distinct : float
        How far what is inside stands out from the skin around, in standard deviations of that skin's own
        unevenness at this size.
    reason : str or None
        Why it was left as drawn.
    """

    outline: NDArray[np.float64]
    distinct: float
    reason: str | None = None

    @property
    def is_seen(self) -> bool:
        """Whether something stands out here by the photo alone."""
        return self.distinct >= SEEN_DISTINCT


def snap_outline(
    rgb: NDArray[Any], rough: NDArray[Any], skin: Mask | None = None, others: Mask | None = None
) -> SnappedOutline:
    """Snap a rough outline to the half-maximum contour of the local colour difference.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
        sRGB-encoded.
    rough : (N, 2)
        Corners around it, px; within some 25 % of its radius.
    skin : (H, W) bool, optional
        What may serve as surroundings; everything if None.
    others : (H, W) bool, optional
        Other outlines, which are no surroundings.
    """
    rough = np.asarray(rough, float).reshape(-1, 2)
    area = abs(polygon_area(rough)) if len(rough) > 2 else 0.0
    if area < 12 or not np.isfinite(rough).all():
        return SnappedOutline(rough, 0.0, "the outline is too small")
    view = _look(rgb, rough, area, skin, others)
    if view is None:
        return SnappedOutline(rough, 0.0, "there is too little skin around it")
    contrast = _contrast(view)
    distinct = _distinct(view)
    if distinct < _LEAST_DISTINCT:
        return SnappedOutline(rough, distinct, "no colour stands out from the skin around it")
    found = _half_maximum(view, contrast)
    if found is None:
        return SnappedOutline(rough, distinct, "its edge is lost in the skin around it")
    return SnappedOutline(view.to_photo(found), distinct)


@dataclass(frozen=True, eq=False)
class _View:
    """The rough outline's surroundings at the scale where its radius is ``radius`` px."""

    corner: NDArray[np.float64]
    factor: NDArray[np.float64]
    radius: float
    core: Mask
    outside: FloatArray
    skin: Mask
    ring: Mask
    above: FloatArray
    """(h, w, 3) optical density above the skin around."""

    def to_photo(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((xy + 0.5) / self.factor - 0.5 + self.corner)


def _look(
    rgb: NDArray[Any], rough: NDArray[np.float64], area: float, skin: Mask | None, others: Mask | None
) -> _View | None:
    radius = float(np.sqrt(area / np.pi))
    margin = int(np.ceil((_GAP + _RING) * radius)) + 3
    height, width = rgb.shape[:2]
    x0, y0 = np.maximum(np.floor(rough.min(axis=0)).astype(int) - margin, 0)
    x1, y1 = np.minimum(np.ceil(rough.max(axis=0)).astype(int) + margin + 1, (width, height))
    if x1 - x0 < 8 or y1 - y0 < 8:
        return None
    size = tuple(int(max(round(side * min(RADIUS_PX / radius, 1.0)), 8)) for side in (x1 - x0, y1 - y0))
    factor = np.array(size) / (x1 - x0, y1 - y0)

    def small(pixels: NDArray[Any]) -> NDArray[Any]:
        crop = np.ascontiguousarray(pixels[y0:y1, x0:x1])
        return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_AREA), np.float32)

    density = optical_density(np.asarray(small(rgb) / np.iinfo(rgb.dtype).max, np.float32))
    usable = np.ones(density.shape[:2], bool)
    if skin is not None:
        usable &= small(skin.astype(np.uint8)) > 0.5
    if others is not None:
        usable &= small(others.astype(np.uint8)) < 0.5
    core = polygon_mask(density.shape[:2], (rough - (x0, y0) + 0.5) * factor - 0.5)
    usable |= core
    shrunk = radius * float(np.sqrt(factor.prod()))
    outside = np.asarray(cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5), np.float32)
    around = (outside > _GAP * shrunk) & (outside <= (_GAP + _RING) * shrunk)
    ring = around & usable
    whole = np.pi * shrunk**2 * ((1 + _GAP + _RING) ** 2 - (1 + _GAP) ** 2)
    if core.sum() < 12 or ring.sum() < _LEAST_RING * whole:
        return None
    above = np.asarray(density - _surface(density, ring), np.float32)
    return _View(np.array([x0, y0], float), factor, shrunk, core, outside, usable, ring, above)


def _surface(density: FloatArray, ring: Mask) -> FloatArray:
    """Plane per channel through the ring, bent a little where the ring is, deaf to what stands out."""
    height, width = ring.shape
    y, x = np.mgrid[:height, :width].astype(np.float64)
    x, y = x / width - 0.5, y / height - 0.5
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x - y * y], axis=-1)
    rows, values = terms[ring], density[ring].astype(np.float64)
    keep = np.ones(len(rows), bool)
    fit = np.zeros((terms.shape[-1], 3))
    ridge = np.diag([0.0, 0.0, 0.0, 0.02, 0.02])
    for _ in range(_ROUNDS):
        kept = rows[keep]
        normal = kept.T @ kept + ridge * len(kept)
        fit = np.linalg.solve(normal, kept.T @ values[keep])
        rest = (values - rows @ fit).mean(axis=1)
        spread = 1.4826 * float(np.median(np.abs(rest - np.median(rest)))) + 1e-4
        keep = np.abs(rest - np.median(rest)) < 2.5 * spread
        if keep.sum() < 12:
            break
    return np.asarray(terms @ fit, np.float32)


def _contrast(view: _View) -> FloatArray:
    """Height along the direction in which the core stands out from the ring most, smoothed."""
    deep = np.asarray(cv2.distanceTransform(view.core.astype(np.uint8), cv2.DIST_L2, 5))
    middle = view.core & (deep > 0.35 * deep.max())
    mean = np.median(view.above[middle], axis=0).astype(np.float64)
    smooth = cv2.GaussianBlur(view.above, (0, 0), max(_SMOOTHING * view.radius, 0.6))
    spread = np.cov(smooth[view.ring].T) + np.eye(3) * 1e-7
    spread += np.eye(3) * _SHRINKAGE * np.trace(spread) / 3
    weights = np.linalg.solve(spread, mean)
    weights /= max(float(weights @ mean), 1e-9)
    return np.asarray(smooth @ weights.astype(np.float32), np.float32)


def _distinct(view: _View) -> float:
    """How far the core's colour lies from the ring's, against how far the ring's sectors lie apart."""
    rows, columns = np.nonzero(view.core)
    y, x = np.nonzero(view.ring)
    sector = (np.arctan2(y - rows.mean(), x - columns.mean()) / (2 * np.pi) * _SECTORS).astype(int)
    values = view.above[view.ring]
    means = [values[sector == one].mean(axis=0) for one in np.unique(sector) if (sector == one).sum() > 6]
    grain = float(np.median(np.std(values, axis=0))) / np.sqrt(max(len(values) / _SECTORS, 1.0))
    unevenness = float(np.sqrt(np.mean(np.sum(np.square(means), axis=1)))) if len(means) > 2 else np.inf
    height = float(np.linalg.norm(view.above[view.core].mean(axis=0)))
    # 8 bits of a colour do not tell less than a hundredth of density.
    return float(height / max(unevenness, grain, 0.008))


def _half_maximum(view: _View, contrast: FloatArray) -> NDArray[np.float64] | None:
    allowed = (view.outside <= _REACH * view.radius) & view.skin
    noise = 1.4826 * float(np.median(np.abs(contrast[view.ring] - np.median(contrast[view.ring]))))
    core, first = view.core, int(view.core.sum())
    level = 0.5
    for _ in range(_ROUNDS):
        deep = np.asarray(cv2.distanceTransform(core.astype(np.uint8), cv2.DIST_L2, 5))
        values = contrast[core & (deep > 0.2 * deep.max())]
        peak = float(np.percentile(values, _PEAK_PERCENTILE)) - 0.84 * noise
        if peak < 3 * noise or peak <= 0:
            return None
        level = peak / 2
        parts, _ = label((contrast > level) & allowed)
        own = np.bincount(parts[core], minlength=2)
        own[0] = 0
        if not own.any():
            return None
        core = np.asarray(binary_fill_holes(parts == int(own.argmax())))
        if not _LEAST_GROWTH * first < core.sum() < _MOST_GROWTH * first:
            return None
    touching = core & ~_eroded(core)
    if np.mean(view.outside[touching] > (_REACH - 0.03) * view.radius) > 0.25:
        return None
    lines = find_contours(np.pad(_closed(contrast, core, level), 1, constant_values=0.0), level)  # type: ignore[no-untyped-call]
    if not lines:
        return None
    return np.asarray(max(lines, key=lambda line: abs(polygon_area(line)))[:-1, ::-1] - 1.0)


def _closed(contrast: FloatArray, core: Mask, level: float) -> FloatArray:
    """Contrast without holes inside the core and without other parts outside."""
    inside = np.where(_eroded(core), np.maximum(contrast, level * 1.5), contrast)
    near = cv2.dilate(core.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return np.asarray(np.where(near, np.where(core, inside, np.minimum(inside, level)), 0.0), np.float32)


def _eroded(mask: Mask) -> Mask:
    return np.asarray(cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=0) > 0)
