"""The viewer in its states: what cannot be shown, narrow bars, themes, what it remembers."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from shiboken6 import delete

from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.model import summarise
from mesophoto.app.tokens import DARK, LIGHT
from mesophoto.app.viewer import PairViewer, ViewerPhoto
from mesophoto.app.viewer.pyramid import pixels_of
from mesophoto.errors import NotAligned, PhotoError
from mesophoto.records import Comparability
from tests.app.viewer.photos import (
    ALIGNMENT,
    FIXED,
    MOVING,
    assert_in_step,
    fixed_photo,
    moving_photo,
    noise,
    settle,
    shot,
)


def test_a_pair_that_is_not_aligned_says_why(qtbot, viewer):
    def refuse():
        raise NotAligned("the photos show a face and a hand")

    viewer.set_mode("slider")
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), moving_photo(), refuse)
    assert viewer.mode == "side_by_side"
    assert not viewer.can_compare()
    assert viewer._banner.isVisible()
    assert "a face and a hand" in viewer._banner.text.text()
    assert not viewer.toolbar.mode_buttons["slider"].isEnabled()
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), moving_photo(), ALIGNMENT)
    assert viewer.mode == "slider"
    assert not viewer._banner.isVisible()


def test_a_photo_that_cannot_be_read_says_why_and_the_other_is_shown(qtbot, viewer):
    def broken():
        raise PhotoError("IMG_1.jpg is cut off.")

    with qtbot.waitSignals([viewer.failed, viewer.ready]):
        viewer.show_pair(fixed_photo(), ViewerPhoto("broken", broken, "9 Jun 2026"), lambda: ALIGNMENT)
    scene = viewer.canvas.scene
    assert scene.errors == {"moving": "IMG_1.jpg is cut off."}
    assert "fixed" in scene.pyramids
    assert (shot(viewer.canvas) != 0).any()


def test_a_bug_in_a_loader_is_not_swallowed(qtbot, viewer):
    def bug():
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        viewer.show_photo(ViewerPhoto("bug", bug, ""))
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_the_last_pair_asked_for_is_shown(qtbot, viewer):
    started, go_on = threading.Event(), threading.Event()

    def slow():
        started.set()
        go_on.wait(10)
        return FIXED

    viewer.show_photo(ViewerPhoto("slow", slow, "old"))
    assert started.wait(10)
    viewer.show_photo(ViewerPhoto("new", MOVING, "new"))
    go_on.set()
    settle(qtbot, viewer)
    assert viewer.canvas.scene.fixed.title == "new"
    shown = pixels_of(viewer.canvas.scene.pyramids["fixed"].levels[0])[..., 2::-1]
    assert np.array_equal(shown, MOVING)


def test_a_photo_known_by_its_key_is_not_loaded_again(qtbot, viewer):
    loaded = []

    def load():
        loaded.append(1)
        return FIXED

    for _ in range(3):
        with qtbot.waitSignal(viewer.ready):
            viewer.show_photo(ViewerPhoto("same", load, "12 Mar 2026"))
    assert len(loaded) == 1


def test_a_resize_keeps_what_was_fitted_fitted(qtbot, pair):
    pair.resize(800, 620)
    camera = pair.canvas.camera
    assert camera.zoom == pytest.approx(camera.fit_zoom)
    assert camera.pane_size == pair.canvas.panes()[0].rect.size()
    assert_in_step(pair)


def test_the_view_is_kept_when_the_mode_changes(pair):
    pair.actual_size()
    pair.canvas.pan(QPointF(-40, 25))
    centre = QPointF(pair.canvas.camera.centre)
    for mode in ("slider", "single", "side_by_side"):
        pair.set_mode(mode)
        assert pair.zoom == 1.0
        assert pair.canvas.camera.centre == centre


def test_in_single_mode_space_shows_the_other_photo(qtbot, pair):
    pair.set_mode("single")
    assert [pane.slot for pane in pair.canvas.panes()] == ["aligned"]
    qtbot.keyClick(pair.canvas, Qt.Key.Key_Space)
    assert [pane.slot for pane in pair.canvas.panes()] == ["fixed"]


def test_a_narrow_bar_leaves_out_texts(qtbot, pair):
    pair.resize(1800, 600)
    button = pair.toolbar.overlay_buttons["redness"]
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    pair.resize(760, 600)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert pair.toolbar.layout().sizeHint().width() <= pair.toolbar.width()
    assert pair.toolbar.opacity.isVisible()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 420), (1.5, 640), (1.5, 1060)])
def test_in_a_narrow_bar_nothing_is_squeezed_or_left_out(qtbot, pair, theme, scale, width):
    badge = PairBadge()
    pair.toolbar.add_leading(badge)
    badge.show_summary(summarise(Comparability("not comparable", ())))
    pair.resize(width, 600)
    theme.set_font_scale(scale)
    bar = pair.toolbar
    qtbot.waitUntil(lambda: bar.layout().sizeHint().width() <= bar.width())
    for button in (badge, *bar.mode_buttons.values(), *bar.overlay_buttons.values(), bar.zoom_in, bar.fit):
        assert button.isVisible()
        qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
    assert bar.opacity.isVisible()


def test_a_verdict_that_gets_longer_is_not_cut_off(qtbot, pair):
    badge = PairBadge()
    pair.toolbar.add_leading(badge)
    pair.resize(700, 600)
    for verdict in ("with care", "not comparable"):
        badge.show_summary(summarise(Comparability(verdict, ())))
        qtbot.waitUntil(lambda: badge.width() >= badge.sizeHint().width())


def test_the_canvas_follows_the_theme(qtbot, pair, theme):
    at = (pair.canvas.height() - 4, pair.canvas.width() // 2 + 40)
    assert QColor(*map(int, shot(pair.canvas)[at])).name() == LIGHT.canvas
    theme.set_mode("dark")
    assert QColor(*map(int, shot(pair.canvas)[at])).name() == DARK.canvas


def test_every_control_has_a_name(pair):
    pair.set_mode("slider")
    bar = pair.toolbar
    controls = [*bar.mode_buttons.values(), *bar.overlay_buttons.values(), bar.zoom_in, bar.zoom_out, bar.fit]
    controls += [bar.actual_size, bar.opacity, pair.canvas, pair.canvas.divider]
    assert all(control.accessibleName() for control in controls)
    unreachable = [c.accessibleName() for c in controls if not c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert not unreachable


def test_a_screen_reader_is_told_what_is_compared(pair):
    assert pair.canvas.accessibleDescription() == "12 Mar 2026, Day 0; 9 Jun 2026"


@pytest.mark.parametrize("width", [701, 702, 703, 1100])
def test_panes_are_alike_and_begin_on_whole_pixels(pair, width):
    pair.resize(width, 600)
    left, right = (pane.rect for pane in pair.canvas.panes())
    assert left.size() == right.size()
    assert right.x() % 4 == 0
    assert right.right() == pair.canvas.width()
    assert left.right() + 2 <= right.x()


def test_the_view_is_remembered(pair):
    pair.set_mode("slider")
    pair.set_overlay("trust", True)
    pair.set_overlay_opacity(0.5)
    pair.canvas.set_angle(30)
    pair.canvas.set_blink_hz(2)
    state = pair.view_state()
    pair.set_mode("single")
    pair.canvas.set_angle(0)
    pair.canvas.set_blink_hz(1)
    pair.set_overlay("trust", False)
    pair.restore_view_state(state)
    assert pair.view_state() == state
    told = {"mode": "slider", "overlays": ["trust"], "opacity": 0.5, "angle_deg": 30, "blink_hz": 2.0}
    assert told.items() <= state.items()
    nonsense = {"mode": "film", "overlays": "trust", "opacity": None, "angle_deg": 1e9, "blink_hz": 25}
    pair.restore_view_state(nonsense)
    assert pair.view_state() == state


def test_a_viewer_that_is_destroyed_leaves_no_thread(qtbot):
    before = set(threading.enumerate())
    viewer = PairViewer()
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), moving_photo(), ALIGNMENT)
    assert set(threading.enumerate()) - before
    delete(viewer)
    assert set(threading.enumerate()) <= before


ODD = {"16 bit": FIXED.astype(np.uint16) * 257, "dot": noise(4, (1, 1)), "line": noise(5, (1, 900))}


@pytest.mark.parametrize("rgb", ODD.values(), ids=ODD.keys())
def test_odd_photos_are_shown(qtbot, viewer, rgb):
    plain = shot(viewer)
    with qtbot.waitSignal(viewer.ready):
        viewer.show_photo(ViewerPhoto("odd", rgb, ""))
    viewer.fit()
    assert (shot(viewer) != plain).any()
    pyramid = viewer.canvas.scene.pyramids["fixed"]
    assert (pyramid.height_px, pyramid.width_px) == rgb.shape[:2]
