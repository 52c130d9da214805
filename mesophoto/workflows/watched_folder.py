"""A folder that a camera or a card fills: which photos are new, and completely there."""

import os
from collections.abc import Iterable
from pathlib import Path

from mesophoto.imaging.photo_files import PHOTO_SUFFIXES
from mesophoto.workflows.import_sources.archives import ARCHIVE_SUFFIX

Known = tuple[str, int, int]
"""Path below the folder, size in bytes, time of change in ns."""

_TEMPORARY_STARTS = (".", "~")
_WANTED = {*PHOTO_SUFFIXES, ARCHIVE_SUFFIX}


class WatchedFolder:
    """Tells new photos of a folder when it is looked at; whoever holds it decides how often that is.

    A file counts once its size and time were the same at two looks: before, it is still being written. Names
    that programs give to what they have not finished (hidden ones, and those without a photo's suffix) are
    passed over.

    Parameters
    ----------
    folder : path
        It may be missing for a time, as a card is.
    known : iterable of Known, optional
        What was handed out before, in an earlier run of the program.
    """

    def __init__(self, folder: str | Path, known: Iterable[Known] = ()) -> None:
        self.folder = Path(folder)
        self._seen: dict[str, tuple[int, int]] = {}
        self._known = {name: (size, changed) for name, size, changed in known}

    @property
    def present(self) -> bool:
        """Whether the folder is there."""
        return self.folder.is_dir()

    @property
    def known(self) -> tuple[Known, ...]:
        """What was handed out and is to be kept until the next run, by name."""
        return tuple((name, *state) for name, state in sorted(self._known.items()))

    def look(self) -> tuple[Path, ...]:
        """Photos and zip archives that are complete since the last look, by name; each is handed out once.

        A file that changed after it was handed out counts as new. While the folder is missing nothing is
        forgotten: a card that comes back brings nothing new.
        """
        if not self.present:
            self._seen = {}
            return ()
        now = self._states()
        ready = [
            name
            for name, state in now.items()
            if state[0] > 0 and self._seen.get(name) == state and self._known.get(name) != state
        ]
        self._seen = now
        for name in ready:
            self._known[name] = now[name]
        return tuple(self.folder / name for name in sorted(ready))

    def _states(self) -> dict[str, tuple[int, int]]:
        """(size, time of change) of each photo; what vanishes while it is looked for is left out."""
        found = {}
        for folder, inner, names in os.walk(self.folder):
            inner[:] = [name for name in inner if not name.startswith(_TEMPORARY_STARTS)]
            for name in names:
                path = Path(folder, name)
                if name.startswith(_TEMPORARY_STARTS) or path.suffix.lower() not in _WANTED:
                    continue
                try:
                    status = path.stat()
                except OSError:
                    continue
                found[path.relative_to(self.folder).as_posix()] = (status.st_size, status.st_mtime_ns)
        return found
