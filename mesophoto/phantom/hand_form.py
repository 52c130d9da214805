"""The form of the simulated hand: the back of a right hand, fingers up, in millimetres.

x to the right, y down, origin at the picture's upper left corner. The outline is a smooth union of tapered
capsules along the bones; the height above the table is the square root of a screened Poisson solution inside
the outline, which makes fingers round and the back of the hand gently flat.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import spsolve

from mesophoto.records import FloatArray

Grid = NDArray[Any]

SIZE_MM = (210.0, 240.0)
"""Width and height of the picture."""

WRIST = (104.0, 214.0)


@dataclass(frozen=True)
class Finger:
    """A finger's joints from the knuckle to the tip, and its half-widths in the middle of each bone."""

    name: str
    joints: tuple[tuple[float, float], ...]
    half_widths: tuple[float, ...]
    """At the knuckle, first bone, joint, second bone, joint, last bone, tip."""


def _chain(
    start: tuple[float, float], steps: tuple[tuple[float, float], ...]
) -> tuple[tuple[float, float], ...]:
    """Joints from a start by (length mm, degrees from straight up, clockwise)."""
    points = [start]
    for length, degrees in steps:
        x, y = points[-1]
        angle = np.radians(degrees)
        points.append((float(x + length * np.sin(angle)), float(y - length * np.cos(angle))))
    return tuple(points)


def _at(x: float, y: float) -> tuple[float, float]:
    """A point given from the wrist, y up."""
    return WRIST[0] + x, WRIST[1] - y


FINGERS = (
    Finger(
        "index", _chain(_at(-27, 85), ((43, -10), (25, -8), (17.5, -6))), (10.5, 9.4, 9.7, 8.4, 8.1, 7.5, 6.4)
    ),
    Finger(
        "middle", _chain(_at(-6, 89), ((47, -2), (29, -1), (18.5, 0))), (10.5, 9.5, 9.9, 8.6, 8.3, 7.7, 6.6)
    ),
    Finger("ring", _chain(_at(14, 83), ((43, 6), (27, 7), (18.5, 7))), (10.0, 8.9, 9.3, 8.0, 7.8, 7.2, 6.2)),
    Finger(
        "little", _chain(_at(32, 71), ((34, 16), (19, 15), (16, 13))), (9.2, 7.8, 8.0, 7.0, 6.8, 6.4, 5.5)
    ),
)
THUMB = Finger("thumb", _chain(_at(-47, 46), ((33, -33), (20, -26))), (12.0, 10.0, 10.2, 9.6, 7.6))
METACARPALS = ((-14.0, 6.0), (-4.0, 5.0), (7.0, 5.0), (17.0, 7.0))
"""Their roots from the wrist, y up, index to little finger."""


def along_bone(finger: Finger, bone: int, share: float) -> tuple[float, float]:
    """The point at a share of a bone's length."""
    a, b = finger.joints[bone], finger.joints[bone + 1]
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


def millimetre_grid(px_per_mm: float) -> tuple[FloatArray, FloatArray]:
    """x and y in mm of the centres of a picture's pixels."""
    width, height = round(SIZE_MM[0] * px_per_mm), round(SIZE_MM[1] * px_per_mm)
    x = (np.arange(width, dtype=np.float32) + 0.5) / px_per_mm
    y = (np.arange(height, dtype=np.float32) + 0.5) / px_per_mm
    grid_x, grid_y = np.meshgrid(x, y)
    return grid_x, grid_y


def capsule(
    x: Grid, y: Grid, ends: tuple[tuple[float, float], tuple[float, float]], radii: tuple[float, float]
) -> Grid:
    """Signed distance in mm to a capsule that tapers from one radius to the other; negative inside."""
    (a, b), (ra, rb) = ends, radii
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = np.clip(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy), 0, 1)
    return np.asarray(np.hypot(x - a[0] - along * dx, y - a[1] - along * dy) - ra - along * (rb - ra))


