"""The audit: what is asked of it, and what is noted without an operation."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from mesophoto.library.audit import AuditFilter, erased_patients, kind_of
from mesophoto.library.audit_chain import verify_chain
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.schema import PractitionerRow
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, AddSession


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic", practitioner="Dr Weber") as made:
        yield made


def add(library: Library, name: str) -> str:
    operation = AddPatient(family_name=name)
    Journal(library).do(operation)
    return operation.patient_id


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("import_photos", "import"),
        ("view_patient", "view"),
        ("measure_photo", "measure"),
        ("edit_patient", "edit"),
        ("set_baseline", "edit"),
        ("undo", "edit"),
        ("export_sheet", "export"),
        ("delete_photos", "delete"),
        ("restore_session", "restore"),
        ("erase_patient", "erase"),
        ("open_library", "open"),
        ("unlock", "open"),
    ],
)
def test_each_action_is_of_one_kind_and_found_by_it(library: Library, action: str, kind: str) -> None:
    assert kind_of(action) == kind
    library.note(action, [])
    library.note("another", [])
    found = [line.action for line in library.audit(wanted=AuditFilter(kind=kind))]
    assert found == (["another", action] if kind == "edit" else [action])
    other = "edit" if kind != "edit" else "view"
    assert action not in [line.action for line in library.audit(wanted=AuditFilter(kind=other))]


def test_lines_tell_who_did_it_and_to_whom(library: Library) -> None:
    anna = add(library, "Weber")
    session = AddSession(patient_id=anna, date=date(2026, 1, 12))
    Journal(library).do(session)
    line = library.audit(1)[0]
    assert (line.practitioner, line.patients, line.patient_ids) == ("Dr Weber", ("Weber",), (anna,))
    assert line.subjects == (f"sessions/{session.session_id}",)


def test_a_patients_lines_are_those_that_name_them_or_changed_something_of_theirs(library: Library) -> None:
    anna, berta = add(library, "Anna"), add(library, "Berta")
    Journal(library).do(AddSession(patient_id=anna, date=date(2026, 1, 12)))
    library.note("view_patient", [f"patients/{berta}"])
    library.note("view_patient", [f"patients/{anna}"])
    found = library.audit(wanted=AuditFilter(patient_id=anna))
    assert [line.action for line in found] == ["view_patient", "add_session", "add_patient"]
    assert {line.patients for line in found} == {("Anna",)}


def test_lines_are_found_by_person_and_time_and_read_page_by_page(library: Library) -> None:
    with library.write() as transaction:
        values = {"name": "Dr Lang", "created_at": transaction.now, "role": "assistant"}
        transaction.connection.execute(PractitionerRow.__table__.insert(), {"id": "lang", **values})
        transaction.note("view_patient", [], practitioner_id="lang")
    for _ in range(5):
        library.note("view_patient", [])
    (by_lang,) = library.audit(wanted=AuditFilter(practitioner_id="lang"))
    assert by_lang.practitioner == "Dr Lang"
    assert [line.number for line in library.audit(2, 3)] == [3, 2]
    third = library.audit(1, 3)[0].at
    assert [line.number for line in library.audit(wanted=AuditFilter(since=third))] == [6, 5, 4, 3]
    assert [line.number for line in library.audit(wanted=AuditFilter(until=third))] == [2, 1]
    assert library.audit(wanted=AuditFilter(since=third + timedelta(days=1))) == ()


def test_a_noted_line_states_its_details_and_is_part_of_the_chain(library: Library, tmp_path: Path) -> None:
    library.note("erase_patient", ["patients/p1"], {"photos": 3})
    add(library, "Weber")
    library.note("view_patient", [])
    with library.read() as connection:
        assert verify_chain(connection) is None
        assert isinstance(erased_patients(connection)["p1"], datetime)
    assert library.audit(1, 2)[0].details == {"photos": 3}
    library.close()
    raw = dbapi2.connect(str(tmp_path / "clinic" / DATABASE))
    raw.execute("DROP TRIGGER audit_UPDATE")
    raw.execute("""UPDATE audit SET details = '{"photos": 2}' WHERE number = 1""")
    raw.commit()
    raw.close()
    with Library.open(tmp_path / "clinic") as changed, changed.read() as connection:
        assert verify_chain(connection) is not None
