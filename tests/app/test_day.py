"""The day, the inbox, slates, and photos that belong to somebody else, through the widgets."""

import io
import shutil
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from mesophoto.app import engine
from mesophoto.app.day.dragging import PatientDrop, photos_data, waiting_data
from mesophoto.app.day.typed import read_appointment
from mesophoto.app.messages import Message
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddAppointment, AddPatient
from mesophoto.workflows.slates import Slate, slate_modules

NAMES = ("Weber", "Lindqvist", "Abel")
TODAY = date.today()


@pytest.fixture(scope="session")
def clinic_template(tmp_path_factory):
    """A library with three patients of whom two are expected today, to be copied; and their keys."""
    folder, keys = tmp_path_factory.mktemp("clinic") / "library", {}
    with Library.create(folder) as library:
        journal = Journal(library)
        for hour, name in enumerate(NAMES, 9):
            new = AddPatient(family_name=name)
            journal.do(new)
            keys[name] = new.patient_id
            if name != "Abel":
                at = datetime.combine(TODAY, time(hour, 30))
                journal.do(AddAppointment(patient_id=new.patient_id, starts_at=at))
    return folder, keys


@pytest.fixture
def clinic(window, idle, clinic_template, tmp_path):
    """The window with a copy of that library, at its day."""
    folder, window.keys = clinic_template
    shutil.copytree(folder, tmp_path / "library")
    window.desk.open_library(tmp_path / "library")
    idle(window)
    window.day.show()
    idle(window)
    return window


def lines(window):
    return [entry.patient.name for entry in window.day.panel.model.entries]


def photo_at(folder, name, minutes, seed, *, slate=None):
    """A small photo of yesterday's card, so that no clock of the test makes it one of tomorrow."""
    folder.mkdir(exist_ok=True)
    taken = datetime.combine(TODAY - timedelta(days=1), time(9)) + timedelta(minutes=minutes)
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = "Sony A7"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    if slate is None:
        pixels = np.random.default_rng(seed).integers(100, 200, (8, 12, 3), np.uint8)
        picture = Image.fromarray(pixels).resize((120, 80))
    else:
        modules = np.pad(~np.array(slate_modules(slate)), 4, constant_values=True).astype(np.uint8) * 255
        picture = Image.fromarray(modules).resize((410, 410), Image.Resampling.NEAREST).convert("RGB")
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90, exif=exif)
    path = folder / f"{name}.jpg"
    path.write_bytes(file.getvalue())
    return path


@pytest.fixture
def inbox(qtbot, clinic, tmp_path):
    """The inbox with two stacks of two photos."""
    for number, minutes in enumerate((0, 1, 30, 31)):
        photo_at(tmp_path / "card", f"p{number}", minutes, number)
    with qtbot.waitSignal(clinic.inbox.shown, timeout=20_000):
        clinic.inbox.begin([tmp_path / "card"])
    return clinic.inbox


def stacks(inbox):
    return [[i.file_name for i in stack.items] for stack in inbox.page.view.stack_model.stacks]


def file(qtbot, inbox, act):
    with qtbot.waitSignal(inbox.filed, timeout=20_000) as done:
        act()
    return done.args[0]


def counts(window):
    return {p.name: p.photo_count for p in window.desk.library.patients() if p.photo_count}


@pytest.mark.parametrize(
    ("typed", "name", "at"),
    [
        ("Weber 14:30", "Weber", time(14, 30)),
        ("9.15 Weber, Anna", "Weber, Anna", time(9, 15)),
        ("Weber 2 pm", "Weber", time(14)),
        ("Weber 14h", "Weber", time(14)),
        ("0017", "0017", None),
        ("Weber", "Weber", None),
        ("Weber 29:99", "Weber 29:99", None),
    ],
)
def test_a_name_and_a_time_are_told_apart(typed, name, at):
    assert read_appointment(typed) == (name, at)


