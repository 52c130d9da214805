"""When a backup is due, and making it.

The clinic's settings for it are ``backup_folder`` and ``backup_every_hours``.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from mesophoto.errors import LibraryError
from mesophoto.library.backup.make import BackupReport, make_backup
from mesophoto.library.backup.repository import Repository
from mesophoto.library.library import Library
from mesophoto.workflows.progress import Progress

FOLDER, EVERY_HOURS = "backup_folder", "backup_every_hours"

DEFAULT_EVERY_HOURS = 24.0


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
