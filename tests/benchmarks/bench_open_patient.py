"""How soon the first picture of a patient with 24 sessions and 120 photos is seen, and what holds it up.

Run as ``python tests/benchmarks/bench_open_patient.py [megapixels]``, with a display or with
QT_QPA_PLATFORM=offscreen. Measured in the real window from ``Desk.open_patient`` until a photo is painted;
the library has the thumbnails in its cache, and the window's pyramids of the photo are kept or not. Prints
a table; asserts nothing.
"""

import hashlib
import io
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import numpy as np
from bench_library import LONG_PHOTOS, LONG_SESSIONS, VIEWS, measure
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from mesophoto.app import engine
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow
from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.pictures import Overlays
from mesophoto.workflows.progress import Quiet

REPEATS = 7
TIMEOUT_S = 60


def write_photo(seed: int, megapixels: float) -> tuple[bytes, bytes]:
    """A JPEG of soft noise in skin colours, and its thumbnail."""
    width = round((megapixels * 1e6 * 1.5) ** 0.5)
    noise = np.random.default_rng(seed).integers(0, 50, (80, 120, 3), np.uint8)
    small = Image.fromarray(noise + np.array([180, 130, 110], np.uint8))
    files = []
    for size in ((width, round(width / 1.5)), (256, 171)):
        file = io.BytesIO()
        small.resize(size, Image.Resampling.BICUBIC).save(file, "JPEG", quality=92)
        files.append(file.getvalue())
    return files[0], files[1]


def make_library(folder: Path, megapixels: float) -> str:
    """A patient of 24 sessions in five views, every photo measured; returns their key."""
    start = date(2024, 1, 8)
    with Library.create(folder / "library") as library:
        add = AddPatient(family_name="Weber", given_name="Anna")
        Journal(library).do(add)
        items = []
        for place in range(LONG_PHOTOS):
            data, thumbnail = write_photo(place, megapixels)
            path = folder / f"{place}.jpg"
            path.write_bytes(data)
            items.append(
                ImportItem(
                    path, path.name, hashlib.sha256(data).hexdigest(), thumbnail, None, None, None,
                    start + timedelta(days=30 * (place % LONG_SESSIONS)),
                    VIEWS[place // LONG_SESSIONS], "none", "before", None, 0,
                )
            )  # fmt: skip
        commit(Journal(library), ImportPlan(tuple(items), (CardPerson(0, "", add.patient_id),)), Quiet())
        measure(library, add.patient_id)
    return add.patient_id


class Clock(QApplication):
    """An application that knows how long its events took and when a picture was first painted."""

    window: MainWindow | None = None
    _depth = 0

    def begin(self) -> None:
        """Forget what was before."""
        self.start = time.perf_counter()
        self.tasks_s: list[tuple[float, str]] = []
        self.seen_s: dict[str, float] = {}

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Take the work of a task, which is an event that is not within another one."""
        start, kind, name = time.thread_time(), event.type(), type(receiver).__name__
        self._depth += 1
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            if self._depth == 0 and self.window is not None:
                self.tasks_s.append((time.thread_time() - start, f"{name} {kind.name}"))
            if kind == QEvent.Type.Paint and self.window is not None:
                self._look(receiver, time.perf_counter())

    def _look(self, receiver: QObject, now: float) -> None:
        window = self.window
        if receiver is window.timeline.strip and window.timeline.strip._images:
            self.seen_s.setdefault("thumbnail", now - self.start)
        if receiver is window.viewer.canvas and window.viewer.canvas.scene.pyramids:
            self.seen_s.setdefault("photo", now - self.start)


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Handle events until something is so."""
    end = time.perf_counter() + TIMEOUT_S
    while not until():
        if time.perf_counter() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        time.sleep(0.0005)


def open_patient(app: Clock, patient_id: str, *, again: bool) -> tuple[float, float, float, str]:
    """Open the patient; ms until a thumbnail and until a photo is painted, of the longest task, its name."""
    window = app.window
    if not again:
        window.viewer.forget()
    window.desk.open_patient(None)
    window.presenter.forget()
    wait(app, lambda: not window.runner.is_busy and not window.viewer.is_busy)
    app.begin()
    window.desk.open_patient(patient_id)
    wait(app, lambda: len(app.seen_s) == 2)
    wait(app, lambda: not window.runner.is_busy and not window.viewer.is_busy)
    longest, name = max(app.tasks_s)
    return 1000 * app.seen_s["thumbnail"], 1000 * app.seen_s["photo"], 1000 * longest, name


def main() -> None:
    """Measure and print the table."""
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 24.0
    app = Clock(sys.argv[:1])
    install_theme(app, "light")
    # Of the photos only one is decoded: what they show and how they were measured is made up.
    engine.overlays = lambda library, photo, found: Overlays()
    apart = SimpleNamespace(ok=False, reason="They do not fit together.")
    engine.aligned = lambda library, baseline, photo: apart
    engine.stale = lambda library, patient_id: 0
    with TemporaryDirectory(prefix="mesophoto-bench-") as name:
        folder = Path(name)
        patient_id = make_library(folder, megapixels)
        engine.warm_up()
        window = MainWindow(Settings(theme="light", path=folder / "settings.json"))
        window.show()
        app.begin()
        app.window = window
        window.desk.open_library(folder / "library")
        wait(app, lambda: bool(window.desk.patients))
        rows = {}
        for what, again in (("photos decoded anew", False), ("photos seen before", True)):
            found = [open_patient(app, patient_id, again=again) for _ in range(REPEATS)]
            longest = max(found, key=lambda one: one[2])
            times = np.array([one[:2] for one in found])
            rows[what] = [*np.median(times, axis=0), *times.min(axis=0), longest[2], longest[3]]
        window.close()
        wait(app, lambda: not window.isVisible() and not window.runner.is_busy)
    print(f"A patient of {LONG_SESSIONS} sessions and {LONG_PHOTOS} photos of {megapixels:g} megapixels\n")
    print("| | first thumbnail, median (least) | first photo | longest task of the UI thread, its own work |")
    print("|---|---|---|---|")
    for what, (thumbnail, photo, least_thumbnail, least_photo, longest, name) in rows.items():
        print(
            f"| {what} | {thumbnail:.0f} ({least_thumbnail:.0f}) ms | {photo:.0f} ({least_photo:.0f}) ms "
            f"| {longest:.0f} ms ({name}) |"
        )


if __name__ == "__main__":
    main()
