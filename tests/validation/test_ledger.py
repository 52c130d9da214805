"""How the ledger is scored."""

import numpy as np
import pytest

from mesophoto.records import Spot
from mesophoto.validation.ledger import (
    Alarm,
    Seen,
    figure_of_alarms,
    figures_of_repeats,
    figures_of_told,
    figures_of_trials,
)


def test_spots_that_the_ledger_lacks_are_told_apart_from_swaps():
    seen = [Seen("stays", 1, True, True, True, 0.02, 0.1)] * 98
    seen += [Seen("fades by 40 %", 1, True, True, False, -0.3, 0.0), Seen("stays", 1, True, False)]
    seen += [Seen("stays", 1, entered=False)] * 25
    figures = {figure.what: figure for figure in figures_of_trials(seen, [True, False], "here")}
    followed = figures["spots followed in every session at their own place"]
    assert (followed.got, followed.reached, followed.note) == ("99.0%", True, "99 of 100")
    assert figures["painted spots that the ledger holds"].got == "80.0%"
    fading = figures["change of contrast, of fading spots: median error as a share of the first value"]
    assert (fading.got, fading.reached) == ("30.0%", False)


def repeated(number, areas, contrasts):
    return Spot(
        id=f"S{number}",
        outline=np.zeros((3, 2)),
        area_mm2=areas,
        contrast=contrasts,
        state=("stable", "stable"),
        sd=(0.1, 0.1),
        contrast_sd=(0.1, 0.1),
        p_value=(None, 0.5),
        parts=(1, 1),
        merged_with=((), ()),
    )


def test_repeats_are_judged_with_the_noise_of_the_other_half():
    rng = np.random.default_rng(0)
    people = []
    for _ in range(4):
        areas = rng.uniform(2, 10, 40)
        pairs = areas[:, None] * np.exp(rng.normal(0, 0.05, (40, 2)))
        contrasts = rng.uniform(2, 6, 40)[:, None] + rng.normal(0, 0.2, (40, 2))
        people.append(
            [repeated(n, tuple(a), tuple(c)) for n, (a, c) in enumerate(zip(pairs, contrasts, strict=True))]
        )
    people[0][0] = repeated(0, (5.0, 0.0), (5.0, 0.1))
    sd, told = figures_of_repeats(people, "here")
    assert sd.reached
    assert told.reached
    assert "1 gone" in told.note
    assert float(told.got.removesuffix("%")) == pytest.approx(100 * 3 / 160, abs=2)


def test_one_false_alarm_in_twenty_pairs_is_the_most() -> None:
    assert figure_of_alarms([True] + [False] * 19, "here").reached
    assert not figure_of_alarms([True] * 2 + [False] * 18, "here").reached


def test_told_growth_is_counted_by_course() -> None:
    alarms = [Alarm("grows by 30 %", told=True)] * 19 + [Alarm("grows by 30 %", told=False)]
    grown, new = figures_of_told([*alarms, Alarm("is new", told=False)], "here")
    assert (grown.got, grown.reached) == ("95.0%", True)
    assert (new.got, new.reached) == ("0.0%", False)
