"""Photos dragged onto a patient: of the strip, or of the inbox."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

PHOTOS = "application/x-mesophoto-photos"
"""Keys of photos of the library."""
WAITING = "application/x-mesophoto-waiting"
"""Photos of the inbox, which knows itself which."""


def photos_data(photo_ids: list[str]) -> QMimeData:
    """What is dragged."""
    data = QMimeData()
    data.setData(PHOTOS, json.dumps(photo_ids).encode())
    return data


def waiting_data() -> QMimeData:
    """What is dragged of the inbox."""
    data = QMimeData()
    data.setData(WAITING, b"1")
    return data


class PatientDrop(QObject):
    """Lets photos be dropped on the patients of a list."""

    photos_dropped = Signal(object, str)
    """Keys of photos, and the patient's."""
    waiting_dropped = Signal(str)
    """The patient's key."""

    def __init__(self, view: QAbstractItemView, patient_of: Callable[[object], str]) -> None:
        super().__init__(view)
        self._view = view
        self._patient_of = patient_of
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        data = event.mimeData()
        if not (data.hasFormat(PHOTOS) or data.hasFormat(WAITING)):
            return False
        index = self._view.indexAt(event.position().toPoint())
        if kind == QEvent.Type.DragEnter or index.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()
        if kind == QEvent.Type.Drop and index.isValid():
            self.drop(data, self._patient_of(index))
        return True

    def drop(self, data: QMimeData, patient_id: str) -> None:
        """Say what was dropped on whom."""
        if data.hasFormat(PHOTOS):
            self.photos_dropped.emit(json.loads(bytes(data.data(PHOTOS).data())), patient_id)
        else:
            self.waiting_dropped.emit(patient_id)


class PhotoDrag(QObject):
    """Lets a photo be dragged out of a widget that draws several."""

    def __init__(self, widget: QWidget, photo_at: Callable[[QPointF], str | None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._photo_at = photo_at
        self._pressed: QPointF | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position()
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._pressed = None
            elif event.type() == QEvent.Type.MouseMove and self._is_drag(event):
                photo_id, self._pressed = self._photo_at(self._pressed), None
                if photo_id is not None:
                    drag = QDrag(self._widget)
                    drag.setMimeData(photos_data([photo_id]))
                    drag.exec(Qt.DropAction.MoveAction)
        return super().eventFilter(watched, event)

    def _is_drag(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = (event.position() - self._pressed).manhattanLength()
        return way >= QApplication.startDragDistance()
