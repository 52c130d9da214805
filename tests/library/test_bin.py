"""What the bin lists."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.library.bin import KEPT_FOR, binned
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import (
    AddPatient,
    AddSession,
    DeletePatient,
    DeletePhotos,
    DeleteSession,
    Operation,
    RestorePhotos,
    RestoreSession,
)


def add_photo(library: Library, session_id: str, photo_id: str) -> None:
    with library.write() as transaction:
        transaction.keep_original(photo_id.ljust(64, "0"), 1, "JPEG")
        values = {
            "id": photo_id, "session_id": session_id, "sha256": photo_id.ljust(64, "0"),
            "file_name": f"{photo_id}.jpg", "view": "other", "side": "none", "moment": "before", "day": None,
            "captured_at": None, "position": 0, "details": {}, "scale": None,
        }  # fmt: skip
        transaction.insert("photos", values)
        transaction.append_operation("do", "import_photos", "Import photo")


@pytest.fixture
def filled(tmp_path: Path) -> tuple[Library, dict[str, str]]:
    with Library.create(tmp_path / "clinic", practitioner="Dr Weber") as library:
        journal = Journal(library)
        patient = AddPatient(family_name="Anna", number="7")
        session = AddSession(patient_id=patient.patient_id, date=date(2026, 1, 12))
        other = AddSession(patient_id=patient.patient_id, date=date(2026, 2, 12))
        for operation in (patient, session, other):
            journal.do(operation)
        add_photo(library, session.session_id, "a")
        add_photo(library, other.session_id, "b")
        yield (
            library,
            {"patient": patient.patient_id, "session": session.session_id, "other": other.session_id},
        )


def listed(library: Library) -> list[tuple[str, str]]:
    return [(entry.kind, entry.id) for entry in library.bin()]


def test_all_three_kinds_are_listed_deleted_last_first(filled: tuple[Library, dict[str, str]]) -> None:
    library, ids = filled
    journal = Journal(library)
    another = AddPatient(family_name="Berta", number="8")
    deletions: list[Operation] = [
        another, DeletePhotos(["b"]), DeleteSession(ids["session"]), DeletePatient(another.patient_id)
    ]  # fmt: skip
    for operation in deletions:
        journal.do(operation)
    assert [(entry.kind, entry.what, entry.patient, entry.deleted_by) for entry in library.bin()] == [
        ("patient", "8", "Berta", "Dr Weber"),
        ("session", "12 January 2026", "Anna", "Dr Weber"),
        ("photo", "b.jpg, 12 February 2026", "Anna", "Dr Weber"),
    ]
    journal.do(RestoreSession(ids["session"]))
    journal.do(RestorePhotos(["b"]))
    assert listed(library) == [("patient", another.patient_id)]


def test_what_is_inside_something_in_the_bin_comes_back_with_it(
    filled: tuple[Library, dict[str, str]],
) -> None:
    library, ids = filled
    journal = Journal(library)
    journal.do(DeletePhotos(["a"]))
    journal.do(DeleteSession(ids["session"]))
    assert listed(library) == [("session", ids["session"])]
    journal.do(DeletePatient(ids["patient"]))
    assert listed(library) == [("patient", ids["patient"])]
    journal.undo()
    journal.undo()
    assert listed(library) == [("photo", "a")]


def test_what_is_older_than_thirty_days_is_told(filled: tuple[Library, dict[str, str]]) -> None:
    library, _ = filled
    Journal(library).do(DeletePhotos(["a"]))
    with library.read() as connection:
        now = datetime.now(UTC)
        assert [entry.old for entry in binned(connection, now + KEPT_FOR - timedelta(hours=1))] == [False]
        assert [entry.old for entry in binned(connection, now + KEPT_FOR + timedelta(hours=1))] == [True]
