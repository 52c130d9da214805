"""Smooth warps that are known exactly: the truth of registration.

A warp first moves each point of the fixed picture a little (a sum of smooth random waves), then moves the
whole picture (scale, roll, perspective tilt, shift). Its pull direction (moving → fixed) is a closed
formula, so the moving picture is rendered without any error of the map; the push direction is solved from
it by Newton's method to 1e-6 px.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from mesophoto.records import FloatArray

Points = NDArray[np.float64]
"""(N, 2) px (x, y); pixel centres are at integers."""


@dataclass(frozen=True, eq=False)
class Warp:
    """A map of the fixed picture to the moving one, and back.

    Attributes
    ----------
    matrix : (3, 3) float64
        Homography, the second step from fixed to moving.
    waves : (K, 2) float64
        Wave vectors in radians per px.
    phases : (K,) float64
    amplitudes : (K, 2) float64
        px in x and y.
    """

    matrix: NDArray[np.float64]
    waves: Points
    phases: NDArray[np.float64]
    amplitudes: Points

    def map_points(self, xy: Points) -> Points:
        """Map (N, 2) px of the fixed picture to px of the moving one."""
        fixed = np.asarray(xy, float)
        between = fixed - self._displacement(fixed)
        for _ in range(8):
            miss = between + self._displacement(between) - fixed
            if miss.size == 0 or np.abs(miss).max() < 1e-6:
                break
            between = between - self._solve_step(between, miss)
        return apply_homography(self.matrix, between)

    def unmap_points(self, xy: Points) -> Points:
        """Map (N, 2) px of the moving picture to px of the fixed one."""
        between = apply_homography(np.linalg.inv(self.matrix).astype(np.float64), np.asarray(xy, float))
        return between + self._displacement(between)

    def render(self, rgb: NDArray[np.generic], shape: tuple[int, int] | None = None) -> NDArray[np.generic]:
        """Render the moving picture from the fixed one by cubic B-splines; edges are mirrored.

        Parameters
        ----------
        rgb : (H, W, C) uint8, uint16 or float
        shape : (h, w), optional
            Of the moving picture; the fixed one's if None.
        """
        height, width = shape or (rgb.shape[0], rgb.shape[1])
        rows, columns = np.mgrid[:height, :width]
        fixed = self.unmap_points(np.stack([columns.ravel(), rows.ravel()], axis=1).astype(float))
        where = np.stack([fixed[:, 1], fixed[:, 0]]).astype(np.float32)
        channels = [
            map_coordinates(rgb[..., k].astype(np.float32), where, order=3, mode="mirror").reshape(
                height, width
            )
            for k in range(rgb.shape[2])
        ]
        moving = np.stack(channels, axis=-1)
        if np.issubdtype(rgb.dtype, np.integer):
            limits = np.iinfo(rgb.dtype)  # type: ignore[type-var]
            return np.asarray(np.clip(np.rint(moving), limits.min, limits.max).astype(rgb.dtype))
        return moving.astype(rgb.dtype)

    def render_fast(self, rgb: FloatArray, step: int = 8) -> FloatArray:
        """Render a picture in 0..1 of the same shape, its map laid out every few px: within 0.01 px."""
        height, width = rgb.shape[:2]
        rows, columns = np.mgrid[0 : height + 2 * step : step, 0 : width + 2 * step : step]
        fixed = self.unmap_points(np.stack([columns.ravel(), rows.ravel()], axis=1).astype(float))
        coarse = fixed.reshape(*rows.shape, 2)
        y, x = np.mgrid[:height, :width].astype(np.float32) / step
        map_x, map_y = (cv2.remap(coarse[..., k].astype(np.float32), x, y, cv2.INTER_LINEAR) for k in (0, 1))
        seen = cv2.remap(rgb, map_x, map_y, cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT_101)
        return np.asarray(np.clip(seen, 0, 1), np.float32)

    def _displacement(self, xy: Points) -> Points:
        if len(self.waves) == 0:
            return np.zeros_like(xy)
        return np.asarray(np.sin(xy @ self.waves.T + self.phases) @ self.amplitudes)

    def _solve_step(self, xy: Points, miss: Points) -> Points:
        """Newton's step: (I + J)⁻¹ miss, with J the Jacobian of the displacement."""
        if len(self.waves) == 0:
            return miss
        cosines = np.cos(xy @ self.waves.T + self.phases)
        a = 1.0 + cosines @ (self.amplitudes[:, 0] * self.waves[:, 0])
        b = cosines @ (self.amplitudes[:, 0] * self.waves[:, 1])
        c = cosines @ (self.amplitudes[:, 1] * self.waves[:, 0])
        d = 1.0 + cosines @ (self.amplitudes[:, 1] * self.waves[:, 1])
        determinant = a * d - b * c
        return np.stack(
            [
                (d * miss[:, 0] - b * miss[:, 1]) / determinant,
                (a * miss[:, 1] - c * miss[:, 0]) / determinant,
            ],
            axis=1,
        )


