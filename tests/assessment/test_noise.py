"""What may be said of a change, given its noise."""

import pytest

from mesophoto.assessment import noise
from mesophoto.assessment.noise import Noise, judge
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Measurement

NAMED = ("redness", "forehead", "a*")


@pytest.fixture
def one_percent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noise, "shipped_noise", lambda: {NAMED: Noise(0.01, 0.05)})


def measured(value: float | None, reason: str | None = None) -> Measurement:
    return Measurement(*NAMED, value, reason=reason)


@pytest.mark.usefixtures("one_percent")
@pytest.mark.parametrize(
    ("after", "verdict"),
    [(10.2, "within noise"), (10.4, "worsened"), (9.6, "improved"), (9.8, "within noise")],
)
def test_a_change_counts_beyond_1_96_root_2_sd(after: float, verdict: str) -> None:
    change = judge(measured(10.0), measured(after), None)
    assert change.verdict == verdict
    assert change.delta == pytest.approx(after - 10.0)
    assert change.interval is not None
    half_width = (change.interval[1] - change.interval[0]) / 2
    assert half_width == pytest.approx(1.96 * 2**0.5 * 0.01 * (10.0 + after) / 2)


@pytest.mark.usefixtures("one_percent")
def test_small_values_keep_an_absolute_noise() -> None:
    change = judge(measured(0.0), measured(0.1), None)
    assert change.verdict == "within noise"
    assert change.interval is not None
    assert change.interval[1] - 0.1 == pytest.approx(1.96 * 2**0.5 * 0.05)


@pytest.mark.usefixtures("one_percent")
def test_minutes_apart_are_not_called_real() -> None:
    assert judge(measured(10.0), measured(12.0), None).reason == "larger than repeat-shot noise"


def test_without_a_known_noise_there_is_no_interval(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noise, "shipped_noise", dict)
    change = judge(measured(10.0), measured(20.0), None)
    assert change.verdict == "noise unknown"
    assert change.interval is None
    assert change.delta == 10.0


@pytest.mark.parametrize(
    ("before", "after", "withheld"),
    [(10.0, 11.0, "the expression differs"), (None, 11.0, None), (10.0, None, None)],
)
def test_what_cannot_be_told_is_withheld_with_a_reason(
    before: float | None, after: float | None, withheld: str | None
) -> None:
    change = judge(
        measured(before, None if before else "too small"),
        measured(after, None if after else "too small"),
        withheld,
    )
    assert change.verdict == "not comparable"
    assert change.delta is None
    assert change.interval is None
    assert change.reason


def test_the_shipped_noise_speaks_of_metrics_that_exist() -> None:
    for metric, _, unit in noise.shipped_noise():
        assert unit in METRICS[metric].units
    assert 0 < noise.spot_noise().area_relative < 1


@pytest.mark.usefixtures("one_percent")
def test_redness_without_a_colour_reference_has_no_verdict() -> None:
    uncalibrated = {"calibration": "none"}
    before = Measurement(*NAMED, 10.0, parameters=uncalibrated)
    change = judge(before, Measurement(*NAMED, 12.0, parameters=uncalibrated), None)
    assert change.verdict == "noise unknown"
    assert change.delta == 2.0
    assert change.interval is None
    assert "white balance" in (change.reason or "")
