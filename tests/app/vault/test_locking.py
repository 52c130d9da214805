"""Opening, locking and coming back, through the window."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog

from mesophoto.app.vault.autolock import AutoLock
from mesophoto.app.vault.controller import UNLOCK_FIRST
from mesophoto.app.vault.places import free_place, is_library
from mesophoto.app.viewer.pyramid import Pyramid
from tests.app.vault.conftest import MINE


def test_a_vault_leads_to_the_lock_page(locked_window):
    window = locked_window
    page = window.vault.page
    assert window.pages.currentWidget() is page
    assert page.name.text() == "library"
    assert window.windowTitle() == "mesophoto"
    assert window.desk.library is None
    assert window.focusWidget() is page.field
    assert not page.unlock.isEnabled(), "there is nothing typed yet"
    assert not window.registry["vault.lock"].isEnabled()


def test_a_wrong_passphrase_is_told_in_one_sentence(qtbot, locked_window, idle):
    page = locked_window.vault.page
    qtbot.keyClicks(page.field, "not the one")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.unlock.text() == "Unlocking…"
    idle(locked_window)
    assert page.answer.text().startswith("This passphrase opens nothing here")
    assert page.unlock.isEnabled()
    assert locked_window.desk.library is None


def test_the_passphrase_opens_it_and_is_kept_nowhere(vault_window):
    window = vault_window
    assert window.pages.currentWidget() is window.desktop
    assert window.desk.library.is_vault
    assert window.vault.page.field.text() == ""
    assert window.vault.auto_lock.is_watching
    assert window.vault.person.text() == "Practitioner"


def test_the_recovery_key_opens_it_and_asks_for_a_passphrase(qtbot, locked_window, vault_template, idle):
    window, page = locked_window, locked_window.vault.page
    page.recovery.click()
    groups = vault_template[1].groups
    page.key.setText(" ".join(groups[:-1]))
    page.unlock.click()
    assert "8 groups" in page.answer.text()
    page.key.setText("-".join(groups).lower())
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        page.unlock.click()
    idle(window)
    form = window.dialogs.current
    form.new.first.setText("a wholly new passphrase")
    form.new.again.setText("a wholly new passphrase")
    with qtbot.waitSignal(form.accepted, timeout=20_000):
        form.primary.click()
    idle(window)


def test_locking_leaves_nothing_and_unlocking_comes_back(qtbot, vault_window, unlock, idle):
    window = vault_window
    middle = window.desk.series.photos[1]
    window.desk.choose_photo(middle.id)
    idle(window)
    library, patient = window.desk.library, window.desk.patient.id
    window.edit_patient()
    assert window.dialogs.current.isVisible()
    with qtbot.waitSignal(window.vault.locked, timeout=20_000):
        window.registry["vault.lock"].trigger()
        assert window.pages.currentWidget() is window.vault.page, "at once"
    assert library.is_closed
    assert window.windowTitle() == "mesophoto"
    assert window.header.title.text() == ""
    assert window.patients.model.patients == []
    assert window.timeline.strip.entries() == []
    assert window.timeline.strip._images == {}
    assert window.presenter._thumbnails == {}
    assert window.registry["edit.undo"].text() == "&Undo"
    assert not window.jobs.isVisible()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Pyramid)]
    unlock(window, MINE.text)
    assert window.desk.patient.id == patient
    assert window.desk.photo == middle


def test_what_was_being_measured_is_taken_up_after_unlocking(qtbot, vault_window, unlock):
    window = vault_window
    patient = window.desk.patient.id
    window.desk.measure(patient)
    with qtbot.waitSignal(window.vault.locked, timeout=20_000):
        window.vault.lock_now()
    assert window.settings.unfinished == {str(window.settings.recent_libraries()[0]): [patient]}
    unlock(window, MINE.text)
    assert window.settings.unfinished == {}


def test_a_drop_on_the_lock_page_says_to_unlock_first(locked_window, card):
    locked_window.import_paths(card)
    assert locked_window.vault.page.answer.text() == UNLOCK_FIRST


def test_closing_while_locking_closes_the_library(qtbot, vault_window):
    window, library = vault_window, vault_window.desk.library
    window.desk.reload()
    window.vault.lock_now()
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert library.is_closed


def test_a_plain_library_has_nothing_to_lock(measured_window):
    action = measured_window.registry["vault.lock"]
    assert not action.isEnabled()
    assert "encrypt it first" in action.toolTip()
    assert not measured_window.vault.auto_lock.is_watching
    assert measured_window.vault.person.isHidden()


@pytest.fixture
def clock():
    class Clock:
        ran = passed = 0.0

        def __call__(self):
            return self.ran, self.passed

        def go(self, minutes, *, asleep=False):
            self.passed += minutes * 60
            self.ran += 0 if asleep else minutes * 60

    return Clock()


@pytest.fixture
def watch(qapp, clock):
    in_use = []
    lock = AutoLock(lambda: bool(in_use), qapp, clock)
    lock.in_use = in_use
    lock.start(4)
    yield lock
    lock.stop()
    lock.deleteLater()


def test_it_locks_after_the_time_without_use(qtbot, watch, clock):
    clock.go(3.9)
    with qtbot.assertNotEmitted(watch.due):
        watch.look()
    clock.go(0.2)
    with qtbot.waitSignal(watch.due):
        watch.look()


def test_keys_and_mouse_count_as_use(qtbot, qapp, watch, clock):
    clock.go(3.9)
    qapp.sendEvent(qapp, QEvent(QEvent.Type.KeyPress))
    clock.go(3.9)
    with qtbot.assertNotEmitted(watch.due):
        watch.look()


def test_presenting_and_importing_count_as_use_but_not_in_sleep(qtbot, watch, clock):
    watch.in_use.append(True)
    clock.go(3.9)
    watch.look()
    clock.go(3.9)
    with qtbot.assertNotEmitted(watch.due):
        watch.look()
    clock.go(30, asleep=True)
    with qtbot.waitSignal(watch.due):
        watch.look()


def test_the_clinics_own_time_holds_and_locks(qtbot, vault_window, idle):
    from mesophoto.app import engine

    window = vault_window
    window.desk.do(engine.ChangeSetting("auto_lock_minutes", 9))
    idle(window)
    assert window.vault.auto_lock.minutes == 9
    with qtbot.waitSignal(window.vault.locked, timeout=20_000):
        window.vault.auto_lock.due.emit()
    assert "after 9 minutes" in window.vault.page.why.text()


def test_measuring_does_not_keep_it_open_and_importing_does(vault_window, idle):
    window = vault_window
    assert not window.vault._is_in_use()
    window.desk.measure(window.desk.patient.id)
    assert not window.vault._is_in_use()
    window.runner.start("Looking at the photos", lambda _task: None, lane="import")
    assert window.vault._is_in_use()
    idle(window)


def test_places_of_libraries(tmp_path):
    place = tmp_path / "mesophoto library"
    assert free_place(place) == place
    place.mkdir()
    assert free_place(place) == place
    (place / "vault.json").write_text("{}", encoding="utf-8")
    assert is_library(place)
    assert free_place(place).name == "mesophoto library 2"


def test_an_import_under_way_stops_at_a_safe_place(qtbot, vault_window, unlock, write_photo):
    window = vault_window
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        window.import_paths([write_photo(number) for number in (7, 8, 9)])
    dialog = shown.args[0]
    for section in dialog.sections():
        section.field.setText("Weber, Anna")
        section.field.textEdited.emit("Weber, Anna")
    dialog.import_button.click()
    with qtbot.waitSignal(window.vault.locked, timeout=20_000):
        window.vault.lock_now()
    assert window.messages.messages() == []
    assert not window.jobs.isVisible()
    unlock(window, MINE.text)
    found = window.desk.library.photos(window.desk.patients[0].id)
    assert 3 <= len(found) <= 6
