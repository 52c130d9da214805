"""Restoring a backup into a new folder, bit for bit."""

import glob
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from mesophoto.errors import LibraryError
from mesophoto.library.backup.check import no_backups
from mesophoto.library.backup.copying import NotAsNamed, copy_checked
from mesophoto.library.backup.erasing import erase_again
from mesophoto.library.backup.repository import Erased, Manifest, Repository, Snapshot, stamp_of
from mesophoto.library.files import disk_sentence, sync_folder
from mesophoto.library.known_backups import remember_backup
from mesophoto.library.originals import stored_path
from mesophoto.library.progress import Progress, raise_if_cancelled
from mesophoto.library.vault.patient_keys import KEYS
from mesophoto.library.vault.slots import VAULT_FILE

ReplayErasures = Callable[[Path, tuple[Erased, ...]], None]
"""Given a restored library's folder, takes out patients who were erased after the backup was made."""


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored.

    Attributes
    ----------
    folder : Path
        The new library.
    snapshot : Snapshot
    originals : int
        How many were restored.
    lost : tuple of str
        Names of originals that the backup does not have, or no longer as they were.
    """

    folder: Path
    snapshot: Snapshot
    originals: int
    lost: tuple[str, ...]


def restore_backup(
    repository: Repository,
    folder: str | Path,
    progress: Progress,
    *,
    stamp: str | None = None,
    replay_erasures: ReplayErasures = erase_again,
) -> RestoreReport:
    """Make a library of a backup. Each file is compared with its hash, and read again once it is written.

    Parameters
    ----------
    repository : Repository
    folder : str or Path
        New or empty. The library appears there in one step, when all of it is on the disk.
    progress : Progress
    stamp : str, optional
        Which backup; the newest by default.
    replay_erasures : callable, optional
        Called before that if patients were erased for good: no backup brings them back.

    Raises
    ------
    LibraryError
        If there is no such backup, its database is damaged, or the folder is in use or cannot be written to.
        Then nothing is left behind.
    Cancelled
        So too.
    """
    folder = Path(folder)
    snapshot = _choose(repository, stamp)
    manifest = repository.manifest(snapshot)
    erased = repository.erased()
    work = folder.parent / f".{folder.name}.restoring-{uuid4().hex[:8]}"
    try:
        if folder.exists() and any(folder.iterdir()):
            raise LibraryError(f"{folder} is not empty: choose a new or an empty folder to restore into.")
        for broken_off in folder.parent.glob(f".{glob.escape(folder.name)}.restoring-*"):
            shutil.rmtree(broken_off, ignore_errors=True)
        work.mkdir(parents=True)
        lost = _fill(repository, snapshot, manifest, work, progress)
        if erased:
            replay_erasures(work, erased)
        now = stamp_of(datetime.now(UTC))
        remember_backup(work, repository.folder, (*manifest.gaps, (snapshot.stamp, now)))
        _sync_tree(work)
        if folder.exists():
            folder.rmdir()
        work.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise LibraryError(disk_sentence(error, folder)) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return RestoreReport(folder, snapshot, len(manifest.originals) + len(manifest.lost) - len(lost), lost)


def _choose(repository: Repository, stamp: str | None) -> Snapshot:
    snapshots = repository.snapshots()
    if not snapshots:
        raise LibraryError(no_backups(repository))
    if stamp is None:
        return snapshots[-1]
    for snapshot in snapshots:
        if snapshot.stamp == stamp:
            return snapshot
    raise LibraryError(f"There is no backup {stamp} in {repository.folder}: list them to choose one.")


def _fill(
    repository: Repository, snapshot: Snapshot, manifest: Manifest, work: Path, progress: Progress
) -> tuple[str, ...]:
    incoming = work / "originals" / "incoming"
    source = snapshot.folder / manifest.database
    try:
        copy_checked(source, work / manifest.database, manifest.database_sha256, incoming)
    except NotAsNamed:
        raise LibraryError(_instead(repository, snapshot)) from None
    if manifest.vault is not None:
        vault = repository.vault(manifest.vault)
        shutil.copyfile(vault / VAULT_FILE, work / VAULT_FILE)
        if (vault / KEYS).is_dir():
            shutil.copytree(vault / KEYS, work / KEYS)
    lost = list(manifest.lost)
    for number, name in enumerate(manifest.originals, 1):
        raise_if_cancelled(progress)
        try:
            copy_checked(repository.original(name), stored_path(work / "originals", name), name, incoming)
        except NotAsNamed:
            lost.append(name)
        progress.report(number, len(manifest.originals), f"original {number} of {len(manifest.originals)}")
    incoming.rmdir()
    return tuple(lost)


def _instead(repository: Repository, damaged: Snapshot) -> str:
    good = next((one for one in reversed(repository.snapshots()) if repository.is_whole(one)), None)
    sentence = f"The backup of {damaged.said} in {repository.folder} is damaged"
    if good is None:
        return f"{sentence}, and so are the others: look for another folder with backups."
    return f"{sentence}: restore the one of {good.said} ({good.stamp}) instead."


def _sync_tree(folder: Path) -> None:
    """Make the names in a folder and below last; the files' contents do already, but for a few small ones."""
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            sync_folder(path)
    sync_folder(folder)
