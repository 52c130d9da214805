"""The main window, through its widgets."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from mesophoto.app.settings import Settings, load_settings
from mesophoto.app.timeline.model import ChartKey
from mesophoto.workflows.assess_patient import AssessResult


def drop(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_the_first_start_says_what_to_do(window):
    assert window.pages.currentWidget() is window.welcome
    assert window.welcome.target.title.text() == "Drop your photos here"
    assert not window.registry["patient.add"].isEnabled()
    assert window.registry["photos.import"].isEnabled()


def test_an_empty_library_says_what_to_do(open_window):
    assert open_window.pages.currentWidget() is open_window.desktop
    assert open_window.content.currentWidget() is open_window.empty
    assert open_window.empty.target.title.text() == "No patients yet"


def test_a_drop_at_the_first_start_makes_the_library(qtbot, window, card, tmp_path):
    drop(window, card)
    asked = window.dialogs.current
    assert asked.folder == tmp_path / "library"
    asked.name.setText("Dr Berger")
    asked.protect.setChecked(False)
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        asked.make.click()
    assert window.desk.library.folder == tmp_path / "library"
    assert window.desk.library.practitioner.name == "Dr Berger"
    assert len(shown.args[0].plan.items) == 3
    shown.args[0].reject()


def test_after_an_import_the_newest_session_is_shown_and_measured(open_window, import_card, card):
    window = open_window
    import_card(window, card)
    assert window.header.title.text() == "Weber, Anna"
    assert window.content.currentWidget() is window.bench
    assert window.desk.photo.session_date == date(2026, 5, 10)
    assert window.desk.baseline.session_date == date(2026, 1, 10)
    assert [widget.chart.key.metric for widget in window.timeline.charts()] == [
        "pigmentation_area",
        "redness",
        "texture_roughness",
    ]
    assert window.inspector.comparability.verdict.text() == "With care"
    assert "3 photos imported." in window.messages.messages()


def test_a_click_on_a_thumbnail_opens_the_pair(qtbot, measured_window, idle):
    window = measured_window
    middle = window.desk.series.photos[1]
    place = window.timeline.strip.box_of(middle.id).center().toPoint()
    with qtbot.waitSignal(window.desk.photo_changed):
        qtbot.mouseClick(window.timeline.strip, Qt.MouseButton.LeftButton, pos=place)
    idle(window)
    assert window.desk.photo == middle
    assert window.inspector.title.text() == "10 Jan 2026  →  10 Mar 2026"


def test_a_click_on_a_point_opens_the_pair(qtbot, measured_window):
    window = measured_window
    middle = window.desk.series.photos[1]
    chart = window.timeline.charts()[0]
    with qtbot.waitSignal(window.desk.photo_changed):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.point_position(middle.id).toPoint())
    assert window.desk.photo == middle


def test_arrow_keys_go_through_the_sessions(qtbot, measured_window):
    window = measured_window
    qtbot.keyClick(window.timeline.strip, Qt.Key.Key_Left)
    assert window.desk.photo == window.desk.series.photos[1]
    qtbot.keyClick(window.patients.list, Qt.Key.Key_Left)
    assert window.desk.photo == window.desk.series.photos[0]
    assert window.inspector.title.text() == "10 Jan 2026, the baseline"
    window.registry["go.next"].trigger()
    assert window.desk.photo == window.desk.series.photos[1]


def test_the_results_stand_beside_a_word_and_say_why_they_are_withheld(measured_window):
    window = measured_window
    groups = {group.region: group.rows for group in window.inspector.model.groups}
    assert {row.verdict for row in groups["whole"]} <= {"improved", "worsened", "within noise"}
    assert {row.verdict for row in groups["region"]} == {"not comparable"}
    window.inspector.select(ChartKey("redness", "a*", "region"))
    assert "Too dark." in window.inspector.detail.text()


def test_the_baseline_can_be_changed_and_changed_back(measured_window, idle):
    window = measured_window
    first, middle = window.desk.series.photos[:2]
    window.desk.choose_photo(middle.id)
    window.registry["measure.baseline"].trigger()
    idle(window)
    window.dialogs.current.skip.click()
    idle(window)
    assert window.desk.baseline == middle
    assert set(window.desk.series.assessments) == {photo.id for photo in window.desk.series.photos}
    assert window.registry["edit.undo"].text() == "&Undo Set baseline to 10 March 2026"
    window.registry["edit.undo"].trigger()
    idle(window)
    assert window.desk.baseline == first


def test_a_deleted_patient_comes_back_by_undo(qtbot, measured_window, idle):
    window = measured_window
    window.registry["patient.delete"].trigger()
    idle(window)
    assert window.desk.patient is None
    assert window.patients.model.patients == []
    assert window.registry["edit.undo"].text() == "&Undo Delete patient Weber, Anna"
    window.registry["edit.undo"].trigger()
    idle(window)
    assert [patient.name for patient in window.patients.model.patients] == ["Weber, Anna"]
    window.registry["edit.redo"].trigger()
    idle(window)
    assert window.patients.model.patients == []


def test_an_undone_import_leaves_nothing(measured_window, idle):
    window = measured_window
    assert window.registry["edit.undo"].text() == "&Undo Import 3 photos"
    window.registry["edit.undo"].trigger()
    idle(window)
    assert window.patients.model.patients == []
    assert window.desk.patient is None
    assert window.content.currentWidget() is window.empty


def test_search_finds_as_you_type(qtbot, open_window, idle):
    window = open_window
    from mesophoto.workflows.operations import AddPatient

    for family, given in (("Weber", "Anna"), ("Lindqvist", "Maja")):
        window.desk.do(AddPatient(family_name=family, given_name=given))
    idle(window)
    qtbot.keyClicks(window.patients.search, "lind")
    idle(window)
    assert [patient.name for patient in window.patients.model.patients] == ["Lindqvist, Maja"]
    qtbot.keyClicks(window.patients.search, "xyz")
    idle(window)
    assert window.patients.empty.text() == "No patient is found by that."


def test_a_patient_is_added_and_edited_through_the_dialog(qtbot, open_window, idle):
    window = open_window
    window.registry["patient.add"].trigger()
    dialog = window.dialogs.current
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.family_name, "Weber")
    qtbot.keyClicks(dialog.birth_date, "1980-02-29")
    dialog.save.click()
    idle(window)
    assert window.desk.patient.birth_date == date(1980, 2, 29)
    window.registry["patient.edit"].trigger()
    dialog = window.dialogs.current
    qtbot.keyClicks(dialog.given_name, "Anna")
    dialog.save.click()
    idle(window)
    assert window.header.title.text() == "Weber, Anna"


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_the_theme_changes_at_once_and_is_remembered(measured_window, qtbot, theme, settings, mode):
    window = measured_window
    theme.set_mode("light" if mode == "dark" else "dark")
    before = window.grab().toImage()
    with qtbot.waitSignal(theme.changed):
        window.registry[f"theme.{mode}"].trigger()
    assert theme.is_dark == (mode == "dark")
    assert window.grab().toImage() != before
    assert load_settings(settings.path).theme == mode


def test_large_text_still_fits_the_smallest_window(measured_window, qtbot, theme):
    window = measured_window
    with qtbot.waitSignal(theme.changed):
        for _ in range(4):
            window.registry["view.larger"].trigger()
    window.resize(1100, 700)
    assert window.settings.font_scale == 1.5
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= 1100)
    qtbot.waitUntil(lambda: window.minimumSizeHint().height() <= 700)


def test_chosen_charts_are_remembered(measured_window, settings):
    window = measured_window
    window.inspector.chart_wanted.emit(ChartKey("redness", "a*", "region"))
    assert window.timeline.charts()[-1].chart.key == ChartKey("redness", "a*", "region")
    window.timeline.charts_changed.emit([ChartKey("redness", "a*", "whole")])
    assert [widget.chart.key.region for widget in window.timeline.charts()] == ["whole"]
    assert settings.charts == [["redness", "a*", "whole"]]


def test_an_error_is_told_in_its_sentence_and_blocks_nothing(open_window, idle, tmp_path):
    window = open_window
    window.desk.open_library(tmp_path / "nowhere")
    idle(window)
    assert any("There is no folder" in text for text in window.messages.messages())
    assert window.isEnabled()


def test_a_bug_opens_a_dialog_without_patient_data(qtbot, measured_window, idle):
    window = measured_window

    def fail(_library):
        raise ValueError("Weber, Anna")

    shown = []
    window.show_crash = shown.append
    window.desk.ask("test", fail, print)
    idle(window)
    assert "ValueError" in shown[0]
    assert "Weber" not in shown[0]


def test_every_action_has_a_text_and_its_own_shortcut(window):
    keys = [
        key.toString() for spec in window.registry.specs() for key in window.registry[spec.id].shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert all(window.registry[spec.id].text() for spec in window.registry.specs())


def test_every_control_has_a_name(measured_window):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in measured_window.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip())
    ]
    assert nameless == []


def test_panels_that_were_put_away_stay_away(window, settings, tmp_path):
    window.registry["panel.results"].trigger()
    assert not window.inspector.isVisibleTo(window.bench)
    settings.save()
    assert load_settings(settings.path).hidden == ["results"]
    assert Settings().hidden == []


def test_what_was_opened_in_the_results_stays_open_from_pair_to_pair(measured_window):
    window = measured_window
    tree, model = window.inspector.tree, window.inspector.model
    tree.expand(model.index(1, 0))
    tree.collapse(model.index(0, 0))
    window.desk.choose_photo(window.desk.series.photos[1].id)
    assert tree.isExpanded(model.index(1, 0))
    assert not tree.isExpanded(model.index(0, 0))


def test_the_results_can_be_narrowed_to_a_verdict(measured_window):
    from PySide6.QtWidgets import QToolButton

    window = measured_window
    chips = {chip.text().split(" ", 1)[1]: chip for chip in window.inspector.chips.findChildren(QToolButton)}
    chips["not comparable"].click()
    assert [group.region for group in window.inspector.model.groups] == ["region"]


def test_the_size_of_the_marker_is_a_setting_that_can_be_undone(qtbot, measured_window, idle):
    window = measured_window
    window.registry["measure.marker"].trigger()
    qtbot.waitUntil(lambda: window.dialogs.current is not None)
    window.dialogs.current.setDoubleValue(20.0)
    window.dialogs.current.accept()
    idle(window)
    assert window.desk.library.setting("marker_mm") == 20.0
    window.registry["edit.undo"].trigger()
    idle(window)
    assert window.desk.library.setting("marker_mm") is None


def test_closing_in_the_middle_of_measuring_stops_it_and_remembers_it(
    qtbot, measured_window, settings, monkeypatch
):
    import threading

    from mesophoto.app import engine

    window, at_work = measured_window, threading.Event()

    def slow(_library, _patient_id, progress, _executor):
        at_work.set()
        while not progress.cancelled:
            threading.Event().wait(0.01)
        progress.check()

    monkeypatch.setattr(engine, "assess_patient", slow, raising=False)
    window.registry["measure.now"].trigger()
    assert at_work.wait(10)
    patient_id = window.desk.patient.id
    with qtbot.waitSignal(window.closed, timeout=20_000):
        window.close()
    assert load_settings(settings.path).unfinished == {str(window.settings.libraries[0]): [patient_id]}


def test_measuring_that_was_killed_is_taken_up_at_the_next_start(
    qtbot, window, library_template, monkeypatch, tmp_path
):
    settings = window.settings
    from mesophoto.app import engine

    shutil.copytree(library_template, tmp_path / "library")
    settings.unfinished = {str(tmp_path / "library"): ["patient-1"]}
    monkeypatch.setattr(
        engine,
        "assess_patient",
        lambda _library, patient_id, _progress, _executor: AssessResult(0, 0, (), False),
        raising=False,
    )
    with qtbot.waitSignal(window.desk.measured, timeout=20_000):
        window.desk.open_library(tmp_path / "library")
    assert load_settings(settings.path).unfinished == {}
