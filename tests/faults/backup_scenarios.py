"""What a library's backups go through while faults happen to them."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import EditPatient
from mesophoto.workflows.progress import Quiet
from tests.faults.check import faults_of, leftovers
from tests.faults.scenarios import PHOTOS, Acknowledge, Scenario, prepare_with_photos

FIRST = datetime(2026, 3, 1, tzinfo=UTC)


class BackUp(Scenario):
    """A first backup, and one more after a change."""

    name = "back up"

    def prepare(self, root: Path) -> None:
        """Make a library with photos."""
        prepare_with_photos(root)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Back up, change something, back up again."""
        with Library.open(root / "clinic") as library:
            make_backup(library, root / "backup", Quiet(), FIRST)
            acknowledge("backed up")
            (patient,) = library.patients()
            Journal(library).do(EditPatient(patient_id=patient.id, number="17", family_name="Weber"))
            make_backup(library, root / "backup", Quiet(), FIRST + timedelta(days=1))
            acknowledge("backed up")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say which backups are missing or not whole, and whether the next one goes in and comes back."""
        repository = Repository(root / "backup")
        snapshots = repository.snapshots()
        found = [] if len(snapshots) >= acknowledged else [f"lost: {acknowledged - len(snapshots)} backups"]
        found += [f"partial: the backup {one.stamp}" for one in snapshots if not repository.is_whole(one)]
        make_backup(library, root / "backup", Quiet(), FIRST + timedelta(days=2))
        restore_backup(repository, root / "restored", Quiet())
        found += [f"after the next backup: {left}" for left in _strangers(root / "backup")]
        return found + _faults_of_restored(root / "restored", root)


class Restore(Scenario):
    """A library made of a backup."""

    name = "restore"

    def prepare(self, root: Path) -> None:
        """Make a backup."""
        prepare_with_photos(root)
        with Library.open(root / "clinic") as library:
            make_backup(library, root / "backup", Quiet(), FIRST)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Restore it."""
        restore_backup(Repository(root / "backup"), root / "restored", Quiet())
        acknowledge("restored")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say whether it is there entirely, or not and can be made again."""
        restored = root / "restored"
        found = []
        if acknowledged and not restored.is_dir():
            found.append("lost: the restored library")
        if restored.is_dir() and any(restored.iterdir()):
            found += _faults_of_restored(restored, root)
        restore_backup(Repository(root / "backup"), restored, Quiet())
        found += _faults_of_restored(restored, root)
        known = {"clinic", "card", "backup", "restored"}
        return found + [f"left over: {path.name}" for path in root.iterdir() if path.name not in known]


def _faults_of_restored(folder: Path, root: Path) -> list[str]:
    with Library.open(folder) as library:
        found = faults_of(library)
        (patient,) = library.patients()
        photos = library.photos(patient.id)
        if len(photos) != PHOTOS:
            found.append(f"lost: {PHOTOS - len(photos)} photos of a restored library")
        for photo in photos:
            if library.originals.read(photo.sha256) != (root / "card" / photo.file_name).read_bytes():
                found.append(f"partial: {photo.file_name} of a restored library")
    found += leftovers(folder)
    shutil.rmtree(folder)
    return found


def _strangers(folder: Path) -> list[str]:
    """What in a backup folder belongs to no backup."""
    known = ("repository.json", "repository.lock", "erased.json")
    return [
        f"left over: {path.relative_to(folder)}"
        for path in folder.rglob("*")
        if path.is_file()
        and path.relative_to(folder).parts[0] not in ("snapshots", "originals", "keys")
        and path.name not in known
    ]


BACKUP = (BackUp(), Restore())
