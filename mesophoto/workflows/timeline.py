"""What a patient's timeline shows: sessions, series, and each metric's course on a true time axis."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection

from mesophoto.library import clinical_queries, queries
from mesophoto.library.clinical import Appointment, Course, Influence, SideEffect, Treatment
from mesophoto.library.entities import Patient, PhotoEntry, Series, Session, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Change, Measurement, Side, Trend, View
from mesophoto.workflows.clinic_noise import ClinicNoise
from mesophoto.workflows.courses import course_state
from mesophoto.workflows.settling import Settling, is_withheld

T = TypeVar("T", Measurement, Change)
Key = tuple[str, str, str]
"""Metric, region, unit."""

NOT_MEASURED = "not measured yet"


class Point(NamedTuple):
    """One photo's value in one chart; without a value, the reason."""

    photo_id: str
    session_id: str
    when: date
    value: float | None
    """The baseline's value plus the change since, which is taken on the skin that both photos show."""
    sd: float | None
    reason: str | None
    is_baseline: bool
    right_after: bool
    """Taken right after a treatment: shown, but no point of the trend."""
    change: Change | None
    """To the baseline, with its verdict."""
    withheld: bool = False
    """Taken while the skin settles after a treatment: shown, but no point of the trend."""


@dataclass(frozen=True, slots=True)
class Chart:
    """One metric in one region and unit. ``points`` has one per photo, in order of time."""

    metric: str
    region: str
    unit: str
    points: tuple[Point, ...]
    trend: Trend | None = None
    """Over three or more sessions, without photos taken right after a treatment."""


@dataclass(frozen=True)
class SeriesTimeline:
    """Photos of one view and side with what was measured in them."""

    series: Series = field(repr=False)
    assessments: Mapping[str, StoredAssessment]
    """Photo's key → what holds for it now: the last one against the present baseline."""
    noise: ClinicNoise = field(repr=False, compare=False)

    @property
    def view(self) -> View:
        """Of all its photos."""
        return self.series.view

    @property
    def side(self) -> Side:
        """Of all its photos."""
        return self.series.side

    @property
    def photos(self) -> tuple[PhotoEntry, ...]:
        """In order of time."""
        return self.series.photos

    @property
    def baseline(self) -> PhotoEntry | None:
        """What every change is told against."""
        return self.series.baseline

    @property
    def baseline_chosen(self) -> bool:
        """Whether the user chose it."""
        return self.series.baseline_chosen

    @property
    def key(self) -> tuple[str, str, str]:
        """Patient, view and side."""
        return self.series.patient_id, self.view, self.side

    @property
    def has_charts(self) -> bool:
        """Whether the charts are made already; making them takes longer than a window may stand still."""
        return "charts" in self.__dict__

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        """Every metric in every region, in order of measuring; made when they are first asked for."""
        known = {photo_id: _Known(found) for photo_id, found in self.assessments.items()}
        keys: dict[Key, None] = {}
        for photo in self.photos:
            if photo.id in known:
                keys |= dict.fromkeys(known[photo.id].measurements)
        return _with_trends([_chart(key, self.series, known) for key in keys], self.series, self.noise)

    def charts_of(self, keys: Iterable[Key]) -> tuple[Chart, ...]:
        """Some metrics in some regions, without trends, which are found among all charts at once."""
        known = {photo_id: _Known(found) for photo_id, found in self.assessments.items()}
        return tuple(_chart(key, self.series, known) for key in keys)


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a patient's skin besides the photos, and what is to come; each in order of time."""

    treatments: tuple[Treatment, ...] = ()
    side_effects: tuple[SideEffect, ...] = ()
    influences: tuple[Influence, ...] = ()
    courses: tuple[Course, ...] = ()
    appointments: tuple[Appointment, ...] = ()

    def due_on(self, course: Course) -> tuple[date, ...]:
        """Days on which the treatments of a course that were not given yet are due.

        They are counted from the last one that was given, not from the plan: after a late treatment the
        next one is late, too.
        """
        state = course_state(course, self.treatments)
        if state.due_on is None:
            return ()
        left = course.session_count - len(state.given)
        return tuple(state.due_on + timedelta(days=number * course.interval_days) for number in range(left))


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that a patient's timeline shows."""

    patient: Patient
    sessions: tuple[Session, ...]
    series: tuple[SeriesTimeline, ...]
    history: History = History()


def timeline(library: Library, patient_id: str) -> Timeline:
    """Read a patient's timeline.

    A photo's current assessment is the newest against the present baseline; older ones, of another baseline,
    stay in the library. Assessments of another version of the algorithm than the baseline's are not mixed in:
    their photos wait to be measured again, and say so.

    Raises
    ------
    LibraryError
        If there is no such patient.
    """
    patient = library.patient(patient_id)
    with library.read() as connection:
        sessions = queries.sessions(connection, patient_id, binned=False)
        series = queries.series(connection, patient_id)
        settling = Settling.read(connection, patient_id)
        assessments = settling.judge(queries.assessments(connection, patient_id))
        noise = ClinicNoise(connection)
        history = _read_history(connection, patient_id)
    return Timeline(
        patient,
        sessions,
        tuple(SeriesTimeline(one, current_assessments(one, assessments), noise) for one in series),
        history,
    )


