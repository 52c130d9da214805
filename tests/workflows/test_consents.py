"""Consents and what a series is judged by: noted, changed, withdrawn, undone, audited, erased."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError, NotAllowed
from mesophoto.library import persons, release_queries
from mesophoto.library.clinical import INDICATIONS
from mesophoto.library.entities import PhotoFindings
from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.metrics.registry import METRICS
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.indications import metrics_of
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import (
    ConsentValues,
    DeleteConsent,
    EditConsent,
    GiveConsent,
    RevokeConsent,
    SetOutcomePlan,
)
from mesophoto.workflows.operations.base import Operation
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.progress import Quiet

DAY = date(2026, 3, 2)
TEACHING = ConsentValues(purpose="teaching", given_on=DAY, shows_face=False)
SIGNED = (((0.1, 0.5), (0.912345, 0.4)),)


def test_a_consent_is_noted_withdrawn_and_taken_back(library: Library, patient: str) -> None:
    journal = Journal(library)
    give = GiveConsent(patient_id=patient, values=TEACHING, signature=SIGNED)
    assert journal.do(give).name == "Note consent to teaching"
    (noted,) = library.consents(patient)
    assert (noted.purpose, noted.shows_face, noted.shows_name) == ("teaching", False, False)
    assert noted.signature == (((0.1, 0.5), (0.9123, 0.4)),)
    journal.do(RevokeConsent(give.consent_id, date(2026, 5, 1)))
    assert library.consents(patient)[0].revoked_on == date(2026, 5, 1)
    assert journal.undo_name == "Withdraw consent to teaching"
    journal.undo()
    assert library.consents(patient)[0].revoked_on is None
    journal.undo()
    assert library.consents(patient) == ()
    journal.redo()
    assert [line.action for line in library.audit(5)] == [
        "redo", "undo", "undo", "revoke_consent", "give_consent"
    ]  # fmt: skip


def test_a_form_is_kept_as_it_came(library: Library, patient: str) -> None:
    give = GiveConsent(
        patient_id=patient, values=TEACHING, form=b"%PDF-1.7 signed \x00\xff", form_name="scan.pdf"
    )
    Journal(library).do(give)
    with library.read() as connection:
        assert release_queries.consent_form(connection, give.consent_id) == give.form
    assert library.consents(patient)[0].form_name == "scan.pdf"
    with pytest.raises(LibraryError, match="20 MB"):
        Journal(library).do(GiveConsent(patient_id=patient, values=TEACHING, form=bytes(20_000_001)))


def test_what_was_signed_stays_as_it_was_signed(library: Library, patient: str) -> None:
    journal = Journal(library)
    signed = GiveConsent(patient_id=patient, values=TEACHING, signature=SIGNED)
    told = GiveConsent(patient_id=patient, values=TEACHING)
    journal.do(signed)
    journal.do(told)
    wider = replace(TEACHING, shows_face=True, note="asked again")
    with pytest.raises(LibraryError, match="signed this consent as it is"):
        journal.do(EditConsent(consent_id=signed.consent_id, values=wider))
    journal.do(EditConsent(consent_id=signed.consent_id, values=replace(TEACHING, note="by post")))
    journal.do(EditConsent(consent_id=told.consent_id, values=wider))
    by_id = {consent.id: consent for consent in library.consents(patient)}
    assert by_id[signed.consent_id].note == "by post"
    assert by_id[told.consent_id].shows_face


def test_what_cannot_be_is_refused(library: Library, patient: str) -> None:
    journal = Journal(library)
    for signature in ((((0.5, 0.5),),), (((0.5, 0.5), (1.2, 0.5)),)):
        with pytest.raises(LibraryError, match="sign again"):
            journal.do(GiveConsent(patient_id=patient, values=TEACHING, signature=signature))
    give = GiveConsent(patient_id=patient, values=TEACHING)
    journal.do(give)
    with pytest.raises(LibraryError, match="before it was given"):
        journal.do(RevokeConsent(give.consent_id, date(2026, 3, 1)))
    journal.do(DeleteConsent(give.consent_id))
    with pytest.raises(LibraryError, match="no such consent"):
        journal.do(RevokeConsent(give.consent_id, DAY))


def test_assistants_note_consents_and_delete_none(library: Library, patient: str) -> None:
    give = GiveConsent(patient_id=patient, values=TEACHING)
    Journal(library).do(give)
    assistant = persons.Practitioner("assistant-1", "Nurse", "assistant")
    with library.write() as transaction:
        transaction.keep_person(assistant.id, name="Nurse", role="assistant")
        transaction.note("add_person", [])
    library.practitioner = assistant
    Journal(library).do(GiveConsent(patient_id=patient, values=TEACHING))
    Journal(library).do(RevokeConsent(give.consent_id, DAY))
    with pytest.raises(NotAllowed, match="take a consent out of the record"):
        Journal(library).do(DeleteConsent(give.consent_id))
    library.practitioner = replace(assistant, role="read_only")
    with pytest.raises(NotAllowed):
        Journal(library).do(GiveConsent(patient_id=patient, values=TEACHING))


class AddPhotos(Operation):
    """Three photos of one series."""

    action = "import_photos"

    def __init__(self, patient_id: str) -> None:
        self.patient_id = patient_id

    def name(self, library: Library) -> str:
        return "Import"

    def write(self, transaction: Transaction) -> None:
        visit = {"patient_id": self.patient_id, "date": DAY, "note": ""}
        session = transaction.insert("sessions", visit)
        for number in range(3):
            sha256 = str(number) * 64
            transaction.keep_original(sha256, 1, "PNG")
            transaction.insert(
                "photos",
                {
                    "id": f"p{number}", "session_id": session, "sha256": sha256, "file_name": "a.png",
                    "view": "face_frontal", "side": "none", "moment": "before", "day": None,
                    "captured_at": None, "position": number, "details": {}, "scale": None,
                },
            )  # fmt: skip


def measure(library: Library, photo_id: str, baseline_id: str) -> None:
    source = Source(library.photo(photo_id).sha256, "photo")
    step = Step("", "any", source, source)
    Journal(library).do(
        StoreAssessment(photo_id, baseline_id, step, Measured(PhotoFindings(measurements=()), ()))
    )


def plan(patient: str, indication: str) -> SetOutcomePlan:
    return SetOutcomePlan(
        patient_id=patient, view="face_frontal", side="none", indication=indication,  # type: ignore[arg-type]
        regions=("cheek_left", "cheek_left"),
    )  # fmt: skip


def test_the_indication_brings_the_metrics_and_what_was_known_is_counted(
    library: Library, patient: str
) -> None:
    journal = Journal(library)
    journal.do(AddPhotos(patient))
    measure(library, "p0", "p0")  # the baseline itself tells nothing of a change
    journal.do(plan(patient, "sun_damage"))
    (first,) = library.outcome_plans(patient)
    assert first.metrics[0] == ("pigmentation_area", "percent")
    assert (first.measured_before, first.regions) == (0, ("cheek_left",))
    measure(library, "p1", "p0")
    measure(library, "p2", "p0")
    measure(library, "p2", "p1")  # against another baseline: seen all the same, and once
    entry = journal.do(plan(patient, "rejuvenation"))
    assert entry.name == "Choose what is judged: rejuvenation"
    replaced, second = library.outcome_plans(patient)
    assert replaced.deleted_at is not None
    assert (second.metrics[0], second.measured_before) == (("wrinkle_density", "mm/cm2"), 2)
    journal.undo()
    assert [one.indication for one in library.outcome_plans(patient) if one.deleted_at is None] == [
        "sun_damage"
    ]
    assert {line.action for line in library.audit(2)} == {"undo", "set_outcome_plan"}


def test_every_indication_names_metrics_that_are_measured() -> None:
    for indication in INDICATIONS:
        for view in ("face_frontal", "face_smile", "hand_dorsum", "close_up", "scalp"):
            for metric, unit in metrics_of(indication, view):  # type: ignore[arg-type]
                assert unit in METRICS[metric].units
    assert metrics_of("cellulite", "body_area") == ()
    assert metrics_of("rejuvenation", "hand_dorsum")[0] == ("texture_roughness", "L*")


def test_nothing_of_them_is_left_when_a_patient_is_erased(library: Library, patient: str) -> None:
    journal = Journal(library)
    values = replace(TEACHING, note="zyxcanary note")
    give = GiveConsent(
        patient_id=patient, values=values, form=b"zyxcanary form" * 9000, form_name="zyxcanary.pdf"
    )
    journal.do(give)
    journal.do(EditConsent(consent_id=give.consent_id, values=replace(values, note="zyxcanary again")))
    journal.do(plan(patient, "scar"))
    journal.undo()
    folder = library.folder
    erase_patient(library, patient, Quiet(), today=DAY, before_retention_ends=True)
    assert [entry.name for entry in library.journal() if "consent" in entry.name] == []
    library.close()
    assert [path for path in _files(folder) if b"zyxcanary" in path.read_bytes()] == []


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
