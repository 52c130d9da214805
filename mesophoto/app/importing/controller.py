"""The way of an import: files, scan, preview, commit, summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mesophoto.app import engine
from mesophoto.app.desk import Desk
from mesophoto.app.jobs import Job
from mesophoto.app.messages import MessageBar

if TYPE_CHECKING:
    from mesophoto.app.importing.dialog import ImportDialog
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.import_plan import ImportPlan

CHECK_AFTER_MS = 600
"""Who is on the photos is checked anew once nothing was typed for so long."""


def dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class ImportController(QObject):
    """Leads from dropped files to imported photos; one import at a time."""

    previewed = Signal(object)
    """The `ImportDialog`, when it is shown."""

    def __init__(self, desk: Desk, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._messages = messages
        self._window = window
        self._checked: tuple = ()
        self._asked: tuple = ()
        """Whose first days in the library were asked for."""
        self.dialog: ImportDialog | None = None
        self._scan_job: Job | None = None
        self._check_job: Job | None = None
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self._check_identity)
        desk.plan_made.connect(self._on_plan)
        desk.identity_checked.connect(self._on_identity)
        desk.imported.connect(self._on_imported)

    def begin(self, paths: list[Path]) -> None:
        """Look at files and folders."""
        if not paths:
            return
        if self.dialog is not None or self._scan_job is not None:
            self._messages.show_notice("One import at a time: finish this one, then drop the other photos.")
            return
        self._messages.clear()
        self._scan_job = self._desk.scan(paths)
        if self._scan_job is not None:
            self._scan_job.finished.connect(self._on_scanned)

    def _on_scanned(self) -> None:
        self._scan_job = None

    def _on_plan(self, plan: ImportPlan) -> None:
        if self.dialog is not None:
            return
        if not plan.items:
            self._messages.show_notice("There are no photos in there.")
            return
        from mesophoto.app.importing.dialog import ImportDialog  # noqa: PLC0415 - the engine is loaded by now

        self.dialog = ImportDialog(plan, self._desk.patients, self._window)
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.plan_changed.connect(self._on_plan_changed)
        self._checked = self._asked = ()
        self._on_plan_changed()
        self.dialog.open()
        self.previewed.emit(self.dialog)

    def _on_plan_changed(self) -> None:
        self._ask_held_days()
        if self._assignment() != self._checked:
            self._check_timer.start()

    def _ask_held_days(self) -> None:
        """Ask since when the library holds the people's views, once it is said who they are."""
        dialog = self.dialog
        plan, known = dialog.plan, tuple(person.patient_id for person in dialog.plan.people)
        if known == self._asked or not any((*known, *self._asked)):
            return
        self._asked = known

        def answer(held: dict) -> None:
            if self.dialog is dialog and self._asked == known:
                dialog.set_held_days(held)

        self._desk.ask("Reading", lambda library: engine.held_first_days(library, plan), answer)

    def _assignment(self) -> tuple:
        """What the check depends on: who is on which photo, in which view, and what it is held against."""
        plan, found = self.dialog.plan, []
        references = plan.references
        for item in plan.included:
            reference = references.get(item.series)
            patient_id = plan.people[item.person].patient_id
            found.append((item.path, item.series, patient_id, reference and reference.path))
        return tuple(found)

    def _check_identity(self) -> None:
        if self.dialog is not None and self._assignment() != self._checked:
            self._checked = self._assignment()
            self._stop_checking()
            self._check_job = self._desk.check_identity(self.dialog.plan_to_check())
            self._check_job.finished.connect(self._on_checked)
            self.dialog.watch(self._check_job)

    def _stop_checking(self) -> None:
        if self._check_job is not None:
            self._check_job.cancel()

    def _on_checked(self) -> None:
        if self.sender() is self._check_job:
            self._check_job = None

    def _on_identity(self, plan: ImportPlan) -> None:
        if self.dialog is not None:
            self.dialog.set_warnings(plan)

    def _on_accepted(self) -> None:
        self._desk.commit(self.dialog.plan)

    def _on_closed(self, _result: int) -> None:
        self._check_timer.stop()
        self._stop_checking()
        self.dialog.deleteLater()
        self.dialog = None

    def _on_imported(self, result: ImportResult) -> None:
        for name, sentence in result.failed[:3]:
            self._messages.show_error(sentence if name in sentence else f"{name}: {sentence}")
        text = summary(result)
        undo = ("Undo", self._desk.undo) if result.entry is not None else None
        self._messages.show_notice(text, undo)


def summary(result: ImportResult) -> str:
    """What an import did, in one line."""
    count = len(result.imported)
    parts = ["No photo was imported" if count == 0 else f"{count} photo{'s' if count > 1 else ''} imported"]
    if result.cancelled:
        parts.append("stopped as you asked")
    if result.held:
        parts.append(f"{len(result.held)} left out, held already")
    if result.failed:
        parts.append(f"{len(result.failed)} could not be imported")
    return ", ".join(parts) + "."
