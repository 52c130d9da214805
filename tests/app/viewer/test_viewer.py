"""The viewer as it is used: moving about a pair, the slider, overlays."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

import mesophoto
from tests.app.viewer.photos import (
    FIXED,
    HEIGHT,
    WARPED,
    WIDTH,
    assert_in_step,
    drag,
    fixed_photo,
    map_points,
    places_of,
    settle,
    shot,
    turn_wheel,
)


def test_it_begins_with_what_to_do_next(qtbot, viewer):
    viewer.clear("No photo yet", "Import some.", "Import photos")
    assert viewer._empty.isVisible()
    assert not viewer.canvas.isVisible()
    with qtbot.waitSignal(viewer.empty_action_triggered):
        qtbot.mouseClick(viewer._empty.button, Qt.MouseButton.LeftButton)
    viewer.clear("No photo yet", "Import some.")
    assert not viewer._empty.button.isVisible()


def test_zoom_at_the_pointer_is_in_step(qtbot, pair):
    canvas = pair.canvas
    assert pair.mode == "side_by_side"
    assert_in_step(pair)
    at = QPoint(150, 260)
    before = canvas.camera.to_photo(QPointF(at))
    zoom = pair.zoom
    turn_wheel(canvas, at, 2)
    assert pair.zoom == pytest.approx(zoom * 1.44)
    after = canvas.camera.to_photo(QPointF(at))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1.5)
    assert_in_step(pair)


def test_zoom_over_the_other_photo_keeps_the_same_skin(pair):
    canvas = pair.canvas
    pane = canvas.panes()[1].rect.topLeft().toPoint()
    at = QPoint(200, 300)
    before = canvas.camera.to_photo(QPointF(at))
    turn_wheel(canvas, pane + at, 1)
    after = canvas.camera.to_photo(QPointF(at))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1.5)


def test_dragging_moves_both_photos(qtbot, pair):
    pair.actual_size()
    before, _ = places_of(pair, (300.0, 200.0))
    drag(qtbot, pair.canvas, QPoint(200, 200), QPoint(260, 160))
    after, moving = places_of(pair, (300.0, 200.0))
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx((60, -40), abs=1)
    assert (moving.x(), moving.y()) == pytest.approx((after.x(), after.y()), abs=0.6)
    assert_in_step(pair)


def test_pinching_zooms(pair):
    zoom = pair.zoom
    device = QPointingDevice.primaryPointingDevice()
    place = QPointF(200, 200)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, place, place, place, 0.25, QPointF()
    )
    QApplication.sendEvent(pair.canvas, event)
    assert pair.zoom == pytest.approx(zoom * 1.25)


def test_the_keyboard_steers(qtbot, pair):
    canvas, camera = pair.canvas, pair.canvas.camera
    qtbot.keyClick(canvas, Qt.Key.Key_1)
    assert pair.zoom == 1.0
    assert pair.toolbar.zoom_label.text() == "100 %"
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert pair.zoom == pytest.approx(1.25)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert pair.zoom == pytest.approx(1.0)
    x, y = camera.centre.x(), camera.centre.y()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert camera.centre.x() > x
    assert camera.centre.y() > y
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert camera.is_fitted


def test_the_view_can_be_filled_with_what_is_measured(qtbot, pair):
    camera = pair.canvas.camera
    qtbot.mouseClick(pair.toolbar.fit_subject, Qt.MouseButton.LeftButton)
    for _ in range(2):
        seen = camera.visible_rect()
        assert seen.contains(QRectF(100, 100, 400, 200))
        assert min(seen.width() / 400, seen.height() / 200) < 1.1
        pair.resize(900, 650)  # and stays so
    qtbot.keyClick(pair.canvas, Qt.Key.Key_0)
    assert camera.visible_rect().contains(QRectF(0, 0, WIDTH, HEIGHT))
    assert_in_step(pair)


def test_a_double_click_goes_to_single_pixels_and_back(qtbot, pair):
    at = QPoint(220, 330)
    before = pair.canvas.camera.to_photo(QPointF(at))
    qtbot.mouseDClick(pair.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert pair.zoom == 1.0
    after = pair.canvas.camera.to_photo(QPointF(at))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1.5)
    qtbot.mouseDClick(pair.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert pair.canvas.camera.is_fitted


def test_a_single_photo_is_shown_pixel_by_pixel(qtbot, viewer):
    with qtbot.waitSignal(viewer.ready):
        viewer.show_photo(fixed_photo())
    assert viewer.mode == "single"
    assert not viewer.toolbar.mode_buttons["slider"].isEnabled()
    viewer.actual_size()
    top_left = viewer.canvas.to_pane("fixed").map(QPointF(0, 0))
    x, y = round(top_left.x()), round(top_left.y())
    seen = shot(viewer.canvas)[y + 60 : y + 340, x + 60 : x + 540]
    assert np.array_equal(seen, FIXED[60:340, 60:540])


DOUBLE_DENSITY = """
import sys
import numpy as np
from PySide6.QtCore import QEventLoop, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from mesophoto.app.viewer import PairViewer, ViewerPhoto
from mesophoto.app.viewer.pyramid import pixels_of

