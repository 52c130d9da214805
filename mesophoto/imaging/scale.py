"""Photo pixels per millimetre of skin, with the uncertainty."""

import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.records import Landmarks, Photo, Scale

IRIS_MM, IRIS_SD_MM = 11.71, 0.42
"""White-to-white corneal diameter of adults (Rüfer et al. 2005, PubMed 15778595)."""

IRIS_REPEAT_SD = 0.017
"""Of one person's iris width between two photos, as a share of it."""

_IRIS_RIGHT, _IRIS_LEFT = slice(468, 473), slice(473, 478)
_REGISTRATION_DOUBT = 0.02
"""What perspective changes the size of skin by within a photo."""
_MOST_BLINK = 0.5
_MOST_YAW_DEGREES = 30.0
_MOST_EYE_DIFFERENCE = 0.12

_MARKER_FAMILIES = (
    cv2.aruco.DICT_4X4_1000,
    cv2.aruco.DICT_5X5_1000,
    cv2.aruco.DICT_6X6_1000,
    cv2.aruco.DICT_7X7_1000,
    cv2.aruco.DICT_ARUCO_ORIGINAL,
    cv2.aruco.DICT_APRILTAG_36h11,
)
_MARKER_SEARCH_PX = 2000
_LEAST_MARKER_PX = 20.0
_MOST_TILT_DOUBT = 0.15
"""Half of what the tilt shortens; beyond it (45°) the card does not lie on the skin."""


def iris_scale(landmarks: Landmarks) -> Scale | None:
    """Scale of a face from the width of its irises, 11.71 ± 0.42 mm.

    The width of each iris runs along the line of the eyes, between the edges seen in the photo
    (:mod:`mesophoto.imaging.landmarks.iris`). If the eyes look where the head does, a turned head shortens it
    by cos(yaw); if they look at the camera, not at all. Half of that is undone, and half is uncertainty.
    Between people the iris differs by 3.6 % (about 7 % of an area); within one it cancels.

    Parameters
    ----------
    landmarks : Landmarks

    Returns
    -------
    Scale or None
        None for a hand, closed eyes, a head turned by more than 30°, or eyes that disagree.
    """
    if landmarks.kind != "face" or abs(landmarks.pose.yaw) > _MOST_YAW_DEGREES:
        return None
    sides = ((_IRIS_RIGHT, "eyeBlinkRight"), (_IRIS_LEFT, "eyeBlinkLeft"))
    open_eyes = [
        _iris_width(landmarks.points[part])
        for part, blink in sides
        if landmarks.expression.get(blink, 1.0) < _MOST_BLINK
    ]
    if len(open_eyes) < 2:
        return None
    mean = float(np.mean(open_eyes))
    if abs(open_eyes[0] - open_eyes[1]) > _MOST_EYE_DIFFERENCE * mean:
        return None
    shortened = math.cos(math.radians(landmarks.pose.yaw))
    doubt = math.hypot(IRIS_SD_MM / IRIS_MM, (1 / shortened - 1) / 2)
    return Scale(mean / math.sqrt(shortened) / IRIS_MM, doubt, "iris")


def _iris_width(points: NDArray[np.float64]) -> float:
    """Width of an iris from its centre and four points of its rim: right, top, left, bottom."""
    return float(np.hypot(*(points[3] - points[1])))


def marker_scale(photo: Photo, marker_mm: float) -> Scale | None:
    """Scale at a square ArUco or AprilTag marker of known size.

    Parameters
    ----------
    photo : Photo
    marker_mm : float
        Side of the marker's black square.

    Returns
    -------
    Scale or None
        None where no marker is seen, or only one tilted by more than 45°. Markers are read in six
        families; of several the largest counts.
    """
    _check_length(marker_mm)
    gray: NDArray[Any] = np.asarray(cv2.cvtColor(photo.rgb, cv2.COLOR_RGB2GRAY))
    corners = _find_markers(gray if gray.dtype == np.uint8 else (gray >> 8).astype(np.uint8))
    sides = [
        (side, tilt)
        for side, tilt in map(_marker_side, corners)
        if side >= _LEAST_MARKER_PX and tilt <= _MOST_TILT_DOUBT
    ]
    if not sides:
        return None
    side, tilt = max(sides)
    return Scale(side / marker_mm, math.hypot(0.5 / side, tilt), "marker")