def test_a_patient_is_expected_by_typing_a_name_and_a_time(qtbot, clinic, idle):
    panel = clinic.day.panel
    assert lines(clinic) == ["Weber", "Lindqvist"]
    qtbot.keyClicks(panel.add.field, "abe 8:15")
    qtbot.waitUntil(lambda: panel.add.matches.count() == 2)
    with qtbot.waitSignal(clinic.desk.done):
        qtbot.keyClick(panel.add.field, Qt.Key.Key_Return)
    idle(clinic)
    assert lines(clinic) == ["Abel", "Weber", "Lindqvist"]
    assert panel.add.field.text() == ""
    assert clinic.desk.undo_name.startswith("Add appointment of Abel")


def test_a_new_patient_walks_in_with_one_step_of_undo(qtbot, clinic, idle):
    panel = clinic.day.panel
    qtbot.keyClicks(panel.add.field, "Zed, Ann")
    qtbot.waitUntil(lambda: panel.add.matches.count() == 1)
    with qtbot.waitSignal(clinic.desk.done):
        qtbot.keyClick(panel.add.field, Qt.Key.Key_Return)
    idle(clinic)
    assert "Zed, Ann" in lines(clinic)
    with qtbot.waitSignal(clinic.desk.done):
        clinic.desk.undo()
    idle(clinic)
    assert len(clinic.desk.library.patients()) == 3


def test_the_day_is_led_by_keys(qtbot, clinic, idle):
    panel = clinic.day.panel
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    idle(clinic)
    assert clinic.desk.patient.name == "Lindqvist"
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    idle(clinic)
    assert lines(clinic) == []
    assert panel.today.isVisible()
    panel.today.click()
    idle(clinic)
    panel.list.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(clinic.desk.done):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    idle(clinic)
    assert lines(clinic) == ["Lindqvist"]


def test_an_appointment_is_changed_in_its_dialog(qtbot, clinic, idle):
    panel = clinic.day.panel
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    dialog = clinic.dialogs.current
    dialog.time.setTime(dialog.time.time().addSecs(3 * 3600))
    dialog.note.setText("laser")
    with qtbot.waitSignal(clinic.desk.done):
        dialog.save.click()
    idle(clinic)
    assert lines(clinic) == ["Lindqvist", "Weber"]
    assert "laser" in panel.model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_stack_is_filed_by_a_digit_and_taken_back_by_undo(qtbot, inbox, clinic, idle):
    view = inbox.page.view
    assert stacks(inbox) == [["p0.jpg", "p1.jpg"], ["p2.jpg", "p3.jpg"]]
    result = file(qtbot, inbox, lambda: qtbot.keyClick(view, Qt.Key.Key_2))
    idle(clinic)
    assert counts(clinic) == {"Lindqvist": 2}
    assert stacks(inbox) == [["p2.jpg", "p3.jpg"]]
    assert inbox.is_shown
    with qtbot.waitSignal(clinic.desk.done):
        clinic.desk.undo_entry(result.entry)
    idle(clinic)
    assert len(stacks(inbox)) == 2
    assert counts(clinic) == {}


def test_photos_filed_under_somebody_else_are_told_with_a_way_back(qtbot, inbox, clinic, idle, monkeypatch):
    doubt = "May be another person than Lindqvist, seen beside the baseline of 3 Mar 2026: unlike."

    def check(library, plan, *_):
        first = replace(plan.items[0], warnings=(doubt,))
        return plan.with_item(first)

    monkeypatch.setattr(engine, "check_identity", check)
    file(qtbot, inbox, lambda: qtbot.keyClick(inbox.page.view, Qt.Key.Key_2))
    idle(clinic)
    told = inbox.page.messages.messages()
    assert told[0] == "Lindqvist · 2 photos filed."
    assert "look twice" in told[1]
    assert f"p0.jpg: {doubt}" in told[1]
    (undo,) = [
        button
        for message in inbox.page.messages.findChildren(Message)
        if message.level == "error"
        for button in message.findChildren(QPushButton)
    ]
    with qtbot.waitSignal(clinic.desk.done):
        undo.click()
    idle(clinic)
    assert counts(clinic) == {}


def test_a_stack_is_filed_by_typing_a_name(qtbot, inbox, clinic, idle):
    page = inbox.page
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, "a")
    qtbot.keyClicks(page.finder.field, "be")
    qtbot.waitUntil(lambda: page.finder.matches.count() == 2)
    file(qtbot, inbox, lambda: qtbot.keyClick(page.finder.field, Qt.Key.Key_Return))
    idle(clinic)
    assert counts(clinic) == {"Abel": 2}
    assert stacks(inbox) == [["p0.jpg", "p1.jpg"]]


