"""What a library is asked: each question answered with plain records, from one consistent state."""

from abc import ABC
from typing import Any, TypeVar

from mesophoto.errors import LibraryError
from mesophoto.library import audit as auditing
from mesophoto.library import queries
from mesophoto.library.audit import AuditFilter
from mesophoto.library.begun import BegunImport, begun_imports
from mesophoto.library.bin import binned
from mesophoto.library.clinical_questions import ClinicalQuestions
from mesophoto.library.entities import (
    AuditEntry,
    BinEntry,
    Dated,
    DrawnRegion,
    Held,
    JournalEntry,
    NotCounted,
    Patient,
    PhotoEntry,
    Practitioner,
    Series,
    Session,
    SpotEntry,
    StoredAssessment,
)

T = TypeVar("T")


class Questions(ClinicalQuestions, ABC):
    """What can be asked of a library, from any thread, while another writes."""

    @property
    def id(self) -> str:
        """Random key of the library."""
        with self.read() as connection:
            return queries.library_id(connection)

    def practitioners(self) -> tuple[Practitioner, ...]:
        """All practitioners, by name."""
        with self.read() as connection:
            return queries.practitioners(connection)

    def setting(self, key: str, default: Any = None) -> Any:
        """Value of a setting of the clinic's."""
        with self.read() as connection:
            value = queries.setting(connection, key)
        return default if value is None else value

    def patients(
        self,
        search: str = "",
        *,
        binned: bool = False,
        limit: int | None = None,
        dated: Dated | None = None,
    ) -> tuple[Patient, ...]:
        """Patients who have every word of ``search``, by name; or those in the bin.

        A word is one of the number, the name, or a product or lot that they were given. With a ``limit``, the
        first so many. ``dated`` is the search read as days: those born, seen or treated then are found, too.
        """
        with self.read() as connection:
            return queries.patients(connection, search, binned, limit, dated)

    def patient(self, patient_id: str) -> Patient:
        """One patient, from the bin too.

        Raises
        ------
        LibraryError
            If there is none of that key. So do the others of this kind.
        """
        with self.read() as connection:
            return _there(queries.patient(connection, patient_id), "patient")

    def sessions(self, patient_id: str, *, binned: bool = False) -> tuple[Session, ...]:
        """Sessions of a patient in order of time; or those in the bin."""
        with self.read() as connection:
            return queries.sessions(connection, patient_id, binned)

    def session(self, session_id: str) -> Session:
        """One session, from the bin too."""
        with self.read() as connection:
            return _there(queries.session(connection, session_id), "session")

    def photos(self, patient_id: str, *, binned: bool = False) -> tuple[PhotoEntry, ...]:
        """Photos of a patient by session and position; or those in the bin."""
        with self.read() as connection:
            return queries.photos(connection, patient_id, binned)

    def photo(self, photo_id: str) -> PhotoEntry:
        """One photo, from the bin too."""
        with self.read() as connection:
            return _there(queries.photo(connection, photo_id), "photo")

    def photo_count(self) -> int:
        """How many photos there are, without those in the bin."""
        with self.read() as connection:
            return queries.photo_count(connection)

    def held(self, sha256: str) -> tuple[Held, ...]:
        """Where an original is used already, those outside the bin first."""
        with self.read() as connection:
            return queries.held(connection, sha256)

    def series(self, patient_id: str) -> tuple[Series, ...]:
        """Photos of a patient by view and side, each series with its baseline."""
        with self.read() as connection:
            return queries.series(connection, patient_id)

    def regions(self, photo_id: str) -> tuple[DrawnRegion, ...]:
        """Regions drawn on a photo, by name."""
        with self.read() as connection:
            return queries.regions(connection, (photo_id,))

    def not_counted(self, photo_id: str) -> tuple[NotCounted, ...]:
        """Spots on a photo that are not counted."""
        with self.read() as connection:
            return queries.not_counted(connection, (photo_id,))

    def assessments(self, patient_id: str) -> tuple[StoredAssessment, ...]:
        """All that was ever measured of a patient, in order of measuring."""
        with self.read() as connection:
            return queries.assessments(connection, patient_id)

    def spots(self, assessment_id: str) -> tuple[SpotEntry, ...]:
        """Spots that were found in an assessment, on its photo's own pixels."""
        with self.read() as connection:
            return queries.spots(connection, assessment_id)

    def journal(self, limit: int = 100) -> tuple[JournalEntry, ...]:
        """The journal's last lines, newest first."""
        with self.read() as connection:
            return queries.journal(connection, limit)

    def undo_candidate(self) -> JournalEntry | None:
        """What Undo would undo."""
        with self.read() as connection:
            return queries.undo_candidate(connection)

    def history(self, limit: int = 100) -> tuple[tuple[JournalEntry, ...], tuple[JournalEntry, ...]]:
        """What can be undone, newest first, and what can be redone, in its order."""
        with self.read() as connection:
            return queries.undo_stack(connection, limit), queries.redo_stack(connection, limit)

    def redo_candidate(self) -> JournalEntry | None:
        """What Redo would redo."""
        with self.read() as connection:
            return queries.redo_candidate(connection)

    def begun_imports(self) -> tuple[BegunImport, ...]:
        """Imports that did not come to their end and were not undone, newest first."""
        with self.read() as connection:
            return begun_imports(connection)

    def audit(
        self, limit: int = 100, offset: int = 0, wanted: AuditFilter | None = None
    ) -> tuple[AuditEntry, ...]:
        """The audit's last lines that a filter lets through, newest first."""
        with self.read() as connection:
            return auditing.audit(connection, wanted or AuditFilter(), limit, offset)

    def bin(self) -> tuple[BinEntry, ...]:
        """What is in the bin and can be restored by itself, deleted last first."""
        with self.read() as connection:
            return binned(connection)


def _there(found: T | None, what: str) -> T:
    if found is None:
        raise LibraryError(f"This {what} is no longer in the library.")
    return found
