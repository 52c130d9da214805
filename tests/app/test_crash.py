"""A bug's report holds nothing of a patient."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from mesophoto.app.crash import CrashDialog, describe_bug


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


def test_the_dialog_shows_the_report(qtbot):
    dialog = CrashDialog("ValueError\n  app/window.py:1 in x")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Something went wrong in mesophoto"
