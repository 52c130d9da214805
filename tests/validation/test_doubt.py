"""The experiments on doubt: what they count, on repeats whose noise is known."""

from collections.abc import Callable

import numpy as np
import pytest

from mesophoto.validation import coverage, fairness, false_alarms, repeatability
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.people import Person
from mesophoto.validation.repeats import Repeat, judge_values, with_noise_of_others
from mesophoto.validation.simulated import REGION, TONES

NOBODY = Material((), quick=True)
KEYS = tuple((metric, REGION, unit) for metric, unit in fairness.METRICS)

Experiment = Callable[[Material, Report], list[Figure]]


def silent(done: int, total: int, what: str) -> None:
    """Report to nobody."""


def repeats(count: int, sd: Callable[[str], float] = lambda tone: 2.0, drift: float = 0.0) -> list[Repeat]:
    """Pairs of values about 50; the second of each is higher by ``drift``."""
    rng = np.random.default_rng(5)
    made = []
    for number in range(count):
        tone = list(TONES)[number % len(TONES)]
        values = {}
        for key in KEYS:
            level = rng.uniform(40, 60)
            first, second = level + sd(tone) * rng.standard_normal(2)
            values[key] = (float(first), float(second + drift * (number % 2)))
        made.append(Repeat(f"{number}", tone, values, frozenset()))
    return made


def run(monkeypatch: pytest.MonkeyPatch, experiment: Experiment, made: list[Repeat]) -> list[Figure]:
    for module in (coverage, fairness, false_alarms, repeatability):
        monkeypatch.setattr(module, "simulated_repeats", lambda material, report: made)
    return experiment(NOBODY, silent)


def test_unchanged_skin_gives_few_false_alarms(monkeypatch: pytest.MonkeyPatch) -> None:
    verdicts, pairs = run(monkeypatch, false_alarms.count_false_alarms, repeats(240))
    assert verdicts.reached
    assert float(pairs.got.rstrip("%")) <= 8


def test_a_half_that_changed_is_seen_as_false_alarms(monkeypatch: pytest.MonkeyPatch) -> None:
    made = repeats(240)
    drifted = repeats(240, drift=30.0)
    mixed = [drifted[n] if n % 2 else made[n] for n in range(240)]
    verdicts, _ = run(monkeypatch, false_alarms.count_false_alarms, mixed)
    assert verdicts.reached is False


def test_intervals_cover_as_often_as_they_say(monkeypatch: pytest.MonkeyPatch) -> None:
    halves, few = run(monkeypatch, coverage.count_coverage, repeats(240))
    assert halves.reached
    assert 92 <= float(few.got.rstrip("%")) <= 98


def test_equal_tones_are_fair_and_unequal_ones_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    fair = run(monkeypatch, fairness.compare_groups, repeats(1200))
    assert all(figure.reached for figure in fair)
    unfair = run(
        monkeypatch, fairness.compare_groups, repeats(1200, lambda tone: 4.0 if tone == "dark" else 2.0)
    )
    assert not any(figure.reached for figure in unfair)
    assert 1.6 < float(unfair[0].got) < 2.6


def test_repeatability_tells_the_sd_that_went_in(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = run(monkeypatch, repeatability.measure_repeatability, repeats(600))
    area = next(figure for figure in figures if "pigmentation_area" in figure.what)
    assert float(area.got) == pytest.approx(100 * 2 / 50, rel=0.1)


def test_nobody_is_judged_with_noise_of_his_own() -> None:
    quiet = repeats(20, lambda tone: 1.0)
    loud = Repeat("loud", "dark", dict.fromkeys(KEYS, (10.0, 90.0)), frozenset())
    judged = {repeat.person: table for repeat, table in with_noise_of_others([*quiet, loud], halves=False)}
    assert judged["loud"].rows[KEYS[0]].sd(50) < 3
    assert judged["0"].rows[KEYS[0]].sd(50) > 5
    assert {c.verdict for c in judge_values(loud.values, judged["loud"])} == {"worsened"}


def test_withheld_values_are_not_judged() -> None:
    (repeat, table), *_ = with_noise_of_others(repeats(20), halves=False)
    assert len(judge_values(repeat.values, table, skip=frozenset(KEYS[:2]))) == len(KEYS) - 2


def test_small_groups_of_people_are_said_to_be_too_small() -> None:
    made = [
        Repeat(
            str(n),
            "dark" if n < 3 else "light",
            {("redness", "forehead", "a*"): (10.0, 10.5 + n)},
            frozenset(),
        )
        for n in range(10)
    ]
    people = [Person(str(n), (), "female" if n % 2 else "male", 20.0 + n) for n in range(10)]
    figures = {figure.what: figure.got for figure in fairness._people(made, people)}
    assert figures["SD of a repeat of every metric, skin tone dark"] == fairness.TOO_SMALL
    assert figures["SD of a repeat of redness, skin tone light"].endswith("a*")
    assert figures["SD of a repeat of texture_roughness, sex female"] == fairness.TOO_SMALL
