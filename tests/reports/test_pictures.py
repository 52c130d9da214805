"""Findings laid over a photo leave the rest of it as it is."""

from dataclasses import replace

import numpy as np
import pytest

from mesophoto.records import Check, Comparability
from mesophoto.reports.pictures import COLOURS, lay_over, say_verdict, show_trust, side_by_side

GREY = np.full((300, 400, 3), 120, np.uint8)


def _mask():
    mask = np.zeros((300, 400), bool)
    mask[150:200, 200:260] = True
    return mask


@pytest.mark.parametrize("name", COLOURS)
def test_a_finding_is_tinted_and_outlined(name):
    drawn = np.asarray(lay_over(GREY, {name: _mask()}), int)
    inside, edge, outside = drawn[175, 230], drawn[150, 230], drawn[280, 300]
    colour = np.array(COLOURS[name])
    assert (outside == 120).all()
    assert 0 < np.abs(inside - 120).max() < np.abs(edge - 120).max()
    assert np.abs(edge - colour).max() < 20


def test_a_region_is_outlined():
    square = np.array([[100.0, 100.0], [300.0, 100.0], [300.0, 250.0], [100.0, 250.0]])
    drawn = np.asarray(lay_over(GREY, {}, {"region": square}))
    assert drawn[100, 200].min() > 200
    assert (drawn[180, 200] == 120).all()


def test_a_large_photo_is_drawn_small():
    large = np.full((1000, 3000, 3), 500, np.uint16) * 64
    assert lay_over(large, {}, longest_px=600).size == (600, 200)


def test_two_photos_stand_side_by_side():
    image = side_by_side(GREY, GREY // 2, ("before", "after"), "Comparable.", height_px=150)
    pixels = np.asarray(image)
    assert image.width == 200 + 8 + 200
    assert image.height > 150 + 52
    assert abs(int(pixels[75, 100, 0]) - 120) <= 1
    assert abs(int(pixels[75, 308, 0]) - 60) <= 1


def test_the_verdict_is_written_on_the_picture_in_full():
    failed = Check("yaw", 0.0, 6.0, 6.0, 5.0, "°", False, "turn the head 6° to the left")
    verdict = say_verdict(Comparability("with care", (failed, replace(failed, passed=True, advice=""))))
    assert verdict == "Comparable with care: turn the head 6° to the left."
    short = side_by_side(GREY, GREY, ("before", "after"), "Comparable.", height_px=150)
    long = side_by_side(GREY, GREY, ("before", "after"), 3 * f"{verdict} ", height_px=150)
    assert long.height > short.height, "a long verdict takes more lines instead of being cut"
    assert np.asarray(long)[-30:, :].min() < 100


def test_what_is_not_trusted_loses_its_colour():
    red = np.zeros((100, 100, 3), np.uint8)
    red[..., 0] = 200
    trust = np.zeros((50, 50), np.float32)
    trust[:, :25] = 1
    drawn = np.asarray(show_trust(red, trust), int)
    assert drawn[50, 10].tolist() == [200, 0, 0]
    assert np.ptp(drawn[50, 90]) == 0
