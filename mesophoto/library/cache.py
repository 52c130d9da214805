"""Pictures that can be made again from the originals: thumbnails, masks, aligned previews."""

import hashlib
from pathlib import Path

from mesophoto.library.files import write_atomically


class Cache:
    """Bytes by kind and key. May be deleted at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, kind: str, key: str) -> bytes | None:
        """Return what was written under that key, or None."""
        try:
            return self._path(kind, key).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, kind: str, key: str, data: bytes) -> None:
        """Keep bytes under a key, in place of what was there."""
        write_atomically(self._path(kind, key), data, self._folder / "incoming", durable=False)

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
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._folder / kind / name[:2] / name
