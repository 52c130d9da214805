"""Whether two photos show the same face: good enough to propose, never to decide.

Each face is brought onto the average face's mesh, piece by piece, and what is finer than a few millimetres is
kept, with its contrast evened out. The correlation of two such pictures of neutral and smiling photos of one
studio day was 0.80 to 0.95, of selfies in changing light 0.71 to 0.78; of different people it was
below 0.72 in 98 of 100 pairs, and 0.76 at most.
"""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay

from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.records import FloatArray, Landmarks, Mask, Photo

_SIDE_PX = 160
_EDGE_PX = 4
_FINE_PX, _COARSE_PX, _EVEN_PX = 0.7, 4.0, 10.0
_LIPS = (61, 291, 0, 17, 37, 267, 84, 314, 40, 270, 91, 321)
_EYE_RIGHT, _EYE_LEFT = 33, 263


def appearance_of(photo: Photo, points: Landmarks | None) -> FloatArray | None:
    """Picture of a face on the average face's mesh, ready for :func:`likeness`.

    Returns
    -------
    (160, 160) float32 or None
        None where there is no face.
    """
    if points is None or points.kind != "face":
        return None
    vertices, weights, canon, mask = _mesh()
    xy = points.points[: len(canon)]
    eyes_px = float(np.linalg.norm(xy[_EYE_RIGHT] - xy[_EYE_LEFT]))
    factor = float(np.linalg.norm(canon[_EYE_RIGHT] - canon[_EYE_LEFT])) / max(eyes_px, 1.0)
    rgb, shrunk = photo.rgb, min(2 * factor, 1.0)
    if shrunk < 1:
        size = (max(round(rgb.shape[1] * shrunk), 1), max(round(rgb.shape[0] * shrunk), 1))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))
    gray = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    if photo.rgb.dtype == np.uint16:
        gray /= 257.0
    where = ((xy * shrunk)[vertices] * weights[..., np.newaxis]).sum(axis=1)
    where = where.reshape(_SIDE_PX, _SIDE_PX, 2).astype(np.float32)
    picture = np.log(cv2.remap(gray, where[..., 0], where[..., 1], cv2.INTER_LINEAR) + 8.0)
    band = _blur(picture, _FINE_PX) - _blur(picture, _COARSE_PX)
    band -= band[mask].mean()
    even = np.clip(band / np.sqrt(_blur(band * band, _EVEN_PX) + 1e-4), -2.5, 2.5)
    return np.asarray(np.where(mask, even, 0.0), np.float32)


def prepare() -> None:
    """Make what every face is laid on, so that the first one does not wait for it."""
    _mesh()


def likeness(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Correlation of two appearances, −1..1."""
    return float((one * other).sum() / np.sqrt((one * one).sum() * (other * other).sum() + 1e-12))


@cache
def _mesh() -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64], Mask]:
    """For each pixel its three points and their weights; the points; what of the face is compared."""
    face, _ = canonical_face()
    flat = face[:, :2] * (1.0, -1.0)
    flat -= flat.min(axis=0)
    canon = flat * (_SIDE_PX - 2 * _EDGE_PX) / flat.max() + _EDGE_PX
    triangles = Delaunay(canon)
    rows, columns = np.mgrid[0:_SIDE_PX, 0:_SIDE_PX]
    pixels = np.column_stack([columns.ravel(), rows.ravel()]).astype(np.float64)
    found = triangles.find_simplex(pixels)
    transform = triangles.transform[found]
    weights = np.einsum("nij,nj->ni", transform[:, :2], pixels - transform[:, 2])
    weights = np.column_stack([weights, 1 - weights.sum(axis=1)])
    weights[found < 0] = 0
    inside = (found >= 0).reshape(_SIDE_PX, _SIDE_PX).astype(np.uint8)
    lips = np.zeros_like(inside)
    cv2.fillConvexPoly(lips, cv2.convexHull(canon[list(_LIPS)].astype(np.int32)), 1)
    kernel = np.ones((9, 9), np.uint8)
    mask = (cv2.erode(inside, kernel) > 0) & (cv2.dilate(lips, kernel) == 0)
    return triangles.simplices[found].astype(np.int64), weights, canon, np.asarray(mask)


def _blur(picture: FloatArray, sigma_px: float) -> FloatArray:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma_px), np.float32)
