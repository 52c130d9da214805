"""Looking after a library: opening in trouble, backups, verifying, the bin, deleting for good."""

import shutil
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSpinBox, QWidget

from mesophoto.app import engine
from mesophoto.app.keeping import backing_up
from mesophoto.app.keeping.backups import say_state
from mesophoto.app.keeping.opening import DamagedDialog, InUseDialog
from mesophoto.app.keeping.parts import say_size
from mesophoto.library.backup.make import make_backup
from mesophoto.library.database import LibraryDamaged
from mesophoto.library.library import Library
from mesophoto.library.writer import WriterLock
from mesophoto.workflows.backups import BackupsSeen
from mesophoto.workflows.operations import ChangeSetting, DeletePatient, DeletePhotos
from mesophoto.workflows.progress import Quiet


@pytest.fixture
def held(library_template, tmp_path):
    """A library that another program writes to."""
    shutil.copytree(library_template, tmp_path / "library")
    lock = WriterLock(tmp_path / "library")
    lock.acquire()
    yield tmp_path / "library", lock
    lock.release()


def flip(path, place):
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.chmod(0o644)
    path.write_bytes(data)


@pytest.fixture
def reading(window, held, idle):
    """The window with a library that is in use elsewhere, opened to be read."""
    window.desk.open_library(held[0])
    idle(window)
    window.dialogs.current.read.click()
    idle(window)
    return window


# opening


def test_a_library_in_use_says_by_whom_and_opens_to_be_read(window, held, idle):
    window.desk.open_library(held[0])
    idle(window)
    dialog = window.dialogs.current
    assert isinstance(dialog, InUseDialog)
    assert " has “library” open, since " in dialog.text.text()
    assert dialog.focusWidget() is dialog.read
    dialog.read.click()
    idle(window)
    assert window.desk.library.read_only
    assert "importing, measuring and changing have to wait" in window.keeping.opening.strip.words.text()
    assert not window.keeping.opening.strip.isHidden()


def test_reading_only_refuses_what_writes_with_the_reason(reading, idle, card):
    window = reading
    window.desk.open_patient(window.desk.patients[0].id)
    idle(window)
    for name in ("photos.import", "photo.delete", "measure.baseline", "library.bin", "patient.add"):
        assert not window.registry[name].isEnabled()
        assert window.registry[name].toolTip() == "Not while the library is open for reading only."
    for name in ("library.verify", "library.backups", "library.audit", "view.fit"):
        assert window.registry[name].isEnabled()
    assert not window.patients.add_button.isEnabled()
    window.import_paths(card)
    assert any("reading only" in text for text in window.messages.messages())
    assert window.messages.messages() == [window.messages.messages()[0]]


def test_reading_only_keeps_the_plan_of_backups(reading, idle):
    reading.keeping.backups.open()
    idle(reading)
    assert not reading.keeping.backups.dialog.choose.isEnabled()
    reading.keeping.look_after()
    idle(reading)
    assert reading.settings.verified == {}


def test_reading_only_ends_when_the_other_lets_go(reading, held, idle):
    held[1].release()
    reading.keeping.opening.strip.write.click()
    idle(reading)
    assert not reading.desk.library.read_only
    assert reading.keeping.opening.strip.isHidden()
    assert reading.registry["photos.import"].isEnabled()


def test_a_damaged_library_offers_its_backup_and_what_can_be_read(window, library_template, idle, tmp_path):
    folder = tmp_path / "library"
    shutil.copytree(library_template, folder)
    with Library.open(folder) as library:
        make_backup(library, tmp_path / "backups", Quiet())
    database = folder / "library.sqlite"
    with database.open("r+b") as file:
        file.write(b"\0" * 200)
    window.desk.open_library(folder)
    idle(window)
    dialog = window.dialogs.current
    assert isinstance(dialog, DamagedDialog)
    assert dialog.restore.text().startswith("Restore the backup of ")
    dialog.restore.click()
    restoring = window.keeping.backups.restoring
    assert restoring.target.parent == tmp_path
    restoring.restore.click()
    idle(window)
    assert "3 photos restored" in restoring.result.text()
    restoring.open_button.click()
    idle(window)
    assert window.desk.library.folder == restoring.target
    assert [patient.name for patient in window.desk.patients] == ["Weber, Anna"]


