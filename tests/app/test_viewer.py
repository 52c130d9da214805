"""The comparing viewer, through its widgets."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

import mesophoto
from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.model import summarise
from mesophoto.app.tokens import DARK, LIGHT
from mesophoto.app.viewer import PairAlignment, PairViewer, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks
from mesophoto.app.viewer.pyramid import pixels_of
from mesophoto.errors import NotAligned, PhotoError
from mesophoto.records import Comparability

HEIGHT, WIDTH = 400, 600
SHIFT = np.array([24.0, -10.0])


def noise(seed=0, shape=(HEIGHT, WIDTH)):
    return np.random.default_rng(seed).integers(0, 256, (*shape, 3), np.uint8)


def map_points(points):
    return np.asarray(points) * 1.05 + SHIFT


FIXED, MOVING, WARPED = noise(1), noise(2), noise(3)
SPOT = np.zeros((HEIGHT, WIDTH), bool)
SPOT[150:250, 250:350] = True
CHEEK = np.array([[100.0, 100.0], [500, 100], [500, 300], [100, 300]])
TRUST = np.ones((40, 60), np.float32)
TRUST[:, :20] = 0


def fixed_photo(**more):
    marks = Marks({"pigmentation": SPOT}, {"cheek_left": CHEEK})
    return ViewerPhoto("fixed", FIXED, "12 Mar 2026", ("Day 0",), True, 5.0, marks, **more)


def moving_photo():
    return ViewerPhoto("moving", lambda: MOVING, "9 Jun 2026", marks=lambda: Marks({"redness": SPOT}))


ALIGNMENT = PairAlignment(map_points, WARPED, TRUST)


@pytest.fixture
def viewer(qtbot):
    viewer = PairViewer()
    qtbot.addWidget(viewer)
    viewer.resize(1100, 700)
    viewer.show()
    yield viewer
    viewer.shut_down()


@pytest.fixture
def pair(qtbot, viewer):
    """A viewer that shows an aligned pair."""
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), moving_photo(), lambda: ALIGNMENT)
    return viewer


def settle(qtbot, viewer):
    qtbot.waitUntil(lambda: not viewer.is_busy)


def shot(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return pixels_of(image)[..., 2::-1].copy()


def turn_wheel(canvas, point, steps=1):
    device = QPointingDevice.primaryPointingDevice()
    event = QWheelEvent(
        QPointF(point), canvas.mapToGlobal(QPointF(point)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, device,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def drag(qtbot, widget, start, end):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.5, 1.0):
        qtbot.mouseMove(widget, start + (end - start) * part)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def places_of(viewer, skin):
    """Where a point of the fixed photo's skin is in its pane, for both photos."""
    moving = map_points(np.array([skin]))[0] + 0.5
    fixed_place = viewer.canvas.to_pane("fixed").map(QPointF(skin[0] + 0.5, skin[1] + 0.5))
    moving_place = viewer.canvas.to_pane("moving").map(QPointF(*moving))
    return fixed_place, moving_place


def assert_in_step(viewer):
    for skin in ((300.0, 200.0), (120.0, 90.0), (470.0, 310.0)):
        fixed, moving = places_of(viewer, skin)
        assert (moving.x(), moving.y()) == pytest.approx((fixed.x(), fixed.y()), abs=0.6)


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
