"""Puts the dialogs of what leaves the library together with the desk."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.exporting.clinic import ClinicSettings
from mesophoto.app.exporting.plans import Plans
from mesophoto.app.exporting.sheets import Sheets
from mesophoto.app.language import tr, translate_sentence
from mesophoto.errors import ConsentMissing, UserError

if TYPE_CHECKING:
    from mesophoto.app.exporting.export_dialog import ExportDialog, Order
    from mesophoto.app.exporting.known import ExportedPatient
    from mesophoto.app.exporting.seal_dialog import SealDialog
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library


class Exports(QObject):
    """Opens what is asked for, and does it off the UI thread."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._folder = ""
        self.plans, self.sheets, self.clinic = Plans(window), Sheets(window), ClinicSettings(window)

    # exporting

    def open(self) -> None:
        """Ask what of the open patient is to leave."""
        patient, key = self._desk.patient, self._desk.series_key
        if patient is None:
            return
        from mesophoto.app.exporting.export_dialog import ExportDialog  # noqa: PLC0415 - needs the engine
        from mesophoto.app.exporting.known import read_patient  # noqa: PLC0415

        baseline, photo = self._desk.baseline, self._desk.photo
        ids = (None if baseline is None else baseline.id, None if photo is None else photo.id)

        def show(known: ExportedPatient) -> None:
            dialog = ExportDialog(known, Path(self._folder or _documents()), self._window)
            dialog.looked_at.connect(lambda order: self._look(dialog, order))
            dialog.consent_wanted.connect(lambda order: self._ask_for_consent(dialog, known, order))
            dialog.export_wanted.connect(lambda order, folder: self._export(dialog, order, folder))
            self._window.dialogs.open(dialog)
            dialog.look()

        self._desk.ask(tr("Reading"), lambda library: read_patient(library, patient, key, *ids), show)

    def _look(self, dialog: ExportDialog, order: Order) -> None:
        def look(library: Library) -> str:
            try:
                engine.require_consent(library, order.handout, date.today())
            except ConsentMissing as missing:
                return str(missing)
            return ""

        def show(missing: str) -> None:
            if isValid(dialog):
                dialog.show_consent(order, translate_sentence(missing))

        self._desk.ask(tr("Reading"), look, show)

    def _ask_for_consent(self, dialog: ExportDialog, known: ExportedPatient, order: Order) -> None:
        self._window.consents.ask_for(
            known.patient,
            order.purpose,
            shows_name=order.handout.shows_name,
            shows_face=order.handout.shows_face,
            then=lambda: dialog.look() if isValid(dialog) else None,
            parent=dialog,
        )

    def _export(self, dialog: ExportDialog, order: Order, folder: Path) -> None:
        library, self._folder = self._desk.library, str(folder)

        def work(task: Any) -> int | str:
            try:
                return order.make(library, folder, task)
            except UserError as error:
                return translate_sentence(str(error))

        def over(outcome: int | str) -> None:
            if isValid(dialog):
                dialog.go_back(outcome) if isinstance(outcome, str) else dialog.show_written(outcome)

        job = self._desk.runner.start(tr("Exporting"), work, lane="keep", on_success=over)
        job.cancelled.connect(lambda: dialog.go_back() if isValid(dialog) else None)
        dialog.watch(job)

    # seals

    def open_seal(self) -> None:
        """Ask for a file, and tell whether it is genuine."""
        from mesophoto.app.exporting.seal_dialog import SealDialog  # noqa: PLC0415 - seldom wanted

        dialog = SealDialog(self._window)
        dialog.file_wanted.connect(lambda path: self._check(dialog, path))
        self._window.dialogs.open(dialog)

    def _check(self, dialog: SealDialog, path: Path) -> None:
        def check(library: Library) -> Any:
            try:
                return engine.check_seal(library, path)
            except UserError as error:
                return translate_sentence(str(error))

        def show(found: Any) -> None:
            if isValid(dialog):
                dialog.wait_for_file(found) if isinstance(found, str) else dialog.show_check(path, found)

        dialog.show_checking(path)
        self._desk.ask(tr("Checking a seal"), check, show)


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(found or Path.home()) / "mesophoto")
