"""What the window works on: the open library, patient, view and photo. Asks and writes off the UI thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mesophoto.app import dossier, engine
from mesophoto.app.jobs import Job, JobRunner, Task
from mesophoto.app.settings import Settings
from mesophoto.errors import LibraryLocked, WrongPassphrase
from mesophoto.library.entities import JournalEntry, Patient, PhotoEntry

if TYPE_CHECKING:
    from mesophoto.library.library import Library
    from mesophoto.library.vault.secrets import Secret
    from mesophoto.workflows.assess_patient import AssessResult
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.import_plan import ImportPlan
    from mesophoto.workflows.journal import Journal
    from mesophoto.workflows.operations import Operation
    from mesophoto.workflows.timeline import SeriesTimeline, Timeline
    from mesophoto.workflows.workers import Workers

SeriesKey = tuple[str, str]


@dataclass(frozen=True)
class Place:
    """What was looked at, to come back to it: random keys only."""

    patient_id: str | None
    series_key: SeriesKey | None
    photo_id: str | None


class Desk(QObject):
    """Holds what is open; every slot returns at once and its result comes as a signal."""

    library_changed = Signal()
    library_locked = Signal(object, object, object)
    """Folder, the `LibraryLocked` or `WrongPassphrase`, and how to try again: called with ``secret=``."""
    person_changed = Signal()
    """Somebody else goes on, or may do something else than before."""
    patients_found = Signal(object)
    timeline_changed = Signal()
    """Another patient, another view, or new results."""
    photo_changed = Signal()
    """Another photo is compared with the baseline."""
    journal_changed = Signal()
    done = Signal(object)
    """The `JournalEntry` of what was just done, undone or redone."""
    plan_made = Signal(object)
    identity_checked = Signal(object)
    """The plan with what is known so far of its photos, after each of them."""
    imported = Signal(object)
    measured = Signal(object)

    def __init__(self, runner: JobRunner, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.settings = settings
        self._workers: Workers | None = None
        self.library: Library | None = None
        self.journal: Journal | None = None
        self.patients: tuple[Patient, ...] = ()
        self.timeline: Timeline | None = None
        self.series_key: SeriesKey | None = None
        self.photo_id: str | None = None
        self.undo_name: str | None = None
        self.redo_name: str | None = None
        self._wanted_patient: str | None = None
        self._show_first = False
        self._search = ""
        self._measuring: dict[str, Job] = {}
        self._demo_folders: list[Path] = []

    # what is open

    @property
    def patient(self) -> Patient | None:
        return None if self.timeline is None else self.timeline.patient

    @property
    def series(self) -> SeriesTimeline | None:
        found = () if self.timeline is None else self.timeline.series
        return next((one for one in found if (one.view, one.side) == self.series_key), None)

    @property
    def photo(self) -> PhotoEntry | None:
        photos = () if self.series is None else self.series.photos
        return next((photo for photo in photos if photo.id == self.photo_id), None)

    @property
    def baseline(self) -> PhotoEntry | None:
        return None if self.series is None else self.series.baseline

    # libraries

    def open_library(
        self,
        folder: Path,
        *,
        secret: Secret | None = None,
        show_first: bool = False,
        on_open: Callable[[], None] | None = None,
    ) -> Job:
        """Open a library; ``show_first`` opens its first patient, too."""
        again = partial(self.open_library, folder, show_first=show_first, on_open=on_open)

        def work(_task: Task) -> Library | LibraryLocked | WrongPassphrase:
            try:
                return engine.Library.open(folder, secret=secret)
            except (LibraryLocked, WrongPassphrase) as refusal:
                return refusal

        def opened(found: Library | LibraryLocked | WrongPassphrase) -> None:
            if isinstance(found, LibraryLocked | WrongPassphrase):
                self.library_locked.emit(folder, found, again)
                return
            self._take_library(found, show_first=show_first)
            if on_open is not None:
                on_open()

        return self.runner.start("Opening the library", work, on_success=opened)

    def open_demo(self) -> None:
        """Make a library of simulated patients in a place that is cleared at the end, and open it."""

        def work(task: Task) -> Library:
            folder = Path(mkdtemp(prefix="mesophoto-demo-"))
            self._demo_folders.append(folder)
            summary = engine.make_demo(folder, task, self.shared_workers())
            return engine.Library.open(summary.library)

        self.runner.start(
            "Making the demo",
            work,
            lane="measure",
            on_success=lambda found: self._take_library(found, keep=False, show_first=True),
        )

    def _take_library(self, library: Library, *, keep: bool = True, show_first: bool = False) -> None:
        self.close_library()
        self.library = library
        self.journal = engine.Journal(library)
        if keep:
            self.settings.remember_library(library.folder)
        self.library_changed.emit()
        self._show_first = show_first
        self.search("")
        self.refresh_journal()
        self.take_up_measuring()

    def take_library(self, library: Library, place: Place | None = None) -> None:
        """Go on with a library that was opened elsewhere, where one was."""
        self._take_library(library)
        if place is not None:
            self.go_to(place)

    def go_to(self, place: Place) -> None:
        """Come back to what was looked at."""
        if place.patient_id is not None:
            self.open_patient(place.patient_id)
            self.series_key, self.photo_id = place.series_key, place.photo_id

    def take_up_measuring(self) -> None:
        """Go on with what was begun and not ended."""
        if self.library is not None:
            for patient_id in list(self.settings.unfinished.get(str(self.library.folder), [])):
                self.measure(patient_id)

    @property
    def place(self) -> Place:
        """What is looked at."""
        return Place(self._wanted_patient, self.series_key, self.photo_id)

    def close_library(self) -> None:
        """Forget the open library; jobs that still use it are told to stop."""
        library = self.let_go()
        if library is not None:
            library.close()

    def let_go(self) -> Library | None:
        """Forget the open library and tell its jobs to stop, but leave it to the caller to close it."""
        if self.library is None:
            return None
        self.runner.cancel()
        library, self.library, self.journal = self.library, None, None
        self.timeline = self.series_key = self.photo_id = self._wanted_patient = None
        self.patients = ()
        self.undo_name = self.redo_name = None
        self._measuring.clear()
        return library

    def stop_workers(self) -> None:
        """End the processes that measure, with all that they hold; the next measuring starts others."""
        if self._workers is not None:
            self._workers.shutdown(cancel_futures=True)

    # patients

    def search(self, text: str) -> None:
        self._search = text
        library = self.library

        def found(patients: tuple[Patient, ...]) -> None:
            # Answers to what was typed before are out of date.
            if self.library is library and text == self._search:
                self.patients = patients
                self.patients_found.emit(patients)
                if self._show_first and patients:
                    self.open_patient(patients[0].id)
                self._show_first = False

        if library is not None:
            self.runner.start("Searching", lambda _task: library.patients(text), on_success=found)

    def open_patient(self, patient_id: str | None) -> None:
        """Open a patient, or none."""
        self._wanted_patient = patient_id
        self.series_key = self.photo_id = None
        if patient_id is None:
            self.timeline = None
            self.timeline_changed.emit()
            return
        self.reload(measure=True)

    def reload(self, *, measure: bool = False, anew: bool = False) -> None:
        """Read the open patient again; with ``measure``, measure what was not measured yet."""
        library, patient_id = self.library, self._wanted_patient
        if library is None or patient_id is None:
            return

        def work(_task: Task) -> tuple[Timeline, int]:
            waiting = engine.stale(library, patient_id) if measure else 0
            return engine.timeline(library, patient_id), waiting

        def loaded(found: tuple[Timeline, int]) -> None:
            if self.library is library and self._wanted_patient == patient_id:
                self._take_timeline(found[0])
                if found[1]:
                    self.measure(patient_id, anew=anew)

        self.runner.start("Opening the patient", work, on_success=loaded)

    def _take_timeline(self, found: Timeline) -> None:
        if found.patient.deleted_at is not None:
            self.open_patient(None)
            return
        self.timeline = found
        if self.series is None:
            first = dossier.first_series(found.series)
            self.series_key = None if first is None else (first.view, first.side)
        if self.photo is None and self.series is not None:
            latest = dossier.latest_photo(self.series)
            self.photo_id = None if latest is None else latest.id
        self.timeline_changed.emit()

    def choose_series(self, key: SeriesKey) -> None:
        if key == self.series_key:
            return
        self.series_key, self.photo_id = key, None
        if self.timeline is not None:
            self._take_timeline(self.timeline)

    def choose_photo(self, photo_id: str) -> None:
        if photo_id != self.photo_id:
            self.photo_id = photo_id
            self.photo_changed.emit()

    def open_photo(self, patient_id: str, photo: PhotoEntry) -> None:
        """Show a photo, of the open patient or of another one."""
        if patient_id == self._wanted_patient and self.timeline is not None:
            self.choose_series(photo.series)
            self.choose_photo(photo.id)
            return
        self._wanted_patient = patient_id
        self.series_key, self.photo_id = photo.series, photo.id
        self.reload(measure=True)

    # writing

    def do(self, operation: Operation, then: Callable[[], None] | None = None) -> None:
        journal = self.journal
        if journal is not None:
            self.write(lambda: journal.do(operation), then)

    def undo(self) -> None:
        if self.journal is not None:
            self.write(self.journal.undo)

    def redo(self) -> None:
        if self.journal is not None:
            self.write(self.journal.redo)

    def write(self, write: Callable[[], JournalEntry | None], then: Callable[[], None] | None = None) -> None:
        """Write off the UI thread, then show anew what was changed."""

        def written(entry: JournalEntry | None) -> None:
            if then is not None:
                then()
            self.refresh_journal()
            self.search(self._search)
            if entry is not None:
                self.done.emit(entry)
                # A setting of the clinic's concerns everybody.
                if self._wanted_patient in entry.patient_ids or not entry.patient_ids:
                    self.reload(measure=True, anew=True)

        self.runner.start("Saving", lambda _task: write(), on_success=written)

    def refresh_journal(self) -> None:
        journal = self.journal

        def read(names: tuple[str | None, str | None]) -> None:
            if self.journal is journal:
                self.undo_name, self.redo_name = names
                self.journal_changed.emit()

        self.ask("Reading", lambda _library: (journal.undo_name, journal.redo_name), read)

    def ask(
        self, title: str, question: Callable[[Library], Any], answer: Callable[[Any], None]
    ) -> Job | None:
        """Ask the library something off the UI thread; an answer after it was closed is dropped."""
        library = self.library

        def answered(found: Any) -> None:
            if self.library is library:
                answer(found)

        if library is None:
            return None
        return self.runner.start(title, lambda _task: question(library), on_success=answered)

    # importing

    def scan(self, paths: Iterable[Path]) -> Job | None:
        library, patient_id, files = self.library, self._wanted_patient, tuple(paths)
        if library is None:
            return None
        return self.runner.start(
            "Looking at the photos",
            lambda task: engine.scan(library, files, task, patient_id),
            lane="import",
            on_success=self.plan_made.emit,
        )

    def check_identity(self, plan: ImportPlan) -> Job:
        library = self.library
        return self.runner.start(
            "Checking who is on the photos",
            lambda task: engine.check_identity(library, plan, task, task.deliver),
            lane="import",
            on_part=self.identity_checked.emit,
        )

    def commit(self, plan: ImportPlan) -> None:
        journal = self.journal
        if journal is None:
            return
        self.runner.start(
            "Importing",
            lambda task: engine.commit(journal, plan, task),
            lane="import",
            on_success=self._on_imported,
        )

    def _on_imported(self, result: ImportResult) -> None:
        self.refresh_journal()
        self.search(self._search)
        self.imported.emit(result)
        if result.entry is None or self.library is None:
            return
        for patient_id in result.entry.patient_ids:
            self.measure(patient_id)
        if self._wanted_patient in result.entry.patient_ids:
            self.photo_id = None
            self.reload()
        else:
            self.open_patient(result.entry.patient_ids[0])

    # measuring

    def measure(self, patient_id: str, *, anew: bool = False) -> None:
        """Measure in the background what was not measured yet.

        With ``anew``, what is under way for this patient is stopped first: it misses the last change.
        """
        library = self.library
        if library is None or library.practitioner.role == "read_only" or library.read_only:
            return
        if self.is_measuring(patient_id) and not anew:
            return
        before = self._measuring.pop(patient_id, None)
        if before is not None:
            before.cancel()
        self._note_unfinished(patient_id, unfinished=True)
        name = next((patient.name for patient in self.patients if patient.id == patient_id), "")
        job = self.runner.start(
            f"Measuring {name}".strip(),
            lambda task: engine.assess_patient(library, patient_id, task, self.shared_workers()),
            lane="measure",
            on_success=lambda result: self._on_measured(patient_id, result),
        )
        self._measuring[patient_id] = job
        job.progressed.connect(lambda done, _total, _what: self._on_measuring(patient_id, done))
        # A fault would only come again at each start.
        job.crashed.connect(lambda _bug: self._note_unfinished(patient_id, unfinished=False))
        job.finished.connect(lambda: self._on_measuring_over(patient_id, job))

    def shared_workers(self) -> Workers:
        """The processes that measure, started when first needed, on the measuring lane's thread."""
        if self._workers is None:
            self._workers = engine.Workers()
        return self._workers

    def _on_measuring(self, patient_id: str, done: int) -> None:
        if done and patient_id == self._wanted_patient:
            self.reload()

    def _on_measured(self, patient_id: str, result: AssessResult) -> None:
        if not result.cancelled:
            self._note_unfinished(patient_id, unfinished=False)
        self.measured.emit(result)

    def _on_measuring_over(self, patient_id: str, job: Job) -> None:
        if self._measuring.get(patient_id) is job:
            del self._measuring[patient_id]
        if patient_id == self._wanted_patient:
            self.reload()

    def is_measuring(self, patient_id: str) -> bool:
        return patient_id in self._measuring

    def _note_unfinished(self, patient_id: str, *, unfinished: bool) -> None:
        """Remember whose measuring to take up again at the next start, should this one be killed."""
        if self.library is None:
            return
        folder = str(self.library.folder)
        ids = [known for known in self.settings.unfinished.get(folder, []) if known != patient_id]
        if unfinished:
            ids.append(patient_id)
        self.settings.unfinished = {**self.settings.unfinished, folder: ids}
        if not ids:
            del self.settings.unfinished[folder]
        self.settings.save()

    def shut_down(self) -> None:
        """Stop all work and close the library; nothing is left running."""
        self.runner.shut_down()
        self.stop_workers()
        if self.library is not None:
            self.library.close()
            self.library = None
        for folder in self._demo_folders:
            shutil.rmtree(folder, ignore_errors=True)
