"""The slope over three or more sessions."""

from datetime import date, timedelta

import numpy as np
import pytest
from scipy import stats

from mesophoto.assessment.noise import Noise, NoiseTable
from mesophoto.assessment.trend import assess_trend, assess_trends, theil_sen
from mesophoto.assessment.verdicts import EXAMINE
from mesophoto.records import Change, Measurement

KEY = ("redness_area", "face", "mm2")
START = date(2026, 1, 1)
NOISE = Noise(1.0, 1e-6, 10**6)


def months(*numbers: float) -> list[date]:
    return [START + timedelta(days=round(30 * number)) for number in numbers]


def test_a_slope_is_told_per_month_and_judged() -> None:
    trend = assess_trend(KEY, months(0, 1, 2, 3), [20, 17, 14, 11], NOISE)
    assert trend.slope_per_month == pytest.approx(-3.0)
    assert trend.sessions == 4
    assert trend.verdict == "improved"
    assert trend.interval is not None
    assert trend.interval[0] < -3.0 < trend.interval[1] < 0


def test_three_points_on_a_line_are_not_surer_than_their_noise() -> None:
    trend = assess_trend(KEY, months(0, 1, 2), [10.0, 10.5, 11.0], NOISE)
    assert trend.verdict == "within noise"
    assert trend.interval is not None
    assert trend.interval[1] - trend.interval[0] >= 2 * 1.96 / 2**0.5


def test_one_bad_session_does_not_turn_the_slope() -> None:
    values = [20, 18, 16, 60, 12, 10, 8, 6]
    trend = assess_trend(KEY, months(*range(8)), values, NOISE)
    assert trend.slope_per_month == pytest.approx(-2.0, abs=0.4)


def test_photos_of_one_day_are_one_session() -> None:
    days = months(0, 0, 0, 1)
    trend = assess_trend(KEY, days, [1, 2, 3, 4], NOISE)
    assert trend.sessions == 2
    assert trend.slope_per_month is None
    assert "3 sessions" in (trend.reason or "")


def test_without_days_there_is_no_trend() -> None:
    trend = assess_trend(KEY, [None, None, None], [1, 2, 3], NOISE)
    assert trend.slope_per_month is None
    assert "days" in (trend.reason or "")


def test_without_noise_there_is_a_slope_and_no_verdict() -> None:
    trend = assess_trend(KEY, months(0, 1, 2), [1, 5, 9], None)
    assert trend.slope_per_month == pytest.approx(4.0)
    assert trend.interval is None
    assert trend.verdict == "noise unknown"


@pytest.mark.parametrize("count", [3, 4, 8])
def test_the_interval_covers_a_flat_course(count: int) -> None:
    rng = np.random.default_rng(count)
    trends = [
        assess_trend(KEY, months(*range(count)), list(rng.normal(10, 1, count)), NOISE) for _ in range(200)
    ]
    covered = [t.interval is not None and t.interval[0] <= 0 <= t.interval[1] for t in trends]
    assert np.mean(covered) >= 0.93


METRICS = ("redness_area", "texture_roughness", "wrinkle_length", "tone_evenness", "pigmentation_area")


def test_trends_of_a_series_start_at_the_baseline_and_stand_among_each_other() -> None:
    table = NoiseTable("", {(metric, "face", "mm2"): NOISE for metric in METRICS})
    start = [Measurement(metric, "face", "mm2", 20.0) for metric in METRICS]

    def changed(step: float) -> list[Change]:
        return [
            Change(metric, "face", "mm2", 21, 21 + delta, delta, (0, 0), "within noise")
            for metric, delta in zip(METRICS, (step, 0.0, 0.0, 0.0, 0.0), strict=True)
        ]

    strong = assess_trends(start, [[], changed(-6), changed(-12)], months(0, 1, 2), table)
    assert strong[0].slope_per_month == pytest.approx(-6.0)
    assert [trend.verdict for trend in strong] == ["improved"] + ["within noise"] * 4
    faint = assess_trends(start, [[], changed(-1.6), changed(-3.2)], months(0, 1, 2), table)
    assert faint[0].interval is not None
    assert faint[0].interval[1] < 0
    assert faint[0].verdict == "within noise"
    assert "5 comparisons" in (faint[0].reason or "")


def test_pigmentation_gets_no_better_while_a_spot_grows() -> None:
    key = ("pigmentation_area", "forehead", "mm2")
    table = NoiseTable("", {key: NOISE})
    start = [Measurement(*key, 50.0)]

    def changed(delta: float, reason: str | None) -> list[Change]:
        return [Change(*key, 50, 50 + delta, delta, (delta - 3, delta + 3), "not comparable", reason)]

    quiet = assess_trends(start, [[], changed(-10, None), changed(-20, None)], months(0, 1, 2), table)
    assert quiet[0].verdict == "improved"
    told = assess_trends(start, [[], changed(-10, None), changed(-20, EXAMINE)], months(0, 1, 2), table)
    assert told[0].verdict == "not comparable"
    assert told[0].reason == EXAMINE


@pytest.mark.parametrize("count", [3, 4, 8, 24])
@pytest.mark.parametrize("decimals", [0, 6])
def test_slope_and_interval_are_those_of_theil_and_sen(count: int, decimals: int) -> None:
    random = np.random.default_rng(count)
    at = np.sort(random.choice(1000, count, replace=False) / 30.0)
    level = random.normal(0, 2, count).round(decimals)
    known = stats.theilslopes(level, at, 0.95)
    found = theil_sen(at, level)
    assert found == pytest.approx((known.slope, known.low_slope, known.high_slope))


def test_points_that_scatter_more_than_their_noise_widen_the_interval() -> None:
    values = [20, 5, 22, 3, 19, 6, 21, 2]
    trend = assess_trend(KEY, months(*range(8)), values, Noise(0.01, 1e-6, 10**6))
    assert trend.interval is not None
    assert trend.interval[0] < -3 < 3 < trend.interval[1]
    assert trend.verdict == "within noise"
