"""A library: a folder with a database, the originals and what can be made again from them."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Engine

from mesophoto.errors import LibraryError
from mesophoto.library import queries, roles
from mesophoto.library.backup.erasing import OtherVault, erase_what_was_restored
from mesophoto.library.cache import Cache
from mesophoto.library.damage import UNKNOWN, practitioners_if_readable, refuse_older, telling_damage
from mesophoto.library.database import DATABASE, VAULT_DATABASE, connect, open_engine, sentences
from mesophoto.library.entities import Practitioner, StoredOriginal
from mesophoto.library.erase import finish_erasing
from mesophoto.library.files import disk_sentence
from mesophoto.library.key_owners import follow_photos
from mesophoto.library.leftovers import remove_leftovers
from mesophoto.library.migrate import known_version, migrate
from mesophoto.library.opening import add_first_person, find_database, unlock, who_opens
from mesophoto.library.originals import Originals
from mesophoto.library.pages import PageList
from mesophoto.library.questions import Questions
from mesophoto.library.schema import SCHEMA_VERSION, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.library.vault.secrets import Passphrase, Secret
from mesophoto.library.vault.slots import Argon2Cost, tuned_cost
from mesophoto.library.vault.vault import Vault
from mesophoto.library.vault.wrapping import new_key
from mesophoto.library.writer import WriterLock

__all__ = ["DATABASE", "VAULT_DATABASE", "Library"]


class Library(Questions):
    """The clinic's patients, sessions, photos and measurements.

    Questions may be asked from any thread, while another writes. Writing goes through the operations of
    :mod:`mesophoto.workflows`, never directly.

    Attributes
    ----------
    folder : Path
    database : Path
        The database's file.
    originals : Originals
    cache : Cache
    practitioner : Practitioner
        In whose name is written. See :mod:`mesophoto.library.persons`.
    read_only : bool
        Whether it was opened for reading only.
    vault : Vault or None
        The keys, where the library is encrypted.
    engine : Engine
        Of the database, for what changes all of it.
    wrong_pins : dict
        Person's key → wrong PINs in a row.
    """

    def __init__(
        self,
        folder: Path,
        engine: Engine,
        practitioner: Practitioner,
        *,
        vault: Vault | None = None,
        writer: WriterLock | None = None,
        pages: PageList | None = None,
    ) -> None:
        self.folder = folder
        self.database = _database_of(folder, vault)
        self.read_only = writer is None
        self.originals = Originals(folder / "originals")
        self.cache = Cache(folder / "cache", None if vault is None else vault.cache_key)
        self.practitioner = practitioner
        self.vault = vault
        self.engine = engine
        self.wrong_pins: dict[str, int] = {}
        self._closed = False
        self._writing = threading.RLock()
        self._writer = writer
        self._pages = pages

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
        path = _database_of(folder, vault)
        person_id = new_id()
        engine = open_engine(path, _key_of(vault))
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
    def open(cls, folder: str | Path, *, secret: Secret | None = None, read_only: bool = False) -> Self:
        """Open a library, bringing an older one up to date.

        What was interrupted (a change between encrypted and not, erasing a patient) is carried to its end.

        Parameters
        ----------
        folder : path
        secret : Passphrase or RecoveryKey, optional
            Needed for a vault; the person whose passphrase it is, is who opens it.
        read_only : bool
            For looking only: beside a program that writes to it, or where it is damaged. Changes nothing.

        Raises
        ------
        LibraryLocked
            If it is a vault, and there is no secret.
        WrongPassphrase
            If the secret does not open it.
        LibraryInUse
            If another program writes to it; it says who.
        LibraryDamaged
            If the database is damaged; it names the newest good backup.
        LibraryError
            If there is none, or it was made by a newer mesophoto.
        """
        folder = Path(folder)
        if not folder.is_dir():
            raise LibraryError(f"There is no folder {folder}: check that its disk is connected.")
        vault = unlock(folder, secret)
        with telling_damage(folder, _database_of(folder, vault)):
            path = find_database(folder)
            if read_only:
                return cls._open_to_read(folder, path, vault)
            return cls._open_to_write(folder, path, vault)

    @classmethod
    def _open_to_write(cls, folder: Path, path: Path, vault: Vault | None) -> Self:
        writer = WriterLock(folder)
        writer.acquire()
        try:
            pages = PageList(path)
            engine = open_engine(path, _key_of(vault))
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
                person = who_opens(found, vault)
                remove_leftovers(folder, engine)
            except BaseException:
                engine.dispose()
                raise
        except BaseException:
            writer.release()
            raise
        library = cls(folder, engine, person, vault=vault, writer=writer, pages=pages)
        try:
            library.originals.tidy()
            library.cache.tidy()
            if writer.crashed is not None:
                with library.read() as connection:
                    named = queries.stored_names(connection)
                library.originals.sweep(named, writer.crashed.since)
            with suppress(LibraryError):  # a full disk, a reader in the way: it stays noted for next time
                erase_what_was_restored(folder, library.engine, vault)
                finish_erasing(library)
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def _open_to_read(cls, folder: Path, path: Path, vault: Vault | None) -> Self:
        engine = open_engine(path, _key_of(vault), read_only=True)
        try:
            with sentences(path):
                refuse_older(engine, path)
                found = practitioners_if_readable(engine)
                person = who_opens(found, vault) if found else UNKNOWN
        except BaseException:
            engine.dispose()
            raise
        return cls(folder, engine, person, vault=vault)

    def close(self) -> None:
        """Close the database and let go of the keys. The library cannot be used afterwards."""
        with self._writing:
            self._closed = True
            try:
                if self._pages is not None:
                    with self._driver() as driver:
                        self._pages.close(driver)
                    self._pages = None
            finally:
                self.engine.dispose()
                if self._writer is not None:
                    self._writer.release()

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
        with sentences(self.database), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Begin a write, for the operations in :mod:`mesophoto.workflows` alone.

        All of it is kept when the block ends, and lasts through a power failure; nothing if it raises.

        Raises
        ------
        NotAllowed
            If the role of the person does not allow what is written.
        LibraryError
            If the library was opened for reading only, or was closed.
        """
        with self.no_writes():
            assert self._pages is not None
            self._pages.mark()
            with (
                sentences(self.database),
                self.engine.connect() as connection,
                connection.execution_options(writes=True).begin(),
            ):
                transaction = Transaction(connection, self.practitioner)
                yield transaction
                transaction.require_audited()
                if self.vault is not None and transaction.moved_photos:
                    rewrap = self.vault.rewrap_in(self.folder)
                    follow_photos(connection, transaction.moved_photos, rewrap)
            with self._driver() as driver:
                self._pages.checkpoint_if_due(driver)

    @contextmanager
    def no_writes(self) -> Iterator[None]:
        """Let nobody else write while something needs the library to stay as it is."""
        if self.read_only:
            raise LibraryError(
                f"{self.folder} is open for reading only: open it for writing to change something."
            )
        with self._writing:
            self._require_open()
            yield

    def note(self, action: str, subjects: Sequence[str], details: Mapping[str, Any] | None = None) -> None:
        """Add a line to the audit without an operation; see :meth:`Transaction.note`."""
        with self.write() as transaction:
            transaction.note(action, subjects, details)

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
        sha256 : str
            Of ``data``, as it was found when that was read.
        patient_id : str
            Whose photo it is.

        Raises
        ------
        LibraryError
            If the disk is full or not writable, or a key is missing. Then nothing is kept.
        """
        if self.vault is None:
            return StoredOriginal(self.originals.add(data, sha256=sha256))
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

    def connect(self, path: Path | None = None, *, read_only: bool = False) -> Any:
        """A connection of the driver to the database, or to a copy of it: for backups and verifying."""
        return connect(path or self.database, _key_of(self.vault), read_only=read_only)

    def open_copy(self, path: Path, vault_id: str | None) -> Engine:
        """Open a copy of this library's database, such as a backup has.

        Parameters
        ----------
        path : Path
        vault_id : str or None
            Of the vault that it was encrypted by; None if it is plain.

        Raises
        ------
        OtherVault
            If the library was encrypted anew since, so that the key is gone.
        """
        if vault_id is None:
            return open_engine(path)
        if self.vault is None or self.vault.id != vault_id:
            raise OtherVault(f"{path} is from before the library was encrypted anew: its key is gone.")
        return open_engine(path, self.vault.database_key)

    def empty_log(self) -> bool:
        """Move all that was written into the database's own file: after removing something for good.

        Returns
        -------
        bool
            False if somebody who is reading stands in the way.
        """
        with self._writing, sentences(self.database), self._driver() as driver:
            return self._pages is not None and self._pages.empty_log(driver)

    def scrub(self) -> None:
        """Write the database anew, so that with its log emptied no file holds what was removed."""
        with self._writing, sentences(self.database), self._driver() as driver:
            assert self._pages is not None
            self._pages.mark()
            driver.execute("VACUUM")

    @contextmanager
    def _driver(self) -> Iterator[Any]:
        """A connection of the driver, outside any transaction."""
        borrowed = self.engine.raw_connection()
        try:
            yield borrowed.driver_connection
        finally:
            borrowed.close()

    def _require_open(self) -> None:
        if self._closed:
            raise LibraryError(f"{self.folder} was closed: open it again.")


def _database_of(folder: Path, vault: Vault | None) -> Path:
    return folder / (DATABASE if vault is None else VAULT_DATABASE)


def _key_of(vault: Vault | None) -> bytes | None:
    return None if vault is None else vault.database_key
