"""Making a library, and turning one into the other form."""

from datetime import date
from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from mesophoto.app import engine
from mesophoto.app.vault.controller import NO_KEY
from mesophoto.app.vault.convert import DECRYPTED, ENCRYPTED
from mesophoto.app.vault.recovery import RecoveryDialog, serve, sheet_html
from mesophoto.errors import Cancelled, LibraryError
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import RecoveryKey
from tests.app.vault.conftest import MINE


@pytest.fixture
def asked(window):
    window.registry["library.new"].trigger()
    return window.dialogs.current


def fill(dialog, text=MINE.text):
    dialog.name.setText("Dr Berger")
    dialog.new.first.setText(text)
    dialog.new.again.setText(text)


def test_protection_is_preselected_and_wants_the_passphrase_twice(asked, tmp_path):
    assert asked.protect.isChecked()
    assert asked.folder == tmp_path / "library"
    asked.name.setText("Dr Berger")
    assert not asked.make.isEnabled()
    asked.new.first.setText(MINE.text)
    asked.new.again.setText("birch anchor seven rein")
    assert not asked.make.isEnabled()
    assert asked.new.again.property("invalid")
    asked.new.again.setText(MINE.text)
    assert asked.make.isEnabled()
    asked.name.clear()
    assert not asked.make.isEnabled()
    asked.protect.setChecked(False)
    assert asked.new.isHidden()
    asked.name.setText("Dr Berger")
    assert asked.make.isEnabled()


def test_the_eye_shows_both_fields(asked):
    asked.new.first.peek.click()
    assert asked.new.first.echoMode() == asked.new.again.echoMode() == QLineEdit.EchoMode.Normal


def test_tab_leads_from_the_name_through_the_passphrase_before_the_folder(qtbot, asked):
    order = [asked.name, asked.new.first, asked.new.again, asked.protect, asked.place]
    asked.activateWindow()
    asked.name.setFocus()
    for field, following in pairwise(order):
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_a_protected_library_shows_its_recovery_key_first(qtbot, window, asked, idle, tmp_path):
    fill(asked)
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        asked.make.click()
    idle(window)
    library = window.desk.library
    assert library.is_vault
    assert library.practitioner.name == "Dr Berger"
    page = asked.recovery
    assert page.isVisible()
    assert not page.finish.isEnabled()
    key = RecoveryKey.parse(" ".join(page.groups))
    library.vault.require(key, library.practitioner.id)
    window.dialogs.choose_pdf = lambda *_: tmp_path / "key.pdf"
    page.save.click()
    idle(window)
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    page.put_away.setChecked(True)
    with qtbot.waitSignal(asked.accepted):
        page.finish.click()
    assert page.groups == ()
    assert asked.new.first.text() == ""
    assert window.messages.messages() == []


def test_a_key_that_was_not_put_away_is_told_of(qtbot, window, asked, idle):
    fill(asked)
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        asked.make.click()
    idle(window)
    asked.reject()
    assert NO_KEY in window.messages.messages()


def test_a_place_that_is_taken_is_told_of_in_the_dialog(window, asked, idle, tmp_path):
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "letter.txt").touch()
    fill(asked)
    asked.make.click()
    asked.reject()
    assert asked.isVisible(), "not while it is made"
    idle(window)
    assert "is not empty" in asked.answer.text()
    assert asked.make.isEnabled()
    assert window.desk.library is None


def test_the_printed_sheet_has_the_key():
    groups = RecoveryKey.new().groups
    html = sheet_html(groups, "Berger & Co", date(2026, 3, 1))
    assert all(group in html for group in groups)
    assert "Berger &amp; Co, made on 1 Mar 2026" in html


def test_printing_asks_for_the_printer(qtbot):
    shown = RecoveryDialog(RecoveryKey.new().groups)
    qtbot.addWidget(shown)
    serve(shown.page, None, "library")
    shown.page.print.click()
    asked = next(one for one in shown.page.findChildren(QDialog) if one.isVisible())
    asked.reject()


def convert(window):
    window.registry["vault.convert"].trigger()
    return window.dialogs.current


def test_a_library_is_encrypted_and_the_work_goes_on(qtbot, measured_window, idle):
    window = measured_window
    middle = window.desk.series.photos[1]
    window.desk.choose_photo(middle.id)
    folder = window.desk.library.folder
    assert window.registry["vault.convert"].text() == "&Encrypt this library…"
    dialog = convert(window)
    assert not dialog.start.isEnabled()
    dialog.new.first.setText(MINE.text)
    dialog.new.again.setText(MINE.text)
    with qtbot.waitSignal(window.desk.library_changed, timeout=30_000):
        dialog.start.click()
    idle(window)
    assert window.desk.library.is_vault
    assert window.desk.photo == middle
    assert not (folder / "library.sqlite").exists()
    assert ENCRYPTED in window.messages.messages()
    assert window.vault.auto_lock.is_watching
    assert len(dialog.recovery.groups) == 8
    dialog.recovery.put_away.setChecked(True)
    dialog.recovery.finish.click()
    assert window.registry["vault.convert"].text() == "Take the &encryption off…"


def test_the_encryption_is_taken_off_with_the_passphrase(qtbot, vault_window, idle):
    window = vault_window
    dialog = convert(window)
    dialog.proof.setText("something else")
    dialog.start.click()
    idle(window)
    assert "opens nothing here" in dialog.answer.text()
    assert window.desk.library.is_vault
    dialog.proof.setText(MINE.text)
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        dialog.start.click()
    idle(window)
    assert not window.desk.library.is_vault
    assert DECRYPTED in window.messages.messages()
    assert not window.vault.auto_lock.is_watching
    assert window.desk.patient is not None


def test_it_can_be_stopped_and_leaves_the_library_as_it_was(qtbot, measured_window, idle, monkeypatch):
    window = measured_window
    before = window.desk.library

    def slowly(library, passphrase, task):
        task.report(1, 3, "photo 1 of 3")
        while not task.cancelled:
            pass
        raise Cancelled

    monkeypatch.setattr(engine, "encrypt_library", slowly, raising=False)
    dialog = convert(window)
    dialog.new.first.setText(MINE.text)
    dialog.new.again.setText(MINE.text)
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.doing.text() == "Photo 1 of 3")
    dialog.stop.click()
    idle(window)
    assert dialog.answer.text() == "Stopped: the library is as it was before."
    assert window.desk.library is before
    assert not before.is_closed
    dialog.reject()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_library_that_was_closed_by_the_failing_step_is_opened_again(
    qtbot, measured_window, idle, monkeypatch
):
    window = measured_window

    def fails(library, passphrase, task):
        library.close()
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(engine, "encrypt_library", fails, raising=False)
    dialog = convert(window)
    dialog.new.first.setText(MINE.text)
    dialog.new.again.setText(MINE.text)
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        dialog.start.click()
    idle(window)
    assert dialog.answer.text() == "The disk is full."
    assert not window.desk.library.is_closed


def test_the_demo_asks_for_nothing(qtbot, window, idle, monkeypatch, tmp_path):
    def make_demo(folder, _task, _workers):
        Library.create(folder / "library").close()
        return SimpleNamespace(library=folder / "library")

    monkeypatch.setattr(engine, "make_demo", make_demo, raising=False)
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        window.open_demo()
    idle(window)
    assert not window.desk.library.is_vault
    assert window.dialogs.current is None
