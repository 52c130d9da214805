"""Changes since the baseline by group of treatments: one value of each patient."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scipy import special

from mesophoto.library import outcome_queries, queries
from mesophoto.library.clinical import Treatment
from mesophoto.library.entities import PhotoEntry, Series, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Change
from mesophoto.workflows.outcomes.groups import FEW, Groups
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.settling import Settling, concerns, days_after, settling_days
from mesophoto.workflows.timeline import current_assessments

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class ChangeOutcome:
    """Change of one metric in one region since the baseline, after treatments of one group.

    Attributes
    ----------
    group : str
        Name of the product, product and lot, technique, or number; empty for those without.
    patients : int
        Who had such a treatment.
    measured : int
        Of these, whose change counts: one value each, of the last photo that may be compared.
    mean, sd : float or None
    interval : (low, high) or None
        95 %, of the mean; of two patients at least.
    withheld : int
        Patients who have photos since, none of which may be compared.
    without_photo : int
        Patients without a measured photo before and after.
    """

    group: str
    patients: int
    measured: int
    mean: float | None
    sd: float | None
    interval: tuple[float, float] | None
    withheld: int
    without_photo: int

    @property
    def is_small(self) -> bool:
        """Whether so few patients say little."""
        return self.measured < FEW


def change_outcomes(
    library: Library,
    of_patient: Mapping[str, Sequence[Treatment]],
    groups: Groups,
    key: tuple[str, str, str],
    progress: Progress,
) -> tuple[ChangeOutcome, ...]:
    """Find the changes of all groups, patient by patient."""
    results: dict[str, list[float | str]] = defaultdict(list)
    patients = list(of_patient)
    for first in range(0, len(patients), _AT_ONCE):
        raise_if_cancelled(progress)
        progress.report(first, len(patients), "patients")
        some = patients[first : first + _AT_ONCE]
        with library.read() as connection:
            days = settling_days(connection)
            assessed = outcome_queries.assessments_of(connection, some, *key)
            for patient_id in some:
                treatments = of_patient[patient_id]
                seen = _seen(queries.series(connection, patient_id), treatments, assessed[patient_id], days)
                for group in dict.fromkeys(name for one in treatments for name in groups.of(one)):
                    results[group].append(_result(seen, group, groups, treatments))
    return tuple(_outcome(group, results[group]) for group in sorted(results, key=groups.sort_key))


@dataclass(frozen=True, slots=True)
class _Seen:
    """One follow-up photo of a series, with the treatments between the baseline and it."""

    change: Change
    given: tuple[Treatment, ...]


def _seen(
    series: Iterable[Series],
    treatments: Sequence[Treatment],
    assessments: Sequence[StoredAssessment],
    days: int,
) -> list[list[_Seen]]:
    """Of each series, the photos that a change was found for, in order of time."""
    found = []
    for one in series:
        if one.baseline is None:
            continue
        current = current_assessments(one, Settling(treatments, one.photos, days).judge(assessments))
        photos = [_see(photo, one.baseline, current.get(photo.id), treatments) for photo in one.photos]
        found.append([seen for seen in photos if seen is not None])
    return found


def _see(
    photo: PhotoEntry,
    baseline: PhotoEntry,
    assessment: StoredAssessment | None,
    treatments: Sequence[Treatment],
) -> _Seen | None:
    if assessment is None or not assessment.changes or not photo.in_trend:
        return None
    given = tuple(
        treatment
        for treatment in treatments
        if concerns(treatment, photo)
        and days_after(baseline, treatment) is None
        and days_after(photo, treatment) is not None
    )
    return _Seen(assessment.changes[0], given)


def _result(
    seen: Sequence[Sequence[_Seen]],
    group: str,
    groups: Groups,
    treatments: Sequence[Treatment],
) -> float | str:
    """A patient's one value in a group; or why there is none."""
    values, is_any = [], False
    for photos in seen:
        if groups.grouping == "number":
            # After the third session: the first three were given since the baseline, and no other.
            after = [one for one in photos if one.given == tuple(treatments[: int(group)])]
        else:
            after = [one for one in photos if any(group in groups.of(given) for given in one.given)]
        is_any = is_any or bool(after)
        told = [
            one.change.delta
            for one in after
            if one.change.delta is not None and one.change.verdict != "not comparable"
        ]
        values += told[-1:]
    if values:
        return sum(values) / len(values)
    return "withheld" if is_any else "without photo"


def _outcome(group: str, results: Sequence[float | str]) -> ChangeOutcome:
    values = [one for one in results if not isinstance(one, str)]
    count = len(values)
    mean = sum(values) / count if count else None
    sd = interval = None
    if mean is not None and count > 1:
        sd = math.sqrt(sum((value - mean) ** 2 for value in values) / (count - 1))
        reach = float(special.stdtrit(count - 1, 0.975)) * sd / math.sqrt(count)
        interval = mean - reach, mean + reach
    return ChangeOutcome(
        group, len(results), count, mean, sd, interval, results.count("withheld"),
        results.count("without photo"),
    )  # fmt: skip