def test_what_can_still_be_read_is_shown_as_such(window, library_template, idle, tmp_path):
    folder = tmp_path / "library"
    shutil.copytree(library_template, folder)
    again = partial(window.desk.open_library, folder)
    window.desk.opening_refused.emit(folder, LibraryDamaged("It is damaged."), again)
    idle(window)
    assert "No backup of it can be reached" in window.dialogs.current.hint.text()
    window.dialogs.current.read.click()
    idle(window)
    strip = window.keeping.opening.strip
    assert strip.words.text().startswith("This library was damaged. You see what can still be read")
    strip.write.click()
    idle(window)
    assert any("No backup of this library can be reached" in text for text in window.messages.messages())


def test_opening_what_is_open_changes_nothing(open_window, idle, tmp_path):
    library, told = open_window.desk.library, []
    assert open_window.desk.open_library(tmp_path / "library", on_open=lambda: told.append(1)) is None
    assert open_window.desk.library is library
    assert told == [1]


# backups


def test_a_backup_is_made_listed_checked_and_restored(measured_window, idle, tmp_path):
    window, backups = measured_window, measured_window.keeping.backups
    window.registry["library.backups"].trigger()
    idle(window)
    dialog = backups.dialog
    assert dialog.pages.currentIndex() == 0
    backups.set_folder(tmp_path / "backups")
    idle(window)
    assert dialog.where.text() == str(tmp_path / "backups")
    assert "same disk" in dialog.warning.words.text()
    dialog.now.click()
    assert dialog.pages.currentIndex() == 2
    idle(window)
    assert dialog.told.words.text().startswith("Backed up: 3 new photos")
    assert dialog.table.rowCount() == 1
    assert dialog.table.item(0, 1).text() == "3"
    dialog.check.click()
    idle(window)
    assert dialog.told.words.text() == "The backup is as it was made."
    dialog.restore.click()
    backups.restoring.restore.click()
    idle(window)
    with Library.open(backups.restoring.target, read_only=True) as restored:
        assert [patient.name for patient in restored.patients()] == ["Weber, Anna"]
    backups.restoring.accept()


def test_a_folder_with_other_things_gets_a_folder_of_its_own(open_window, idle, tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "other").write_text("x")
    open_window.keeping.backups.set_folder(tmp_path / "disk")
    idle(open_window)
    assert open_window.desk.library.setting("backup_folder") == str(tmp_path / "disk" / "Backups of library")
    open_window.keeping.backups.set_folder(tmp_path / "library" / "inside")
    idle(open_window)
    assert any("inside the library" in text for text in open_window.messages.messages())


def test_a_damaged_backup_is_named(measured_window, idle, tmp_path):
    window, backups = measured_window, measured_window.keeping.backups
    backups.set_folder(tmp_path / "backups")
    idle(window)
    backups.back_up()
    idle(window)
    flip(next((tmp_path / "backups" / "originals").glob("??/*")), 30)
    backups.open()
    idle(window)
    backups.dialog.check.click()
    idle(window)
    assert backups.dialog.told.words.text().startswith("1 backup cannot be restored")
    assert "missing or damaged" in backups.dialog.table.item(0, 3).text()


def test_a_backup_is_made_by_itself_when_due_and_not_before(measured_window, idle, tmp_path):
    window, keeping = measured_window, measured_window.keeping
    keeping.look_after()
    idle(window)
    assert not (tmp_path / "backups").exists()
    keeping.backups.set_folder(tmp_path / "backups")
    idle(window)
    for _ in range(2):
        keeping.look_after()
        idle(window)
    assert len(list((tmp_path / "backups" / "snapshots").iterdir())) == 1
    assert window.messages.messages() == []


def test_a_backup_that_fails_by_itself_is_told_once(measured_window, idle, tmp_path, monkeypatch):
    window, keeping = measured_window, measured_window.keeping
    monkeypatch.setattr(backing_up, "AGAIN_AFTER", timedelta(0))
    keeping.backups.set_folder(tmp_path / "backups")
    idle(window)
    shutil.rmtree(tmp_path / "backups")
    (tmp_path / "backups").write_text("a file where the folder was")
    told = []
    for _ in range(2):
        keeping.look_after()
        idle(window)
        told.append(sum(text.startswith("No backup was made") for text in window.messages.messages()))
        window.messages.clear()
    assert told == [1, 0]


