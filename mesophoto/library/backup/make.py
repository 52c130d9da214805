"""Making a backup, while the library is in use."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mesophoto import __version__
from mesophoto.errors import LibraryError
from mesophoto.library.backup.copying import NotAsNamed, copy_checked
from mesophoto.library.backup.erasing import catch_up, rewrap_in
from mesophoto.library.backup.repository import (
    MANIFEST,
    Erased,
    Manifest,
    Repository,
    Snapshot,
    stamp_of,
)
from mesophoto.library.backup.thin import thin
from mesophoto.library.database import check_database, sentences
from mesophoto.library.files import disk_sentence, sha256_of, sync_file, sync_folder, write_atomically
from mesophoto.library.known_backups import known_backups, remember_backup
from mesophoto.library.library import Library
from mesophoto.library.originals import stored_path
from mesophoto.library.progress import Progress, raise_if_cancelled
from mesophoto.library.schema import SCHEMA_VERSION
from mesophoto.library.vault.patient_keys import KEYS
from mesophoto.library.vault.slots import VAULT_FILE

_PAGES_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup did.

    Attributes
    ----------
    snapshot : Snapshot
    originals : int
        How many belong to it.
    new_originals, new_bytes : int
        What had to be copied.
    lost : tuple of str
        Names of originals that are missing or damaged in the library, and were not in the backup yet either.
    removed : tuple of Snapshot
        Older backups that were thinned out.
    """

    snapshot: Snapshot
    originals: int
    new_originals: int
    new_bytes: int
    lost: tuple[str, ...]
    removed: tuple[Snapshot, ...]


@dataclass(frozen=True, slots=True)
class _Copied:
    """What the copy of the database says."""

    originals: tuple[str, ...]
    audit: tuple[int, str] | None
    erased: tuple[Erased, ...]


def make_backup(
    library: Library, folder: str | Path, progress: Progress, now: datetime | None = None
) -> BackupReport:
    """Back a library up into a folder: the database as it is at one moment, and the originals it lacks yet.

    The library may be written to meanwhile. The backup is read again after it is made, and appears in one
    step when all of it is on the disk. Older ones are thinned out.

    Parameters
    ----------
    library : Library
    folder : str or Path
        New, empty, or with backups of this library.
    progress : Progress
    now : datetime, optional
        The moment that the backup is named by.

    Raises
    ------
    LibraryError
        If the folder is full, cannot be written to, or is not for this library's backups; or the library
        itself is damaged. Then there is no new backup, and those that were there still are.
    Cancelled
        So too.
    """
    repository = Repository(folder)
    if library.folder.resolve() in (repository.folder.resolve(), *repository.folder.resolve().parents):
        raise LibraryError(
            f"{repository.folder} is inside the library: choose a folder for backups on another disk."
        )
    with repository.locked():
        repository.tidy()
        try:
            repository.claim(library.id)
            stamp = stamp_of(now or datetime.now(UTC))
            work = repository.incoming / stamp
            work.mkdir(parents=True)
            report = _fill(library, repository, stamp, progress)
        except OSError as error:
            raise LibraryError(disk_sentence(error, repository.folder)) from error
        finally:
            repository.tidy()
    remember_backup(library.folder, repository.folder)
    return report


def _fill(library: Library, repository: Repository, stamp: str, progress: Progress) -> BackupReport:
    work = repository.incoming / stamp
    database = work / library.database.name
    copied = _copy_database(library, database, progress)
    catch_up(
        repository,
        copied.erased,
        rewrap=rewrap_in(library, repository),
        open_database=library.open_copy,
    )
    sizes, new_bytes = _copy_originals(library.folder, repository, copied.originals, progress)
    lost = tuple(name for name in copied.originals if name not in sizes)
    _copy_keys(library, repository)
    number, digest = copied.audit or (None, None)
    manifest = Manifest(
        library=library.id,
        database=database.name,
        database_sha256=sha256_of(database),
        originals=sizes,
        lost=lost,
        audit_number=number,
        audit_hash=digest,
        vault=None if library.vault is None else library.vault.id,
        schema=SCHEMA_VERSION,
        program=__version__,
        gaps=known_backups(library.folder).gaps,
    )
    write_atomically(work / MANIFEST, manifest.to_bytes(), work, durable=True)
    repository.snapshots_folder.mkdir(exist_ok=True)
    snapshot = Snapshot(stamp, repository.snapshots_folder / stamp)
    raise_if_cancelled(progress)
    work.rename(snapshot.folder)
    sync_folder(repository.snapshots_folder)
    sync_folder(repository.folder)
    removed = thin(repository)
    return BackupReport(snapshot, len(sizes), len(new_bytes), sum(new_bytes), lost, removed)


