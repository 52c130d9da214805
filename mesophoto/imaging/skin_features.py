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

# The points are wrong by up to a millimetre, and lashes reach further.
_EYE_MARGIN_MM = 2.0
_LIP_MARGIN_MM = 2.0
_NOSTRIL_MARGIN_MM = 0.8


def disc(radius_px: float) -> np.ndarray:
    """Structuring element of a radius, at least one pixel wide."""
    size = 2 * max(round(radius_px), 0) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))


def grow(mask: Mask, radius_px: float) -> Mask:
    """Dilate by a disc."""
    return cv2.dilate(mask.astype(np.uint8), disc(radius_px)).view(bool)


def feature_mask(shape: tuple[int, ...], frame: FaceFrame) -> Mask:
    """Brows, lids and eyes, lips and mouth, the nose's underside, each with its margin; (h, w) bool."""
    parts = (
        ((_ORBIT, mirror(_ORBIT)), _EYE_MARGIN_MM),
        ((closed_by_mirror(_LIPS),), _LIP_MARGIN_MM),
        ((closed_by_mirror(_NOSTRILS),), _NOSTRIL_MARGIN_MM),
    )
    out = np.zeros(shape[:2], bool)
    for outlines, margin_mm in parts:
        part = np.zeros_like(out)
        for index in outlines:
            part |= polygon_mask(shape, frame.points[list(index)])
        out |= grow(part, margin_mm * frame.px_per_mm)
    return out
