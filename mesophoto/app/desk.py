"""What the window works on: the open library, patient, view and photo. Asks and writes off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mesophoto.app import dossier, engine
from mesophoto.app.audit.noting import Noting
from mesophoto.app.importing.work import ImportWork
from mesophoto.app.jobs import Job, JobRunner
from mesophoto.app.language import tr
from mesophoto.app.measuring import Measuring
from mesophoto.app.opening import Opening
from mesophoto.app.patients.dates import read_dates
from mesophoto.app.settings import Settings
from mesophoto.library.entities import JournalEntry, Patient, PhotoEntry

if TYPE_CHECKING:
    from mesophoto.library.library import Library
    from mesophoto.library.vault.secrets import Secret
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.journal import Journal
    from mesophoto.workflows.operations import Operation
    from mesophoto.workflows.timeline import SeriesTimeline, Timeline
    from mesophoto.workflows.workers import Workers

SeriesKey = tuple[str, str]
Written = JournalEntry | tuple[JournalEntry, ...] | None
"""What was written: one operation, several, or none."""

FIRST_FOUND = 200
"""How many patients of a search are shown at once; the rest follows when nothing is typed any more."""
REST_AFTER_MS = 250


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
    opening_refused = Signal(object, object, object)
    """Folder, the `LibraryInUse` or `LibraryDamaged`, and how to try again: ``read_only=`` may be given."""
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
        self.importing = ImportWork(self)
        self._noting = Noting(runner)
        self._opening = Opening(self)
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
        self._rest = QTimer(self, singleShot=True, interval=REST_AFTER_MS)
        self._rest.timeout.connect(self._find_rest)
        self.measuring = Measuring(self)
        self.measuring.advanced.connect(self._on_advanced)
        self.measuring.measured.connect(self.measured)

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
        read_only: bool = False,
        on_open: Callable[[], None] | None = None,
    ) -> Job | None:
        """Open a library; ``show_first`` opens its first patient, too."""
        return self._opening.open(
            folder, secret=secret, show_first=show_first, read_only=read_only, on_open=on_open
        )

    def open_demo(self) -> None:
        """Make a library of simulated patients, and open it."""
        self._opening.open_demo()

    @property
    def is_demo(self) -> bool:
        """Whether what is open is gone at the end."""
        return self._opening.is_demo

    def take_opened(self, library: Library, *, keep: bool = True, show_first: bool = False) -> None:
        """Go on with a library; ``keep`` offers it again at the next start."""
        self.close_library()
        self.library = library
        self.journal = engine.Journal(library)
        if keep:
            self.settings.remember_library(library.folder)
        self._noting.library_opened(library)
        self.library_changed.emit()
        self._show_first = show_first
        self.search("")
        self.refresh_journal()
        self.measuring.take_up()

    def take_library(self, library: Library, place: Place | None = None) -> None:
        """Go on with a library that was opened elsewhere, where one was."""
        self.take_opened(library)
        if place is not None:
            self.go_to(place)

    def go_to(self, place: Place) -> None:
        """Come back to what was looked at."""
        if place.patient_id is not None:
            self.open_patient(place.patient_id)
            self.series_key, self.photo_id = place.series_key, place.photo_id

    @property
    def place(self) -> Place:
        """What is looked at."""
        return Place(self._wanted_patient, self.series_key, self.photo_id)

    def close_library(self) -> None:
        """Forget the open library; jobs that still use it are told to stop."""
        library = self.hand_over()
        if library is not None:
            library.close()

    def hand_over(self) -> Library | None:
        """Forget the open library and tell its jobs to stop, but leave it to the caller to close it."""
        if self.library is None:
            return None
        self.runner.cancel()
        library, self.library, self.journal = self.library, None, None
        self._noting.library_closed()
        self.timeline = self.series_key = self.photo_id = self._wanted_patient = None
        self.patients = ()
        self.undo_name = self.redo_name = None
        self.measuring.forget()
        return library

    # patients

    def search(self, text: str) -> None:
        """Find the first patients at once, and the rest when nothing is typed any more."""
        self._search = text
        self._rest.stop()
        self._find(FIRST_FOUND)

    def search_again(self) -> None:
        """Find anew what was searched for: something has changed."""
        self.search(self._search)

    def _find(self, limit: int | None) -> None:
        library, text, dated = self.library, self._search, read_dates(self._search)

        def found(patients: tuple[Patient, ...]) -> None:
            # Answers to what was typed before are out of date.
            if self.library is not library or text != self._search:
                return
            self.patients = patients
            self.patients_found.emit(patients)
            if len(patients) == limit:
                self._rest.start()
            if self._show_first and patients:
                self.open_patient(patients[0].id)
            self._show_first = False

        if library is not None:
            self.runner.start(
                tr("Searching"),
                lambda _task: library.patients(text, limit=limit, dated=dated),
                on_success=found,
            )

    def _find_rest(self) -> None:
        self._find(None)

    def open_patient(self, patient_id: str | None) -> None:
        """Open a patient, or none."""
        self._wanted_patient = patient_id
        self.series_key = self.photo_id = None
        if patient_id is None:
            self.timeline = None
            self.timeline_changed.emit()
            return
        self._noting.patient_opened(patient_id)
        self.reload(measure=True)

    def reload(self, *, measure: bool = False, anew: bool = False) -> None:
        """Read the open patient again; with ``measure``, measure what was not measured yet."""
        library, patient_id = self.library, self._wanted_patient
        if library is None or patient_id is None:
            return

        def loaded(found: Timeline) -> None:
            if self.library is library and self._wanted_patient == patient_id:
                self._take_timeline(found)
                if measure and not library.read_only:
                    self._measure_rest(library, patient_id, anew=anew)

        self.runner.start(
            tr("Opening the patient"), lambda _task: engine.timeline(library, patient_id), on_success=loaded
        )

    def _measure_rest(self, library: Library, patient_id: str, *, anew: bool) -> None:
        """Measure what is not measured yet; to know that takes longer than to show the patient."""

        def counted(waiting: int) -> None:
            if waiting and self._wanted_patient == patient_id:
                self.measure(patient_id, anew=anew)

        self.ask(tr("Reading"), lambda _library: engine.stale(library, patient_id), counted)

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
        self.runner.hold_until_painted()
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

    def undo_entry(self, entry: JournalEntry) -> None:
        """Take back just this, if nothing was done since."""
        journal = self.journal
        if journal is not None:
            self.write(lambda: journal.undo(entry.number))

    def redo(self) -> None:
        if self.journal is not None:
            self.write(self.journal.redo)

    def undo_back_to(self, number: int, then: Callable[[], None] | None = None) -> None:
        """Take back an operation and all after it."""
        journal = self.journal
        if journal is not None:
            self.write(lambda: journal.undo_back_to(number), then)

    def redo_up_to(self, number: int, then: Callable[[], None] | None = None) -> None:
        """Do again what was undone, up to an operation."""
        journal = self.journal
        if journal is not None:
            self.write(lambda: journal.redo_up_to(number), then)

    def write(self, write: Callable[[], Written], then: Callable[[], None] | None = None) -> None:
        """Write off the UI thread, then show anew what was changed."""

        def written(found: Written) -> None:
            if then is not None:
                then()
            self.refresh_journal()
            self.search(self._search)
            entries = found if isinstance(found, tuple) else () if found is None else (found,)
            for entry in entries:
                self.done.emit(entry)
            # A setting of the clinic's concerns everybody.
            if any(self._wanted_patient in one.patient_ids or not one.patient_ids for one in entries):
                self.reload(measure=True, anew=True)

        self.runner.start(tr("Saving"), lambda _task: write(), on_success=written)

    def refresh_journal(self) -> None:
        journal = self.journal

        def read(names: tuple[str | None, str | None]) -> None:
            if self.journal is journal:
                self.undo_name, self.redo_name = names
                self.journal_changed.emit()

        self.ask(tr("Reading"), lambda _library: (journal.undo_name, journal.redo_name), read)

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
        """Look at files; they are taken for the open patient's."""
        return self.importing.scan(paths, self._wanted_patient)

    def take_import(self, result: ImportResult) -> None:
        """Show what came in, and measure it."""
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
        """Measure in the background what was not measured yet."""
        self.measuring.start(patient_id, anew=anew)

    def is_measuring(self, patient_id: str) -> bool:
        return self.measuring.is_running(patient_id)

    def shared_workers(self) -> Workers:
        """The processes that measure; for the measuring lane's thread."""
        return self.measuring.workers()

    def _on_advanced(self, patient_id: str) -> None:
        if patient_id == self._wanted_patient:
            self.reload()

    def hold_still(self, patient_id: str, then: Callable[[], None]) -> None:
        """Stop all work on a patient, and start none until :meth:`go_on`; ``then`` follows."""
        if self._wanted_patient == patient_id:
            self.open_patient(None)
        self.measuring.hold_still(patient_id, then)

    def go_on(self, patient_id: str) -> None:
        """Work on a patient may begin again, and what is left of them is shown."""
        self.measuring.go_on(patient_id)
        self.refresh_journal()
        self.search(self._search)

    def shut_down(self) -> None:
        """Stop all work and close the library; nothing is left running."""
        self.runner.shut_down()
        self.measuring.stop_workers()
        self.importing.stop_decoders()
        if self.library is not None:
            self.library.close()
            self.library = None
        self._opening.clear_demos()
