"""What came of treatments, against figures worked out by hand."""

import csv
import math
from datetime import date, timedelta
from pathlib import Path

import pytest

from mesophoto.library.clinical import SETTLING_DAYS_SETTING
from mesophoto.library.entities import PhotoFindings
from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.records import Change, Measurement
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured
from mesophoto.workflows.operations import (
    AddPatient,
    AddProduct,
    AddTreatment,
    ChangeSetting,
    GivenProduct,
    Operation,
)
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.outcomes import export_recall, lots, measured_keys, practice_outcomes, recall
from mesophoto.workflows.outcomes.rates import clopper_pearson
from mesophoto.workflows.progress import Quiet

START = date(2026, 1, 5)
REDNESS = ("redness", "face", "a*")
AREA = ("pigmentation_area", "face", "mm2")


class AddPhoto(Operation):
    action = "import_photos"

    def __init__(self, patient_id: str, day: int, moment: str = "follow_up") -> None:
        self.patient_id, self.day, self.moment = patient_id, day, moment
        self.photo_id = f"{patient_id}-{day}"

    def name(self, library: Library) -> str:
        return "Import photo"

    def write(self, transaction: Transaction) -> None:
        visit = {"patient_id": self.patient_id, "date": START + timedelta(self.day), "note": ""}
        session = transaction.insert("sessions", visit)
        sha256 = self.photo_id.encode().hex()[-64:].rjust(64, "0")
        transaction.keep_original(sha256, 1, "PNG")
        transaction.insert(
            "photos",
            {
                "id": self.photo_id, "session_id": session, "sha256": sha256, "file_name": "a.png",
                "view": "face_frontal", "side": "none", "moment": self.moment, "day": None,
                "captured_at": None, "position": 0, "details": {}, "scale": None,
            },
        )  # fmt: skip


class AddSideEffect(Operation):
    action = "add_side_effect"

    def __init__(
        self, treatment: AddTreatment, kind: str, complication: bool = False, given: str = ""
    ) -> None:
        self.treatment, self.kind, self.complication, self.given = treatment, kind, complication, given

    def name(self, library: Library) -> str:
        return "Add side effect"

    def write(self, transaction: Transaction) -> None:
        transaction.insert(
            "side_effects",
            {
                "patient_id": self.treatment.patient_id, "treatment_id": self.treatment.treatment_id,
                "treatment_product_id": self.given or None, "kind": self.kind,
                "is_complication": self.complication, "severity": "mild", "pain": None,
                "onset_on": self.treatment.date, "resolved_on": None, "note": "",
            },
        )  # fmt: skip


class Step:
    algorithm, inputs_sha256 = "one", ""


class Clinic:
    """A practice in which all that matters is known."""

    def __init__(self, library: Library) -> None:
        self.library, self.journal = library, Journal(library)
        self.products = {}
        for name in ("Alpha", "Beta"):
            product = AddProduct(title=name)
            self.journal.do(product)
            self.products[name] = product.product_id

    def patient(self, number: int) -> str:
        patient = AddPatient(number=f"{number:03}", family_name=f"Person {number}")
        self.journal.do(patient)
        return patient.patient_id

    def photos(self, patient_id: str, changes: dict[int, float], verdict: str = "improved") -> None:
        """A baseline on the first day, then photos with these changes by day."""
        for day in (0, *changes):
            photo = AddPhoto(patient_id, day)
            self.journal.do(photo)
            found = [
                Change(*key, 10, 10 + changes[day], changes[day], (-1, 1), verdict)
                for key in (REDNESS, AREA)
                if day
            ]
            findings = PhotoFindings(measurements=(Measurement(*REDNESS, 10),), changes=tuple(found))
            baseline = f"{patient_id}-0"
            self.journal.do(StoreAssessment(photo.photo_id, baseline, Step(), Measured(findings)))

    def treat(
        self, patient_id: str, day: int, product: str, lot: str, technique: str = "nappage"
    ) -> AddTreatment:
        given = GivenProduct(product_id=self.products[product], lot=lot, volume_ml=2.0)
        treatment = AddTreatment(
            patient_id=patient_id, date=START + timedelta(day), indication="rejuvenation",
            technique="nappage", products=(given,),
        )  # fmt: skip
        self.journal.do(treatment)
        return treatment

    def outcomes(self, grouping, key=AREA):
        return practice_outcomes(self.library, grouping, key, Quiet())


@pytest.fixture
def clinic(library: Library) -> Clinic:
    return Clinic(library)


def test_mean_and_interval_are_those_worked_out_by_hand(clinic: Clinic) -> None:
    for number, change in enumerate((-4.0, -2.0, 3.0)):
        patient = clinic.patient(number)
        clinic.treat(patient, 0, "Alpha", "A1")
        # The last photo counts, not each of them.
        clinic.photos(patient, {30: 99.0, 60: change})
    (alpha,) = clinic.outcomes("product").changes
    assert (alpha.group, alpha.patients, alpha.measured) == ("Alpha", 3, 3)
    assert alpha.mean == pytest.approx(-1.0)
    # Deviations −3, −1, 4: variance 26/2 = 13; t(0.975, 2) = 4.302653.
    reach = 4.302653 * math.sqrt(13 / 3)
    assert alpha.interval == pytest.approx((-1 - reach, -1 + reach), abs=1e-5)
    assert alpha.is_small


def test_one_patient_has_no_interval_and_two_treatments_count_once(clinic: Clinic) -> None:
    patient = clinic.patient(1)
    clinic.treat(patient, 0, "Alpha", "A1")
    clinic.treat(patient, 14, "Alpha", "A2")
    clinic.photos(patient, {60: -2.0})
    (alpha,) = clinic.outcomes("product").changes
    assert (alpha.patients, alpha.measured, alpha.mean, alpha.interval) == (1, 1, -2.0, None)
    assert [one.group for one in clinic.outcomes("lot").changes] == ["Alpha, A1", "Alpha, A2"]


