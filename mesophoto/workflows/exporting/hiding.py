"""Hiding who it is on a picture: by a crop to the region that matters, or by covering eyes and mouth."""

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.face_frame import FaceFrame, closed_by_mirror, face_frame, mirror
from mesophoto.imaging.face_outlines import region_outlines
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.records import Landmarks, Mask

How = Literal["crop", "mask"]
Points = NDArray[np.float64]

LOWERS = (
    "Hiding parts of a face lowers the chance that the person is recognised; it does not remove it: skin, "
    "moles, ears and hair remain, and whoever knows the person may still know them."
)
"""What stands wherever somebody chooses to hide a face."""

_COVER = 128
"""A plain grey: what is blurred can be guessed back, what is grey cannot."""
_CROP_MARGIN = 0.04
_EYE_MARGIN_MM = 5.0
_BROW_RISE_MM = 4.0
_MOUTH_MARGIN_MM = 4.0

# Points of the MediaPipe face mesh, on the patient's right half.
_EYE = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
_BROW = (70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
_LIPS = (0, 37, 39, 40, 185, 61, 146, 91, 181, 84, 17)


def hide_face(
    rgb: NDArray[Any], face: Landmarks | None, how: How, region: Points | None = None
) -> NDArray[Any]:
    """Hide who it is. See :data:`LOWERS` for what that is worth.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    face : Landmarks or None
        The face on these very pixels.
    how : "crop" or "mask"
        "crop": the region's rectangle alone is left, with eyes and mouth in it covered; "mask": eyes and
        mouth are covered.
    region : (N, 2) px (x, y), optional
        Outline of what is to be seen: nothing in it is covered, unless an eye lies in it. Needed for "crop".

    Returns
    -------
    (h, w, 3)
        A new picture.

    Raises
    ------
    UserError
        If nothing can be hidden, since no face or no region was found.
    """
    if how == "crop" and region is None:
        raise UserError("There is no region to crop to: draw one on the photo, or cover the eyes.")
    if how == "mask" and (face is None or face.kind != "face"):
        raise UserError("No face was found to cover the eyes of: crop the photo to a region.")
    out = rgb.copy()
    for cover in _covers(rgb.shape, face, region).values():
        out[cover] = _COVER * (257 if rgb.dtype == np.uint16 else 1)
    if how == "mask" or region is None:
        return out
    left, top, right, bottom = crop_box(rgb.shape, region)
    return out[top:bottom, left:right].copy()


def crop_box(shape: tuple[int, ...], region: Points) -> tuple[int, int, int, int]:
    """Rectangle around a region, with a little margin: (left, top, right, bottom) px, the last two outside.

    Raises
    ------
    UserError
        If the region does not lie in the picture.
    """
    low, high = np.nanmin(region, axis=0), np.nanmax(region, axis=0)
    margin = _CROP_MARGIN * float((high - low).max())
    left, top = (int(value) for value in np.maximum(np.floor(low - margin), 0))
    right, bottom = (int(value) for value in np.minimum(np.ceil(high + margin) + 1, (shape[1], shape[0])))
    if right - left < 2 or bottom - top < 2:
        raise UserError("The region does not lie in the picture: choose another one.")
    return left, top, right, bottom


def region_of_face(face: Landmarks, name: str) -> Points:
    """Outline of one of a face's regions, (N, 2) px.

    Raises
    ------
    UserError
        If faces have no such region.
    """
    outlines = region_outlines(face_frame(face.points))
    if name not in outlines:
        raise UserError("A face has no such region: choose another one, or draw it.")
    return outlines[name]


def hidden_parts(
    shape: tuple[int, ...], face: Landmarks | None, how: How, region: Points | None = None
) -> tuple[str, ...]:
    """Which parts are seen covered on what :func:`hide_face` gives: "eyes", "mouth"."""
    left, top, right, bottom = (0, 0, shape[1], shape[0])
    if how == "crop" and region is not None:
        left, top, right, bottom = crop_box(shape, region)
    covers = _covers(shape, face, region)
    return tuple(name for name, cover in covers.items() if cover[top:bottom, left:right].any())


def _covers(shape: tuple[int, ...], face: Landmarks | None, region: Points | None) -> dict[str, Mask]:
    """What is covered of the eyes with their brows, and of the mouth."""
    if face is None or face.kind != "face":
        return {}
    frame = face_frame(face.points)
    outlines = {
        "eyes": _grown(frame, _around_eyes(frame), _EYE_MARGIN_MM),
        "mouth": _grown(frame, frame.points[list(closed_by_mirror(_LIPS))], _MOUTH_MARGIN_MM),
    }
    seen = np.zeros(shape[:2], bool) if region is None else _to_be_seen(shape, face, region)
    covers = {name: polygon_mask(shape, outline) & ~seen for name, outline in outlines.items()}
    return {name: cover for name, cover in covers.items() if cover.any()}


def _to_be_seen(shape: tuple[int, ...], face: Landmarks, region: Points) -> Mask:
    """The region, or nothing of it where an eye lies in it, as in the whole face."""
    seen = polygon_mask(shape, region)
    for eye in (_EYE, mirror(_EYE)):
        x, y = np.rint(face.points[list(eye)].mean(axis=0)).astype(int)
        if 0 <= y < shape[0] and 0 <= x < shape[1] and seen[y, x]:
            return np.zeros_like(seen)
    return seen


def _around_eyes(frame: FaceFrame) -> Points:
    """Corners of one bar over both eyes and brows, along the face's own axes."""
    eyes = [*_EYE, *mirror(_EYE)]
    brows = [*_BROW, *mirror(_BROW)]
    mm = np.vstack([frame.to_mm(frame.points[eyes]), frame.to_mm(frame.shifted(brows, _BROW_RISE_MM))])
    (left, low), (right, high) = mm.min(axis=0), mm.max(axis=0)
    return frame.to_px(np.array([[left, low], [right, low], [right, high], [left, high]]))


def _grown(frame: FaceFrame, outline: Points, margin_mm: float) -> Points:
    """An outline moved outwards from its middle."""
    middle = outline.mean(axis=0)
    away = outline - middle
    length = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-6)[:, np.newaxis]
    return np.asarray(outline + away / length * margin_mm * frame.px_per_mm)
