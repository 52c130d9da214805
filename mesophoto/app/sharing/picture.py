"""A copy of a photo as others may have it: its pixels alone, without metadata, under a nameless name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from mesophoto.app import engine

if TYPE_CHECKING:
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.library.library import Library


def plain_name(photo: PhotoEntry) -> str:
    """A file name of what is seen and when, never of whom: "face frontal 2026-03-10.jpg"."""
    parts = [photo.view.replace("_", " ")]
    if photo.side != "none":
        parts.append(photo.side)
    parts.append(photo.session_date.isoformat())
    return f"{' '.join(parts)}.jpg"


def read_image(library: Library, photo: PhotoEntry) -> QImage:
    """Pixels of a photo, upright, 8 bit, with nothing else; for a worker's thread."""
    rgb = engine.picture(library, photo.sha256)
    height, width = rgb.shape[:2]
    # A copy: the array is gone when this function returns.
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).copy()


def write_picture(library: Library, photo: PhotoEntry, path: Path) -> Path:
    """Write a copy for the practice's own record, which is logged; for a worker's thread."""
    engine.export_copy(library, photo, path, today=date.today())
    return path
