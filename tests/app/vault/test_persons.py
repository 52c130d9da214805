"""Persons, their roles, and one taking over from another."""

import pytest

from mesophoto.app import engine
from mesophoto.app.vault.forms import ROLES
from mesophoto.library.persons import persons, set_pin, switch_person
from mesophoto.library.vault.secrets import Passphrase
from tests.app.vault.conftest import HERS, MINE

PIN = "2468"


@pytest.fixture
def listed(vault_window, idle):
    vault_window.registry["vault.persons"].trigger()
    idle(vault_window)
    return vault_window.vault.access.dialog


def names(dialog):
    return [row.person.name for row in dialog.rows]


def person(window, name):
    return next(one for one in persons(window.desk.library) if one.name == name)


def submit(qtbot, window, idle, form):
    with qtbot.waitSignal(form.accepted, timeout=20_000):
        form.primary.click()
    idle(window)


def test_a_person_is_added_with_a_passphrase_of_their_own(qtbot, vault_window, listed, idle):
    assert names(listed) == ["Mara", "Practitioner"]
    listed.add.click()
    form = vault_window.dialogs.current
    form.name.setText("Study nurse")
    form.role.setCurrentIndex(list(ROLES).index("read_only"))
    assert not form.primary.isEnabled()
    form.new.first.setText("five ducks on a pond")
    form.new.again.setText("five ducks on a pond")
    submit(qtbot, vault_window, idle, form)
    assert names(listed) == ["Mara", "Practitioner", "Study nurse"]
    assert person(vault_window, "Study nurse").role == "read_only"
    vault_window.desk.library.vault.require(
        Passphrase("five ducks on a pond"), person(vault_window, "Study nurse").id
    )


def test_the_last_practitioner_stays_one(vault_window, listed, idle):
    row = listed.rows[1]
    row.role.setCurrentIndex(1)
    row.role.activated.emit(1)
    idle(vault_window)
    assert listed.answer.text().startswith("Somebody has to stay a practitioner")
    assert row.role.currentData() == "practitioner"


def test_a_role_is_changed_at_once(vault_window, listed, idle):
    listed.rows[0].role.setCurrentIndex(2)
    listed.rows[0].role.activated.emit(2)
    idle(vault_window)
    assert person(vault_window, "Mara").role == "read_only"


def test_access_is_ended_after_asking(qtbot, vault_window, listed, idle):
    assert not listed.rows[1].more.isEnabled(), "not one's own"
    listed.rows[0].end_wanted.emit(listed.rows[0].person)
    submit(qtbot, vault_window, idle, vault_window.dialogs.current)
    assert names(listed) == ["Practitioner"]


def test_my_passphrase_is_changed_with_the_present_one(qtbot, vault_window, listed, idle):
    listed.own.click()
    form = vault_window.dialogs.current
    form.old.setText("not the one")
    form.new.first.setText("a wholly new passphrase")
    form.new.again.setText("a wholly new passphrase")
    form.primary.click()
    idle(vault_window)
    assert "opens nothing here" in form.answer.text()
    form.old.setText(MINE.text)
    submit(qtbot, vault_window, idle, form)
    library = vault_window.desk.library
    library.vault.require(Passphrase("a wholly new passphrase"), library.practitioner.id)


def test_a_pin_is_set_and_removed(qtbot, vault_window, listed, idle):
    listed.pin.click()
    form = vault_window.dialogs.current
    qtbot.keyClicks(form.first, "24a68")
    assert form.first.text() == PIN, "digits only"
    form.again.setText(PIN)
    submit(qtbot, vault_window, idle, form)
    assert listed.pin.text() == "Change my PIN…"
    listed.pin.click()
    form = vault_window.dialogs.current
    form._on_remove()
    qtbot.waitUntil(lambda: listed.pin.text() == "Set my PIN…", timeout=20_000)
    idle(vault_window)


def test_a_new_recovery_key_is_asked_for_and_shown(qtbot, vault_window, listed, idle):
    listed.recovery.click()
    submit(qtbot, vault_window, idle, vault_window.dialogs.current)
    shown = vault_window.dialogs.current
    assert len(shown.page.groups) == 8
    shown.page.put_away.setChecked(True)
    shown.page.finish.click()


