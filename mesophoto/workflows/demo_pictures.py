"""Pictures of the demo as the app would show it: aligned pairs, overlays, charts with what is true."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from PIL import Image

from mesophoto.library.entities import Patient, say_date
from mesophoto.library.library import Library
from mesophoto.reports.chart import ChartPoint, draw_chart
from mesophoto.reports.pictures import lay_over, say_verdict, side_by_side
from mesophoto.workflows.demo import DemoSummary, PaintedSpots
from mesophoto.workflows.pictures import aligned, overlays, picture
from mesophoto.workflows.timeline import Chart, SeriesTimeline, timeline


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


def _draw_painted_spots(patient: Patient, spots: Sequence[PaintedSpots]) -> Image.Image:
    points = [
        ChartPoint(one.when, one.measured_mm2, one.true_mm2, is_baseline=index == 0)
        for index, one in enumerate(spots)
    ]
    return draw_chart("Area of the painted spots", f"{patient.name} · sum", "mm2", points)


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


def _noise(chart: Chart) -> float | None:
    """Half of the widest interval of a change: what the shots' own scatter makes of it."""
    intervals = [
        p.change.interval for p in chart.points if p.change is not None and p.change.interval is not None
    ]
    return max(((high - low) / 2 for low, high in intervals), default=None)
