"""Points of one face or hand: the landmark networks, run on a region until it fits and then averaged.

A network sees its crop at 256 or 224 px, so its points move by a few tenths of such a pixel when the crop
moves. The crop is therefore placed by the points found in it, and the points of several crops, turned and
scaled a little, are averaged. How far those disagree also tells a face from skin that looks like one:
on skin the presence may be 1.0, but the points are somewhere else in every crop.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks.detection import Pyramid, Roi
from mesophoto.imaging.landmarks.networks import run
from mesophoto.records import FloatArray

Points = NDArray[np.float64]

PRESENCE_FLOOR = 0.5

_FACE_SIZE, _HAND_SIZE = 256, 224
_FACE_SPREAD_LIMIT, _HAND_SPREAD_LIMIT = 1.5, 2.0
"""In px of the network's crop. Faces spread by 0.3 to 0.6 and skin by 2.8 or more; hands by 0.7 to 1.4 and
parts of hands by 3.5 or more."""

_JITTER = ((0.06, 1.0), (-0.06, 1.0), (0.0, 0.95), (0.0, 1.05))
"""Turn in radians and scale of the crops that are averaged."""

_RIGHT_EYE_CORNER, _LEFT_EYE_CORNER = 33, 263
_STIFF_HAND = (0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18)
_PALM = (0, 1, 2, 5, 9, 13, 17)

# fmt: off
_EXPRESSION_POINTS = np.array([
    0, 1, 4, 5, 6, 7, 8, 10, 13, 14, 17, 21, 33, 37, 39, 40, 46, 52, 53, 54, 55, 58, 61, 63, 65, 66, 67, 70,
    78, 80, 81, 82, 84, 87, 88, 91, 93, 95, 103, 105, 107, 109, 127, 132, 133, 136, 144, 145, 146, 148, 149,
    150, 152, 153, 154, 155, 157, 158, 159, 160, 161, 162, 163, 168, 172, 173, 176, 178, 181, 185, 191, 195,
    197, 234, 246, 249, 251, 263, 267, 269, 270, 276, 282, 283, 284, 285, 288, 291, 293, 295, 296, 297, 300,
    308, 310, 311, 312, 314, 317, 318, 321, 323, 324, 332, 334, 336, 338, 356, 361, 362, 365, 373, 374, 375,
    377, 378, 379, 380, 381, 382, 384, 385, 386, 387, 388, 389, 390, 397, 398, 400, 402, 405, 409, 415, 454,
    466, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477,
])
EXPRESSIONS = (
    "_neutral", "browDownLeft", "browDownRight", "browInnerUp", "browOuterUpLeft", "browOuterUpRight",
    "cheekPuff", "cheekSquintLeft", "cheekSquintRight", "eyeBlinkLeft", "eyeBlinkRight", "eyeLookDownLeft",
    "eyeLookDownRight", "eyeLookInLeft", "eyeLookInRight", "eyeLookOutLeft", "eyeLookOutRight",
    "eyeLookUpLeft", "eyeLookUpRight", "eyeSquintLeft", "eyeSquintRight", "eyeWideLeft", "eyeWideRight",
    "jawForward", "jawLeft", "jawOpen", "jawRight", "mouthClose", "mouthDimpleLeft", "mouthDimpleRight",
    "mouthFrownLeft", "mouthFrownRight", "mouthFunnel", "mouthLeft", "mouthLowerDownLeft",
    "mouthLowerDownRight", "mouthPressLeft", "mouthPressRight", "mouthPucker", "mouthRight",
    "mouthRollLower", "mouthRollUpper", "mouthShrugLower", "mouthShrugUpper", "mouthSmileLeft",
    "mouthSmileRight", "mouthStretchLeft", "mouthStretchRight", "mouthUpperUpLeft", "mouthUpperUpRight",
    "noseSneerLeft", "noseSneerRight",
)
# fmt: on


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Points of a face or hand.

    Attributes
    ----------
    points : (N, 3) float64
        x, y in photo px; z in px, the camera at negative z.
    presence : float in 0..1
    right_score : float in 0..1
        How surely a hand is a right one, if the photo is not mirrored. 0 for a face.
    spread : float
        RMS distance of the averaged crops' points from their mean, in px of the crop.
    """

    points: Points
    presence: float
    right_score: float = 0.0
    spread: float = 0.0

    @property
    def size_px(self) -> float:
        """Longer side of the points' box."""
        return float(np.ptp(self.points[:, :2], axis=0).max())


