"""The faults that are put into second photos, each of the strength it says."""

import numpy as np
import pytest

from mesophoto.phantom.faults import (
    cast_gains,
    ellipsoid_relief,
    halve_resolution,
    lay_hair,
    lay_over,
    light_one_side,
    relief_of_points,
    see_relief,
)
from mesophoto.phantom.light import lab_from_linear, linear_from_srgb

SHAPE = (240, 240)
CENTRE = (120.0, 120.0)


def _picture_with_dot(x: int, y: int) -> np.ndarray:
    rgb = np.full((*SHAPE, 3), 60, np.uint8)
    rgb[y - 3 : y + 4, x - 3 : x + 4] = 240
    return rgb


def _dot(rgb: np.ndarray) -> np.ndarray:
    rows, columns = np.nonzero(rgb[..., 0] > 150)
    return np.array([columns.mean(), rows.mean()])


def test_a_relief_seen_as_before_is_the_same_picture():
    rgb = np.random.default_rng(0).integers(0, 255, (*SHAPE, 3)).astype(np.uint8)
    relief = ellipsoid_relief(SHAPE, CENTRE, (90, 90, 60))
    again = see_relief(rgb, relief, CENTRE, distance_px=1500)
    assert np.abs(again.astype(int) - rgb)[8:-8, 8:-8].max() <= 1


@pytest.mark.parametrize(
    ("turn", "moved"), [({"yaw_deg": 10}, (1, 0)), ({"pitch_deg": 10}, (0, -1)), ({"roll_deg": 10}, (0, 0))]
)
def test_what_stands_out_moves_with_the_turn(turn: dict[str, float], moved: tuple[int, int]):
    flat = relief_of_points(SHAPE, np.array([[0.0, 0], [239, 0], [0, 239], [239, 239]]), np.zeros(4))
    relief = flat.copy()
    relief[9:13, 9:13] = 60  # at about (80, 80)
    before = _picture_with_dot(80, 80)
    high, low = (_dot(see_relief(before, one, CENTRE, distance_px=1e5, **turn)) for one in (relief, flat))
    parallax = high - low
    assert parallax == pytest.approx(60 * np.sin(np.radians(10)) * np.array(moved), abs=2.5)


def test_roll_turns_the_picture_clockwise():
    flat = relief_of_points(SHAPE, np.array([[0.0, 0], [239, 0], [0, 239], [239, 239]]), np.zeros(4))
    turned = _dot(see_relief(_picture_with_dot(180, 120), flat, CENTRE, roll_deg=20, distance_px=1e5))
    assert turned == pytest.approx(
        [120 + 60 * np.cos(np.radians(20)), 120 + 60 * np.sin(np.radians(20))], abs=0.5
    )


def test_a_nearer_camera_sees_more_pixels():
    flat = relief_of_points(SHAPE, np.array([[0.0, 0], [239, 0], [0, 239], [239, 239]]), np.zeros(4))
    nearer = _dot(see_relief(_picture_with_dot(160, 120), flat, CENTRE, distance_px=1000, closer=0.2))
    assert nearer[0] - CENTRE[0] == pytest.approx(40 / 0.8, abs=0.7)


@pytest.mark.parametrize("hue", [0.0, 75.0, 180.0, 255.0])
def test_a_cast_moves_grey_by_its_size_at_constant_lightness(hue: float):
    grey = np.full(3, 0.2812, np.float32)
    before, after = lab_from_linear(grey), lab_from_linear(grey * np.array(cast_gains(6.0, hue), np.float32))
    assert np.hypot(*(after - before)[1:]) == pytest.approx(6.0, abs=0.1)
    assert after[0] == pytest.approx(before[0], abs=0.1)


def test_one_sided_light_is_a_gradient_across_the_subject():
    rgb = np.full((*SHAPE, 3), 120, np.uint8)
    points = np.array([[40.0, 120], [200, 120]])
    light = linear_from_srgb(light_one_side(rgb, points, 0.8))
    assert np.log2(light[120, 200, 1] / light[120, 40, 1]) == pytest.approx(0.8, abs=0.03)


def test_half_resolution_takes_the_finest_detail():
    checks = np.indices(SHAPE).sum(axis=0) % 2 * 255
    rgb = np.repeat(checks[..., None], 3, axis=2).astype(np.uint8)
    assert np.ptp(halve_resolution(rgb).astype(int)) < 60


def test_hair_and_covers_lie_where_they_are_put():
    rgb = np.full((*SHAPE, 3), 200, np.uint8)
    hairy = lay_hair(rgb, (120, 20), (120, 120), 12)
    assert (hairy[60:80, 110:130] < 100).any()
    assert (hairy[200:, :] == 200).all()
    covered = lay_over(rgb, np.zeros((50, 50, 3), np.uint8), np.ones((50, 50), bool), (-20, 100))
    assert covered[120, 10].max() < 10
    assert covered[120, 60].min() == 200
