"""From two photos to a registration, or to the reason why there is none."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.registration.changed_spots import ChangedSpot, find_changed_spots
from mesophoto.imaging.registration.coarse import (
    IRIS_CENTRES,
    CoarseAlignment,
    Points,
    align_by_features,
    align_by_landmarks,
    align_by_points,
)
from mesophoto.imaging.registration.flow import blur, find_field, pixel_grid, sample, span_holes
from mesophoto.imaging.registration.result import Alignment, Method, Registration
from mesophoto.imaging.registration.trust import (
    find_agreeing,
    find_trusted,
    find_wrong,
    skin_similarity,
)
from mesophoto.imaging.working import WorkingImage, scale_photo_by
from mesophoto.records import FloatArray, Landmarks, Mask, Photo

VIEW_LIMIT_DEGREES = 25.0
"""Of yaw: beyond it two photos show different sides of the face and are different views."""
SMALLEST_EYE_DISTANCE_PX = 60.0
AGREEING_LIMIT = 0.09
SIMILARITY_LIMIT = 0.6
"""On bare skin, without eyes, brows, lips and nostrils. On 32 pairs of one person, neutral and smiling, at
four sizes from full to a third, ≥ 45 % of it agree and it correlates ≥ 0.70; on 64 pairs of two persons
≤ 7 % and ≤ 0.62. Selfies in dim light lie between (4–11 %, 0.48–0.60): they cannot be told."""
CERTAIN_LIMIT = 0.35
"""Of agreeing skin. Below it a mirrored photo is tried too: faces are symmetric, up to 12 % of a mirrored
face agree with itself."""
COVERED_LIMIT = 0.15
"""Share of the domain that the moving photo must show."""
ENLARGED_AT_MOST = 2.0
HIDDEN_LIMIT = 0.01
"""Share of the domain from which on what disagrees is left out, and the rest aligned again."""
MARGIN_SHARE = 0.1

_MIRRORED = "the second photo is mirrored, as some selfie cameras do; flip it and import it again"
_NOTHING_IN_COMMON = (
    "neither a face, nor a hand, nor enough common detail was found in both photos; "
    "set matching points by hand"
)
_NO_MATCH = (
    "the skin of the two photos does not match: another person, another place, or too blurred or dark to "
    "tell; choose photos of the same place, or set matching points by hand"
)


def register(
    fixed: Photo, moving: Photo, *, points: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None
) -> Registration:
    """Find which point of one photo is which point of another.

    Landmarks give the coarse step, features where there are none (a profile, a close-up of skin), or point
    pairs set by hand; dense flow gives the rest.

    Parameters
    ----------
    fixed, moving : Photo
        The baseline, and the photo to be compared with it.
    points : ((N, 2), (N, 2)), optional
        Matching px of the fixed and of the moving photo, N ≥ 2, set by hand.

    Returns
    -------
    Registration
        ``ok`` is False, with the reason, where the two photos do not belong together.

    Raises
    ------
    UserError
        If fewer than two point pairs are given, or not as many in both photos.
    """
    return align(fixed, moving, find_landmarks(fixed), find_landmarks(moving), points)


def align(
    fixed: Photo,
    moving: Photo,
    fixed_landmarks: Landmarks | None,
    moving_landmarks: Landmarks | None,
    points: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None,
) -> Registration:
    """Register two photos whose landmarks are known; see :func:`register`."""
    refusal = None if points else _refuse(fixed_landmarks, moving_landmarks)
    if refusal:
        mirrored = _is_mirrored_hand(fixed, moving, fixed_landmarks, moving_landmarks)
        return _refused(fixed, moving, _MIRRORED if mirrored else refusal)
    coarse, method = _align_coarsely(fixed, moving, fixed_landmarks, moving_landmarks, points)
    if coarse is None:
        return _refused(fixed, moving, _NOTHING_IN_COMMON)
    found = _align_densely(fixed, moving, coarse)
    if found is None:
        return _refused(fixed, moving, _NO_MATCH)
    if method == "landmarks" and found.agreeing_share < CERTAIN_LIMIT:
        flipped = _align_flipped(fixed, moving, fixed_landmarks)
        if flipped and flipped.belongs_together and flipped.agreeing_share > 2 * found.agreeing_share:
            return _refused(fixed, moving, _MIRRORED, found.similarity)
    if not found.belongs_together:
        return _refused(fixed, moving, _NO_MATCH, found.similarity)
    return Registration(
        _shape(fixed), _shape(moving), method=method, similarity=found.similarity, alignment=found.alignment
    )


def _is_mirrored_hand(
    fixed: Photo, moving: Photo, fixed_landmarks: Landmarks | None, moving_landmarks: Landmarks | None
) -> bool:
    """Tell whether what looks like the other hand is the same one, mirrored."""
    if not fixed_landmarks or not moving_landmarks:
        return False
    if not fixed_landmarks.kind == moving_landmarks.kind == "hand":
        return False
    flipped = _align_flipped(fixed, moving, fixed_landmarks)
    return flipped is not None and flipped.belongs_together


def _shape(photo: Photo) -> tuple[int, int]:
    return photo.height_px, photo.width_px


def _refused(fixed: Photo, moving: Photo, reason: str, similarity: float | None = None) -> Registration:
    return Registration(_shape(fixed), _shape(moving), reason=reason, similarity=similarity)


def _refuse(fixed: Landmarks | None, moving: Landmarks | None) -> str | None:
    if fixed is None or moving is None:
        return None
    if fixed.kind != moving.kind:
        return f"the first photo shows a {fixed.kind}, the second a {moving.kind}; compare photos of one view"
    if fixed.kind == "hand" and fixed.side != moving.side:
        return f"the first photo shows a {fixed.side} hand, the second a {moving.side} one"
    if fixed.kind == "face" and min(_eye_distance(fixed), _eye_distance(moving)) < SMALLEST_EYE_DISTANCE_PX:
        return "the face is too small in one of the photos to tell whose it is; come closer"
    turn = moving.pose.yaw - fixed.pose.yaw
    if fixed.kind == "face" and abs(turn) > VIEW_LIMIT_DEGREES:
        return f"the head is turned {abs(turn):.0f}° further in one of the photos; compare photos of one view"
    return None


def _eye_distance(face: Landmarks) -> float:
    eyes = face.points[list(IRIS_CENTRES)]
    return float(np.linalg.norm(eyes[0] - eyes[1]))


def _align_coarsely(
    fixed: Photo,
    moving: Photo,
    fixed_landmarks: Landmarks | None,
    moving_landmarks: Landmarks | None,
    points: tuple[NDArray[np.float64], NDArray[np.float64]] | None,
) -> tuple[CoarseAlignment | None, Method]:
    if points is not None:
        pairs = [np.asarray(side, float).reshape(-1, 2) for side in points]
        if len(pairs[0]) != len(pairs[1]) or len(pairs[0]) < 2:
            raise UserError("Aligning by hand takes at least two matching points, as many in both photos.")
        return align_by_points(pairs[0], pairs[1], _shape(fixed)), "points"
    if fixed_landmarks and moving_landmarks:
        return align_by_landmarks(fixed_landmarks, moving_landmarks), "landmarks"
    return align_by_features(fixed, moving), "features"


@dataclass(frozen=True, eq=False)
class _Found:
    alignment: Alignment
    agreeing_share: float
    similarity: float

    @property
    def belongs_together(self) -> bool:
        return self.agreeing_share >= AGREEING_LIMIT and self.similarity >= SIMILARITY_LIMIT


def _align_densely(fixed: Photo, moving: Photo, coarse: CoarseAlignment) -> _Found | None:
    magnification = coarse.magnification
    factor = coarse.factor if coarse.factor > 1 else min(coarse.factor, magnification * ENLARGED_AT_MOST)
    fixed_image = scale_photo_by(fixed, _box(coarse.domain), factor, enlarge=True)
    corners = (
        np.array(fixed_image.origin_px) + np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * fixed_image.size_px
    )
    moving_box = _clipped_box(coarse.map_points(corners), moving)
    if moving_box is None:
        return None
    moving_image = scale_photo_by(moving, moving_box, factor / magnification, enlarge=True)

    field = _coarse_field(coarse, fixed_image, moving_image)
    domain = _fill_polygon(fixed_image.points_from_photo(coarse.domain), field.shape[:2])
    x, y = field[..., 0], field[..., 1]
    covered = domain & (x > 0) & (y > 0) & (x < moving_image.rgb.shape[1]) & (y < moving_image.rgb.shape[0])
    if covered.sum() < COVERED_LIMIT * domain.sum() or covered.sum() < 400:
        return None

    fixed_luminance, moving_luminance = _luminance(fixed_image), _luminance(moving_image)
    field, agreeing = _find_agreeing_field(fixed_luminance, moving_luminance, field, covered)
    bare = covered & ~_cover(coarse.features, fixed_image)
    wrong = find_wrong(agreeing, covered)
    changed, spots = find_changed_spots(
        wrong, agreeing, covered, bare, (fixed_luminance, sample(moving_luminance, field))
    )
    trust = find_trusted(agreeing, covered, changed)
    there = moving_image.points_to_photo(field.reshape(-1, 2))
    here = fixed_image.points_to_photo(pixel_grid(field.shape[:2]).reshape(-1, 2))
    displacement = (there - coarse.map_points(here)).reshape(field.shape).astype(np.float32)
    return _Found(
        Alignment(
            coarse,
            fixed_image,
            displacement * _taper(field.shape[:2])[..., None],
            trust,
            [_on_photo(spot, fixed_image) for spot in spots],
        ),
        float(agreeing[bare].mean()) if bare.any() else 0.0,
        skin_similarity(fixed_luminance, moving_luminance, field, bare),
    )


def _on_photo(spot: ChangedSpot, image: WorkingImage) -> ChangedSpot:
    x, y = image.points_to_photo(np.array([[spot.x, spot.y]]))[0].tolist()
    return replace(spot, x=x, y=y, radius=spot.radius / image.factor[0])


def _find_agreeing_field(
    fixed: FloatArray, moving: FloatArray, coarse: FloatArray, domain: Mask
) -> tuple[FloatArray, Mask]:
    """Align; then leave out what disagrees (hair, glasses, a hand) and align the rest again without it."""
    field = find_field(fixed, moving, coarse, domain)
    agreeing = find_agreeing(fixed, moving, field)
    for _ in range(2):
        wrong = find_wrong(agreeing, domain)
        share = wrong.sum() / domain.sum()
        if not HIDDEN_LIMIT < share < 1 - AGREEING_LIMIT:
            break
        hidden = cv2.dilate(wrong.astype(np.uint8), np.ones((13, 13), np.uint8)) > 0
        visible = 1 - hidden.astype(np.float32)
        start = coarse + blur(span_holes(field - coarse, visible), 8.0)
        again = find_field(fixed, moving, start, domain & ~hidden, np.asarray(hidden))
        agreeing_again = find_agreeing(fixed, moving, again)
        if agreeing_again[domain].sum() <= agreeing[domain].sum():
            break
        field, agreeing = again, agreeing_again
    return field, agreeing


def _box(domain: Points) -> tuple[int, int, int, int]:
    low, high = domain.min(axis=0), domain.max(axis=0)
    margin = MARGIN_SHARE * (high - low).max()
    x0, y0 = np.floor(low - margin)
    x1, y1 = np.ceil(high + margin)
    return int(x0), int(y0), int(x1), int(y1)


def _clipped_box(points: Points, photo: Photo) -> tuple[int, int, int, int] | None:
    if not np.isfinite(points).all():
        return None
    x0, y0, x1, y1 = _box(points)
    x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, photo.width_px), min(y1, photo.height_px)
    return (x0, y0, x1, y1) if x1 - x0 >= 16 and y1 - y0 >= 16 else None


def _coarse_field(coarse: CoarseAlignment, fixed: WorkingImage, moving: WorkingImage) -> FloatArray:
    height, width = fixed.rgb.shape[:2]
    grid = pixel_grid((height, width)).reshape(-1, 2)
    there = moving.points_from_photo(coarse.map_points(fixed.points_to_photo(grid)))
    field = there.reshape(height, width, 2).astype(np.float32)
    if len(coarse.points):
        residuals = coarse.residuals * np.array(moving.factor)
        field += _spread_residuals(fixed.points_from_photo(coarse.points), residuals, (height, width))
    return field


def _spread_residuals(points: Points, residuals: Points, shape: tuple[int, int]) -> FloatArray:
    """Gaussian mean of scattered residuals, (h, w, 2): near ones first, far ones where there are none."""
    step = 8
    small = np.zeros((shape[0] // step + 1, shape[1] // step + 1, 3), np.float32)
    column, row = (np.round(points / step).astype(int)).T
    inside = (row >= 0) & (column >= 0) & (row < small.shape[0]) & (column < small.shape[1])
    values = np.c_[residuals, np.ones(len(residuals))][inside]
    np.add.at(small, (row[inside], column[inside]), values.astype(np.float32))
    total = cv2.GaussianBlur(small, (0, 0), 2.5) + 0.05 * cv2.GaussianBlur(small, (0, 0), 8)
    mean = total[..., :2] / (total[..., 2:] + 1e-6)
    return np.asarray(cv2.resize(mean, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))


def _luminance(image: WorkingImage) -> FloatArray:
    return np.asarray(cv2.cvtColor(image.rgb, cv2.COLOR_RGB2GRAY) * np.float32(255))


def _fill_polygon(polygon: Points, shape: tuple[int, ...]) -> Mask:
    canvas = np.zeros(shape[:2], np.uint8)
    cv2.fillConvexPoly(canvas, np.round(polygon).astype(np.int32), 1)
    return canvas > 0


def _cover(polygons: tuple[Points, ...], image: WorkingImage) -> Mask:
    """Polygons of the photo and a margin around them, as a mask of a working image."""
    covered = np.zeros(image.rgb.shape[:2], bool)
    for polygon in polygons:
        covered |= _fill_polygon(image.points_from_photo(polygon), covered.shape)
    return np.asarray(cv2.dilate(covered.astype(np.uint8), np.ones((25, 25), np.uint8)) > 0)


def _taper(shape: tuple[int, ...]) -> FloatArray:
    """1 inside, falling to 0 at the rim over the margin, so that the map goes on smoothly outside."""
    height, width = shape[:2]

    def ramp(length: int) -> NDArray[np.float32]:
        away = np.minimum(np.arange(length), np.arange(length)[::-1]) / max(MARGIN_SHARE * 0.5 * length, 1)
        return np.clip(away, 0, 1).astype(np.float32)

    return np.asarray(np.outer(ramp(height), ramp(width)))


def _align_flipped(fixed: Photo, moving: Photo, fixed_landmarks: Landmarks | None) -> _Found | None:
    flipped = replace(moving, rgb=np.ascontiguousarray(moving.rgb[:, ::-1]))
    landmarks = find_landmarks(flipped)
    if fixed_landmarks is None or landmarks is None or _refuse(fixed_landmarks, landmarks):
        return None
    return _align_densely(fixed, flipped, align_by_landmarks(fixed_landmarks, landmarks))
