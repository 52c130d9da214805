"""What is said of every metric that two photos have.

Each change has its own 95 % interval. Of the many changes of a pair some leave zero out by chance alone, so
verdicts are taken by Benjamini–Hochberg at 5 % (J R Stat Soc B 1995;57:289), over families set in advance:
all metrics of one region, since a practitioner asks of a place what has changed there; how many spots it has
and how dark, which only describe their area, are a family of their own. The same thing in two units is one
question.

What was asked for (all of the skin seen, a drawn region, parts named as treated) is judged by its own family.
The other parts of a face come unasked, a dozen at once: of them the families themselves are chosen first, by
the Simes p-value of each, and where R of m are chosen, each is tested at R/m · 5 % (Benjamini & Bogomolov,
J R Stat Soc B 2014;76:297). So a face that did not change has a part of it called in few pairs, not in most.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from scipy.stats import false_discovery_control

from mesophoto.assessment.measuring import Assessment
from mesophoto.assessment.noise import Noise, NoiseSource, NoiseTable, scale_doubt, shipped_noise
from mesophoto.imaging.face_outlines import FACE_PARTS
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Comparability, Measurement, Trend, Verdict

Judged = TypeVar("Judged", Change, Trend)
_Family = tuple[str, bool]
"""Region, and whether it describes what another metric measures."""
_Question = tuple[str, str]
"""Metric and region."""

FALSE_DISCOVERY_RATE = 0.05
"""Of all changes that are called improved or worsened, the share that may be chance."""

_DESCRIBED = frozenset({"pigmentation_count", "pigmentation_contrast"})
"""Metrics that describe what another one measures, in a family of their own."""

_SAME_THING = {"wrinkle_density": "wrinkle_length"}
"""In one region both are the same lines: per region, and per area."""

_WHOLES = ("face", "dorsum")
"""Regions that are all of the skin seen."""

NO_NOISE = "how much this varies between repeat shots is not known here"
_NO_REFERENCE = "without a colour reference in the photos another white balance would look the same"
_LARGER: dict[NoiseSource, str] = {
    "repeat shots": "larger than repeat-shot noise",
    "untreated days": "real: larger than untreated skin varies by from day to day",
}
_BY_CHANCE = "larger than its own noise, but among {count} comparisons chance gives as much"
_NEITHER = "{larger}; in itself neither better nor worse"
EXAMINE = "a new or growing spot: have it examined"


def judge_changes(
    before: Assessment,
    after: Assessment,
    comparability: Comparability,
    reason: str | None = None,
    *,
    noise: NoiseTable | None = None,
    to_examine: Mapping[str, str] | None = None,
    asked: Collection[str] = (),
) -> list[Change]:
    """Judge every metric that both photos have.

    Parameters
    ----------
    before, after : Assessment
    comparability : Comparability
    reason : str, optional
        Why nothing can be compared.
    noise : NoiseTable, optional
        What ships if None.
    to_examine : mapping of str to str, optional
        Regions with a new or growing spot, and what is said of it: their pigmentation is never called
        improved.
    asked : collection of str
        Parts of the face that were named before looking.

    Returns
    -------
    list of Change
        One per measurement of ``before``.
    """
    table = noise or shipped_noise()
    others = {(m.metric, m.region, m.unit): m for m in after.measurements}
    everywhere = reason or (
        _failed_checks(comparability) if comparability.verdict == "not comparable" else None
    )
    changes = []
    for measurement in before.measurements:
        named = (measurement.metric, measurement.region, measurement.unit)
        missing = replace(measurement, value=None, sd=None, reason="not measured in the other photo")
        withheld = everywhere or comparability.why_withheld(measurement.metric, measurement.region)
        known = _noise_of(measurement, table)
        if known is not None:
            known = known.with_scale_doubt(scale_doubt(measurement.unit, (before.scale, after.scale)))
        changes.append(judge(measurement, others.get(named, missing), withheld, known))
    return [mind_spots(change, to_examine or {}) for change in control_false_discoveries(changes, asked)]


def _noise_of(measurement: Measurement, table: NoiseTable) -> Noise | None:
    """Noise of a measurement.

    That of redness is learnt from changes relative to the skin around a region. Absolute redness, by a
    reference of colour, varies with all of the skin besides.
    """
    known = table.rows.get((measurement.metric, measurement.region, measurement.unit))
    if known is None or measurement.parameters.get("calibration", "none") in ("none", "relative"):
        return known
    if measurement.region in _WHOLES:
        return known
    wholes = [table.rows.get((measurement.metric, whole, measurement.unit)) for whole in _WHOLES]
    return next((known.joined(whole) for whole in wholes if whole is not None), known)


def judge(before: Measurement, after: Measurement, withheld: str | None, noise: Noise | None) -> Change:
    """Judge one metric in one region between two photos, as if it were the only one.

    Parameters
    ----------
    before, after : Measurement
        Of one metric, region and unit.
    withheld : str or None
        Why this pair of photos cannot show this metric.
    noise : Noise or None
        None where it is not known.
    """
    named = (before.metric, before.region, before.unit)
    reason = withheld or before.reason or after.reason
    if withheld or before.value is None or after.value is None:
        return Change(*named, before.value, after.value, None, None, "not comparable", reason)
    delta = after.value - before.value
    if noise is None or before.parameters.get("calibration") == "none":
        reason = NO_NOISE if noise is None else _NO_REFERENCE
        return Change(*named, before.value, after.value, delta, None, "noise unknown", reason)
    interval = noise.interval(before.value, after.value)
    verdict, reason = judge_direction(before.metric, delta, interval, noise.source)
    p_value = noise.p_value(before.value, after.value)
    return Change(*named, before.value, after.value, delta, interval, verdict, reason, p_value)


def control_false_discoveries(changes: Sequence[Judged], asked: Collection[str] = ()) -> list[Judged]:
    """Take back verdicts that do not stand among all that were taken at once.

    Parameters
    ----------
    changes : sequence of Change or of Trend
        Of one pair or series, each judged as if it were the only one.
    asked : collection of str
        Parts of the face that were named before looking: judged without the others.

    Returns
    -------
    list of the same
        In the same order; intervals and p-values are left as they are.
    """
    families: dict[_Family, dict[_Question, float]] = {}
    for change in changes:
        if change.p_value is not None:
            family = families.setdefault((change.region, change.metric in _DESCRIBED), {})
            family.setdefault(_question(change), change.p_value)
    adjusted = {
        name: dict(zip(family, false_discovery_control(list(family.values()), method="bh"), strict=True))
        for name, family in families.items()
    }
    unasked = FACE_PARTS - set(asked)
    limits = dict.fromkeys(families, FALSE_DISCOVERY_RATE)
    for described in (False, True):
        pool = [name for name in families if name[0] in unasked and name[1] == described]
        # The least adjusted p-value of a family is its Simes p-value.
        limits |= _choose_families({name: float(min(adjusted[name].values())) for name in pool})
    compared = {
        name: sum(len(families[one]) for one in families if one == name or {one[0], name[0]} <= unasked)
        for name in families
    }

    def decide(change: Judged) -> Judged:
        name = (change.region, change.metric in _DESCRIBED)
        if change.p_value is None or not _is_called(change):
            return change
        if float(adjusted[name][_question(change)]) <= limits[name]:
            return change
        return replace(change, verdict="within noise", reason=_BY_CHANCE.format(count=compared[name]))

    return [decide(change) for change in changes]


def _choose_families(simes: Mapping[_Family, float]) -> dict[_Family, float]:
    """Level at which each of the families that came unasked is tested; 0 if it was not chosen."""
    if not simes:
        return {}
    stands = false_discovery_control(list(simes.values()), method="bh") <= FALSE_DISCOVERY_RATE
    level = FALSE_DISCOVERY_RATE * int(stands.sum()) / len(simes)
    return {name: level if chosen else 0.0 for name, chosen in zip(simes, stands, strict=True)}


def _question(change: Change | Trend) -> _Question:
    return _SAME_THING.get(change.metric, change.metric), change.region


def _is_called(change: Change | Trend) -> bool:
    """Whether its own interval leaves zero out."""
    return change.interval is not None and not change.interval[0] <= 0 <= change.interval[1]


def judge_direction(
    metric: str, delta: float, interval: tuple[float, float], source: NoiseSource
) -> tuple[Verdict, str | None]:
    """Say whether a difference is for the better, by its 95 % interval alone, and how sure that is."""
    if interval[0] <= 0 <= interval[1]:
        return "within noise", None
    lower_is_better = METRICS[metric].lower_is_better
    if lower_is_better is None:
        return "not comparable", _NEITHER.format(larger=_LARGER[source])
    return ("improved" if (delta < 0) == lower_is_better else "worsened"), _LARGER[source]


def mind_spots(change: Judged, to_examine: Mapping[str, str]) -> Judged:
    """Never let the pigmentation of a region improve while one of its spots appears or grows.

    What is said of the spot comes first: a long reason is cut off at its end.
    """
    said = to_examine.get(change.region)
    if said is None or not change.metric.startswith("pigmentation"):
        return change
    if change.verdict == "improved":
        return replace(change, verdict="not comparable", reason=said)
    return replace(change, reason="; ".join(filter(None, (said, change.reason))))


def says_examine(reason: str | None) -> bool:
    """Whether a reason asks for a spot to be examined."""
    return reason is not None and reason.partition(";")[0].endswith(
        ("have it examined", "have them examined")
    )


def judge_whole(comparability: Comparability, changes: Sequence[Change]) -> Comparability:
    """Call a pair not comparable whose faults withhold every change that was measured."""
    measured = [change for change in changes if change.before is not None and change.after is not None]
    if comparability.verdict == "with care" and measured:
        withheld = [comparability.why_withheld(change.metric, change.region) for change in measured]
        if all(withheld):
            return replace(comparability, verdict="not comparable")
    return comparability


def _failed_checks(comparability: Comparability) -> str:
    return "; ".join(check.advice for check in comparability.checks if not check.passed)
