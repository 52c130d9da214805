"""One frame of a camera: the points in it and the light on them."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.records import Landmarks

_RIGHT_CHEEK, _LEFT_CHEEK, _BROW = (50, 101, 36, 205), (280, 330, 266, 425), (151, 108, 337)
_PATCH = 0.03
"""Side of what is averaged around a point, in widths of the face."""


@dataclass(frozen=True, slots=True)
class Light:
    """Light on a face or hand, in stops (log2 of linear luminance), and the share of it that is lost."""

    stops: float
    left_minus_right: float
    """The patient's left cheek against the right one; 0 for a hand."""
    clipped: float


@dataclass(frozen=True, slots=True, eq=False)
class LiveFrame:
    """What is seen in one frame, or in the baseline at the size of a frame."""

    width_px: int
    height_px: int
    landmarks: Landmarks | None
    light: Light | None = None


def see_frame(rgb: NDArray[np.uint8]) -> LiveFrame:
    """Look at a frame (H, W, 3), a few hundred px wide: 0.1 s."""
    landmarks = find_landmarks(photo_from_array(rgb))
    light = None if landmarks is None else _read_light(rgb, landmarks)
    return LiveFrame(rgb.shape[1], rgb.shape[0], landmarks, light)


def span_of(points: NDArray[np.float64]) -> float:
    """Diagonal of the points' box."""
    return max(float(np.hypot(*np.ptp(points, axis=0))), 1e-6)


def _read_light(rgb: NDArray[np.uint8], landmarks: Landmarks) -> Light:
    face = landmarks.kind == "face"
    points = landmarks.points
    radius = max(round(_PATCH * span_of(points) / 2), 1)
    smooth = cv2.blur(rgb, (2 * radius + 1, 2 * radius + 1))

    def stops(index: tuple[int, ...]) -> float:
        at = np.clip(np.rint(points[list(index)]).astype(int), 0, (rgb.shape[1] - 1, rgb.shape[0] - 1))
        linear = (smooth[at[:, 1], at[:, 0]] / 255.0) ** 2.2
        return float(np.log2(np.maximum(np.median(linear @ (0.2126, 0.7152, 0.0722)), 1e-4)))

    hull = cv2.convexHull(points.astype(np.float32)).astype(np.int32)
    inside = cv2.fillConvexPoly(np.zeros(rgb.shape[:2], np.uint8), hull, 1) > 0
    lost = float((rgb[inside].max(axis=1) >= 253).mean()) if inside.any() else 0.0
    if not face:
        return Light(stops(tuple(range(len(points)))), 0.0, lost)
    left, right = stops(_LEFT_CHEEK), stops(_RIGHT_CHEEK)
    return Light(stops(_LEFT_CHEEK + _RIGHT_CHEEK + _BROW), left - right, lost)
