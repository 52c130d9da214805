"""What may be said of a change, alone and among many."""

from dataclasses import replace

import numpy as np
import pytest

from mesophoto.assessment import verdicts
from mesophoto.assessment.noise import Noise
from mesophoto.assessment.repeatability import clopper_pearson
from mesophoto.assessment.verdicts import (
    control_false_discoveries,
    judge,
    judge_whole,
    mind_spots,
    says_examine,
)
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Comparability, Measurement, Withheld

NAMED = ("redness", "forehead", "a*")
NOISE = Noise(0.1, 1e-6, 10**6)


def measured(value: float | None, reason: str | None = None) -> Measurement:
    return Measurement(*NAMED, value, reason=reason)


@pytest.mark.parametrize(
    ("after", "verdict"),
    [(10.2, "within noise"), (10.4, "worsened"), (9.6, "improved"), (9.8, "within noise")],
)
def test_a_change_counts_beyond_1_96_root_2_sd(after: float, verdict: str) -> None:
    change = judge(measured(10.0), measured(after), None, NOISE)
    assert change.verdict == verdict
    assert change.delta == pytest.approx(after - 10.0)
    assert change.interval == pytest.approx((after - 10.2772, after - 9.7228), abs=1e-3)


def test_minutes_apart_are_not_called_real() -> None:
    assert judge(measured(10), measured(12), None, NOISE).reason == "larger than repeat-shot noise"
    days = replace(NOISE, source="untreated days")
    assert "real" in (judge(measured(10), measured(12), None, days).reason or "")


def test_without_a_known_noise_there_is_no_interval() -> None:
    change = judge(measured(10.0), measured(20.0), None, None)
    assert change.verdict == "noise unknown"
    assert change.interval is None
    assert change.p_value is None
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
        NOISE,
    )
    assert change.verdict == "not comparable"
    assert change.delta is None
    assert change.interval is None
    assert change.reason


def test_redness_without_a_colour_reference_has_no_verdict() -> None:
    uncalibrated = {"calibration": "none"}
    before = Measurement(*NAMED, 10.0, parameters=uncalibrated)
    change = judge(before, Measurement(*NAMED, 12.0, parameters=uncalibrated), None, NOISE)
    assert change.verdict == "noise unknown"
    assert change.interval is None
    assert "white balance" in (change.reason or "")


def test_a_metric_without_a_better_side_is_neither_improved_nor_worsened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    neutral = replace(METRICS["redness"], lower_is_better=None)
    monkeypatch.setitem(verdicts.METRICS, "redness", neutral)
    change = judge(measured(10), measured(12), None, NOISE)
    assert change.verdict == "not comparable"
    assert change.delta == 2
    assert "neither better nor worse" in (change.reason or "")
    assert judge(measured(10), measured(10.1), None, NOISE).verdict == "within noise"


def test_a_pair_of_which_everything_is_withheld_is_not_comparable() -> None:
    changes = [judge(measured(10.0), measured(12.0), "the exposure differs", NOISE)]
    dark = Comparability("with care", (), (Withheld("redness", None, "the exposure differs"),))
    assert judge_whole(dark, changes).verdict == "not comparable"
    other = replace(changes[0], metric="texture_roughness")
    assert judge_whole(dark, [*changes, other]).verdict == "with care"
    assert judge_whole(Comparability("with care", ()), []).verdict == "with care"


def change(metric: str, region: str, p_value: float, unit: str = "mm2") -> Change:
    called = p_value < 0.05
    interval = (-2.0, -0.1) if called else (-1.0, 1.0)
    verdict = "improved" if called else "within noise"
    return Change(metric, region, unit, 5, 4, -1.0, interval, verdict, "larger" if called else None, p_value)


MANY_METRICS = ("redness", "redness_area", "texture_roughness", "wrinkle_length", "tone_evenness")


def test_one_of_many_is_taken_back_and_says_why() -> None:
    changes = [change(metric, "nose", 0.02 if metric == "redness" else 0.6) for metric in MANY_METRICS]
    redness = control_false_discoveries(changes)[0]
    assert redness.verdict == "within noise"
    assert "among 5 comparisons" in (redness.reason or "")
    assert redness.interval == (-2.0, -0.1)


