"""Coarse alignment of two photos: from landmarks, from features, or from point pairs set by hand."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.working import scale_photo_by
from mesophoto.records import Landmarks, Photo

Points = NDArray[np.float64]

EYE_DISTANCE_PX = 240.0
"""Between the iris centres at the working scale of registration: about 3.8 px/mm. Landmarks see no more,
and flow gains nothing from more."""
LEAST_EYE_DISTANCE_PX = 160.0
"""A smaller face is enlarged to it: else the windows of the flow would cover so many mm that they hold the
features which all faces share, and two persons would agree."""
PALM_LENGTH_PX = 400.0
"""From wrist to middle knuckle at the working scale of registration."""
FEATURE_SIDE_PX = 1200.0
MINIMUM_INLIERS = 20
"""Of a homography between two photos of skin; chance matches reach about ten."""

IRIS_CENTRES = (468, 473)
FACE_POINTS = 468
PALM_POINTS = (0, 1, 2, 5, 9, 13, 17)
"""Wrist, base of the thumb, knuckles: what does not articulate with the fingers."""
# fmt: off
SHARED_FEATURES = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466),
    (70, 63, 105, 66, 107, 55, 65, 52, 53, 46),
    (300, 293, 334, 296, 336, 285, 295, 282, 283, 276),
    (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185),
    (98, 97, 2, 326, 327, 294, 278, 344, 440, 275, 4, 45, 220, 115, 48, 64),
)
# fmt: on
"""Eyes, brows, lips, nostrils: every face has them in the same place, so they tell nothing of who it is."""
FOREHEAD_EXTENSION = 0.10
"""Of the face's height: the mesh ends below a high hairline."""


