"""The ledger of a patient's series, from stored photos to the cache."""

import io
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image
from scipy.ndimage import gaussian_filter

from mesophoto.errors import Cancelled, UserError
from mesophoto.library.library import Library
from mesophoto.records import Scale
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.ledger import series_ledger
from mesophoto.workflows.operations import EditPhoto, ExcludeSpot, SetScale
from mesophoto.workflows.progress import Quiet

PX_PER_MM = 5.0
SIZE = 300
FIRST = [(15.0, 15.0, 3.0, 0.35), (40.0, 20.0, 4.0, 0.35), (30.0, 42.0, 3.0, 0.35)]
LAST = [(15.0, 15.0, 3.0, 0.35), (40.0, 20.0, 4.0, 0.15)]
SERIES = ("close_up", "none")


def skin_jpeg(spots: list[tuple[float, float, float, float]], taken: datetime, seed: int) -> bytes:
    """Skin with a relief of its own and spots (x_mm, y_mm, diameter_mm, density)."""
    relief = gaussian_filter(np.random.default_rng(0).normal(size=(SIZE, SIZE)), 2.0)
    y, x = np.mgrid[:SIZE, :SIZE] / PX_PER_MM
    density = 0.03 * relief / relief.std()
    for at_x, at_y, diameter, amount in spots:
        density += amount / 2 * (1 - np.tanh((np.hypot(x - at_x, y - at_y) - diameter / 2) / 0.2))
    light = np.array([0.60, 0.36, 0.26]) * np.exp(-density[..., None] * np.array([0.7, 1.0, 1.3]))
    noise = np.random.default_rng(seed).normal(0, 1.0, (SIZE, SIZE, 1))
    rgb = np.clip(255 * light ** (1 / 2.2) + noise, 0, 255).astype(np.uint8)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    file = io.BytesIO()
    Image.fromarray(rgb).save(file, "JPEG", quality=95, subsampling=0, exif=exif)
    return file.getvalue()


class Inline(Executor):
    """Runs a call at once, in this thread, and counts."""

    def __init__(self) -> None:
        self.calls = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.calls += 1
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class Stuck(Executor):
    """Never gets to a call, or breaks at once."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self.error is not None:
            future.set_exception(self.error)
        return future


@pytest.fixture
def close_ups(nobody: None, library: Library, patient: str, tmp_path: Path) -> list[str]:
    """Keys of two close-ups of one piece of skin: a spot fades, another vanishes."""
    journal = Journal(library)
    for number, spots in enumerate((FIRST, LAST)):
        taken = datetime(2026, 1 + number, 10, 9)
        (tmp_path / f"skin{number}.jpg").write_bytes(skin_jpeg(spots, taken, number))
    files = [tmp_path / "skin0.jpg", tmp_path / "skin1.jpg"]
    commit(journal, scan(library, files, Quiet(), patient), Quiet())
    photos = sorted(library.photos(patient), key=lambda photo: photo.taken_at)
    for photo in photos:
        journal.do(EditPhoto(photo_id=photo.id, view="close_up", side="none", moment="follow_up"))
        journal.do(SetScale(photo.id, Scale(PX_PER_MM, 0.01, "given")))
    return [photo.id for photo in photos]


def test_spots_are_followed_once_and_then_kept(library: Library, patient: str, close_ups: list[str]) -> None:
    worker = Inline()
    ledger = series_ledger(library, patient, SERIES, Quiet(), worker)
    assert ledger is not None
    assert [photo.id for photo in ledger.photos] == close_ups
    assert ledger.baseline == 0
    assert ledger.reasons == (None, None)
    states = {
        tuple(np.round(one.spot.outline.mean(axis=0) / PX_PER_MM).astype(int)): one.spot.state[1]
        for one in ledger.spots
    }
    assert states == {(15, 15): "stable", (40, 20): "lighter", (30, 42): "gone"}
    assert {one.region for one in ledger.spots} == {"whole"}
    again = series_ledger(library, patient, SERIES, Quiet(), worker)
    assert again is not None
    assert worker.calls == 1
    assert [one.spot.state for one in again.spots] == [one.spot.state for one in ledger.spots]


def test_spots_not_counted_are_left_out(library: Library, patient: str, close_ups: list[str]) -> None:
    worker = Inline()
    series_ledger(library, patient, SERIES, Quiet(), worker)
    Journal(library).do(ExcludeSpot(photo_id=close_ups[0], x_px=75.0, y_px=75.0, why="a mole"))
    ledger = series_ledger(library, patient, SERIES, Quiet(), worker)
    assert ledger is not None
    assert worker.calls == 2
    assert len(ledger.spots) == 2


def test_another_view_has_no_ledger(library: Library, patient: str, close_ups: list[str]) -> None:
    assert series_ledger(library, patient, ("face_frontal", "none"), Quiet(), Inline()) is None


def test_it_stops_when_asked(library: Library, patient: str, close_ups: list[str]) -> None:
    progress = Quiet()
    progress.cancel()
    with pytest.raises(Cancelled):
        series_ledger(library, patient, SERIES, progress, Stuck())


def test_a_killed_worker_is_told(library: Library, patient: str, close_ups: list[str]) -> None:
    with pytest.raises(UserError, match="memory"):
        series_ledger(library, patient, SERIES, Quiet(), Stuck(BrokenExecutor("killed")))
