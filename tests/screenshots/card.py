"""A camera's card with today's photos of the demo's patients, and a slate between them."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice

from mesophoto.phantom.camera import encode_jpeg

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from tests.screenshots.taking import Stage

SIDE_PX = 1000


def make_card(stage: Stage, slate: QPixmap) -> Path:
    """Write three photos of each patient, small, half an hour apart; the slate is before the second one's."""
    folder = stage.library.parent / "card"
    folder.mkdir(exist_ok=True)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    slate.save(buffer, "PNG")
    hands, faces = (sorted(stage.photos.glob(f"{name}_*.jpg"))[:3] for name in ("hand", "portrait"))
    pictures = [
        *(path.read_bytes() for path in faces),
        buffer.data().data(),
        *(p.read_bytes() for p in hands),
    ]
    # The slate shows the time it was made: that of the camera agrees.
    when = datetime.now() - timedelta(minutes=40)
    for number, data in enumerate(pictures):
        when = datetime.now() if number == len(faces) else when + timedelta(minutes=1)
        _write(data, when, folder / f"IMG_{2041 + number}.JPG")
    return folder


def make_shots(stage: Stage) -> list[Path]:
    """Write what a camera would see of the face today."""
    folder = stage.library.parent / "shots"
    folder.mkdir(exist_ok=True)
    source = sorted(stage.photos.glob("portrait_*.jpg"))[-1]
    _write(source.read_bytes(), datetime.now(), folder / "shot.jpg", side_px=2000)
    return [folder / "shot.jpg"]


def _write(data: bytes, when: datetime, path: Path, side_px: int = SIDE_PX) -> None:
    with Image.open(io.BytesIO(data)) as image:
        small = image.convert("RGB")
    small.thumbnail((side_px, side_px))
    path.write_bytes(encode_jpeg(np.asarray(small), captured_at=when))
