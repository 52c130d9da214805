"""Coverage: how often the 95 % interval of a change holds the truth, that nothing changed."""

from collections.abc import Sequence

import numpy as np

from mesophoto.assessment.noise import NoiseTable, make_table
from mesophoto.assessment.repeatability import clopper_pearson
from mesophoto.records import Change
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.repeats import (
    Repeat,
    judge_values,
    painted_repeats,
    pairs_of,
    real_repeats,
    simulated_repeats,
    with_noise_of_others,
)

TOPIC = "Coverage"
REACH = (0.93, 0.97)
QUIET_REGION = "forehead"
CLINIC_PEOPLE = 12
"""So few may a clinic learn its noise from."""


def count_coverage(material: Material, report: Report) -> list[Figure]:
    """Count how often the intervals hold zero on repeat shots of unchanged skin."""
    simulated = simulated_repeats(material, report)
    figures = [
        _covered(
            with_noise_of_others(simulated, halves=True),
            "simulated skin of six tones, two simulated shots each; noise from the other half",
        ),
        _covered(
            _with_noise_of_few(simulated),
            f"the same; noise from {CLINIC_PEOPLE} others, as a clinic begins",
        ),
    ]
    if material.people:
        painted = painted_repeats(material, report)
        figures.append(
            _covered(
                with_noise_of_others(painted, halves=True),
                "real skin with painted spots and lines, two simulated shots each; noise from the other half",
            )
        )
    if len(material.with_repeats) >= 3:
        real = with_noise_of_others(real_repeats(material, report), halves=False)
        figures += [
            _covered(real, f"repeat shots, {QUIET_REGION}; noise from all others", QUIET_REGION),
            _covered(real, "repeat shots, whole face and all its parts; noise from all others"),
        ]
    return figures


def _with_noise_of_few(repeats: Sequence[Repeat]) -> list[tuple[Repeat, NoiseTable]]:
    """Judge each repeat with the noise of a few others, drawn anew for each."""
    rng = np.random.default_rng(0)
    judged = []
    for index, repeat in enumerate(repeats):
        others = [number for number in range(len(repeats)) if number != index]
        drawn = rng.choice(others, min(CLINIC_PEOPLE, len(others)), replace=False)
        table = make_table(pairs_of(repeats[int(number)] for number in drawn), "a few", least=CLINIC_PEOPLE)
        judged.append((repeat, table))
    return judged


def _covered(judged: Sequence[tuple[Repeat, NoiseTable]], on: str, region: str | None = None) -> Figure:
    """One figure over all metrics; of a thing in two units, each counts."""
    found: dict[str, list[bool]] = {}
    for repeat, noise in judged:
        for change in judge_values(repeat.values, noise, skip=repeat.withheld):
            if region in (None, change.region):
                found.setdefault(f"{change.metric} in {change.unit}", []).append(_holds_zero(change))
    hits, tries = sum(map(sum, found.values())), sum(map(len, found.values()))
    if not tries:
        return Figure(TOPIC, "intervals that hold the truth", on, "–", note="no pair was comparable")
    low, high = clopper_pearson(hits, tries)
    shares = {name: sum(held) / len(held) for name, held in found.items()}
    least, most = min(shares, key=lambda name: shares[name]), max(shares, key=lambda name: shares[name])
    return Figure(
        TOPIC,
        "95 % intervals of a change that hold the truth, zero",
        f"{on}; {tries} intervals",
        f"{hits / tries:.1%}",
        f"{REACH[0]:.0%} to {REACH[1]:.0%}",
        REACH[0] <= round(hits / tries, 3) <= REACH[1],
        f"{low:.1%} to {high:.1%}",
        f"from {shares[least]:.0%} ({least}) to {shares[most]:.0%} ({most})",
    )


def _holds_zero(change: Change) -> bool:
    return change.interval is not None and change.interval[0] <= 0 <= change.interval[1]
