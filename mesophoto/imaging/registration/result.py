"""What an alignment gives: a map of points, a trust map, a picture to look at."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import NotAligned
from mesophoto.imaging.registration.changed_spots import ChangedSpot
from mesophoto.imaging.registration.coarse import CoarseAlignment, Points, align_same
from mesophoto.imaging.registration.flow import pixel_grid
from mesophoto.imaging.working import WorkingImage, scale_photo_by
from mesophoto.records import FloatArray, Mask, Photo

Method = Literal["landmarks", "features", "points", "none"]

_WARP_ROWS = 512
"""Rows warped at a time: a 24-megapixel field of floats would take 190 MB twice."""
_COARSEST_PX = 16
_INVERSION_STEPS = 20
_INVERSION_PX = 0.005
"""Of the photo: enough."""


class Registration:
    """Which point of the fixed photo is which point of the moving one, and where that can be trusted.

    Attributes
    ----------
    ok : bool
        Whether the two photos belong together. If not, nothing is trusted, and ``map_points`` and ``warp``
        raise :class:`~mesophoto.errors.NotAligned`.
    reason : str
        Why not; empty if ok.
    method : "landmarks", "features", "points" or "none"
        What the coarse step stood on.
    similarity : float or None
        Correlation of the band-passed skin of both photos after alignment. Skin is as personal as a
        fingerprint: on studio photos ≥ 0.76 for one person, ≤ 0.65 for two.
    """

    def __init__(
        self,
        fixed_shape: tuple[int, int],
        moving_shape: tuple[int, int],
        *,
        reason: str = "",
        method: Method = "none",
        similarity: float | None = None,
        alignment: "Alignment | None" = None,
    ) -> None:
        self.ok = alignment is not None
        self.reason = reason
        self.method: Method = method
        self.similarity = similarity
        self._fixed_shape, self._moving_shape = fixed_shape, moving_shape
        self._alignment = alignment

    def _aligned(self) -> "Alignment":
        if self._alignment is None:
            raise NotAligned(self.reason)
        return self._alignment

    def map_points(self, xy: NDArray[Any]) -> Points:
        """Map points of the fixed photo to the moving photo.

        Parameters
        ----------
        xy : (N, 2) px of the fixed photo

        Returns
        -------
        (N, 2) float64, px of the moving photo
            NaN for points outside either photo.

        Raises
        ------
        NotAligned
        """
        points = np.asarray(xy, float).reshape(-1, 2)
        mapped = self._aligned().map_points(points)
        outside = _outside(points, self._fixed_shape) | _outside(mapped, self._moving_shape)
        mapped[outside] = np.nan
        return mapped

    def map_points_back(self, xy: NDArray[Any]) -> Points:
        """Map points (N, 2) of the moving photo to the fixed photo; NaN outside either.

        Raises
        ------
        NotAligned
        """
        points = np.asarray(xy, float).reshape(-1, 2)
        mapped = self._aligned().map_points_back(points)
        outside = _outside(points, self._moving_shape) | _outside(mapped, self._fixed_shape)
        mapped[outside] = np.nan
        return mapped

    @cached_property
    def trust(self) -> FloatArray:
        """(H, W) float32 in 0..1 on the fixed photo's pixels: use where > 0.5. All 0 if not ok."""
        trust = np.zeros(self._fixed_shape, np.float32)
        if self._alignment is not None:
            image = self._alignment.fixed
            (x, y), (w, h) = image.origin_px, image.size_px
            size = (w, h)
            trust[y : y + h, x : x + w] = cv2.resize(
                self._alignment.trust, size, interpolation=cv2.INTER_LINEAR
            )
        return trust

    @property
    def changed_spots(self) -> Sequence[ChangedSpot]:
        """Isolated dark spots too changed to be matched by themselves, px of the fixed photo."""
        return () if self._alignment is None else self._alignment.changed_spots

    def warp(self, moving: Photo | NDArray[Any]) -> NDArray[Any]:
        """Show the moving photo in the fixed photo's frame. For looking at, never for measuring.

        Parameters
        ----------
        moving : Photo or (H', W', 3)

        Returns
        -------
        (H, W, 3), same dtype
            0 outside the moving photo.

        Raises
        ------
        NotAligned
        """
        alignment = self._aligned()
        pixels = moving.rgb if isinstance(moving, Photo) else moving
        height, width = self._fixed_shape
        out = np.empty((height, width, *pixels.shape[2:]), pixels.dtype)
        for top in range(0, height, _WARP_ROWS):
            rows = min(_WARP_ROWS, height - top)
            field = alignment.field_of_rows(top, rows, width)
            out[top : top + rows] = cv2.remap(
                pixels, field[..., 0], field[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT
            )
        return out

    def field_between(self, fixed: WorkingImage, moving: WorkingImage) -> FloatArray:
        """Where every pixel of a working image of the fixed photo lies on one of the moving photo.

        Returns
        -------
        (h, w, 2) float32, px of ``moving``

        Raises
        ------
        NotAligned
        """
        alignment = self._aligned()

        def forth(xy: Points) -> Points:
            return moving.points_from_photo(alignment.map_points(fixed.points_to_photo(xy)))

        return _spread_field(fixed.rgb.shape[:2], forth)

    def field_back(self, fixed: WorkingImage, moving: WorkingImage) -> FloatArray:
        """Where every pixel of a working image of the moving photo lies on one of the fixed photo.

        Returns
        -------
        (h', w', 2) float32, px of ``fixed``

        Raises
        ------
        NotAligned
        """
        alignment = self._aligned()

        def back(xy: Points) -> Points:
            return fixed.points_from_photo(alignment.map_points_back(moving.points_to_photo(xy)))

        return _spread_field(moving.rgb.shape[:2], back)

    def trust_on(self, image: WorkingImage) -> FloatArray:
        """Return the trust map on a working image of the fixed photo, (h, w) float32."""
        alignment = self._aligned()
        field = _spread_field(
            image.rgb.shape[:2], lambda xy: alignment.fixed.points_from_photo(image.points_to_photo(xy))
        )
        return np.asarray(
            cv2.remap(alignment.trust, field[..., 0], field[..., 1], cv2.INTER_LINEAR, borderValue=0.0)
        )

    def magnification(self) -> float:
        """Moving px per fixed px: carries the scale of the baseline to the other photo."""
        return self._aligned().coarse.magnification


class Alignment:
    """The fields behind a registration that is ok.

    Parameters
    ----------
    coarse : CoarseAlignment
    fixed : WorkingImage
        Of the registration, not of the measuring.
    displacement : (h, w, 2) float32
        On ``fixed``'s pixels, in moving photo px, beyond the coarse matrix; 0 at the rim, so that the map
        goes on smoothly outside.
    trust : (h, w) float32
    changed_spots : sequence of ChangedSpot, optional
        On the fixed photo's pixels.
    """

    def __init__(
        self,
        coarse: CoarseAlignment,
        fixed: WorkingImage,
        displacement: FloatArray,
        trust: FloatArray,
        changed_spots: Sequence[ChangedSpot] = (),
    ) -> None:
        self.coarse, self.fixed, self.displacement, self.trust = coarse, fixed, displacement, trust
        self.changed_spots = changed_spots

    def map_points(self, xy: Points) -> Points:
        """Map (N, 2) fixed px to moving px."""
        return np.asarray(self.coarse.map_points(xy) + self._displacement_at(xy))

    def map_points_back(self, xy: Points) -> Points:
        """Map (N, 2) moving px to fixed px by fixed-point iteration."""
        inverse = np.linalg.inv(self.coarse.matrix)

        def back(points: Points) -> Points:
            homogeneous = np.c_[points, np.ones(len(points))] @ inverse.T
            return np.asarray(homogeneous[:, :2] / homogeneous[:, 2:])

        found = back(xy)
        for _ in range(_INVERSION_STEPS):
            last, found = found, back(xy - self._displacement_at(found))
            if np.abs(found - last).max(initial=0.0) < _INVERSION_PX:
                break
        return found

    def _displacement_at(self, xy: Points) -> Points:
        there = self.fixed.points_from_photo(xy).astype(np.float32)
        found = np.empty((len(xy), 2))
        for start in range(0, len(xy), 30_000):  # cv2.remap takes at most 32767 rows
            x, y = np.ascontiguousarray(there[start : start + 30_000].T)[..., None]
            found[start : start + 30_000] = cv2.remap(
                self.displacement, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT
            )[:, 0]
        return found

    def field_of_rows(self, top: int, rows: int, width: int) -> FloatArray:
        """Return where some rows of the fixed photo lie in the moving one, (rows, width, 2) float32 px."""
        grid = pixel_grid((rows, width)) + np.array([0, top], np.float32)
        matrix = self.coarse.matrix.astype(np.float32)
        linear = grid @ matrix[:2, :2].T + matrix[:2, 2]
        linear /= grid @ matrix[2, :2, None] + matrix[2, 2]
        (x, y), (factor_x, factor_y) = self.fixed.origin_px, self.fixed.factor
        there_x = (grid[..., 0] - x + 0.5) * np.float32(factor_x) - 0.5
        there_y = (grid[..., 1] - y + 0.5) * np.float32(factor_y) - 0.5
        return np.asarray(linear + cv2.remap(self.displacement, there_x, there_y, cv2.INTER_LINEAR))


def same_photo(photo: Photo) -> Registration:
    """Registration of a photo with itself: every point is itself, all of it trusted."""
    image = scale_photo_by(photo, None, _COARSEST_PX / max(photo.height_px, photo.width_px))
    shape = (photo.height_px, photo.width_px)
    still = np.zeros((*image.rgb.shape[:2], 2), np.float32)
    alignment = Alignment(align_same(shape), image, still, np.ones(image.rgb.shape[:2], np.float32))
    return Registration(shape, shape, similarity=1.0, alignment=alignment)


def _spread_field(shape: tuple[int, int], map_points: Callable[[Points], Points]) -> FloatArray:
    """Map every pixel of a picture, (h, w, 2): every eighth one by the function, those between linearly."""
    step = 8
    height, width = shape
    small = (height // step + 2, width // step + 2)
    coarse = map_points(pixel_grid(small).reshape(-1, 2).astype(float) * step)
    fine = pixel_grid(shape) / np.float32(step)
    return np.asarray(
        cv2.remap(coarse.reshape(*small, 2).astype(np.float32), fine[..., 0], fine[..., 1], cv2.INTER_LINEAR)
    )


def sample_mask(mask: Mask, field: FloatArray) -> Mask:
    """Carry a mask along a field: the field of the picture that it is wanted on, into the mask's own."""
    soft = cv2.remap(mask.astype(np.float32), field[..., 0], field[..., 1], cv2.INTER_LINEAR, borderValue=0.0)
    return np.asarray(soft >= 0.5)


def _outside(xy: Points, shape: tuple[int, int]) -> Mask:
    height, width = shape
    x, y = xy[:, 0], xy[:, 1]
    with np.errstate(invalid="ignore"):
        inside = (x >= -0.5) & (y >= -0.5) & (x <= width - 0.5) & (y <= height - 0.5)
    return np.asarray(~inside)
