"""What is on every face and is not skin to be measured: eyes, brows, lips, nostrils."""

import cv2
import numpy as np

from mesophoto.imaging.face_frame import FaceFrame, closed_by_mirror, mirror
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.records import Mask

# Points of the face mesh, on the patient's right; the upper lid goes with the eye, up to the brow.
_ORBIT = (107, 66, 105, 63, 70, 46, 113, 130, 33, 7, 163, 144, 145, 153, 154, 155, 133, 243, 190, 221, 55)
_LIPS = (0, 37, 39, 40, 185, 61, 146, 91, 181, 84, 17)
_NOSTRILS = (2, 97, 98, 64, 219, 218, 237, 44, 1)

_FEATURES = (
    (lambda: (_ORBIT, mirror(_ORBIT)), 2.3, 8.0),
    (lambda: (closed_by_mirror(_LIPS),), 2.5, 4.5),
    (lambda: (closed_by_mirror(_NOSTRILS),), 1.0, 4.0),
)
"""Outlines; margin in mm, as points are wrong by up to one; reach of hairs, lashes and shadows in mm."""


def grow(mask: Mask, radius_px: float) -> Mask:
    """Dilate by a disc, in a time that its radius does not change."""
    if not mask.any():
        return mask.copy()
    distance = cv2.distanceTransform((~mask).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(distance <= radius_px)


def shrink(mask: Mask, radius_px: float) -> Mask:
    """Erode by a disc; the picture's edge counts as outside."""
    padded = np.pad(mask, 1).view(np.uint8)
    distance = cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(distance[1:-1, 1:-1] > radius_px)


def opened(mask: Mask, radius_px: float) -> Mask:
    """Drop what is narrower than a disc."""
    return grow(shrink(mask, radius_px), radius_px)


def enlarged(mask: Mask, shape: tuple[int, ...]) -> Mask:
    """Scale a mask up to a picture's (h, w, ...), with a smooth border."""
    soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.8)
    soft = cv2.resize(soft, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(soft > 0.5)


def feature_masks(shape: tuple[int, ...], frame: FaceFrame) -> tuple[Mask, Mask]:
    """Brows, lids and eyes, lips and mouth, the nose's underside.

    Returns
    -------
    features : (h, w) bool
        Each with its margin.
    vicinity : (h, w) bool
        As far as their hairs and shadows may reach: there pixels have to look like skin to be skin.
    """
    features, vicinity = np.zeros(shape[:2], bool), np.zeros(shape[:2], bool)
    for outlines, margin_mm, reach_mm in _FEATURES:
        part = np.zeros_like(features)
        for index in outlines():
            part |= polygon_mask(shape, frame.points[list(index)])
        features |= grow(part, margin_mm * frame.px_per_mm)
        vicinity |= grow(part, reach_mm * frame.px_per_mm)
    return features, vicinity
