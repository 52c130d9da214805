"""A library: a folder with a database, the originals and what can be made again from them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine, insert

from mesophoto.errors import LibraryError
from mesophoto.library import queries
from mesophoto.library.begun import BegunImport, begun_imports
from mesophoto.library.cache import Cache
from mesophoto.library.database import open_engine, sentences
from mesophoto.library.entities import (
    AuditEntry,
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
from mesophoto.library.files import disk_sentence
from mesophoto.library.migrate import migrate
from mesophoto.library.originals import Originals
from mesophoto.library.schema import PractitionerRow, new_id
from mesophoto.library.transaction import Transaction

T = TypeVar("T")

DATABASE = "library.sqlite"


class Library:
    """The clinic's patients, sessions, photos and measurements.

    Questions may be asked from any thread, while another writes. Writing goes through the operations of
    :mod:`mesophoto.workflows`, never directly.

    Attributes
    ----------
    folder : Path
    originals : Originals
    cache : Cache
    practitioner : Practitioner
        In whose name is written.
    """

    def __init__(self, folder: Path, engine: Engine, practitioner: Practitioner) -> None:
        self.folder = folder
        self.originals = Originals(folder / "originals")
        self.cache = Cache(folder / "cache")
        self.practitioner = practitioner
        self._engine = engine
        self._writing = threading.Lock()

    @classmethod
    def create(cls, folder: str | Path, practitioner: str = "Practitioner") -> Self:
        """Make a new library in a folder that is new or empty, and open it.

        Raises
        ------
        LibraryError
            If the folder holds something, or cannot be written to.
        """
        folder = Path(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if any(folder.iterdir()):
                raise LibraryError(f"{folder} is not empty: choose a new or an empty folder for a library.")
        except OSError as error:
            raise LibraryError(disk_sentence(error, folder)) from error
        path = folder / DATABASE
        engine = open_engine(path)
        try:
            with sentences(path):
                migrate(engine, path)
                with engine.connect().execution_options(writes=True) as connection, connection.begin():
                    connection.execute(
                        insert(PractitionerRow),
                        {
                            "id": new_id(),
                            "name": practitioner,
                            "created_at": datetime.now(UTC),
                            "role": "practitioner",
                            "pin": None,
                            "left_at": None,
                        },
                    )
        finally:
            engine.dispose()
        return cls.open(folder)

    @classmethod
    def open(cls, folder: str | Path) -> Self:
        """Open a library, bringing an older one up to date.

        Raises
        ------
        LibraryError
            If there is none, it is damaged, or it was made by a newer mesophoto.
        """
        folder = Path(folder)
        path = folder / DATABASE
        if not folder.is_dir():
            raise LibraryError(f"There is no folder {folder}: check that its disk is connected.")
        if not path.is_file():
            raise LibraryError(f"{folder} is not a mesophoto library: it has no {DATABASE}.")
        engine = open_engine(path)
        try:
            with sentences(path):
                migrate(engine, path)
                with engine.connect() as connection:
                    found = queries.practitioners(connection)
            if not found:
                raise LibraryError(f"{path} was not made to its end: delete the folder and make it again.")
        except BaseException:
            engine.dispose()
            raise
        return cls(folder, engine, found[0])

    def close(self) -> None:
        """Close the database. The library cannot be used afterwards."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent state for several questions."""
        with sentences(self.folder / DATABASE), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Begin a write, for the operations in :mod:`mesophoto.workflows` alone.

        All of it is kept when the block ends, and lasts through a power failure; nothing if it raises.
        """
        with (
            self._writing,
            sentences(self.folder / DATABASE),
            self._engine.connect() as connection,
            connection.execution_options(writes=True).begin(),
        ):
            yield Transaction(connection, self.practitioner.id)

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
        self, search: str = "", *, binned: bool = False, limit: int | None = None
    ) -> tuple[Patient, ...]:
        """Patients whose number or name has every word of ``search``, by name; or those in the bin.

        With a ``limit``, the first so many.
        """
        with self.read() as connection:
            return queries.patients(connection, search, binned, limit)

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

    def redo_candidate(self) -> JournalEntry | None:
        """What Redo would redo."""
        with self.read() as connection:
            return queries.redo_candidate(connection)

    def begun_imports(self) -> tuple[BegunImport, ...]:
        """Imports that did not come to their end and were not undone, newest first."""
        with self.read() as connection:
            return begun_imports(connection)

    def audit(self, limit: int = 100) -> tuple[AuditEntry, ...]:
        """The audit's last lines, newest first."""
        with self.read() as connection:
            return queries.audit(connection, limit)


def _there(found: T | None, what: str) -> T:
    if found is None:
        raise LibraryError(f"This {what} is no longer in the library.")
    return found
