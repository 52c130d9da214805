"""Judging and keeping a photo that was just taken, off the UI thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mesophoto.app import engine
from mesophoto.app.language import tr
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.workflows.capture import Shot
    from mesophoto.workflows.import_photos import ImportResult


class Shots(QObject):
    """One shot at a time; what is forgotten while it is judged is told to nobody."""

    judged = Signal(object)
    """The `Shot`."""
    refused = Signal(str)
    """Why a file cannot be judged, in a sentence."""
    kept = Signal(object)
    """The `ImportResult`."""

    def __init__(self, desk: Desk, patient_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.patient_id = patient_id
        self._number = 0

    def judge(self, path: Path, view: tuple[str, str] | None = None, moment: str | None = None) -> None:
        """Look at a photo and compare it with the baseline of its view; without one, the view is guessed."""
        desk, patient_id, taken_at = self._desk, self.patient_id, datetime.now()
        library, number = desk.library, self._number
        if library is None:
            return

        def work(task: Any) -> Shot | str:
            decoders = desk.importing.decoders()
            try:
                return engine.judge_shot(
                    library, path, patient_id, task, decoders, view=view, moment=moment, taken_at=taken_at
                )
            except UserError as error:
                return str(error)

        def done(found: Shot | str) -> None:
            if number == self._number:
                (self.refused if isinstance(found, str) else self.judged).emit(found)

        desk.runner.start(tr("Comparing the photo"), work, lane="import", on_success=done)

    def keep(self, shot: Shot) -> None:
        """Import a shot."""
        desk, number = self._desk, self._number
        journal = desk.journal
        if journal is None:
            return

        def done(result: ImportResult) -> None:
            desk.take_import(result)
            if number == self._number:
                self.kept.emit(result)

        desk.runner.start(
            tr("Importing"),
            lambda task: engine.keep_shot(journal, shot, task),
            lane="import",
            on_success=done,
        )

    def forget(self) -> None:
        """What is under way is told to nobody."""
        self._number += 1
