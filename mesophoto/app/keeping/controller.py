"""Puts the screens of this package together with the desk."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.keeping.backing_up import BackingUp
from mesophoto.app.keeping.bin import BinDialog
from mesophoto.app.keeping.erase import EraseDialog
from mesophoto.app.keeping.opening import Opening
from mesophoto.app.keeping.verify import VerifyDialog, say_verified
from mesophoto.app.language import tr
from mesophoto.app.vault.allowed import why_not
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import BinEntry
    from mesophoto.library.verify import Verified

LOOK_EVERY_MS = 60_000
"""How often it is looked whether nothing is under way and something is due."""
VERIFY_EVERY = timedelta(days=7)


class Keeping(QObject):
    """Looks after the open library: on demand, and by itself when nothing else is under way."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.opening = Opening(window)
        self.backups = BackingUp(window)
        self.verifying: Job | None = None
        self._asked = False
        self.verify_dialog: VerifyDialog | None = None
        self.bin_dialog: BinDialog | None = None
        self.erase_dialog: EraseDialog | None = None
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look_after)
        self._clock.start()
        self.opening.restore_wanted.connect(self._on_restore_wanted)

    def look_after(self) -> None:
        """Do what is due, if nothing else is under way."""
        runner = self._window.runner
        # A look at a watched folder comes every few seconds and keeps nobody from working.
        busy = any(job.lane != "watch" for job in runner.jobs)
        if self._desk.library is None or busy or not runner.is_open:
            return
        self.backups.remind()
        self.backups.back_up_if_due()
        self._verify_if_due()

    # verifying

    def verify(self) -> None:
        """Verify now, and show how far it is and what was found."""
        if self._desk.library is None:
            return
        dialog = self._open_verify()
        if self.verifying is None:
            self._start_verifying()
        self._asked = True
        dialog.watch(self.verifying)

    def _verify_if_due(self) -> None:
        library = self._desk.library
        if library.read_only or self._desk.is_demo or self.verifying is not None:
            return
        said = self._window.settings.verified.get(str(library.folder))
        if said is None:  # not on the first day: it was just made, or just came to this machine
            self._note_verified(library.folder)
        elif datetime.now(UTC) - datetime.fromisoformat(said) > VERIFY_EVERY:
            self._start_verifying()

    def _start_verifying(self) -> None:
        library = self._desk.library
        self.verifying = self._desk.runner.start(
            tr("Verifying the library"),
            lambda task: engine.verify_library(library, task),
            lane="keep",
            on_success=lambda found: self._on_verified(library.folder, found),
        )
        self.verifying.finished.connect(self._on_verifying_over)

    def _on_verifying_over(self) -> None:
        self.verifying, self._asked = None, False

    def _on_verified(self, folder: Path, verified: Verified) -> None:
        self._note_verified(folder)
        dialog = self.verify_dialog
        if dialog is not None and isValid(dialog) and dialog.isVisible():
            dialog.show_verified(verified)
        elif self._asked and not verified.findings:
            self._window.messages.show_notice(f"{say_verified(verified)}.")
        elif verified.findings:
            count = len(verified.findings)
            self._window.messages.show_error(
                tr("Verifying found %n things in this library that changed on the disk.", n=count),
                (tr("Show…"), lambda: self._open_verify().show_verified(verified)),
            )

    def _note_verified(self, folder: Path) -> None:
        settings = self._window.settings
        settings.verified = {**settings.verified, str(folder): datetime.now(UTC).isoformat()}
        settings.save()

    def _open_verify(self) -> VerifyDialog:
        dialog = VerifyDialog(self._window)
        dialog.patient_wanted.connect(self._desk.open_patient)
        dialog.restore_wanted.connect(self._restore_newest)
        dialog.progress.stopped.connect(self._stop_verifying)
        self.verify_dialog = dialog
        self._window.dialogs.open(dialog)
        return dialog

    def _stop_verifying(self) -> None:
        if self.verifying is not None:
            self.verifying.cancel()

    def _restore_newest(self) -> None:
        folder = self._desk.library.folder
        self._desk.ask(
            tr("Looking for a backup"),
            lambda library: engine.find_good_backup(library.folder),
            lambda good: self._on_restore_wanted(folder, good),
        )

    def _on_restore_wanted(self, folder: Path, good: Any) -> None:
        if good is None:
            self._window.messages.show_error(
                tr("No backup of this library can be reached: connect the disk that it is on and try again.")
            )
            return
        self.backups.restore(good[0], good[1], folder)

    # the bin

    def open_bin(self) -> None:
        dialog = BinDialog(self._window)
        dialog.restore_wanted.connect(self._restore_entry)
        dialog.erase_wanted.connect(self._plan_erasing)
        dialog.forbid_erasing(why_not(self._desk.library, "erase_patient"))
        self.bin_dialog = dialog
        self._window.dialogs.open(dialog)
        self._show_bin()

    def _show_bin(self) -> None:
        def show(entries: tuple[BinEntry, ...]) -> None:
            dialog = self.bin_dialog
            if dialog is not None and isValid(dialog):
                dialog.show_entries(entries)

        self._desk.ask(tr("Opening the bin"), lambda library: library.bin(), show)

    def _restore_entry(self, entry: BinEntry) -> None:
        operation = {
            "patient": lambda: engine.RestorePatient(entry.id),
            "session": lambda: engine.RestoreSession(entry.id),
            "photo": lambda: engine.RestorePhotos([entry.id]),
            "treatment": lambda: engine.RestoreTreatment(entry.id),
            "side_effect": lambda: engine.RestoreSideEffect(entry.id),
        }[entry.kind]()
        self._desk.do(operation, self._show_bin)

    # erasing

    def _plan_erasing(self, entry: BinEntry) -> None:
        if any(job.lane == "import" for job in self._desk.runner.jobs):
            self._window.messages.show_error(
                tr("Photos are being imported: wait for that, then delete for good.")
            )
            return
        self._desk.ask(
            tr("Looking what will go"),
            lambda library: engine.plan_erasing(library, entry.id),
            self._ask_to_erase,
        )

    def _ask_to_erase(self, plan: Any) -> None:
        parent = self.bin_dialog if self.bin_dialog is not None and isValid(self.bin_dialog) else self._window
        dialog = EraseDialog(plan, parent)
        patient_id = plan.patient.id
        dialog.years.setEnabled(why_not(self._desk.library, "change_setting") is None)
        dialog.years_changed.connect(lambda years: self._set_years(dialog, patient_id, years))
        dialog.erase_wanted.connect(lambda lawful: self._erase(dialog, patient_id, lawful))
        self.erase_dialog = dialog
        self._window.dialogs.open(dialog)
        dialog.typed.setFocus()

    def _set_years(self, dialog: EraseDialog, patient_id: str, years: int) -> None:
        def show() -> None:
            self._desk.ask(
                tr("Looking what will go"),
                lambda library: engine.plan_erasing(library, patient_id),
                lambda plan: dialog.show_plan(plan) if isValid(dialog) else None,
            )

        self._desk.do(engine.ChangeSetting("retention_years", years or None), show)

    def _erase(self, dialog: EraseDialog, patient_id: str, lawful: bool) -> None:
        library = self._desk.library

        def work(task: Any) -> Any:
            try:
                return engine.erase_patient(
                    library, patient_id, task, today=date.today(), before_retention_ends=lawful
                )
            except UserError as error:
                return str(error)

        def over(outcome: Any) -> None:
            # What was told before may name the patient, or offer to take something back.
            self._window.messages.clear()
            # It runs to its end, whether somebody looks or not.
            if isValid(dialog) and dialog.isVisible():
                dialog.go_back(outcome) if isinstance(outcome, str) else dialog.show_certificate(outcome)
            elif isinstance(outcome, str):
                self._window.messages.show_error(outcome)
            else:
                self._window.messages.show_notice(
                    tr("Deleted for good. The certificate stands in the audit.")
                )
            self._show_bin()

        def begin() -> None:
            job = self._desk.runner.start(tr("Deleting for good"), work, lane="keep", on_success=over)
            job.finished.connect(lambda: self._desk.go_on(patient_id))
            dialog.watch(job)

        dialog.erase.setEnabled(False)
        self._desk.hold_still(patient_id, begin)
