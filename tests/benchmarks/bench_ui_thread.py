"""Every task on the UI thread during a scripted tour of the app, and which took longer than 50 ms.

Run as ``python tests/benchmarks/bench_ui_thread.py [DEMO]``; without a folder of the demo one is made first.
The tour opens a library and a patient, walks through sessions, modes, overlays, panels, searches, palette,
the help and dialogs, the day, the inbox, the panel of side effects, the patient's screen and a camera that
plays files. Each event that Qt hands to a Python or C++ object is timed; what lies inside
another one counts for the outermost, under which it is named. Both are told: the work of the thread, which
says what the app itself does, and the time by the clock, which a machine in use stretches.
"""

import os
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mesophoto.app import engine
from mesophoto.app.capture.sources import FileSource
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow

LIMIT_MS = 50.0
PATIENCE_S = 300.0
DIALOGS = (
    "patient.add", "patient.edit", "photo.edit", "measure.region", "measure.scale", "measure.repeatability",
    "library.bin", "library.backups", "library.audit", "library.new", "vault.convert", "edit.history",
    "view.table", "view.checks", "help.pages", "view.print",
)  # fmt: skip


@dataclass(frozen=True)
class Task:
    """One event and all that followed from it at once."""

    work_ms: float
    clock_ms: float
    step: str
    what: str


class WatchedApplication(QApplication):
    """Times every event at the place where Qt hands it over."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.step = "start"
        self._depth = 0
        self.tasks: list[Task] = []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Hand an event over, timed if it is not part of another one."""
        if self._depth:
            return super().notify(receiver, event)
        kind, name = event.type(), type(receiver).__name__
        self._depth += 1
        begun = perf_counter(), thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            self.note(f"{QEvent.Type(kind).name} of {name}", begun)

    def note(self, what: str, begun: tuple[float, float]) -> None:
        clock, work = perf_counter() - begun[0], thread_time() - begun[1]
        self.tasks.append(Task(1000 * work, 1000 * clock, self.step, what))


class Tour:
    """The steps, each of which is waited for until nothing is under way."""

    def __init__(self, app: WatchedApplication, window: MainWindow) -> None:
        self._app = app
        self._window = window

    def step(self, name: str, act: Callable[[], object]) -> None:
        """Do one thing as the event loop would, and let everything that follows from it happen."""
        self._app.step = name
        done = []

        def run() -> None:
            try:
                act()
            finally:
                done.append(True)

        QTimer.singleShot(0, run)
        ends = perf_counter() + PATIENCE_S
        loop = QEventLoop()
        while not done or self._is_busy():
            if perf_counter() > ends:
                print(f"gave up waiting: {name}", file=sys.stderr)
                return
            QTimer.singleShot(5, loop.quit)
            loop.exec()
        QTimer.singleShot(60, loop.quit)
        loop.exec()

    def _is_busy(self) -> bool:
        # A camera that runs is always at work.
        jobs = [job for job in self._window.runner.jobs if job.lane not in ("live", "watch")]
        return bool(jobs) or self._window.viewer.is_busy

    def command(self, name: str) -> None:
        """Give a command; one that cannot be given is told, since it was not measured."""
        action = self._window.registry[name]
        if not action.isEnabled():
            print(f"not to be had: {name}", file=sys.stderr)
        self.step(name, action.trigger)

    def close_dialogs(self) -> None:
        """Close all windows but the main one."""
        for widget in self._app.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()


def tour(app: WatchedApplication, window: MainWindow, library: Path) -> None:
    """Walk through the app."""
    walk, desk = Tour(app, window), window.desk
    walk.step("show the window", window.show)
    walk.step("get ready", lambda: window.runner.start("Getting ready", lambda _task: engine.warm_up()))
    walk.step("open the library", lambda: desk.open_library(library))
    for patient in desk.patients:
        walk.step("open a patient", lambda key=patient.id: desk.open_patient(key))
    visit_viewer(walk, window)
    visit_panels(walk, window)
    visit_clinic(walk, window, sorted((library.parent / "photos").rglob("*.*g"))[:3])
    for name in DIALOGS:
        walk.command(name)
        walk.step(f"close {name}", walk.close_dialogs)
    walk.step("open a patient", lambda: desk.open_patient(desk.patients[0].id))
    walk.command("view.grid")
    for name in ("theme.dark", "view.larger", "view.smaller", "theme.light"):
        walk.command(name)
    walk.step("no patient", lambda: desk.open_patient(None))
    loop = QEventLoop()
    window.closed.connect(loop.quit)
    app.step = "close"
    window.close()
    if desk.runner.is_open:
        loop.exec()


