"""A bug's report holds nothing of a patient."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from mesophoto.app.crash import CrashDialog, describe_bug, install_crash_handler


def fail_for_patient():
    raise ValueError("Maria Example, /home/doctor/patients/maria.jpg")


def test_a_report_names_places_in_the_program_but_no_values():
    try:
        fail_for_patient()
    except ValueError as bug:
        report = describe_bug(bug)
    assert "ValueError" in report
    assert "in fail_for_patient" in report
    assert "Maria" not in report
    assert "/home" not in report


def test_a_report_from_another_process_names_places_too():
    try:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            pool.submit(int, "Maria").result()
    except ValueError as bug:
        report = describe_bug(bug)
    assert "process.py" in report
    assert "_process_worker" in report
    assert "Maria" not in report


def test_no_canary_is_in_dialog_log_or_clipboard(qtbot, caplog, monkeypatch):
    canary = "Canary-Kunigunde"

    def fail(patient_name):
        folder = f"/home/{patient_name}"
        try:
            raise KeyError(patient_name)
        except KeyError:
            raise OSError(13, "Permission denied", folder) from None

    shown = []
    monkeypatch.setattr("sys.excepthook", None)
    install_crash_handler(shown.append)
    try:
        fail(canary)
    except OSError as bug:
        bug.add_note(canary)
        sys.excepthook(type(bug), bug, bug.__traceback__)
    dialog = CrashDialog(shown[0])
    qtbot.addWidget(dialog)
    dialog.show()
    told = [label.text() for label in dialog.findChildren(QLabel)]
    told += [field.toPlainText() for field in dialog.findChildren(QPlainTextEdit)]
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy the report")
    copy.click()
    told += [QApplication.clipboard().text(), caplog.text]
    assert "PermissionError" in told[-2]
    assert not any("Canary" in text or "Kunigunde" in text for text in told)


def test_the_dialog_shows_the_report(qtbot):
    dialog = CrashDialog("ValueError\n  app/window.py:1 in x")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Something went wrong in mesophoto"
