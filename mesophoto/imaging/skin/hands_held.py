"""Hands that cover a face."""

import cv2
import numpy as np

from mesophoto.imaging.face_frame import FaceFrame
from mesophoto.imaging.landmarks import hand_roi
from mesophoto.imaging.landmarks.detection import PALM_DETECTOR, Pyramid, Roi
from mesophoto.imaging.landmarks.meshes import hand_mesh
from mesophoto.imaging.skin.hand import hand_silhouette
from mesophoto.records import FloatArray, Mask

_VIEW_CENTRE_MM = np.array([[0.0, -40.0]])
_VIEW_MM = 300.0
"""Square around the face in which hands are sought, from the root of the nose."""


def covering_hands(rgb: FloatArray, frame: FaceFrame, size: tuple[int, int]) -> Mask:
    """Find hands held to a face: they have the face's own colour, and only their shape tells them.

    Parameters
    ----------
    rgb : (h, w, 3) float32 in 0..1, sRGB-encoded
    frame : FaceFrame
        On its pixels.
    size : (width, height)
        Of the mask wanted: a smaller copy of the same picture.

    Returns
    -------
    (height, width) bool
        Generous, forearm included.
    """
    picture = Pyramid(np.asarray(cv2.convertScaleAbs(rgb, alpha=255)))
    x, y = frame.to_px(_VIEW_CENTRE_MM)[0]
    view = Roi(float(x), float(y), _VIEW_MM * frame.px_per_mm)
    scale = np.array(size) / rgb.shape[1::-1]
    out = np.zeros(size[::-1], bool)
    for palm in PALM_DETECTOR.detect(picture, view):
        hand = hand_mesh(picture, hand_roi(view, palm))
        if hand is not None:
            out |= hand_silhouette(out.shape, (hand.points[:, :2] + 0.5) * scale - 0.5)
    return out
