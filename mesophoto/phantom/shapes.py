"""Outlines of painted changes: how much of the full density lies where.

A shape gives ``alpha`` in 0..1 (a little above inside a mottled core) at any point in millimetres about its
centre; the change ends, by definition, at the contour alpha = 0.5, the half of its plateau. The area inside
that contour is the shape's stated area.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label, map_coordinates

from mesophoto.records import FloatArray, Mask


@dataclass(frozen=True, eq=False)
class Shape:
    """How the density of one change is spread.

    Attributes
    ----------
    area_mm2 : float
        Inside alpha = 0.5.
    radius_mm : float
        Beyond it alpha is 0.
    origin : str
        "drawn" or "transplanted".
    unit_alpha : callable
        alpha at (x, y) in units of √area: the shape of area 1.
    """

    area_mm2: float
    radius_mm: float
    origin: str
    unit_alpha: Callable[[FloatArray, FloatArray], FloatArray]

    def alpha(self, x_mm: FloatArray, y_mm: FloatArray) -> FloatArray:
        """Share of the full density at points in mm about the centre."""
        unit = np.float32(np.sqrt(self.area_mm2))
        return self.unit_alpha(x_mm / unit, y_mm / unit)

    def scaled_to(self, area_mm2: float) -> "Shape":
        """Return the same shape with another area."""
        factor = np.sqrt(area_mm2 / self.area_mm2)
        return replace(self, area_mm2=area_mm2, radius_mm=self.radius_mm * factor)


def drawn_shape(
    area_mm2: float,
    *,
    edge_mm: float = 0.5,
    irregularity: float = 0.2,
    elongation: float = 1.25,
    mottle: float = 0.12,
    seed: int = 0,
) -> Shape:
    """Draw a blob with an irregular, soft outline and a slightly mottled core.

    Parameters
    ----------
    area_mm2 : float
    edge_mm : float
        Width of the outline's ramp from nothing to the plateau; at most half the blob's radius is used on
        either side.
    irregularity : float
        Relative size of the lobes, 0 for an ellipse.
    elongation : float
        Longest divided by shortest diameter of the ellipse below the lobes.
    mottle : float
        Relative unevenness of the core. The outline stays as it is.
    seed : int
    """
    rng = np.random.default_rng(seed)
    orders = np.arange(2, 9)
    weights = irregularity * rng.normal(size=orders.size) / orders
    phases, turn = rng.uniform(0, 2 * np.pi, orders.size), rng.uniform(0, np.pi)
    waves, shifts = rng.normal(0, 9.0, (6, 2)), rng.uniform(0, 2 * np.pi, 6)

    def outline(angle: NDArray[Any]) -> NDArray[Any]:
        about = angle - turn
        ellipse = 1 / np.sqrt(np.cos(about) ** 2 / elongation + np.sin(about) ** 2 * elongation)
        lobes = np.exp(np.cos(about[..., None] * orders + phases) @ weights)
        return np.asarray(ellipse * lobes)

    around = np.linspace(0, 2 * np.pi, 4096, endpoint=False)
    radii = outline(around)
    unit = 1 / np.sqrt(np.pi * np.mean(radii**2))  # the area in polar coordinates is ∫ r²/2 dθ
    radii = (radii * unit).astype(np.float32)
    half_edge = min(edge_mm / np.sqrt(area_mm2) / 2, 0.5 * float(radii.min()))

    def alpha(x: FloatArray, y: FloatArray) -> FloatArray:
        turns = np.arctan2(y, x) / (2 * np.pi) * around.size
        boundary = np.interp(turns % around.size, np.arange(around.size + 1), np.append(radii, radii[0]))
        ramp = np.clip((boundary - np.hypot(x, y)) / (2 * half_edge) + 0.5, 0, 1)
        soft = ramp * ramp * (3 - 2 * ramp)
        core = np.clip((soft - 0.8) / 0.2, 0, 1)
        noise = np.sin(x[..., None] * waves[:, 0] + y[..., None] * waves[:, 1] + shifts).mean(axis=-1)
        return np.asarray(soft + mottle * core * noise, np.float32)

    reach = (float(radii.max()) + half_edge) * np.sqrt(area_mm2)
    return Shape(area_mm2, reach, "drawn", alpha)


def transplanted_shape(density: FloatArray, area_mm2: float) -> Shape:
    """Make a shape of a real spot's density, as :func:`density_of_spot` gives it.

    Parameters
    ----------
    density : (h, w) float32
        1 on the plateau, 0 on the surrounding skin; the largest part above 0.5 is kept, with its skirt.
    area_mm2 : float
        Area inside 0.5 that the shape is scaled to.

    Raises
    ------
    ValueError
        If nothing reaches 0.5.
    """
    field = np.pad(np.clip(density, 0, 1.2), 2).astype(np.float32)
    parts, _ = label(field >= 0.5)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    if not sizes.any():
        raise ValueError("the density never reaches half of its plateau: there is no spot")
    own = parts == int(sizes.argmax())
    others = np.asarray(cv2.dilate(((parts > 0) & ~own).astype(np.uint8), np.ones((3, 3), np.uint8)))
    field[(others > 0) & ~own] = 0
    rows, columns = np.nonzero(own)
    centre_x, centre_y = float(columns.mean()), float(rows.mean())
    fine = max(1, min(8, 800 // max(field.shape)))
    grid_y, grid_x = np.mgrid[0 : field.shape[0] - 1 : 1 / fine, 0 : field.shape[1] - 1 : 1 / fine]
    side = np.sqrt(float((_sample(field, grid_x, grid_y) >= 0.5).sum()) / fine**2)

    def alpha(x: FloatArray, y: FloatArray) -> FloatArray:
        return _sample(field, x * side + centre_x, y * side + centre_y)

    seen = np.nonzero(field > 0)
    reach = float(np.hypot(seen[1] - centre_x, seen[0] - centre_y).max()) + 1
    return Shape(area_mm2, reach / side * np.sqrt(area_mm2), "transplanted", alpha)


def _sample(field: FloatArray, x: NDArray[Any], y: NDArray[Any]) -> FloatArray:
    return np.asarray(map_coordinates(field, [y, x], order=1, mode="constant"), np.float32)


def density_of_spot(light: FloatArray, mask: Mask, *, smooth_px: float = 1.0) -> FloatArray:
    """Read a real spot's density from a photo: optical density above its surroundings, 1 on its plateau.

    Parameters
    ----------
    light : (H, W, 3) float32
        Linear light.
    mask : (H, W) bool
        Roughly where the spot is; a ring of clear surroundings must be within the photo.
    smooth_px : float
        Standard deviation of the smoothing that takes the photo's grain away.

    Returns
    -------
    (h, w) float32
        A crop about the mask with a margin of half the spot's size.
    """
    rows, columns = np.nonzero(mask)
    margin = max(6, int(0.5 * np.sqrt(mask.sum())))
    top, left = max(int(rows.min()) - margin, 0), max(int(columns.min()) - margin, 0)
    window = np.s_[top : int(rows.max()) + margin + 1, left : int(columns.max()) + margin + 1]
    inside = np.asarray(mask[window])
    grey = -np.log(np.clip(light[window][..., 1], 1e-3, None))
    optical = np.asarray(cv2.GaussianBlur(grey, (0, 0), smooth_px), np.float32)
    away = np.asarray(cv2.distanceTransform((~inside).astype(np.uint8), cv2.DIST_L2, 5), np.float32)
    ring = away > margin / 3
    y, x = np.mgrid[: inside.shape[0], : inside.shape[1]]
    design = np.stack([np.ones(inside.size), x.ravel(), y.ravel()], axis=1)
    weights, *_ = np.linalg.lstsq(design[ring.ravel()], optical[ring], rcond=None)
    above = optical - (design @ weights).reshape(inside.shape)
    plateau = float(np.percentile(above[inside], 90))
    # What lies away from the spot is the other skin's, and must not come along.
    skirt = np.clip(1.5 - away / (0.5 * margin), 0, 1)
    return np.asarray(above / max(plateau, 1e-6) * skirt, np.float32)