def apply_homography(matrix: NDArray[np.float64], xy: Points) -> Points:
    """Map (N, 2) points by a (3, 3) homography."""
    mapped = xy @ matrix[:, :2].T + matrix[:, 2]
    return np.asarray(mapped[:, :2] / mapped[:, 2:])


def smooth_warp(
    shape: tuple[int, int],
    *,
    amplitude_px: float = 0.0,
    smoothness_px: float | None = None,
    roll_deg: float = 0.0,
    tilt_deg: float = 0.0,
    tilt_axis_deg: float = 0.0,
    scale: float = 1.0,
    shift_px: tuple[float, float] = (0.0, 0.0),
    seed: int = 0,
) -> Warp:
    """Make a random smooth warp of known size about the picture's centre.

    Parameters
    ----------
    shape : (H, W)
        Of the fixed picture.
    amplitude_px : float
        Largest length of the smooth displacement within the picture.
    smoothness_px : float, optional
        Shortest wavelength; a third of the longer side if None. Above 2π·amplitude nothing can fold.
    roll_deg : float
        Rotation within the picture's plane, clockwise as seen.
    tilt_deg, tilt_axis_deg : float
        Rotation out of the plane about an axis in it, seen from two picture widths away. The axis'
        angle 0 is horizontal (a nod), 90 vertical (a turn).
    scale : float
        Size in the moving picture divided by that in the fixed one.
    shift_px : (x, y)
    seed : int

    Returns
    -------
    Warp
    """
    height, width = shape
    rng = np.random.default_rng(seed)
    count = 10 if amplitude_px else 0
    shortest = smoothness_px or max(shape) / 3
    lengths = shortest * rng.uniform(1.0, 2.5, count)
    angles = rng.uniform(0, 2 * np.pi, count)
    waves = (2 * np.pi / lengths)[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    phases = rng.uniform(0, 2 * np.pi, count)
    amplitudes = rng.normal(size=(count, 2)) * (lengths / shortest)[:, None]
    if count:
        rows, columns = np.mgrid[0:height:64j, 0:width:64j]
        grid = np.stack([columns.ravel(), rows.ravel()], axis=1)
        lengths_px = np.linalg.norm(np.sin(grid @ waves.T + phases) @ amplitudes, axis=1)
        amplitudes = amplitudes * (amplitude_px / lengths_px.max())
    matrix = _pose(shape, np.radians(roll_deg), np.radians(tilt_deg), np.radians(tilt_axis_deg), scale)
    matrix = np.array([[1, 0, shift_px[0]], [0, 1, shift_px[1]], [0, 0, 1.0]]) @ matrix
    return Warp(matrix, waves, phases, amplitudes)


def _pose(shape: tuple[int, int], roll: float, tilt: float, axis: float, scale: float) -> NDArray[np.float64]:
    height, width = shape
    to_centre = np.array([[1, 0, -(width - 1) / 2], [0, 1, -(height - 1) / 2], [0, 0, 1.0]])
    spin = _rotation(roll)
    spin[:2, :2] *= scale
    distance = 2.0 * max(shape)
    about = _rotation(axis)
    # Rotating the plane about the x axis: y' = y·cos, z' = y·sin; then a pinhole at ``distance``.
    nod = np.array([[1, 0, 0], [0, np.cos(tilt), 0], [0, np.sin(tilt) / distance, 1.0]])
    centred = about @ nod @ about.T @ spin
    return np.asarray(np.linalg.inv(to_centre) @ centred @ to_centre)


def _rotation(angle: float) -> NDArray[np.float64]:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])
