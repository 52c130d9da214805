"""Comparing in the main window: pairs chosen on the timeline, the grid, what is told of a region and kept."""

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt

from mesophoto.app import engine, pair
from mesophoto.app.exporting.plan_card import OutcomePlanCard
from mesophoto.app.viewer.commands import MODES
from mesophoto.records import Change
from mesophoto.workflows.alignment import Aligned


@pytest.fixture
def aligned(monkeypatch):
    """All photos lie on each other as they are."""
    ones = np.ones((16, 24), np.float32)
    x, y = np.meshgrid(np.linspace(0, 239, 25), np.linspace(0, 159, 17))
    grid = np.stack([x, y], axis=-1).astype(np.float32)
    found = Aligned(True, "", ones, (240, 160), grid, b"")
    monkeypatch.setattr(Aligned, "warped", lambda self: np.full((160, 240, 3), 90, np.uint8))
    monkeypatch.setattr(engine, "aligned", lambda library, baseline, photo: found, raising=False)
    monkeypatch.setattr(
        engine, "difference", lambda library, baseline, photo: np.zeros((16, 24), np.float32), raising=False
    )


def test_enter_on_the_timeline_compares_with_the_chosen_session(qtbot, measured_window, idle):
    window = measured_window
    window.viewer.set_mode("single")
    qtbot.keyClick(window.timeline.strip, Qt.Key.Key_Left)
    qtbot.keyClick(window.timeline.strip, Qt.Key.Key_Return)
    idle(window)
    assert window.desk.photo == window.desk.series.photos[1]
    assert window.viewer.mode == "side_by_side"


def test_a_double_click_on_the_timeline_compares(qtbot, measured_window, idle):
    window, strip = measured_window, measured_window.timeline.strip
    window.viewer.set_mode("single")
    middle = window.desk.series.photos[1]
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=strip.box_of(middle.id).center().toPoint())
    idle(window)
    assert window.desk.photo == middle
    assert window.viewer.mode == "side_by_side"


def test_b_makes_the_chosen_session_the_baseline_and_can_be_undone(qtbot, measured_window, idle):
    window = measured_window
    first, middle = window.desk.series.photos[:2]
    qtbot.keyClick(window.timeline.strip, Qt.Key.Key_Left)
    qtbot.keyClick(window.timeline.strip, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: window.findChild(OutcomePlanCard) is not None)
    with qtbot.waitSignal(window.desk.done):
        window.findChild(OutcomePlanCard).skip.click()
    idle(window)
    assert window.desk.baseline.id == middle.id
    window.registry["edit.undo"].trigger()
    qtbot.waitUntil(lambda: window.desk.baseline is not None and window.desk.baseline.id == first.id)


def test_the_grid_has_all_sessions_and_says_which_are_not_aligned(measured_window, idle):
    window = measured_window
    window.registry["view.grid"].trigger()
    idle(window)
    assert window.viewer.mode == "grid"
    cells = list(window.viewer.scene.cells.values())
    assert [cell.photo.title for cell in cells] == ["10 Jan 2026", "10 Mar 2026", "10 May 2026"]
    assert [bool(cell.pyramid) for cell in cells] == [True, False, False]
    assert [cell.reason for cell in cells] == ["", *["They do not fit together."] * 2]


def test_a_session_of_the_grid_is_opened(measured_window, aligned, idle):
    window = measured_window
    window.viewer.set_mode("grid")
    idle(window)
    middle = window.desk.series.photos[1]
    window.viewer.canvas.cell_chosen.emit(middle.sha256)
    idle(window)
    assert window.desk.photo == middle
    assert window.viewer.mode == "side_by_side"


def test_the_sessions_of_another_patient_are_gone(measured_window, idle):
    window = measured_window
    window.viewer.set_mode("grid")
    idle(window)
    window.desk.open_patient(None)
    idle(window)
    assert not window.viewer.scene.cells


def test_each_way_of_comparing_is_a_command(measured_window, aligned, idle):
    window = measured_window
    window.presenter._shown_pair = None
    window.presenter.show_photo()
    idle(window)
    for name in MODES:
        action = window.registry[f"view.{name}"]
        assert action.shortcut().toString()
        action.trigger()
        idle(window)
        assert window.viewer.mode == name
        assert action.isChecked()
    window.registry["view.slider"].trigger()
    window.registry["view.turn_divider"].trigger()
    assert window.viewer.canvas.look.angle_deg == 15
    window.registry["view.divider_level"].trigger()
    assert window.viewer.canvas.look.angle_deg == 90
    window.registry["view.loupe_strength"].trigger()
    assert window.viewer.canvas.loupe.zoom == 2
    with_close = window.settings.path
    window._remember()
    kept = json.loads(with_close.read_text())["viewer"]
    assert (kept["mode"], kept["angle_deg"], kept["loupe_zoom"]) == ("slider", 90, 2)


def test_a_region_is_told_with_verdict_and_doubt(measured_window):
    window = measured_window
    photo = window.desk.photo
    assessment = window.desk.series.assessments[photo.id]
    told = pair.readout("whole", assessment, is_baseline=False)
    assert any(word in told for word in ("improved", "worsened", "within noise"))
    assert "(change " in told
    assert "not comparable" in pair.readout("region", assessment, is_baseline=False)
    change = Change("redness", "x", "a*", 12.0, 9.0, -3.0, None, "noise unknown")
    assert "change" not in pair._told(pair.rows_of_changes([change])[0])