def test_the_time_until_it_locks_is_set_there(vault_window, listed, idle):
    assert listed.minutes.value() == 4
    listed.minutes.setValue(7)
    listed.minutes.editingFinished.emit()
    idle(vault_window)
    assert vault_window.desk.library.setting("auto_lock_minutes") == 7
    assert vault_window.vault.auto_lock.minutes == 7


@pytest.fixture
def maras_turn(vault_window, idle):
    """Mara works; the practitioner has a PIN."""
    window = vault_window
    set_pin(window.desk.library, PIN)
    switch_person(window.desk.library, person(window, "Mara").id, HERS)
    window.desk.person_changed.emit()
    idle(window)
    return window


def test_an_assistant_sees_why_an_action_is_not_allowed(maras_turn, idle):
    window = maras_turn
    assert window.vault.person.text() == "Mara"
    for name in ("measure.marker", "vault.convert"):
        assert not window.registry[name].isEnabled()
        assert window.registry[name].toolTip().startswith("Only a practitioner may")
    assert window.registry["photo.edit"].isEnabled()
    window.registry["vault.persons"].trigger()
    idle(window)
    listed = window.vault.access.dialog
    assert not listed.add.isEnabled()
    assert listed.add.toolTip() == "Only a practitioner may add persons: ask one to do it."
    assert not listed.minutes.isEnabled()
    assert listed.own.isEnabled()


def test_the_pin_is_enough_to_take_over(qtbot, maras_turn, idle):
    window = maras_turn
    actions = {action.text(): action for action in window.vault.person.menu().actions()}
    actions["Practitioner"].trigger()
    form = window.dialogs.current
    for digit in PIN:
        next(b for b in form.pad.findChildren(type(form.primary)) if b.text() == digit).click()
    submit(qtbot, window, idle, form)
    assert window.desk.library.practitioner.name == "Practitioner"
    assert window.vault.person.text() == "Practitioner"
    assert window.registry["measure.marker"].isEnabled()


def test_five_wrong_pins_want_the_passphrase(qtbot, maras_turn, idle):
    window = maras_turn
    window.vault.access.switch_to(person(window, "Practitioner"))
    form = window.dialogs.current
    for _ in range(6):
        assert not form.is_passphrase
        form.pin.setText("1111")
        form.primary.click()
        idle(window)
    assert form.is_passphrase
    assert form.other.isHidden()
    assert "too many wrong PINs" in form.answer.text()
    form.phrase.setText(MINE.text)
    submit(qtbot, window, idle, form)
    assert window.desk.library.practitioner.name == "Practitioner"


def test_who_has_no_pin_is_asked_for_the_passphrase(vault_window):
    window = vault_window
    window.vault.access.switch_to(person(window, "Mara"))
    form = window.dialogs.current
    assert form.is_passphrase
    assert form.other.isHidden()


def test_read_only_changes_nothing_and_measures_nothing(vault_window, idle, card):
    window = vault_window
    engine.change_role(window.desk.library, person(window, "Mara").id, "read_only")
    switch_person(window.desk.library, person(window, "Mara").id, HERS)
    window.desk.person_changed.emit()
    idle(window)
    reason = "You may look at this library, but change nothing: ask a practitioner."
    for name in ("photos.import", "edit.undo", "patient.add", "photo.delete", "measure.now"):
        assert not window.registry[name].isEnabled()
        assert window.registry[name].toolTip() == reason
    window.desk.measure(window.desk.patient.id)
    assert not window.runner.is_busy
    window.import_paths(card)
    assert reason in window.messages.messages()


def test_a_plain_library_switches_without_asking(measured_window, idle):
    window = measured_window
    engine.add_person(window.desk.library, "Mara", "assistant")
    window.desk.person_changed.emit()
    idle(window)
    assert window.vault.person.isVisible()
    window.vault.access.switch_to(person(window, "Mara"))
    idle(window)
    assert window.vault.person.text() == "Mara"
