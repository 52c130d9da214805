"""Erasing a patient from the backups, too."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mesophoto.library import erase
from mesophoto.library.audit import AuditFilter, erased_patients
from mesophoto.library.audit_chain import verify_chain
from mesophoto.library.backup import erasing
from mesophoto.library.backup.repository import Erased, Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.files import sha256_of
from mesophoto.library.known_backups import remember_backup
from mesophoto.library.library import DATABASE, Library
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.progress import Quiet
from tests.workflows.erasing.clinic import (
    CANARY,
    TODAY,
    Clinic,
    Killed,
    back_up,
    check_backups,
    holding,
    kill_at,
)

# --- backups -------------------------------------------------------------------------------------------


def test_backups_that_can_be_reached_are_rewritten_and_others_named(clinic: Clinic, tmp_path: Path) -> None:
    for day in (1, 2, 3):
        repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, day, tzinfo=UTC))
    remember_backup(clinic.library.folder, tmp_path / "unplugged")
    certificate = erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    check_backups(clinic, repository, 3)
    assert holding(tmp_path) == []
    assert [backup.state for backup in certificate.backups] == ["out of reach", "rewritten"]
    (held,) = certificate.still_held
    assert held.folder == str(tmp_path / "unplugged")
    assert held.held_until == erase.add_months(datetime.now(UTC).date(), 9).isoformat()
    (line,) = clinic.library.audit(wanted=AuditFilter(kind="erase"))
    assert line.details is not None
    assert [backup["state"] for backup in line.details["backups"]] == ["out of reach", "rewritten"]


def test_a_snapshot_that_cannot_be_read_is_told_and_the_others_are_rewritten(
    clinic: Clinic, tmp_path: Path
) -> None:
    for day in (1, 2):
        repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, day, tzinfo=UTC))
    database = repository.snapshots()[0].folder / DATABASE
    database.write_bytes(database.read_bytes()[:-100])
    certificate = erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    assert [backup.state for backup in certificate.still_held] == ["partly damaged"]
    assert [repository.is_whole(one) for one in repository.snapshots()] == [False, True]
    assert CANARY not in (repository.snapshots()[1].folder / DATABASE).read_bytes().lower()


def test_backups_of_others_are_not_written_again(clinic: Clinic, tmp_path: Path) -> None:
    repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 1, tzinfo=UTC))
    before = sha256_of(repository.snapshots()[0].folder / DATABASE)
    somebody = [Erased("somebody else", datetime.now(UTC))]
    erasing.erase_from_backup(repository, somebody, library=clinic.library.id)
    assert sha256_of(repository.snapshots()[0].folder / DATABASE) == before


def test_a_restored_backup_replays_the_deletion(clinic: Clinic, tmp_path: Path) -> None:
    """Of a folder that was out of reach when she was erased, and knows it from the next list it is given."""
    repository = back_up(clinic.library, tmp_path / "unplugged", datetime(2030, 1, 1, tzinfo=UTC))
    shutil.move(repository.folder, tmp_path / "elsewhere")
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    old = Repository(tmp_path / "elsewhere")
    with clinic.library.read() as connection:
        erased = erased_patients(connection)
    old.note_erased(tuple(Erased(patient_id, at) for patient_id, at in erased.items()))
    report = restore_backup(old, tmp_path / "restored", Quiet())
    assert report.lost == ()
    assert holding(tmp_path / "restored") == []
    assert len(list((tmp_path / "restored" / "originals").glob("??/*"))) == 2
    with Library.open(tmp_path / "restored") as library:
        assert [patient.name for patient in library.patients()] == ["Berta"]
        assert all(library.originals.read(photo.sha256) for photo in library.photos(clinic.berta))
        (line,) = library.audit(wanted=AuditFilter(kind="erase"))
        assert line.details == {"replayed": True, "erased_at": erased[clinic.anna].isoformat()}
        with library.read() as connection:
            assert verify_chain(connection) is None


@pytest.mark.parametrize("killed", [False, True])
def test_a_folder_that_was_out_of_reach_is_rewritten_with_the_next_backup(
    clinic: Clinic, tmp_path: Path, killed: bool
) -> None:
    repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 1, tzinfo=UTC))
    shutil.move(repository.folder, tmp_path / "unplugged")
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    shutil.move(tmp_path / "unplugged", repository.folder)
    assert holding(repository.folder)
    if killed:
        with pytest.MonkeyPatch.context() as patch:
            kill_at(patch, erasing, "_write_manifest", after=True)
            with pytest.raises(Killed):
                back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 2, tzinfo=UTC))
    back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 3, tzinfo=UTC))
    check_backups(clinic, repository, 2)
    assert holding(tmp_path) == []
