"""What a sheet says of changes."""

from dataclasses import replace
from datetime import date

import pytest

from mesophoto.records import Change, Check, Comparability
from mesophoto.reports.sheet.data import Counts, Outcome, Plan
from mesophoto.reports.sheet.sentences import STRONG, notes, say_change, say_comparability, say_counts, why
from mesophoto.reports.words import LANGUAGES, load_words
from tests.reports.sheet.extremes import least, longest

EN = load_words("en")


def say(
    verdict, delta=-0.62, noise=0.12, reason=None, unit="percent", metric="pigmentation_area", before=2.0
):
    interval = None if noise is None else (delta - noise, delta + noise)
    change = Change(metric, "cheek_left", unit, before, before + delta, delta, interval, verdict, reason)
    return say_change(EN, Outcome(change, noise, before, ())).replace("\u00a0", " ").replace(STRONG, "")


@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("Brown spots on the left cheek: 31 % smaller, more than the measurement noise of ± 6 %.",
         {"verdict": "improved", "reason": "larger than repeat-shot noise"}),
        ("Brown spots on the left cheek: 31 % larger, more than the measurement noise of ± 6 %.",
         {"verdict": "worsened", "delta": 0.62}),
        ("Brown spots on the left cheek: 31 % smaller, more than untreated skin varies from day to day (± 6 %).",
         {"verdict": "improved", "reason": "real: larger than untreated skin varies by from day to day"}),
        ("Brown spots on the left cheek: 5 % smaller, less than the measurement noise of ± 6 %: no change is shown.",
         {"verdict": "within noise", "delta": -0.1}),
        ("Brown spots on the left cheek: 31 % smaller; among so many comparisons chance gives as much: no change is "
         "shown.", {"verdict": "within noise",
                    "reason": "larger than its own noise, but among 9 comparisons chance gives as much"}),
        ("Brown spots on the left cheek: 31 % smaller; how much a repeat photo would differ is not known, so "
         "nothing is concluded.", {"verdict": "noise unknown", "noise": None}),
        ("Brown spots on the left cheek: cannot be compared.", {"verdict": "not comparable"}),
        ("Brown spots on the left cheek: unchanged (measurement noise ± 6 %).",
         {"verdict": "within noise", "delta": 0.001}),
        ("Redness on the left cheek: 1.2 points (a*) lower, more than the measurement noise of ± 0.4 points (a*).",
         {"verdict": "improved", "delta": -1.2, "noise": 0.4, "unit": "a*", "metric": "redness"}),
        ("Number of brown spots on the left cheek: 7 more, more than the measurement noise of ± 3.",
         {"verdict": "worsened", "delta": 7.0, "noise": 3.0, "unit": "count", "metric": "pigmentation_count"}),
        ("Brown spots on the left cheek: 0.62 % larger, more than the measurement noise of ± 0.12 %.",
         {"verdict": "worsened", "delta": 0.62, "before": 0.0}),
    ],
)  # fmt: skip
def test_a_change_is_told_in_words_beside_its_noise(told, values):
    assert say(**values) == told


def test_a_noise_is_never_told_to_be_nothing():
    assert "± 1 %" in say("improved", noise=0.001)


def test_what_is_to_be_examined_is_said_and_why_something_is_withheld():
    change = Change(
        "redness", "nose", "a*", 1.0, 2.0, None, None, "not comparable", "the light differs; too dark"
    )
    assert why(EN, change) == "The light differs; too dark."
    seen = "a new or growing spot: have it examined; larger than repeat-shot noise"
    assert (
        why(EN, replace(change, verdict="worsened", reason=seen))
        == "A new or growing spot: have it examined."
    )
    assert why(EN, replace(change, verdict="improved", reason="larger than repeat-shot noise")) == ""


def test_everything_else_that_was_measured_is_counted_worse_first():
    assert say_counts(EN, Counts(worse=2, unchanged=5)) == "Also measured: 2 worse, 5 unchanged."
    assert say_counts(EN, Counts()) == ""


def test_late_choices_and_changed_baselines_are_said():
    data = longest("en")
    told = " ".join(notes(EN, data)).replace("\u00a0", " ")
    assert "after 17 photos had been measured" in told
    assert "replaces an earlier choice of 30 Nov 2025" in told
    assert "The baseline was changed" in told
    early = replace(data, plan=Plan("scar", date(2024, 1, 1), 0), baseline_changed=None, baseline_chosen=True)
    told = " ".join(notes(EN, early)).replace("\u00a0", " ")
    assert "before any result was known" in told
    assert "was chosen by hand" in told


def test_what_cannot_be_compared_is_said_with_the_reason():
    check = Check("yaw", 1.0, 9.0, 8.0, 4.0, "°", False, "turn the head back")
    assert say_comparability(EN, Comparability("not comparable", (check,))) == (
        "The two photos are not comparable: Turn the head back. No change is told from them."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_says_that_a_treatment_did_it(language):
    words = load_words(language)
    told = " ".join(notes(words, longest(language)))
    assert words.sentence("no_cause") in told
    assert not notes(words, least(language))[0].startswith(" ")
