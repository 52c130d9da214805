"""Dragging a photo out: from its thumbnail, or from the viewer with Ctrl held."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QPointF,
    QStandardPaths,
    Qt,
    QTemporaryDir,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from mesophoto.app.language import tr
from mesophoto.app.sharing.picture import plain_name, write_picture
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import PhotoEntry

KEPT_MS = 120_000
"""A file manager may still be copying after the drop; then the copy is gone."""
PREVIEW_PX = 96


class DragOut(QObject):
    """Watches two widgets for the beginning of a drag; neither knows of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._pressed: QPointF | None = None
        self._folder: QTemporaryDir | None = None
        self._gone = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._gone.timeout.connect(self.forget)
        self._strip: QWidget = window.timeline.strip
        self._canvas: QWidget = window.viewer.canvas
        for widget in (self._strip, self._canvas):
            widget.installEventFilter(self)
        window.desk.library_changed.connect(self.forget)
        window.closed.connect(self.forget)

    def forget(self) -> None:
        """Remove the copy that was made."""
        self._gone.stop()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            wanted = watched is self._strip or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._pressed = event.position() if wanted else None
            # With Ctrl the viewer is not panned.
            return bool(wanted) and watched is self._canvas
        if kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        if kind == QEvent.Type.MouseMove and self._pressed is not None:
            way = (event.position() - self._pressed).manhattanLength()
            if event.buttons() & Qt.MouseButton.LeftButton and way >= QApplication.startDragDistance():
                self._pressed = None
                self.begin()
            return watched is self._canvas
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Make the copy off the UI thread; the drag begins with it, if the button is still held."""
        photo = self._desk.photo
        if photo is None or self._desk.library is None:
            return
        self.forget()
        self._folder = QTemporaryDir(f"{_memory_folder()}/mesophoto-XXXXXX")
        path = Path(self._folder.filePath(plain_name(photo)))
        self._desk.ask(
            tr("Making a copy"),
            lambda library: write_picture(library, photo, path),
            lambda made: self._on_made(photo, made),
        )

    def _on_made(self, photo: PhotoEntry, path: Path) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.start(self.make_drag(photo, path))
            self._gone.start()
        else:
            self.forget()

    def make_drag(self, photo: PhotoEntry, path: Path) -> QDrag:
        """The drag of a copy: a file to whoever takes files."""
        drag, data = QDrag(self._window), QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drag.setMimeData(data)
        thumbnail = self._window.presenter.thumbnail(photo.sha256)
        if thumbnail is not None:
            side = current_theme().px(PREVIEW_PX)
            drag.setPixmap(
                QPixmap.fromImage(thumbnail).scaled(
                    side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        return drag

    def start(self, drag: QDrag) -> None:
        """Hand the drag to the system; returns when it was dropped."""
        drag.exec(Qt.DropAction.CopyAction)


def _memory_folder() -> str:
    """A folder that is gone when the computer is switched off, where the system has one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return runtime
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
