"""Erasing patients from the backups of a library: each snapshot that has them is made anew without them.

A snapshot is replaced through ``erasing/``, so that a program killed in between loses none:

    erasing/new/<stamp>    being made; begun anew if it was not finished
    erasing/done/<stamp>   made; whatever happens, it takes the place of the one in ``snapshots/``
"""

import json
import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine, select

from mesophoto.errors import LibraryError
from mesophoto.library.audit import ERASE_PATIENT, erased_patients
from mesophoto.library.backup.repository import MANIFEST, Erased, Manifest, Repository, Snapshot
from mesophoto.library.backup.thin import remove_unnamed_originals
from mesophoto.library.database import DATABASE, open_engine, sentences
from mesophoto.library.erase_rows import Rewrap, erase_from_database
from mesophoto.library.files import disk_sentence, sha256_of, sync_file, sync_folder, write_atomically
from mesophoto.library.originals import stored_path
from mesophoto.library.queries import practitioners
from mesophoto.library.schema import OriginalRow, PatientRow
from mesophoto.library.transaction import Transaction
from mesophoto.library.vault.vault import Vault

OpenDatabase = Callable[[Path, str | None], Engine]
"""Opens a copy of the database that the vault of this id has encrypted, or a plain one.

Raises
------
OtherVault
    If its key is not known.
"""

_ERASED_SINCE = "erased_since.json"
"""In a restored vault: who is to be taken out of it once it is open."""


class OtherVault(LibraryError):  # noqa: N818 - a state of the backup, as in its sentence
    """A backup from before the library was encrypted anew: its key is gone from the library."""


class _Keyed(Protocol):
    """The part of an open library that erasing needs."""

    @property
    def vault(self) -> Vault | None:
        """Its keys."""


def rewrap_in(library: _Keyed, repository: Repository) -> Rewrap | None:
    """What gives an encrypted original in a backup folder another owner."""
    vault = library.vault
    return None if vault is None else vault.rewrap_in(repository.vault(vault.id))


def _open_plain(path: Path, vault_id: str | None) -> Engine:
    if vault_id is not None:
        raise OtherVault(f"{path} is encrypted.")
    return open_engine(path)


@dataclass(frozen=True, slots=True)
class ErasedFromBackup:
    """What was done to the backups in one folder.

    Attributes
    ----------
    rewritten : int
        Snapshots that were made anew.
    damaged : tuple of str
        Stamps of snapshots that cannot be read, being damaged or of another key, hence not be rewritten:
        they may still hold the patients.
    """

    rewritten: int = 0
    damaged: tuple[str, ...] = ()


def erase_from_backup(
    repository: Repository,
    erased: Collection[Erased],
    *,
    library: str,
    rewrap: Rewrap | None = None,
    open_database: OpenDatabase = _open_plain,
) -> ErasedFromBackup:
    """Erase patients from all backups in a folder; may be repeated at any time, and finishes what was begun.

    Parameters
    ----------
    repository : Repository
    erased : collection of Erased
        Keys of the patients, and when they were erased.
    library : str
        Key of the library; another one's backups are left alone.
    rewrap : callable, optional
        For a vault's backups, by the keys that are with them.
    open_database : callable
        Opens a copy of the database, an encrypted one with its key.

    Raises
    ------
    LibraryError
        If the folder cannot be reached or written to, or another program works on it.
    """
    if repository.library_id() != library:
        raise LibraryError(f"{repository.folder} has no backups of this library: connect its disk.")
    with repository.locked():
        try:
            return _erase(repository, erased, rewrap, open_database)
        finally:
            repository.tidy()


def catch_up(
    repository: Repository,
    erased: Collection[Erased],
    *,
    rewrap: Rewrap | None = None,
    open_database: OpenDatabase = _open_plain,
) -> None:
    """Erase from a folder who was erased while it was out of reach. Called with the repository locked.

    Raises
    ------
    LibraryError
        If the folder cannot be written to.
    """
    known = repository.erased()
    if _workplace(repository).is_dir() or any(one not in known for one in erased):
        _erase(repository, erased, rewrap, open_database)


def erase_again(folder: Path, erased: Collection[Erased]) -> None:
    """Take out of a library that was just restored who was erased after the backup was made.

    An encrypted one is locked: nothing of their photos can be read, since their keys are gone from the
    backups, and their rows go when it is opened (:func:`erase_what_was_restored`). The audit gets the
    certificates that it does not have, so that other backup folders learn of them too.
    """
    database = folder / DATABASE
    if not database.is_file():
        said = [{"patient": one.patient_id, "at": one.at.isoformat()} for one in erased]
        write_atomically(folder / _ERASED_SINCE, json.dumps(said).encode(), folder, durable=True)
        return
    engine = open_engine(database)
    try:
        with sentences(database):
            _erase_rows_again(folder, engine, erased)
    finally:
        engine.dispose()