def test_much_to_lose_and_no_backup_is_said_quietly(measured_window, idle, monkeypatch):
    monkeypatch.setattr(backing_up, "FEW_PHOTOS", 3)
    for _ in range(2):
        measured_window.keeping.look_after()
        idle(measured_window)
    assert measured_window.messages.messages() == [
        "3 photos and no backup: choose a folder for it, best on another disk."
    ]


def test_the_state_of_backups_in_words(tmp_path):
    seen = BackupsSeen(tmp_path, True, False, 24.0, None, ())
    assert say_state(seen, datetime.now(UTC)).startswith("No backup yet")
    assert (say_size(999), say_size(1_700_000_000), say_size(12_300)) == ("999 bytes", "1.7 GB", "12 kB")


# verifying


def test_verifying_says_that_all_is_as_it_came_in(measured_window, idle):
    measured_window.registry["library.verify"].trigger()
    idle(measured_window)
    dialog = measured_window.keeping.verify_dialog
    assert dialog.heading.text() == "All 3 photos are as they came in"
    assert dialog.cards() == []
    dialog.accept()


def test_verifying_names_whose_photo_was_damaged_and_leads_there(measured_window, idle, tmp_path):
    window = measured_window
    window.desk.open_patient(None)
    flip(next((tmp_path / "library" / "originals").glob("??/*")), 30)
    window.registry["library.verify"].trigger()
    idle(window)
    dialog = window.keeping.verify_dialog
    assert dialog.heading.text() == "1 thing is not as it was written"
    (card,) = dialog.cards()
    assert card.head.text().startswith("Weber, Anna")
    assert card.text.text().endswith("was damaged on the disk.")
    card.open_button.click()
    idle(window)
    assert window.desk.patient.name == "Weber, Anna"
    dialog = window.keeping._open_verify()
    dialog.restore_wanted.emit()
    idle(window)
    assert any("No backup of this library" in text for text in window.messages.messages())


def test_once_a_week_it_is_verified_by_itself(measured_window, idle, tmp_path):
    window, folder = measured_window, str(tmp_path / "library")
    window.keeping.look_after()
    idle(window)
    first = window.settings.verified[folder]
    window.settings.verified = {folder: (datetime.now(UTC) - timedelta(days=8)).isoformat()}
    flip(next((tmp_path / "library" / "originals").glob("??/*")), 30)
    window.keeping.look_after()
    idle(window)
    assert window.settings.verified[folder] > first
    assert any("changed on the disk" in text for text in window.messages.messages())


# the bin


def test_what_was_deleted_comes_back_from_the_bin(measured_window, idle):
    window = measured_window
    photo = window.desk.photo
    window.desk.do(DeletePhotos([photo.id]))
    idle(window)
    window.registry["library.bin"].trigger()
    idle(window)
    dialog = window.keeping.bin_dialog
    assert dialog.list.count() == 1
    assert dialog.chosen().kind == "photo"
    assert not dialog.erase.isEnabled()
    dialog.restore.click()
    idle(window)
    assert dialog.pages.currentIndex() == 1
    assert len(window.desk.series.photos) == 3
    dialog.reject()


@pytest.fixture
def erasing(measured_window, idle, tmp_path):
    """The dialog that deletes Anna Weber for good, with a backup that has her."""
    window = measured_window
    patient_id = window.desk.patient.id
    window.keeping.backups.set_folder(tmp_path / "backups")
    idle(window)
    window.keeping.backups.back_up()
    idle(window)
    window.desk.do(ChangeSetting("retention_years", 10))
    window.desk.do(DeletePatient(patient_id))
    idle(window)
    window.registry["library.bin"].trigger()
    idle(window)
    window.keeping.bin_dialog.erase.click()
    idle(window)
    return window, window.keeping.erase_dialog, patient_id


