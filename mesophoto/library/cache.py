"""Pictures that can be made again from the originals: thumbnails, masks, aligned previews."""

import hashlib
import hmac
import os
from pathlib import Path

from mesophoto.library.files import write_atomically
from mesophoto.library.vault.sealed_file import TamperedError, seal, unseal
from mesophoto.library.vault.wrapping import derive_key

_SALT_BYTES = 16


class Cache:
    """Bytes by kind and key. May be deleted at any time.

    With a ``vault_key`` what is written is encrypted, and its name tells nothing of the photo.
    """

    def __init__(self, folder: Path, vault_key: bytes | None = None) -> None:
        self._folder = folder
        self._content_key = None if vault_key is None else derive_key(vault_key, "cache/content")
        self._name_key = None if vault_key is None else derive_key(vault_key, "cache/names")

    def read(self, kind: str, key: str) -> bytes | None:
        """Return what was written under that key, or None."""
        path = self._path(kind, key)
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

    def write(self, kind: str, key: str, data: bytes) -> None:
        """Keep bytes under a key, in place of what was there."""
        path = self._path(kind, key)
        if self._content_key is not None:
            salt = os.urandom(_SALT_BYTES)  # so that what replaces an entry has a key of its own
            data = salt + seal(data, derive_key(self._content_key, path.name, salt))
        write_atomically(path, data, self._folder / "incoming", durable=False)

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

    def _path(self, kind: str, key: str) -> Path:
        if self._name_key is None:
            name = hashlib.sha256(key.encode()).hexdigest()
        else:
            name = hmac.digest(self._name_key, f"{kind}/{key}".encode(), "sha256").hex()
        return self._folder / kind / name[:2] / name
