"""What can be told of a photo file at first sight: its picture in small, when it was taken, what it shows."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import PhotoError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.landmarks.headpose import true_pose
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.scale import iris_scale
from mesophoto.imaging.slate import find_codes
from mesophoto.records import Landmarks, Photo, PhotoMetadata, Scale, Side, View
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.likeness import appearance_of
from mesophoto.workflows.motion import motion_note
from mesophoto.workflows.packing import pack_picture, shrink, to_8_bit
from mesophoto.workflows.slates import PREFIX

THUMBNAIL_SIDE_PX = 512
_FRONTAL_DEGREES = 22.5
_PROFILE_DEGREES = 67.5
"""Half way between the views of a protocol."""
_SKIN_SHARE = 0.45
_EXPRESSIONS: Mapping[View, tuple[tuple[str, ...], float]] = {
    "face_eyes_closed": (("eyeBlink",), 0.5),
    "face_smile": (("mouthSmile",), 0.5),
    "face_raised_brows": (("browOuterUp",), 0.7),
}
"""View → scores of both sides that are all above this."""
_QUALITY = 88


@dataclass(frozen=True, slots=True)
class Look:
    """First sight of one file. With an ``error`` the rest is empty."""

    origin: Origin
    sha256: str = ""
    error: str | None = None
    thumbnail: bytes = b""
    captured_at: datetime | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    view: View = "other"
    side: Side = "none"
    face: NDArray[np.float32] | None = None
    """For :func:`mesophoto.workflows.likeness.likeness`; None where there is no face."""
    warnings: tuple[str, ...] = ()
    slates: tuple[str, ...] = ()
    """What the codes of slates in it say: then it is no photo of a patient."""
    left_out: str | None = None
    """Why it is no photo to be imported, such as the film of a live photo; not even opened."""


def look_at(origin: Origin, read: Callable[[bytes], None] | None = None) -> Look:
    """Read a file and tell what it shows; what is wrong with it is told, not raised.

    Runs in a worker, a thread or another process.

    Parameters
    ----------
    origin : Origin
    read : callable, optional
        Is handed the file's bytes before they are decoded.
    """
    try:
        data = origin.read()
    except PhotoError as error:
        return Look(origin, error=str(error))
    except OSError as error:
        return Look(origin, error=f"{origin.name} cannot be read ({error.strerror}).")
    if read is not None:
        read(data)
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        photo = read_photo(data, name=origin.name)
    except PhotoError as error:
        return Look(origin, sha256, error=str(error))
    film = motion_note(data, photo.metadata.format)
    del data
    slates = find_codes(photo.rgb, PREFIX)
    if slates:
        return Look(
            origin,
            sha256,
            thumbnail=thumbnail_of(photo.rgb),
            captured_at=photo.metadata.captured_at,
            details=details_of(photo.metadata, None),
            slates=slates,
        )
    points = find_landmarks(photo)
    view, side = view_of(photo, points)
    return Look(
        origin,
        sha256,
        thumbnail=thumbnail_of(photo.rgb),
        captured_at=photo.metadata.captured_at,
        details=details_of(photo.metadata, iris_scale(points) if points else None),
        view=view,
        side=side,
        face=appearance_of(photo, points),
        warnings=photo.metadata.warnings
        + (points.warnings if points else ())
        + suggest_view(points, view)
        + film,
    )


def view_of(photo: Photo, points: Landmarks | None) -> tuple[View, Side]:
    """Propose view and side: of the pose, or where there are no landmarks of how much of it is skin."""
    if points is None:
        return ("close_up" if _skin_share(photo.rgb) >= _SKIN_SHARE else "other"), "none"
    if points.kind == "hand":
        return "hand_dorsum", points.side
    yaw = true_pose(points.pose).yaw
    if abs(yaw) < _FRONTAL_DEGREES:
        return "face_frontal", "none"
    return ("face_45" if abs(yaw) < _PROFILE_DEGREES else "face_90"), "right" if yaw > 0 else "left"


def suggest_view(points: Landmarks | None, view: View) -> tuple[str, ...]:
    """Say which other view a frontal face with an expression may be meant as: the user decides."""
    if points is None or view != "face_frontal":
        return ()
    meant = shown_expression(points.expression)
    names = {"face_eyes_closed": "The eyes are closed", "face_smile": "The face smiles"}
    names["face_raised_brows"] = "The brows are raised"
    if meant is None:
        return ()
    return (f"{names[meant]}: if that is meant, choose the view for it, to compare like with like.",)


def shown_expression(scores: Mapping[str, float]) -> View | None:
    """View that a frontal face's expression fits; None for one at rest."""
    for view, (names, least) in _EXPRESSIONS.items():
        if min(scores.get(f"{name}{side}", 0.0) for name in names for side in ("Left", "Right")) > least:
            return view
    return None


def thumbnail_of(rgb: NDArray[Any], side_px: int = THUMBNAIL_SIDE_PX) -> bytes:
    """JPEG with a longest side of at most ``side_px``."""
    return pack_picture(to_8_bit(shrink(rgb, side_px)), _QUALITY)


def details_of(metadata: PhotoMetadata, scale: Scale | None) -> dict[str, Any]:
    """What a file says of itself, and the scale seen in it, as the library keeps it."""
    found = asdict(metadata)
    del found["captured_at"]
    return {
        **found, "warnings": list(metadata.warnings), "px_per_mm": None if scale is None else scale.px_per_mm,
    }  # fmt: skip


def _skin_share(rgb: NDArray[Any]) -> float:
    """Share of pixels whose hue is one of skin: of all tones it is between red and yellow."""
    small = to_8_bit(shrink(rgb, 128)).astype(np.float32) / 255
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2Lab)
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    hue = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    return float(np.mean((chroma > 6) & (chroma < 55) & (hue > 10) & (hue < 85)))
