"""Fairness: whether skin of every tone, and people of each sex and age, are measured equally well."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from mesophoto.assessment.noise import Key, Pair
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.people import Person
from mesophoto.validation.repeats import Repeat, pairs_of, real_repeats, simulated_repeats
from mesophoto.validation.simulated import REGION, TONES

TOPIC = "Fairness"
MOST_RATIO = 1.5
LEAST_PEOPLE = 5
TOO_SMALL = "too small to tell"
FACE_REGION = "forehead"
METRICS: tuple[tuple[str, str], ...] = (
    ("pigmentation_area", "mm2"),
    ("redness", "a*"),
    ("redness_area", "mm2"),
    ("texture_roughness", "L*"),
    ("wrinkle_length", "mm"),
    ("tone_evenness", "L*"),
)
AGES = ((0, 30, "below 30"), (30, 45, "30 to 44"), (45, 200, "45 and above"))
_RESAMPLES = 1000


def compare_groups(material: Material, report: Report) -> list[Figure]:
    """Compare the SD of a repeat between tones on simulated skin, and between groups of people."""
    simulated = simulated_repeats(material, report)
    by_tone = {tone: [repeat for repeat in simulated if repeat.tone == tone] for tone in TONES}
    figures = [_tones(metric, unit, by_tone) for metric, unit in METRICS]
    if material.with_repeats:
        figures += _people(real_repeats(material, report), material.people)
    return figures


def _tones(metric: str, unit: str, by_tone: Mapping[str, Sequence[Repeat]]) -> Figure:
    key = (metric, REGION, unit)
    pairs = {
        tone: np.array(pairs_of(repeats).get(key, [])).reshape(-1, 2) for tone, repeats in by_tone.items()
    }
    measured = {tone: found for tone, found in pairs.items() if len(found) >= LEAST_PEOPLE}
    sds = {tone: _sd(found, unit) for tone, found in measured.items()}
    worst, best = max(sds, key=lambda tone: sds[tone]), min(sds, key=lambda tone: sds[tone])
    ratio = sds[worst] / sds[best] if sds[best] > 0 else float("inf")
    ratios = _resampled(measured[worst], unit) / np.maximum(_resampled(measured[best], unit), 1e-9)
    return Figure(
        TOPIC,
        f"SD of a repeat of {metric}, worst ITA class divided by the best",
        f"simulated skin, {min(map(len, measured.values()))} pairs of each of {len(measured)} classes",
        f"{ratio:.2f}",
        f"≤ {MOST_RATIO}",
        ratio <= MOST_RATIO,
        _between(ratios, ".2f"),
        "; ".join(f"{tone} {_show(sd, unit)}" for tone, sd in sds.items()),
    )


def _people(repeats: Sequence[Repeat], people: Sequence[Person]) -> list[Figure]:
    known = {person.id: person for person in people}
    groups: dict[str, list[Repeat]] = defaultdict(list)
    for repeat in repeats:
        person = known[repeat.person]
        groups[f"skin tone {repeat.tone}"].append(repeat)
        groups[f"sex {person.sex or 'not known'}"].append(repeat)
        groups[f"age {_age_group(person.age_years)}"].append(repeat)
    figures = []
    for name, members in sorted(groups.items()):
        if len(members) < LEAST_PEOPLE:
            on = f"repeat shots, {FACE_REGION}; {len(members)} people"
            figures.append(Figure(TOPIC, f"SD of a repeat of every metric, {name}", on, TOO_SMALL))
        else:
            figures += [_group(name, members, metric, unit) for metric, unit in METRICS]
    return figures


def _group(name: str, members: Sequence[Repeat], metric: str, unit: str) -> Figure:
    key: Key = (metric, FACE_REGION, unit)
    pairs: list[Pair] = pairs_of(members).get(key, [])
    what = f"SD of a repeat of {metric}, {name}"
    on = f"repeat shots, {FACE_REGION}; {len(pairs)} people"
    if len(pairs) < LEAST_PEOPLE:
        return Figure(TOPIC, what, on, TOO_SMALL)
    found = np.array(pairs)
    spread = _resampled(found, unit)
    return Figure(TOPIC, what, on, _show(_sd(found, unit), unit), interval=_between(spread, ".3g", unit))


def _age_group(age_years: float | None) -> str:
    if age_years is None:
        return "not known"
    return next(name for low, high, name in AGES if low <= age_years < high)


def _sd(pairs: np.ndarray, unit: str) -> float:
    """SD of a repeat, as a share of the mean except in a*, whose zero is not that of redness."""
    sd = float(np.sqrt(np.mean((pairs[:, 1] - pairs[:, 0]) ** 2) / 2))
    return sd if unit == "a*" else sd / max(float(pairs.mean()), 1e-9)


def _resampled(pairs: np.ndarray, unit: str) -> np.ndarray:
    """The SD of samples drawn from the pairs with replacement."""
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, len(pairs), (_RESAMPLES, len(pairs)))
    return np.array([_sd(pairs[own], unit) for own in drawn])


def _between(values: np.ndarray, spec: str, unit: str = "a*") -> str:
    low, high = np.percentile(values, [2.5, 97.5])
    if unit != "a*":
        return f"{low:.1%} to {high:.1%}"
    return f"{low:{spec}} to {high:{spec}}"


def _show(sd: float, unit: str) -> str:
    return f"{sd:.2f} a*" if unit == "a*" else f"{sd:.1%}"
