"""How near the camera was, and whether all of the subject is in the picture."""

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.pose import Turn
from mesophoto.imaging.comparability.seen import Pair, PhotoSeen
from mesophoto.records import Check

Points = NDArray[np.float64]

CUT_LIMIT = 0.97
"""Share of the subject that must be in the picture, or about as much as in the baseline."""
CUT_TOLERANCE = 0.05


def check_framing(pair: Pair, turn: Turn | None) -> list[Check]:
    """Check distance and framing; nothing where the subject is not known."""
    outlines = [_outline(seen) for seen in pair.seen]
    if pair.registration.ok and outlines[0] is None:
        here = _outline_of_skin(pair.before)
        outlines = [here, _finite(pair.registration.map_points(here))]
    before, after = outlines
    if before is None or after is None or min(len(before), len(after)) < 3:
        return []
    return [_check_distance(pair, before, after, turn), _check_place(pair, before, after)]


def _outline(seen: PhotoSeen) -> Points | None:
    """Convex outline of a face, or of a palm, in px of the photo."""
    if seen.landmarks is None:
        return None
    points = seen.landmarks.points
    points = points[:468] if seen.landmarks.kind == "face" else points[[0, 1, 2, 5, 9, 13, 17]]
    return np.asarray(cv2.convexHull(points.astype(np.float32))[:, 0], float)


def _outline_of_skin(seen: PhotoSeen) -> Points:
    points = cv2.findNonZero(seen.skin.astype(np.uint8))
    if points is None:
        return np.zeros((0, 2))
    return seen.image.points_to_photo(np.asarray(cv2.convexHull(points)[:, 0], float))


def _finite(points: Points) -> Points:
    return np.asarray(points[np.isfinite(points).all(axis=1)])


def _check_distance(pair: Pair, before: Points, after: Points, turn: Turn | None) -> Check:
    sizes = [seen.photo.height_px**0.5 * seen.photo.width_px**0.5 for seen in pair.seen]
    shares = [100 * _area(line) ** 0.5 / size for line, size in zip((before, after), sizes, strict=True)]
    nearer = shares[1] / max(shares[0], 1e-6)
    if turn is not None:
        nearer = turn.magnification * sizes[0] / sizes[1]
    difference = 100 * (nearer - 1)
    wanted = "further back" if difference > 0 else "closer"
    advice = f"go about {abs(difference):.0f} % {wanted}, with the same lens and zoom; do not crop"
    return LIMITS["distance"].check(shares[0], shares[0] * nearer, difference, advice)


def _check_place(pair: Pair, before: Points, after: Points) -> Check:
    places, seen_shares = [], []
    for seen, line in zip(pair.seen, (before, after), strict=True):
        size = np.array([seen.photo.width_px, seen.photo.height_px])
        places.append((line.min(axis=0) + line.max(axis=0)) / 2 / size)
        seen_shares.append(_share_inside(line, size))
    if seen_shares[1] < min(CUT_LIMIT, seen_shares[0] - CUT_TOLERANCE):
        missing = 100 * (1 - seen_shares[1])
        advice = f"{missing:.0f} % of the subject is cut off by the picture's edge: show all of it"
        return LIMITS["framing"].check(100 * (1 - seen_shares[0]), missing, missing, advice, False)
    across, down = 100 * (places[1] - places[0])
    difference = float(np.hypot(across, down))
    if abs(across) >= abs(down):
        side = "right" if across > 0 else "left"
    else:
        side = "bottom" if down > 0 else "top"
    advice = f"the subject is nearer to the picture's {side} edge: frame it as in the baseline"
    names = [f"{100 * x:.0f} %, {100 * y:.0f} %" for x, y in places]
    return LIMITS["framing"].check(names[0], names[1], difference, advice)


def _share_inside(line: Points, size: NDArray[np.int_]) -> float:
    picture = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    inside, _ = cv2.intersectConvexConvex(line.astype(np.float32), picture)
    return float(inside) / max(_area(line), 1e-6)


def _area(line: Points) -> float:
    return float(cv2.contourArea(line.astype(np.float32)))