def test_stacks_are_split_merged_and_picked_from_by_key(qtbot, inbox, clinic, idle):
    view = inbox.page.view
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Slash)
    assert stacks(inbox) == [["p0.jpg"], ["p1.jpg"], ["p2.jpg", "p3.jpg"]]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert stacks(inbox) == [["p0.jpg", "p1.jpg"], ["p2.jpg", "p3.jpg"]]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(view.items_to_file()) == 1
    file(qtbot, inbox, lambda: qtbot.keyClick(view, Qt.Key.Key_1))
    idle(clinic)
    assert counts(clinic) == {"Weber": 1}


def test_the_pause_that_begins_a_stack_is_remembered(qtbot, inbox, clinic, tmp_path):
    inbox.page.gap.setValue(40)
    assert len(stacks(inbox)) == 1
    with qtbot.waitSignal(inbox.shown, timeout=20_000):
        clinic.inbox.begin([tmp_path / "card"])
    assert len(stacks(inbox)) == 1
    assert clinic.settings.inbox_pause_min == 40


def test_photos_are_dropped_on_a_patient(qtbot, inbox, clinic, idle):
    view, panel = inbox.page.view, clinic.day.panel
    second = view.visualRect(view.stack_model.index(1)).topLeft()
    place = QPointF(second) + view.layout_of(2).thumb(1).center()
    view.aim_drag(place)
    assert [item.file_name for item in view.items_to_file()] == ["p3.jpg"]
    (drop,) = panel.list.findChildren(PatientDrop)
    file(qtbot, inbox, lambda: drop.drop(waiting_data(), clinic.keys["Lindqvist"]))
    idle(clinic)
    assert counts(clinic) == {"Lindqvist": 1}
    view.aim_drag(QPointF(second) + QPointF(20, 20))
    assert len(view.items_to_file()) == 2


def test_a_slate_among_dropped_files_opens_the_inbox_and_names_its_stack(qtbot, clinic, idle, tmp_path):
    real = datetime.combine(TODAY - timedelta(days=1), time(8, 53))
    slate = Slate.of(clinic.desk.library.id, clinic.keys["Abel"], real)
    paths = [photo_at(tmp_path / "card", "s", 0, 0, slate=slate), photo_at(tmp_path / "card", "p", 1, 1)]
    with qtbot.waitSignal(clinic.inbox.shown, timeout=20_000):
        clinic.import_paths(paths)
    assert clinic.inbox.page.view.current().patient.name == "Abel"
    file(qtbot, clinic.inbox, lambda: qtbot.keyClick(clinic.inbox.page.view, Qt.Key.Key_Return))
    idle(clinic)
    assert counts(clinic) == {"Abel": 1}
    (photo,) = clinic.desk.library.photos(clinic.keys["Abel"])
    assert photo.captured_at == real + timedelta(minutes=1)
    remember = next(
        button
        for button in clinic.inbox.page.messages.findChildren(QPushButton)
        if "Remember" in button.text()
    )
    with qtbot.waitSignal(clinic.desk.done):
        remember.click()
    idle(clinic)
    assert engine.read_clocks(clinic.desk.library) == {"Sony A7": 420}
    assert clinic.inbox.page.title.text() == "All is filed"
    qtbot.keyClick(clinic.inbox.page.finder.field, Qt.Key.Key_Escape)
    assert not clinic.inbox.is_shown


def test_what_was_not_filed_is_offered_at_the_next_start(qtbot, inbox, clinic, idle, tmp_path):
    file(qtbot, inbox, lambda: qtbot.keyClick(inbox.page.view, Qt.Key.Key_1))
    idle(clinic)
    clinic.desk.close_library()
    clinic.desk.library_changed.emit()
    assert inbox.page.view.current() is None
    clinic.desk.open_library(tmp_path / "library")
    idle(clinic)
    assert clinic.messages.messages() == ["Photos of a card were not filed to the end."]
    with qtbot.waitSignal(inbox.shown, timeout=20_000):
        clinic.inbox.begin([tmp_path / "card"])
    assert stacks(inbox) == [["p2.jpg", "p3.jpg"]]


