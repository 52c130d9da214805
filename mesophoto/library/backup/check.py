"""Reading backups again: whether all that belongs to them is as it was written."""

from dataclasses import dataclass

from mesophoto.errors import LibraryError
from mesophoto.library.backup.repository import Manifest, Repository, Snapshot
from mesophoto.library.files import sha256_of
from mesophoto.library.progress import Progress, raise_if_cancelled


@dataclass(frozen=True, slots=True)
class DamagedBackup:
    """A backup that cannot be restored as it was made.

    Attributes
    ----------
    snapshot : Snapshot
    why : str
        What is wrong with it.
    originals : tuple of str
        Names of its originals that are missing or damaged.
    """

    snapshot: Snapshot
    why: str
    originals: tuple[str, ...] = ()


def check_backups(repository: Repository, progress: Progress) -> tuple[DamagedBackup, ...]:
    """Read every file of every backup and compare it with its hash. Needs no key.

    Raises
    ------
    LibraryError
        If the folder holds no backups.
    Cancelled
    """
    if repository.library_id() is None:
        raise LibraryError(no_backups(repository))
    damaged: list[DamagedBackup] = []
    manifests: list[tuple[Snapshot, Manifest]] = []
    snapshots = repository.snapshots()
    for number, snapshot in enumerate(snapshots, 1):
        raise_if_cancelled(progress)
        progress.report(number, len(snapshots), f"backup {number} of {len(snapshots)}")
        try:
            manifest = repository.manifest(snapshot)
        except LibraryError:
            damaged.append(DamagedBackup(snapshot, "its list of files is damaged"))
            continue
        if _hash(repository, snapshot, manifest) != manifest.database_sha256:
            damaged.append(DamagedBackup(snapshot, "its database is damaged"))
        manifests.append((snapshot, manifest))
    names = {name for _, manifest in manifests for name in manifest.originals}
    bad = _bad_originals(repository, sorted(names), progress)
    for snapshot, manifest in manifests:
        hurt = tuple(sorted(bad & manifest.originals.keys()))
        if hurt:
            why = f"{len(hurt)} of its originals are missing or damaged"
            damaged.append(DamagedBackup(snapshot, why, hurt))
    return tuple(sorted(damaged, key=lambda one: one.snapshot.stamp))


def _hash(repository: Repository, snapshot: Snapshot, manifest: Manifest) -> str | None:
    try:
        return sha256_of(snapshot.folder / manifest.database)
    except OSError:
        return None


def _bad_originals(repository: Repository, names: list[str], progress: Progress) -> set[str]:
    bad = set()
    for number, name in enumerate(names, 1):
        raise_if_cancelled(progress)
        try:
            if sha256_of(repository.original(name)) != name:
                bad.add(name)
        except OSError:
            bad.add(name)
        progress.report(number, len(names), f"original {number} of {len(names)}")
    return bad


def no_backups(repository: Repository) -> str:
    """Sentence for a folder without backups."""
    return f"There are no backups in {repository.folder}: choose the folder they were made in."
