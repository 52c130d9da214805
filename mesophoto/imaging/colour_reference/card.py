"""Find mesophoto's printed card in a photo by its four markers."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour_reference.card_layout import (
    CARD_MARKER_MM,
    CARD_SIZE_MM,
    MARKER_CORNERS_MM,
    MARKER_IDS,
    PATCH_CORNERS_MM,
    PATCH_MM,
)
from mesophoto.records import Photo, Scale

_SEARCH_PX = 1600
_LEAST_MARKERS = 3
_MOST_MISFIT = 0.08
"""Of a marker's side: what is bent by more is not the card, or not flat."""

_MIDDLE = 0.6
_MOST_TILT_DOUBT = 0.15


@dataclass(frozen=True, eq=False)
class CardSeen:
    """The printed card in a photo.

    Attributes
    ----------
    quads : (9, 4, 2) float64
        Corners of the middle part of each grey patch, px (x, y).
    outline : (4, 2) float64
        The card's own corners.
    scale : Scale
        At the card, if it lies in one plane with the skin.
    """

    quads: NDArray[np.float64]
    outline: NDArray[np.float64]
    scale: Scale


def find_card(photo: Photo) -> CardSeen | None:
    """Find the card by three of its markers or more; None where it is not, or too tilted."""
    found = _find_markers(photo)
    if len(found) < _LEAST_MARKERS:
        return None
    on_card = np.concatenate([_square(MARKER_CORNERS_MM[index], CARD_MARKER_MM) for index in found])
    seen = np.concatenate(list(found.values()))
    matrix = np.asarray(cv2.findHomography(on_card, seen)[0], np.float64)
    if matrix.shape != (3, 3):
        return None
    misfit = np.linalg.norm(_project(matrix, on_card) - seen, axis=1)
    side_px = float(np.median([np.linalg.norm(quad[1] - quad[0]) for quad in found.values()]))
    if np.median(misfit) > _MOST_MISFIT * side_px:
        return None
    scale = _scale(matrix, side_px)
    if scale is None:
        return None
    margin = PATCH_MM * (1 - _MIDDLE) / 2
    quads = [
        _project(matrix, _square((x + margin, y + margin), PATCH_MM * _MIDDLE)) for x, y in PATCH_CORNERS_MM
    ]
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * CARD_SIZE_MM
    return CardSeen(np.stack(quads), _project(matrix, corners), scale)


def _find_markers(photo: Photo) -> dict[int, NDArray[np.float64]]:
    """Corners (4, 2) in px of each of the card's markers, by its place in the layout."""
    factor = min(_SEARCH_PX / max(photo.rgb.shape[:2]), 1.0)
    size = (max(round(photo.width_px * factor), 1), max(round(photo.height_px * factor), 1))
    small = cv2.resize(photo.rgb, size, interpolation=cv2.INTER_AREA) if factor < 1 else photo.rgb
    gray: NDArray[Any] = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    if gray.dtype != np.uint8:
        gray = (gray >> 8).astype(np.uint8)
    parameters = cv2.aruco.DetectorParameters()
    parameters.errorCorrectionRate = 0.0  # with some bits forgiven, lashes and freckles are read as markers
    parameters.adaptiveThreshWinSizeMin, parameters.adaptiveThreshWinSizeMax = 11, 31
    parameters.adaptiveThreshWinSizeStep = 20
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_1000)
    corners, ids, _ = cv2.aruco.ArucoDetector(dictionary, parameters).detectMarkers(gray)
    if ids is None:
        return {}
    grown = np.array([photo.width_px, photo.height_px]) / size
    return {
        MARKER_IDS.index(int(marker)): (quad.reshape(4, 2).astype(np.float64) + 0.5) * grown - 0.5
        for marker, quad in zip(ids.ravel(), corners, strict=True)
        if int(marker) in MARKER_IDS
    }


def _square(corner_mm: tuple[float, float], side_mm: float) -> NDArray[np.float64]:
    return np.array(corner_mm) + side_mm * np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)


def _project(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(cv2.perspectiveTransform(points[:, None], matrix)[:, 0])


def _scale(matrix: NDArray[np.float64], side_px: float) -> Scale | None:
    """px per mm in the middle of the card along the direction that its tilt does not shorten."""
    middle = np.array([[45.0, 30.0], [46.0, 30.0], [45.0, 31.0]])
    origin, right, down = _project(matrix, middle)
    longer, shorter = np.linalg.svd(np.stack([right - origin, down - origin]), compute_uv=False)
    tilt = float(1 - shorter / longer) / 2
    if tilt > _MOST_TILT_DOUBT:
        return None
    return Scale(float(longer), float(np.hypot(0.5 / side_px, tilt)), "marker")
