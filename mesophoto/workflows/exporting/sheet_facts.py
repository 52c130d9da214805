"""Facts of a progress sheet, from a patient's timeline: changes, what else was measured, what was done."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.release import OutcomePlan
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change
from mesophoto.reports.sheet.data import Ahead, ChartPoint, Counts, Followed, Given, Outcome, Plan
from mesophoto.workflows.courses import course_state
from mesophoto.workflows.timeline import Chart, History, SeriesTimeline

MOST_OUTCOMES = 6
"""Rows that one page holds, each with its chart."""

_WHOLES = ("face", "dorsum")
_ONE_QUESTION = {"wrinkle_density": "wrinkle_length"}
"""Both are the same lines: per region, and per area."""
_CALLED = ("worsened", "improved")


def plan_in_force(
    plans: Iterable[OutcomePlan], series: SeriesTimeline
) -> tuple[OutcomePlan | None, OutcomePlan | None]:
    """What a series is judged by, and what it was judged by before."""
    own = [plan for plan in plans if (plan.view, plan.side) == (series.view, series.side)]
    held = [plan for plan in own if plan.deleted_at is None]
    earlier = [plan for plan in own if plan.deleted_at is not None]
    return (held[-1] if held else None), (earlier[-1] if earlier else None)


def describe_plan(plan: OutcomePlan, before: OutcomePlan | None) -> Plan:
    """When and for what it was chosen."""
    replaces = None if before is None else before.created_at.astimezone().date()
    return Plan(plan.indication, plan.created_at.astimezone().date(), plan.measured_before, replaces)


def outcomes(
    series: SeriesTimeline, plan: OutcomePlan, assessment: StoredAssessment | None
) -> tuple[Outcome, ...]:
    """Changes that the plan asks for, in its order; then those of its metrics that stand in other regions.

    The rows are set before the results are looked at. Where there is room left, changes of the plan's metrics
    elsewhere are told that stand among all comparisons: what is worse first.
    """
    if assessment is None:
        return ()
    held = {(one.metric, one.region, one.unit): one for one in assessment.changes}
    regions = plan.regions or tuple(name for name in _WHOLES if any(key[1] == name for key in held))
    if not regions:
        regions = tuple(dict.fromkeys(one.region for one in assessment.changes))
    asked = [
        (metric, region, unit)
        for metric, unit in plan.metrics
        for region in regions
        if (metric, region, unit) in held
    ]
    elsewhere = [
        key
        for verdict in _CALLED
        for key, change in held.items()
        if change.verdict == verdict and key not in asked and (key[0], key[2]) in plan.metrics
    ]
    keys = [*asked, *elsewhere][:MOST_OUTCOMES]
    charts = series.charts_of(keys)
    return tuple(_outcome(held[key], chart) for key, chart in zip(keys, charts, strict=True))


def count_others(
    changes: Iterable[Change], preferred: Collection[tuple[str, str]], told: Sequence[Outcome]
) -> Counts:
    """Count by verdict what else was measured, each question once, whatever its units.

    Parameters
    ----------
    changes : iterable of Change
    preferred : collection of (metric, unit)
        Which of several units counts.
    told : sequence of Outcome
        Not counted again.
    """
    shown = {_question(one.change) for one in told}
    questions: dict[tuple[str, str], Change] = {}
    for change in changes:
        question = _question(change)
        if question in shown or change.before is None:
            continue
        if question not in questions or (change.metric, change.unit) in preferred:
            questions[question] = change
    verdicts = [change.verdict for change in questions.values()]
    return Counts(
        better=verdicts.count("improved"),
        worse=verdicts.count("worsened"),
        unchanged=verdicts.count("within noise"),
        not_told=verdicts.count("not comparable"),
        unknown=verdicts.count("noise unknown"),
    )


def changed_regions(told: Iterable[Outcome]) -> tuple[str, ...]:
    """Regions of which a change beyond noise is told."""
    return tuple(dict.fromkeys(one.change.region for one in told if one.change.verdict in _CALLED))


def metric_versions(told: Iterable[Outcome]) -> tuple[tuple[str, int], ...]:
    """Versions of the metrics that are told."""
    return tuple(dict.fromkeys((one.change.metric, METRICS[one.change.metric].version) for one in told))


def treatments_given(history: History, until: date) -> tuple[Given, ...]:
    """Treatments so far, each with its number in its course."""
    states = {course.id: course_state(course, history.treatments) for course in history.courses}
    found = []
    for one in history.treatments:
        if one.deleted_at is not None or one.date > until:
            continue
        state = states.get(one.course_id or "")
        number = None if state is None else state.number_of(one.id)
        products = tuple(given.product for given in one.products)
        count = None if state is None or number is None else state.course.session_count
        found.append(Given(one.date, one.technique, products, one.zones, number, count))
    return tuple(found)


def side_effects_followed(history: History) -> tuple[Followed, ...]:
    """Side effects with their course."""
    return tuple(
        Followed(one.kind, one.severity, one.onset_on, one.resolved_on)
        for one in history.side_effects
        if one.deleted_at is None
    )


def what_comes(history: History, today: date) -> tuple[Ahead, ...]:
    """Next sessions of courses and appointments, in order of time."""
    found: list[Ahead] = []
    for course in history.courses:
        state = course_state(course, history.treatments)
        if course.deleted_at is None and state.due_on is not None:
            found.append(Ahead(state.due_on, state.next_number, course.session_count))
    found += [
        Ahead(one.starts_at)
        for one in history.appointments
        if one.deleted_at is None and one.starts_at.date() > today
    ]
    return tuple(sorted(found, key=lambda one: one.on.date() if isinstance(one.on, datetime) else one.on))


def latest(series: SeriesTimeline) -> PhotoEntry | None:
    """The last photo that may be compared with the baseline; None where there is only the baseline."""
    held = [photo for photo in series.photos if photo.in_trend and photo.id in series.assessments]
    others = [photo for photo in held if series.baseline is not None and photo.id != series.baseline.id]
    return others[-1] if others else None


def _outcome(change: Change, chart: Chart) -> Outcome:
    noise = None if change.interval is None else (change.interval[1] - change.interval[0]) / 2
    points = tuple(
        ChartPoint(point.when, None if point.withheld else point.value)
        for point in chart.points
        if not point.right_after
    )
    base = next((point.value for point in chart.points if point.is_baseline), None)
    return Outcome(change, noise, base, points)


def _question(change: Change) -> tuple[str, str]:
    return _ONE_QUESTION.get(change.metric, change.metric), change.region
