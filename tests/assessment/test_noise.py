"""How far a change may lie from what was seen."""

import numpy as np
import pytest

from mesophoto.assessment.noise import (
    LEAST_PAIRS,
    Noise,
    NoiseTable,
    fit_noise,
    make_table,
    scale_doubt,
    shipped_noise,
    with_doubt,
)
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Measurement, Scale

KEY = ("redness", "forehead", "a*")
MANY = 10**6
"""So many pairs that t is the normal distribution."""


def simulated(count: int, absolute: float, relative: float, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    level = np.exp(rng.normal(2, 1, (count, 1)))
    return level + np.hypot(absolute, relative * level) * rng.standard_normal((count, 2))


def test_of_small_values_the_interval_is_delta_and_1_96_root_2_sd() -> None:
    low, high = Noise(0.05, 0.0001, MANY).interval(1.0, 1.1)
    assert (low + high) / 2 == pytest.approx(0.1, abs=1e-4)
    assert (high - low) / 2 == pytest.approx(1.96 * 2**0.5 * 0.05, rel=1e-3)


def test_of_large_values_the_interval_is_one_of_their_ratio() -> None:
    noise = Noise(1e-3, 0.1, MANY)
    before, after = 100.0, 150.0
    low, high = noise.interval(before, after)
    middle = (before * after) ** 0.5
    reach = 1.96 * 2**0.5 * 0.1
    ratios = np.exp(np.log(after / before) + np.array([-reach, reach]))
    assert [low, high] == pytest.approx(list(middle * (ratios**0.5 - ratios**-0.5)), rel=1e-3)


def test_interval_and_p_value_agree_on_zero() -> None:
    noise = Noise(0.5, 0.05, 20)
    for after in np.linspace(5, 15, 60):
        low, high = noise.interval(10.0, after)
        assert (low <= 0 <= high) == (noise.p_value(10.0, after) >= 0.05)


def test_few_pairs_widen_the_interval() -> None:
    few, many = (Noise(0.1, 0.01, pairs).interval(5.0, 6.0) for pairs in (6, 600))
    assert few[1] - few[0] > 1.3 * (many[1] - many[0])


def test_the_fit_finds_both_parts() -> None:
    noise = fit_noise(simulated(4000, 0.5, 0.05))
    assert noise is not None
    for level in (3.0, 10.0, 30.0):
        assert noise.sd(level) == pytest.approx(np.hypot(0.5, 0.05 * level), rel=0.12)


def test_left_out_pairs_are_covered_by_intervals_learnt_from_few() -> None:
    covered = []
    for seed in range(150):
        pairs = simulated(24, 0.5, 0.05, seed)
        noise = fit_noise(pairs[:16])
        assert noise is not None
        covered += [low <= 0 <= high for low, high in (noise.interval(*pair) for pair in pairs[16:])]
    assert 0.93 <= np.mean(covered) <= 0.97


def test_values_that_never_move_say_nothing_of_the_noise() -> None:
    assert fit_noise([(3.0, 3.0)] * 20) is None
    assert fit_noise([(3.0, 4.0)]) is None


def test_a_table_needs_enough_pairs_of_each_row() -> None:
    pairs = [tuple(pair) for pair in simulated(LEAST_PAIRS, 0.5, 0.05)]
    table = make_table({KEY: pairs, ("redness", "nose", "a*"): pairs[1:]}, "ten people")
    assert list(table.rows) == [KEY]
    assert table.rows[KEY].pairs == LEAST_PAIRS


def test_a_clinic_s_own_rows_lie_over_those_that_ship() -> None:
    shipped = shipped_noise()
    key = next(iter(shipped.rows))
    own = NoiseTable("ours", {key: Noise(9.0, 0.0, 12, "untreated days")})
    both = own.over(shipped)
    assert both.rows[key].sd_absolute == 9.0
    assert both.rows.keys() == shipped.rows.keys()
    assert both.words == "ours"


def test_a_table_comes_back_from_json() -> None:
    own = NoiseTable("ours", {KEY: Noise(0.3, 0.02, 12, "untreated days")}, "Canon", "face_frontal")
    again = NoiseTable.from_json(own.to_json())
    assert again.rows == own.rows
    assert (again.words, again.camera, again.view) == ("ours", "Canon", "face_frontal")
    assert again.sha256 == own.sha256 != shipped_noise().sha256


def test_the_shipped_noise_speaks_of_metrics_that_exist() -> None:
    table = shipped_noise()
    for (metric, _, unit), noise in table.rows.items():
        assert unit in METRICS[metric].units
        assert noise.pairs >= 8
        assert noise.source == "repeat shots"


IRIS, MARKER, CARRIED = Scale(3.4, 0.036, "iris"), Scale(5.0, 0.01, "marker"), Scale(3.5, 0.036, "carried")


def test_a_carried_scale_cancels_and_two_of_their_own_do_not() -> None:
    assert scale_doubt("mm2", (IRIS, CARRIED)) == 0
    assert scale_doubt("mm2", (IRIS, None)) == 0
    assert scale_doubt("a*", (MARKER, MARKER)) == 0
    assert scale_doubt("mm", (MARKER, MARKER)) == pytest.approx(0.01)
    assert scale_doubt("mm2", (MARKER, MARKER)) == pytest.approx(0.02)


def test_scale_doubt_widens_the_interval() -> None:
    noise = Noise(0.5, 0.02, MANY)
    narrow, wide = noise.interval(100, 100), noise.with_scale_doubt(0.05).interval(100, 100)
    assert wide[1] / narrow[1] == pytest.approx(np.hypot(0.02, 0.05) / np.hypot(0.02, 0.005), rel=0.02)


def test_measurements_get_their_doubts() -> None:
    table = NoiseTable("", {("pigmentation_area", "face", "mm2"): Noise(3.0, 0.04, 20)})
    area, length, none = with_doubt(
        [
            Measurement("pigmentation_area", "face", "mm2", 100.0),
            Measurement("wrinkle_length", "face", "mm", 50.0),
            Measurement("wrinkle_length", "nose", "mm", None, reason="too small"),
        ],
        IRIS,
        table,
    )
    assert area.sd == pytest.approx(5.0)
    assert area.scale_sd == pytest.approx(7.2)
    assert length.sd is None
    assert length.scale_sd == pytest.approx(1.8)
    assert none.sd is None
    assert none.scale_sd is None
