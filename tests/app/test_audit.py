"""The audit as it is seen."""

from types import SimpleNamespace

import pytest

from mesophoto.app.audit.model import PAGE_LINES, AuditModel, action_name
from mesophoto.workflows.operations import AddPatient, ChangeSetting


@pytest.fixture
def audit(measured_window, idle):
    measured_window.registry["library.audit"].trigger()
    idle(measured_window)
    return measured_window.audit.dialog


def column(dialog, number):
    model = dialog.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_it_says_who_did_what_when_to_whom(audit):
    assert column(audit, 2)[:2] == ["Patient viewed", "Library opened"]
    assert column(audit, 3)[0] == "Weber, Anna"
    assert "Photos imported" in column(audit, 2)
    assert audit.chain.text() == "The chain is whole: no line is missing or was changed."
    audit.accept()


def test_a_patient_is_noted_once_however_often_they_are_shown(measured_window, idle):
    window = measured_window
    for _ in range(3):
        window.desk.open_patient(window.desk.patient.id)
        window.desk.reload()
        idle(window)
    actions = [line.action for line in window.desk.library.audit()]
    assert actions.count("view_patient") == 1
    assert actions.count("open_library") == 1


def test_filters_narrow_it_and_all_comes_back(audit, measured_window, idle):
    everything = audit.model.rowCount()
    audit.kind.setCurrentIndex(audit.kind.findData("view"))
    idle(measured_window)
    assert column(audit, 2) == ["Patient viewed"]
    audit.patient.setText("Weber, Anna")
    idle(measured_window)
    assert column(audit, 2) == ["Patient viewed"]
    audit.kind.setCurrentIndex(0)
    audit.last.setText("2020-01-01")
    audit.last.editingFinished.emit()
    idle(measured_window)
    assert audit.model.rowCount() == 0
    audit.clear.click()
    idle(measured_window)
    assert audit.model.rowCount() == everything
    audit.accept()


def test_it_is_exported_with_its_filter(audit, measured_window, idle, tmp_path):
    audit.kind.setCurrentIndex(audit.kind.findData("view"))
    idle(measured_window)
    measured_window.audit.export(tmp_path / "audit.csv", audit.wanted())
    idle(measured_window)
    lines = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "audit.csv is saved, with 1 line." in measured_window.messages.messages()
    measured_window.audit.export(tmp_path / "audit.csv" / "inside a file.csv", audit.wanted())
    idle(measured_window)
    assert any("cannot be read or written" in text for text in measured_window.messages.messages())
    audit.accept()


def test_pages_follow_as_one_scrolls(open_window, idle):
    journal = open_window.desk.journal
    for number in range(PAGE_LINES + 5):
        journal.do(ChangeSetting("marker_mm", float(number)))
    open_window.registry["library.audit"].trigger()
    idle(open_window)
    dialog = open_window.audit.dialog
    first = dialog.model.rowCount()
    assert first in (PAGE_LINES, PAGE_LINES + 6)  # a tall table asks for the second page at once
    dialog.table.scrollToBottom()
    idle(open_window)
    assert dialog.model.rowCount() == PAGE_LINES + 6
    dialog.accept()


def test_a_changed_line_shows(audit):
    finding = SimpleNamespace(sentence="The audit is not as it was written from line 3 on.")
    audit.show_chain([finding])
    assert audit.chain.text() == finding.sentence
    audit.accept()


def test_a_page_of_an_earlier_question_is_dropped(qtbot):
    model = AuditModel()
    model.start_anew()
    model.add_page(7, ("line",))
    assert model.rowCount() == 0


def test_an_action_without_words_of_its_own_is_still_read():
    assert action_name("count_the_herons") == "Count the herons"


def test_a_patient_who_is_gone_has_no_name(open_window, idle):
    weber = AddPatient(family_name="Weber")
    open_window.desk.do(weber)
    idle(open_window)
    assert open_window.desk.library.audit()[0].patients == ("Weber",)


def test_tab_leads_through_the_filters_to_the_lines(qtbot, audit):
    audit.kind.setCurrentIndex(1)
    wanted = [audit.person, audit.kind, audit.patient, audit.first, audit.last, audit.clear, audit.table]
    found = [audit.person]
    while len(found) < len(wanted):
        following = found[-1].nextInFocusChain()
        while following not in wanted:
            following = following.nextInFocusChain()
        found.append(following)
    assert found == wanted
    audit.accept()


def test_every_operation_has_a_name_in_the_audit():
    from mesophoto.app.audit.model import ACTIONS
    from mesophoto.workflows import operations

    known = [getattr(operations, name) for name in operations.__all__]
    actions = {one.action for one in known if hasattr(one, "action")}
    assert actions <= ACTIONS.keys()
