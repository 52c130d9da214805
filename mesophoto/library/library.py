"""A library: a folder with a database, the originals and what can be made again from them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine

from mesophoto.errors import LibraryError
from mesophoto.library import queries, roles
from mesophoto.library.cache import Cache
from mesophoto.library.database import DATABASE, VAULT_DATABASE, open_engine, sentences
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
    StoredOriginal,
)
from mesophoto.library.files import disk_sentence
from mesophoto.library.leftovers import remove_leftovers
from mesophoto.library.migrate import migrate
from mesophoto.library.opening import add_first_person, find_database, unlock, who_opens
from mesophoto.library.originals import Originals
from mesophoto.library.schema import new_id
from mesophoto.library.transaction import Transaction
from mesophoto.library.vault.secrets import Passphrase, Secret
from mesophoto.library.vault.slots import Argon2Cost, tuned_cost
from mesophoto.library.vault.vault import Vault
from mesophoto.library.vault.wrapping import new_key

__all__ = ["DATABASE", "VAULT_DATABASE", "Library"]

T = TypeVar("T")


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
        In whose name is written. See :mod:`mesophoto.library.persons`.
    vault : Vault or None
        The keys, where the library is encrypted.
    engine : Engine
        Of the database, for what changes all of it.
    wrong_pins : dict
        Person's key → wrong PINs in a row.
    """

    def __init__(
        self, folder: Path, engine: Engine, practitioner: Practitioner, vault: Vault | None = None
    ) -> None:
        self.folder = folder
        self.originals = Originals(folder / "originals")
        self.cache = Cache(folder / "cache", None if vault is None else vault.cache_key)
        self.practitioner = practitioner
        self.vault = vault
        self._path = folder / (DATABASE if vault is None else VAULT_DATABASE)
        self.engine = engine
        self.wrong_pins: dict[str, int] = {}
        self._closed = False
        self._writing = threading.Lock()

    @classmethod
    def create(
        cls,
        folder: str | Path,
        practitioner: str = "Practitioner",
        passphrase: Passphrase | None = None,
        cost: Argon2Cost | None = None,
    ) -> Self:
        """Make a new library in a folder that is new or empty, and open it.

        Parameters
        ----------
        folder : path
        practitioner : str
            Name of its first person.
        passphrase : Passphrase, optional
            Makes it a vault: all that it holds is encrypted.
        cost : Argon2Cost, optional
            Of one guess of a passphrase; by default what takes this machine about a second.

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
        vault = None
        if passphrase is not None:
            passphrase.require_strength()
            vault = Vault.new(folder)
        path = folder / (DATABASE if vault is None else VAULT_DATABASE)
        person_id = new_id()
        engine = open_engine(path, None if vault is None else vault.database_key)
        try:
            with sentences(path):
                migrate(engine, path)
                add_first_person(engine, person_id, practitioner)
        finally:
            engine.dispose()
        if vault is not None and passphrase is not None:
            vault.write_first_slot(passphrase, person_id, cost or tuned_cost())
        return cls.open(folder, secret=passphrase)

    @classmethod
    def open(cls, folder: str | Path, *, secret: Secret | None = None) -> Self:
        """Open a library, bringing an older one up to date.

        What a change between encrypted and not left behind when it was interrupted is cleared away.

        Parameters
        ----------
        folder : path
        secret : Passphrase or RecoveryKey, optional
            Needed for a vault; the person whose passphrase it is, is who opens it.

        Raises
        ------
        LibraryLocked
            If it is a vault, and there is no secret.
        WrongPassphrase
            If the secret does not open it.
        LibraryError
            If there is none, it is damaged, or it was made by a newer mesophoto.
        """
        folder = Path(folder)
        if not folder.is_dir():
            raise LibraryError(f"There is no folder {folder}: check that its disk is connected.")
        vault = unlock(folder, secret)
        path = find_database(folder)
        engine = open_engine(path, None if vault is None else vault.database_key)
        try:
            with sentences(path):
                migrate(engine, path)
                with engine.connect() as connection:
                    found = queries.practitioners(connection)
            if not found:
                raise LibraryError(f"{path} was not made to its end: delete the folder and make it again.")
            person = who_opens(found, vault)
            remove_leftovers(folder, engine)
        except BaseException:
            engine.dispose()
            raise
        return cls(folder, engine, person, vault)

    def close(self) -> None:
        """Close the database and let go of the keys. The library cannot be used afterwards."""
        self._closed = True
        self.engine.dispose()

    @property
    def is_vault(self) -> bool:
        """Whether it is encrypted."""
        return self.vault is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent state for several questions."""
        self._require_open()
        with sentences(self._path), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Begin a write, for the operations in :mod:`mesophoto.workflows` alone.

        All of it is kept when the block ends, and lasts through a power failure; nothing if it raises.

        Raises
        ------
        NotAllowed
            If the role of the person does not allow what is written.
        """
        with (
            self.no_writes(),
            sentences(self._path),
            self.engine.connect() as connection,
            connection.execution_options(writes=True).begin(),
        ):
            transaction = Transaction(connection, self.practitioner)
            yield transaction
            transaction.require_audited()

    @contextmanager
    def no_writes(self) -> Iterator[None]:
        """Let nobody write while something needs the library to stay as it is."""
        with self._writing:
            self._require_open()
            yield

    def require(self, action: str) -> None:
        """Refuse what the person's role does not allow, before it is begun.

        Raises
        ------
        NotAllowed
        """
        roles.require(self.practitioner.role, action)

    def keep_original(self, data: bytes, sha256: str, patient_id: str) -> StoredOriginal:
        """Put a file into the store, in a vault under a key that the patient's key wraps.

        When this returns, it lasts through a power failure. What the library holds already stays as it is
        stored, and with the key that it has; if it was damaged, it is whole again.

        Parameters
        ----------
        data : bytes
            The file as it came.
        sha256 : str
            Its hash.
        patient_id : str
            Whose photo it is.

        Raises
        ------
        LibraryError
            If the disk is full or not writable, or a key is missing. Then nothing is kept.
        """
        if self.vault is None:
            return StoredOriginal(self.originals.add(data))
        with self.read() as connection:
            stored = queries.stored_originals(connection, [sha256]).get(sha256)
            must_be_there = queries.is_key_owner(connection, patient_id)
        if stored is not None:
            self.originals.add(data, self.file_key(stored))
            return stored
        self.vault.patient_keys.read_or_make(patient_id, must_be_there=must_be_there)
        key = new_key()
        name = self.originals.add(data, key)
        return StoredOriginal(name, patient_id, self.vault.wrap_file_key(patient_id, key, name))

    def read_original(self, sha256: str) -> bytes:
        """Hand out an original, byte for byte as it came, by its hash.

        Raises
        ------
        LibraryError
            If it or its key is missing, or not what was stored.
        """
        with self.read() as connection:
            stored = queries.stored_originals(connection, [sha256]).get(sha256, StoredOriginal(sha256))
        return self.originals.read(stored.stored_sha256, self.file_key(stored))

    def file_key(self, stored: StoredOriginal) -> bytes | None:
        """Give the key of an original; None where it is not encrypted.

        Raises
        ------
        LibraryError
            If the key is missing or damaged.
        """
        if self.vault is None or stored.key_owner is None or stored.wrapped_key is None:
            return None
        return self.vault.unwrap_file_key(stored.key_owner, stored.wrapped_key, stored.stored_sha256)

    def _require_open(self) -> None:
        if self._closed:
            raise LibraryError(f"{self.folder} was closed: open it again.")

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

    def audit(self, limit: int = 100) -> tuple[AuditEntry, ...]:
        """The audit's last lines, newest first."""
        with self.read() as connection:
            return queries.audit(connection, limit)


def _there(found: T | None, what: str) -> T:
    if found is None:
        raise LibraryError(f"This {what} is no longer in the library.")
    return found
