"""Encrypting a library, and taking the encryption off again, so that it may be interrupted at any point.

The other form is made beside the present one, complete and on the disk. Then one step decides: ``vault.json``
appears by a rename, or is removed. What is no longer the truth is cleared away last. A program that is killed
before the step leaves the library as it was, after it as it was to be; opening it clears away the rest
(:mod:`mesophoto.library.leftovers`).
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, bindparam, select, update

from mesophoto.errors import LibraryError
from mesophoto.library.database import (
    APPLICATION_ID,
    DATABASE,
    VAULT_DATABASE,
    connect,
    open_engine,
    sentences,
)
from mesophoto.library.entities import StoredOriginal
from mesophoto.library.files import disk_sentence, sync_folder
from mesophoto.library.leftovers import UNFINISHED, remove_leftovers
from mesophoto.library.library import Library
from mesophoto.library.progress import Progress, raise_if_cancelled
from mesophoto.library.schema import Base, OriginalRow, PhotoRow, SessionRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.library.vault.secrets import Passphrase, Secret
from mesophoto.library.vault.slots import VAULT_FILE, Argon2Cost, make_slot, tuned_cost, write_slots
from mesophoto.library.vault.vault import Vault
from mesophoto.library.vault.wrapping import new_key

_SPARE_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class _Original:
    sha256: str
    byte_size: int
    stored: StoredOriginal
    owner: str
    """A patient whose photo it is."""


def encrypt_library(
    library: Library, passphrase: Passphrase, progress: Progress, cost: Argon2Cost | None = None
) -> Library:
    """Make an open library a vault whose first person is the one who has it open.

    Backups that were made before stay as they are. What is deleted can be found on some disks by special
    programs until it is written over.

    Parameters
    ----------
    library : Library
        Closed by this.
    passphrase : Passphrase
    progress : Progress
        "photo 3 of 12".
    cost : Argon2Cost, optional
        As for :meth:`Library.create`.

    Returns
    -------
    Library
        The vault, open.

    Raises
    ------
    Cancelled, LibraryError
        Then the library is as it was, and open; or closed, if the disk failed in the very last step.
    """
    library.require("encrypt_library")
    if library.is_vault:
        raise LibraryError(f"{library.folder} is encrypted already.")
    vault = Vault.new(library.folder)
    slot = make_slot(vault.master, passphrase, library.practitioner.id, cost or tuned_cost())

    def keep(original: _Original) -> StoredOriginal:
        vault.patient_keys.read_or_make(original.owner, must_be_there=False)
        key = new_key()
        name = library.originals.add(library.originals.read(original.stored.stored_sha256), key)
        return StoredOriginal(name, original.owner, vault.wrap_file_key(original.owner, key, name))

    _convert(
        library,
        VAULT_DATABASE,
        vault.database_key,
        keep=keep,
        progress=progress,
        action="encrypt_library",
        decide=lambda: write_slots(library.folder, [slot]),
    )
    return Library.open(library.folder, secret=passphrase)


def decrypt_library(library: Library, proof: Secret, progress: Progress) -> Library:
    """Take the encryption off an open vault: everybody who has the disk can see the photos again.

    Parameters
    ----------
    library : Library
        Closed by this.
    proof : Passphrase or RecoveryKey
        Of the person who has it open.
    progress : Progress

    Returns
    -------
    Library
        Open, without encryption.

    Raises
    ------
    Cancelled, LibraryError
        As for :func:`encrypt_library`.
    """
    library.require("decrypt_library")
    if library.vault is None:
        raise LibraryError(f"{library.folder} is not encrypted.")
    library.vault.require(proof, library.practitioner.id)

    def keep(original: _Original) -> StoredOriginal:
        data = library.originals.read(original.stored.stored_sha256, library.file_key(original.stored))
        if hashlib.sha256(data).hexdigest() != original.sha256:
            raise LibraryError(
                f"The original {original.sha256[:12]}… is not what came in: restore it from a backup."
            )
        return StoredOriginal(library.originals.add(data))

    def decide() -> None:
        (library.folder / VAULT_FILE).unlink()
        sync_folder(library.folder)

    _convert(library, DATABASE, None, keep=keep, progress=progress, action="decrypt_library", decide=decide)
    return Library.open(library.folder)


def _convert(
    library: Library,
    database: str,
    key: bytes | None,
    *,
    keep: Callable[[_Original], StoredOriginal],
    progress: Progress,
    action: str,
    decide: Callable[[], None],
) -> None:
    """Make the other form beside the present one, then decide for it and close the library."""
    made = library.folder / database
    unfinished = made.with_name(made.name + UNFINISHED)
    with library.no_writes():
        try:
            with library.read() as connection:
                originals = _originals(connection)
            _require_room(library.folder, originals)
            unfinished.touch()  # the mark that there is something to clear away
            sync_folder(library.folder)
            stored = _keep_all(originals, keep, progress)
            _sync_folders(library.folder, stored.values())
            _copy_database(library, unfinished, key)
            _write_rows(library, unfinished, key, stored, action)
            unfinished.replace(made)
            sync_folder(library.folder)
            decide()
        except BaseException as error:
            if (library.folder / VAULT_FILE).exists() == library.is_vault:  # not decided: it is as it was
                with suppress(LibraryError):  # a disk that refuses this too: the next opening clears away
                    remove_leftovers(library.folder, library.engine)
            else:
                library.close()
            if isinstance(error, OSError):
                raise LibraryError(disk_sentence(error, library.folder)) from error
            raise
        library.close()


def _originals(connection: Connection) -> list[_Original]:
    """All originals, each with a patient whose photo it is: the one who has it longest."""
    owners: dict[str, str] = {}
    photos = (
        select(PhotoRow.sha256, SessionRow.patient_id)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .order_by(PhotoRow.created_at)
    )
    for sha256, patient_id in connection.execute(photos):
        owners.setdefault(sha256, patient_id)
    rows = connection.execute(
        select(
            OriginalRow.sha256, OriginalRow.byte_size, OriginalRow.stored_sha256, OriginalRow.key_owner,
            OriginalRow.wrapped_key,
        )
    )  # fmt: skip
    return [
        _Original(
            row.sha256,
            row.byte_size,
            StoredOriginal(row.stored_sha256, row.key_owner, row.wrapped_key),
            owners.get(row.sha256) or new_id(),  # of no photo: readable, and no patient's
        )
        for row in rows
    ]


def _require_room(folder: Path, originals: Iterable[_Original]) -> None:
    """Refuse to begin what the disk has no room for."""
    needed = sum(original.byte_size for original in originals) + _SPARE_BYTES
    if shutil.disk_usage(folder).free < needed:
        raise LibraryError(
            f"The disk with {folder} has not enough room: free {needed / 1e9:.1f} GB and try again."
        )


def _keep_all(
    originals: list[_Original], keep: Callable[[_Original], StoredOriginal], progress: Progress
) -> Mapping[str, StoredOriginal]:
    stored = {}
    for number, original in enumerate(originals, 1):
        raise_if_cancelled(progress)
        progress.report(number - 1, len(originals), f"photo {number} of {len(originals)}")
        stored[original.sha256] = keep(original)
    progress.report(len(originals), len(originals), "the database")
    return stored


def _sync_folders(folder: Path, stored: Iterable[StoredOriginal]) -> None:
    """Make sure of the names of all files, whoever made their folders."""
    for name in {one.stored_sha256[:2] for one in stored}:
        sync_folder(folder / "originals" / name)
    if stored:
        sync_folder(folder / "originals")


def _copy_database(library: Library, target: Path, key: bytes | None) -> None:
    """Copy the database page for page of meaning, with another key or none."""
    source = library.folder / (VAULT_DATABASE if library.is_vault else DATABASE)
    own = None if library.vault is None else library.vault.database_key
    with sentences(target), closing(connect(source, own)) as connection:
        literal = "''" if key is None else f"\"x'{key.hex()}'\""
        connection.execute(f"ATTACH DATABASE ? AS other KEY {literal}", (str(target),))
        connection.execute("PRAGMA other.synchronous=FULL")
        connection.execute("SELECT sqlcipher_export('other')")
        connection.execute(f"PRAGMA other.application_id={APPLICATION_ID}")
        connection.execute("DETACH DATABASE other")


def _write_rows(
    library: Library, path: Path, key: bytes | None, stored: Mapping[str, StoredOriginal], action: str
) -> None:
    """Note in the copy how its originals are stored, and who changed the library; then check it."""
    engine = open_engine(path, key)
    name = "Encrypt the library" if action == "encrypt_library" else "Take the encryption off the library"
    rows = [
        {
            "here": sha256, "stored_sha256": one.stored_sha256, "key_owner": one.key_owner,
            "wrapped_key": one.wrapped_key,
        }
        for sha256, one in stored.items()
    ]  # fmt: skip
    table = Base.metadata.tables["originals"]
    change = update(table).where(table.c.sha256 == bindparam("here"))
    try:
        with sentences(path), engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin():
                if rows:
                    connection.execute(change, rows)
                transaction = Transaction(connection, library.practitioner)
                transaction.append_operation("do", action, name, undoable=False)
    finally:
        engine.dispose()
    with sentences(path), closing(connect(path, key)) as driver:
        if driver.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise LibraryError(f"{library.folder} was not changed: its database is damaged.")
        driver.execute("PRAGMA journal_mode=DELETE")  # one file, so that a rename takes all of it along
    with path.open("rb+") as file:
        os.fsync(file.fileno())
