"""Treatments, courses, appointments and side effects: written, read back, and erased with their patient."""

from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select

from mesophoto.library.library import Library
from mesophoto.library.schema import Base
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, DeletePatient
from mesophoto.workflows.progress import Quiet
from tests.library.clinical_rows import AddEverything

TABLES = (
    "treatments", "treatment_products", "influences", "courses", "appointments", "side_effects",
    "side_effect_outlines", "outcome_plans", "consents", "seals",
)  # fmt: skip


def make(folder: Path) -> tuple[Library, Journal, str]:
    library = Library.create(folder, practitioner="Dr Example")
    journal = Journal(library)
    patient = AddPatient(number="17", family_name="Weber")
    journal.do(patient)
    return library, journal, patient.patient_id


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    library, journal, patient_id = make(tmp_path / "clinic")
    with library:
        entry = journal.do(AddEverything(patient_id))
        assert entry.patient_ids == (patient_id,)
        (treatment,) = library.treatments(patient_id)
        assert treatment.points[0].map == "face"
        (given,) = treatment.products
        assert (given.product, given.lot, given.volume_ml) == ("Complex 5", "L-77", 2.5)
        assert library.products()[0].components[0].name == "tranexamic acid"
        (course,) = library.courses(patient_id)
        assert course.planned_on(3) == date(2026, 3, 30)
        assert library.influences(patient_id)[0].ends_on is None
        assert library.appointments(until=datetime(2026, 3, 16)) == ()
        assert len(library.appointments(since=datetime(2026, 3, 16), until=datetime(2026, 3, 17))) == 1
        (effect,) = library.side_effects(patient_id)
        assert effect.treatment_product_id == given.id
        assert effect.outlines[0].taken_on == date(2026, 3, 2)
        assert effect.outlines[0].findings is not None
        assert effect.outlines[0].findings.area_mm2 == 41.5
        (plan,) = library.outcome_plans(patient_id)
        assert plan.metrics == (("pigmentation_area", "mm2"),)
        (consent,) = library.consents(patient_id)
        assert consent.signature == (((0.1, 0.5), (0.9, 0.4)),)
        assert consent.holds_on(date(2026, 3, 2))
        assert not consent.holds_on(date(2026, 3, 1))
        (seal,) = library.seals_of_file("b" * 64)
        assert library.seal_of_code(seal.code) == seal
        journal.undo()
        assert library.treatments(patient_id) == ()
        assert library.side_effects(patient_id) == ()


def test_erasing_a_patient_erases_what_was_done_and_what_followed(tmp_path: Path) -> None:
    library, journal, patient_id = make(tmp_path / "clinic")
    with library:
        other = AddPatient(number="18", family_name="Lang")
        journal.do(other)
        journal.do(AddEverything(patient_id))
        journal.do(AddEverything(other.patient_id))
        journal.do(DeletePatient(patient_id))
        erase_patient(library, patient_id, Quiet(), today=date(2026, 3, 2), before_retention_ends=True)
        with library.read() as connection:
            for name in TABLES:
                table = Base.metadata.tables[name]
                assert connection.execute(select(func.count()).select_from(table)).scalar_one() == 1, name
        assert len(library.treatments(other.patient_id)) == 1
