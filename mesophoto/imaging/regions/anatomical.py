"""The regions of a face, and the back of a hand."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.face_outlines import region_outlines
from mesophoto.imaging.polygon import outline, polygon_area, polygon_mask
from mesophoto.imaging.regions.reasons import LEAST_BARE, LEAST_INSIDE, LEAST_PIXELS, why_not_given
from mesophoto.imaging.regions.regionmap import RegionMap
from mesophoto.imaging.skin.face import face_skin
from mesophoto.imaging.skin.hand import dorsum_outline, hand_px_per_mm, hand_skin
from mesophoto.imaging.skin.shade import face_shade
from mesophoto.imaging.working import WorkingImage, scale_photo
from mesophoto.records import Landmarks, Mask, Photo, Scale

_FACE_BOX_MM = (-105.0, 105.0, -190.0, 105.0)
"""Crop around a face in mm of an average one: left, right, down to the neck, up; from the nose's root."""

_HAND_MARGIN_MM = 45.0


def find_regions(
    photo: Photo,
    landmarks: Landmarks,
    scale: Scale | None,
    *,
    working_px_per_mm: float | None = None,
) -> RegionMap:
    """Find the anatomical regions of a face, or the back of a hand.

    Parameters
    ----------
    photo : Photo
    landmarks : Landmarks
        Of the same photo.
    scale : Scale or None
        Without it the working image has no px/mm, and about the size that one with a scale would have.
    working_px_per_mm : float, optional
        The working scale of the photo's series.

    Returns
    -------
    RegionMap
        Every region is either in ``masks`` and ``outlines`` or, with the reason, in ``reasons``.
    """
    if landmarks.kind == "face":
        frame = face_frame(landmarks.points)
        corners = [[x, y] for x in _FACE_BOX_MM[:2] for y in _FACE_BOX_MM[2:]]
        reach, likely = frame.to_px(np.array(corners)), frame.px_per_mm
    else:
        likely = hand_px_per_mm(landmarks.points)
        reach = dorsum_outline(landmarks.points)
        margin = _HAND_MARGIN_MM * likely
        reach = np.vstack([reach - margin, reach + margin])
    image = _crop(photo, _bounding_box(reach), scale, likely, working_px_per_mm)
    if landmarks.kind == "face":
        return _face_regions(image, landmarks.points)
    return _hand_regions(image, landmarks.points)


def _bounding_box(xy: NDArray[np.float64]) -> tuple[int, int, int, int]:
    low, high = np.floor(xy.min(axis=0)), np.ceil(xy.max(axis=0))
    return int(low[0]), int(low[1]), int(high[0]) + 1, int(high[1]) + 1


def _crop(
    photo: Photo,
    box: tuple[int, int, int, int],
    scale: Scale | None,
    likely_px_per_mm: float,
    working_px_per_mm: float | None,
) -> WorkingImage:
    """Scale the photo's part; without a scale to the size that a likely one gives."""
    px_per_mm = likely_px_per_mm if scale is None else scale.px_per_mm
    x0, y0, x1, y1 = box
    meets = x0 < photo.width_px and y0 < photo.height_px and x1 > 0 and y1 > 0
    image = scale_photo(
        photo, box if meets else None, px_per_mm=px_per_mm, working_px_per_mm=working_px_per_mm
    )
    return image if scale is not None else replace(image, px_per_mm=None)


def _face_regions(image: WorkingImage, points: NDArray[np.float64]) -> RegionMap:
    found = face_skin(image, points)
    image = replace(image, skin=found.skin, shade=face_shade(image, points))
    frame = face_frame(image.points_from_photo(points))
    masks: dict[str, Mask] = {}
    outlines: dict[str, NDArray[np.float64]] = {}
    reasons: dict[str, str] = {}
    polygons = region_outlines(frame)
    whole_face = polygon_mask(image.skin.shape, polygons["face"])
    for name, polygon in polygons.items():
        inside = polygon_mask(image.skin.shape, polygon)
        if name == "neck":
            inside &= ~whole_face
        reason = why_not_given(name, inside, found, frame)
        if reason:
            reasons[name] = reason
        else:
            masks[name] = inside & image.skin
            outlines[name] = image.points_to_photo(polygon)
    return RegionMap(image, masks, outlines, reasons)


def _hand_regions(image: WorkingImage, points: NDArray[np.float64]) -> RegionMap:
    image = replace(image, skin=hand_skin(image, points))
    points = image.points_from_photo(points)
    expected = dorsum_outline(points)
    area = abs(polygon_area(expected))
    inside = polygon_mask(image.skin.shape, expected)
    bare = np.count_nonzero(image.skin)
    reason = None
    if np.count_nonzero(inside) < LEAST_INSIDE * area:
        reason = "the back of the hand is outside the picture"
    elif bare < LEAST_BARE * area:
        reason = "the back of the hand could not be told from what surrounds it"
    elif bare < LEAST_PIXELS:
        reason = "too small in the picture"
    if reason:
        return RegionMap(image, {}, {}, {"dorsum": reason})
    return RegionMap(
        image, {"dorsum": image.skin.copy()}, {"dorsum": image.points_to_photo(outline(image.skin))}, {}
    )
