"""The patient's screen: nameless, in step, blank for another patient until it is shown again on purpose."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from mesophoto.app.presentation import controller as module
from mesophoto.app.presentation.screen import TARGET_PX, PatientScreen, second_screen
from mesophoto.workflows.operations import AddPatient


@pytest.fixture
def shown(qtbot, measured_window, idle):
    """The main window with the patient's screen open."""
    measured_window.registry["view.patient_screen"].trigger()
    idle(measured_window)
    return measured_window


@pytest.fixture
def screen(shown):
    return shown.patient_screen.screen


def words(widget):
    texts = [widget.windowTitle(), widget.canvas.accessibleDescription()]
    texts += [label.text() for label in widget.findChildren(QLabel)]
    texts += [button.text() for button in widget.findChildren(QAbstractButton)]
    scene = widget.canvas.scene
    for photo in (scene.fixed, scene.moving):
        texts += [] if photo is None else [photo.title, *photo.details]
    return " ".join(texts)


def other_patient(qtbot, window, idle):
    operation = AddPatient(family_name="Other", given_name="Olga", number="77")
    with qtbot.waitSignal(window.desk.done):
        window.desk.do(operation)
    window.desk.open_patient(operation.patient_id)
    idle(window)


def test_it_shows_the_pair_and_no_name(shown, screen):
    assert not screen.is_blank
    assert screen.canvas.scene.pyramids.keys() >= {"fixed", "moving"}
    told = words(screen)
    patient = shown.desk.patient
    for secret in (patient.family_name, patient.given_name, patient.number):
        assert not secret or secret not in told
    assert screen.windowTitle() == "Photos"


def test_it_is_blank_for_another_patient_until_it_is_shown_again(qtbot, shown, screen, idle):
    weber = shown.desk.patient.id
    other_patient(qtbot, shown, idle)
    assert screen.is_blank
    assert screen.canvas.scene.fixed is None
    shown.desk.open_patient(weber)
    idle(shown)
    assert screen.is_blank
    assert screen.canvas.scene.fixed is None
    qtbot.mouseClick(screen.show_button, Qt.MouseButton.LeftButton)
    assert not screen.is_blank
    assert screen.canvas.scene.fixed is not None


def test_the_command_shows_the_photos_again_before_it_closes(qtbot, shown, screen, idle):
    shown.patient_screen.blank()
    action = shown.registry["view.patient_screen"]
    action.trigger()
    assert not screen.is_blank
    with qtbot.waitSignal(screen.closed):
        action.trigger()
    assert not shown.patient_screen.is_open


def test_it_is_blank_when_the_library_is_closed(shown, screen):
    shown.desk.close_library()
    shown.desk.library_changed.emit()
    assert screen.is_blank


def test_it_goes_in_step_and_by_itself(qtbot, shown, screen):
    main, canvas = shown.viewer.canvas, screen.canvas
    main.zoom_to(main.camera.fit_zoom * 3)
    main.pan(QPointF(15, 10))
    assert canvas.camera.centre == main.camera.centre
    assert canvas.camera.zoom / canvas.camera.fit_zoom == pytest.approx(3)
    screen.in_step.setChecked(False)
    before = canvas.camera.zoom
    main.zoom_to(main.camera.fit_zoom)
    assert canvas.camera.zoom == before
    screen.in_step.setChecked(True)
    assert canvas.camera.centre == main.camera.centre


def test_what_cannot_be_shown_says_why(shown, screen):
    """The pair of this library is not aligned: only side by side is left."""
    assert not screen.mode_buttons["slider"].isEnabled()
    assert "do not fit" in screen.mode_buttons["slider"].toolTip()
    assert screen.canvas.mode.name == "side_by_side"


def test_fingers_hit_its_buttons_and_escape_closes_it(qtbot, shown, screen):
    buttons = [button for button in screen.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) >= 5
    assert all(min(button.width(), button.height()) >= TARGET_PX for button in buttons)
    assert all(button.accessibleName() for button in buttons)
    with qtbot.waitSignal(screen.closed):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not shown.patient_screen.is_open
    assert not shown.registry["view.patient_screen"].isChecked()


def test_it_closes_with_the_main_window(qtbot, shown, screen):
    with qtbot.waitSignals([screen.closed, shown.closed], timeout=20_000):
        shown.close()


def test_it_fills_a_second_screen(qtbot, qapp, monkeypatch):
    first, second = object(), qapp.primaryScreen()
    monkeypatch.setattr("mesophoto.app.presentation.screen.QGuiApplication.screens", lambda: [first, second])
    assert second_screen(first) is second
    assert second_screen(second) is first
    window = PatientScreen()
    qtbot.addWidget(window)
    window.open_on(second)
    assert window.isFullScreen()
    window.canvas.layers.shut_down()


def test_without_a_second_screen_it_is_a_window(shown, screen):
    assert module.second_screen(shown.screen()) is None
    assert not screen.isFullScreen()
