"""What a camera wrote into a photo: when, with what, and which way up."""

import struct
import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PIL import ExifTags, Image

_FIRST_YEAR = 1995
"""Before digital cameras were sold: the clock was never set."""

_LONGEST_TEXT = 200
"""Of what a camera writes of itself; the field of a file may hold megabytes."""

UNREADABLE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OverflowError,
    ArithmeticError,
    RecursionError,
    struct.error,
    zlib.error,
)
"""What Pillow raises on damaged metadata and headers, according to where they are damaged."""


@dataclass(frozen=True, slots=True)
class Shot:
    """How a photo was taken."""

    orientation: int = 1
    captured_at: datetime | None = None
    camera: str | None = None
    camera_serial: str | None = None
    lens: str | None = None
    focal_length_mm: float | None = None
    adobe_rgb: bool = False
    """The camera wrote Adobe RGB, which it says in its notes and not by a profile."""
    warnings: tuple[str, ...] = ()


DAMAGED_NOTES = Shot(warnings=("The camera's notes in the file are damaged and were left out",))


def read_shot(exif: Image.Exif) -> Shot:
    """Read what is known of a shot; damaged fields are left out, with a warning."""
    try:
        detail = exif.get_ifd(ExifTags.IFD.Exif)
        captured_at, warnings = parse_capture_time(
            detail.get(ExifTags.Base.DateTimeOriginal) or detail.get(ExifTags.Base.DateTimeDigitized)
        )
        orientation = exif.get(ExifTags.Base.Orientation, 1)
        return Shot(
            orientation=orientation if orientation in range(1, 9) else 1,
            captured_at=captured_at,
            camera=_join_camera(
                clean_text(exif.get(ExifTags.Base.Make)), clean_text(exif.get(ExifTags.Base.Model))
            ),
            camera_serial=clean_text(detail.get(ExifTags.Base.BodySerialNumber)),
            lens=clean_text(detail.get(ExifTags.Base.LensModel)),
            focal_length_mm=_positive(detail.get(ExifTags.Base.FocalLength)),
            adobe_rgb=clean_text(exif.get_ifd(ExifTags.IFD.Interop).get(ExifTags.Interop.InteropIndex))
            == "R03",
            warnings=warnings,
        )
    except UNREADABLE:
        return DAMAGED_NOTES


def parse_capture_time(text: Any) -> tuple[datetime | None, tuple[str, ...]]:
    """Parse EXIF's date and time; None, with a warning, where a camera's clock was not set."""
    text = clean_text(text)
    if text is None:
        return None, ()
    try:
        when = datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None, (f"The capture time “{text}” cannot be read",)
    reset = (when.month, when.day, when.hour) == (1, 1, 0)
    if when.year < _FIRST_YEAR or when > datetime.now() + timedelta(days=1) or reset:
        return None, (f"The capture time {when:%Y-%m-%d %H:%M} is implausible: was the camera's clock set?",)
    return when, ()


def clean_text(value: Any) -> str | None:
    """Text of a field that a file may have filled with anything: short, printable, None if empty."""
    if isinstance(value, bytes):
        value = value[: 4 * _LONGEST_TEXT].decode("utf-8", "replace")
    if value is None:
        return None
    text = "".join(letter if letter.isprintable() else " " for letter in str(value)[:_LONGEST_TEXT]).strip()
    return text or None


def _join_camera(make: str | None, model: str | None) -> str | None:
    """Join maker and model, without the maker's name twice."""
    if make and model and model.lower().startswith(make.split()[0].lower()):
        return model
    return " ".join(part for part in (make, model) if part) or None


def _positive(value: Any) -> float | None:
    number = float(value) if value is not None else 0.0
    return number if 0 < number < 10000 else None
