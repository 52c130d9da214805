"""Brows, eyes, nostrils and lips: nothing is drawn over them."""

import cv2
import numpy as np

from mesophoto.imaging.face_frame import FaceFrame, closed_by_mirror, face_frame, mirror
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.records import Landmarks, Mask

# Points of the MediaPipe face mesh, on the patient's right half.
_EYE = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
_BROW = (70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
_NOSTRIL = (98, 97, 2, 94, 19, 218, 219, 64, 240)
_LIPS = (0, 37, 39, 40, 185, 61, 146, 91, 181, 84, 17)
_MARGINS_MM = {"eye": 2.0, "brow": 3.0, "nostril": 1.0, "lips": 1.5}


def details_mask(shape: tuple[int, ...], face: Landmarks) -> Mask:
    """Where brows, eyes, nostrils and lips of a face are, with a little margin: (H, W) bool."""
    frame = face_frame(face.points)
    mask = np.zeros(shape[:2], bool)
    for name, half in (("eye", _EYE), ("brow", _BROW), ("nostril", _NOSTRIL)):
        for points in (half, mirror(half)):
            mask |= _hull(shape, frame, points, _MARGINS_MM[name])
    return mask | _hull(shape, frame, closed_by_mirror(_LIPS), _MARGINS_MM["lips"])


def _hull(shape: tuple[int, ...], frame: FaceFrame, points: tuple[int, ...], margin_mm: float) -> Mask:
    hull = cv2.convexHull(frame.points[list(points)].astype(np.float32))[:, 0]
    middle = hull.mean(axis=0)
    away = hull - middle
    length = np.maximum(np.hypot(*away.T), 1e-6)[:, np.newaxis]
    return polygon_mask(shape, middle + away + away / length * margin_mm * frame.px_per_mm)
