"""The ways of comparing, through the widgets: slider, blink, onion skin, difference, grid, loupe."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mesophoto.app.viewer import PairAlignment, PairViewer, SessionPhoto, ViewerPhoto
from mesophoto.app.viewer.divider import TOUCH_SIZE_PX
from mesophoto.app.viewer.inputs import Marks
from mesophoto.app.viewer.pyramid import pixels_of
from mesophoto.errors import NotAligned
from tests.app.approved import assert_approved

HEIGHT, WIDTH = 400, 600
SHIFT = np.array([14.0, -10.0])
FIXED_RGB, WARPED_RGB = (200, 150, 130), (90, 60, 50)


def plain(rgb):
    return np.full((HEIGHT, WIDTH, 3), rgb, np.uint8)


def spotted(seed):
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)


ROWS, COLUMNS = np.mgrid[:HEIGHT, :WIDTH]
MOVING = np.stack([COLUMNS * 255 // WIDTH, ROWS * 255 // HEIGHT, 0 * ROWS + 90], axis=-1).astype(np.uint8)
DELTA = np.full((HEIGHT // 2, WIDTH // 2), np.nan, np.float32)
DELTA[50:150, 50:150] = -6
DELTA[50:150, 150:250] = 6


class Worked:
    """Gives a map, and counts how often it was asked for."""

    def __init__(self, error=None):
        self.times, self.error = 0, error

    def __call__(self):
        self.times += 1
        if self.error is not None:
            raise self.error
        return DELTA


def fixed_photo():
    cheek = np.array([[100.0, 100.0], [500, 100], [500, 300], [100, 300]])
    return ViewerPhoto(
        "fixed", plain(FIXED_RGB), "12 Mar 2026", ("Day 0",), True, 5.0, Marks({}, {"cheek_left": cheek})
    )


def alignment(difference=None):
    return PairAlignment(lambda xy: np.asarray(xy) + SHIFT, plain(WARPED_RGB), None, "", difference)


@pytest.fixture
def viewer(qtbot):
    viewer = PairViewer()
    qtbot.addWidget(viewer)
    viewer.resize(900, 620)
    viewer.show()
    yield viewer
    viewer.shut_down()


@pytest.fixture
def pair(qtbot, viewer):
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), ViewerPhoto("moving", MOVING, "9 Jun 2026"), alignment(Worked()))
    return viewer


def settle(qtbot, viewer):
    qtbot.waitUntil(lambda: not viewer.is_busy)


def seen(canvas, x, y):
    """Colour of the canvas at a point of the fixed photo."""
    place = canvas.to_pane("fixed").map(QPointF(x, y)).toPoint()
    color = canvas.grab().toImage().pixelColor(place)
    return color.red(), color.green(), color.blue()


# Slider


@pytest.mark.parametrize("angle", [0, 90, -90, 180, 30, -60, 135])
def test_the_line_parts_the_photos_at_any_angle(qtbot, pair, angle):
    pair.set_mode("slider")
    pair.canvas.set_angle(angle)
    away = 60 * np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    middle = np.array([WIDTH / 2, HEIGHT / 2])
    along = 90 * np.array([-np.sin(np.radians(angle)), np.cos(np.radians(angle))])
    for place in (-along, along):
        assert seen(pair.canvas, *(middle - away + place)) == FIXED_RGB
        assert seen(pair.canvas, *(middle + away + place)) == WARPED_RGB


def test_the_divider_follows_a_drag_across_a_level_line(qtbot, pair):
    pair.set_mode("slider")
    canvas = pair.canvas
    canvas.set_angle(90)
    line = QPoint(80, canvas.height() // 2)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=line)
    qtbot.mouseMove(canvas, line + QPoint(0, 100))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=line + QPoint(0, 100))
    assert canvas.look.split * canvas.height() == pytest.approx(line.y() + 100, abs=2)
    before = canvas.look.split
    qtbot.keyClick(canvas.divider, Qt.Key.Key_Up)
    assert canvas.look.split < before


def test_the_line_is_turned_by_its_handle_and_by_keys(qtbot, pair):
    pair.set_mode("slider")
    canvas, turner = pair.canvas, pair.canvas.turner
    assert turner.isVisible()
    assert turner.width() >= TOUCH_SIZE_PX
    centre = turner.rect().center()
    target = turner.mapFromParent(canvas.rect().center() + QPoint(-90, 1))
    qtbot.mousePress(turner, Qt.MouseButton.LeftButton, pos=centre)
    qtbot.mouseMove(turner, target)
    qtbot.mouseRelease(turner, Qt.MouseButton.LeftButton, pos=turner.rect().center())
    assert canvas.look.angle_deg == 90
    qtbot.keyClick(turner, Qt.Key.Key_PageUp)
    assert canvas.look.angle_deg == 105
    qtbot.keyClick(turner, Qt.Key.Key_Left)
    assert canvas.look.angle_deg == 104
    qtbot.mouseDClick(turner, Qt.MouseButton.LeftButton)
    assert canvas.look.angle_deg == 0


# Blink and onion skin


def test_blinking_shows_one_photo_after_the_other(qtbot, pair):
    pair.set_mode("blink")
    canvas = pair.canvas
    canvas.set_blink_hz(3)
    colors = {seen(canvas, 300, 200)}
    with qtbot.waitSignal(canvas.blinking.timeout):
        pass
    colors.add(seen(canvas, 300, 200))
    assert colors == {FIXED_RGB, WARPED_RGB}


def test_blinking_is_never_fast_enough_to_harm(pair):
    assert pair.canvas.blinking.rate_hz == 1
    for rate, kept in ((30, 3), (0.01, 0.5)):
        pair.canvas.set_blink_hz(rate)
        assert pair.canvas.blinking.rate_hz == pytest.approx(kept, abs=0.01)
    pair.set_mode("blink")
    assert pair.toolbar.amount.isVisible()
    pair.toolbar.amount.slider.setValue(pair.toolbar.amount.slider.maximum())
    assert pair.canvas.blinking.rate_hz <= 3.01


def test_space_holds_a_photo_and_what_is_hidden_does_not_blink(qtbot, pair):
    pair.set_mode("blink")
    assert pair.canvas.blinking.isActive()
    qtbot.keyClick(pair.canvas, Qt.Key.Key_Space)
    assert not pair.canvas.blinking.isActive()
    qtbot.keyClick(pair.canvas, Qt.Key.Key_Space)
    assert pair.canvas.blinking.isActive()
    pair.hide()
    assert not pair.canvas.blinking.isActive()
    pair.show()
    pair.set_mode("side_by_side")
    assert not pair.canvas.blinking.isActive()


def test_the_onion_skin_mixes_both_photos(pair):
    pair.set_mode("onion")
    slider = pair.toolbar.amount.slider
    assert slider.accessibleName()
    for percent in (0, 25, 100):
        slider.setValue(percent // 5)
        share = percent / 100
        mixed = np.array(FIXED_RGB) * (1 - share) + np.array(WARPED_RGB) * share
        assert seen(pair.canvas, 300, 200) == pytest.approx(mixed, abs=2)


# Difference map


def test_the_difference_is_worked_out_when_it_is_looked_at(qtbot, viewer):
    worked = Worked()
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), ViewerPhoto("moving", MOVING, ""), alignment(worked))
    assert worked.times == 0
    viewer.set_mode("difference")
    settle(qtbot, viewer)
    assert worked.times == 1
    viewer.canvas.set_map_opacity(1.0)
    darker, lighter = (seen(viewer.canvas, x, 200) for x in (200, 400))
    assert darker[2] > darker[1]  # purple
    assert lighter[0] > lighter[2] + 60  # orange
    left_out = seen(viewer.canvas, 50, 50)
    assert all(dim < full for dim, full in zip(left_out, FIXED_RGB, strict=True))
    viewer.set_mode("slider")
    viewer.set_mode("difference")
    assert worked.times == 1


def test_a_difference_that_cannot_be_shown_says_why(qtbot, viewer):
    refused = Worked(NotAligned("They share too little skin."))
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), ViewerPhoto("moving", MOVING, ""), alignment(refused))
    viewer.set_mode("difference")
    settle(qtbot, viewer)
    assert viewer.scene.no_difference == "They share too little skin."
    assert viewer.mode == "difference"


def test_without_an_alignment_nothing_is_laid_over(qtbot, viewer):
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(fixed_photo(), ViewerPhoto("moving", MOVING, ""), None, "a face and a hand")
    for mode in ("slider", "blink", "onion", "difference"):
        viewer.set_mode(mode)
        assert viewer.mode == "side_by_side"
        assert "a face and a hand" in viewer.toolbar.mode_buttons[mode].toolTip()


# Grid


def refuse():
    raise NotAligned("another person")


def sessions():
    return [
        SessionPhoto(fixed_photo(), lambda: plain(FIXED_RGB)),
        SessionPhoto(ViewerPhoto("second", MOVING, "2 Apr 2026", ("Day 14",)), lambda: plain((10, 200, 10))),
        SessionPhoto(ViewerPhoto("third", MOVING, "30 Apr 2026", ("Day 28",)), refuse),
        SessionPhoto(ViewerPhoto("moving", MOVING, "9 Jun 2026"), lambda: plain(WARPED_RGB)),
    ]


@pytest.fixture
def grid(qtbot, pair):
    pair.set_sessions("fixed", sessions())
    pair.set_mode("grid")
    settle(qtbot, pair)
    return pair


def colour_in(canvas, pane, x, y):
    place = canvas.to_pane(pane.slot).map(QPointF(x, y)) + pane.rect.topLeft()
    color = canvas.grab().toImage().pixelColor(place.toPoint())
    return color.red(), color.green(), color.blue()


def test_the_grid_shows_each_session_and_says_which_is_not_aligned(grid):
    canvas = grid.canvas
    panes = canvas.panes()
    assert len(panes) == 4
    assert len({(pane.rect.width(), pane.rect.height()) for pane in panes}) == 1
    assert colour_in(canvas, panes[0], 300, 200) == FIXED_RGB
    assert colour_in(canvas, panes[1], 300, 200) == (10, 200, 10)
    assert colour_in(canvas, panes[3], 300, 200) == WARPED_RGB
    cell = canvas.scene.cells[panes[2].slot]
    assert cell.reason == "another person"
    assert cell.pyramid is None


def test_in_the_grid_zoom_and_pan_are_in_step(grid):
    canvas = grid.canvas
    canvas.zoom_to(1.0, canvas.panes()[3].rect.center())
    canvas.pan(QPointF(-30, 20))
    places = [canvas.to_pane(pane.slot).map(QPointF(123, 77)) for pane in canvas.panes() if pane.slot]
    assert all(place == places[0] for place in places)


def test_a_photo_of_the_grid_is_opened_by_a_double_click(qtbot, grid):
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        qtbot.mouseDClick(
            grid.canvas, Qt.MouseButton.LeftButton, pos=grid.canvas.panes()[1].rect.center().toPoint()
        )
    assert chosen.args == ["second"]


def test_the_grid_loads_nothing_before_it_is_looked_at(qtbot, pair):
    asked = []
    first, second = sessions()[:2]
    pair.set_sessions("fixed", [first, SessionPhoto(second.photo, lambda: asked.append(1) or MOVING)])
    settle(qtbot, pair)
    assert not asked
    pair.set_mode("grid")
    settle(qtbot, pair)
    assert asked == [1]
    pair.set_sessions("fixed", [first])
    assert pair.mode == "side_by_side"
    assert pair.toolbar.mode_buttons["grid"].toolTip()


def test_many_sessions_are_coarser_and_keep_their_place(qtbot, pair, monkeypatch):
    monkeypatch.setattr("mesophoto.app.viewer.sessions.CELLS_BYTES", 600_000)
    pair.set_sessions("fixed", sessions())
    pair.set_mode("grid")
    settle(qtbot, pair)
    canvas = pair.canvas
    pane = canvas.panes()[1]
    assert canvas.scene.cells[pane.slot].pyramid.width_px < WIDTH
    corner = canvas.to_pane(pane.slot).map(
        QPointF(
            canvas.scene.cells[pane.slot].pyramid.width_px, canvas.scene.cells[pane.slot].pyramid.height_px
        )
    )
    expected = canvas.to_pane("fixed").map(QPointF(WIDTH, HEIGHT))
    assert (corner.x(), corner.y()) == pytest.approx((expected.x(), expected.y()), abs=0.01)


# Loupe


def test_the_loupe_shows_the_same_skin_of_both_photos(qtbot, viewer):
    base = spotted(1)
    shifted = np.roll(base, (int(SHIFT[1]), int(SHIFT[0])), axis=(0, 1))
    with qtbot.waitSignal(viewer.ready):
        viewer.show_pair(
            ViewerPhoto("base", base, "12 Mar 2026"),
            ViewerPhoto("shifted", shifted, "9 Jun 2026"),
            PairAlignment(lambda xy: np.asarray(xy) + SHIFT),
        )
    canvas = viewer.canvas
    canvas.set_loupe(True, 1)
    canvas._point_at(canvas.to_pane("fixed").map(QPointF(300, 200)))
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shot = pixels_of(image)[..., 2::-1]
    patch = base[160:190, 260:290]
    rows = np.lib.stride_tricks.sliding_window_view(shot, (30, 30, 3))
    found = np.argwhere((rows[:, :, 0, 0, 0] == patch[0, 0]).all(axis=-1))
    hits = [place for place in found if np.array_equal(rows[tuple(place)][0], patch)]
    assert len(hits) >= 2


def test_nothing_lies_above_the_loupe(qtbot, still):
    still.set_mode("slider")
    settle(qtbot, still)
    canvas = still.canvas
    canvas.set_loupe(True, 1)
    canvas.loupe.place = QPointF(canvas.divider.geometry().topLeft()) - QPointF(40, 40)
    with_handle = canvas.grab().toImage()
    assert canvas.loupe.frame.contains(QRectF(canvas.divider.geometry()))
    canvas.divider.hide()
    canvas.turner.hide()
    assert canvas.grab(canvas.loupe.frame.toRect()).toImage() == with_handle.copy(canvas.loupe.frame.toRect())


def test_a_tap_on_l_keeps_the_loupe_and_a_held_key_shows_it_meanwhile(qtbot, pair, monkeypatch):
    canvas = pair.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    assert canvas.loupe.is_shown
    assert pair.toolbar.loupe.isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    assert not canvas.loupe.is_shown
    monkeypatch.setattr("mesophoto.app.viewer.canvas_events.HELD_MS", -1)
    qtbot.keyPress(canvas, Qt.Key.Key_L)
    assert canvas.loupe.is_shown
    qtbot.keyRelease(canvas, Qt.Key.Key_L)
    assert not canvas.loupe.is_shown


# Fingers and pen


@pytest.fixture(scope="session")
def screen():
    return QTest.createTouchDevice()


@pytest.fixture
def touch(pair, screen):
    """Put fingers on the canvas, move them, and lift them: a list of places for each finger."""

    def run(*paths):
        canvas = pair.canvas
        for step, places in enumerate(zip(*paths, strict=True)):
            event = QTest.touchEvent(canvas, screen)
            for finger, place in enumerate(places):
                at = canvas.mapToGlobal(place)  # PySide's touchEvent takes places on the screen
                if step == 0:
                    event.press(finger, at)
                else:
                    event.move(finger, at)
            event.commit()
        event = QTest.touchEvent(canvas, screen)
        for finger, path in enumerate(paths):
            event.release(finger, canvas.mapToGlobal(path[-1]))
        event.commit()

    return run


def test_one_finger_moves_the_photos(pair, touch):
    canvas = pair.canvas
    canvas.zoom_to(2.0)
    before = canvas.to_pane("fixed").map(QPointF(300, 200))
    touch([QPoint(200, 200) + QPoint(15, 10) * step for step in range(5)])
    moved = canvas.to_pane("fixed").map(QPointF(300, 200)) - before
    assert (moved.x(), moved.y()) == pytest.approx((60, 40), abs=1.5)


def test_two_fingers_zoom_around_their_middle(pair, touch):
    canvas = pair.canvas
    canvas.zoom_to(1.0)
    middle = QPoint(200, 220)
    skin = canvas.camera.to_photo(QPointF(middle))
    away = [QPoint(spread, 0) for spread in (40, 50, 65, 80)]
    touch([middle - spread for spread in away], [middle + spread for spread in away])
    assert pair.zoom == pytest.approx(2.0, rel=0.02)
    place = canvas.camera.to_pane(skin)
    assert (place.x(), place.y()) == pytest.approx((middle.x(), middle.y()), abs=2)


def test_a_finger_drags_and_turns_the_divider(pair, touch):
    pair.set_mode("slider")
    canvas, zoom = pair.canvas, pair.zoom
    middle = canvas.rect().center()
    touch([canvas.divider.geometry().center() + QPoint(15, 15), middle + QPoint(120, 0)])
    assert canvas.look.split * canvas.width() == pytest.approx(middle.x() + 120, abs=2)
    beside = QPoint(round(canvas.width() * canvas.look.split) - 80, middle.y())
    touch([canvas.turner.geometry().center(), beside])
    assert canvas.look.angle_deg == 90
    assert pair.zoom == zoom


def test_two_taps_go_to_single_pixels(pair, touch):
    for _ in range(2):
        touch([QPoint(180, 200)])
    assert pair.zoom == 1.0


def test_a_tap_tells_the_region(qtbot, pair, touch):
    place = pair.canvas.to_pane("fixed").map(QPointF(300, 200)).toPoint()
    with qtbot.waitSignal(pair.region_hovered) as told:
        touch([place])
    assert told.args == ["cheek_left"]


def test_a_pen_moves_the_photos(qtbot, pair):
    canvas = pair.canvas
    canvas.zoom_to(2.0)
    before = canvas.to_pane("fixed").map(QPointF(300, 200))
    pen = QPointingDevice.primaryPointingDevice()

    def send(kind, x, y, buttons):
        place = QPointF(x, y)
        event = QTabletEvent(
            kind, pen, place, canvas.mapToGlobal(place), 0.5, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, buttons,
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)

    send(QEvent.Type.TabletPress, 100, 100, Qt.MouseButton.LeftButton)
    send(QEvent.Type.TabletMove, 130.5, 90.25, Qt.MouseButton.LeftButton)
    send(QEvent.Type.TabletRelease, 130.5, 90.25, Qt.MouseButton.NoButton)
    moved = canvas.to_pane("fixed").map(QPointF(300, 200)) - before
    assert (moved.x(), moved.y()) == pytest.approx((30.5, -9.75), abs=1)


# What it looks like


@pytest.fixture
def still(qtbot, grid):
    """A viewer of a fixed size whose pointer is nowhere."""
    canvas = grid.canvas
    grid.resize(760, 560)
    canvas.divider.clearFocus()
    return grid


@pytest.mark.parametrize("mode", ["side_by_side", "slider", "difference", "grid"])
def test_each_mode_looks_as_approved(qtbot, still, mode):
    still.set_mode(mode)
    settle(qtbot, still)
    still.canvas.set_angle(-35)
    still.fit()
    settle(qtbot, still)
    assert_approved(still.canvas, f"viewer-{mode}")


def test_the_loupe_looks_as_approved(qtbot, still):
    still.set_mode("onion")
    still.canvas.set_loupe(True, 2)
    still.canvas.loupe.place = QPointF(QRectF(still.canvas.rect()).center())
    settle(qtbot, still)
    assert_approved(still.canvas, "viewer-loupe")
