"""The demo: a throw-away library of two simulated patients, measured, with what is true beside it."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mesophoto.library.entities import Sex, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.phantom.marker import MARKER_MM
from mesophoto.phantom.series import SESSIONS, SimulatedPhoto, simulate_face, simulate_hand, take_photo
from mesophoto.records import Verdict
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.demo_practice import lay_out_practice, treated_sessions
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.import_plan import ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ChangeSetting, DrawRegion
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.timeline import Timeline, timeline
from mesophoto.workflows.workers import Workers


@dataclass(frozen=True, slots=True)
class _Who:
    kind: str
    family_name: str
    number: str
    sex: Sex
    region: str
    """What is told of as a whole."""


_PATIENTS = (
    _Who("face", "Portrait", "SIM-1", "female", "face"),
    _Who("hand", "Hand", "SIM-2", "unknown", "dorsum"),
)

_FIRST_DAYS_AGO = 126
"""So that the next treatment after six sessions, three weeks apart, is due about today."""
_FIRST_AT = time(9, 40)

_NOTE = "Simulated photos with known truth: not a patient."


@dataclass(frozen=True, slots=True)
class DemoRow:
    """What one quantity did since the first session, as measured and as painted.

    Attributes
    ----------
    patient, region, metric, unit : str
    when : date
    measured : float or None
        Value minus the first session's; None where either was not measured. Differences, since skin has
        marks of its own besides what was painted.
    true : float
        The same of what was painted.
    verdict : Verdict or None
    reason : str or None
        Why nothing was measured.
    """

    patient: str
    region: str
    metric: str
    unit: str
    when: date
    measured: float | None
    true: float
    verdict: Verdict | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PaintedSpots:
    """Sum of the areas of the painted spots in one session; one that was not found adds nothing."""

    patient: str
    when: date
    measured_mm2: float | None
    true_mm2: float


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What the demo made."""

    library: Path
    rows: tuple[DemoRow, ...]
    spots: tuple[PaintedSpots, ...]


def make_demo(
    folder: str | Path,
    progress: Progress,
    executor: Executor | None = None,
    kinds: Sequence[str] = ("face", "hand"),
    sessions: Sequence[int] = range(SESSIONS),
) -> DemoSummary:
    """Simulate two patients of six sessions, import and measure them.

    Parameters
    ----------
    folder : path
        Of the demo: ``library`` and ``photos`` are made in it.
    progress : Progress
    executor : concurrent.futures.Executor, optional
        Where photos are made and measured; processes of its own by default.
    kinds : sequence of str
        Which patients: "face", "hand".
    sessions : sequence of int
        Which of their sessions, 0 to 5.

    Raises
    ------
    Cancelled
    LibraryError
        If there is a library in the folder already, or the disk is full.
    """
    if executor is None:
        with Workers() as own:
            return make_demo(folder, progress, own, kinds, sessions)
    patients = [who for who in _PATIENTS if who.kind in kinds]
    with Decoders() as decoders:
        return _make_demo(Path(folder), progress, executor, decoders, patients=patients, sessions=sessions)


def _make_demo(
    folder: Path,
    progress: Progress,
    executor: Executor,
    decoders: Decoders,
    *,
    patients: Sequence[_Who],
    sessions: Sequence[int],
) -> DemoSummary:
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[DemoRow] = []
    spots: list[PaintedSpots] = []
    with Library.create(folder / "library", practitioner="Demo") as library:
        progress.report(0, 0, "simulating two patients of six sessions")
        today = date.today()
        first = datetime.combine(today - timedelta(days=_FIRST_DAYS_AGO), _FIRST_AT)
        simulated = [executor.submit(simulate_photos, who.kind, first, sessions) for who in patients]
        Journal(library).do(ChangeSetting("marker_mm", MARKER_MM))
        for who, future in zip(patients, simulated, strict=True):
            photos = future.result()
            raise_if_cancelled(progress)
            patient_id = _add_patient(library, who)
            paths = _write(photos, folder / "photos")
            plan = scan(library, paths, progress, patient_id, decoders)
            _import(library, patient_id, plan, treated_sessions(who.kind, len(paths)), progress)
            _draw_redness_regions(library, patient_id, photos[0])
            raise_if_cancelled(progress)
            assess_patient(library, patient_id, progress, executor)
            raise_if_cancelled(progress)
            lay_out_practice(library, patient_id, photos, today)
            shown = timeline(library, patient_id)
            rows += _compare_with_truth(shown, who.region, photos)
            spots += _find_painted_spots(library, shown, photos)
    return DemoSummary(folder / "library", tuple(rows), tuple(spots))


def simulate_photos(who: str, first: datetime, sessions: Sequence[int]) -> tuple[SimulatedPhoto, ...]:
    """Take photos of "face" or "hand", that of session 0 at about this time. Runs in a worker."""
    patient = simulate_face() if who == "face" else simulate_hand()
    return tuple(take_photo(patient, session, first) for session in sessions)


