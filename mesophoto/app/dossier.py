"""A patient's record turned into what the timeline and the inspector show. Plain functions, no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from mesophoto.app import texts
from mesophoto.app.comparability.model import summary_of
from mesophoto.app.language import tr
from mesophoto.app.timeline.model import Chart, ChartKey, ChartPoint, Entry
from mesophoto.app.timeline.trend import make_trend
from mesophoto.library.entities import PhotoEntry, Session

if TYPE_CHECKING:
    from mesophoto.workflows import timeline as records

CHOSEN_METRICS = (("pigmentation_area", ("mm2", "percent")), ("redness", ("a*",)), ("texture_roughness", ()))
"""What is charted until the user chooses, in the largest region: metric and preferred units."""

MOST_CHARTS = 4
"""Shown at once; of more, the latest chosen."""


def make_entries(found: records.SeriesTimeline, sessions: Sequence[Session]) -> list[Entry]:
    """One entry per photo of the series, and one for each session that has none, in order of time."""
    entries = [
        Entry(
            photo.session_id,
            photo.session_date,
            photo.id,
            photo.moment,
            photo.day,
            is_baseline=found.baseline is not None and photo.id == found.baseline.id,
            pair=summary_of(found.assessments.get(photo.id)),
        )
        for photo in found.photos
    ]
    seen = {photo.session_id for photo in found.photos}
    entries += [Entry(s.id, s.date, None) for s in sessions if s.id not in seen and s.photo_count]
    return sorted(entries, key=lambda entry: (entry.when, entry.is_right_after))


def chart_keys(charts: Iterable[records.Chart]) -> list[ChartKey]:
    """What can be charted, in order of measuring."""
    return [_key(chart) for chart in charts]


def make_charts(charts: Iterable[records.Chart], keys: Sequence[ChartKey]) -> list[Chart]:
    """Charts of these keys, in their order."""
    found = {_key(chart): chart for chart in charts}
    return [_make_chart(key, found[key]) for key in keys]


def _key(chart: records.Chart) -> ChartKey:
    return ChartKey(chart.metric, chart.unit, chart.region)


def _make_chart(key: ChartKey, chart: records.Chart) -> Chart:
    changes = [point.change for point in chart.points if point.change is not None]
    relative = key.unit in texts.RELATIVE_UNITS and all(change.before != 0 for change in changes)
    points = tuple(_make_point(point, key.unit, relative=relative) for point in chart.points)
    before = next((point.value for point in chart.points if point.is_baseline), None)
    share = 100 / abs(before) if relative and before else 1.0
    unit = "percent" if relative else key.unit
    return Chart(key, points, unit, make_trend(chart.trend, points, share, unit))


def choose_keys(available: Iterable[ChartKey], remembered: Sequence[Sequence[str]]) -> list[ChartKey]:
    """Charts to show: those remembered, as far as the series has them; else one per kind of change."""
    known = list(available)
    kept = [key for key in (ChartKey(*names) for names in remembered) if key in known]
    if kept:
        return kept[-MOST_CHARTS:]
    chosen = []
    for metric, units in CHOSEN_METRICS:
        fitting = [key for key in known if key.metric == metric and key.region in ("face", "dorsum")]
        fitting = fitting or [key for key in known if key.metric == metric]
        fitting.sort(key=lambda key: units.index(key.unit) if key.unit in units else len(units))
        chosen += fitting[:1]
    return chosen


def latest_photo(found: records.SeriesTimeline) -> PhotoEntry | None:
    """What is opened first: the newest photo that may be compared, else the newest."""
    trend = [photo for photo in found.photos if photo.in_trend]
    return trend[-1] if trend else found.photos[-1] if found.photos else None


def first_series(series: Sequence[records.SeriesTimeline]) -> records.SeriesTimeline | None:
    """What is opened first: the view with the most sessions."""
    return max(series, key=lambda found: len({p.session_id for p in found.photos}), default=None)


def age(birth_date: date | None, on: date) -> int | None:
    """Full years."""
    if birth_date is None:
        return None
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def _make_point(point: records.Point, unit: str, *, relative: bool) -> ChartPoint:
    change, value, noise = point.change, None, None
    reason, measured = point.reason, ""
    if point.is_baseline:
        value = None if point.value is None else 0.0
        measured = "" if point.value is None else texts.with_unit(point.value, unit)
    elif change is None:
        reason = reason or tr("not compared with the baseline yet")
    elif change.delta is None or change.before is None:
        reason = change.reason or reason
    else:
        share = 100 / abs(change.before) if relative else 1.0
        value = change.delta * share
        after = texts.with_unit(change.after, change.unit)
        measured = f"{texts.number(change.before, change.unit)} → {after}"
        if change.interval is not None:
            low, high = change.interval
            # Changes around which the interval would still hold 0.
            noise = (change.delta - high) * share, (change.delta - low) * share
        if point.withheld:
            reason = change.reason
    return ChartPoint(
        point.photo_id,
        point.when,
        value,
        reason,
        point.right_after,
        point.is_baseline,
        None if change is None else change.verdict,
        noise,
        measured,
        point.withheld,
    )
