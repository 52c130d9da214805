"""Every task on the UI thread during a scripted tour of the app, and which took longer than 50 ms.

Run as ``python tests/benchmarks/bench_ui_thread.py [LIBRARY]``; without a library the demo's is made first.
The tour opens a library and a patient, walks through sessions, modes, overlays, panels, searches, palette,
the help and every dialog. Each event that Qt hands to a Python or C++ object is timed; what lies inside
another one counts for the outermost, under which it is named. Both are told: the work of the thread, which
says what the app itself does, and the time by the clock, which a machine in use stretches.
"""

import os
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from mesophoto.app import engine
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow
from mesophoto.workflows.demo import make_demo
from mesophoto.workflows.progress import Quiet

LIMIT_MS = 50.0
PATIENCE_S = 60.0
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
        return self._window.runner.is_busy or self._window.viewer.is_busy

    def close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()


def tour(app: WatchedApplication, window: MainWindow, library: Path) -> None:
    """Walk through the app."""
    walk, desk, registry = Tour(app, window), window.desk, window.registry
    walk.step("show the window", window.show)
    walk.step("get ready", lambda: window.runner.start("Getting ready", lambda _task: engine.warm_up()))
    walk.step("open the library", lambda: desk.open_library(library))
    for patient in desk.patients:
        walk.step("open a patient", lambda key=patient.id: desk.open_patient(key))
    for _ in range(4):
        walk.step("previous session", registry["go.previous"].trigger)
    walk.step("next session", registry["go.next"].trigger)
    for spec in registry.specs():
        if spec.id.startswith(("view.", "overlay.")) and spec.checked is not None:
            walk.step(spec.id, registry[spec.id].trigger)
    for name in ("view.side_by_side", "view.fit_subject", "view.actual_size", "view.fit"):
        walk.step(name, registry[name].trigger)
    for name in ("results", "timeline", "patients"):
        for _ in range(2):
            walk.step(f"panel {name}", registry[f"panel.{name}"].trigger)
    for name in ("open", "close"):
        walk.step(f"{name} the spots", registry["panel.spots"].trigger)
    for text in ("s", "si", "sim", "", "2024", "2024-09", ""):
        walk.step("search", lambda text=text: window.patients.search.setText(text))
    walk.step("open the palette", registry["go.palette"].trigger)
    palette = window.habits.palette.palette
    for letter in "slider":
        walk.step("type in the palette", lambda key=letter: QTest.keyClicks(palette.field, key))
    walk.step("choose in the palette", lambda: QTest.keyClick(palette.field, Qt.Key.Key_Return))
    for name in DIALOGS:
        walk.step(f"dialog {name}", registry[name].trigger)
        walk.step(f"close {name}", walk.close_dialogs)
    walk.step("dark theme", registry["theme.dark"].trigger)
    walk.step("larger text", registry["view.larger"].trigger)
    walk.step("smaller text", registry["view.smaller"].trigger)
    walk.step("no patient", lambda: desk.open_patient(None))
    loop = QEventLoop()
    window.closed.connect(loop.quit)
    app.step = "close"
    window.close()
    if desk.runner.is_open:
        loop.exec()


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


def main() -> None:
    """Make what the tour needs, walk, and print."""
    with tempfile.TemporaryDirectory(prefix="mesophoto-tour-") as place:
        library = Path(place) / "demo" / "library"
        if len(sys.argv) > 1:
            shutil.copytree(sys.argv[1], library)
        else:
            make_demo(Path(place) / "demo", Quiet())
        app = WatchedApplication(sys.argv[:1])
        install_theme(app, "light")
        window = MainWindow(Settings(theme="light", path=Path(place) / "settings.json"))
        tour(app, window, library)
        tell(app.tasks)


if __name__ == "__main__":
    main()
