"""Recording treatments, products, courses and influences; what is due; what is withheld."""

from datetime import date, datetime, timedelta

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import Component, Course, TreatedPoint, Treatment
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Change
from mesophoto.workflows.courses import course_state, course_states, due
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import (
    AddInfluence,
    AddPatient,
    AddProduct,
    AddTreatment,
    DeleteInfluence,
    DeleteTreatment,
    EditInfluence,
    EditProduct,
    EditTreatment,
    EndCourse,
    GivenProduct,
    PutBackProduct,
    RestoreTreatment,
    StartCourse,
    TakeOffProduct,
)
from mesophoto.workflows.settling import Settling, is_withheld

DAY = date(2026, 3, 2)


@pytest.fixture
def patient_id(library: Library) -> str:
    patient = AddPatient(family_name="Weber")
    Journal(library).do(patient)
    return patient.patient_id


def adding(patient_id: str, day: date = DAY, **fields) -> AddTreatment:
    known = {"indication": "rejuvenation", "technique": "nappage", **fields}
    return AddTreatment(patient_id=patient_id, date=day, **known)


def test_a_treatment_is_recorded_edited_deleted_and_restored(library: Library, patient_id: str) -> None:
    journal = Journal(library)
    product = AddProduct(title="Complex 5", components=[Component("tranexamic acid", "0.5 %"), Component("")])
    other = AddProduct(title="Complex 7")
    journal.do(product)
    journal.do(other)
    assert library.products()[0].components == (Component("tranexamic acid", "0.5 %"),)
    first, second = (GivenProduct(product_id=one.product_id, lot=" L1 ") for one in (product, other))
    treatment = adding(
        patient_id, zones=["cheek_left"], points=[TreatedPoint("face", 0.4, 0.5)], products=[first, second]
    )
    assert journal.do(treatment).name == "Add treatment of 2 March 2026"
    (found,) = library.treatments(patient_id)
    assert [(one.product, one.lot) for one in found.products] == [("Complex 5", "L1"), ("Complex 7", "L1")]
    editing = EditTreatment(
        treatment_id=treatment.treatment_id, date=DAY, indication="scar", technique="papule",
        products=[GivenProduct(product_id=other.product_id, lot="L2", id=second.id)],
    )  # fmt: skip
    assert journal.do(editing).patient_ids == (patient_id,)
    (found,) = library.treatments(patient_id)
    assert (found.indication, [(one.id, one.lot) for one in found.products]) == ("scar", [(second.id, "L2")])
    journal.undo()
    assert [one.lot for one in library.treatments(patient_id)[0].products] == ["L1", "L1"]
    journal.do(DeleteTreatment(treatment.treatment_id))
    assert library.treatments(patient_id) == ()
    (entry,) = library.bin()
    assert (entry.kind, entry.id, entry.what) == ("treatment", treatment.treatment_id, "2 March 2026")
    journal.do(RestoreTreatment(treatment.treatment_id))
    assert len(library.treatments(patient_id)) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"depth_mm": 11.0}, "between 0 and 10 mm"),
        ({"depth_mm": -0.5}, "between 0 and 10 mm"),
        ({"products": [GivenProduct(product_id="p", volume_ml=0.0)]}, "more than 0"),
        ({"products": [GivenProduct(product_id="")]}, "Choose a product"),
        ({"day": date.today() + timedelta(1)}, "plan an appointment"),
        ({"course_id": "of somebody else"}, "not one of the patient's"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(library, patient_id, fields, words) -> None:
    with pytest.raises(LibraryError, match=words):
        Journal(library).do(adding(patient_id, **fields))
    assert library.treatments(patient_id) == ()


def test_an_expired_product_is_recorded_and_not_refused(library: Library, patient_id: str) -> None:
    journal = Journal(library)
    product = AddProduct(title="Complex 5")
    journal.do(product)
    on_the_day = GivenProduct(product_id=product.product_id, expires_on=DAY)
    journal.do(adding(patient_id, products=[on_the_day]))
    assert "use_expired_product" not in {line.action for line in library.audit(9)}
    past = GivenProduct(product_id=product.product_id, lot="old", expires_on=DAY - timedelta(1))
    treatment = adding(patient_id, products=[past])
    journal.do(treatment)
    lines = [line for line in library.audit(9) if line.action == "use_expired_product"]
    assert f"treatments/{treatment.treatment_id}" in lines[0].subjects


def test_the_product_list(library: Library, patient_id: str) -> None:
    journal = Journal(library)
    product = AddProduct(title="Complex 5", manufacturer="Maker")
    journal.do(product)
    with pytest.raises(LibraryError, match="on the list already"):
        journal.do(AddProduct(title="complex 5", manufacturer="maker"))
    with pytest.raises(LibraryError, match="needs a name"):
        journal.do(EditProduct(product_id=product.product_id, title=" "))
    journal.do(adding(patient_id, products=[GivenProduct(product_id=product.product_id)]))
    assert journal.do(TakeOffProduct(product.product_id)).name == "Take Complex 5 off the list"
    assert library.products() == ()
    assert library.treatments(patient_id)[0].products[0].product == "Complex 5"
    journal.do(PutBackProduct(product.product_id))
    assert len(library.products()) == 1


def test_influences(library: Library, patient_id: str) -> None:
    journal = Journal(library)
    sun = AddInfluence(patient_id=patient_id, kind="sun", starts_on=DAY, note="holiday")
    journal.do(sun)
    journal.do(EditInfluence(influence_id=sun.influence_id, kind="laser", starts_on=DAY, ends_on=DAY))
    assert library.influences(patient_id)[0].kind == "laser"
    with pytest.raises(LibraryError, match="before it starts"):
        journal.do(AddInfluence(patient_id=patient_id, kind="sun", starts_on=DAY, ends_on=date(2026, 3, 1)))
    journal.do(DeleteInfluence(sun.influence_id, "laser"))
    assert library.influences(patient_id) == ()


# courses


def given(number: int, day: date, course: str = "c") -> Treatment:
    return Treatment(
        id=f"t{number}", patient_id="p", date=day, indication="scar", technique="papule", course_id=course
    )


def test_a_course_tells_what_is_next_and_when() -> None:
    course = Course("c", "p", "scar", DAY)
    assert (course_state(course, ()).next_number, course_state(course, ()).due_on) == (1, DAY)
    late = date(2026, 3, 20)  # four days later than planned: the next one follows from what was given
    state = course_state(course, [given(2, late), given(1, DAY), given(9, late, "another")])
    assert (state.next_number, state.due_on) == (3, date(2026, 4, 3))
    assert state.number_of("t2") == 2
    assert state.number_of("t9") is None
    assert state.days_overdue(date(2026, 4, 3)) == 0
    assert state.days_overdue(date(2026, 4, 5)) == 2


def test_a_course_is_over_when_all_were_given_or_it_was_ended() -> None:
    days = [DAY + timedelta(14 * number) for number in range(5)]
    all_given = [given(number, day) for number, day in enumerate(days)]
    state = course_state(Course("c", "p", "scar", DAY), all_given)
    assert (state.phase, state.next_number, state.due_on, state.days_overdue(date(2027, 1, 1))) == (
        "finished", None, None, 0
    )  # fmt: skip
    ended = Course("c", "p", "scar", DAY, ended_on=date(2026, 3, 10))
    assert course_state(ended, all_given[:2]).phase == "ended"


def test_who_is_due_this_week(library: Library, patient_id: str) -> None:
    journal = Journal(library)
    course = StartCourse(patient_id=patient_id, indication="scar", starts_on=DAY, interval_days=7)
    journal.do(course)
    journal.do(adding(patient_id, course_id=course.course_id))
    assert due(library, date(2026, 3, 8)) == ()
    (this_week,) = due(library, date(2026, 3, 8), days_ahead=6)
    assert (this_week.patient.id, this_week.due_on) == (patient_id, date(2026, 3, 9))
    assert this_week.state.next_number == 2
    with pytest.raises(LibraryError, match="cannot end before"):
        journal.do(EndCourse(course.course_id, date(2026, 1, 1)))
    journal.do(EndCourse(course.course_id, date(2026, 3, 9)))
    assert due(library, date(2026, 12, 1)) == ()
    assert course_states(library, patient_id)[0].phase == "ended"


# settling


def photo(number: int, day: date, moment: str = "follow_up", after: int | None = None, view="face_frontal"):
    return PhotoEntry(
        f"p{number}", "p", f"s{number}", day, f"{number}", "a.jpg", view, "none", moment, after
    )  # fmt: skip


def verdicts(settling: Settling, photo_id: str = "p1", baseline: str = "p0") -> dict[str, str]:
    changes = tuple(
        Change(metric, "face", "", 10, 8, -2, (-3, -1), "improved")
        for metric in ("redness", "texture_roughness", "wrinkle_length", "pigmentation_area")
    )
    found = StoredAssessment(
        id="a", photo_id=photo_id, baseline_photo_id=baseline, algorithm="", inputs_sha256="",
        created_at=datetime(2026, 1, 1), measurements=(), changes=changes,
    )  # fmt: skip
    (judged,) = settling.judge([found])
    for change in judged.changes:
        assert is_withheld(change) == (change.verdict == "not comparable")
        assert change.delta == -2
    return {change.metric: change.verdict for change in judged.changes}


TOLD = {"redness": "improved", "texture_roughness": "improved", "wrinkle_length": "improved"}
WITHHELD = dict.fromkeys(TOLD, "not comparable")


@pytest.mark.parametrize(
    ("days", "moment", "own_day", "expected"),
    [
        (5, "follow_up", None, WITHHELD),
        (13, "follow_up", None, WITHHELD),
        (14, "follow_up", None, TOLD),
        (-1, "follow_up", None, TOLD),
        (0, "before", None, TOLD),  # photographed before the injection
        (0, "right_after", None, WITHHELD),
        (0, "day", 3, WITHHELD),
        (0, "day", 20, TOLD),
    ],
)
def test_what_swelling_hides_is_withheld_and_spots_are_not(days, moment, own_day, expected) -> None:
    photos = [photo(0, date(2026, 1, 5)), photo(1, DAY + timedelta(days), moment, own_day)]
    settling = Settling([given(1, DAY)], photos, 14)
    assert verdicts(settling) == {**expected, "pigmentation_area": "improved"}


def test_the_reason_says_how_long_after_and_how_long_it_takes() -> None:
    photos = [photo(0, date(2026, 1, 5)), photo(1, DAY + timedelta(5))]
    settling = Settling([given(1, DAY)], photos, 14)
    assert settling.reason("p1") == (
        "photographed 5 days after a treatment: texture, wrinkles and redness settle for 14 days"
    )
    assert settling.reason("p0") is None
    assert Settling([given(1, DAY)], photos, 5).reason("p1") is None


def test_a_baseline_within_the_time_withholds_the_pair() -> None:
    photos = [photo(0, DAY + timedelta(3)), photo(1, DAY + timedelta(90))]
    assert verdicts(Settling([given(1, DAY)], photos, 14))["redness"] == "not comparable"


def test_a_treatment_of_the_hands_does_not_concern_the_face() -> None:
    photos = [photo(0, date(2026, 1, 5)), photo(1, DAY + timedelta(5))]
    hands = Treatment(
        id="t", patient_id="p", date=DAY, indication="scar", technique="papule", zones=("dorsum_left",)
    )
    assert verdicts(Settling([hands], photos, 14))["redness"] == "improved"
    on_photo = Treatment(
        id="t", patient_id="p", date=DAY, indication="scar", technique="papule",
        points=(TreatedPoint("some photo", 10, 10),),
    )  # fmt: skip
    assert verdicts(Settling([on_photo], photos, 14))["redness"] == "not comparable"
