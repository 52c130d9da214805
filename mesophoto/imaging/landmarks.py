"""Anatomical points of the face or hand in a photo, or nothing: never a guess.

MediaPipe's pipeline (detector, region, landmarks, region from the landmarks, landmarks again) on its own
networks; see ``resources/models/README.md``.
"""

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.detection import FACE_DETECTOR, PALM_DETECTOR, Detection, Detector, Roi
from mesophoto.imaging.headpose import pose_from_rotation, rigid_fit
from mesophoto.imaging.networks import run
from mesophoto.records import FloatArray, Landmarks, Photo, Pose, Side

Points = NDArray[np.float64]

PRESENCE_FLOOR = 0.5
TURNED_DEGREES = 20.0
"""A head turned further shows one cheek."""

_SEARCH_SIDE_PX = 768
_FACE_SIZE, _HAND_SIZE = 256, 224
_RIGHT_EYE_CORNER, _LEFT_EYE_CORNER = 33, 263

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
class _Mesh:
    """Points of one crop: (N, 3) in photo px, z in px; presence; handedness (hands only)."""

    points: Points
    presence: float
    right_score: float = 0.0


def find_landmarks(photo: Photo) -> Landmarks | None:
    """Find the points of the largest face, or of a hand where there is no face.

    Parameters
    ----------
    photo : Photo

    Returns
    -------
    Landmarks or None
        None where neither is present: a full profile, a close-up of skin, something else.

    References
    ----------
    Grishchenko et al. 2020, arXiv 2006.10962 (face); Zhang et al. 2020, arXiv 2006.10214 (hand).
    """
    small, factor = _shrink(photo.rgb)
    for views in _searches(small.shape[1], small.shape[0]):
        faces = [_face_mesh(photo.rgb, roi) for roi in _find(FACE_DETECTOR, small, views, factor)]
        faces = [face for face in faces if face.presence >= PRESENCE_FLOOR]
        if faces:
            return _face(photo, faces)
        hands = [_hand_mesh(photo.rgb, roi) for roi in _find(PALM_DETECTOR, small, views, factor)]
        hands = [hand for hand in hands if hand.presence >= PRESENCE_FLOOR]
        if hands:
            return _hand(hands)
    return None


def _shrink(rgb: NDArray[Any]) -> tuple[NDArray[np.uint8], float]:
    """Make a small 8-bit copy to search in; also its px per photo px."""
    height, width = rgb.shape[:2]
    factor = min(_SEARCH_SIDE_PX / max(height, width), 1.0)
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    small: NDArray[Any] = rgb if factor == 1 else cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return (small if small.dtype == np.uint8 else (small >> 8).astype(np.uint8)), factor


def _searches(width: int, height: int) -> list[list[Roi]]:
    """Where to look, one search after another: the whole picture, turned, with a border, and in tiles."""
    x, y, side = (width - 1) / 2, (height - 1) / 2, max(width, height)
    whole = [Roi(x, y, side)]
    turned = [Roi(x, y, side, angle * math.pi / 2) for angle in (2, 1, 3)] + [Roi(x, y, side * 1.6)]
    tiles = [
        Roi((column + 0.5) / count * width - 0.5, (row + 0.5) / count * height - 0.5, 1.4 * side / count)
        for count in (2, 3)
        for row in range(count)
        for column in range(count)
    ]
    return [whole, turned, tiles]


def _find(detector: Detector, small: NDArray[np.uint8], views: list[Roi], factor: float) -> list[Roi]:
    """Regions, in photo px, of what a detector sees in several views; the largest first, each once."""
    rois: list[Roi] = []
    make = _face_roi if detector is FACE_DETECTOR else _hand_roi
    found = [make(view, item) for view in views for item in detector.detect(small, view)]
    for roi in sorted(found, key=lambda roi: -roi.side_px):
        if all(math.hypot(roi.x - other.x, roi.y - other.y) > other.side_px / 4 for other in rois):
            rois.append(roi)
    half = 0.5 / factor - 0.5
    return [
        Roi(roi.x / factor + half, roi.y / factor + half, roi.side_px / factor, roi.angle) for roi in rois
    ]


def _face_roi(view: Roi, face: Detection) -> Roi:
    """Square around a detected face, 1.5 times its box, eyes level."""
    right, left = view.to_photo(face.keypoints[:2])
    box = view.to_photo(face.box.reshape(2, 2))
    side = float(np.max(face.box[2:] - face.box[:2])) * view.side_px
    x, y = box.mean(axis=0)
    return Roi(float(x), float(y), 1.5 * side, math.atan2(left[1] - right[1], left[0] - right[0]))


