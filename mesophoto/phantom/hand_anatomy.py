"""What lies on the form of the hand: knuckles, creases, tendons, veins and nails, in millimetres."""

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from mesophoto.phantom.hand_form import FINGERS, METACARPALS, THUMB, WRIST, Finger, along_bone
from mesophoto.records import FloatArray

Grid = NDArray[Any]
Point = tuple[float, float]

_VEINS = (
    (((128, 150), (124, 163), (118, 172), (116, 186), (111, 204), (113, 225), (110, 245)), 1.25, 0.55),
    (((107, 146), (109, 158), (105, 167), (97, 176), (92, 190), (94, 210), (89, 245)), 1.35, 0.60),
    (((105, 167), (111, 171), (118, 172)), 1.0, 0.40),
    (((88, 143), (91, 155), (96, 166), (97, 176)), 1.0, 0.42),
    (((136, 158), (134, 170), (129, 182), (116, 190)), 0.9, 0.35),
    (((74, 172), (80, 185), (90, 196)), 1.0, 0.35),
)
"""Path in mm, half-width, height."""


class Anatomy:
    """Fields over the picture of the hand, each (H, W) float32.

    Attributes
    ----------
    coarse_mm, fine_mm
        Heights to add to the form: rounded shapes, and creases.
    vein
        0..1, how blue the skin is.
    flush, tan
        Fraction of blood and of melanin to add.
    nail, lunula, free_edge
        0..1, how much of the pixel is nail plate, and of that the pale base and the free edge.
    """

    def __init__(self, x_mm: FloatArray, y_mm: FloatArray, seed: int = 0) -> None:
        self.x_mm, self.y_mm = x_mm, y_mm
        self.coarse_mm, self.fine_mm = np.zeros_like(x_mm), np.zeros_like(x_mm)
        self.vein, self.flush, self.tan = (np.zeros_like(x_mm) for _ in range(3))
        self.nail, self.lunula, self.free_edge = (np.zeros_like(x_mm) for _ in range(3))
        self._rng = np.random.default_rng(seed)
        self._lay_knuckles()
        for finger in (*FINGERS, THUMB):
            self._lay_finger(finger)
        for path, half_width, height in _VEINS:
            self._lay_vein(np.asarray(path, float), half_width, height)
        self._lay_bump(self.coarse_mm, (WRIST[0] + 20, WRIST[1] + 12), 8.0, 3.0)  # the head of the ulna
        self._lay_wrist_creases()

    def _lay_knuckles(self) -> None:
        for finger, root in zip(FINGERS, METACARPALS, strict=True):
            knuckle, size = finger.joints[0], finger.half_widths[0] / 10
            self._lay_tendon((WRIST[0] + root[0] * 0.6, WRIST[1] - root[1]), knuckle)
            self._lay_bump(self.coarse_mm, knuckle, 7.0 * size, 1.1)
            self._lay_bump(self.flush, knuckle, 7.5 * size, 0.30)
            self._lay_bump(self.tan, knuckle, 8.0 * size, 0.10)
            self._lay_creases(finger, 0, spacing_mm=1.9, depth_mm=0.06, reach_mm=5.0)
        for left, right in pairwise(FINGERS):
            x, y = np.add(left.joints[0], right.joints[0]) / 2
            self._lay_bump(self.coarse_mm, (x, y + 1), 6.0, -0.2)

    def _lay_finger(self, finger: Finger) -> None:
        for joint in range(1, len(finger.joints) - 1):
            strong = 1.0 if joint == 1 else 0.5
            place, half_width = finger.joints[joint], finger.half_widths[2 * joint]
            self._lay_bump(self.coarse_mm, place, 0.50 * half_width, 0.7 * strong)
            self._lay_bump(self.flush, place, 0.75 * half_width, 0.65 * strong)
            self._lay_bump(self.tan, place, 0.80 * half_width, 0.28 * strong)
            self._lay_creases(
                finger,
                joint,
                spacing_mm=1.25 + 0.3 * strong,
                depth_mm=0.03 + 0.14 * strong,
                reach_mm=0.6 + 4.0 * strong,
            )
        self._lay_bump(self.flush, along_bone(finger, len(finger.joints) - 2, 0.9), 7.0, 0.45)
        self._lay_nail(finger)

    def _near(self, centre: Point, reach_mm: float) -> tuple[slice, slice]:
        """Rows and columns within reach of a point."""
        step = float(self.x_mm[0, 1] - self.x_mm[0, 0])
        (left, right), (top, bottom) = (
            (max(int((c - reach_mm) / step), 0), max(int((c + reach_mm) / step) + 1, 0)) for c in centre
        )
        return np.s_[top:bottom, left:right]

    def _lay_bump(self, field: FloatArray, centre: Point, radius_mm: float, height: float) -> None:
        part = self._near(centre, 4 * radius_mm)
        away = (self.x_mm[part] - centre[0]) ** 2 + (self.y_mm[part] - centre[1]) ** 2
        field[part] += height * np.exp(-away / (2 * radius_mm**2))

    def _frame(self, part: tuple[slice, slice], finger: Finger, joint: int) -> tuple[Grid, Grid]:
        """Along the finger (towards the tip) and across it, in mm from a joint."""
        before, after = max(joint - 1, 0), min(joint + 1, len(finger.joints) - 1)
        direction = np.subtract(finger.joints[after], finger.joints[before])
        direction = direction / np.linalg.norm(direction)
        dx, dy = self.x_mm[part] - finger.joints[joint][0], self.y_mm[part] - finger.joints[joint][1]
        return dx * direction[0] + dy * direction[1], -dx * direction[1] + dy * direction[0]

    def _lay_creases(
        self, finger: Finger, joint: int, *, spacing_mm: float, depth_mm: float, reach_mm: float
    ) -> None:
        """Transverse folds over a joint: arcs that bend away from it, each a little its own way."""
        rng = self._rng
        part = self._near(finger.joints[joint], 14)
        along, across = self._frame(part, finger, joint)
        offsets = np.arange(-reach_mm, reach_mm + 0.01, spacing_mm)
        for offset in offsets + rng.normal(0, 0.18, offsets.size):
            bend = 0.035 * np.sign(offset) * (0.4 + abs(offset) / reach_mm)
            shift, tilt = rng.normal(0, 0.8), rng.normal(0, 0.05)
            waver = 0.22 * np.sin(across * rng.uniform(0.7, 1.3) + rng.uniform(0, 6))
            middle = offset - bend * (across - shift) ** 2 + tilt * across + waver
            extent = (
                finger.half_widths[2 * joint]
                * rng.uniform(0.45, 0.72)
                * (1 - 0.35 * (offset / reach_mm) ** 2)
            )
            fold = np.exp(-(((along - middle) / rng.uniform(0.24, 0.36)) ** 2))
            ends = 1 / (1 + np.exp((np.abs(across - shift) - extent) / 0.5))
            self.fine_mm[part] -= depth_mm * rng.uniform(0.55, 1.0) * fold * ends

    def _lay_tendon(self, a: Point, b: Point) -> None:
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = float(np.hypot(dx, dy))
        part = self._near(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), length / 2 + 10)
        x, y = self.x_mm[part] - a[0], self.y_mm[part] - a[1]
        along, across = (x * dx + y * dy) / length, (y * dx - x * dy) / length
        share = np.clip(along / length, 0, 1)
        ends = np.clip((along + 5) / 18, 0, 1) * np.clip((length - along) / 10 + 0.4, 0, 1)
        ridge = np.exp(-((across / (2.2 + 1.3 * share)) ** 2))
        self.coarse_mm[part] += 0.75 * (0.45 + 0.55 * share) * ends * ridge

    def _lay_vein(self, path: NDArray[np.float64], half_width_mm: float, height_mm: float) -> None:
        steps, knots = np.linspace(0, len(path) - 1, 12 * len(path)), np.arange(len(path))
        points = np.stack([np.interp(steps, knots, path[:, k]) for k in (0, 1)], axis=1)
        for _ in range(12):  # rounds the corners
            points[1:-1] = (points[:-2] + 2 * points[1:-1] + points[2:]) / 4
        fine = np.linspace(0, len(points) - 1, 10 * len(points))
        points = np.stack([np.interp(fine, np.arange(len(points)), points[:, k]) for k in (0, 1)], axis=1)
        centre = points.mean(axis=0)
        reach = float(np.abs(points - centre).max()) + 4 * half_width_mm
        part = self._near((float(centre[0]), float(centre[1])), reach)
        where = np.stack([self.x_mm[part], self.y_mm[part]], axis=-1)
        found = cKDTree(points).query(where, distance_upper_bound=4 * half_width_mm)
        nearest, share = np.asarray(found[0], np.float32), np.asarray(found[1]) / len(points)
        # A vein comes up out of the depth and is not equally near the surface everywhere.
        near_surface = np.clip(share / 0.25, 0, 1) * (0.78 + 0.22 * np.sin(9 * share + path[0, 0]))
        self.coarse_mm[part] += height_mm * near_surface * np.exp(-((nearest / half_width_mm) ** 2))
        blue = near_surface * np.exp(-((nearest / (1.5 * half_width_mm)) ** 2))
        self.vein[part] = np.maximum(self.vein[part], blue)

    def _lay_nail(self, finger: Finger) -> None:
        tip = len(finger.joints) - 1
        part = self._near(finger.joints[tip], 26)
        along, across = self._frame(part, finger, tip)
        half_width = 0.76 * finger.half_widths[-1]
        length = 2.15 * half_width
        front = finger.half_widths[-1] - 1.3
        u, v = across / half_width, (along - front + length / 2) / (length / 2)
        u = u * (1.03 - 0.05 * v)  # a little wider towards the tip
        # A superellipse: straight sides, round base and free edge.
        edge = (np.abs(u) ** 3.0 + np.abs(v) ** 2.4) ** (1 / 2.7)
        plate = 1 / (1 + np.exp((edge - 1) * 34))
        self.nail[part] = np.maximum(self.nail[part], plate)
        base = ((u / 0.60) ** 2 + ((v + 1.0) / 0.36) ** 2) ** 0.5
        self.lunula[part] = np.maximum(self.lunula[part], plate / (1 + np.exp((base - 1) * 14)))
        white = plate / (1 + np.exp(-(v - 0.86 + 0.10 * u * u) * 45))
        self.free_edge[part] = np.maximum(self.free_edge[part], white)
        self.coarse_mm[part] += 0.26 * np.exp(-(((edge - 1.26) / 0.14) ** 2)) * (v < 0.5)
        self.fine_mm[part] -= 0.26 * np.exp(-(((edge - 1.04) / 0.06) ** 2)) * np.clip((0.8 - v) / 0.3, 0, 1)

    def _lay_wrist_creases(self) -> None:
        part = self._near((WRIST[0], WRIST[1] + 5), 40)
        x, y = self.x_mm[part] - WRIST[0], self.y_mm[part] - WRIST[1]
        extent = np.exp(-((x / 17) ** 4))
        for down, bend, depth in ((3.0, 0.004, 0.07), (7.5, 0.005, 0.05)):
            middle = down - bend * x**2 + 0.5 * np.sin(x / 3.1)
            self.fine_mm[part] -= depth * extent * np.exp(-(((y - middle) / 0.5) ** 2))
