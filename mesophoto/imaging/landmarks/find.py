"""Anatomical points of the face or hand in a photo, or nothing: never a guess.

MediaPipe's pipeline (detector, region, points) on its own networks; see ``resources/models/README.md``.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks.detection import (
    FACE_DETECTOR,
    PALM_DETECTOR,
    Detection,
    Detector,
    Pyramid,
    Roi,
)
from mesophoto.imaging.landmarks.headpose import pose_from_rotation, rigid_fit
from mesophoto.imaging.landmarks.iris import refine_irises
from mesophoto.imaging.landmarks.meshes import Mesh, expression_scores, face_mesh, hand_mesh
from mesophoto.records import Landmarks, Photo, Pose, Side

TURNED_DEGREES = 20.0
"""A head turned further shows one cheek."""

SURE_FACE_SPREAD = 0.9
"""Beyond it the face may stand on its head: an upright mesh on it spreads by 1.2 or more, one that fits by
0.2 to 0.6. The turned picture is searched before it is believed."""

_WRIST, _INDEX_KNUCKLE, _MIDDLE_KNUCKLE, _LITTLE_KNUCKLE = 0, 5, 9, 17


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
    pyramid = Pyramid(photo.rgb)
    doubtful: list[Mesh] = []
    for views, finer in _searches(*pyramid.size):
        faces = [face_mesh(pyramid, roi) for roi in _find(FACE_DETECTOR, pyramid, views + finer)]
        found = _each_once(faces)
        sure = [mesh for mesh in found if mesh.spread <= SURE_FACE_SPREAD]
        if sure or doubtful:
            return _describe_face(photo.rgb, sure or doubtful)
        if found:
            doubtful = found
            continue
        hands = [hand_mesh(pyramid, roi) for roi in _find(PALM_DETECTOR, pyramid, views)]
        if found := _each_once(hands):
            return _describe_hand(found)
    return None


def _searches(width: int, height: int) -> list[tuple[list[Roi], list[Roi]]]:
    """Where to look, one search after another: the whole picture; turned, or with a border; in tiles.

    Each search has views for faces and hands, and further ones for faces alone.
    """
    x, y, side = (width - 1) / 2, (height - 1) / 2, max(width, height)
    whole = [Roi(x, y, side)]
    turned = [Roi(x, y, side, angle * math.pi / 2) for angle in (2, 1, 3)] + [Roi(x, y, side * 1.6)]
    coarse = _tiles(width, height, 2) + _tiles(width, height, 3)
    return [(whole, []), (turned, []), (coarse, _tiles(width, height, 5))]


def _tiles(width: int, height: int, count: int) -> list[Roi]:
    """Overlapping squares, ``count`` by ``count`` of them."""
    side = 1.4 * max(width, height) / count
    return [
        Roi((column + 0.5) / count * width - 0.5, (row + 0.5) / count * height - 0.5, side)
        for row in range(count)
        for column in range(count)
    ]


def _find(detector: Detector, pyramid: Pyramid, views: list[Roi]) -> list[Roi]:
    """Regions of what a detector sees in several views; the surest first, each once."""
    make_roi = face_roi if detector is FACE_DETECTOR else hand_roi
    found = [(item.score, make_roi(view, item)) for view in views for item in detector.detect(pyramid, view)]
    rois: list[Roi] = []
    for _, roi in sorted(found, key=lambda scored: -scored[0]):
        if all(math.hypot(roi.x - other.x, roi.y - other.y) > other.side_px / 4 for other in rois):
            rois.append(roi)
    return rois


def face_roi(view: Roi, face: Detection) -> Roi:
    """Square around a detected face, 1.5 times its box, eyes level."""
    right, left = view.to_photo(face.keypoints[:2])
    x, y = view.to_photo(face.box.reshape(2, 2)).mean(axis=0)
    side = float(np.max(face.box[2:] - face.box[:2])) * view.side_px
    return Roi(float(x), float(y), 1.5 * side, math.atan2(left[1] - right[1], left[0] - right[0]))


def hand_roi(view: Roi, palm: Detection) -> Roi:
    """Square around the hand of a detected palm: 2.6 times its box, shifted by half of it to the fingers."""
    wrist, knuckle = view.to_photo(palm.keypoints[[0, 2]])
    angle = math.atan2(knuckle[1] - wrist[1], knuckle[0] - wrist[0]) + math.pi / 2
    x, y = view.to_photo(palm.box.reshape(2, 2)).mean(axis=0)
    side = float(np.max(palm.box[2:] - palm.box[:2])) * view.side_px
    return Roi(x + 0.5 * side * math.sin(angle), y - 0.5 * side * math.cos(angle), 2.6 * side, angle)


def _each_once(meshes: list[Mesh | None]) -> list[Mesh]:
    """Keep what was found, the largest first, and one of several meshes on the same face or hand."""
    kept: list[Mesh] = []
    for mesh in sorted(filter(None, meshes), key=lambda mesh: -mesh.size_px):
        centre = mesh.points[:, :2].mean(axis=0)
        if all(math.dist(centre, other.points[:, :2].mean(axis=0)) > other.size_px / 3 for other in kept):
            kept.append(mesh)
    return kept


def _describe_face(rgb: NDArray[Any], faces: list[Mesh]) -> Landmarks:
    """Describe the first of the faces found."""
    mesh = faces[0]
    pose = pose_from_rotation(rigid_fit(mesh.points))
    side: Side = "none" if abs(pose.yaw) <= TURNED_DEGREES else "right" if pose.yaw > 0 else "left"
    points = mesh.points[:, :2]
    warnings = (f"{len(faces)} faces found; the largest is measured",) if len(faces) > 1 else ()
    expression = expression_scores(points)
    return Landmarks("face", side, refine_irises(rgb, points), mesh.presence, pose, expression, warnings)


def _describe_hand(hands: list[Mesh]) -> Landmarks:
    """Describe the first of the hands found. Of its pose only the roll is known, 0 with the fingers up."""
    mesh = hands[0]
    points = mesh.points[:, :2].copy()
    up = points[_MIDDLE_KNUCKLE] - points[_WRIST]
    index, little = points[_INDEX_KNUCKLE] - points[_WRIST], points[_LITTLE_KNUCKLE] - points[_WRIST]
    is_right = mesh.right_score > 0.5
    back_is_seen = (index[0] * little[1] - index[1] * little[0] > 0) == is_right
    warnings = []
    if len(hands) > 1:
        warnings.append(f"{len(hands)} hands found; the largest is measured")
    if not back_is_seen:
        warnings.append("The palm may be what is seen, not the back of the hand")
    return Landmarks(
        kind="hand",
        side="right" if is_right else "left",
        points=points,
        presence=mesh.presence,
        pose=Pose(0.0, 0.0, math.degrees(math.atan2(up[0], -up[1]))),
        warnings=tuple(warnings),
    )
