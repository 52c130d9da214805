"""The hand's form: capsules, their union, the height above the table, and the card beside it."""

import cv2
import numpy as np
import pytest

from mesophoto.phantom.hand_form import FINGERS, base_height, blend, capsule, millimetre_grid
from mesophoto.phantom.marker import CARD_MM, MARKER_MM, draw_card


def test_the_distance_to_a_capsule():
    x, y = np.array([0.0, 5.0, 12.0, 5.0]), np.array([0.0, 0.0, 0.0, 4.0])
    distance = capsule(x, y, ((0.0, 0.0), (10.0, 0.0)), (1.0, 2.0))
    assert distance == pytest.approx([-1.0, -1.5, 0.0, 2.5])


def test_a_union_fills_the_notch_and_keeps_what_is_far():
    assert blend(np.array(-3.0), np.array(8.0), 2.0) == pytest.approx(-3.0)
    assert blend(np.array(0.0), np.array(0.0), 2.0) == pytest.approx(-0.5)


def test_a_finger_is_as_high_as_it_is_half_wide():
    x, y = millimetre_grid(3.0)
    distance = capsule(x, y, ((105.0, 60.0), (105.0, 180.0)), (8.0, 8.0)).astype(np.float32)
    height = base_height(distance, 3.0, flatness_mm=1000.0)
    assert height[360, 315] == pytest.approx(8.0, abs=0.3)
    assert height[360, 330] == pytest.approx(np.sqrt(64 - 5**2), abs=0.5)
    assert (height[distance > 0.5] == 0).all()


def test_fingers_taper():
    for finger in FINGERS:
        assert finger.half_widths[0] > finger.half_widths[-1]
        assert len(finger.half_widths) == 2 * len(finger.joints) - 1


def test_the_card_shows_a_marker_of_the_stated_size():
    card = (draw_card(8.0) * 255).astype(np.uint8)
    assert card.shape == (round(CARD_MM[1] * 8), round(CARD_MM[0] * 8))
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    corners, ids, _ = detector.detectMarkers(card)
    assert ids is not None
    sides = np.linalg.norm(np.diff(corners[0][0], axis=0), axis=1)
    assert sides.mean() / 8.0 == pytest.approx(MARKER_MM, abs=0.2)
