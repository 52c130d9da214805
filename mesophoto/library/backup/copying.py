"""Copying files whose name is their hash, so that the copy is known to be right."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from mesophoto.library.files import sha256_of, sync_folder

_PIECE_BYTES = 1 << 20


class NotAsNamed(Exception):  # noqa: N818 - never leaves this package
    """A file is missing, or its content is not what its name says."""


def copy_checked(source: Path, target: Path, sha256: str, temporary: Path) -> int:
    """Copy a file that has a known hash, and read the copy again from the disk.

    Parameters
    ----------
    source, target : Path
    sha256 : str
        What both must have.
    temporary : Path
        A folder on the target's disk; a copy that was broken off is left there only.

    Returns
    -------
    int
        Size in bytes. The file lasts through a power failure once the folder it is in is synced too.

    Raises
    ------
    NotAsNamed
        If the source is missing, cannot be read, or has another hash.
    OSError
        If the target cannot be written; then it is not there.
    """
    temporary.mkdir(parents=True, exist_ok=True)
    part = temporary / uuid4().hex
    try:
        found, size = _copy(source, part)
        if found != sha256:
            raise NotAsNamed
        if _read_again(part) != sha256:
            raise OSError(5, "it does not keep what is written to it", str(target))
        new_folder = not target.parent.exists()
        target.parent.mkdir(parents=True, exist_ok=True)
        part.replace(target)
        if new_folder:
            sync_folder(target.parent.parent)
    finally:
        part.unlink(missing_ok=True)
    return size


def _copy(source: Path, part: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with part.open("xb") as file:
        try:
            reading = source.open("rb")
        except OSError as error:
            raise NotAsNamed from error
        with reading:
            while piece := _read(reading, source):
                digest.update(piece)
                size += len(piece)
                file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def _read(reading: BinaryIO, source: Path) -> bytes:
    try:
        return reading.read(_PIECE_BYTES)
    except OSError as error:
        raise NotAsNamed(str(source)) from error


def _read_again(path: Path) -> str:
    """Hash of a file as the disk has it, not as it is remembered, where the system lets one ask for that."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return sha256_of(path)
