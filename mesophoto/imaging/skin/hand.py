"""Which pixels are the back of a hand: thumb web included, fingers and the ground left out."""

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.skin.features import enlarged, grow, shrink
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Mask

Points = NDArray[np.float64]

_WRIST, _THUMB_BASE, _THUMB_KNUCKLE, _THUMB_MIDDLE = 0, 1, 2, 3
_KNUCKLES = (5, 9, 13, 17)
_FINGER_ROOTS = ((5, 6), (9, 10), (13, 14), (17, 18))
_PALM = (_WRIST, _THUMB_BASE, _THUMB_KNUCKLE, *_KNUCKLES)

_WRIST_TO_KNUCKLE_MM = 92.0
"""Middle knuckle to wrist of an average adult: for margins, never for measuring."""

_ANALYSIS_PX_PER_MM = 1.0
_FLESH_MM = 17.0
"""The skin's outline lies at most this far outside the points of the palm."""

_HALF_WRIST_MM = 16.0
_FINGER_MM = 14.0
_FOREARM_MM = 32.0
_SURE_MM = 6.0
_GROUND_MM = 30.0
_EDGE_INSET_MM = 3.0
"""The hand curves away: its edge is seen at a slant, and in its own shadow."""

_ROUNDS = 3


def hand_px_per_mm(points: Points) -> float:
    """Px per mm of an average hand (21, 2): the longer of its length and its breadth over the knuckles."""
    length = float(np.hypot(*(points[9] - points[_WRIST]))) / _WRIST_TO_KNUCKLE_MM
    breadth = float(np.hypot(*(points[17] - points[5]))) / (0.66 * _WRIST_TO_KNUCKLE_MM)
    return max(length, breadth, 1e-3)


def dorsum_outline(points: Points) -> Points:
    """Outline the back of the hand by its points alone, (N, 2) px: convex, without flesh around them."""
    along = points[9] - points[_WRIST]
    across = np.array([-along[1], along[0]]) / max(float(np.hypot(*along)), 1e-6)
    wrist = points[_WRIST] + np.outer((-_HALF_WRIST_MM, _HALF_WRIST_MM), across) * hand_px_per_mm(points)
    hull = cv2.convexHull(np.vstack([points[list(_PALM)], wrist]).astype(np.float32))
    return np.asarray(hull.reshape(-1, 2), float)


def hand_skin(image: WorkingImage, points: Points) -> Mask:
    """Usable skin of the back of a hand.

    Parameters
    ----------
    image : WorkingImage
    points : (21, 2) px of the photo

    Returns
    -------
    (h, w) bool
    """
    height, width = image.rgb.shape[:2]
    own = image.points_from_photo(points)
    factor = min(_ANALYSIS_PX_PER_MM / hand_px_per_mm(own), 1.0)
    size = (max(round(width * factor), 8), max(round(height * factor), 8))
    small = cv2.resize(image.rgb, size, interpolation=cv2.INTER_AREA)
    own = (own + 0.5) * (np.array(size) / (width, height)) - 0.5
    hand = _segment(small, own, hand_px_per_mm(own))
    return enlarged(hand, image.rgb.shape)


def _segment(rgb: np.ndarray, points: Points, px_per_mm: float) -> Mask:
    """Cut the hand from its ground, and the fingers from the hand."""
    shape = rgb.shape[:2]
    palm = polygon_mask(shape, dorsum_outline(points))
    zone = grow(palm, _FLESH_MM * px_per_mm)
    sure = shrink(palm, _SURE_MM * px_per_mm)
    if sure.sum() < 50:
        return np.zeros(shape, bool)
    hand = _cut_out(rgb, sure, grow(_bones(shape, points), _GROUND_MM * px_per_mm))
    hand &= zone & ~_beyond_knuckles(shape, points, px_per_mm)
    inset = shrink(hand, _EDGE_INSET_MM * px_per_mm).view(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(inset, connectivity=4)
    if len(stats) < 2:
        return np.zeros(shape, bool)
    return _filled(labels == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])))


def _cut_out(rgb: np.ndarray, sure: Mask, near: Mask) -> Mask:
    """Separate the hand from the ground by graph cuts (Rother et al. 2004, doi 10.1145/1015706.1015720)."""
    state = np.full(sure.shape, cv2.GC_BGD, np.uint8)
    state[near] = cv2.GC_PR_BGD
    state[grow(sure, 6)] = cv2.GC_PR_FGD
    state[sure] = cv2.GC_FGD
    if not (state == cv2.GC_BGD).any():
        state[0], state[-1] = cv2.GC_PR_BGD, cv2.GC_PR_BGD
    picture = cv2.cvtColor(np.round(rgb * 255).astype(np.uint8), cv2.COLOR_RGB2Lab)
    cv2.setRNGSeed(0)
    ground, hand = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(picture, state, (0, 0, 1, 1), ground, hand, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    return np.asarray((state == cv2.GC_FGD) | (state == cv2.GC_PR_FGD))


def _bones(shape: tuple[int, ...], points: Points) -> Mask:
    """Lines along all bones of palm and fingers."""
    out = np.zeros(shape[:2], np.uint8)
    for first in (1, 5, 9, 13, 17):
        _draw(out, points[[_WRIST, *range(first, first + 4)]])
    return np.asarray(out.view(bool) | polygon_mask(shape, dorsum_outline(points)))


def _draw(picture: NDArray[np.uint8], line: Points) -> None:
    corners = np.round(line * 16).astype(np.int32)
    cv2.polylines(picture, [corners[:, np.newaxis]], False, 1, 1, cv2.LINE_8, 4)


def hand_silhouette(shape: tuple[int, ...], points: Points) -> Mask:
    """Everywhere a hand and its forearm may reach, from its points (21, 2) px: (h, w) bool, generous."""
    px_per_mm = hand_px_per_mm(points)
    forearm = np.zeros(shape[:2], np.uint8)
    _draw(forearm, np.array([points[_WRIST], 3 * points[_WRIST] - 2 * points[9]]))
    fingers = grow(_bones(shape, points), _FINGER_MM * px_per_mm)
    return fingers | grow(forearm.view(bool), _FOREARM_MM * px_per_mm)


def _beyond_knuckles(shape: tuple[int, ...], points: Points, px_per_mm: float) -> Mask:
    """Fingers from their roots on, and the thumb from its knuckle on."""
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    out = np.zeros(shape[:2], bool)
    reach = 14 * px_per_mm
    for root, middle in (*_FINGER_ROOTS, (_THUMB_KNUCKLE, _THUMB_MIDDLE)):
        axis = points[middle] - points[root]
        length = max(float(np.hypot(*axis)), 1e-6)
        axis = axis / length
        along = (x - points[root][0]) * axis[0] + (y - points[root][1]) * axis[1]
        across = np.abs((x - points[root][0]) * axis[1] - (y - points[root][1]) * axis[0])
        out |= (along > 0.1 * length) & (across < reach) & (along < 6 * length)
    return out


def _filled(mask: Mask) -> Mask:
    """Fill what a mask surrounds."""
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    out = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(out, contours, -1, 1, cv2.FILLED)
    return out.view(bool)
