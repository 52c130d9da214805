"""Verifying: any rot is found, and the photo it is about is named."""

import random
from datetime import date
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled
from mesophoto.library.backup.make import make_backup
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.originals import stored_path
from mesophoto.library.progress import Quiet
from mesophoto.library.verify import Finding, Verified, verify_library, verify_locked
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.verifying import verify_folder


def rot(path: Path, kind: str, chance: random.Random) -> None:
    """Damage a file as a disk does."""
    data = bytearray(path.read_bytes())
    place = chance.randrange(len(data))
    if kind == "flip":
        data[place] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
    elif kind == "truncate":
        path.write_bytes(data[:place])
    else:
        path.unlink()


def original_paths(folder: Path) -> list[Path]:
    return sorted((folder / "originals").glob("??/*"))


def named(folder: Path, stored: str) -> tuple[str, date, str]:
    """Patient, session and photo of an original, as the library says itself."""
    with Library.open(folder, read_only=True) as library:
        (held,) = library.held(stored)
    return f"{held.patient.name} ({held.patient.number})", held.photo.session_date, held.photo.file_name


def test_a_library_as_it_was_written_has_no_findings(clinic: Path) -> None:
    assert verify_folder(clinic, Quiet()) == Verified((), 12)
    with Library.open(clinic) as library:
        Journal(library).do(AddPatient(number="9"))
        assert verify_library(library, Quiet()).findings == ()


@pytest.mark.parametrize("seed", range(26))
def test_rot_in_an_original_is_found_and_the_photo_named(clinic: Path, seed: int) -> None:
    chance = random.Random(seed)
    kind = chance.choice(("flip", "flip", "truncate", "delete"))
    path = chance.choice(original_paths(clinic))
    patient, day, photo = named(clinic, path.name)
    rot(path, kind, chance)
    (finding,) = verify_folder(clinic, Quiet()).findings
    assert finding.kind == ("original missing" if kind == "delete" else "original damaged")
    assert (finding.patient, finding.session_date, finding.photo) == (patient, day, photo)
    assert finding.stored_name == path.name
    for part in (patient, str(day.year), photo, "restore it from a backup"):
        assert part in finding.sentence


@pytest.mark.parametrize("seed", range(14))
def test_rot_in_the_database_is_found(clinic: Path, tmp_path: Path, seed: int) -> None:
    with Library.open(clinic) as library:
        good = make_backup(library, tmp_path / "backups", Quiet()).snapshot
    chance = random.Random(seed)
    rot(clinic / DATABASE, chance.choice(("flip", "flip", "truncate")), chance)
    findings = verify_folder(clinic, Quiet()).findings
    assert findings
    assert all(finding.kind in ("database damaged", "audit broken") for finding in findings)
    assert any(good.said in finding.sentence for finding in findings)


def test_a_photo_of_two_patients_is_named_twice(clinic: Path) -> None:
    with Library.open(clinic) as library:
        photo = library.photos(library.patients("weber")[0].id)[0]
        session = library.sessions(library.patients("lang")[0].id)[0]
        with library.write() as transaction:
            row = {
                "session_id": session.id, "sha256": photo.sha256, "file_name": "same.jpg", "view": photo.view,
                "side": photo.side, "moment": photo.moment, "day": None, "captured_at": None, "position": 9,
                "details": {}, "scale": None,
            }  # fmt: skip
            transaction.insert("photos", row)
            transaction.append_operation("do", "import_photos", "Import 1 photo")
    stored_path(clinic / "originals", photo.sha256).unlink()
    findings = verify_folder(clinic, Quiet()).findings
    assert {finding.patient for finding in findings} == {"Weber, Anna (0)", "Lang, Anna (2)"}


def test_an_original_no_photo_uses_is_no_finding_unless_it_is_damaged(clinic: Path) -> None:
    with Library.open(clinic) as library:
        name = library.originals.add(b"left by a crash")
    assert verify_folder(clinic, Quiet()).findings == ()
    stored_path(clinic / "originals", name).write_bytes(b"rotten")
    (finding,) = verify_folder(clinic, Quiet()).findings
    assert (finding.stored_name, finding.photo) == (name, None)


def test_without_a_key_originals_are_named_by_what_they_are_stored_as(clinic: Path) -> None:
    path = original_paths(clinic)[0]
    path.write_bytes(b"rotten")
    verified = verify_locked(clinic, clinic / DATABASE, Quiet())
    assert verified.locked
    assert verified.findings == (
        Finding(
            "original damaged",
            f"The original {path.name} was damaged on the disk; restore it from a backup.",
            stored_name=path.name,
        ),
    )


def test_a_database_that_cannot_be_opened_still_has_its_originals_verified(clinic: Path) -> None:
    path = original_paths(clinic)[0]
    path.unlink()
    spoiled = original_paths(clinic)[0]
    spoiled.write_bytes(b"rotten")
    (clinic / DATABASE).write_bytes(b"rotten" * 5000)
    verified = verify_folder(clinic, Quiet())
    assert verified.locked
    kinds = {finding.kind for finding in verified.findings}
    assert kinds == {"database damaged", "original damaged"}


def test_a_cut_off_audit_is_found_by_the_backups_notes(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet())
        with library.write() as transaction:
            triggers = transaction.connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            )
            for name in triggers.scalars().all():
                transaction.connection.exec_driver_sql(f"DROP TRIGGER {name}")
            transaction.connection.exec_driver_sql(
                "DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"
            )
    (finding,) = verify_folder(clinic, Quiet()).findings
    assert finding.kind == "audit broken"
    assert "cut off" in finding.sentence


def test_it_tells_how_far_it_is_and_can_be_stopped(clinic: Path) -> None:
    class Stopping:
        said: list[tuple[int, int, str]] = []  # noqa: RUF012

        @property
        def cancelled(self) -> bool:
            return len(self.said) == 3

        def report(self, done: int, total: int, what: str) -> None:
            self.said.append((done, total, what))

    stopping = Stopping()
    with pytest.raises(Cancelled):
        verify_folder(clinic, stopping)
    assert stopping.said == [(0, 0, "database"), (1, 12, "original 1 of 12"), (2, 12, "original 2 of 12")]
