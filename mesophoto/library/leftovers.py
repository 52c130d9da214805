"""What a change between encrypted and not leaves behind when it is interrupted, or has just been decided.

A library has one form: encrypted if ``vault.json`` is there, else not. While the other form is made beside
it, or what is no longer the truth is cleared away, the other form's database (or the beginning of it) is in
the folder: that is the mark by which it is seen here. It goes last.
"""

import shutil
from pathlib import Path

from sqlalchemy import Engine, select

from mesophoto.errors import LibraryError
from mesophoto.library.database import DATABASE, VAULT_DATABASE, sentences
from mesophoto.library.files import sync_folder
from mesophoto.library.pages import list_path
from mesophoto.library.schema import OriginalRow
from mesophoto.library.vault.patient_keys import KEYS
from mesophoto.library.vault.slots import is_vault

UNFINISHED = ".new"
"""Ending of a database's name until it is complete."""


def remove_leftovers(folder: Path, engine: Engine) -> None:
    """Clear away what belongs to the form that a library does not have. Does nothing where nothing is.

    Parameters
    ----------
    folder : Path
        The library's.
    engine : Engine
        Of its database in the form that it has.

    Raises
    ------
    LibraryError
        If something cannot be removed. It is tried again when the library is opened next.
    """
    encrypted = is_vault(folder)
    other = folder / (DATABASE if encrypted else VAULT_DATABASE)
    marks = (other, other.with_name(other.name + UNFINISHED))
    if not any(mark.exists() for mark in marks):
        return
    with sentences(folder / (VAULT_DATABASE if encrypted else DATABASE)), engine.connect() as connection:
        stored = set(connection.execute(select(OriginalRow.stored_sha256)).scalars())
    try:
        _remove_files(folder / "originals", keep=stored)
        _remove_files(folder / "cache")
        if not encrypted:
            shutil.rmtree(folder / KEYS, ignore_errors=True)
        list_path(other).unlink(missing_ok=True)
        for mark in marks:
            for suffix in ("-wal", "-shm", "-journal", ""):
                mark.with_name(mark.name + suffix).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise LibraryError(
            f"{folder} still holds copies of photos from before it was changed, and they cannot be removed "
            f"({error.strerror}): close other programs that use them and open the library again."
        ) from error


def _remove_files(folder: Path, keep: set[str] | frozenset[str] = frozenset()) -> None:
    """Remove the files in a folder and below it, apart from those of some names."""
    for path in folder.rglob("*") if folder.is_dir() else ():
        if path.is_file() and path.name not in keep:
            path.unlink(missing_ok=True)