def _hand_roi(view: Roi, palm: Detection) -> Roi:
    """Square around the hand of a detected palm: 2.6 times its box, shifted by half of it to the fingers."""
    wrist, knuckle = view.to_photo(palm.keypoints[[0, 2]])
    angle = math.atan2(knuckle[1] - wrist[1], knuckle[0] - wrist[0]) + math.pi / 2
    x, y = view.to_photo(palm.box.reshape(2, 2)).mean(axis=0)
    side = float(np.max(palm.box[2:] - palm.box[:2])) * view.side_px
    return Roi(x + 0.5 * side * math.sin(angle), y - 0.5 * side * math.cos(angle), 2.6 * side, angle)


def _around(points: Points, angle: float, scale: float, shift: float = 0.0) -> Roi:
    """Square around points, turned by ``angle``, ``scale`` times as large, moved up by ``shift`` of it."""
    turned = Roi(0, 0, 1, angle)
    uv = turned.from_photo(points)
    low, high = uv.min(axis=0), uv.max(axis=0)
    side = float(np.max(high - low))
    x, y = turned.to_photo(((low + high) / 2 - (0, shift * side))[np.newaxis])[0]
    return Roi(float(x), float(y), scale * side, angle)


def _face_mesh(rgb: NDArray[Any], roi: Roi) -> _Mesh:
    """Points in a detected face's region, then again in the region that they make."""
    mesh = _run_face(rgb, roi)
    if mesh.presence < PRESENCE_FLOOR:
        return mesh
    right, left = mesh.points[_RIGHT_EYE_CORNER], mesh.points[_LEFT_EYE_CORNER]
    angle = math.atan2(left[1] - right[1], left[0] - right[0])
    return _run_face(rgb, _around(mesh.points[:, :2], angle, 1.5))


def _run_face(rgb: NDArray[Any], roi: Roi) -> _Mesh:
    out = run("face_landmarker", "face_landmarks_detector", roi.crop(rgb, _FACE_SIZE))
    presence = 1 / (1 + math.exp(-float(out["Identity_1"][0])))
    return _Mesh(_points_in_photo(out["Identity"], _FACE_SIZE, roi), presence)


def _run_hand(rgb: NDArray[Any], roi: Roi) -> _Mesh:
    out = run("hand_landmarker", "hand_landmarks_detector", roi.crop(rgb, _HAND_SIZE))
    points = _points_in_photo(out["Identity"], _HAND_SIZE, roi)
    return _Mesh(points, float(out["Identity_1"][0]), float(out["Identity_2"][0]))


def _points_in_photo(raw: FloatArray, size: int, roi: Roi) -> Points:
    points = raw.reshape(-1, 3).astype(np.float64) / size
    return np.hstack([roi.to_photo(points[:, :2]), points[:, 2:] * roi.side_px])


def _hand_mesh(rgb: NDArray[Any], roi: Roi) -> _Mesh:
    """Points in a detected palm's region, then again in the region that they make."""
    mesh = _run_hand(rgb, roi)
    if mesh.presence < PRESENCE_FLOOR:
        return mesh
    xy = mesh.points[:, :2]
    up = ((xy[5] + xy[13]) / 2 + xy[9]) / 2 - xy[0]
    stiff = xy[[0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18]]
    return _run_hand(rgb, _around(stiff, math.atan2(up[1], up[0]) + math.pi / 2, 2.0, 0.1))


def _face(photo: Photo, faces: list[_Mesh]) -> Landmarks:
    """Describe the largest of the faces found."""
    mesh = max(faces, key=lambda face: float(np.ptp(face.points[:, 1])))
    rotation, _ = rigid_fit(mesh.points)
    pose = pose_from_rotation(rotation)
    side: Side = "none" if abs(pose.yaw) <= TURNED_DEGREES else "right" if pose.yaw > 0 else "left"
    points = mesh.points[:, :2].copy()
    scores = run("face_landmarker", "face_blendshapes", points[_EXPRESSION_POINTS].astype(np.float32))
    expression = dict(zip(EXPRESSIONS, map(float, next(iter(scores.values()))), strict=True))
    warnings = (f"{len(faces)} faces found; the largest is measured",) if len(faces) > 1 else ()
    return Landmarks("face", side, points, mesh.presence, pose, expression, warnings)


def _hand(hands: list[_Mesh]) -> Landmarks:
    """Describe the largest of the hands found."""
    mesh = max(hands, key=lambda hand: float(np.hypot(*(hand.points[9] - hand.points[0])[:2])))
    points = mesh.points[:, :2].copy()
    up = points[9] - points[0]
    roll = math.degrees(math.atan2(up[0], -up[1]))
    side: Side = "right" if mesh.right_score > 0.5 else "left"
    warnings = (f"{len(hands)} hands found; the largest is measured",) if len(hands) > 1 else ()
    return Landmarks("hand", side, points, mesh.presence, Pose(0.0, 0.0, roll), {}, warnings)