def _add_patient(library: Library, who: _Who) -> str:
    add = AddPatient(
        number=who.number,
        family_name=who.family_name,
        given_name="Simulated",
        birth_date=None,
        sex=who.sex,
        note=_NOTE,
    )
    Journal(library).do(add)
    return add.patient_id


def _write(photos: Sequence[SimulatedPhoto], folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / photo.file_name for photo in photos]
    for path, photo in zip(paths, photos, strict=True):
        path.write_bytes(photo.jpeg)
    return paths


def _import(library: Library, patient_id: str, plan: ImportPlan, treated: range, progress: Progress) -> None:
    """Import all photos of a patient; those of ``treated`` sessions were taken before the treatment."""
    for session, item in enumerate(plan.items):
        plan = plan.with_item(replace(item, moment="before" if session in treated else item.moment))
    for person in plan.people:
        plan = plan.assign(person.index, patient_id)
    commit(Journal(library), plan, progress)


def _draw_redness_regions(library: Library, patient_id: str, first: SimulatedPhoto) -> None:
    """A drawn region round each patch, as a practitioner would draw it on the baseline."""
    baseline = next(series.baseline for series in library.series(patient_id) if series.baseline is not None)
    for truth in first.truths:
        if truth.kind == "redness":
            polygon = [(float(x), float(y)) for x, y in first.warp.map_points(truth.outline_px)[::4]]
            Journal(library).do(
                DrawRegion(photo_id=baseline.id, region=truth.name.replace(" ", "_"), polygon=polygon)
            )


def _find_painted_spots(
    library: Library, shown: Timeline, photos: Sequence[SimulatedPhoto]
) -> Iterator[PaintedSpots]:
    series = shown.series[0]
    for entry, photo in zip(series.photos, photos, strict=True):
        assessment = series.assessments.get(entry.id)
        measured = None if assessment is None else _painted_spots_mm2(library, assessment, photo)
        true = sum(truth.area_mm2 for truth in photo.truths if truth.kind == "spot")
        yield PaintedSpots(shown.patient.name, entry.session_date, measured, true)


def _compare_with_truth(shown: Timeline, region: str, photos: Sequence[SimulatedPhoto]) -> Iterator[DemoRow]:
    series = shown.series[0]
    for metric, where, unit in _quantities(region, photos[0]):
        chart = next(
            (c for c in series.charts if (c.metric, c.region, c.unit) == (metric, where, unit)), None
        )
        if chart is None:
            continue
        true = [_true_value(metric, where, photo) for photo in photos]
        first = chart.points[0].value
        for point, value in zip(chart.points[1:], true[1:], strict=True):
            yield DemoRow(
                patient=shown.patient.name,
                region=where,
                metric=metric,
                unit=unit,
                when=point.when,
                measured=None if point.value is None or first is None else point.value - first,
                true=value - true[0],
                verdict=point.change.verdict if point.change else None,
                reason=point.reason,
            )


def _painted_spots_mm2(library: Library, assessment: StoredAssessment, photo: SimulatedPhoto) -> float | None:
    """Sum of the areas of the spots found where spots were painted; one that was not found adds nothing."""
    if assessment.scale is None:
        return None
    found = library.spots(assessment.id)
    total_px2 = 0.0
    for truth in photo.truths:
        if truth.kind == "spot":
            place = photo.warp.map_points(np.array([truth.centre_px]))[0]
            there = [spot for spot in found if _encloses(np.asarray(spot.outline), place)]
            total_px2 += min((spot.area_px2 for spot in there), default=0.0)
    return total_px2 / assessment.scale.px_per_mm**2


def _encloses(outline: NDArray[np.float64], place: NDArray[np.float64]) -> bool:
    """Whether a polygon encloses a point: by the number of edges to its right."""
    x, y = (outline - place).T
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    crosses = (y > 0) != (next_y > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        at_x = x - y * (next_x - x) / (next_y - y)
    return bool(np.count_nonzero(crosses & (at_x > 0)) % 2)


def _quantities(region: str, first: SimulatedPhoto) -> Iterator[tuple[str, str, str]]:
    """Metric, region and unit of all that was painted."""
    yield "pigmentation_area", region, "mm2"
    for truth in first.truths:
        if truth.kind == "redness":
            yield "redness", truth.name.replace(" ", "_"), "a*"
    yield "wrinkle_length", region, "mm"


def _true_value(metric: str, region: str, photo: SimulatedPhoto) -> float:
    if metric == "pigmentation_area":
        return sum(truth.area_mm2 for truth in photo.truths if truth.kind == "spot")
    if metric == "wrinkle_length":
        return sum(truth.length_mm for truth in photo.truths if truth.kind == "line")
    return sum(truth.delta_a for truth in photo.truths if truth.name.replace(" ", "_") == region)
