"""The way of an import: files, scan, preview, commit, summary."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from mesophoto.app import engine
from mesophoto.app.importing.summary import SummaryDialog, summary
from mesophoto.app.jobs import Job
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.importing.dialog import ImportDialog
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient
    from mesophoto.workflows.import_photos import ImportResult, UnfinishedImport
    from mesophoto.workflows.import_plan import ImportPlan

MOST_OFFERED = 2
"""Unfinished imports that are offered at once."""
CHECK_AFTER_MS = 600
"""Who is on the photos is checked anew once nothing was typed for so long."""


def dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class ImportController(QObject):
    """Leads from dropped files to imported photos; one import at a time."""

    previewed = Signal(object)
    """The `ImportDialog`, when it is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = window.desk
        self._messages = window.messages
        self._window = window
        self._checked: tuple = ()
        self._unasked = self._is_planned = False
        self._asked: tuple = ()
        """Whose first days in the library were asked for."""
        self.dialog: ImportDialog | None = None
        self.summary: SummaryDialog | None = None
        self._scan_job: Job | None = None
        self._check_job: Job | None = None
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self._check_identity)
        desk = self._desk
        desk.plan_made.connect(self._on_plan)
        desk.identity_checked.connect(self._on_identity)
        desk.imported.connect(self._on_imported)
        desk.library_changed.connect(self._look_for_unfinished)

    @property
    def is_free(self) -> bool:
        """Whether an import may begin."""
        return self.dialog is None and self._scan_job is None and not self._is_planned

    def begin(self, paths: list[Path], *, unasked: bool = False) -> None:
        """Look at files, folders and zip archives; ``unasked``, say nothing if all of it is held already."""
        if not paths:
            return
        if self._desk.library.read_only:
            self._messages.show_error(
                tr("The library is open for reading only: nothing can be imported now.")
            )
            return
        if not self.is_free:
            self._messages.show_notice(
                tr("One import at a time: finish this one, then drop the other photos.")
            )
            return
        self._unasked = unasked
        self._messages.clear()
        self._scan_job = self._desk.scan(paths)
        if self._scan_job is not None:
            self._scan_job.finished.connect(self._on_scanned)

    def _on_scanned(self) -> None:
        self._scan_job = None

    def _on_plan(self, plan: ImportPlan) -> None:
        if self.dialog is not None:
            return
        if self._unasked and not plan.included:
            return
        if any(item.is_slate for item in plan.items):
            self._window.inbox.take(plan.items)
            return
        if not plan.items:
            self._messages.show_notice(tr("There are no photos in there."))
            return
        # All patients, not those of the list: that may be searched, and a name not found is a new patient.
        self._is_planned = True
        job = self._desk.ask(
            tr("Reading"), lambda library: library.patients(), lambda patients: self._preview(plan, patients)
        )
        if job is None:
            self._on_read()
        else:
            job.finished.connect(self._on_read)

    def _on_read(self) -> None:
        self._is_planned = False

    def _preview(self, plan: ImportPlan, patients: tuple[Patient, ...]) -> None:
        from mesophoto.app.importing.dialog import ImportDialog  # noqa: PLC0415 - the engine is loaded by now

        self.dialog = ImportDialog(plan, patients, self._window)
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

        self._desk.ask(tr("Reading"), lambda library: engine.held_first_days(library, plan), answer)

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
            self._check_job = self._desk.importing.check_identity(self.dialog.plan_to_check())
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
        self._desk.importing.commit(self.dialog.plan)

    def _on_closed(self, _result: int) -> None:
        self._check_timer.stop()
        self._stop_checking()
        self.dialog.deleteLater()
        self.dialog = None

    def _on_imported(self, result: ImportResult) -> None:
        entry = result.entry
        undo = [] if entry is None else [(tr("Undo"), partial(self._desk.undo_entry, entry))]
        details = [(tr("Details…"), lambda: self.show_summary(result))] if result.held else []
        if result.failed or result.stopped is not None:
            self.show_summary(result)
        self._messages.show_notice(summary(result), *details, *undo)

    def show_summary(self, result: ImportResult) -> None:
        """Show what became of each photo."""
        self.summary = SummaryDialog(result, self._window)
        if result.entry is not None:
            self.summary.undo_wanted.connect(partial(self._desk.undo_entry, result.entry))
        self._window.dialogs.open(self.summary)

    # what was not finished

    def _look_for_unfinished(self) -> None:
        self._messages.clear(offers=True)
        library = self._desk.library
        if library is not None and not library.read_only:
            self._desk.ask(tr("Looking for imports"), engine.unfinished_imports, self._offer)

    def _offer(self, unfinished: tuple[UnfinishedImport, ...]) -> None:
        for one in unfinished[:MOST_OFFERED]:
            self._messages.show_offer(
                one.sentence,
                (tr("Go on"), lambda one=one: self._desk.importing.resume(one.id)),
                (tr("Forget"), lambda one=one: self._forget(one.id)),
            )

    def _forget(self, import_id: str) -> None:
        journal = self._desk.journal
        self._desk.ask(
            tr("Forgetting"), lambda _library: engine.forget_import(journal, import_id), lambda _done: None
        )
