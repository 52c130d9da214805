"""Area and colour difference inside an outline."""

import numpy as np
import pytest

from mesophoto.imaging.colour import srgb_to_lab
from mesophoto.metrics import side_effect
from mesophoto.metrics.side_effect import measure_side_effect
from mesophoto.records import Scale

SCALE = Scale(5.0, 0.036, "iris")
SQUARE = np.array([[80.5, 80.5], [119.5, 80.5], [119.5, 119.5], [80.5, 119.5]])
SKIN, BRUISE = (200, 160, 140), (170, 120, 130)


@pytest.fixture
def rgb():
    picture = np.full((200, 200, 3), SKIN, np.uint8)
    picture[81:120, 81:120] = BRUISE
    return picture


def lab(colour):
    return srgb_to_lab(np.array([[colour]], np.float32) / 255)[0, 0]


def test_gives_area_with_the_doubt_of_the_scale(rgb):
    found = measure_side_effect(rgb, SQUARE, scale=SCALE)
    assert found.area_px2 == pytest.approx(39**2)
    assert found.area_mm2 == pytest.approx(39**2 / 25)
    assert found.area_sd_mm2 == pytest.approx(2 * 0.036 * found.area_mm2)
    assert found.reason is None


def test_gives_the_colour_difference_and_its_parts(rgb):
    found = measure_side_effect(rgb, SQUARE, scale=SCALE)
    parts = lab(BRUISE) - lab(SKIN)
    assert (found.delta_l, found.delta_a, found.delta_b) == pytest.approx(tuple(parts), abs=0.8)
    assert found.delta_e == pytest.approx(float(np.linalg.norm(parts)), abs=1)


def test_without_a_scale_there_are_pixels_and_a_reason(rgb):
    found = measure_side_effect(rgb, SQUARE)
    assert found.area_mm2 is None
    assert found.area_px2 == pytest.approx(39**2)
    assert found.reason == side_effect.NO_SCALE


def test_other_outlines_and_what_is_no_skin_do_not_count_as_surroundings(rgb):
    clean = measure_side_effect(rgb, SQUARE, scale=SCALE)
    rgb[60:76, :] = 40
    skin = np.ones(rgb.shape[:2], bool)
    skin[60:76, :] = False
    assert measure_side_effect(rgb, SQUARE, scale=SCALE, skin=skin).delta_e == pytest.approx(
        clean.delta_e, abs=0.3
    )
    assert measure_side_effect(rgb, SQUARE, scale=SCALE, others=~skin).delta_e == pytest.approx(
        clean.delta_e, abs=0.3
    )


def test_says_why_colour_cannot_be_told(rgb):
    skin = np.zeros(rgb.shape[:2], bool)
    assert measure_side_effect(rgb, SQUARE, scale=SCALE, skin=skin).reason == side_effect.NO_RING
    bright = rgb.copy()
    bright[85:110, 85:110] = 255
    assert measure_side_effect(bright, SQUARE, scale=SCALE).reason == side_effect.CLIPPED
    small = SQUARE.mean(axis=0) + (SQUARE - SQUARE.mean(axis=0)) * 0.2
    found = measure_side_effect(rgb, small, scale=SCALE, chroma_is_halved=True)
    assert found.reason == side_effect.SMALL_IN_JPEG
    assert found.delta_e is None
    assert found.area_mm2 is not None
    assert measure_side_effect(rgb, SQUARE[:2], scale=SCALE).reason == side_effect.EMPTY


def test_a_slope_of_the_light_is_no_difference():
    slope = np.linspace(0.8, 1.1, 200)[None, :, None]
    rgb = np.clip(np.array(SKIN) * slope * np.ones((200, 1, 1)), 0, 250).astype(np.uint8)
    assert measure_side_effect(rgb, SQUARE, scale=SCALE).delta_e < 0.5
