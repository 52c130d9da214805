"""A field that finds a patient while one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mesophoto.app.language import tr
from mesophoto.app.patients.panel import describe
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.library.entities import Patient

SHOWN = 6
NEW = "new"
"""Stands for a patient who is not in the library yet."""


class PatientFinder(QWidget):
    """A line to type in and the patients it fits; Enter chooses the marked one, up and down mark another."""

    chosen = Signal(object, str)
    """A `Patient`, or None for a new one, and all that was typed."""

    def __init__(
        self,
        desk: Desk,
        *,
        may_add: bool = True,
        read: Callable[[str], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._may_add = may_add
        self._read = read
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Find a patient"))
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.matches = QListWidget()
        self.matches.setObjectName("patient_matches")
        self.matches.setFrameShape(QFrame.Shape.NoFrame)
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.setAccessibleName(tr("Patients found"))
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.matches.itemClicked.connect(self._choose)
        self.matches.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(4))
        layout.addWidget(self.field)
        layout.addWidget(self.matches)

    def clear(self) -> None:
        """Forget what was typed and found."""
        self.field.clear()
        self._show([])

    def query(self) -> str:
        """What is searched for."""
        return self._read(self.field.text()).strip()

    def type(self, text: str) -> None:
        """Begin with a letter that was typed elsewhere."""
        self.field.setFocus()
        self.field.setText(self.field.text() + text)
        self._on_edited()

    def _on_edited(self) -> None:
        query = self.query()
        if not query:
            self._show([])
            return

        def found(patients: tuple[Patient, ...]) -> None:
            if self.query() == query:
                self._show(list(patients))

        self._desk.ask(tr("Searching"), lambda library: library.patients(query, limit=SHOWN), found)

    def _show(self, patients: list[Patient]) -> None:
        self.matches.clear()
        for patient in patients:
            # Two patients may have one name: what else is known tells them apart.
            item = QListWidgetItem(f"{patient.name}   {describe(patient)}")
            item.setData(Qt.ItemDataRole.UserRole, patient)
            self.matches.addItem(item)
        query = self.query()
        if query and self._may_add and query.casefold() not in (one.name.casefold() for one in patients):
            item = QListWidgetItem(tr("New patient “{name}”").format(name=query))
            item.setData(Qt.ItemDataRole.UserRole, NEW)
            self.matches.addItem(item)
        self.matches.setCurrentRow(0)
        rows = self.matches.count()
        self.matches.setVisible(rows > 0)
        height = sum(self.matches.sizeHintForRow(row) for row in range(rows))
        self.matches.setFixedHeight(height + current_theme().px(8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
            rows = self.matches.count()
            if step is not None and rows:
                self.matches.setCurrentRow((self.matches.currentRow() + step) % rows)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.matches.currentItem() is not None:
                    self._choose(self.matches.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.clear()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QListWidgetItem) -> None:
        value, typed = item.data(Qt.ItemDataRole.UserRole), self.field.text()
        self.clear()
        self.chosen.emit(None if value == NEW else value, typed)