def blend(first: Grid, second: Grid, width: float) -> Grid:
    """Smooth union of two signed distances; ``width`` mm of the notch between them are filled."""
    share = np.clip(0.5 + 0.5 * (second - first) / width, 0, 1)
    return np.asarray(second + (first - second) * share - width * share * (1 - share))


def _finger_distance(x: Grid, y: Grid, finger: Finger) -> Grid:
    total: Grid | None = None
    for index, (a, b) in enumerate(pairwise(finger.joints)):
        start, middle, end = finger.half_widths[2 * index : 2 * index + 3]
        centre = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        for part in (capsule(x, y, (a, centre), (start, middle)), capsule(x, y, (centre, b), (middle, end))):
            total = part if total is None else blend(total, part, 1.2)
    assert total is not None
    return total


def outline_distance(x: Grid, y: Grid) -> Grid:
    """Signed distance in mm to the outline of hand and forearm; negative inside."""
    palm = capsule(x, y, (_at(0, -60), _at(0, 2)), (31, 27.0))
    for finger, root in zip(FINGERS, METACARPALS, strict=True):
        palm = blend(palm, capsule(x, y, (_at(*root), finger.joints[0]), (12.0, finger.half_widths[0])), 7.0)
    palm = blend(palm, capsule(x, y, (_at(-4, 50), _at(10, 45)), (22, 22)), 6.0)
    total = palm
    for finger in FINGERS:
        total = blend(total, _finger_distance(x, y, finger), 5.0)
    for left, right in pairwise(FINGERS):
        for share in (0.0, 0.12, 0.24, 0.36):  # the web, and no hole below it
            ends = along_bone(left, 0, share), along_bone(right, 0, share)
            total = np.minimum(total, blend(total, capsule(x, y, ends, (2.5, 2.5)), 6.0))
    thumb = blend(
        capsule(x, y, (_at(-19, 14), THUMB.joints[0]), (13.0, THUMB.half_widths[0])),
        _finger_distance(x, y, THUMB),
        4.0,
    )
    return blend(total, thumb, 14.0)


def base_height(
    distance_mm: Grid, px_per_mm: float, coarse: float = 2.0, flatness_mm: float = 13.0
) -> FloatArray:
    """Height in mm above the table from the outline's signed distance, (H, W)."""
    size = (round(SIZE_MM[0] * coarse), round(SIZE_MM[1] * coarse))
    small = cv2.resize(distance_mm.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    # Beyond the lower edge the forearm goes on: the mirrored rows keep it from ending there.
    mirrored = round(20 * coarse)
    small = np.vstack([small, small[-1 : -mirrored - 1 : -1]])
    inside = np.asarray(small) < 0
    number = np.full(inside.shape, -1)
    number[inside] = np.arange(int(inside.sum()))
    rows, columns = np.nonzero(inside)
    own = number[inside]
    step = 1 / coarse
    diagonal = np.full(own.size, 4 / step**2 + 1 / flatness_mm**2)
    entries = [(own, own, diagonal)]
    for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        r, c = np.clip(rows + dy, 0, inside.shape[0] - 1), np.clip(columns + dx, 0, inside.shape[1] - 1)
        neighbour = number[r, c]
        linked = neighbour >= 0
        entries.append((own[linked], neighbour[linked], np.full(int(linked.sum()), -1 / step**2)))
    data, i, j = (np.concatenate(part) for part in zip(*[(e[2], e[0], e[1]) for e in entries], strict=True))
    solution = spsolve(coo_matrix((data, (i, j))).tocsc(), np.full(own.size, 2.0))
    field = np.zeros(inside.shape, np.float32)
    field[inside] = solution
    field = field[:-mirrored]
    shape = distance_mm.shape
    full = cv2.resize(field, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    full = cv2.GaussianBlur(np.asarray(full, np.float32), (0, 0), 0.35 * px_per_mm)
    rim = np.clip(-distance_mm / 1.2, 0, 1)  # the coarse grid's steps along the outline
    exact = 2 * 7.5 * np.clip(-distance_mm, 0, None)
    return np.asarray(
        np.sqrt(np.clip(rim * full + (1 - rim) * np.minimum(exact, full + 2), 0, None)), np.float32
    )
