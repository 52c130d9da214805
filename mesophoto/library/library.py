"""A library: a folder with a database, the originals and what can be made again from them."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine, insert

from mesophoto.errors import LibraryError
from mesophoto.library import audit as auditing
from mesophoto.library import queries
from mesophoto.library.audit import AuditFilter
from mesophoto.library.bin import binned
from mesophoto.library.cache import Cache
from mesophoto.library.damage import UNKNOWN, practitioners_if_readable, refuse_older, telling_damage
from mesophoto.library.database import LibraryDamaged, connect, open_engine, sentences
from mesophoto.library.entities import (
    AuditEntry,
    BinEntry,
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
from mesophoto.library.erase import finish_erasing
from mesophoto.library.erase_rows import Rewrap
from mesophoto.library.files import disk_sentence
from mesophoto.library.migrate import known_version, migrate
from mesophoto.library.originals import Originals
from mesophoto.library.pages import PageList
from mesophoto.library.schema import SCHEMA_VERSION, PractitionerRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.library.writer import WriterLock

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
    read_only : bool
        Whether it was opened for reading only.
    """

    def __init__(
        self,
        folder: Path,
        engine: Engine,
        practitioner: Practitioner,
        writer: WriterLock | None = None,
        pages: PageList | None = None,
    ) -> None:
        self.folder = folder
        self.read_only = writer is None
        self.originals = Originals(folder / "originals")
        self.cache = Cache(folder / "cache")
        self.practitioner = practitioner
        self._engine = engine
        self._writing = threading.Lock()
        self._writer = writer
        self._pages = pages

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
    def open(cls, folder: str | Path, *, read_only: bool = False) -> Self:
        """Open a library, bringing an older one up to date.

        Parameters
        ----------
        folder : str or Path
        read_only : bool
            For looking only: beside a program that writes to it, or where it is damaged. Changes nothing.

        Raises
        ------
        LibraryInUse
            If another program writes to it; it says who.
        LibraryDamaged
            If the database is damaged; it names the newest good backup.
        LibraryError
            If there is none, or it was made by a newer mesophoto.
        """
        folder = Path(folder)
        path = folder / DATABASE
        if not folder.is_dir():
            raise LibraryError(f"There is no folder {folder}: check that its disk is connected.")
        with telling_damage(folder, path):
            if not path.is_file() and (folder / "originals").is_dir():
                raise LibraryDamaged(f"{path} is missing: restore it from a backup.")
            if not path.is_file():
                raise LibraryError(f"{folder} is not a mesophoto library: it has no {DATABASE}.")
            return cls._open_to_read(folder, path) if read_only else cls._open_to_write(folder, path)

    @classmethod
    def _open_to_write(cls, folder: Path, path: Path) -> Self:
        writer = WriterLock(folder)
        writer.acquire()
        try:
            pages = PageList(path)
            engine = open_engine(path)
            try:
                with sentences(path):
                    if known_version(engine, path) < SCHEMA_VERSION:
                        pages.mark()
                        migrate(engine, path)
                    with engine.connect() as connection:
                        found = queries.practitioners(connection)
                if not found:
                    raise LibraryError(
                        f"{path} was not made to its end: delete the folder and make it again."
                    )
            except BaseException:
                engine.dispose()
                raise
        except BaseException:
            writer.release()
            raise
        library = cls(folder, engine, found[0], writer, pages)
        try:
            library.originals.tidy()
            library.cache.tidy()
            with suppress(LibraryError):  # a full disk, a reader in the way: it stays noted for next time
                finish_erasing(library)
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def _open_to_read(cls, folder: Path, path: Path) -> Self:
        engine = open_engine(path, read_only=True)
        try:
            with sentences(path):
                refuse_older(engine, path)
                found = practitioners_if_readable(engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(folder, engine, found[0] if found else UNKNOWN)

    def close(self) -> None:
        """Close the database. The library cannot be used afterwards."""
        with self._writing:
            try:
                if self._pages is not None:
                    with self._driver() as driver:
                        self._pages.close(driver)
                    self._pages = None
            finally:
                self._engine.dispose()
                if self._writer is not None:
                    self._writer.release()

    @property
    def id(self) -> str:
        """Random key of the library."""
        with self.read() as connection:
            return queries.library_id(connection)

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.folder / DATABASE

    def connect(self, path: Path | None = None, *, read_only: bool = False) -> Any:
        """A connection of the driver to the database, or to a copy of it: for backups and verifying."""
        return connect(path or self.database, read_only=read_only)

    def empty_log(self) -> bool:
        """Move all that was written into the database's own file: after removing something for good.

        Returns
        -------
        bool
            False if somebody who is reading stands in the way.
        """
        with self._writing, sentences(self.database), self._driver() as driver:
            return self._pages is not None and self._pages.empty_log(driver)

    @contextmanager
    def _driver(self) -> Iterator[Any]:
        """A connection of the driver, outside any transaction."""
        borrowed = self._engine.raw_connection()
        try:
            yield borrowed.driver_connection
        finally:
            borrowed.close()

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

        Raises
        ------
        LibraryError
            If the library was opened for reading only, or was closed.
        """
        if self.read_only:
            raise LibraryError(
                f"{self.folder} is open for reading only: open it for writing to change something."
            )
        with self._writing:
            if self._pages is None:
                raise LibraryError(f"{self.folder} was closed: open it again.")
            self._pages.mark()
            with (
                sentences(self.folder / DATABASE),
                self._engine.connect() as connection,
                connection.execution_options(writes=True).begin(),
            ):
                yield Transaction(connection, self.practitioner.id)
            with self._driver() as driver:
                self._pages.checkpoint_if_due(driver)

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

    def audit(
        self, limit: int = 100, offset: int = 0, wanted: AuditFilter | None = None
    ) -> tuple[AuditEntry, ...]:
        """The audit's last lines that a filter lets through, newest first."""
        with self.read() as connection:
            return auditing.audit(connection, wanted or AuditFilter(), limit, offset)

    def note(self, action: str, subjects: Sequence[str], details: Mapping[str, Any] | None = None) -> None:
        """Add a line to the audit without an operation; see :meth:`Transaction.note`."""
        with self.write() as transaction:
            transaction.note(action, subjects, details)

    def scrub(self) -> None:
        """Write the database anew, so that with its log emptied no file holds what was removed."""
        with self._writing, sentences(self.database), self._driver() as driver:
            assert self._pages is not None
            self._pages.mark()
            driver.execute("VACUUM")

    def open_copy(self, path: Path) -> Engine:
        """Open a copy of this library's database, such as a backup has."""
        return open_engine(path)

    def rewrap_in(self, folder: Path) -> Rewrap | None:
        """What gives an encrypted original another owner, by a folder's keys; None without encryption."""
        return None

    def bin(self) -> tuple[BinEntry, ...]:
        """What is in the bin and can be restored by itself, deleted last first."""
        with self.read() as connection:
            return binned(connection)


def _there(found: T | None, what: str) -> T:
    if found is None:
        raise LibraryError(f"This {what} is no longer in the library.")
    return found
