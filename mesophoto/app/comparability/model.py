"""The verdict on a pair in words: plain records, no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.library.entities import StoredAssessment
from mesophoto.records import Check, Comparability, Withheld
from mesophoto.reports.calibration import say_calibration

VERDICT_ICONS = {"comparable": "check", "with care": "warning", "not comparable": "error"}
"""A shape for each verdict, so that its colour is never needed."""
COUNTED = {
    "comparable": mark("%n comparable"),
    "with care": mark("%n with care"),
    "not comparable": mark("%n not comparable"),
}

NAMED = 4
"""Regions that are named one by one; more are counted."""
SAYING = ("improved", "worsened", "within noise")
"""Verdicts that say whether something changed; the others say why nothing can be told."""
DECISIVE = ("view", "same_person", "mirrored")
"""Checks without which the others mean little: told first."""


@dataclass(frozen=True)
class CheckRow:
    """One check as it is shown."""

    title: str
    values: str
    """Before and after."""
    measure: str
    """Difference against limit; empty where the check has no numbers."""
    share: float | None
    """Difference as a share of the limit."""
    passed: bool
    advice: str

    @classmethod
    def of(cls, check: Check) -> CheckRow:
        """Put a check into words."""
        share = None
        measure = ""
        if check.difference is not None and check.limit:
            difference = texts.check_value(check.difference, check.unit, signed=True)
            limit = texts.check_value(check.limit, check.unit)
            measure = tr("{difference}, limit {limit}").format(difference=difference, limit=limit)
            share = abs(check.difference) / check.limit
        return cls(
            texts.check_name(check.name),
            _values(check),
            measure,
            share,
            check.passed,
            texts.sentence(check.advice),
        )


@dataclass(frozen=True)
class PairSummary:
    """All that is said of a pair."""

    verdict: str
    failed: tuple[CheckRow, ...]
    """What decides first, then the furthest beyond its limit."""
    passed: tuple[CheckRow, ...]
    withheld: tuple[str, ...]
    """One sentence per reason: which metrics, where, why; empty where nothing is compared at all."""
    notes: tuple[str, ...] = ()
    """What else is to be known of the pair: its colours, its sharpness, its scale."""
    told: tuple[int, int] | None = None
    """How many comparisons say whether something changed, of how many; None before anything was measured."""

    @property
    def told_of(self) -> str:
        """The share of comparisons that say something, in words; empty before anything was measured."""
        if self.told is None or not self.told[1]:
            return ""
        told, of = self.told
        return tr("{told} of %n comparisons can be told", n=of).format(told=told)

    @property
    def word(self) -> str:
        """The verdict's short name."""
        return tr(texts.COMPARABILITY[self.verdict])

    @property
    def title(self) -> str:
        """The verdict as a headline."""
        return tr(texts.COMPARABILITY_TITLES[self.verdict])

    @property
    def icon(self) -> str:
        """The verdict's icon."""
        return VERDICT_ICONS[self.verdict]

    @property
    def advice(self) -> tuple[str, ...]:
        """What to do, one sentence per failed check."""
        return tuple(row.advice or tr("{title} differs.").format(title=row.title) for row in self.failed)

    def sentence(self) -> str:
        """The verdict and why, for a tip."""
        return " ".join(filter(None, [f"{self.word}.", *self.advice, texts.sentence(self.told_of)]))


def summarise(
    comparability: Comparability, notes: tuple[str, ...] = (), told: tuple[int, int] | None = None
) -> PairSummary:
    """Put a pair's comparability into words."""
    failed = [check for check in comparability.checks if not check.passed]
    rows = sorted(
        ((check.name not in DECISIVE, CheckRow.of(check)) for check in failed),
        key=lambda pair: (pair[0], -(pair[1].share or float("inf"))),
    )
    return PairSummary(
        comparability.verdict,
        tuple(row for _, row in rows),
        tuple(CheckRow.of(check) for check in comparability.checks if check.passed),
        () if comparability.verdict == "not comparable" else _withheld_lines(comparability.withheld),
        notes,
        told,
    )


def summary_of(assessment: StoredAssessment | None) -> PairSummary | None:
    """What is said of a photo's pair with the baseline; None where nothing was compared yet."""
    if assessment is None or assessment.comparability is None:
        return None
    changes = assessment.changes
    told = sum(change.verdict in SAYING for change in changes)
    return summarise(assessment.comparability, _notes(assessment), (told, len(changes)))


def _notes(assessment: StoredAssessment) -> tuple[str, ...]:
    """What else is to be known: the colours, the scale, what was found odd."""
    colour = assessment.colour
    notes = [say_calibration(colour), *(() if colour is None else colour.warnings)]
    if assessment.scale is not None and assessment.scale.sd_relative:
        length = texts.Z_95 * assessment.scale.sd_relative
        notes.append(
            tr(
                "By the scale, lengths are known to ± {length} and areas to ± {area}. Changes are tighter, "
                "since both photos share one scale."
            ).format(length=texts.coarse_percent(length), area=texts.coarse_percent(2 * length))
        )
    if assessment.detail is not None:
        notes.append(assessment.detail.sentence())
    notes += assessment.warnings
    return tuple(texts.sentence(note) for note in notes if note)


def count_verdicts(verdicts: Iterable[str]) -> str:
    """Say how many pairs have which verdict: "3 comparable, 1 with care"."""
    found = list(verdicts)
    return ", ".join(tr(text, n=found.count(word)) for word, text in COUNTED.items() if word in found)


def _values(check: Check) -> str:
    before, after = (
        texts.check_value(value, check.unit) if isinstance(value, int | float) else value or ""
        for value in (check.before, check.after)
    )
    if before and after:
        return f"{before} → {after}"
    return before or after


def _withheld_lines(withheld: tuple[Withheld, ...]) -> tuple[str, ...]:
    """Group by reason and place: a reason that concerns five regions is told once."""
    by_reason: dict[str, dict[str, list[str]]] = {}
    for one in withheld:
        where = "" if one.region is None else texts.region_name(one.region)
        names = by_reason.setdefault(one.reason, {}).setdefault(texts.metric_name(one.metric), [])
        if where not in names:
            names.append(where)
    lines = []
    for reason, metrics in by_reason.items():
        by_place: dict[tuple[str, ...], list[str]] = {}
        for metric, places in metrics.items():
            by_place.setdefault(() if "" in places else tuple(places), []).append(metric)
        for places, names in by_place.items():
            told = "; ".join(places) if len(places) <= NAMED else tr("%n regions", n=len(places))
            where = f" ({told})" if places else ""
            lines.append(f"{'; '.join(names)}{where}: {texts.sentence(reason)}")
    return tuple(lines)