def test_deleting_for_good_warns_asks_and_certifies(erasing, idle, tmp_path):
    window, dialog, _ = erasing
    assert "10 years" in dialog.retention.words.text()
    assert dialog.goes.text().startswith("3 photos of 3 sessions")
    assert not dialog.erase.isEnabled()
    dialog.typed.setText("anna weber")
    assert not dialog.erase.isEnabled()
    dialog.lawful.setChecked(True)
    assert dialog.erase.isEnabled()
    dialog.typed.setText("Lindqvist, Maja")
    assert not dialog.erase.isEnabled()
    dialog.typed.setText("Weber, Anna")
    dialog.erase.click()
    idle(window)
    assert dialog.gone.text() == "Deleted for good"
    assert dialog.held.isHidden()
    assert "backups were rewritten" in dialog.certified.text()
    assert list((tmp_path / "library" / "originals").glob("??/*")) == []
    assert window.desk.undo_name is None or "Weber" not in window.desk.undo_name
    assert window.keeping.bin_dialog.list.count() == 0
    assert window.desk.library.audit()[0].action == "erase_patient"
    dialog.accept()


def test_the_time_of_keeping_can_be_changed_where_it_warns(erasing, idle):
    window, dialog, _ = erasing
    dialog.years.setValue(0)
    dialog.years.editingFinished.emit()
    idle(window)
    assert window.desk.library.setting("retention_years") is None
    assert dialog.retention.isHidden()
    assert dialog.lawful.isHidden()
    dialog.reject()


def test_nothing_is_measured_while_a_patient_is_erased(qtbot, measured_window, idle, monkeypatch):
    import threading

    window, at_work, patient_id = measured_window, threading.Event(), measured_window.desk.patient.id

    def slow(_library, _patient_id, progress, _executor):
        at_work.set()
        while not progress.cancelled:
            threading.Event().wait(0.01)
        progress.check()

    monkeypatch.setattr(engine, "assess_patient", slow, raising=False)
    window.desk.measure(patient_id)
    assert at_work.wait(10)
    still = []
    window.desk.hold_still(patient_id, lambda: still.append(window.desk.is_measuring(patient_id)))
    assert still == []
    idle(window)
    assert still == [False]
    window.desk.measure(patient_id)
    assert not window.runner.is_busy
    window.desk.go_on(patient_id)
    idle(window)


def names_of(dialog):
    """What a screen reader says of each control that the keyboard reaches."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSpinBox)
    inner = "qt_"  # parts of Qt's own widgets are read with their owner
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, kinds) and not widget.objectName().startswith(inner) and owned(widget):
            yield type(widget).__name__, widget.accessibleName() or getattr(widget, "text", str)()


def owned(widget):
    above, inside = widget.parent(), False
    while above is not None and not inside:
        inside = isinstance(above, QComboBox | QLineEdit | QSpinBox | QAbstractItemView)
        above = above.parent()
    return not inside and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_every_control_has_a_name(erasing, idle):
    window, erase, _ = erasing
    window.keeping.backups.open()
    window.keeping.verify()
    window.audit.open()
    idle(window)
    dialogs = [
        erase, window.keeping.bin_dialog, window.keeping.backups.dialog, window.keeping.verify_dialog,
        window.audit.dialog,
    ]  # fmt: skip
    for dialog in dialogs:
        found = list(names_of(dialog))
        assert found
        assert [kind for kind, name in found if not name] == [], dialog.windowTitle()


def test_deleting_goes_to_its_end_when_nobody_looks(erasing, idle, tmp_path):
    window, dialog, _ = erasing
    dialog.lawful.setChecked(True)
    dialog.typed.setText("Weber, Anna")
    dialog.erase.click()
    dialog.reject()
    window.keeping.bin_dialog.reject()
    idle(window)
    assert list((tmp_path / "library" / "originals").glob("??/*")) == []
    assert any(text.startswith("Deleted for good") for text in window.messages.messages())


def test_closing_the_backups_lets_a_backup_go_on(measured_window, idle, tmp_path):
    window, backups = measured_window, measured_window.keeping.backups
    backups.set_folder(tmp_path / "backups")
    idle(window)
    backups.open()
    idle(window)
    dialog = backups.dialog
    dialog.now.click()
    dialog.reject()
    idle(window)
    assert len(list((tmp_path / "backups" / "snapshots").iterdir())) == 1


def test_what_was_stopped_leaves_no_backup(measured_window, idle, tmp_path):
    window, backups = measured_window, measured_window.keeping.backups
    backups.set_folder(tmp_path / "backups")
    idle(window)
    backups.open()
    idle(window)
    backups.dialog.now.click()
    backups.dialog.progress.stop.click()
    idle(window)
    assert backups.dialog.told.words.text().startswith("Stopped.")
    assert backups.dialog.table.rowCount() == 0
