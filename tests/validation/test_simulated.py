"""Simulated repeat shots, and changes painted into them."""

from functools import cache

import numpy as np
import pytest

from mesophoto.phantom.lesions import LinePaint, SpotPaint
from mesophoto.validation.power import KINDS, _redden, _shorten_lines, _shrink_spots, _spots_mm2
from mesophoto.validation.repeats import values_of
from mesophoto.validation.simulated import REGION, Scene, compare_shots, shoot, simulate_scenes


@cache
def scene() -> Scene:
    return simulate_scenes("light", 3)[4]


def test_a_scene_is_the_same_each_time_and_another_for_each_seed() -> None:
    assert np.array_equal(scene().bare, simulate_scenes("light", 3)[4].bare)
    assert not np.array_equal(scene().bare, simulate_scenes("light", 4)[4].bare)


def test_paints_lie_in_the_region() -> None:
    x0, y0, x1, y1 = scene().box_px
    for one in scene().paints:
        points = one.path_px if isinstance(one, LinePaint) else np.array([one.centre_px])
        assert (points >= (x0, y0)).all()
        assert (points <= (x1, y1)).all()


def test_two_shots_differ_and_give_nearly_the_same() -> None:
    picture = scene().picture()
    first, second = shoot(scene(), picture, 1), shoot(scene(), picture, 2)
    assert not np.array_equal(first.rgb, second.rgb)
    pair = compare_shots(scene(), first, second)
    assert pair.registration.ok
    values, _ = values_of(pair, REGION)
    before, after = values["pigmentation_area", REGION, "mm2"]
    assert before == pytest.approx(_spots_mm2(scene()), rel=0.25)
    assert after == pytest.approx(before, rel=0.1)
    assert ("redness", REGION, "a*") in values


def test_the_true_size_of_a_painted_change_is_what_was_painted() -> None:
    paints, truth = _shrink_spots(scene(), 0.2)
    left = sum(one.shape.area_mm2 for one in paints if isinstance(one, SpotPaint))
    assert left - _spots_mm2(scene()) == pytest.approx(truth) == pytest.approx(-0.2 * _spots_mm2(scene()))
    _, shorter = _shorten_lines(scene(), 0.15)
    lines = KINDS[2].there(scene())
    assert shorter == pytest.approx(-0.15 * lines, rel=0.1)
    paints, delta_a = _redden(scene(), 1.0)
    assert delta_a == 1.0
    assert len(paints) == len(scene().paints) + 1
