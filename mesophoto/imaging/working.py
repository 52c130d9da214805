"""A photo's measured part, scaled once to the working scale of its series.

Regions travel, pixels don't: a photo is never warped before it is measured. It is cropped to what is
measured and scaled once, by area averaging, so that every photo of a series has the same px/mm.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from mesophoto.records import FloatArray, Mask, Photo

WORKING_PX_PER_MM = 6.0
"""Upper limit of the working scale: finer than the finest band measured needs."""

WORKING_SIDE_PX = 1600
"""Longest side of the working image where there is no scale."""


@dataclass(frozen=True, eq=False)
class WorkingImage:
    """Crop of a photo at the working scale.

    Attributes
    ----------
    rgb : (h, w, 3) float32 in 0..1
        sRGB-encoded.
    skin : (h, w) bool
        Skin that may be measured or serve as surroundings; without eyes, brows, lips, hair, glasses.
    px_per_mm : float or None
        Of this image, not of the photo.
    origin_px : (x, y) int
        The crop's upper left corner in the photo.
    size_px : (width, height) int
        The crop's size in the photo.
    photo_shape : (H, W)
    shade : (h, w) bool or None
        Where a face casts shade on itself; None where nothing is known of it.
    """

    rgb: FloatArray
    skin: Mask
    px_per_mm: float | None
    origin_px: tuple[int, int]
    size_px: tuple[int, int]
    photo_shape: tuple[int, int]
    shade: Mask | None = None

    @property
    def factor(self) -> tuple[float, float]:
        """Working pixels per photo pixel in x and y."""
        return self.rgb.shape[1] / self.size_px[0], self.rgb.shape[0] / self.size_px[1]

    def points_from_photo(self, xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) px of the photo to px of this image. Pixel centres are at integers."""
        factor = np.asarray(self.factor)
        return np.asarray((np.asarray(xy, float) - self.origin_px + 0.5) * factor - 0.5)

    def points_to_photo(self, xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) px of this image to px of the photo."""
        factor = np.asarray(self.factor)
        return np.asarray((np.asarray(xy, float) + 0.5) / factor - 0.5 + self.origin_px)

    def mask_from_photo(self, mask: Mask) -> Mask:
        """Scale a (H, W) mask of the photo to this image's pixels."""
        (x, y), (w, h) = self.origin_px, self.size_px
        crop = np.ascontiguousarray(mask[y : y + h, x : x + w]).astype(np.float32)
        size = (self.rgb.shape[1], self.rgb.shape[0])
        return np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_AREA) >= 0.5)

    def mask_to_photo(self, mask: Mask) -> Mask:
        """Scale a mask of this image to a (H, W) mask of the photo, False outside the crop."""
        (x, y), (w, h) = self.origin_px, self.size_px
        out = np.zeros(self.photo_shape, bool)
        soft = cv2.resize(mask.astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR)
        out[y : y + h, x : x + w] = soft >= 0.5
        return out


def scale_photo(
    photo: Photo,
    box_px: tuple[int, int, int, int] | None = None,
    *,
    px_per_mm: float | None = None,
    working_px_per_mm: float | None = None,
) -> WorkingImage:
    """Crop a photo and scale it down, by area averaging, to the working scale. It is never enlarged.

    Parameters
    ----------
    photo : Photo
    box_px : (x0, y0, x1, y1), optional
        The part to keep, clipped to the photo; the whole photo if None.
    px_per_mm : float, optional
        Of the photo. Without it the longest side is limited to ``WORKING_SIDE_PX``.
    working_px_per_mm : float, optional
        The scale wanted, ``WORKING_PX_PER_MM`` unless given.

    Returns
    -------
    WorkingImage
        Its ``skin`` is all True: to be narrowed by :mod:`mesophoto.imaging.regions`.
    """
    x0, y0, x1, y1 = clip_box(photo, box_px)
    if px_per_mm is not None:
        factor = (working_px_per_mm or WORKING_PX_PER_MM) / px_per_mm
    else:
        factor = WORKING_SIDE_PX / max(x1 - x0, y1 - y0)
    image = scale_photo_by(photo, box_px, factor)
    if px_per_mm is None:
        return image
    return replace(image, px_per_mm=px_per_mm * image.factor[0])


def clip_box(photo: Photo, box_px: tuple[int, int, int, int] | None) -> tuple[int, int, int, int]:
    """Clip a box (x0, y0, x1, y1) to the photo; the whole photo if None."""
    if box_px is None:
        return 0, 0, photo.width_px, photo.height_px
    x0, y0, x1, y1 = box_px
    return max(x0, 0), max(y0, 0), min(x1, photo.width_px), min(y1, photo.height_px)


def scale_photo_by(
    photo: Photo, box_px: tuple[int, int, int, int] | None, factor: float, *, enlarge: bool = False
) -> WorkingImage:
    """Crop a photo to a box and scale it by ``factor``, down by area averaging.

    Enlarging, by bicubic interpolation, is for aligning only: what is measured is never enlarged.
    """
    x0, y0, x1, y1 = clip_box(photo, box_px)
    w, h = x1 - x0, y1 - y0
    if not enlarge:
        factor = min(factor, 1.0)
    size = (max(round(w * factor), 1), max(round(h * factor), 1))
    crop = np.ascontiguousarray(photo.rgb[y0:y1, x0:x1])
    scaled = (
        crop
        if size == (w, h)
        else cv2.resize(crop, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC)
    )
    rgb = scaled.astype(np.float32) / np.float32(np.iinfo(photo.rgb.dtype).max)
    return WorkingImage(
        rgb=rgb,
        skin=np.ones(rgb.shape[:2], bool),
        px_per_mm=None,
        origin_px=(x0, y0),
        size_px=(w, h),
        photo_shape=(photo.height_px, photo.width_px),
    )