app = QApplication([])
rgb = np.random.default_rng(0).integers(0, 256, (400, 600, 3), np.uint8)
viewer = PairViewer()
viewer.resize(500, 400)
viewer.show()
loop = QEventLoop()
viewer.ready.connect(loop.quit)
viewer.show_photo(ViewerPhoto("a", rgb, ""))
loop.exec()
viewer.actual_size()
image = viewer.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
seen = pixels_of(image)[..., 2::-1]
corner = viewer.canvas.to_pane("fixed").map(QPointF(0, 0)) * 2
x, y = round(corner.x()), round(corner.y())
same = np.array_equal(seen[y + 80 : y + 320, x + 80 : x + 520], rgb[80:320, 80:520])
ratio = viewer.devicePixelRatioF()
viewer.shut_down()
sys.exit(0 if ratio == 2 and same else 1)
"""


def test_pixels_are_exact_on_a_screen_of_double_density():
    root = str(Path(mesophoto.__file__).parents[1])
    environment = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    command = [sys.executable, "-c", DOUBLE_DENSITY]
    done = subprocess.run(command, env=environment, timeout=60, check=False)
    assert done.returncode == 0


def test_the_slider_uncovers_the_aligned_photo(qtbot, pair):
    qtbot.mouseClick(pair.toolbar.mode_buttons["slider"], Qt.MouseButton.LeftButton)
    assert pair.mode == "slider"
    pair.actual_size()
    canvas = pair.canvas
    top_left = canvas.to_pane("fixed").map(QPointF(0, 0))
    x0, y0 = round(top_left.x()), round(top_left.y())

    def assert_split():
        seen = shot(canvas)
        x = round(canvas.width() * canvas.divider.split) - x0
        rows = slice(y0 + 60, y0 + 140)
        left, right = slice(x0 + 20, x0 + x - 8), slice(x0 + x + 8, x0 + 580)
        assert np.array_equal(seen[rows, left], FIXED[60:140, 20 : x - 8])
        assert np.array_equal(seen[rows, right], WARPED[60:140, x + 8 : 580])

    assert_split()
    for _ in range(8):
        qtbot.keyClick(canvas.divider, Qt.Key.Key_Right)
    assert canvas.divider.split == pytest.approx(0.58)
    assert_split()
    handle = canvas.divider
    start = handle.rect().center()
    drag(qtbot, handle, start, start - QPoint(150, 0))
    assert canvas.divider.split < 0.5
    assert_split()
    qtbot.keyClick(handle, Qt.Key.Key_Home)
    assert canvas.divider.split == 0


def test_the_divider_is_dragged_by_its_line_too(qtbot, pair):
    pair.set_mode("slider")
    canvas = pair.canvas
    centre = QPointF(canvas.camera.centre)
    x = canvas.width() // 2
    drag(qtbot, canvas, QPoint(x, 30), QPoint(x + 100, 30))
    assert canvas.divider.split * canvas.width() == pytest.approx(x + 100, abs=2)
    assert canvas.camera.centre == centre


@pytest.mark.parametrize("name", ["pigmentation", "redness", "regions", "trust"])
def test_overlays_are_switched_by_the_bar(qtbot, pair, name):
    settle(qtbot, pair)
    plain = shot(pair.canvas)
    button = pair.toolbar.overlay_buttons[name]
    with qtbot.waitSignals([pair.overlays_changed, pair.canvas.layers.painted]):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, pair)
    assert pair.visible_overlays() == {name}
    with_overlay = shot(pair.canvas)
    assert (with_overlay != plain).any()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, pair)
    assert np.array_equal(shot(pair.canvas), plain)


def test_an_overlay_lies_on_what_it_marks(qtbot, pair):
    pair.actual_size()
    settle(qtbot, pair)
    plain = shot(pair.canvas)
    pair.set_overlay("pigmentation", True)
    settle(qtbot, pair)
    pane = pair.canvas.panes()[0].rect
    changed = (shot(pair.canvas) != plain).any(axis=2)
    changed[pair.canvas.height() - 80 :] = False  # the legend
    rows, columns = np.nonzero(changed[:, : round(pane.right())])
    corner = pair.canvas.to_pane("fixed").map(QPointF(250, 150))
    assert (columns.min(), rows.min()) == pytest.approx((corner.x(), corner.y()), abs=4)
    assert (np.ptp(columns), np.ptp(rows)) == pytest.approx((100, 100), abs=8)


def test_overlays_stay_in_their_place_while_the_view_moves(qtbot, pair):
    pair.set_overlay("pigmentation", True)
    settle(qtbot, pair)
    pair.zoom_in()
    moving = shot(pair.canvas)  # painted from the last picture
    settle(qtbot, pair)
    rested = shot(pair.canvas)
    assert np.abs(moving.astype(int) - rested).mean() < 6


def test_opacity_fades_the_overlays(qtbot, pair):
    pair.set_overlay("pigmentation", True)
    settle(qtbot, pair)
    strong = shot(pair.canvas)
    with qtbot.waitSignal(pair.overlays_changed):
        pair.set_overlay_opacity(0.3)
    assert (shot(pair.canvas) != strong).any()


def test_what_was_not_found_cannot_be_switched_on(pair):
    assert not pair.toolbar.overlay_buttons["wrinkles"].isEnabled()
    assert "nothing was measured" in pair.toolbar.overlay_buttons["wrinkles"].toolTip()
    with pytest.raises(ValueError, match="freckles"):
        pair.set_overlay("freckles", True)
    with pytest.raises(ValueError, match="film"):
        pair.set_mode("film")


def test_the_region_under_the_pointer_is_told(qtbot, pair):
    pair.set_region_names({"cheek_left": "Cheek, left"}.get)
    told = []
    pair.set_readout(lambda region: told.append(region) or "12 mm²")
    inside = pair.canvas.to_pane("fixed").map(QPointF(300, 200)).toPoint()
    plain = shot(pair.canvas)
    with qtbot.waitSignal(pair.region_hovered) as hovered:
        qtbot.mouseMove(pair.canvas, inside)
    assert hovered.args == ["cheek_left"]
    assert (shot(pair.canvas) != plain).any()
    assert told == ["cheek_left"]
    with qtbot.waitSignal(pair.region_hovered) as hovered:
        qtbot.mouseMove(pair.canvas, QPoint(3, 3))
    assert hovered.args == [""]


def test_the_same_skin_is_pointed_at_in_the_other_photo(qtbot, pair):
    canvas = pair.canvas
    skin = (300.0, 200.0)
    qtbot.mouseMove(canvas, canvas.to_pane("fixed").map(QPointF(300.5, 200.5)).toPoint())
    point = canvas.hover.points["moving"]
    expected = map_points(np.array([skin]))[0] + 0.5
    assert (point.x(), point.y()) == pytest.approx(tuple(expected), abs=2)
