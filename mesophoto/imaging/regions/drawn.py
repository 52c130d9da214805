"""A region that somebody drew, or all of a photo."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.polygon import outline
from mesophoto.imaging.regions.reasons import LEAST_PIXELS
from mesophoto.imaging.regions.regionmap import RegionMap
from mesophoto.imaging.working import scale_photo
from mesophoto.records import Mask, Photo, Scale

_DRAWN_MARGIN_MM = 10.0
"""Surroundings that a metric may need around a drawn region."""

_BLACK = 0.06


def user_region(
    photo: Photo,
    mask: Mask | None,
    scale: Scale | None,
    *,
    working_px_per_mm: float | None = None,
) -> RegionMap:
    """Take a drawn region, or the whole photo, as the one region.

    Parameters
    ----------
    photo : Photo
    mask : (H, W) bool or None
        On the photo's pixels: the region is named "region". None: all of the photo, named "whole".
    scale : Scale or None
    working_px_per_mm : float, optional
        The working scale of the photo's series.

    Returns
    -------
    RegionMap
        Its image reaches some way beyond the drawn region. ``skin`` leaves out only the black surround of a
        dermoscope.

    Raises
    ------
    UserError
        The mask has another size than the photo.
    """
    shape = photo.rgb.shape[:2]
    name = "whole" if mask is None else "region"
    drawn = np.ones(shape, bool) if mask is None else np.asarray(mask, bool)
    if drawn.shape != shape:
        raise UserError(
            f"The region is {_size(drawn.shape)} pixels, but the photo is {_size(shape)}: "
            "draw it on this photo."
        )
    px_per_mm = None if scale is None else scale.px_per_mm
    box = _drawn_box(drawn, px_per_mm)
    image = scale_photo(photo, box, px_per_mm=px_per_mm, working_px_per_mm=working_px_per_mm)
    image = replace(image, skin=~_black_surround(image.rgb))
    inside = image.mask_from_photo(drawn) & image.skin
    if np.count_nonzero(inside) < LEAST_PIXELS:
        return RegionMap(image, {}, {}, {name: "it has fewer pixels than can be measured"})
    return RegionMap(image, {name: inside}, {name: outline(drawn)}, {})


def _drawn_box(drawn: Mask, px_per_mm: float | None) -> tuple[int, int, int, int] | None:
    """Box around a drawn region and some of its surroundings; None of an empty one."""
    columns, rows = np.flatnonzero(drawn.any(axis=0)), np.flatnonzero(drawn.any(axis=1))
    if not len(columns):
        return None
    (x0, x1), (y0, y1) = columns[[0, -1]], rows[[0, -1]]
    margin = max(x1 - x0, y1 - y0) // 4 if px_per_mm is None else int(_DRAWN_MARGIN_MM * px_per_mm)
    return int(x0 - margin), int(y0 - margin), int(x1 + 1 + margin), int(y1 + 1 + margin)


def _size(shape: tuple[int, ...]) -> str:
    return " × ".join(str(side) for side in shape[1::-1])


def _black_surround(rgb: NDArray[np.float32]) -> Mask:
    """Near-black pixels that hang together with the picture's corners."""
    dark = (rgb.max(axis=-1) < _BLACK).astype(np.uint8)
    _, labels = cv2.connectedComponents(dark, connectivity=4)
    corners = {int(labels[y, x]) for y in (0, -1) for x in (0, -1)} - {0}
    return np.isin(labels, sorted(corners))