def face_mesh(pyramid: Pyramid, roi: Roi) -> Mesh | None:
    """Find the 478 points of a detected face; None if there is no face after all."""
    mesh = _run_face(pyramid, roi)
    for _ in range(2):
        if mesh.presence < PRESENCE_FLOOR:
            return None
        roi = _around_face(mesh.points[:, :2])
        mesh = _run_face(pyramid, roi)
    mesh = _average([_run_face(pyramid, jittered) for jittered in _jitter(roi)], roi, _FACE_SIZE, slice(None))
    found = mesh.presence >= PRESENCE_FLOOR and mesh.spread <= _FACE_SPREAD_LIMIT
    return mesh if found and _is_inside(mesh.points, pyramid) else None


def hand_mesh(pyramid: Pyramid, roi: Roi) -> Mesh | None:
    """Find the 21 points of a detected hand; None if there is no hand after all, or not its back."""
    mesh = _run_hand(pyramid, roi)
    if mesh.presence < PRESENCE_FLOOR:
        return None
    roi = _around_hand(mesh.points[:, :2])
    mesh = _average([_run_hand(pyramid, jittered) for jittered in _jitter(roi)], roi, _HAND_SIZE, list(_PALM))
    found = mesh.presence >= PRESENCE_FLOOR and mesh.spread <= _HAND_SPREAD_LIMIT
    return mesh if found and _is_inside(mesh.points[list(_PALM)], pyramid) else None


def expression_scores(points: Points) -> dict[str, float]:
    """52 blendshape scores in 0..1 from the (478, 2) points of a face."""
    subset = points[_EXPRESSION_POINTS].astype(np.float32)
    (scores,) = run("face_landmarker", "face_blendshapes", subset).values()
    return dict(zip(EXPRESSIONS, map(float, scores), strict=True))


def _run_face(pyramid: Pyramid, roi: Roi) -> Mesh:
    out = run("face_landmarker", "face_landmarks_detector", pyramid.crop(roi, _FACE_SIZE))
    presence = 1 / (1 + math.exp(-float(out["Identity_1"][0])))
    return Mesh(_points_in_photo(out["Identity"], _FACE_SIZE, roi), presence)


def _run_hand(pyramid: Pyramid, roi: Roi) -> Mesh:
    out = run("hand_landmarker", "hand_landmarks_detector", pyramid.crop(roi, _HAND_SIZE))
    points = _points_in_photo(out["Identity"], _HAND_SIZE, roi)
    return Mesh(points, float(out["Identity_1"][0]), float(out["Identity_2"][0]))


def _points_in_photo(raw: FloatArray, size: int, roi: Roi) -> Points:
    points = raw.reshape(-1, 3).astype(np.float64) / size
    return np.hstack([roi.to_photo(points[:, :2]), points[:, 2:] * roi.side_px])


def _jitter(roi: Roi) -> list[Roi]:
    return [Roi(roi.x, roi.y, roi.side_px * scale, roi.angle + turn) for turn, scale in _JITTER]


def _average(meshes: list[Mesh], roi: Roi, size: int, stable: slice | list[int]) -> Mesh:
    """Average the meshes of several crops; their spread is that of the ``stable`` points."""
    points = np.stack([mesh.points for mesh in meshes])
    spread = math.sqrt(points[:, stable, :2].var(axis=0).sum(axis=-1).mean()) / roi.side_px * size
    return Mesh(
        points=points.mean(axis=0),
        presence=float(np.mean([mesh.presence for mesh in meshes])),
        right_score=float(np.mean([mesh.right_score for mesh in meshes])),
        spread=spread,
    )


def _is_inside(points: Points, pyramid: Pyramid) -> bool:
    """Whether more than half of the points lie in the picture: the rest would be invented."""
    width, height = pyramid.size
    inside = (points[:, :2] >= -0.5).all(axis=1) & (points[:, 0] < width) & (points[:, 1] < height)
    return bool(inside.mean() > 0.5)


def _around_face(points: Points) -> Roi:
    right, left = points[_RIGHT_EYE_CORNER], points[_LEFT_EYE_CORNER]
    return _around(points, math.atan2(left[1] - right[1], left[0] - right[0]), 1.5)


def _around_hand(points: Points) -> Roi:
    up = ((points[5] + points[13]) / 2 + points[9]) / 2 - points[0]
    return _around(points[list(_STIFF_HAND)], math.atan2(up[1], up[0]) + math.pi / 2, 2.0, 0.1)


def _around(points: Points, angle: float, scale: float, shift: float = 0.0) -> Roi:
    """Square around points, turned by ``angle``, ``scale`` times as large, moved up by ``shift`` of it."""
    turned = Roi(0, 0, 1, angle)
    uv = turned.from_photo(points)
    low, high = uv.min(axis=0), uv.max(axis=0)
    side = float(np.max(high - low))
    x, y = turned.to_photo(((low + high) / 2 - (0, shift * side))[np.newaxis])[0]
    return Roi(float(x), float(y), scale * side, angle)
