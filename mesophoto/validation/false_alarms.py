"""False alarms: how often skin that did not change is called improved or worsened."""

from collections.abc import Iterable, Sequence

from mesophoto.assessment.noise import NoiseTable
from mesophoto.assessment.repeatability import clopper_pearson
from mesophoto.records import Change
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.repeats import (
    Repeat,
    judge_values,
    painted_repeats,
    real_repeats,
    simulated_repeats,
    with_noise_of_others,
)

TOPIC = "False alarms"
MOST = 0.05
QUIET_REGION = "forehead"
"""What a smile moves least: repeat shots of the faces at hand are a neutral and a smiling one."""


def count_false_alarms(material: Material, report: Report) -> list[Figure]:
    """Count the verdicts "improved" and "worsened" on repeat shots of unchanged skin."""
    figures = [
        *_counted(
            with_noise_of_others(simulated_repeats(material, report), halves=True),
            "simulated skin of six tones, two simulated shots each; noise from the other half",
        )
    ]
    if material.people:
        figures += _counted(
            with_noise_of_others(painted_repeats(material, report), halves=True),
            "real skin with painted spots and lines, two simulated shots each; noise from the other half",
        )
    if len(material.with_repeats) >= 3:
        real = with_noise_of_others(real_repeats(material, report), halves=False)
        figures += _counted(real, f"repeat shots, {QUIET_REGION}; noise from all others", QUIET_REGION)
        figures += _counted(real, "repeat shots, whole face and all its parts; noise from all others")
    return figures


def _counted(judged: Sequence[tuple[Repeat, NoiseTable]], on: str, region: str | None = None) -> list[Figure]:
    verdicts: list[list[Change]] = []
    for repeat, noise in judged:
        changes = judge_values(repeat.values, noise, skip=repeat.withheld)
        verdicts.append([change for change in changes if region in (None, change.region)])
    given = sum(map(len, verdicts))
    called = sum(_is_called(change) for changes in verdicts for change in changes)
    pairs = sum(bool(changes) for changes in verdicts)
    with_any = sum(any(map(_is_called, changes)) for changes in verdicts)
    if not given:
        return [Figure(TOPIC, "false verdicts", on, "–", note="no pair was comparable")]
    low, high = clopper_pearson(called, given)
    return [
        Figure(
            TOPIC,
            "verdicts improved or worsened",
            f"{on}; {pairs} pairs, {given} verdicts",
            f"{called / given:.1%}",
            f"≤ {MOST:.0%}",
            called / given <= MOST,
            f"{low:.1%} to {high:.1%}",
            _worst(change for changes in verdicts for change in changes),
        ),
        Figure(
            TOPIC,
            "pairs with any such verdict",
            f"{on}; {pairs} pairs",
            f"{with_any / pairs:.1%}",
            interval="{:.1%} to {:.1%}".format(*clopper_pearson(with_any, pairs)),
        ),
    ]


def _worst(changes: Iterable[Change]) -> str:
    """Name what is called most often."""
    counts: dict[str, list[bool]] = {}
    for change in changes:
        counts.setdefault(f"{change.metric} in {change.unit}", []).append(_is_called(change))
    name, found = max(counts.items(), key=lambda item: sum(item[1]) / len(item[1]))
    return f"most often {name}: {sum(found)} of {len(found)}" if any(found) else ""


def _is_called(change: Change) -> bool:
    return change.verdict in ("improved", "worsened")