def current_assessments(
    series: Series, assessments: Iterable[StoredAssessment]
) -> dict[str, StoredAssessment]:
    """Photo's key → the newest assessment against the series' baseline, all of the same algorithm."""
    if series.baseline is None:
        return {}
    photos = {photo.id for photo in series.photos}
    against = [
        found
        for found in assessments
        if found.baseline_photo_id == series.baseline.id and found.photo_id in photos
    ]
    if not against:
        return {}
    of_baseline = [found for found in against if found.photo_id == series.baseline.id]
    algorithm = (of_baseline or against)[-1].algorithm
    return {found.photo_id: found for found in against if found.algorithm == algorithm}


def _read_history(connection: Connection, patient_id: str) -> History:
    return History(
        clinical_queries.treatments(connection, patient_id),
        clinical_queries.side_effects(connection, patient_id),
        clinical_queries.influences(connection, patient_id),
        clinical_queries.courses(connection, patient_id),
        clinical_queries.appointments(connection, patient_id),
    )


class _Known:
    """An assessment by metric, region and unit."""

    def __init__(self, assessment: StoredAssessment) -> None:
        self.reason = assessment.reason
        self.measurements = _by_key(assessment.measurements)
        self.changes = _by_key(assessment.changes)


def _chart(key: Key, series: Series, known: Mapping[str, _Known]) -> Chart:
    start = None if series.baseline is None else known.get(series.baseline.id)
    first = None if start is None else start.measurements.get(key)
    baseline = None if first is None else first.value
    return Chart(*key, tuple(_point(photo, series, key, known, baseline) for photo in series.photos))


def _with_trends(charts: Sequence[Chart], series: Series, noise: ClinicNoise) -> tuple[Chart, ...]:
    """Find the trends of all charts of a series at once: their verdicts must stand among each other."""
    if series.baseline is None:
        return tuple(charts)
    from mesophoto.assessment.noise import shipped_noise  # noqa: PLC0415 - takes a second, for which a list of
    from mesophoto.assessment.trend import assess_trend, decide_trends  # noqa: PLC0415 - patients need not wait

    table = noise.table(series.baseline, series.baseline) or shipped_noise()
    trends = []
    for chart in charts:
        key = (chart.metric, chart.region, chart.unit)
        points = [point for point in chart.points if not point.right_after and not point.withheld]
        told = all(point.change is None or point.change.verdict != "noise unknown" for point in points)
        days, values = [point.when for point in points], [point.value for point in points]
        trends.append(assess_trend(key, days, values, table.rows.get(key) if told else None))
    changes = [point.change for chart in charts for point in chart.points if point.change is not None]
    return tuple(
        replace(chart, trend=trend)
        for chart, trend in zip(charts, decide_trends(trends, changes), strict=True)
    )


def _point(
    photo: PhotoEntry, series: Series, key: Key, known: Mapping[str, _Known], baseline: float | None
) -> Point:
    own = known.get(photo.id)
    found = None if own is None else own.measurements.get(key)
    change = None if own is None else own.changes.get(key)
    value, reason = _value(found, change, baseline, photo.in_trend)
    if own is None:
        reason = NOT_MEASURED
    elif value is None:
        reason = own.reason or reason or "this region is not in the photo"
    return Point(
        photo_id=photo.id,
        session_id=photo.session_id,
        when=photo.session_date,
        value=value,
        sd=None if found is None or value is None else found.sd,
        reason=reason,
        is_baseline=series.baseline is not None and photo.id == series.baseline.id,
        right_after=not photo.in_trend,
        change=change,
        withheld=is_withheld(change),
    )


def _value(
    found: Measurement | None, change: Change | None, baseline: float | None, in_trend: bool
) -> tuple[float | None, str | None]:
    """What is drawn: the baseline's value plus the change, or the reason why nothing is.

    A follow-up is measured on the skin that it shares with the baseline. Its own area would fall where hair
    hides a part; the change since the baseline, taken on the same skin of both, does not.
    """
    if found is None or found.value is None:
        return None, None if found is None else found.reason
    if change is None or not in_trend:
        return found.value, None
    if change.verdict == "not comparable" and change.delta is None:
        return None, change.reason
    if change.delta is None or baseline is None:
        return found.value, None
    return baseline + change.delta, None


def _by_key(found: Iterable[T]) -> dict[Key, T]:
    return {(one.metric, one.region, one.unit): one for one in found}
