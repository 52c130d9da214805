"""A pair of photos for the viewer, and how its tests point at them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from mesophoto.app.viewer import PairAlignment, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks
from mesophoto.app.viewer.pyramid import pixels_of

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
