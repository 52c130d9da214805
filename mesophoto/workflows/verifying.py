"""Verifying a library by its folder: all of it if it can be opened, else by names and bytes."""

from pathlib import Path

from mesophoto.library.database import LibraryDamaged
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.verify import Finding, Verified, verify_library, verify_locked
from mesophoto.workflows.progress import Progress


def verify_folder(folder: Path, progress: Progress) -> Verified:
    """Verify a library, beside a program that uses it too. Changes nothing.

    Raises
    ------
    LibraryError
        If there is no library, or its disk cannot be read.
    Cancelled
    """
    try:
        with Library.open(folder, read_only=True) as library:
            return verify_library(library, progress)
    except LibraryDamaged as damage:
        verified = verify_locked(folder, folder / DATABASE, progress)
        said = Finding("database damaged", str(damage))
        return Verified((said, *verified.findings), verified.originals, locked=True)
