"""Taking photos: the checklist, a camera that plays files, the card that judges a watched folder's photos."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from mesophoto.app import engine
from mesophoto.app.capture.controller import NoCameraError
from mesophoto.app.capture.preview import image_of, pixels_of
from mesophoto.app.capture.sources import FileSource
from mesophoto.app.capture.words import PROTOCOL_TEXTS, SAYINGS, icon_of, say_instruction
from mesophoto.assessment.guidance import Guidance, Instruction, InstructionKind
from mesophoto.assessment.live_frame import LiveFrame
from mesophoto.records import Check, Comparability
from mesophoto.workflows.operations import EditPhoto
from mesophoto.workflows.protocols import load_protocols

TURNED = Comparability("with care", (Check("yaw", 0.0, 6.0, 6.0, 4.0, "°", False, "turn the face a little"),))
ALIKE = Comparability("comparable", ())
TURN_LEFT = (Instruction("turn_left", 4.2, "°"), Instruction("closer", 12.0, "%"))


@pytest.fixture
def verdict(monkeypatch):
    """What is found of the pair with the baseline; to be changed by the test."""
    found = {"is": TURNED}

    def check(_library, plan, _progress):
        return plan.with_item(replace(plan.items[0], comparability=found["is"]))

    monkeypatch.setattr("mesophoto.workflows.capture.check_identity", check)
    return found


@pytest.fixture
def guidance(monkeypatch):
    """What is told of the next frames, one after another; then that nothing is to be done."""
    told = []

    def guide(pixels, _target, _last):
        frame = LiveFrame(pixels.shape[1], pixels.shape[0], None)
        return Guidance(frame, told.pop(0) if told else ())

    monkeypatch.setattr(engine, "guide_frame", guide, raising=False)
    monkeypatch.setattr("mesophoto.assessment.live_frame.find_landmarks", lambda photo: None)
    return told


@pytest.fixture
def camera(measured_window, write_photo, guidance, verdict, idle):
    """The camera's window over a measured patient, playing two files that the test steps through."""
    window = measured_window
    files = [write_photo(number, datetime(2026, 8, 10, 9, number)) for number in (21, 22)]
    source = FileSource(files, interval_ms=3_600_000)
    window.capture.make_source = lambda: source
    guidance.extend([TURN_LEFT] * 50)
    window.registry["photos.camera"].trigger()
    idle(window)
    return window.capture.window, source


def step(qtbot, camera, source):
    """Show the next frame and wait until it was looked at."""
    with qtbot.waitSignal(camera.guide.guided):
        source.step()


def shoot(qtbot, camera):
    """Fire by hand and wait for the verdict."""
    qtbot.waitUntil(lambda: camera.is_live)
    qtbot.keyClick(camera, Qt.Key.Key_Space)
    qtbot.waitUntil(camera.card.again.isEnabled, timeout=20_000)


