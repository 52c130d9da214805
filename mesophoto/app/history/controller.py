"""Opens the history and keeps it true while steps are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mesophoto.app.history.dialog import HistoryDialog
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


class HistoryController(QObject):
    """One history at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: HistoryDialog | None = None
        self._desk.journal_changed.connect(self._show)

    def open(self) -> None:
        dialog = self.dialog = HistoryDialog(self._window)
        dialog.undo_wanted.connect(self._desk.undo_back_to)
        dialog.redo_wanted.connect(self._desk.redo_up_to)
        self._window.dialogs.open(dialog)
        self._show()

    def _show(self) -> None:
        if self.dialog is None or not isValid(self.dialog):
            return
        dialog = self.dialog

        def show(found: tuple) -> None:
            if isValid(dialog):
                dialog.show_steps(*found)
                dialog.forbid(self._window.registry.refusal("edit.undo"))

        self._desk.ask(tr("Reading"), lambda library: library.history(), show)