def _find_markers(gray: NDArray[np.uint8]) -> list[NDArray[np.float64]]:
    """Corners (4, 2) in px of all markers; large photos are searched small, then refined at full size."""
    factor = min(_MARKER_SEARCH_PX / max(gray.shape), 1.0)
    small = cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else gray
    found: list[NDArray[np.float64]] = []
    exact = cv2.aruco.DetectorParameters()
    exact.errorCorrectionRate = 0.0  # with some bits forgiven, lashes and freckles are read as markers
    for family in _MARKER_FAMILIES:
        detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(family), exact)
        for quad in detector.detectMarkers(small)[0]:
            found.append(((quad.reshape(4, 2) + 0.5) / factor - 0.5).astype(np.float64))
    return [_refine(gray, quad) for quad in found]


def _refine(gray: NDArray[np.uint8], quad: NDArray[np.float64]) -> NDArray[np.float64]:
    side = math.dist(quad[0], quad[1])
    reach = int(np.clip(side / 30, 3, 15))
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 50, 0.005)
    start = quad.reshape(4, 1, 2).astype(np.float32)
    refined = cv2.cornerSubPix(gray, start, (reach, reach), (-1, -1), stop)
    return np.asarray(refined, np.float64).reshape(4, 2)


def _marker_side(quad: NDArray[np.float64]) -> tuple[float, float]:
    """Side in px as if seen straight on, and its relative uncertainty from the tilt.

    A tilt by t shortens one direction by cos t, so the longer diagonal-free direction is the true one: the
    larger singular value of the affine map from a unit square.
    """
    across = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
    down = (quad[3] - quad[0] + quad[2] - quad[1]) / 2
    longer, shorter = np.linalg.svd(np.stack([across, down], axis=1), compute_uv=False)
    return float(longer), float(1 - shorter / longer) / 2


def scale_from_points(p: Sequence[float], q: Sequence[float], distance_mm: float) -> Scale:
    """Scale from two points, (x, y) in photo px, that lie ``distance_mm`` apart.

    Raises
    ------
    UserError
        If the points coincide or the distance is not positive.
    """
    _check_length(distance_mm)
    distance_px = math.dist(p, q)
    if not distance_px > 0 or not math.isfinite(distance_px):
        raise UserError("The two points of the scale coincide: mark the two ends of a known length.")
    return Scale(distance_px / distance_mm, 1.0 / distance_px, "points")


def why_scales_disagree(before: Scale | None, after: Scale | None, magnification: float) -> str | None:
    """Check that two photos' own scales tell of the same skin at the same size.

    Parameters
    ----------
    before, after : Scale or None
        Each found in its own photo.
    magnification : float
        Size of the skin in ``after`` divided by that in ``before``, in px, by the registration.

    Returns
    -------
    str or None
        A sentence if they differ by more than three standard deviations. One person's irises differ between
        photos by 1.7 %; against another kind of scale, by what they do between people.
    """
    if before is None or after is None or "carried" in (before.source, after.source):
        return None
    difference = after.px_per_mm / (before.px_per_mm * magnification) - 1
    both_irises = before.source == after.source == "iris"
    sds = [IRIS_REPEAT_SD if both_irises else scale.sd_relative for scale in (before, after)]
    if abs(difference) <= 3 * math.hypot(*sds) + _REGISTRATION_DOUBT:
        return None
    return (
        f"The scales of the two photos contradict each other by {abs(difference):.0%}: "
        "check the scale that was set, or the distance and lens of the second photo."
    )


def given_scale(px_per_mm: float) -> Scale:
    """Scale that is known from elsewhere.

    Raises
    ------
    UserError
        If it is not positive.
    """
    if not (math.isfinite(px_per_mm) and px_per_mm > 0):
        raise UserError(f"A scale of {px_per_mm} pixels per millimetre is impossible: give a number above 0.")
    return Scale(float(px_per_mm), 0.0, "given")


def _check_length(length_mm: float) -> None:
    if not (math.isfinite(length_mm) and length_mm > 0):
        raise UserError(f"A length of {length_mm} mm is impossible: give a number above 0.")
