"""Which backups are kept: many recent ones, few old ones."""

import contextlib
import shutil
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from uuid import uuid4

from mesophoto.errors import LibraryError
from mesophoto.library.backup.repository import Repository, Snapshot
from mesophoto.library.files import disk_sentence, sync_folder

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, weeks and months that have a backup the last one is kept."""


def moments_kept(
    moments: Collection[datetime], days: int = DAYS, weeks: int = WEEKS, months: int = MONTHS
) -> frozenset[datetime]:
    """Choose the backups to keep: the last of each of the latest days, weeks and months that have one.

    Days, weeks (from Monday) and months are those of UTC. The newest backup is always among them.
    """
    rules: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (days, lambda moment: moment.date()),
        (weeks, lambda moment: moment.isocalendar()[:2]),
        (months, lambda moment: (moment.year, moment.month)),
    )
    kept: set[datetime] = set()
    newest_first = sorted(moments, reverse=True)
    for count, period in rules:
        last: dict[object, datetime] = {}
        for moment in newest_first:
            last.setdefault(period(moment.astimezone(UTC)), moment)
        kept.update(list(last.values())[:count])
    return frozenset(kept)


def thin(repository: Repository) -> tuple[Snapshot, ...]:
    """Remove backups that are not to be kept, then originals that no backup names.

    Called with the repository locked.

    Returns
    -------
    tuple of Snapshot
        Those removed.

    Raises
    ------
    LibraryError
        If the folder cannot be written to.
    """
    snapshots = repository.snapshots()
    kept = moments_kept([snapshot.made_at for snapshot in snapshots])
    removed = tuple(snapshot for snapshot in snapshots if snapshot.made_at not in kept)
    try:
        for snapshot in removed:
            # By one rename first: a backup is there entirely, or not at all.
            repository.incoming.mkdir(exist_ok=True)
            leaving = repository.incoming / f"removed-{uuid4().hex}"
            snapshot.folder.rename(leaving)
            sync_folder(repository.snapshots_folder)
            shutil.rmtree(leaving)
        if removed:
            remove_unnamed_originals(repository)
    except OSError as error:
        raise LibraryError(disk_sentence(error, repository.folder)) from error
    return removed


def remove_unnamed_originals(repository: Repository) -> int:
    """Remove originals that no backup names; none at all while a manifest cannot be read.

    Returns
    -------
    int
        How many were removed.
    """
    try:
        named = {
            name for snapshot in repository.snapshots() for name in repository.manifest(snapshot).originals
        }
    except LibraryError:
        return 0
    unnamed = [path for path in repository.originals.glob("*/*") if path.name not in named]
    for path in unnamed:
        path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # not empty
            path.parent.rmdir()
    return len(unnamed)
