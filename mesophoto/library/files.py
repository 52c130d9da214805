"""Writing files so that they are there entirely or not at all."""

import errno
import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from mesophoto.errors import LibraryError

INCOMING = "incoming"
"""Folder of files that are being written; what a crash leaves there may be deleted."""


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a power failure (Windows has no such call and needs none)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path, *, durable: bool) -> None:
    """Make a folder and those it lies in, where they are missing; their names last if they shall."""
    if folder.is_dir() or folder == folder.parent:
        return
    make_folder(folder.parent, durable=durable)
    folder.mkdir(exist_ok=True)
    if durable:
        sync_folder(folder.parent)


def write_atomically(
    path: Path | Callable[[], Path | None],
    data: bytes | Sequence[bytes],
    temporary: Path,
    *,
    durable: bool,
) -> None:
    """Write a file through a temporary one that is renamed.

    Parameters
    ----------
    path : Path or callable
        A callable is asked when all is written; its None means that the file is there already.
    data : bytes or sequence of bytes
        In one piece or several.
    temporary : Path
        A folder on the same file system. What a crash leaves there may be deleted.
    durable : bool
        Whether the file must last through a power failure once this returns.

    Raises
    ------
    LibraryError
        If the disk is full, or the folder cannot be written to. Then nothing is left behind.
    """
    part = temporary / uuid4().hex
    try:
        make_folder(temporary, durable=durable)
        with part.open("xb", buffering=0) as file:
            for piece in (data,) if isinstance(data, bytes) else data:
                view = memoryview(piece)
                while view:  # a call may write less than it was given
                    view = view[file.write(view) :]
            if durable:
                os.fsync(file.fileno())
        target = path() if callable(path) else path
        if target is None:
            part.unlink()
            return
        make_folder(target.parent, durable=durable)
        part.replace(target)
        if durable:
            sync_folder(target.parent)
    except OSError as error:
        with suppress(OSError):  # a disk that refuses this too: the next opening removes it
            part.unlink(missing_ok=True)
        raise LibraryError(disk_sentence(error, temporary.parent)) from error


def sha256_of(path: Path) -> str:
    """SHA-256 of a file in hex, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Make a file's content last through a power failure."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def disk_sentence(error: OSError, where: Path) -> str:
    """Say what an error of the operating system means for a practitioner."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk with {where} is full: free some space and try again. Nothing was lost."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{where} may not be written to: check its permissions, or whether the disk is read-only."
    return f"{where} cannot be read or written ({error.strerror}): check that the disk is connected."
