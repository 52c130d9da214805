"""Polygons to masks, and masks to the polygon around them."""

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from mesophoto.records import Mask

_SHIFT = 4
"""Corners are placed to 1/16 px."""


def polygon_mask(shape: tuple[int, ...], polygon_px: ArrayLike) -> Mask:
    """Fill a polygon.

    Parameters
    ----------
    shape : (h, w, ...)
    polygon_px : (N, 2)
        Corners (x, y); pixel centres are at integers; may reach outside the picture. Fewer than three, or
        one that is not finite, give an empty mask.

    Returns
    -------
    (h, w) bool
    """
    height, width = shape[:2]
    out = np.zeros((height, width), np.uint8)
    corners = np.asarray(polygon_px, float).reshape(-1, 2)
    if len(corners) < 3 or not np.isfinite(corners).all():
        return out.view(bool)
    reach = 4 * max(height, width)
    corners = np.clip(corners, -reach, reach)
    fixed = np.round(corners * (1 << _SHIFT)).astype(np.int32)
    cv2.fillPoly(out, [fixed[:, np.newaxis]], 1, cv2.LINE_8, _SHIFT)
    return out.view(bool)


def polygon_area(polygon_px: ArrayLike) -> float:
    """Signed area of a polygon, (N, 2) px, by the shoelace formula: negative if it runs anticlockwise."""
    x, y = np.asarray(polygon_px, float).T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def outline(mask: Mask) -> NDArray[np.float64]:
    """Return the outline of a mask's largest piece, (N, 2) px; (0, 2) of an empty mask."""
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return np.zeros((0, 2))
    longest = max(contours, key=cv2.contourArea)
    return np.asarray(longest.reshape(-1, 2), float)
