"""Where live frames come from: a camera, or files that are played as one would be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from mesophoto.app.language import tr


class FrameSource(QObject):
    """Gives frames while it runs, and a file for each shot."""

    frame_ready = Signal(QImage)
    shot_ready = Signal(object)
    """The `Path` of the photo that was taken."""
    failed = Signal(str)
    """One sentence; no more frames come."""

    def start(self) -> None:
        """Begin to give frames."""
        raise NotImplementedError

    def stop(self) -> None:
        """Give no more of them."""
        raise NotImplementedError

    def take(self, path: Path) -> None:
        """Take a photo; where the source has no file of its own, into ``path``."""
        raise NotImplementedError


class FileSource(FrameSource):
    """Plays photos one after another, round and round; a shot is the file that is shown."""

    def __init__(self, files: Sequence[Path], interval_ms: int = 500, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = list(files)
        self._at = -1
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self.step)

    def start(self) -> None:
        self._timer.start()
        self.step()

    def stop(self) -> None:
        self._timer.stop()

    def step(self) -> None:
        """Show the next file."""
        self.show_file((self._at + 1) % len(self._files))

    def show_file(self, number: int) -> None:
        """Show a file by its place."""
        self._at = number
        reader = QImageReader(str(self._files[number]))
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            self.stop()
            self.failed.emit(tr("{name} cannot be shown.").format(name=self._files[number].name))
            return
        self.frame_ready.emit(image)

    def take(self, path: Path) -> None:
        self.shot_ready.emit(self._files[self._at])
