"""The demo: a throw-away library of two simulated patients, measured, with what is true beside it."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mesophoto.library.entities import Patient, Sex, StoredAssessment, say_date
from mesophoto.library.library import Library
from mesophoto.phantom.marker import MARKER_MM
from mesophoto.phantom.series import SimulatedPhoto, simulate_face, simulate_hand, take_photos
from mesophoto.records import Verdict
from mesophoto.reports.chart import ChartPoint, draw_chart
from mesophoto.reports.pictures import lay_over, say_verdict, side_by_side
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ChangeSetting, DrawRegion
from mesophoto.workflows.pictures import aligned, overlays, picture
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.timeline import Chart, SeriesTimeline, Timeline, timeline
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


def make_demo(folder: str | Path, progress: Progress, executor: Executor | None = None) -> DemoSummary:
    """Simulate two patients of six sessions, import and measure them.

    Parameters
    ----------
    folder : path
        Of the demo: ``library`` and ``photos`` are made in it.
    progress : Progress
    executor : concurrent.futures.Executor, optional
        Where photos are made and measured; processes of its own by default.

    Raises
    ------
    Cancelled
    LibraryError
        If there is a library in the folder already, or the disk is full.
    """
    if executor is None:
        with Workers() as own:
            return make_demo(folder, progress, own)
    with Decoders() as decoders:
        return _make_demo(Path(folder), progress, executor, decoders)


def _make_demo(folder: Path, progress: Progress, executor: Executor, decoders: Decoders) -> DemoSummary:
    folder.mkdir(parents=True, exist_ok=True)
    rows: list[DemoRow] = []
    spots: list[PaintedSpots] = []
    with Library.create(folder / "library", practitioner="Demo") as library:
        progress.report(0, 0, "simulating two patients of six sessions")
        simulated = [executor.submit(simulate_photos, who.kind) for who in _PATIENTS]
        Journal(library).do(ChangeSetting("marker_mm", MARKER_MM))
        for who, future in zip(_PATIENTS, simulated, strict=True):
            photos = future.result()
            raise_if_cancelled(progress)
            patient_id = _add_patient(library, who)
            _import(library, patient_id, _write(photos, folder / "photos"), progress, decoders)
            _draw_redness_regions(library, patient_id, photos[0])
            raise_if_cancelled(progress)
            assess_patient(library, patient_id, progress, executor)
            raise_if_cancelled(progress)
            shown = timeline(library, patient_id)
            rows += _compare_with_truth(shown, who.region, photos)
            spots += _find_painted_spots(library, shown, photos)
    return DemoSummary(folder / "library", tuple(rows), tuple(spots))


def simulate_photos(who: str) -> tuple[SimulatedPhoto, ...]:
    """Take all photos of "face" or "hand". Runs in a worker."""
    return tuple(take_photos(simulate_face() if who == "face" else simulate_hand()))


def write_demo_pictures(summary: DemoSummary, folder: str | Path) -> tuple[Path, ...]:
    """Write what the app would show: aligned pairs, overlays and charts, as PNG.

    Parameters
    ----------
    summary : DemoSummary
    folder : path
        Made if it is not there.

    Returns
    -------
    tuple of Path
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with Library.open(summary.library) as library:
        for patient in library.patients():
            for series in timeline(library, patient.id).series:
                written += _write_series(library, patient, series, summary, folder)
    return tuple(written)


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


def _import(
    library: Library, patient_id: str, paths: Sequence[Path], progress: Progress, decoders: Decoders
) -> None:
    plan = scan(library, paths, progress, patient_id, decoders)
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


def _write_series(
    library: Library, patient: Patient, series: SeriesTimeline, summary: DemoSummary, folder: Path
) -> Iterator[Path]:
    name = patient.family_name.lower()
    baseline = series.baseline
    assert baseline is not None
    last = series.photos[-1]
    pair = aligned(library, baseline, last)
    if pair.ok:
        captions = (
            f"{say_date(baseline.session_date)}, baseline",
            f"{say_date(last.session_date)}, aligned to the baseline",
        )
        path = folder / f"{name}_aligned.png"
        comparability = series.assessments[last.id].comparability
        assert comparability is not None
        verdict = say_verdict(comparability)
        side_by_side(picture(library, baseline.sha256), pair.warped(), captions, verdict).save(path)
        yield path
    for photo, when in ((baseline, "first"), (last, "last")):
        found = overlays(library, photo, series.assessments.get(photo.id))
        path = folder / f"{name}_overlay_{when}.png"
        lay_over(picture(library, photo.sha256), found.masks, found.regions).save(path)
        yield path
    path = folder / f"{name}_painted_spots.png"
    _draw_painted_spots(patient, [spots for spots in summary.spots if spots.patient == patient.name]).save(
        path
    )
    yield path
    own = [row for row in summary.rows if row.patient == patient.name]
    for key in dict.fromkeys((row.metric, row.region, row.unit) for row in own):
        chart = next(c for c in series.charts if (c.metric, c.region, c.unit) == key)
        true = {row.when: row.true for row in own if (row.metric, row.region, row.unit) == key}
        path = folder / f"{name}_{chart.metric}_{chart.region}.png"
        _draw(patient, chart, true).save(path)
        yield path


def _draw(patient: Patient, chart: Chart, true_change: Mapping[date, float]) -> Image.Image:
    """The chart of one quantity; the true course starts from the first measured value."""
    first = chart.points[0].value
    points = [
        ChartPoint(
            when=point.when,
            value=point.value,
            true=None if first is None else first + true_change.get(point.when, 0.0),
            is_baseline=point.is_baseline,
            verdict=point.change.verdict if point.change else None,
        )
        for point in chart.points
    ]
    title = chart.metric.replace("_", " ").capitalize()
    subtitle = f"{patient.name} · {chart.region.replace('_', ' ')}"
    label = "true change from the baseline"
    return draw_chart(title, subtitle, chart.unit, points, noise=_noise(chart), true_label=label)


def _draw_painted_spots(patient: Patient, spots: Sequence[PaintedSpots]) -> Image.Image:
    points = [
        ChartPoint(one.when, one.measured_mm2, one.true_mm2, is_baseline=index == 0)
        for index, one in enumerate(spots)
    ]
    return draw_chart("Area of the painted spots", f"{patient.name} · sum", "mm2", points)


def _noise(chart: Chart) -> float | None:
    """Half of the widest interval of a change: what the shots' own scatter makes of it."""
    intervals = [
        p.change.interval for p in chart.points if p.change is not None and p.change.interval is not None
    ]
    return max(((high - low) / 2 for low, high in intervals), default=None)