def test_what_is_not_comparable_and_not_photographed_is_counted_and_told(clinic: Clinic) -> None:
    withheld, alone, early = (clinic.patient(number) for number in range(3))
    for patient in (withheld, alone, early):
        clinic.treat(patient, 10, "Alpha", "A1")
    clinic.photos(withheld, {40: -5.0}, "not comparable")
    clinic.photos(early, {5: -5.0})  # before the treatment
    (alpha,) = clinic.outcomes("product").changes
    assert (alpha.patients, alpha.measured, alpha.withheld, alpha.without_photo) == (3, 0, 1, 2)
    assert alpha.mean is None


def test_redness_within_the_settling_time_does_not_count_until_the_clinic_says_so(clinic: Clinic) -> None:
    patient = clinic.patient(1)
    clinic.treat(patient, 10, "Alpha", "A1")
    clinic.photos(patient, {15: -5.0})
    (alpha,) = clinic.outcomes("product", REDNESS).changes
    assert (alpha.measured, alpha.withheld) == (0, 1)
    (area,) = clinic.outcomes("product", AREA).changes
    assert area.mean == -5.0  # spots do not swell away
    clinic.journal.do(ChangeSetting(SETTLING_DAYS_SETTING, 5))
    (alpha,) = clinic.outcomes("product", REDNESS).changes
    assert (alpha.measured, alpha.mean) == (1, -5.0)


def test_by_number_counts_photos_after_so_many_treatments_since_the_baseline(clinic: Clinic) -> None:
    patient = clinic.patient(1)
    clinic.treat(patient, 0, "Alpha", "A1")
    clinic.treat(patient, 20, "Beta", "B1")
    clinic.photos(patient, {20: -1.0, 45: -7.0})  # the first one before the injection of that day
    first, second = clinic.outcomes("number").changes
    assert (first.group, first.mean, second.group, second.mean) == ("1", -1.0, "2", -7.0)


def test_a_baseline_after_the_treatment_tells_nothing_of_it(clinic: Clinic) -> None:
    patient = clinic.patient(1)
    clinic.treat(patient, -30, "Alpha", "A1")
    clinic.photos(patient, {40: -5.0})
    (alpha,) = clinic.outcomes("product").changes
    assert (alpha.measured, alpha.without_photo) == (0, 1)


def test_side_effects_are_counted_by_session_with_an_exact_interval(clinic: Clinic) -> None:
    treated = [clinic.treat(clinic.patient(number), 0, "Alpha", "A1") for number in range(20)]
    for one in treated[:3]:
        clinic.journal.do(AddSideEffect(one, "bruising"))
    clinic.journal.do(AddSideEffect(treated[0], "bruising"))  # two of one session are one
    clinic.journal.do(AddSideEffect(treated[0], "infection", complication=True))
    rates = {(one.kind, one.complications_only): one for one in clinic.outcomes("product", None).rates}
    bruising = rates["bruising", False]
    assert (bruising.followed, bruising.sessions, bruising.per_100) == (3, 20, 15.0)
    # Tables of Clopper and Pearson for 3 of 20.
    assert bruising.interval == pytest.approx((3.207, 37.893), abs=0.001)
    assert rates[None, True].followed == 1
    assert rates[None, False].followed == 3


def test_a_side_effect_of_one_product_does_not_count_for_the_other(clinic: Clinic) -> None:
    patient = clinic.patient(1)
    alpha, beta = (GivenProduct(product_id=clinic.products[name], lot="L") for name in ("Alpha", "Beta"))
    both = AddTreatment(
        patient_id=patient, date=START, indication="scar", technique="papule", products=(alpha, beta)
    )
    clinic.journal.do(both)
    clinic.journal.do(AddSideEffect(both, "lump", given=beta.id))
    rates = clinic.outcomes("product", None).rates
    assert {one.group: one.followed for one in rates if one.kind is None and not one.complications_only} == {
        "Alpha": 0,
        "Beta": 1,
    }


def test_clopper_pearson_at_its_ends() -> None:
    # None of 10: the upper end is 1 − 0.025^(1/10).
    assert clopper_pearson(0, 10) == pytest.approx((0, 1 - 0.025**0.1))
    assert clopper_pearson(10, 10) == pytest.approx((0.025**0.1, 1))


def test_everyone_who_had_a_lot_is_listed_and_the_list_is_audited(clinic: Clinic, tmp_path: Path) -> None:
    first, second = clinic.patient(1), clinic.patient(2)
    clinic.treat(second, 0, "Alpha", "A-77")
    clinic.treat(first, 3, "Alpha", "a-77")
    clinic.treat(first, 9, "Alpha", "A-78")
    assert [one.patient.id for one in recall(clinic.library, " A-77 ")] == [first, second]
    assert ("Alpha", "A-78") in lots(clinic.library)
    assert export_recall(clinic.library, "A-77", tmp_path / "recall.csv") == 2
    rows = list(csv.reader((tmp_path / "recall.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert "names of patients" in rows[0][0]
    assert rows[2] == ["Person 1", "001", "", "2026-01-08", "Alpha", "a-77", "2.0"]
    line = clinic.library.audit(1)[0]
    assert line.action == "export_recall"
    assert set(line.subjects) == {f"patients/{first}", f"patients/{second}"}


def test_what_can_be_asked_for(clinic: Clinic) -> None:
    clinic.photos(clinic.patient(1), {30: 1.0})
    assert measured_keys(clinic.library) == (REDNESS,)
