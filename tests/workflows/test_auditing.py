"""What the audit is told beside the operations, and its export."""

import csv
from pathlib import Path

from mesophoto.library.audit import AuditFilter
from mesophoto.library.library import Library
from mesophoto.workflows.auditing import Opened, export_audit
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient


def test_opening_a_patient_is_noted_once_however_often_it_is_shown(library: Library, patient: str) -> None:
    other = AddPatient(family_name="Lang")
    Journal(library).do(other)
    opened = Opened(library)
    for key in (patient, patient, other.patient_id, other.patient_id, patient):
        opened.patient(key)
    lines = library.audit(wanted=AuditFilter(kind="view"))
    assert [line.patient_ids for line in reversed(lines)] == [(patient,), (other.patient_id,), (patient,)]
    (line,) = library.audit(wanted=AuditFilter(kind="open"))
    assert line.subjects[0].startswith("library/")


def test_what_was_handed_over_is_noted_with_its_photos(library: Library, patient: str) -> None:
    library.note("export_sheet", [f"patients/{patient}", "photos/p1", "photos/p2"])
    (line,) = library.audit(wanted=AuditFilter(kind="export"))
    assert line.action == "export_sheet"
    assert line.subjects == (f"patients/{patient}", "photos/p1", "photos/p2")


def test_the_exported_table_has_every_line_and_no_formulas(
    library: Library, patient: str, tmp_path: Path
) -> None:
    Journal(library).do(AddPatient(family_name="=cmd()"))
    library.note("erase_patient", ["patients/gone"], {"photos": 2})
    path = tmp_path / "audit.csv"
    assert export_audit(library, path) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert [row["patients"] for row in rows] == ["Weber, Anna", "'=cmd()", "gone"]
    assert rows[2]["details"] == "photos: 2"
    assert library.audit(1)[0].action == "export_audit"
    assert export_audit(library, path, AuditFilter(patient_id=patient)) == 1
