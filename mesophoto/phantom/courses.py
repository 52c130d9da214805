"""Spots of known courses on a real photo: they fade, grow, appear, vanish and merge over four sessions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.lesions import SpotPaint, faded, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.transplants import natural_shape
from mesophoto.phantom.warps import Warp, smooth_warp

SESSIONS = 4
COURSES: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "stays": ((1.0, 1.0, 1.0, 1.0), (1.0, 1.0, 1.0, 1.0)),
    "fades by 15 %": ((1.0, 0.95, 0.9, 0.85), (1.0, 1.0, 1.0, 1.0)),
    "fades by 40 %": ((1.0, 0.85, 0.7, 0.6), (1.0, 1.0, 1.0, 1.0)),
    "grows": ((1.0, 1.0, 1.0, 1.0), (1.0, 1.3, 1.8, 2.5)),
    "shrinks": ((1.0, 1.0, 1.0, 1.0), (1.0, 0.85, 0.7, 0.5)),
    "appears": ((0.0, 0.0, 1.0, 1.0), (1.0, 1.0, 1.0, 1.2)),
    "vanishes": ((1.0, 0.7, 0.0, 0.0), (1.0, 1.0, 1.0, 1.0)),
    "merges": ((1.0, 1.0, 1.0, 1.0), (1.0, 1.0, 1.8, 3.0)),
    "neighbour": ((1.0, 1.0, 0.9, 0.8), (1.0, 1.0, 1.0, 1.0)),
}
"""By name: factors on the contrast and on the area, by session. The last two come in pairs."""

ALARMING: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "grows by 30 %": ((1.0, 1.0, 1.0, 1.0), (1.0, 1.69, 1.69, 1.69)),
    "is new": ((0.0, 1.0, 1.0, 1.0), (1.0, 1.0, 1.0, 1.0)),
}
"""Likewise; what nobody may miss. The first grows by 30 % of its diameter."""

_ALL = COURSES | ALARMING
_ALARMING_MM = {"grows by 30 %": (3.0, 5.0), "is new": (2.0, 4.0)}
_ALARMING_L = (5.0, 9.0)

_PAIRS = {"merges": 1.0, "neighbour": 1.5}
"""Skin between two neighbours, mm."""

_PAIR_MM2 = 4.0
_AREA_MM2 = (3.0, 14.0)
_DELTA_L = (4.0, 9.0)
_MARGIN_MM = 2.0
"""Of free skin around a spot at its largest."""


@dataclass(frozen=True, eq=False)
class PaintedSpot:
    """A spot with its course.

    Attributes
    ----------
    course : str
        Of ``COURSES`` or ``ALARMING``.
    spot : SpotPaint
        At its full size, on the pixels of the photo it is painted on.
    partner : int
        How far away in the list its neighbour is; 0 if it has none.
    """

    course: str
    spot: SpotPaint
    partner: int = 0

    def contrast(self, session: int) -> float:
        """ΔL* in a session."""
        return self.spot.delta_l * _ALL[self.course][0][session]

    def area_mm2(self, session: int) -> float:
        """Area in a session, 0 where there is nothing."""
        strength, size = _ALL[self.course]
        return self.spot.shape.area_mm2 * size[session] if strength[session] > 0 else 0.0


def plan_spots(
    room_mm: NDArray[np.float32], px_per_mm: float, seed: int, most: int = 18
) -> list[PaintedSpot]:
    """Lay out spots on free skin, one course after the other.

    Parameters
    ----------
    room_mm : (H, W) float32
        How far each point is from anything that is not free skin.
    px_per_mm : float
    seed : int
    most : int
        Places to use.
    """
    rng = np.random.default_rng(seed)
    planned: list[PaintedSpot] = []
    first, free = int(rng.integers(len(COURSES))), room_mm.copy()
    for number in range(most):
        course = list(COURSES)[(first + number) % len(COURSES)]
        pair = course in _PAIRS
        area = _PAIR_MM2 if pair else float(np.exp(rng.uniform(*np.log(_AREA_MM2))))
        radius = float(np.sqrt(area * max(COURSES[course][1]) / np.pi))
        apart = 2 * float(np.sqrt(area / np.pi)) + _PAIRS.get(course, 0.0)
        rows, columns = np.nonzero(free > radius + (apart if pair else 0.0) + _MARGIN_MM)
        if not len(rows):
            continue
        index = int(rng.integers(len(rows)))
        centre = np.array([columns[index], rows[index]], float)
        planned += _place(course, centre, area, px_per_mm, rng)
        y, x = np.ogrid[: free.shape[0], : free.shape[1]]
        away = np.hypot(x - centre[0], y - centre[1]) / px_per_mm - radius - (apart if pair else 0.0)
        free = np.minimum(free, away).astype(np.float32)
    return planned


def plan_alarming(
    room_mm: NDArray[np.float32], px_per_mm: float, seed: int, most: int = 6
) -> list[PaintedSpot]:
    """Lay out spots that grow or appear from the first session to the next; see :func:`plan_spots`."""
    rng = np.random.default_rng(seed)
    planned: list[PaintedSpot] = []
    free = room_mm.copy()
    for number in range(most):
        course = list(ALARMING)[number % len(ALARMING)]
        radius = float(rng.uniform(*_ALARMING_MM[course])) / 2
        largest = radius * float(np.sqrt(max(ALARMING[course][1])))
        rows, columns = np.nonzero(free > largest + _MARGIN_MM)
        if not len(rows):
            continue
        index = int(rng.integers(len(rows)))
        centre = np.array([columns[index], rows[index]], float)
        one = _spot(centre, float(np.pi * radius**2), rng)
        planned.append(PaintedSpot(course, replace(one, delta_l=float(rng.uniform(*_ALARMING_L)))))
        y, x = np.ogrid[: free.shape[0], : free.shape[1]]
        away = np.hypot(x - centre[0], y - centre[1]) / px_per_mm - largest - _MARGIN_MM
        free = np.minimum(free, away).astype(np.float32)
    return planned


def _place(
    course: str,
    centre: NDArray[np.float64],
    area_mm2: float,
    px_per_mm: float,
    rng: np.random.Generator,
) -> list[PaintedSpot]:
    one = _spot(centre, area_mm2, rng)
    if course not in _PAIRS:
        return [PaintedSpot(course, one)]
    angle = rng.uniform(0, 2 * np.pi)
    apart_mm = 2 * np.sqrt(area_mm2 / np.pi) + _PAIRS[course]
    beside = centre + apart_mm * px_per_mm * np.array([np.cos(angle), np.sin(angle)])
    other = "stays" if course == "neighbour" else course
    return [
        PaintedSpot(course, one, partner=1),
        PaintedSpot(other, _spot(beside, area_mm2, rng), partner=-1),
    ]


def _spot(centre: NDArray[np.float64], area_mm2: float, rng: np.random.Generator) -> SpotPaint:
    make = natural_shape if rng.random() < 0.5 else drawn_shape
    shape = make(area_mm2, seed=int(rng.integers(10_000)))
    return SpotPaint((float(centre[0]), float(centre[1])), shape, float(rng.uniform(*_DELTA_L)))


def photograph(
    rgb: NDArray[Any], planned: Sequence[PaintedSpot], px_per_mm: float, session: int, seed: int
) -> tuple[NDArray[np.uint8], Warp]:
    """Take the photo of a session: the spots as they are then, another pose, another light, JPEG.

    The pose tilts by 3–5° and shifts; the light differs by up to ± 0.3 EV, has a gradient and a cast.

    Returns
    -------
    (H, W, 3) uint8, Warp
        From the photo that is painted on to this one. The first session has the pose of that.
    """
    rng = np.random.default_rng((seed, session))
    there = [
        faded(one.spot, *(factor[session] for factor in _ALL[one.course]))
        for one in planned
        if one.contrast(session) > 0
    ]
    painted, _ = paint(rgb, there, px_per_mm)
    shape = (rgb.shape[0], rgb.shape[1])
    still = session == 0
    warp = smooth_warp(
        shape,
        amplitude_px=0.0 if still else 3.0,
        roll_deg=0.0 if still else float(rng.uniform(-2, 2)),
        tilt_deg=0.0 if still else float(rng.uniform(3, 5)),
        tilt_axis_deg=float(rng.uniform(0, 180)),
        scale=1.0 if still else float(rng.uniform(0.97, 1.03)),
        shift_px=(0.0, 0.0) if still else (float(rng.uniform(-15, 15)), float(rng.uniform(-15, 15))),
        seed=seed + session,
    )
    camera = Camera(
        exposure=1.0 if still else float(2 ** rng.uniform(-0.3, 0.3)),
        white_balance=(float(rng.uniform(0.97, 1.03)), 1.0, float(rng.uniform(0.95, 1.05))),
        light_gradient=0.0 if still else float(rng.uniform(0.03, 0.1)),
        light_angle_deg=float(rng.uniform(0, 360)),
        grain=0.003,
        seed=seed + session,
    )
    return through_jpeg(camera.photograph(painted if still else warp.render_fast(painted))), warp
