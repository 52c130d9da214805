"""A folder that is watched: new photos in it are offered for the open patient as they come."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from mesophoto.app import engine
from mesophoto.app.keeping.parts import Glyph, Words
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.workflows.watched_folder import WatchedFolder

LOOK_EVERY_MS = 3_000
REMEMBERED = 20_000
"""Fingerprints kept of one folder at most."""


class WatchBar(QFrame):
    """Says at the foot of the window that a folder is watched, with the way to end it."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "panel")
        self.words = Words()
        self.stop = set_kind(QPushButton(tr("Stop watching")), "quiet")
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(10))
        row.addWidget(Glyph("eye", "accent", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        self.hide()

    def show_folder(self, folder: Path | None, *, present: bool = True) -> None:
        """Say what is watched; nothing hides it."""
        if folder is not None:
            state = tr("New photos are offered as they come.") if present else tr("It is not there now.")
            self.words.setText(tr("Watching {name}. {state}").format(name=folder.name, state=state))
            self.words.setToolTip(str(folder))
        self.setVisible(folder is not None)


class Watching(QObject):
    """Looks at the folder that is watched for the open library, every few seconds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._watched: WatchedFolder | None = None
        self._offered: set[str] = set()
        self._waiting: list[Path] = []
        self._is_looking = False
        self.bar = WatchBar()
        self.bar.stop_wanted.connect(self.stop)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._desk.library_changed.connect(self._on_library)

    @property
    def folder(self) -> Path | None:
        """What is watched now."""
        return None if self._watched is None else self._watched.folder

    def toggle(self) -> None:
        """Choose a folder to watch, or stop."""
        if self._watched is not None:
            self.stop()
            return
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Watch a folder for new photos"), self._window.settings.import_folder
        )
        if name:
            self.start(Path(name))

    def start(self, folder: Path) -> None:
        """Watch a folder from now on, at the next start too. What is in it now is offered first."""
        settings, key = self._window.settings, str(self._desk.library.folder)
        settings.watched = {**settings.watched, key: str(folder)}
        settings.offered.pop(key, None)
        settings.save()
        self._begin(folder)

    def stop(self) -> None:
        """Watch it no longer."""
        settings, key = self._window.settings, str(self._desk.library.folder)
        settings.watched.pop(key, None)
        settings.offered.pop(key, None)
        settings.save()
        self._end()

    def _on_library(self) -> None:
        self._end()
        library = self._desk.library
        if library is not None and not library.read_only:
            key = str(library.folder)
            folder = self._window.settings.watched.get(key)
            if folder is not None:
                self._begin(Path(folder), self._window.settings.offered.get(key, []))

    def _begin(self, folder: Path, offered: Any = ()) -> None:
        self._watched = engine.WatchedFolder(folder)
        self._offered, self._waiting = set(offered), []
        self.bar.show_folder(folder)
        self._timer.start()
        self._window.registry.refresh()

    def _end(self) -> None:
        self._watched = None
        self._waiting = []
        self._timer.stop()
        self.bar.show_folder(None)
        self._window.registry.refresh()

    def look(self) -> None:
        """Look for new photos, off the UI thread; one look at a time."""
        watched, offered = self._watched, self._offered
        if watched is None or self._is_looking or not self._window.runner.is_open:
            return

        def work(_task: Any) -> tuple[list[tuple[Path, str]], bool]:
            found = [(path, fingerprint(path)) for path in watched.look()]
            return [one for one in found if one[1] not in offered], watched.present

        self._is_looking = True
        job = self._window.runner.start(
            tr("Looking for new photos"),
            work,
            lane="watch",
            on_success=lambda found: self._take(watched, found),
        )
        job.finished.connect(self._on_looked)

    def _on_looked(self) -> None:
        self._is_looking = False

    def _take(self, watched: WatchedFolder, found: tuple[list[tuple[Path, str]], bool]) -> None:
        if self._watched is not watched:
            return
        new, present = found
        self.bar.show_folder(watched.folder, present=present)
        self._offered |= {mark for _path, mark in new}
        self._waiting += [path for path, _mark in new]
        if not self._waiting or not self._window.imports.is_free:
            return
        paths, self._waiting = self._waiting, []
        if not self._window.capture.judge_files(paths):
            self._window.imports.begin(paths, unasked=True)
        settings, key = self._window.settings, str(self._desk.library.folder)
        settings.offered = {**settings.offered, key: sorted(self._offered)[:REMEMBERED]}
        settings.save()


def fingerprint(path: Path) -> str:
    """A mark of a file as it is now; its name cannot be read from it."""
    try:
        status = path.stat()
        state = f"{path}\0{status.st_size}\0{status.st_mtime_ns}"
    except OSError:
        state = str(path)
    return hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()[:16]
