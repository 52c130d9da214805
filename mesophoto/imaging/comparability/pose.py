"""How far the head, or a flat piece of skin, is turned between two photos, and how much closer it is.

A network's pose of a single photo reads a turn of 10° as 8° and one of 40° as 25°. Of two photos of one
person the difference can be had better: the relief of the average face is laid under the points of the first
photo and turned until they fall on those of the second. Those come from the alignment, which is ten times
finer than landmarks. Where everything moves like a plane instead (the back of a hand, a close-up, a photo of
a photo), the plane's tilt is what is told.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair
from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.records import Check, Landmarks

Points = NDArray[np.float64]

CAMERA_DISTANCE_MM = 1000.0
"""Of a face: usual for portraits. From half of it a turn of 10° reads 11°."""
CAMERA_DISTANCE_SIDES = 2.0
"""Without a face: in longer sides of the picture."""
FLAT_LIMIT = 0.0004
"""RMS residual, in sizes of the subject, below which the points of a face move like a plane."""
RIGID_LIMIT = 0.004
"""Above it skin without a known relief has bent: its yaw and pitch are not told."""
FLAT_TILT_LIMIT = 8.0
"""Degrees of yaw and pitch of skin without a known relief: it is foreshortened by 1 %."""
LYING_DEGREES = 45.0
"""More roll than this is a picture that was turned, not a head."""
LANDMARK_GAINS = (1.15, 1.3)
"""Of yaw and pitch."""
_GRID = 12
_LEAST_POINTS = 40
_OUTLIER = 0.006

_ADVICE = {
    "yaw": ("turn the face a little to the patient's left", "turn the face a little to the patient's right"),
    "pitch": ("raise the chin a little", "lower the chin a little"),
    "roll": ("hold the head upright as in the baseline", "hold the head upright as in the baseline"),
}
_ADVICE_FLAT = {
    "yaw": "hold the camera square to the skin, as for the baseline",
    "pitch": "hold the camera square to the skin, as for the baseline",
    "roll": "hold the camera as upright as for the baseline",
}


@dataclass(frozen=True, slots=True)
class Turn:
    """From the first photo to the second.

    Attributes
    ----------
    yaw, pitch, roll : float
        Degrees, as of :class:`~mesophoto.records.Pose`.
    magnification : float
        Second px per first px.
    tilt_known : bool
        Whether yaw and pitch are known.
    """

    yaw: float
    pitch: float
    roll: float
    magnification: float
    tilt_known: bool


def find_turn(pair: Pair) -> Turn | None:
    """Find how far the subject is turned between two photos; None where too little of it is found in both."""
    before, after = pair.before.landmarks, pair.after.landmarks
    relief = _face_relief(before) if pair.is_face and before else None
    if pair.registration.ok:
        here, there = _aligned_points(pair, relief)
    elif relief is not None and before and after:
        here, there = relief[0], after.points[: len(relief[0])]
    else:
        return None
    kept = np.isfinite(there).all(axis=1)
    if kept.sum() < _LEAST_POINTS:
        return None
    here, there = here[kept], there[kept]
    side = CAMERA_DISTANCE_SIDES * max(pair.before.photo.height_px, pair.before.photo.width_px)
    distance = relief[2] if relief is not None else side
    flat, residual = _fit(here, np.zeros(len(here)), there, distance)
    if relief is None:
        return replace(flat, tilt_known=residual < RIGID_LIMIT)
    return flat if residual < FLAT_LIMIT else _fit(here, relief[1][kept], there, distance)[0]


def turn_of_landmarks(before: Landmarks, after: Landmarks) -> Turn:
    """Find how far a face is turned between two frames of its points alone: in 10 ms, for a live picture.

    The networks draw a turned face towards an average one that looks ahead, by the same share whoever it is;
    ``LANDMARK_GAINS`` undoes that (``tests/benchmarks/bench_capture.py`` measures it).
    """
    points, height, distance = _face_relief(before)
    found, _ = _fit(points, height, after.points[: len(points)], distance)
    yaw, pitch = found.yaw * LANDMARK_GAINS[0], found.pitch * LANDMARK_GAINS[1]
    return replace(found, yaw=yaw, pitch=pitch)


def _face_relief(face: Landmarks) -> tuple[Points, NDArray[np.float64], float]:
    """Points of a face (468, 2) px, their height towards the camera and its distance in px."""
    model, weights = canonical_face()
    root = np.sqrt(weights)[:, np.newaxis]
    terms = np.hstack([model, np.ones((len(model), 1))])
    points = face.points[: len(model)]
    camera, *_ = np.linalg.lstsq(terms * root, points * root, rcond=None)
    # The axes' third is perpendicular to the two seen, of their length; y runs down in the picture.
    towards = -np.cross(camera[:3, 0], camera[:3, 1])
    towards /= np.sqrt(max(float(np.linalg.norm(towards)), 1e-9))
    return points, model @ towards, CAMERA_DISTANCE_MM * face_frame(face.points).px_per_mm


def _aligned_points(
    pair: Pair, relief: tuple[Points, NDArray[np.float64], float] | None
) -> tuple[Points, Points]:
    """Points (N, 2) px of the first photo, and where the alignment has them in the second; NaN if nowhere."""
    if relief is not None:
        here = relief[0]
    else:
        rows, columns = np.nonzero(pair.before.skin)
        step = max(len(rows) // (_GRID * _GRID * 4), 1)
        here = pair.before.image.points_to_photo(np.stack([columns, rows], axis=1)[::step].astype(float))
    there = pair.registration.map_points(here)
    trust = pair.registration.trust
    x, y = np.clip(np.rint(here).astype(int), 0, np.array(trust.shape[::-1]) - 1).T
    there[trust[y, x] <= 0.5] = np.nan
    return here, there


def _fit(here: Points, height: NDArray[np.float64], there: Points, distance: float) -> tuple[Turn, float]:
    """Turn a relief until a pinhole camera sees it in the second photo; and the RMS residual in its size."""
    centre, size = here.mean(axis=0), max(float(np.ptp(here, axis=0).max()), 1.0)
    away = distance / size
    depth = (height - height.mean()) / size
    solid = np.c_[(here - centre) / size * ((away - depth) / away)[:, None], depth]
    target = (there - there.mean(axis=0)) / size

    def residuals(guess: NDArray[np.float64]) -> NDArray[np.float64]:
        turned = solid @ _rotation(*guess[:3]).T
        seen = np.exp(guess[3]) * turned[:, :2] * (away / (away - turned[:, 2:])) + guess[4:]
        return np.asarray((seen - target).ravel())

    start = np.zeros(6)
    start[3] = np.log(max(float(np.sqrt((target**2).sum() / (solid[:, :2] ** 2).sum())), 1e-3))
    start[2] = _spin(solid[:, :2], target)
    found = least_squares(residuals, start, loss="soft_l1", f_scale=_OUTLIER)
    yaw, pitch, roll = np.degrees(found.x[:3])
    rms = float(np.sqrt(np.mean(residuals(found.x) ** 2)))
    return Turn(float(yaw), float(pitch), float(roll), float(np.exp(found.x[3])), True), rms


def _spin(source: Points, target: Points) -> float:
    """Angle in the picture that turns one set of points best onto another."""
    cross = (source[:, 0] * target[:, 1] - source[:, 1] * target[:, 0]).sum()
    return float(np.arctan2(cross, (source * target).sum()))


def _rotation(yaw: float, pitch: float, roll: float) -> NDArray[np.float64]:
    """Rotation of (x right, y down, z to the camera) by angles as of a pose."""
    turn = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    nod = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    spin = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    return np.asarray(spin @ turn @ nod)


def check_pose(pair: Pair, turn: Turn | None) -> list[Check]:
    """Check yaw, pitch and roll; nothing where they are not known."""
    if turn is None:
        return []
    start = pair.before.landmarks.pose if pair.before.landmarks else (0.0, 0.0, 0.0)
    checks = []
    for name, first in zip(("yaw", "pitch", "roll"), start, strict=True):
        if name != "roll" and not turn.tilt_known:
            continue
        difference = float(getattr(turn, name))
        advice = _ADVICE[name][int(difference > 0)] if pair.is_face else _ADVICE_FLAT[name]
        if name == "roll" and abs(difference) > LYING_DEGREES:
            advice = "the second photo lies on its side: turn the picture upright and import it again"
        limit = LIMITS[name]
        if name != "roll" and not pair.is_face:
            limit = replace(limit, value=FLAT_TILT_LIMIT)
        checks.append(limit.check(first, first + difference, difference, advice))
    return checks
