"""What the app's charts show, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.tables.model import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mesophoto.app.timeline.lanes_model import Lane
    from mesophoto.app.timeline.model import Chart, ChartPoint
    from mesophoto.reports.repeatability_report import RepeatRow


def chart_table(chart: Chart) -> Table:
    """One row per photo of a chart on the timeline."""
    headers = (
        tr("Date"), tr("Change since the baseline"), tr("Verdict"), tr("Measured"), tr("Within noise"),
        tr("Note"),
    )  # fmt: skip
    title = f"{chart.title}, {chart.region}"
    return Table(
        title,
        headers,
        [_cells(chart, point) for point in chart.points],
        [point.photo_id for point in chart.points],
    )


def _cells(chart: Chart, point: ChartPoint) -> tuple[str, ...]:
    if point.is_baseline:
        change = tr("baseline")
    elif point.value is None:
        change = tr("no value")
    else:
        change = chart.value_text(point)
    noise = ""
    if point.noise is not None and not point.is_baseline:
        low, high = (texts.with_unit(edge, chart.unit, signed=True) for edge in point.noise)
        noise = tr("{low} to {high}").format(low=low, high=high)
    notes = [texts.reason_text(point.reason)] if point.reason else []
    if point.right_after:
        notes.append(tr("Taken right after the treatment: not part of the trend."))
    verdict = "" if point.verdict is None else texts.verdict_name(point.verdict)
    return texts.date_text(point.when), change, verdict, point.measured, noise, " ".join(notes)


def lanes_table(lanes: Sequence[Lane]) -> Table:
    """One row for each thing on the timeline's lanes: treatments, side effects, influences and plans."""
    rows = [
        (lane.title, texts.date_text(item.starts_on), item.sentence())
        for lane in lanes
        for item in lane.items
    ]
    headers = tr("What"), tr("Date"), tr("Note")
    return Table(tr("Treatments, side effects and plans"), headers, rows)


def agreement_table(row: RepeatRow) -> Table:
    """One row per pair of repeat shots, with their mean and difference."""
    name = f"{texts.metric_name(row.metric, row.unit)}, {texts.region_name(row.region)}"
    headers = tr("Pair"), tr("First shot"), tr("Second shot"), tr("Mean of both"), tr("Second − first")
    rows = [
        (
            str(number),
            texts.with_unit(first, row.unit),
            texts.with_unit(second, row.unit),
            texts.with_unit((first + second) / 2, row.unit),
            texts.with_unit(second - first, row.unit, signed=True),
        )
        for number, (first, second) in enumerate(row.values, 1)
    ]
    return Table(name, headers, rows)
