"""The irises' edges, measured in the photo itself.

The landmark network sees an iris at a few pixels and draws its usual one there: 4 % too wide on average,
and nearly the same share of the eyes' distance for everybody, while real irises differ. The edge between
iris and white is therefore looked for in the full photo, along rays that end between the eyelids.
"""

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from mesophoto.imaging.landmarks.detection import Roi

Points = NDArray[np.float64]

NETWORK_WIDTH = 0.96
"""Width of an iris over the width that the network gives it: mean of 24 adults (SD 0.034)."""

_RADIUS = 40
"""Radius in px at which an iris is looked at, as the network drew it."""
_SIDE = 200
_RADII = np.arange(0.7 * _RADIUS, 1.35 * _RADIUS, 0.25)
_LEAST_WIDTH_PX = 8.0
_LEAST_RAYS = 4
_LARGEST_RESIDUAL = 1.5
_CENTRE_WEIGHT = 1.0
"""Pull of the network's height of the centre, which rays to the sides hardly see."""


@dataclass(frozen=True, slots=True)
class _Eye:
    """Indices of an eye's points: the iris's centre, right and left; the lids' edge around it."""

    centre: int
    right: int
    left: int
    opening: tuple[int, ...]


_EYES = (
    _Eye(468, 471, 469, (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)),
    _Eye(473, 476, 474, (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)),
)


def refine_irises(rgb: NDArray[Any], points: Points) -> Points:
    """Put the ten iris points of a face onto the irises' edges.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    points : (478, 2) px

    Returns
    -------
    (478, 2) px
        A copy; of each iris the centre, and right, top, left and bottom of its rim along the line of the
        eyes. An iris whose edge is not seen gets the other one's radius, or the network's own one, made
        smaller by ``NETWORK_WIDTH``.
    """
    refined = points.copy()
    across = points[_EYES[1].centre] - points[_EYES[0].centre]
    angle = math.atan2(across[1], across[0])
    circles = [_fit_circle(rgb, points, eye, angle) for eye in _EYES]
    seen = [circle[1] for circle in circles if circle is not None]
    for eye, circle in zip(_EYES, circles, strict=True):
        drawn = math.dist(points[eye.left], points[eye.right]) / 2 * NETWORK_WIDTH
        centre, radius = circle or (points[eye.centre], float(np.mean(seen)) if seen else drawn)
        uv = np.array([[0.5, 0.5], [1, 0.5], [0.5, 0], [0, 0.5], [0.5, 1]])
        rim = Roi(float(centre[0]), float(centre[1]), 2 * radius, angle).to_photo(uv)
        refined[eye.centre : eye.centre + 5] = rim
    return refined


def _fit_circle(
    rgb: NDArray[Any], points: Points, eye: _Eye, angle: float
) -> tuple[NDArray[np.float64], float] | None:
    """Fit centre and radius, in px of the photo, to the edge on both sides; None where it is not seen."""
    width = math.dist(points[eye.left], points[eye.right])
    if width < _LEAST_WIDTH_PX:
        return None
    x, y = points[eye.centre]
    roi = Roi(float(x), float(y), _SIDE * width / (2 * _RADIUS), angle)
    opening = (roi.from_photo(points[list(eye.opening)]) - 0.5) * _SIDE
    edge = _edge_points(roi.crop(rgb, _SIDE), opening)
    if min(np.count_nonzero(edge[:, 0] < 0), np.count_nonzero(edge[:, 0] > 0)) < _LEAST_RAYS:
        return None

    def residuals(circle: Points) -> Points:
        off = np.hypot(edge[:, 0] - circle[0], edge[:, 1] - circle[1]) - circle[2]
        return np.append(off, _CENTRE_WEIGHT * math.sqrt(len(edge) / 20) * circle[1])

    found = least_squares(residuals, (0.0, 0.0, float(_RADIUS)), loss="soft_l1", f_scale=0.7).x
    radius = float(found[2])
    close = np.median(np.abs(residuals(found)[:-1])) <= _LARGEST_RESIDUAL
    if not close or not _RADII[0] < radius < _RADII[-1] or math.hypot(*found[:2]) > _RADIUS / 3:
        return None
    centre = roi.to_photo(found[np.newaxis, :2] / _SIDE + 0.5)[0]
    return centre, radius * roi.side_px / _SIDE


def _edge_points(crop: NDArray[np.float32], opening: Points) -> Points:
    """Find the steepest rise of lightness along rays to both sides, (N, 2) from the crop's centre."""
    sides = np.radians(np.arange(-30, 40, 2))  # downwards positive: the upper lid hides more
    angles = np.concatenate([sides, math.pi - sides])
    direction = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    lightness = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    smooth = cv2.GaussianBlur(lightness, (0, 0), 0.06 * _RADIUS)
    places = (direction[:, np.newaxis] * _RADII[:, np.newaxis] + (_SIDE - 1) / 2).astype(np.float32)
    profile = cv2.remap(smooth, places[..., 0], places[..., 1], cv2.INTER_CUBIC)
    rise = np.gradient(profile, axis=1)
    steepest = rise.argmax(axis=1)
    inner = np.clip(steepest, 1, len(_RADII) - 2)
    rays = np.arange(len(angles))
    before, here, after = (rise[rays, inner + step] for step in (-1, 0, 1))
    bend = np.minimum(before - 2 * here + after, -1e-9)
    step = _RADII[1] - _RADII[0]
    radius = _RADII[inner] + step * np.clip(0.5 * (before - after) / bend, -1, 1)
    outline = opening.astype(np.float32).reshape(-1, 1, 2)
    between_lids = [
        cv2.pointPolygonTest(outline, (float(u), float(v)), True) > 1 for u, v in 1.1 * _RADIUS * direction
    ]
    usable = (steepest == inner) & (here > 0.25 * np.median(here)) & np.array(between_lids)
    return np.asarray((radius[:, np.newaxis] * direction)[usable], np.float64)