def test_a_change_that_shows_in_every_metric_stands() -> None:
    changes = [change(metric, "nose", 0.03) for metric in MANY_METRICS]
    assert {c.verdict for c in control_false_discoveries(changes)} == {"improved"}


PARTS = ("forehead", "nose", "chin", "cheek_left", "cheek_right")


def test_a_part_that_was_asked_for_need_not_stand_among_the_others() -> None:
    changes = [change("redness_area", part, 0.04 if part == "nose" else 0.7) for part in PARTS]
    unasked = control_false_discoveries(changes)[1]
    assert unasked.verdict == "within noise"
    assert "among 5 comparisons" in (unasked.reason or "")
    assert control_false_discoveries(changes, asked=["nose"])[1].verdict == "improved"


def test_the_whole_face_is_not_diluted_by_its_parts() -> None:
    p_values = {"face": 0.04, **dict.fromkeys(PARTS, 0.7)}
    changes = [change("redness_area", region, p_value) for region, p_value in p_values.items()]
    assert control_false_discoveries(changes)[0].verdict == "improved"


def test_a_change_in_many_parts_stands_where_one_alone_would_not() -> None:
    changes = [change("redness_area", part, 0.04) for part in PARTS]
    assert {c.verdict for c in control_false_discoveries(changes)} == {"improved"}


def test_an_unchanged_face_has_a_part_called_in_five_percent_of_pairs() -> None:
    """All p-values by chance; by region alone two in ten pairs would have a call."""
    rng = np.random.default_rng(0)
    pairs_with_a_call = 0
    for _ in range(1000):
        p_values = rng.random((3, len(PARTS)))
        changes = [
            change(metric, part, p_value)
            for metric, of_parts in zip(MANY_METRICS, p_values, strict=False)
            for part, p_value in zip(PARTS, of_parts, strict=True)
        ]
        pairs_with_a_call += any(c.verdict == "improved" for c in control_false_discoveries(changes))
    low, high = clopper_pearson(pairs_with_a_call, 1000)
    assert low <= 0.05
    assert high < 0.08


def test_number_and_shade_of_spots_do_not_dilute_their_area() -> None:
    changes = [
        change("pigmentation_area", "dorsum", 0.04),
        change("pigmentation_count", "dorsum", 0.5, "count"),
        change("pigmentation_contrast", "dorsum", 0.03, "L*"),
    ]
    decided = control_false_discoveries(changes)
    assert [c.verdict for c in decided] == ["improved", "within noise", "within noise"]


def test_two_units_and_density_of_one_thing_are_one_question() -> None:
    changes = [
        change("redness_area", "dorsum", 0.02),
        change("redness_area", "dorsum", 0.02, "percent"),
        change("wrinkle_length", "dorsum", 0.6, "mm"),
        change("wrinkle_density", "dorsum", 0.6, "mm/cm2"),
    ]
    assert [c.verdict for c in control_false_discoveries(changes)][:2] == ["improved", "improved"]


def test_by_benjamini_hochberg_as_published() -> None:
    """The first example of Benjamini & Hochberg 1995: four of fifteen stand at 5 %."""
    published = (
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
        0.6528, 0.7590, 1.0,
    )  # fmt: skip
    changes = [change(f"metric {n}", "drawn", p) for n, p in enumerate(published)]
    called = [c.verdict == "improved" for c in control_false_discoveries(changes)]
    assert called == [True] * 4 + [False] * 11


def test_a_region_with_a_growing_spot_is_never_improved() -> None:
    better = replace(change("redness_area", "nose", 0.001), metric="pigmentation_area")
    said = {"nose": "spot 3 is new: have it examined"}
    minded = mind_spots(better, said)
    assert minded.verdict == "not comparable"
    assert minded.reason == "spot 3 is new: have it examined"
    assert minded.delta == better.delta
    assert mind_spots(better, {"chin": said["nose"]}) == better
    worse = replace(better, verdict="worsened", reason="larger than repeat-shot noise")
    assert mind_spots(worse, said).verdict == "worsened"
    told = mind_spots(worse, said).reason or ""
    assert told.startswith("spot 3 is new: have it examined; ")
    assert says_examine(told)
    assert not says_examine(worse.reason)
    assert mind_spots(change("redness_area", "nose", 0.001), said).verdict == "improved"