def visit_viewer(walk: Tour, window: MainWindow) -> None:
    """Go through the sessions, all ways of comparing, and the overlays."""
    for _ in range(4):
        walk.command("go.previous")
    walk.command("go.next")
    for spec in window.registry.specs():
        if spec.id.startswith(("view.", "overlay.")) and spec.checked is not None:
            walk.command(spec.id)
    for name in ("view.side_by_side", "view.fit_subject", "view.actual_size", "view.fit"):
        walk.command(name)


def visit_panels(walk: Tour, window: MainWindow) -> None:
    """Open and close the panels, search, and use the palette."""
    for name in ("results", "timeline", "patients", "checklist", "spots", "side_effects"):
        for _ in range(2):
            walk.command(f"panel.{name}")
    for text in ("s", "si", "sim", "", "2024", "2024-09", ""):
        walk.step("search", lambda text=text: window.patients.search.setText(text))
    walk.command("go.palette")
    palette = window.habits.palette.palette
    for letter in "slider":
        walk.step("type in the palette", lambda key=letter: QTest.keyClicks(palette.field, key))
    walk.step("choose in the palette", lambda: QTest.keyClick(palette.field, Qt.Key.Key_Return))


def visit_clinic(walk: Tour, window: MainWindow, files: list[Path]) -> None:
    """See the day, look through the camera, and open the inbox."""
    walk.command("day.show")
    walk.command("go.search")
    window.capture.make_source = lambda: FileSource(files, interval_ms=200)
    walk.command("photos.camera")
    for _ in range(10):
        walk.step("look through the camera", lambda: None)
    walk.step("close photos.camera", walk.close_dialogs)
    walk.step("open the inbox", lambda: window.inbox.begin(files))
    walk.step("close the inbox", window.inbox.close)


def tell(tasks: list[Task]) -> None:
    """Print what took too long, by step, the longest first."""
    slow: dict[tuple[str, str], list[Task]] = defaultdict(list)
    for task in tasks:
        if task.work_ms > LIMIT_MS:
            slow[task.step, task.what].append(task)
    print("| task on the UI thread | during | work | by the clock | times |\n|---|---|---|---|---|")
    for (step, what), found in sorted(slow.items(), key=lambda one: -max(task.work_ms for task in one[1])):
        longest = max(found, key=lambda task: task.work_ms)
        print(f"| {what} | {step} | {longest.work_ms:.0f} ms | {longest.clock_ms:.0f} ms | {len(found)} |")
    ordered = sorted(task.work_ms for task in tasks)
    print(f"\n{len(tasks)} tasks; 99.9 % within {ordered[int(0.999 * (len(tasks) - 1))]:.0f} ms of work; "
          f"{sum(map(len, slow.values()))} longer than {LIMIT_MS:.0f} ms")  # fmt: skip


def make(folder: Path) -> None:
    """Make the demo's library and its photos."""
    from mesophoto.workflows.demo import make_demo
    from mesophoto.workflows.progress import Quiet

    make_demo(folder, Quiet())


def main() -> None:
    """Make what the tour needs, walk, and print."""
    with tempfile.TemporaryDirectory(prefix="mesophoto-tour-") as place:
        demo = Path(place) / "demo"
        if len(sys.argv) > 1:
            shutil.copytree(sys.argv[1], demo)
        else:  # elsewhere, since what that loads is not there when the app starts
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:
                pool.submit(make, demo).result()
        app = WatchedApplication(sys.argv[:1])
        install_theme(app, "light")
        window = MainWindow(Settings(theme="light", path=Path(place) / "settings.json"))
        tour(app, window, demo / "library")
        tell(app.tasks)


if __name__ == "__main__":
    main()
