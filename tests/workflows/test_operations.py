"""Every write is undone and redone, by name."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.library.schema import Base
from mesophoto.library.transaction import Transaction
from mesophoto.records import Scale
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import (
    AddPatient,
    AddSession,
    ChangeSetting,
    CountSpot,
    DeletePatient,
    DeletePhotos,
    DeleteRegion,
    DeleteSession,
    DrawRegion,
    EditPatient,
    EditPhoto,
    EditRegion,
    EditSession,
    ExcludeSpot,
    MovePhotos,
    Operation,
    RestorePatient,
    RestorePhotos,
    RestoreSession,
    SetBaseline,
    SetScale,
    Together,
)

TRIANGLE = ((0.0, 0.0), (10.0, 0.0), (5.0, 8.0))
FIRST, SECOND = date(2026, 1, 12), date(2026, 3, 2)


class KeepPhoto(Operation):
    """A photo without its file: what operations on photos need."""

    action = "import_photos"

    def __init__(self, session_id: str, photo_id: str, moment: str = "before") -> None:
        self.session_id, self.photo_id, self.moment = session_id, photo_id, moment

    def name(self, library: Library) -> str:
        return "Import photo"

    def write(self, transaction: Transaction) -> None:
        sha256 = self.photo_id.ljust(64, "0")
        transaction.keep_original(sha256, 100, "JPEG")
        transaction.insert(
            "photos",
            {
                "id": self.photo_id,
                "session_id": self.session_id,
                "sha256": sha256,
                "file_name": f"{self.photo_id}.jpg",
                "view": "face_frontal",
                "side": "none",
                "moment": self.moment,
                "day": None,
                "captured_at": None,
                "position": 0,
                "details": {},
                "scale": None,
            },
        )


def state_of(library: Library) -> dict[str, list[dict[str, Any]]]:
    """What the user can see: all rows outside the bin, without when they were made."""
    state = {}
    with library.read() as connection:
        for table in Base.metadata.sorted_tables:
            if "deleted_at" in table.c:
                rows = connection.execute(select(table).where(table.c.deleted_at.is_(None))).mappings()
                state[table.name] = sorted((dict(row) for row in rows), key=lambda row: str(row["id"]))
    return state


@pytest.fixture
def journal(library: Library) -> Journal:
    return Journal(library)


@pytest.fixture
def photo(journal: Journal, patient: str) -> str:
    session = AddSession(patient_id=patient, date=FIRST)
    journal.do(session)
    journal.do(KeepPhoto(session.session_id, "one"))
    return "one"


def test_a_patient_is_added_edited_deleted_restored(journal: Journal, patient: str) -> None:
    library = journal.library
    journal.do(EditPatient(patient_id=patient, number="17", family_name="Weber-Lang", note=" shy "))
    assert library.patient(patient).name == "Weber-Lang"
    assert library.patient(patient).note == "shy"
    journal.do(DeletePatient(patient))
    assert library.patients() == ()
    assert [found.id for found in library.patients(binned=True)] == [patient]
    journal.do(RestorePatient(patient))
    assert [found.id for found in library.patients("lang")] == [patient]


def test_undo_and_redo_say_what_they_do(journal: Journal, patient: str) -> None:
    assert journal.undo_name == "Add patient Weber, Anna"
    assert journal.redo_name is None
    journal.do(DeletePatient(patient))
    assert journal.undo_name == "Delete patient Weber, Anna"
    entry = journal.undo()
    assert entry is not None
    assert (entry.kind, entry.patient_ids) == ("undo", (patient,))
    assert journal.redo_name == "Delete patient Weber, Anna"
    journal.undo()
    assert (journal.undo_name, journal.redo_name) == (None, "Add patient Weber, Anna")
    assert journal.undo() is None
    journal.redo()
    journal.redo()
    assert journal.redo() is None
    assert journal.library.patients() == ()


def test_a_new_operation_ends_what_could_be_redone(journal: Journal, patient: str) -> None:
    journal.do(ChangeSetting("marker_mm", 20))
    journal.undo()
    journal.do(ChangeSetting("marker_mm", 30))
    assert journal.redo_name is None
    journal.undo()
    assert journal.library.setting("marker_mm") is None
    journal.redo()
    assert journal.library.setting("marker_mm") == 30


def test_the_history_outlasts_the_program(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        Journal(library).do(AddPatient(number="1"))
        Journal(library).do(AddPatient(number="2"))
        Journal(library).undo()
    with Library.open(tmp_path / "clinic") as library:
        journal = Journal(library)
        assert (journal.undo_name, journal.redo_name) == ("Add patient 1", "Add patient 2")
        journal.redo()
        journal.undo()
        journal.undo()
        assert library.patients() == ()


def test_settings_outlast_the_program(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        Journal(library).do(ChangeSetting("marker_mm", 12.5))
        Journal(library).do(ChangeSetting("marker_mm", 20))
    with Library.open(tmp_path / "clinic") as library:
        assert library.setting("marker_mm") == 20
        assert library.setting("unheard of", "default") == "default"
        Journal(library).do(ChangeSetting("marker_mm", None))
        assert library.setting("marker_mm") is None


def test_undo_appends_and_never_erases(journal: Journal, patient: str) -> None:
    journal.undo()
    kinds = [(entry.kind, entry.name) for entry in journal.library.journal()]
    assert kinds == [("undo", "Add patient Weber, Anna"), ("do", "Add patient Weber, Anna")]
    assert [line.action for line in journal.library.audit()] == ["undo", "add_patient"]
    assert [found.id for found in journal.library.patients(binned=True)] == [patient]


def test_a_patient_without_number_and_name_is_refused(journal: Journal) -> None:
    with pytest.raises(LibraryError, match="needs a number or a name"):
        journal.do(AddPatient(number="  "))
    assert journal.undo_name is None


def test_moving_a_photo_to_another_patient_touches_both(journal: Journal, patient: str, photo: str) -> None:
    other = AddPatient(number="18", family_name="Lang")
    journal.do(other)
    entry = journal.do(MovePhotos((photo,), other.patient_id, SECOND))
    assert entry.name == "Move photo to Lang, 2 March 2026"
    assert set(entry.patient_ids) == {patient, other.patient_id}
    assert journal.library.photo(photo).patient_id == other.patient_id
    journal.undo()
    assert journal.library.photo(photo).patient_id == patient
    assert journal.library.sessions(other.patient_id) == ()


def test_moving_within_a_patient_names_the_session(journal: Journal, patient: str, photo: str) -> None:
    journal.do(AddSession(patient_id=patient, date=SECOND))
    entry = journal.do(MovePhotos((photo,), patient, SECOND))
    assert entry.name == "Move photo to session of 2 March 2026"
    assert [session.photo_count for session in journal.library.sessions(patient)] == [0, 1]


def test_the_first_photo_is_the_baseline_until_another_is_chosen(
    journal: Journal, patient: str, photo: str
) -> None:
    session = AddSession(patient_id=patient, date=SECOND)
    journal.do(session)
    journal.do(KeepPhoto(session.session_id, "two"))
    baseline: Callable[[], tuple[str, bool]] = lambda: next(  # noqa: E731
        (series.baseline.id, series.baseline_chosen)
        for series in journal.library.series(patient)
        if series.baseline
    )
    assert baseline() == ("one", False)
    assert journal.do(SetBaseline("two")).name == "Set baseline to 2 March 2026"
    assert baseline() == ("two", True)
    journal.do(SetBaseline("one"))
    journal.undo()
    assert baseline() == ("two", True)
    journal.undo()
    assert baseline() == ("one", False)
    journal.do(SetBaseline("two"))
    journal.do(DeletePhotos(("two",)))
    assert baseline() == ("one", False)


def test_a_photo_taken_right_after_treatment_is_never_a_baseline(journal: Journal, patient: str) -> None:
    session = AddSession(patient_id=patient, date=FIRST)
    journal.do(session)
    journal.do(KeepPhoto(session.session_id, "swollen", "right_after"))
    (series,) = journal.library.series(patient)
    assert series.baseline is None
    with pytest.raises(LibraryError, match="cannot be the baseline"):
        journal.do(SetBaseline("swollen"))


def test_a_chosen_baseline_that_became_right_after_is_one_no_longer(
    journal: Journal, patient: str, photo: str
) -> None:
    journal.do(SetBaseline(photo))
    journal.do(EditPhoto(photo_id=photo, view="face_frontal", side="none", moment="right_after"))
    (series,) = journal.library.series(patient)
    assert series.baseline is None


def test_regions_and_spots(journal: Journal, photo: str) -> None:
    library = journal.library
    draw = DrawRegion(photo_id=photo, region="scar", polygon=TRIANGLE)
    journal.do(draw)
    journal.do(EditRegion(region_id=draw.region_id, region="scar left", polygon=TRIANGLE[::-1]))
    (region,) = library.regions(photo)
    assert (region.name, region.polygon) == ("scar left", TRIANGLE[::-1])
    journal.do(DeleteRegion(draw.region_id))
    assert library.regions(photo) == ()
    mark = ExcludeSpot(photo_id=photo, x_px=3.5, y_px=4.0, why="mole")
    journal.do(mark)
    assert [(spot.x_px, spot.why) for spot in library.not_counted(photo)] == [(3.5, "mole")]
    journal.do(CountSpot(mark.spot_id))
    assert library.not_counted(photo) == ()
    with pytest.raises(LibraryError, match="three corners"):
        journal.do(DrawRegion(photo_id=photo, region="line", polygon=TRIANGLE[:2]))


def test_a_photo_on_a_day_needs_the_day(journal: Journal, photo: str) -> None:
    with pytest.raises(LibraryError, match="how many days"):
        journal.do(EditPhoto(photo_id=photo, view="face_frontal", side="none", moment="day"))
    journal.do(EditPhoto(photo_id=photo, view="face_45", side="left", moment="day", day=3))
    found = journal.library.photo(photo)
    assert (found.view, found.side, found.moment, found.day) == ("face_45", "left", "day", 3)


def test_a_scale_set_by_hand_is_kept_and_undone(journal: Journal, photo: str) -> None:
    scale = Scale(12.5, 0.01, "points")
    journal.do(SetScale(photo, scale))
    assert journal.library.photo(photo).scale == scale
    journal.undo()
    assert journal.library.photo(photo).scale is None


def test_photos_of_a_deleted_session_or_patient_are_hidden_with_it(
    journal: Journal, patient: str, photo: str
) -> None:
    session_id = journal.library.photo(photo).session_id
    journal.do(DeleteSession(session_id))
    assert journal.library.photos(patient) == ()
    assert journal.library.patient(patient).photo_count == 0
    journal.do(RestoreSession(session_id))
    assert [found.id for found in journal.library.photos(patient)] == [photo]
    journal.do(DeletePhotos((photo,)))
    assert [found.id for found in journal.library.photos(patient, binned=True)] == [photo]
    journal.do(RestorePhotos((photo,)))
    journal.do(EditSession(session_id=session_id, date=SECOND, note="moved"))
    assert journal.library.photo(photo).session_date == SECOND


def test_several_operations_are_one_step_of_undo(journal: Journal, photo: str) -> None:
    marks = [ExcludeSpot(photo_id=photo, x_px=x, y_px=4.0) for x in (1.0, 2.0, 3.0)]
    journal.do(Together("Mark 3 spots as not counted", marks))
    assert len(journal.library.not_counted(photo)) == 3
    assert journal.undo_name == "Mark 3 spots as not counted"
    journal.undo()
    assert journal.library.not_counted(photo) == ()
    journal.redo()
    assert len(journal.library.not_counted(photo)) == 3


class Histories(RuleBasedStateMachine):
    """Any operations, undos and redos in any order: each state comes back as it was."""

    template: Path

    @initialize()
    def start(self) -> None:
        folder = self.template.with_name(f"clinic{next(_NUMBERS)}")
        shutil.copytree(self.template, folder)
        self.library = Library.open(folder)
        self.journal = Journal(self.library)
        self.count = 0
        self.past = [state_of(self.library)]
        self.future: list[dict[str, list[dict[str, Any]]]] = []

    def do(self, operation: Operation) -> None:
        self.journal.do(operation)
        self.past.append(state_of(self.library))
        self.future.clear()

    def ids(self, table: str) -> list[str]:
        return [str(row["id"]) for row in self.past[-1][table]]

    def pick(self, table: str, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.ids(table)))

    @rule()
    def add_patient(self) -> None:
        self.count += 1
        self.do(AddPatient(number=str(self.count)))

    @precondition(lambda self: self.ids("patients"))
    @rule(data=st.data(), name=st.sampled_from(("Weber", "Lang")))
    def edit_patient(self, data: st.DataObject, name: str) -> None:
        self.do(EditPatient(patient_id=self.pick("patients", data), number="0", family_name=name))

    @precondition(lambda self: self.ids("patients"))
    @rule(data=st.data())
    def delete_patient(self, data: st.DataObject) -> None:
        self.do(DeletePatient(self.pick("patients", data)))

    @precondition(lambda self: self.ids("patients"))
    @rule(data=st.data(), day=st.sampled_from((FIRST, SECOND)))
    def add_session(self, data: st.DataObject, day: date) -> None:
        self.do(AddSession(patient_id=self.pick("patients", data), date=day))

    @precondition(lambda self: self.ids("sessions"))
    @rule(data=st.data())
    def delete_session(self, data: st.DataObject) -> None:
        self.do(DeleteSession(self.pick("sessions", data)))

    @precondition(lambda self: self.ids("sessions"))
    @rule(data=st.data())
    def add_photo(self, data: st.DataObject) -> None:
        self.do(KeepPhoto(self.pick("sessions", data), f"photo{next(_NUMBERS)}"))

    @precondition(lambda self: self.ids("photos") and self.ids("patients"))
    @rule(data=st.data(), day=st.sampled_from((FIRST, SECOND)))
    def move_photo(self, data: st.DataObject, day: date) -> None:
        self.do(MovePhotos((self.pick("photos", data),), self.pick("patients", data), day))

    @precondition(lambda self: self.ids("photos"))
    @rule(data=st.data(), view=st.sampled_from(("face_frontal", "face_45")))
    def edit_photo(self, data: st.DataObject, view: Any) -> None:
        self.do(EditPhoto(photo_id=self.pick("photos", data), view=view, side="none", moment="before"))

    @precondition(lambda self: self.ids("photos"))
    @rule(data=st.data())
    def set_baseline(self, data: st.DataObject) -> None:
        self.do(SetBaseline(self.pick("photos", data)))

    @precondition(lambda self: self.ids("photos"))
    @rule(data=st.data())
    def delete_photo(self, data: st.DataObject) -> None:
        self.do(DeletePhotos((self.pick("photos", data),)))

    @rule(value=st.sampled_from((None, 10, 20.5)))
    def change_setting(self, value: float | None) -> None:
        self.do(ChangeSetting("marker_mm", value))

    @rule()
    def undo(self) -> None:
        entry = self.journal.undo()
        assert (entry is None) == (len(self.past) == 1)
        if entry is not None:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        entry = self.journal.redo()
        assert (entry is None) == (not self.future)
        if entry is not None:
            self.past.append(self.future.pop())

    @invariant()
    def the_state_is_the_one_it_was(self) -> None:
        assert state_of(self.library) == self.past[-1]

    def teardown(self) -> None:
        while self.journal.undo():
            pass
        assert state_of(self.library) == self.past[0]
        self.library.close()


_NUMBERS = iter(range(10**9))


def test_any_history_can_be_undone_to_its_start_and_redone(tmp_path: Path) -> None:
    Library.create(tmp_path / "clinic").close()
    Histories.template = tmp_path / "clinic"
    run_state_machine_as_test(
        Histories, settings=settings(max_examples=12, stateful_step_count=20, deadline=None, database=None)
    )
