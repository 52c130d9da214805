"""When a backup is due, and making it.

The clinic's settings for it are ``backup_folder`` and ``backup_every_hours``.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mesophoto.errors import LibraryError
from mesophoto.library.backup.make import BackupReport, make_backup
from mesophoto.library.backup.repository import Repository, Snapshot
from mesophoto.library.library import Library
from mesophoto.workflows.progress import Progress

FOLDER, EVERY_HOURS = "backup_folder", "backup_every_hours"

DEFAULT_EVERY_HOURS = 24.0


@dataclass(frozen=True, slots=True)
class BackupSeen:
    """One backup, as a list shows it.

    Attributes
    ----------
    snapshot : Snapshot
    originals, byte_size : int or None
        How many photos it holds, and how large it would be alone; None if its list of files is damaged.
    """

    snapshot: Snapshot
    originals: int | None
    byte_size: int | None


@dataclass(frozen=True, slots=True)
class BackupsSeen:
    """What there is to say of a library's backups.

    Attributes
    ----------
    folder : Path or None
        Where the clinic wants them.
    reachable : bool
    same_disk : bool
        Whether the folder is on the library's own disk, with which it would be lost.
    every_hours : float
    next_at : datetime or None
        When the next one is due; None if no folder is set.
    backups : tuple of BackupSeen
        Newest first.
    """

    folder: Path | None
    reachable: bool
    same_disk: bool
    every_hours: float
    next_at: datetime | None
    backups: tuple[BackupSeen, ...]


def backup_folder(library: Library) -> Path | None:
    """Where the clinic wants its backups; None if it has not said so."""
    folder = library.setting(FOLDER)
    return Path(folder) if folder else None


def next_backup(library: Library) -> datetime | None:
    """When the next backup is due, in UTC: in the past if it is; None if the clinic set no folder.

    A folder that cannot be reached, such as a disk that is not connected, holds no backup: it is due.
    """
    folder = backup_folder(library)
    if folder is None:
        return None
    try:
        snapshots = Repository(folder).snapshots()
    except OSError:
        snapshots = ()
    if not snapshots:
        return datetime.min.replace(tzinfo=UTC)
    return snapshots[-1].made_at + timedelta(hours=float(library.setting(EVERY_HOURS, DEFAULT_EVERY_HOURS)))


def is_backup_due(library: Library, now: datetime | None = None) -> bool:
    """Whether it is time for a backup."""
    due = next_backup(library)
    return due is not None and due <= (now or datetime.now(UTC))


def back_up(library: Library, progress: Progress, folder: Path | None = None) -> BackupReport:
    """Make a backup, in the clinic's folder unless another is given.

    Raises
    ------
    LibraryError
        If there is no folder for it, or it cannot be made; the sentence says why.
    Cancelled
    """
    target = folder or backup_folder(library)
    if target is None:
        raise LibraryError("No folder for backups is set: choose one, best on another disk.")
    return make_backup(library, target, progress)


def look_at_backups(library: Library) -> BackupsSeen:
    """Tell what there is of backups, without reading them all."""
    folder = backup_folder(library)
    every_hours = float(library.setting(EVERY_HOURS, DEFAULT_EVERY_HOURS))
    if folder is None:
        return BackupsSeen(None, False, False, every_hours, None, ())
    backups, reachable = see_backups(folder), folder.is_dir()
    same = is_same_disk(library.folder, folder)
    return BackupsSeen(folder, reachable, same, every_hours, next_backup(library), backups)


def see_backups(folder: Path) -> tuple[BackupSeen, ...]:
    """Backups in a folder, newest first; none if it cannot be reached."""
    repository = Repository(folder)
    try:
        return tuple(_see(repository, one) for one in reversed(repository.snapshots()))
    except OSError:
        return ()


def _see(repository: Repository, snapshot: Snapshot) -> BackupSeen:
    try:
        manifest = repository.manifest(snapshot)
        size = (snapshot.folder / manifest.database).stat().st_size + sum(manifest.originals.values())
    except (LibraryError, OSError):
        return BackupSeen(snapshot, None, None)
    return BackupSeen(snapshot, len(manifest.originals), size)


def is_same_disk(library: Path, folder: Path) -> bool:
    """Whether a folder, or where it would be made, is on the disk of a library."""
    there = next((path for path in (folder, *folder.parents) if path.exists()), None)
    return there is not None and there.stat().st_dev == library.stat().st_dev
