"""Search by name, number, day, product and lot."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert

from mesophoto.library.entities import Dated
from mesophoto.library.library import Library
from mesophoto.library.schema import (
    PatientRow,
    ProductRow,
    SessionRow,
    TreatmentProductRow,
    TreatmentRow,
    new_id,
)
from mesophoto.library.text import search_key

VISITS = 12


def fill(library, patients_count):
    """Many patients with a visit, a treatment and a lot each month."""
    made = {"practitioner_id": library.practitioner.id, "created_at": datetime(2025, 1, 1, tzinfo=UTC)}
    patients = [
        dict(
            made, id=new_id(), number=f"P{number}", family_name=f"Family{number}", given_name="Zoë",
            birth_date=date(1950, 1, 1) + timedelta(days=number), sex="unknown", note="",
            search_key=search_key(f"P{number} Family{number} Zoë"),
        )
        for number in range(patients_count)
    ]  # fmt: skip
    product = dict(made, id=new_id(), name="Régénérant HA", manufacturer="", components=[], note="")
    sessions, treatments, given = [], [], []
    for number, patient in enumerate(patients):
        for visit in range(VISITS):
            when = date(2025, 1, 5) + timedelta(days=28 * visit)
            sessions.append(dict(made, id=new_id(), patient_id=patient["id"], date=when, note=""))
            treatments.append(treatment(made, patient["id"], when))
            given.append(
                dict(made, id=new_id(), treatment_id=treatments[-1]["id"], product_id=product["id"],
                     lot=f"L{number:04}-{visit}", dilution="", position=0)
            )  # fmt: skip
    with library.write() as transaction:
        for table, rows in (
            (PatientRow, patients), (ProductRow, [product]), (SessionRow, sessions),
            (TreatmentRow, treatments), (TreatmentProductRow, given),
        ):  # fmt: skip
            transaction.connection.execute(insert(table), rows)
    return patients


def treatment(made, patient_id, when):
    row = {
        column.name: "" for column in TreatmentRow.__table__.columns
        if not column.nullable and column.name not in ("id", "practitioner_id", "created_at")
    }  # fmt: skip
    kinds = {"JSON": [], "BOOLEAN": False, "INTEGER": 0, "FLOAT": 0.0}
    for column in TreatmentRow.__table__.columns:
        if column.name in row and str(column.type) in kinds:
            row[column.name] = kinds[str(column.type)]
    return dict(made, **row | {"id": new_id(), "patient_id": patient_id, "date": when})


FIRST, JANUARY = date(1950, 1, 3), (date(2025, 1, 1), date(2025, 1, 31))
SEARCHES = (
    ("family7", None, 11),
    ("p199", None, 1),
    ("L0042-3", None, 1),
    ("regenerant zoe family199", None, 1),
    ("lot-nobody-had", None, 0),
    ("1950-01-03", Dated("", [(FIRST, FIRST)]), 1),
    ("family7 2025-01", Dated("family7", [JANUARY]), 11),
)


def test_patients_are_found_by_name_number_day_product_and_lot(tmp_path):
    with Library.create(tmp_path / "library") as library:
        fill(library, 200)
        for search, dated, count in SEARCHES:
            assert len(library.patients(search, limit=200, dated=dated)) == count, search
