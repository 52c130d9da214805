"""Originals, byte for byte, each under the SHA-256 of what is stored. Written once, never changed.

In a vault each is encrypted by a key of its own, and its name is the hash of the encrypted bytes: whether it
is as it was can be told while the vault is locked, and the name tells nothing of the photo.

A crash leaves at most a file that no photo names, or a temporary one; never half an original.
"""

import hashlib
import shutil
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from mesophoto.errors import LibraryError
from mesophoto.library.files import INCOMING, disk_sentence, sync_folder, write_atomically
from mesophoto.library.vault.sealed_file import seal_in_parts, unseal


class Originals:
    """A store of files by their hash. Hands out bytes, never paths."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, data: bytes, key: bytes | None = None, *, sha256: str | None = None) -> str:
        """Keep a file; the same bytes again (with the same key) are the same file, made anew if damaged.

        Parameters
        ----------
        data : bytes
            The photo as it came.
        key : bytes, optional
            32 random bytes to encrypt this file with, and no other; None: it is stored as it came.
        sha256 : str, optional
            Of ``data``, where it is known and it is stored as it came.

        Returns
        -------
        str
            SHA-256 of the bytes that are stored, in hex. When this returns, the file lasts through a power
            failure.

        Raises
        ------
        LibraryError
            If the disk is full or not writable; then nothing is kept.
        """
        if key is not None:
            return self._add_sealed(seal_in_parts(data, key))
        sha256 = sha256 or hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        if not _is_whole(path):
            write_atomically(path, data, self._folder / INCOMING, durable=True)
        return sha256

    def _add_sealed(self, parts: Sequence[bytes]) -> str:
        """Write while the hash is found, which takes as long: what is encrypted anew is hardly ever there."""
        with ThreadPoolExecutor(1, thread_name_prefix="mesophoto-hash") as hashing:
            digest = hashing.submit(_sha256, parts)

            def target() -> Path | None:
                path = self._path(digest.result())
                return None if _is_whole(path) else path

            write_atomically(target, parts, self._folder / INCOMING, durable=True)
            return digest.result()

    def read(self, sha256: str, key: bytes | None = None) -> bytes:
        """Hand out an original by the hash of what is stored; ``key`` as for :meth:`add`.

        Raises
        ------
        LibraryError
            If it is missing or not what was stored.
        """
        try:
            data = self._path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise LibraryError(
                f"The original {sha256[:12]}… is missing from the library: restore it from a backup."
            ) from error
        except OSError as error:
            raise LibraryError(disk_sentence(error, self._folder)) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise LibraryError(
                f"The original {sha256[:12]}… was damaged on the disk: restore it from a backup."
            )
        return data if key is None else unseal(data, key)

    def holds(self, sha256: str) -> bool:
        """Whether a file of that hash is there."""
        return self._path(sha256).is_file()

    def tidy(self) -> None:
        """Remove what a crash left half written. Called while nobody adds anything."""
        shutil.rmtree(self._folder / INCOMING, ignore_errors=True)

    def sweep(self, named: Collection[str], since: datetime) -> None:
        """Remove what a crash left stored without a row: files written since then that nothing names.

        Called while nobody adds anything. Older files stay, whatever the database says.
        """
        for path in self._folder.glob("??/*"):
            if path.name not in named and path.stat().st_mtime >= since.timestamp():
                self.remove(path.name)

    def remove(self, sha256: str) -> None:
        """Remove a file for good; nothing happens if it is gone already.

        Raises
        ------
        LibraryError
            If it may not be removed.
        """
        path = self._path(sha256)
        try:
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_folder(path.parent)
        except OSError as error:
            raise LibraryError(disk_sentence(error, self._folder)) from error

    def _path(self, sha256: str) -> Path:
        return stored_path(self._folder, sha256)


def stored_path(originals: Path, name: str) -> Path:
    """Where a stored file of that name is: by its first letters, so that no folder grows too long."""
    return originals / name[:2] / name


def _sha256(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def _is_whole(path: Path) -> bool:
    """Whether a file is there, and as it was written."""
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == path.name
