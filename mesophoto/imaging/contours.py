"""The lines around the pieces of a mask, to be drawn at any zoom."""

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.measure import find_contours

from mesophoto.records import Mask

LONGEST_SIDE_PX = 1536
"""A mask with a larger extent is traced on its area average: finer steps are below what was measured."""

SMOOTHING_SD_PX = 0.7


def trace_contours(mask: Mask) -> list[NDArray[np.float64]]:
    """Trace the lines around all pieces and holes of a mask, smoothly, at half coverage.

    Parameters
    ----------
    mask : (H, W) bool

    Returns
    -------
    list of (N, 2) float64
        Closed lines (first point = last point), (x, y) px with pixel centres at integers.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return []
    top, left = rows[0], columns[0]
    part = np.ascontiguousarray(mask[top : rows[-1] + 1, left : columns[-1] + 1])
    factor = min(LONGEST_SIDE_PX / max(part.shape), 1.0)
    size = (max(round(part.shape[1] * factor), 1), max(round(part.shape[0] * factor), 1))
    cover = cv2.resize(part.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA)
    # A rim of nothing closes the lines at the mask's edge; a little blur rounds the steps of whole pixels.
    smooth = cv2.GaussianBlur(np.pad(cover, 2).astype(np.float32), (0, 0), SMOOTHING_SD_PX)
    scale = np.array([part.shape[1] / size[0], part.shape[0] / size[1]])
    lines = find_contours(smooth, 127.5)  # type: ignore[no-untyped-call]
    return [(line[:, ::-1] - 2 + 0.5) * scale - 0.5 + (left, top) for line in lines]
