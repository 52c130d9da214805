"""Restoring: bit for bit, into a new folder, and nobody comes back who was erased."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled, LibraryError
from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Erased, Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.progress import Quiet
from mesophoto.library.verify import verify_library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)
ImportBytes = Callable[[Library, str, list[bytes]], None]


@pytest.fixture
def repository(clinic: Path, tmp_path: Path) -> Repository:
    """Two backups; the second has a patient more."""
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet(), NOW)
        Journal(library).do(AddPatient(number="9"))
        make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
    return Repository(tmp_path / "backups")


def originals(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "originals").glob("??/*")}


def test_it_is_bit_for_bit_what_was_backed_up(clinic: Path, tmp_path: Path, repository: Repository) -> None:
    report = restore_backup(repository, tmp_path / "restored", Quiet())
    assert (report.originals, report.lost) == (12, ())
    assert originals(tmp_path / "restored") == originals(clinic)
    copy = repository.snapshots()[-1].folder / DATABASE
    assert (tmp_path / "restored" / DATABASE).read_bytes() == copy.read_bytes()
    with Library.open(clinic) as before, Library.open(tmp_path / "restored") as after:
        assert after.patients() == before.patients()
        assert after.audit() == before.audit()
        for patient in before.patients():
            assert after.photos(patient.id) == before.photos(patient.id)
        assert verify_library(after, Quiet()).findings == ()
    assert not list(tmp_path.glob(".restored*"))


def test_any_backup_can_be_chosen(tmp_path: Path, repository: Repository) -> None:
    first = repository.snapshots()[0]
    restore_backup(repository, tmp_path / "restored", Quiet(), stamp=first.stamp)
    with Library.open(tmp_path / "restored") as library:
        assert len(library.patients()) == 3
        assert verify_library(library, Quiet()).findings == (), "later backups are of another state"
        Journal(library).do(AddPatient(number="10"))
        make_backup(library, repository.folder, Quiet())
        assert verify_library(library, Quiet()).findings == ()
    with pytest.raises(LibraryError, match="There is no backup"):
        restore_backup(repository, tmp_path / "again", Quiet(), stamp="yesterday")


def test_a_state_given_up_twice_still_has_a_whole_audit(tmp_path: Path, repository: Repository) -> None:
    first = repository.snapshots()[0]
    restore_backup(repository, tmp_path / "one", Quiet(), stamp=first.stamp)
    with Library.open(tmp_path / "one") as library:
        Journal(library).do(AddPatient(number="10"))
        make_backup(library, repository.folder, Quiet())
    restore_backup(repository, tmp_path / "two", Quiet())
    with Library.open(tmp_path / "two") as library:
        assert verify_library(library, Quiet()).findings == ()


def test_a_folder_in_use_is_left_alone(tmp_path: Path, repository: Repository) -> None:
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "letter.txt").write_text("hello")
    with pytest.raises(LibraryError, match="not empty"):
        restore_backup(repository, tmp_path / "used", Quiet())
    assert [path.name for path in (tmp_path / "used").iterdir()] == ["letter.txt"]
    (tmp_path / "empty").mkdir()
    restore_backup(repository, tmp_path / "empty", Quiet())


def test_a_folder_without_backups_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="There are no backups"):
        restore_backup(Repository(tmp_path / "nowhere"), tmp_path / "restored", Quiet())


def test_a_damaged_copy_of_the_database_names_the_good_one(tmp_path: Path, repository: Repository) -> None:
    good, bad = repository.snapshots()
    (bad.folder / DATABASE).write_bytes(b"rotten")
    with pytest.raises(LibraryError, match=good.stamp):
        restore_backup(repository, tmp_path / "restored", Quiet())
    assert not (tmp_path / "restored").exists()
    assert not list(tmp_path.glob(".restored*"))


def test_a_damaged_original_costs_only_itself_and_is_named(tmp_path: Path, repository: Repository) -> None:
    name = next(iter(repository.manifest(repository.snapshots()[-1]).originals))
    repository.original(name).write_bytes(b"rotten")
    report = restore_backup(repository, tmp_path / "restored", Quiet())
    assert (report.originals, report.lost) == (11, (name,))
    with Library.open(tmp_path / "restored") as library:
        (finding,) = verify_library(library, Quiet()).findings
    assert (finding.kind, finding.stored_name) == ("original missing", name)
    assert finding.photo is not None


def test_stopped_it_leaves_nothing(tmp_path: Path, repository: Repository) -> None:
    class Stopping:
        cancelled = False

        def report(self, done: int, total: int, what: str) -> None:
            self.cancelled = done == 3

    with pytest.raises(Cancelled):
        restore_backup(repository, tmp_path / "restored", Stopping())
    assert not list(tmp_path.glob("*restored*"))


def test_erased_patients_do_not_come_back(clinic: Path, tmp_path: Path, repository: Repository) -> None:
    with Library.open(clinic) as library:
        patient = library.patients("weber")[0].id
    repository.note_erased((Erased(patient, NOW),))
    restore_backup(repository, tmp_path / "restored", Quiet())
    assert len(originals(tmp_path / "restored")) == 8
    with Library.open(tmp_path / "restored") as library:
        assert sorted(found.family_name for found in library.patients()) == ["", "Lang", "Rossi"]
        assert verify_library(library, Quiet()).findings == ()


def test_who_replays_the_erasing_is_told_of_whom(tmp_path: Path, repository: Repository) -> None:
    repository.note_erased((Erased("somebody", NOW),))
    asked: list[tuple[bool, tuple[Erased, ...]]] = []

    def replay(folder: Path, erased: tuple[Erased, ...]) -> None:
        asked.append(((folder / DATABASE).is_file(), erased))

    restore_backup(repository, tmp_path / "restored", Quiet(), replay_erasures=replay)
    assert asked == [(True, (Erased("somebody", NOW),))]


def test_those_erased_are_noted_with_the_next_backup_and_their_keys_destroyed(
    clinic: Path, repository: Repository
) -> None:
    keys = repository.vault("a vault") / "keys"
    keys.mkdir(parents=True)
    for key in ("one", "two"):
        (keys / key).write_bytes(b"key")
    with Library.open(clinic) as library:
        library.note("erase_patient", ["patients/one"])
        make_backup(library, repository.folder, Quiet(), NOW + timedelta(days=2))
    assert [one.patient_id for one in repository.erased()] == ["one"]
    assert [path.name for path in keys.iterdir()] == ["two"]


def test_nothing_is_restored_while_it_is_not_known_who_was_erased(
    tmp_path: Path, repository: Repository
) -> None:
    (repository.folder / "erased.json").write_text("{")
    with pytest.raises(LibraryError, match="must be put right"):
        restore_backup(repository, tmp_path / "restored", Quiet())
