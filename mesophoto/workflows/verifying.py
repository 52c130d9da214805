"""Verifying a library by its folder: all of it if it can be opened, else by names and bytes."""

from pathlib import Path

from mesophoto.errors import LibraryLocked
from mesophoto.library.database import DATABASE, VAULT_DATABASE, LibraryDamaged
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Secret
from mesophoto.library.vault.slots import is_vault
from mesophoto.library.verify import Finding, Verified, verify_library, verify_locked
from mesophoto.workflows.progress import Progress


def verify_folder(folder: Path, progress: Progress, secret: Secret | None = None) -> Verified:
    """Verify a library, beside a program that uses it too. Changes nothing.

    A vault without its ``secret`` is verified locked: by names and bytes.

    Raises
    ------
    LibraryError
        If there is no library, or its disk cannot be read.
    Cancelled
    """
    try:
        with Library.open(folder, secret=secret, read_only=True) as library:
            return verify_library(library, progress)
    except LibraryLocked:
        return verify_locked(folder, folder / VAULT_DATABASE, progress)
    except LibraryDamaged as damage:
        database = folder / (VAULT_DATABASE if is_vault(folder) else DATABASE)
        verified = verify_locked(folder, database, progress)
        said = Finding("database damaged", str(damage))
        return Verified((said, *verified.findings), verified.originals, locked=True)