def test_a_typed_clock_corrects_the_times_and_is_remembered(qtbot, inbox, clinic, idle):
    inbox.page.clocks.click()
    dialog = clinic.dialogs.current
    dialog.fields["Sony A7"].setValue(7)
    with qtbot.waitSignal(clinic.desk.done):
        dialog.save.click()
    idle(clinic)
    assert inbox.page.view.current().items[0].captured_at.time() == time(8, 53)
    assert "Sony A7: camera clock 7 min fast" in inbox.page.notes.words.text()
    assert engine.read_clocks(clinic.desk.library) == {"Sony A7": 420}


def test_a_photo_is_moved_to_another_patient_as_one_audited_step(qtbot, clinic, inbox, idle):
    file(qtbot, inbox, lambda: qtbot.keyClick(inbox.page.view, Qt.Key.Key_1))
    idle(clinic)
    clinic.desk.open_patient(clinic.keys["Weber"])
    idle(clinic)
    assert not inbox.is_shown
    clinic.registry["photo.move"].trigger()
    finder = clinic.dialogs.current.finder
    qtbot.keyClicks(finder.field, "abe")
    qtbot.waitUntil(lambda: finder.matches.count() == 1)
    with qtbot.waitSignal(clinic.desk.done):
        qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    idle(clinic)
    assert counts(clinic) == {"Weber": 1, "Abel": 1}
    line = next(one for one in clinic.desk.library.audit(20) if one.action == "move_photos")
    assert set(line.patient_ids) == {clinic.keys["Weber"], clinic.keys["Abel"]}
    with qtbot.waitSignal(clinic.desk.done):
        clinic.desk.undo()
    idle(clinic)
    assert counts(clinic) == {"Weber": 2}


def test_a_photo_of_the_strip_is_dropped_on_a_patient(qtbot, measured_window, idle):
    window = measured_window
    with qtbot.waitSignal(window.desk.done):
        window.desk.do(AddPatient(family_name="Abel", patient_id="00000000-0000-4000-8000-000000000001"))
    idle(window)
    weber = next(p for p in window.desk.library.patients() if p.name == "Weber, Anna")
    window.desk.open_patient(weber.id)
    idle(window)
    strip = window.timeline.strip
    photo_id = strip.entries()[1].photo_id
    assert window.day._photo_at(strip.box_of(photo_id).center()) == photo_id
    (drop,) = window.patients.list.findChildren(PatientDrop)
    with qtbot.waitSignal(window.desk.done):
        drop.drop(photos_data([photo_id]), "00000000-0000-4000-8000-000000000001")
    idle(window)
    assert counts(window) == {"Weber, Anna": 2, "Abel": 1}


def test_the_slate_on_the_screen_is_read_back_with_its_time(qtbot, clinic, idle):
    from mesophoto.imaging.slate import find_codes
    from mesophoto.workflows.slates import PREFIX

    patient = next(p for p in clinic.desk.library.patients() if p.name == "Abel")
    clinic.slates.show(patient)
    idle(clinic)
    shown = clinic.slates.window
    shown.resize(900, 700)
    picture = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    rgb = pixels[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3)
    (token,) = find_codes(rgb, PREFIX)
    assert Slate.read(token) == Slate.of(clinic.desk.library.id, patient.id, shown.when)
    with qtbot.waitSignal(shown.destroyed):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_slates_of_a_day_are_written_to_be_printed_without_names(clinic, idle, monkeypatch, tmp_path):
    path = tmp_path / "slates.pdf"
    monkeypatch.setattr(clinic.dialogs, "choose_pdf", lambda *_: path)
    clinic.registry["slate.print"].trigger()
    idle(clinic)
    assert path.read_bytes().startswith(b"%PDF")
    assert b"Weber" not in path.read_bytes()
    assert clinic.messages.messages() == ["slates.pdf is saved."]
    monkeypatch.setattr(clinic.dialogs, "choose_pdf", lambda *_: tmp_path / "nowhere" / "x.pdf")
    clinic.registry["slate.print"].trigger()
    idle(clinic)
    assert "x.pdf cannot be written; choose another place." in clinic.messages.messages()
