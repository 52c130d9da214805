"""The list of steps: what was undone above, what is in force below, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.library.entities import JournalEntry

STEP = Qt.ItemDataRole.UserRole


class HistoryDialog(QDialog):
    """Chooses how far to go back or forward; the desk goes there."""

    undo_wanted = Signal(int)
    """Number of the operation to take back, with all after it."""
    redo_wanted = Signal(int)
    """Number of the operation to do again, with all before it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("History"))
        self.words = set_kind(
            QLabel(tr("Choose a step to go back to before it, or, where it was undone, to do it again.")),
            "muted",
        )
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Steps, newest first"))
        self.list.currentRowChanged.connect(self._on_current)
        self.list.itemActivated.connect(lambda _item: self._go())
        buttons = QDialogButtonBox()
        self.go = set_kind(QPushButton(tr("Undo")), "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(560), theme.px(460))
        self._steps: list[tuple[str, JournalEntry]] = []

    def show_steps(self, undo: Sequence[JournalEntry], redo: Sequence[JournalEntry]) -> None:
        """Show what can be undone and redone; the newest step in force is chosen."""
        self._steps = [*(("redo", one) for one in reversed(redo)), *(("undo", one) for one in undo)]
        self.list.clear()
        for kind, entry in self._steps:
            self.list.addItem(_item(kind, entry))
        if not self._steps:
            self.words.setText(tr("Nothing was done in this library yet that could be undone."))
        self.list.setCurrentRow(min(len(redo), len(self._steps) - 1))
        self._on_current(self.list.currentRow())

    def forbid(self, reason: str | None) -> None:
        """Say why this person may not go back."""
        if reason:
            self.words.setText(reason)
            self.go.hide()

    def _on_current(self, row: int) -> None:
        self.go.setEnabled(0 <= row < len(self._steps))
        if self.go.isEnabled():
            count = self._count(row)
            if self._steps[row][0] == "undo":
                self.go.setText(tr("Undo this step") if count == 1 else tr("Undo %n steps", n=count))
            else:
                self.go.setText(tr("Redo this step") if count == 1 else tr("Redo %n steps", n=count))

    def _count(self, row: int) -> int:
        """How many steps lie between now and a row, with it."""
        undone = sum(kind == "redo" for kind, _ in self._steps)
        return row - undone + 1 if self._steps[row][0] == "undo" else undone - row

    def _go(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._steps) and self.go.isVisibleTo(self):
            kind, entry = self._steps[row]
            self.go.setEnabled(False)
            (self.undo_wanted if kind == "undo" else self.redo_wanted).emit(entry.number)


def _item(kind: str, entry: JournalEntry) -> QListWidgetItem:
    at = entry.at.astimezone()
    when = tr("{date}, {time}").format(
        date=texts.date_text(at.date()), time=QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    )
    name = translate_sentence(entry.name)
    state = tr("undone") if kind == "redo" else tr("done")
    item = QListWidgetItem(f"{'↷' if kind == 'redo' else '✓'}  {name}\n      {when} · {state}")
    item.setData(STEP, entry.number)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}, {when}")
    if kind == "redo":
        font = QFont(item.font())
        font.setItalic(True)
        item.setFont(font)
    return item
