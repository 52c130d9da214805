"""A library, a patient, and small photo files."""

import io
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np
import pytest
from PIL import ExifTags, Image

from mesophoto.library.library import Library
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import Look, look_at
from mesophoto.workflows.operations import AddPatient

WritePhoto = Callable[..., Path]


def photo_bytes(seed: int, taken: datetime | None = None, size: tuple[int, int] = (96, 64)) -> bytes:
    """JPEG of soft noise in skin colours, different for each seed."""
    noise = np.random.default_rng(seed).integers(0, 50, (8, 12, 3), np.uint8)
    picture = Image.fromarray(noise + np.array([180, 130, 110], np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90, exif=exif)
    return file.getvalue()


@pytest.fixture
def write_photo() -> WritePhoto:
    """Write a photo file and return its path: ``write_photo(path, seed, taken)``."""

    def write(path: Path, seed: int, taken: datetime | None = None) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(photo_bytes(seed, taken))
        return path

    return write


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The drawn photos show nobody: skip the search for a face and a hand."""
    monkeypatch.setattr("mesophoto.workflows.look.find_landmarks", lambda photo: None)


class SamePlace:
    """Stands for the processes that decode: looks at files where it is called, which starts at once."""

    count = 1

    def look(self, origin: Origin) -> "Future[Look]":
        future: Future[Look] = Future()
        future.set_result(look_at(origin))
        return future

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.fixture(autouse=True)
def decoded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos that tests make are decoded in this process; the others are tried in test_decoders.py."""
    for module in ("import_photos", "demo"):
        monkeypatch.setattr(f"mesophoto.workflows.{module}.Decoders", SamePlace)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic") as made:
        yield made


@pytest.fixture
def patient(library: Library) -> str:
    """Key of a patient Weber, number 17."""
    add = AddPatient(number="17", family_name="Weber", given_name="Anna")
    Journal(library).do(add)
    return add.patient_id
