"""Counting faults that are named, and deriving limits from what they move."""

import pytest

from mesophoto.validation.comparability import Judged, describe_pairs
from mesophoto.validation.perturbation import Movement, derive_limit, sensitivities

KEY = ("texture_roughness", "cheek_left", "L*")


def test_a_fault_counts_as_named_by_its_own_check_alone():
    judged = [
        Judged("yaw 10°", "yaw", "with care", ("yaw", "expression"), "a"),
        Judged("yaw 10°", "yaw", "with care", ("expression",), "b"),
        Judged("saved again", "", "comparable", (), "a"),
        Judged("saved again", "", "with care", ("noise",), "b"),
    ]
    figures = {figure.what: figure for figure in describe_pairs(judged, "2 people")}
    named = figures["single faults caught and named"]
    assert named.got == "50.0 %"
    assert named.reached is False
    assert "b yaw 10°: expression" in named.note
    assert figures["unaltered repeats refused"].got == "50.0 %"
    assert figures["other checks that fail with a fault, per fault"].got == "1.00"


def test_a_limit_lies_where_the_metric_moves_by_its_noise():
    movements = [Movement("noise", strength, {KEY: 1.5 * strength}) for strength in (0.5, 1.0, 2.0)]
    assert sensitivities(movements, "noise")["texture_roughness"]["cheek_left"] == pytest.approx(1.5)
    row = derive_limit(movements, "noise", floor=0.1)
    assert row["limit"] == pytest.approx(1.96 / 1.5, rel=0.01)
    assert row["withholds"] == {"texture_roughness": None}


def test_a_limit_is_never_above_the_standard_nor_below_repeats():
    movements = [Movement("yaw", 10.0, {KEY: 0.1})]
    assert derive_limit(movements, "yaw", floor=1.0)["limit"] == 4.0
    assert derive_limit(movements, "yaw", floor=8.0)["limit"] == 10.0
    assert derive_limit(movements, "yaw", floor=1.0)["withholds"] == {}