def _copy_database(library: Library, target: Path, progress: Progress) -> _Copied:
    """Copy the database as it is at one moment, and look whether the copy is whole."""

    def tell(_: int, remaining: int, total: int) -> None:
        raise_if_cancelled(progress)
        progress.report(total - remaining, total, "database, page by page")

    with sentences(target):
        source, copy = library.connect(read_only=True), library.connect(target)
        try:
            copy.execute("PRAGMA journal_mode=MEMORY")
            copy.execute("PRAGMA synchronous=OFF")  # synced once, below
            # Inside a transaction the copy is of this moment, and is not begun anew at each write meanwhile.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=tell)
            source.execute("COMMIT")
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, readable on a disk that is read-only
            broken = check_database(copy)
            if broken:
                raise LibraryError(
                    f"{library.folder} was not backed up, because its database is damaged ({broken[0]}): "
                    "verify the library and restore its newest good backup."
                )
            found = _read_copy(copy)
        finally:
            source.close()
            copy.close()
    sync_file(target)
    return found


def _read_copy(copy: Any) -> _Copied:
    originals = copy.execute("SELECT DISTINCT stored_sha256 FROM originals ORDER BY stored_sha256")
    names = tuple(str(name) for (name,) in originals.fetchall())
    audit = copy.execute("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    erasing = copy.execute("SELECT at, subjects FROM audit WHERE action = 'erase_patient'").fetchall()
    erased = tuple(
        Erased(subject.removeprefix("patients/"), datetime.fromisoformat(at).replace(tzinfo=UTC))
        for at, subjects in erasing
        for subject in json.loads(subjects)
        if subject.startswith("patients/")
    )
    return _Copied(names, None if audit is None else (int(audit[0]), str(audit[1])), erased)


def _copy_originals(
    library: Path, repository: Repository, names: Sequence[str], progress: Progress
) -> tuple[dict[str, int], list[int]]:
    """Copy the originals that are not in the backup yet; returns the sizes of all, and of the new ones."""
    sizes: dict[str, int] = {}
    new: list[int] = []
    folders: set[Path] = set()
    for number, name in enumerate(names, 1):
        raise_if_cancelled(progress)
        source, target = stored_path(library / "originals", name), repository.original(name)
        here, there = _size(source), _size(target)
        if there is None or (here is not None and here != there):
            try:
                there = copy_checked(source, target, name, repository.incoming)
                new.append(there)
                folders.add(target.parent)
            except NotAsNamed:
                # One of another size is not what it should be either.
                there = there if there is not None and sha256_of(target) == name else None
        if there is not None:
            sizes[name] = there
        progress.report(number, len(names), f"original {number} of {len(names)}")
    for changed in folders:
        sync_folder(changed)
    if folders:
        sync_folder(repository.originals)
    return sizes, new


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def _copy_keys(library: Library, repository: Repository) -> None:
    """Copy what an encrypted library needs besides: its slots as they are now, and keys not copied yet."""
    if library.vault is None:
        return
    folder = repository.vault(library.vault.id)
    slots = (library.folder / VAULT_FILE).read_bytes()
    write_atomically(folder / VAULT_FILE, slots, repository.incoming, durable=True)
    for key in (library.folder / KEYS).glob("*"):
        target = folder / KEYS / key.name
        if key.is_file() and not target.exists():
            write_atomically(target, key.read_bytes(), repository.incoming, durable=True)
