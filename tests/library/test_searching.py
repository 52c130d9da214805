"""Search by name, number, day, product and lot; and how long it takes."""

import time
from datetime import date, timedelta

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

PATIENTS, VISITS = 2_000, 12


def fill(library):
    """Many patients with a visit, a treatment and a lot each month."""
    made = {"practitioner_id": library.practitioner.id, "created_at": date_time()}
    patients = [
        dict(
            made, id=new_id(), number=f"P{number}", family_name=f"Family{number}", given_name="Zoë",
            birth_date=date(1950, 1, 1) + timedelta(days=number), sex="unknown", note="",
            search_key=search_key(f"P{number} Family{number} Zoë"),
        )
        for number in range(PATIENTS)
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


def date_time():
    from datetime import UTC, datetime

    return datetime(2025, 1, 1, tzinfo=UTC)


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


def test_patients_are_found_by_everything_within_50_ms(tmp_path):
    with Library.create(tmp_path / "library") as library:
        patients = fill(library)
        day = date(2025, 1, 5)
        for search, dated, count in (
            ("family17", None, 111),
            ("p1999", None, 1),
            ("L0042-3", None, 1),
            ("regenerant zoe family1999", None, 1),
            ("lot-nobody-had", None, 0),
            ("1950-01-03", Dated("", [(date(1950, 1, 3), date(1950, 1, 3))]), 1),
            ("family7 2025-01", Dated("family7", [(day.replace(day=1), day.replace(day=31))]), 111),
        ):
            took = []
            for _ in range(5):
                begun = time.perf_counter()
                found = library.patients(search, limit=200, dated=dated)
                took.append(time.perf_counter() - begun)
            assert len(found) == count, search
            assert min(took) < 0.05, (search, took)
        assert len(patients) == PATIENTS
