"""Reads what the windows of this package ask for, off the UI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.outcomes.recall import RecallDialog
    from mesophoto.app.outcomes.window import OutcomesDialog
    from mesophoto.app.window import MainWindow


class OutcomesController(QObject):
    """Opens the outcomes and the recall."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: OutcomesDialog | None = None
        self.recall_dialog: RecallDialog | None = None

    def open(self) -> None:
        """Show what came of the treatments."""
        from mesophoto.app.outcomes.window import OutcomesDialog  # noqa: PLC0415 - seldom wanted

        dialog = OutcomesDialog(self._window)
        dialog.asked.connect(lambda grouping, key: self._ask(dialog, grouping, key))
        dialog.recall.clicked.connect(self.open_recall)
        self.dialog = dialog
        self._window.dialogs.open(dialog)

        def show(keys: tuple) -> None:
            if isValid(dialog):
                dialog.show_keys(keys)

        self._desk.ask(tr("Reading"), engine.measured_keys, show)

    def _ask(self, dialog: OutcomesDialog, grouping: str, key: tuple[str, str, str] | None) -> None:
        library = self._desk.library
        if library is None:
            return

        def show(found: Any) -> None:
            if isValid(dialog) and dialog.grouping.currentData() == grouping and dialog.key() == key:
                dialog.show_outcomes(found)

        job = self._desk.runner.start(
            tr("Reading the records"),
            lambda task: engine.practice_outcomes(library, grouping, key, task),
            on_success=show,
        )
        dialog.watch(job)

    def open_recall(self) -> None:
        """Show everyone who had a lot."""
        from mesophoto.app.outcomes.recall import RecallDialog  # noqa: PLC0415 - seldom wanted

        def show(lots: tuple) -> None:
            dialog = RecallDialog(lots, self._window)
            dialog.lot_chosen.connect(lambda lot: self._look_up(dialog, lot))
            dialog.csv_wanted.connect(
                lambda lot: self._save(lot, "CSV (*.csv)", "recall.csv", engine.export_recall)
            )
            dialog.pdf_wanted.connect(
                lambda lot: self._save(lot, "PDF (*.pdf)", "recall.pdf", engine.print_recall)
            )
            self.recall_dialog = dialog
            self._window.dialogs.open(dialog)

        self._desk.ask(tr("Reading"), engine.lots, show)

    def _look_up(self, dialog: RecallDialog, lot: str) -> None:
        def show(found: tuple) -> None:
            if isValid(dialog) and dialog.chosen() == lot:
                dialog.show_entries(found)

        self._desk.ask(tr("Reading"), lambda library: engine.recall(library, lot), show)

    def _save(self, lot: str, kinds: str, name: str, write: Any) -> None:
        path = self.choose_path(kinds, name)
        if path is None:
            return

        def written(count: int) -> None:
            told = tr("{file} is saved: %n treatments.", n=count).format(file=path.name)
            self._window.messages.show_notice(told)

        self._desk.ask(tr("Writing the list"), lambda library: write(library, lot, path), written)

    def choose_path(self, kinds: str, name: str) -> Path | None:
        """A new file."""
        title = tr("Save the list")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), kinds)
        return Path(chosen) if chosen else None