@dataclass(frozen=True, eq=False)
class CoarseAlignment:
    """Where skin of the fixed photo lies in the moving one, within some ten pixels.

    Attributes
    ----------
    matrix : (3, 3)
        Homography fixed px → moving px.
    points, residuals : (N, 2)
        Fixed px, and what the matrix leaves over there, in moving px. Empty where the matrix is all.
    domain : (N, 2)
        Convex polygon in fixed px: the skin to be aligned.
    factor : float
        Working px per fixed px; above 1 where a face is so small that it is enlarged for aligning.
    features : tuple of (N, 2)
        Convex polygons in fixed px: what any two faces share, and no witness of whose skin it is.
    """

    matrix: NDArray[np.float64]
    points: Points
    residuals: Points
    domain: Points
    factor: float
    features: tuple[Points, ...] = ()

    def map_points(self, xy: Points) -> Points:
        """Map (N, 2) fixed px to moving px by the matrix alone."""
        homogeneous = np.c_[xy, np.ones(len(xy))] @ self.matrix.T
        return np.asarray(homogeneous[:, :2] / homogeneous[:, 2:])

    @property
    def magnification(self) -> float:
        """Moving px per fixed px in the middle of the domain."""
        middle = self.domain.mean(axis=0)
        corners = self.map_points(middle + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
        return float(np.sqrt(abs(np.linalg.det(corners[1:] - corners[0]))))


def align_by_landmarks(fixed: Landmarks, moving: Landmarks) -> CoarseAlignment:
    """Align two faces or two hands of one kind by their points."""
    used = np.arange(FACE_POINTS) if fixed.kind == "face" else np.array(PALM_POINTS)
    matrix = _fit_similarity(fixed.points[used], moving.points[used])
    if fixed.kind == "face":
        eyes = fixed.points[list(IRIS_CENTRES)]
        factor = _face_factor(float(np.linalg.norm(eyes[0] - eyes[1])))
    else:
        factor = min(PALM_LENGTH_PX / max(float(np.linalg.norm(fixed.points[9] - fixed.points[0])), 1.0), 1.0)
    plain = CoarseAlignment(matrix, fixed.points[used], np.zeros((len(used), 2)), fixed.points[used], factor)
    residuals = moving.points[used] - plain.map_points(fixed.points[used])
    features: tuple[Points, ...] = ()
    if fixed.kind == "face":
        features = tuple(_hull(fixed.points[list(indices)]) for indices in SHARED_FEATURES)
    return CoarseAlignment(matrix, fixed.points[used], residuals, _domain(fixed), factor, features)


def _face_factor(eye_distance_px: float) -> float:
    if eye_distance_px >= LEAST_EYE_DISTANCE_PX:
        return min(EYE_DISTANCE_PX / eye_distance_px, 1.0)
    return LEAST_EYE_DISTANCE_PX / max(eye_distance_px, 1.0)


def _domain(landmarks: Landmarks) -> Points:
    if landmarks.kind == "face":
        points = landmarks.points[:FACE_POINTS]
        hull = _hull(points)
        chin, top = points[152], points[10]
        up = top - chin
        share = np.clip((hull - chin) @ up / max(float(up @ up), 1.0), 0, 1)
        return np.asarray(hull + FOREHEAD_EXTENSION * (share**3)[:, None] * up)
    hull = _hull(landmarks.points[list(PALM_POINTS)])
    return np.asarray(hull.mean(axis=0) + 1.15 * (hull - hull.mean(axis=0)))


def _hull(points: Points) -> Points:
    return np.asarray(cv2.convexHull(points.astype(np.float32))[:, 0], float)


def align_by_points(fixed: Points, moving: Points, shape: tuple[int, int]) -> CoarseAlignment:
    """Align by point pairs set by hand: two give a similarity, three an affine map, four a homography.

    Parameters
    ----------
    fixed, moving : (N, 2) px, N ≥ 2
    shape : (H, W)
        Of the fixed photo.
    """
    if len(fixed) >= 4:
        matrix, _ = cv2.findHomography(fixed, moving, method=0)
    elif len(fixed) == 3:
        matrix = np.r_[
            cv2.getAffineTransform(fixed.astype(np.float32), moving.astype(np.float32)), [[0, 0, 1]]
        ]
    else:
        matrix = _fit_similarity(fixed, moving)
    return _whole(matrix, shape)


def align_same(shape: tuple[int, int]) -> CoarseAlignment:
    """Align a photo (H, W) with itself."""
    return _whole(np.eye(3), shape)


def align_by_features(fixed: Photo, moving: Photo) -> CoarseAlignment | None:
    """Align two photos by what they show: SIFT features and a MAGSAC++ homography.

    Returns
    -------
    CoarseAlignment or None
        None where too few features agree: another place, or too smooth to tell.
    """
    fixed_xy, fixed_descriptors = _find_features(fixed)
    moving_xy, moving_descriptors = _find_features(moving)
    if min(len(fixed_xy), len(moving_xy)) < MINIMUM_INLIERS:
        return None
    matches = cv2.BFMatcher(cv2.NORM_L2).knnMatch(fixed_descriptors, moving_descriptors, k=2)
    good = [pair[0] for pair in matches if len(pair) == 2 and pair[0].distance < 0.8 * pair[1].distance]
    if len(good) < MINIMUM_INLIERS:
        return None
    source = fixed_xy[[match.queryIdx for match in good]]
    target = moving_xy[[match.trainIdx for match in good]]
    threshold_px = 3.0 * max(moving.height_px, moving.width_px) / FEATURE_SIDE_PX
    matrix, inliers = cv2.findHomography(
        source, target, cv2.USAC_MAGSAC, max(threshold_px, 1.5), maxIters=5000
    )
    if matrix is None or int(inliers.sum()) < MINIMUM_INLIERS:
        return None
    coarse = _whole(matrix, (fixed.height_px, fixed.width_px))
    return coarse if 0.2 < coarse.magnification < 5 else None


def _find_features(photo: Photo) -> tuple[Points, NDArray[np.float32]]:
    image = scale_photo_by(photo, None, FEATURE_SIDE_PX / max(photo.height_px, photo.width_px))
    grey = cv2.cvtColor((image.rgb * 255).astype(np.uint8), cv2.COLOR_RGB2GRAY)
    grey = cv2.createCLAHE(3.0, (8, 8)).apply(grey)
    keypoints, descriptors = cv2.SIFT.create(nfeatures=4000, contrastThreshold=0.02).detectAndCompute(
        grey, None
    )
    if descriptors is None:
        return np.empty((0, 2)), np.empty((0, 128), np.float32)
    return np.asarray(image.points_to_photo(np.array([k.pt for k in keypoints]))), np.asarray(
        descriptors, np.float32
    )


def _whole(matrix: NDArray[Any], shape: tuple[int, int]) -> CoarseAlignment:
    height, width = shape
    corners = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], float)
    factor = min(FEATURE_SIDE_PX / max(shape), 1.0)
    nothing = np.empty((0, 2))
    return CoarseAlignment(np.asarray(matrix, float), nothing, nothing, corners, factor)


def _fit_similarity(fixed: Points, moving: Points) -> NDArray[np.float64]:
    affine, _ = cv2.estimateAffinePartial2D(fixed, moving, method=cv2.LMEDS)
    if affine is None:
        affine = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    return np.asarray(np.r_[np.asarray(affine, float), [[0.0, 0.0, 1.0]]])
