"""Which backup folders a library was backed up to.

Kept in a small file beside the database, so that they are known while the database is damaged or locked.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from mesophoto.library.backup.repository import Snapshot, newest_good
from mesophoto.library.database import LibraryDamaged
from mesophoto.library.files import write_atomically

FILE = "backups.json"


@dataclass(frozen=True, slots=True)
class KnownBackups:
    """What a library knows of its backups.

    Attributes
    ----------
    folders : tuple of Path
        The one used last first; whether they can be reached or not.
    gaps : tuple of (str, str)
        Of which stretches of time the backups are of a state that was given up, see
        :class:`~mesophoto.library.backup.repository.Manifest`.
    """

    folders: tuple[Path, ...] = ()
    gaps: tuple[tuple[str, str], ...] = ()

    def counts(self, snapshot: Snapshot) -> bool:
        """Whether a backup is of a state that this library came through."""
        return not any(after < snapshot.stamp < before for after, before in self.gaps)


def known_backups(folder: Path) -> KnownBackups:
    """What a library's folder says of its backups; nothing if that cannot be read."""
    try:
        said = json.loads((folder / FILE).read_text(encoding="utf-8"))
        gaps = tuple((str(after), str(before)) for after, before in said["gaps"])
        return KnownBackups(tuple(Path(name) for name in said["folders"]), gaps)
    except (OSError, ValueError, TypeError, KeyError):
        return KnownBackups()


def remember_backup(folder: Path, repository: Path, gaps: tuple[tuple[str, str], ...] = ()) -> None:
    """Note that a library was backed up to a folder, or restored from there with ``gaps``.

    Raises
    ------
    LibraryError
        If the library's folder cannot be written to.
    """
    known, used = known_backups(folder), repository.resolve()
    folders = [used, *(path for path in known.folders if path != used)]
    said = {"folders": [str(path) for path in folders], "gaps": [*known.gaps, *gaps]}
    data = json.dumps(said, indent=1).encode()
    write_atomically(folder / FILE, data, folder / "originals" / "incoming", durable=True)


def find_good_backup(folder: Path) -> tuple[Path, Snapshot] | None:
    """The newest backup of a library that is whole, and where it is."""
    found = [(newest_good(path), path) for path in known_backups(folder).folders]
    good = [(snapshot, path) for snapshot, path in found if snapshot is not None]
    if not good:
        return None
    snapshot, path = max(good, key=lambda one: one[0].made_at)
    return path, snapshot


def name_backup(damage: LibraryDamaged, folder: Path) -> LibraryDamaged:
    """Say of a damaged library which backup to restore."""
    good = find_good_backup(folder)
    if good is None:
        return damage
    path, snapshot = good
    return LibraryDamaged(
        f"{folder} is damaged: restore its newest good backup, of {snapshot.said}, from {path}."
    )