def erase_what_was_restored(folder: Path, engine: Engine, vault: Vault | None) -> None:
    """Take out of an encrypted library, now that it is open, who was erased after its backup was made.

    Raises
    ------
    LibraryError
        If another program is reading it all the while; it is tried again at the next opening.
    """
    note = folder / _ERASED_SINCE
    try:
        said = json.loads(note.read_bytes())
    except FileNotFoundError:
        return
    erased = [Erased(one["patient"], datetime.fromisoformat(one["at"])) for one in said]
    _erase_rows_again(folder, engine, erased, None if vault is None else vault.rewrap_in(folder))
    if vault is not None:
        for one in erased:
            vault.patient_keys.destroy(one.patient_id)
    note.unlink()
    sync_folder(folder)


def _erase_rows_again(
    folder: Path, engine: Engine, erased: Collection[Erased], rewrap: Rewrap | None = None
) -> None:
    unused = erase_from_database(engine, [one.patient_id for one in erased], rewrap)
    _note_again(engine, erased)
    for name in unused:
        stored_path(folder / "originals", name).unlink(missing_ok=True)


def _note_again(engine: Engine, erased: Collection[Erased]) -> None:
    with engine.connect() as connection, connection.execution_options(writes=True).begin():
        known = erased_patients(connection)
        # Who restores is not known here; that it was replayed says that nobody asked for it now.
        transaction = Transaction(connection, practitioners(connection)[0])
        for one in erased:
            if one.patient_id not in known:
                details = {"replayed": True, "erased_at": one.at.isoformat()}
                transaction.note(ERASE_PATIENT, [f"patients/{one.patient_id}"], details)


def _erase(
    repository: Repository,
    erased: Collection[Erased],
    rewrap: Rewrap | None,
    open_database: OpenDatabase,
) -> ErasedFromBackup:
    patient_ids = tuple(one.patient_id for one in erased)
    rewritten, damaged = 0, []
    try:
        # As long as this folder is there, the erasing is not finished.
        _workplace(repository).mkdir(exist_ok=True)
        # Noted first, so that whatever happens a restored backup is without them. The keys go last: a
        # snapshot may need one to hand an original over to another patient.
        repository.note_erased(tuple(erased))
        _finish_swaps(repository)
        for snapshot in repository.snapshots():
            try:
                rewritten += _rewrite(repository, snapshot, patient_ids, rewrap, open_database)
            except OtherVault:
                damaged.append(snapshot.stamp)
            except LibraryError:
                if repository.is_whole(snapshot):
                    raise  # a full disk, say: nothing is wrong with the snapshot
                damaged.append(snapshot.stamp)
        remove_unnamed_originals(repository)
        repository.destroy_keys()
        shutil.rmtree(_workplace(repository), ignore_errors=True)
    except OSError as error:
        raise LibraryError(disk_sentence(error, repository.folder)) from error
    return ErasedFromBackup(rewritten, tuple(damaged))


def _rewrite(
    repository: Repository,
    snapshot: Snapshot,
    patient_ids: Sequence[str],
    rewrap: Rewrap | None,
    open_database: OpenDatabase,
) -> bool:
    """Make a snapshot anew without the patients; tell whether it had them."""
    manifest = repository.manifest(snapshot)
    new = _workplace(repository) / "new" / snapshot.stamp
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    database = new / manifest.database
    shutil.copyfile(snapshot.folder / manifest.database, database)
    if sha256_of(database) != manifest.database_sha256:
        raise LibraryError(f"The backup of {snapshot.said} is damaged.")
    engine = open_database(database, manifest.vault)
    try:
        with sentences(database):
            with engine.connect() as connection, connection.begin():
                there = select(PatientRow.id).where(PatientRow.id.in_(patient_ids))
                had_them = connection.execute(there.limit(1)).first() is not None
            if had_them:
                erase_from_database(engine, patient_ids, rewrap)
                with engine.connect() as connection, connection.begin():
                    named = set(connection.execute(select(OriginalRow.stored_sha256)).scalars())
    finally:
        engine.dispose()
    if not had_them:
        shutil.rmtree(new)
        return False
    _finish_database(database)
    _write_manifest(new, manifest, database, named)
    _swap(repository, new)
    return True


def _finish_database(database: Path) -> None:
    """Leave one file, as a snapshot has it; closing the last connection moved the log into it."""
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    sync_file(database)


def _write_manifest(new: Path, manifest: Manifest, database: Path, named: set[str]) -> None:
    kept = {name: size for name, size in manifest.originals.items() if name in named}
    lost = tuple(name for name in manifest.lost if name in named)
    changed = replace(manifest, database_sha256=sha256_of(database), originals=kept, lost=lost)
    write_atomically(new / MANIFEST, changed.to_bytes(), new, durable=True)


def _swap(repository: Repository, new: Path) -> None:
    done = _workplace(repository) / "done"
    done.mkdir(exist_ok=True)
    new.rename(done / new.name)
    sync_folder(done)
    _finish_swaps(repository)


def _finish_swaps(repository: Repository) -> None:
    """Put snapshots that were made anew into their places."""
    done = _workplace(repository) / "done"
    if not done.is_dir():
        return
    for new in done.iterdir():
        place = repository.snapshots_folder / new.name
        shutil.rmtree(place, ignore_errors=True)
        new.rename(place)
    sync_folder(repository.snapshots_folder)


def _workplace(repository: Repository) -> Path:
    return repository.folder / "erasing"
