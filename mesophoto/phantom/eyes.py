"""Eyes and brows of the enlarged portrait, drawn where the portrait has them."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from mesophoto.records import FloatArray

Points = NDArray[np.float64]
Place = Callable[[Points], Points]

_FINE = 4
"""Strokes are drawn this much larger, for their edges."""


@dataclass(frozen=True)
class _Eye:
    """px of the portrait; lids from the outer or inner corner, left to right as seen."""

    iris: tuple[float, float]
    upper: tuple[tuple[float, float], ...]
    lower: tuple[tuple[float, float], ...]
    brow: tuple[tuple[float, float], ...]
    outwards: int
    """−1 if the outer corner is on the left as seen."""


_EYES = (
    _Eye(
        (203.1, 100.6),
        ((194.8, 100.4), (197.0, 98.8), (200.5, 97.6), (204.5, 97.5), (208.5, 98.9), (212.8, 102.6)),
        ((194.8, 100.4), (197.5, 102.2), (201.0, 103.3), (205.5, 103.7), (209.5, 103.5), (212.8, 102.6)),
        ((187.3, 93.2), (190.0, 91.1), (197.5, 88.8), (205.0, 90.0), (213.3, 92.6)),
        -1,
    ),
    _Eye(
        (246.3, 103.0),
        ((236.5, 104.3), (240.0, 101.2), (244.0, 99.9), (248.5, 99.9), (252.5, 101.4), (255.5, 103.8)),
        ((236.5, 104.3), (240.0, 105.3), (244.5, 106.0), (249.0, 106.0), (252.5, 105.2), (255.5, 103.8)),
        ((236.2, 93.8), (245.0, 92.8), (252.0, 92.3), (259.0, 92.9), (264.8, 96.4)),
        1,
    ),
)
_IRIS_RADIUS = 4.25


def draw_eyes(rgb: FloatArray, place: Place, seed: int = 0) -> FloatArray:
    """Draw irises, lash lines, lashes and brow hairs into the enlarged portrait.

    Parameters
    ----------
    rgb : (H, W, 3) float32 in 0..1
    place : callable
        px of the portrait (N, 2) → px of ``rgb``.
    """
    rng = np.random.default_rng(seed)
    out = rgb.copy()
    scale = float(np.diff(place(np.array([[0.0, 0.0], [1.0, 0.0]]))[:, 0])[0])
    for eye in _EYES:
        upper, lower = _smooth(place(np.asarray(eye.upper))), _smooth(place(np.asarray(eye.lower)))
        opening = np.vstack([upper, lower[::-1]])
        _draw_iris(out, place(np.array([eye.iris]))[0], _IRIS_RADIUS * scale, opening, rng)
        strokes = _lashes(upper, eye.outwards, (-1.0, 2.4 * scale), 40, rng)
        strokes += _lashes(lower, eye.outwards, (1.0, 1.0 * scale), 22, rng)
        _draw_strokes(out, strokes, (0.12, 0.08, 0.06), 0.5)
        _draw_line(out, upper, 0.62 * scale, (0.13, 0.08, 0.065), 0.72)
        _draw_line(out, lower, 0.30 * scale, (0.32, 0.21, 0.18), 0.35)
        _draw_strokes(
            out,
            _brow_hairs(_smooth(place(np.asarray(eye.brow))), eye.outwards, scale, rng),
            (0.25, 0.17, 0.11),
            0.5,
        )
    return out


def _smooth(points: Points, count: int = 60) -> Points:
    at = np.linspace(0, 1, len(points))
    return np.asarray(CubicSpline(at, points)(np.linspace(0, 1, count)))


def _draw_iris(
    out: FloatArray, iris: Points, radius: float, opening: Points, rng: np.random.Generator
) -> None:
    """A brown iris with fibres, a dark rim, the pupil and the reflection of a window, behind the lids."""
    cx, cy = iris
    reach = int(radius * 1.3)
    top, left = int(cy) - reach, int(cx) - reach
    part = np.s_[top : top + 2 * reach, left : left + 2 * reach]
    y, x = np.mgrid[top : top + 2 * reach, left : left + 2 * reach]
    r, angle = np.hypot(x - cx, y - cy) / radius, np.arctan2(y - cy, x - cx)
    fibres = sum(
        rng.normal(0, 1) * np.cos(order * angle + rng.uniform(0, 6) + 1.5 * r) for order in range(9, 60, 3)
    )
    fibres = np.asarray(fibres) / 4
    shade = 1 + 0.07 * fibres * np.clip((r - 0.36) / 0.2, 0, 1) - 0.55 * np.exp(-(((r - 1.0) / 0.13) ** 2))
    shade *= 0.62 + 0.45 * np.clip((y - cy) / radius + 0.6, 0, 1.2)
    colour = shade[..., None] * np.array([0.40, 0.255, 0.15])
    colour *= 1 - 0.93 / (1 + np.exp((r - 0.37) * 30))[..., None]
    glint = 1 / (1 + np.exp((np.hypot(x - cx + 0.26 * radius, y - cy + 0.30 * radius) / radius - 0.13) * 45))
    colour += 0.85 * glint[..., None]
    lids = np.zeros(out.shape[:2], np.uint8)
    cv2.fillPoly(lids, [np.rint(opening).astype(np.int32)], 1)
    seen = cv2.GaussianBlur(lids[part].astype(np.float32), (0, 0), 0.06 * radius) / (
        1 + np.exp((r - 1.0) * 26)
    )
    out[part] += np.asarray(seen)[..., None] * (np.clip(colour, 0, 1) - out[part])


def _lashes(
    lid: Points, outwards: int, size: tuple[float, float], count: int, rng: np.random.Generator
) -> list[Points]:
    strokes = []
    down, length = size
    for share in np.sort(rng.uniform(0.06, 0.97, count)):
        root = lid[int(share * (len(lid) - 1))]
        outer = share if outwards > 0 else 1 - share
        lean = outwards * (0.15 + 0.75 * outer) + rng.normal(0, 0.16)
        reach = length * (0.35 + 0.65 * outer) * rng.uniform(0.55, 1.0)
        t = np.linspace(0, 1, 8)[:, None]
        bend = np.array([lean, down * 0.75]) * t + np.array([0.15 * outwards, down * 0.25]) * t**2
        strokes.append(root + reach * bend)
    return strokes


def _brow_hairs(brow: Points, outwards: int, scale: float, rng: np.random.Generator) -> list[Points]:
    strokes = []
    along = np.gradient(brow, axis=0) * outwards
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    for outer in rng.uniform(0.0, 0.93, 230):
        index = int((outer if outwards > 0 else 1 - outer) * (len(brow) - 1))
        thick = scale * 1.25 * (1.0 - 0.75 * outer)
        root = brow[index] + rng.normal(0, 0.35, 2) * thick
        direction = along[index] + np.array([0.0, -0.35 * (1 - outer)]) + rng.normal(0, 0.12, 2)
        t = np.linspace(0, 1, 6)[:, None]
        strokes.append(
            root
            + scale * rng.uniform(0.9, 2.0) * (1 - 0.5 * outer) * (direction * t + np.array([0, 0.18]) * t**2)
        )
    return strokes


def _draw_strokes(out: FloatArray, strokes: list[Points], colour: tuple[float, ...], opacity: float) -> None:
    """Hairs that thin out towards their ends."""
    everything = np.vstack(strokes)
    (left, top), (right, bottom) = (
        everything.min(axis=0).astype(int) - 4,
        everything.max(axis=0).astype(int) + 5,
    )
    canvas = np.zeros(((bottom - top) * _FINE, (right - left) * _FINE), np.float32)
    for stroke in strokes:
        one = np.zeros_like(canvas)
        points = np.rint((stroke - (left, top)) * _FINE).astype(int)
        for k, (a, b) in enumerate(pairwise(points)):
            thickness = max(1, round(_FINE * 1.1 * (1 - 0.7 * k / len(points))))
            cv2.line(one, tuple(map(int, a)), tuple(map(int, b)), 1.0, thickness, cv2.LINE_AA)
        canvas = 1 - (1 - canvas) * (1 - 0.8 * one)
    cover = cv2.resize(canvas, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    _lay(out, np.s_[top:bottom, left:right], opacity * np.asarray(cover), colour)


def _draw_line(
    out: FloatArray, path: Points, width: float, colour: tuple[float, ...], opacity: float
) -> None:
    left, top = path.min(axis=0).astype(int) - 8
    right, bottom = path.max(axis=0).astype(int) + 9
    canvas = np.zeros(((bottom - top) * _FINE, (right - left) * _FINE), np.float32)
    points = np.rint((path - (left, top)) * _FINE).astype(np.int32)
    cv2.polylines(canvas, [points], False, 1.0, max(1, round(width * _FINE)), cv2.LINE_AA)
    cover = cv2.resize(canvas, (right - left, bottom - top), interpolation=cv2.INTER_AREA)
    _lay(
        out, np.s_[top:bottom, left:right], opacity * np.asarray(cv2.GaussianBlur(cover, (0, 0), 0.9)), colour
    )


def _lay(out: FloatArray, part: Any, cover: NDArray[Any], colour: tuple[float, ...]) -> None:
    out[part] += cover[..., None] * (np.asarray(colour, np.float32) - out[part])
