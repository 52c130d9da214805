"""Find a 24-patch colour chart (Classic, Passport) in a photo."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour_reference.patches import COLUMNS, ROWS
from mesophoto.records import Photo

Quads = NDArray[np.float64]
"""(N, 4, 2) px (x, y) of a photo: corners of the middle part of each patch."""

_GLANCE_PX = 400
_HUES, _LEAST_HUES, _LEAST_CHROMA, _LEAST_PX = 8, 5, 14.0, 3
"""A chart has colour in most directions of hue under any light; a face before a wall has not."""

_SEARCH_PX = 1600
_MOST_ENLARGED = 1.6
_MIDDLE = 0.8
"""Of the part of a patch that the detector names: edges are blurred."""


def find_chart(photo: Photo) -> Quads | None:
    """Find a chart by OpenCV's detector, at any rotation.

    Parameters
    ----------
    photo : Photo

    Returns
    -------
    (24, 4, 2) float64 or None
        Row by row from dark skin to black, if the detector has it the right way up.
    """
    if not _may_hold_chart(photo.rgb):
        return None
    height, width = photo.rgb.shape[:2]
    factor = min(_SEARCH_PX / np.sqrt(height * width), _MOST_ENLARGED)
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    bgr = _as_8_bit(cv2.resize(photo.rgb, size, interpolation=how))[..., ::-1]
    detector = cv2.mcc.CCheckerDetector.create()
    detector.setColorChartType(cv2.mcc.MCC24)
    parameters = detector.getDetectionParams()
    parameters.minImageSize = min(size)  # as it is: it would be scaled to this
    parameters.adaptiveThreshWinSizeMin, parameters.adaptiveThreshWinSizeStep = 15, 24
    parameters.adaptiveThreshConstant = 4  # underexposed charts have little contrast
    detector.setDetectionParams(parameters)
    if not detector.process(np.ascontiguousarray(bgr), 1):
        return None
    corners = np.asarray(detector.getBestColorChecker().getColorCharts(), np.float64)
    quads = corners.reshape(ROWS * COLUMNS, 4, 2)
    middle = quads.mean(axis=1, keepdims=True)
    quads = middle + _MIDDLE * (quads - middle)
    return np.asarray((quads + 0.5) / np.array(size) * [width, height] - 0.5)


def _may_hold_chart(rgb: NDArray[Any]) -> bool:
    """Whether colours of enough hues are there at all: a look at a thumbnail."""
    factor = min(_GLANCE_PX / max(rgb.shape[:2]), 1.0)
    step = max(int(0.5 / factor), 1)
    size = (max(round(rgb.shape[1] * factor), 1), max(round(rgb.shape[0] * factor), 1))
    small = cv2.resize(np.ascontiguousarray(rgb[::step, ::step]), size, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(_as_8_bit(small).astype(np.float32) / np.float32(255), cv2.COLOR_RGB2Lab)
    a, b = lab[..., 1], lab[..., 2]
    coloured = np.hypot(a, b) > _LEAST_CHROMA
    sector = ((np.arctan2(b[coloured], a[coloured]) / (2 * np.pi) % 1) * _HUES).astype(int) % _HUES
    return bool(np.count_nonzero(np.bincount(sector, minlength=_HUES) >= _LEAST_PX) >= _LEAST_HUES)


def _as_8_bit(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    return rgb if rgb.dtype == np.uint8 else (rgb >> 8).astype(np.uint8)