def test_the_checklist_follows_the_session_and_the_clinics_protocol(qtbot, measured_window, idle):
    window = measured_window
    checklist = window.capture.checklist
    assert "0 of 9 views" in checklist.title.text()
    photo = window.desk.photo
    window.desk.do(EditPhoto(photo_id=photo.id, view="face_45", side="left", moment="before"))
    idle(window)
    window.desk.choose_series(("face_45", "left"))
    taken = [button for button in checklist.buttons() if button.item.is_taken]
    assert [button.accessibleName() for button in taken] == ["45°, left cheek: taken"]
    assert "1 of 9 views" in checklist.title.text()
    qtbot.mouseClick(taken[0], Qt.MouseButton.LeftButton)
    assert window.desk.photo.id == photo.id
    hands = next(one for one in window.capture.choice.menu().actions() if one.text() == "Hands")
    hands.trigger()
    idle(window)
    assert "0 of 4 views" in checklist.title.text()
    assert window.desk.undo_name == "Change the views of a session"
    window.desk.undo()
    idle(window)
    assert "1 of 9 views" in checklist.title.text()
    window.registry["panel.checklist"].trigger()
    assert checklist.isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_missing_view_leads_to_the_camera(qtbot, measured_window, idle, guidance, card):
    window = measured_window
    window.capture.make_source = lambda: FileSource(card, interval_ms=3_600_000)
    smile = next(one for one in window.capture.checklist.buttons() if one.item.view.key == "smile")
    smile.setFocus()
    qtbot.keyClick(smile, Qt.Key.Key_Space)
    menu = next(one for one in window.findChildren(type(window.capture.choice.menu())) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    idle(window)
    assert window.capture.window.view.key == "smile"
    assert window.capture.window.panel.title.text() == "Smile"


def test_guidance_is_told_large_and_the_shutter_fires_when_it_fits(qtbot, camera, guidance, verdict):
    camera, source = camera
    step(qtbot, camera, source)
    assert camera.readout.words.text() == "Turn left 4°"
    assert camera.readout.next.text() == "Left and right are the patient’s own.   ·   Closer, 12 %"
    assert camera.readout.words.font().pointSizeF() > 2.5 * camera.font().pointSizeF()
    guidance.clear()
    verdict["is"] = ALIKE
    step(qtbot, camera, source)
    assert camera.is_live
    step(qtbot, camera, source)
    assert not camera.is_live
    qtbot.waitUntil(camera.card.keep.isEnabled, timeout=20_000)
    assert camera.card.title.text() == "These photos may be compared"


def test_by_hand_only_where_the_shutter_is_not_to_fire_by_itself(qtbot, camera, guidance):
    camera, source = camera
    camera.panel.auto.setChecked(False)
    guidance.clear()
    for _ in range(4):
        step(qtbot, camera, source)
    assert camera.is_live
    assert camera.readout.text() == "Hold\nPress Space."
    shoot(qtbot, camera)


def test_a_shot_is_judged_taken_again_and_kept_in_one_step(qtbot, camera, measured_window, verdict, idle):
    camera, _source = camera
    window = measured_window
    count = window.desk.patient.photo_count
    shoot(qtbot, camera)
    assert camera.card.text().splitlines() == [
        "These photos may be compared with care",
        "Face, frontal",
        "Turn right 6°, the patient’s own side.",
        "Then take it again.",
    ]
    assert camera.card.again.hasFocus()
    camera.card.again.click()
    assert camera.is_live
    verdict["is"] = ALIKE
    shoot(qtbot, camera)
    camera.card.keep.click()
    qtbot.waitUntil(lambda: camera.view.key == "left_45", timeout=20_000)
    idle(window)
    assert window.desk.patient.photo_count == count + 1
    kept = next(one for one in window.desk.timeline.series if one.view == "face_frontal").photos
    assert [photo.session_date for photo in kept] == [date(2026, 8, 10)]
    assert camera.checklist.title.text() == "1 of 9 views"
    window.desk.undo()
    idle(window)
    assert window.desk.patient.photo_count == count


def test_a_photo_that_is_held_already_is_refused(qtbot, camera, measured_window, idle):
    camera, _source = camera
    shoot(qtbot, camera)
    camera.card.keep.click()
    qtbot.waitUntil(lambda: camera.view.key == "left_45", timeout=20_000)
    idle(measured_window)
    shoot(qtbot, camera)
    assert camera.card.title.text() == "This photo cannot be used"
    assert "Already held" in camera.card.advice.text()
    assert not camera.card.keep.isEnabled()


def test_a_mirrored_picture_turns_the_arrows_not_the_words(camera):
    camera, _source = camera
    left = Instruction("turn_left", 4.2, "°")
    assert (icon_of(left, mirrored=False), icon_of(left, mirrored=True)) == ("arrow-right", "arrow-left")
    camera.panel.mirror.setChecked(True)
    assert camera.preview.mirrored
    assert camera.readout.mirrored


def test_another_patient_closes_the_camera(measured_window, camera, idle):
    measured_window.desk.open_patient(None)
    idle(measured_window)
    assert measured_window.capture.window is None


def test_without_a_camera_the_way_to_one_is_told(measured_window):
    window = measured_window

    def none():
        raise NoCameraError("No camera was found.")

    window.capture.make_source = none
    window.registry["photos.camera"].trigger()
    assert window.capture.window is None
    assert "No camera was found." in window.messages.messages()


def test_a_new_file_of_a_watched_folder_is_judged_at_once(
    measured_window, write_photo, verdict, idle, tmp_path
):
    window = measured_window
    count = window.desk.patient.photo_count
    write_photo(31, datetime(2026, 9, 1, 9))
    window.watching.start(tmp_path / "card")
    look(window, idle)
    card = window.capture.card
    assert window.imports.dialog is None
    assert "Turn right 6°" in card.text()
    card.again.click()
    assert card.isHidden()
    assert window.desk.patient.photo_count == count
    verdict["is"] = ALIKE
    write_photo(32, datetime(2026, 9, 1, 9, 1))
    look(window, idle)
    assert "These photos may be compared" in card.text()
    card.keep.click()
    idle(window)
    assert card.isHidden()
    assert window.desk.patient.photo_count == count + 1
    write_photo(33, datetime(2026, 9, 1, 9, 2))
    look(window, idle)
    window.desk.open_patient(None)
    assert card.isHidden()
    assert any("were not kept" in words or "was not kept" in words for words in window.messages.messages())


def look(window, idle):
    """Twice: a file counts when it is the same at two looks."""
    for _ in range(2):
        window.watching.look()
        idle(window)


def test_everything_that_is_told_has_words():
    assert set(SAYINGS) == set(InstructionKind.__args__)
    assert say_instruction(Instruction("chin_up", 0.3, "°")) == "Chin up 1°"
    for protocol in load_protocols()[0].values():
        texts = {protocol.name, *(view.name for view in protocol.views), *(v.hint for v in protocol.views)}
        assert texts <= {*PROTOCOL_TEXTS, ""}


def test_pixels_keep_their_places_between_qt_and_numpy():
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    image.setPixelColor(4, 1, Qt.GlobalColor.red)
    pixels = pixels_of(image, 640)
    assert pixels.shape == (3, 5, 3)
    assert pixels[1, 4].tolist() == [255, 0, 0]
    assert image_of(pixels).pixelColor(4, 1) == Qt.GlobalColor.red
    assert pixels_of(image.scaled(1000, 600), 500).shape == (300, 500, 3)
