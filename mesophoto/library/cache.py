"""Pictures that can be made again from the originals: thumbnails, masks, aligned previews."""

import hashlib
import hmac
import os
import shutil
from collections.abc import Collection
from pathlib import Path

from mesophoto.library.files import INCOMING, write_atomically
from mesophoto.library.vault.sealed_file import TamperedError, seal, unseal
from mesophoto.library.vault.wrapping import derive_key

LEDGER = "ledger-2"
"""Kind of the entries that show a whole series, filed under its baseline."""

_TAG_LETTERS = 32
_SALT_BYTES = 16


class Cache:
    """Bytes by kind and key. May be deleted at any time.

    Each entry is filed under what it is ``about``, the hash of the original that it shows (by default its
    key), so that all that was made of an original can be found and forgotten.

    With a ``vault_key`` what is written is encrypted, and its name tells nothing of the photo.
    """

    def __init__(self, folder: Path, vault_key: bytes | None = None) -> None:
        self._folder = folder
        self._content_key = None if vault_key is None else derive_key(vault_key, "cache/content")
        self._name_key = None if vault_key is None else derive_key(vault_key, "cache/names")

    def read(self, kind: str, key: str, about: str | None = None) -> bytes | None:
        """Return what was written under that key, or None."""
        path = self._path(kind, key, about)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        if self._content_key is None:
            return data
        salt, sealed = data[:_SALT_BYTES], data[_SALT_BYTES:]
        try:
            return unseal(sealed, derive_key(self._content_key, path.name, salt))
        except TamperedError:
            return None  # it is made again

    def write(self, kind: str, key: str, data: bytes, about: str | None = None) -> None:
        """Keep bytes under a key, in place of what was there."""
        path = self._path(kind, key, about)
        if self._content_key is not None:
            salt = os.urandom(_SALT_BYTES)  # so that what replaces an entry has a key of its own
            data = salt + seal(data, derive_key(self._content_key, path.name, salt))
        write_atomically(path, data, self._folder / INCOMING, durable=False)

    def trim(self, kind: str, limit_bytes: int) -> None:
        """Drop what was written longest ago until a kind takes no more than ``limit_bytes``."""
        files = [(path, path.stat()) for path in (self._folder / kind).glob("*/*")]
        files.sort(key=lambda file: file[1].st_mtime)
        excess = sum(stat.st_size for _, stat in files) - limit_bytes
        for path, stat in files:
            if excess <= 0:
                return
            path.unlink(missing_ok=True)
            excess -= stat.st_size

    def tidy(self) -> None:
        """Remove what a crash left half written. Called while nobody writes anything."""
        shutil.rmtree(self._folder / INCOMING, ignore_errors=True)

    def forget(self, about: Collection[str]) -> None:
        """Remove all entries of any kind that are about one of these, and those that do not tell."""
        tags = {self._tag(one)[:_TAG_LETTERS] for one in about}
        for path in self._folder.glob("*/*/*"):
            tag, told, _ = path.name.partition("-")
            if tag in tags or not told:
                path.unlink(missing_ok=True)

    def forget_kind(self, kind: str) -> None:
        """Remove all entries of a kind."""
        self.trim(kind, 0)

    def _path(self, kind: str, key: str, about: str | None) -> Path:
        tag = self._tag(key if about is None else about)[:_TAG_LETTERS]
        return self._folder / kind / tag[:2] / f"{tag}-{self._tag(key)}"

    def _tag(self, text: str) -> str:
        if self._name_key is None:
            return hashlib.sha256(text.encode()).hexdigest()
        return hmac.digest(self._name_key, text.encode(), "sha256").hex()
