"""What the commands print."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from mesophoto.assessment.comparing import Comparison
    from mesophoto.assessment.series import Series
    from mesophoto.records import Change, ColourReference, Measurement, Trend
    from mesophoto.reports.validation_report import Topic
    from mesophoto.workflows.demo import DemoSummary
    from mesophoto.workflows.progress import Progress


_CALLED = ("improved", "worsened")
_PAIR_SENTENCES = {
    "comparable": "The two photos can be compared.",
    "with care": "The two photos can be compared with care: what their differences falsify is withheld.",
    "not comparable": "The two photos cannot be compared: their differences falsify everything.",
}

_FILE_COLUMNS = 160
"""Width of a table that no terminal limits."""


def print_json(document: dict[str, Any]) -> None:
    """Print a JSON document."""
    typer.echo(json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False))


def print_measurements(measurements: "list[Measurement]") -> None:
    """Print a table of measurements."""
    rows = [
        (m.region, m.metric, _show(m.value), m.unit if m.value is not None else "", m.reason or "")
        for m in measurements
    ]
    _print_table(("region", "metric", "value", "unit", "why not"), rows)


def print_calibration(colour: "ColourReference | None") -> None:
    """Print what the colours of a photo were calibrated by."""
    from mesophoto.reports.calibration import say_calibration  # noqa: PLC0415

    typer.echo(say_calibration(colour))


def print_comparison(pair: "Comparison", *, show_all: bool = False) -> None:
    """Print the verdict on the pair, then what changed; with ``show_all`` every metric in every region."""
    if not pair.registration.ok:
        typer.echo(f"Not comparable: {pair.registration.reason}.")
        return
    typer.echo(_PAIR_SENTENCES[pair.comparability.verdict])
    for check in pair.comparability.checks:
        if not check.passed:
            typer.echo(f"  {check.name}: {check.advice}")
    for warning in pair.warnings:
        typer.echo(warning)
    if pair.detail is not None and pair.detail.sentence():
        typer.echo(f"Sharpness: {pair.detail.sentence()}.")
    print_calibration(pair.after.colour)
    told = pair.changes if show_all else [c for c in pair.changes if _is_headline(c)]
    rows = [
        (
            c.region,
            c.metric,
            _show(c.before),
            _show(c.after),
            _show_delta(c),
            c.unit,
            c.verdict,
            c.reason or "",
        )
        for c in sorted(told, key=lambda c: c.verdict not in _CALLED)
    ]
    if rows:
        _print_table(("region", "metric", "before", "after", "change", "unit", "verdict", "reason"), rows)
    rest = Counter(c.verdict for c in pair.changes if c not in told)
    if rest:
        counted = ", ".join(f"{count} {verdict}" for verdict, count in rest.most_common())
        typer.echo(f"Not listed: {counted}. --all lists them with their reasons.")


def _is_headline(change: "Change") -> bool:
    """What is told first: what changed, and all of the skin as a whole."""
    return change.verdict in _CALLED or (
        change.verdict != "not comparable" and change.region in ("face", "dorsum", "whole", "region")
    )


def print_series(series: "Series") -> None:
    """Print the verdict on every photo, the course of every metric, and how many spots went which way."""
    for number, pair in enumerate(series.comparisons, start=1):
        if pair is None:
            typer.echo(f"Photo {number}: the baseline.")
            continue
        failed = [check.advice for check in pair.comparability.checks if not check.passed]
        typer.echo(f"Photo {number}: {'; '.join([pair.comparability.verdict, *failed])}.")
    own = series.assessments[series.baseline].measurements
    later = [{(c.metric, c.region, c.unit): c for c in changes} for changes in series.changes]
    trends = {(trend.metric, trend.region, trend.unit): trend for trend in series.trends}
    rows = []
    for first in own:
        key = (first.metric, first.region, first.unit)
        steps = [
            _show(first.value) if i == series.baseline else _step(c.get(key)) for i, c in enumerate(later)
        ]
        trend = trends.get(key)
        rows.append((first.region, first.metric, first.unit, *steps, _course(trend)))
    photos = [f"photo {number + 1}" for number in range(len(later))]
    _print_table(("region", "metric", "unit", *photos, "per 30 days"), rows)
    for number in range(len(later)):
        states = Counter(spot.state[number] for spot in series.ledger)
        counted = ", ".join(f"{count} {state}" for state, count in states.most_common())
        typer.echo(f"Spots in photo {number + 1}: {counted or 'none'}.")


def _step(change: "Change | None") -> str:
    if change is None or change.verdict == "not comparable":
        return "–"
    return f"{_show(change.after)} ({change.verdict})"


def _course(trend: "Trend | None") -> str:
    if trend is None or trend.slope_per_month is None or trend.interval is None:
        return "–"
    low, high = trend.interval
    return f"{trend.slope_per_month:+.2g} ({low:+.2g} to {high:+.2g})"


def _show(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"


def _show_delta(change: "Change") -> str:
    if change.delta is None:
        return "–"
    if change.interval is None:
        return f"{change.delta:+.3g}"
    return f"{change.delta:+.3g} ± {change.interval[1] - change.delta:.2g}"


def _print_table(titles: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    from rich.box import SIMPLE  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table(*titles, box=SIMPLE)
    for row in rows:
        table.add_row(*row)
    Console(width=None if sys.stdout.isatty() else _FILE_COLUMNS).print(table)


def print_demo(summary: "DemoSummary") -> None:
    """Print measured beside true, of the last session against the first."""
    last: dict[str, date] = {}
    for row in summary.rows:
        last[row.patient] = max(row.when, last.get(row.patient, row.when))
    rows = [
        (
            row.patient,
            row.region,
            row.metric,
            _signed(row.measured),
            _signed(row.true),
            row.unit,
            row.verdict or "",
            row.reason or "",
        )
        for row in summary.rows
        if row.when == last[row.patient]
    ]
    typer.echo("Two simulated patients: change from the first to the last session, measured and painted.")
    _print_table(("patient", "region", "metric", "measured", "true", "unit", "verdict", "reason"), rows)
    typer.echo("The painted spots of every session, each found by its place: sum of their areas in mm².")
    spots = [
        (spots.patient, str(spots.when), _show(spots.measured_mm2), _show(spots.true_mm2))
        for spots in summary.spots
    ]
    _print_table(("patient", "session", "measured", "true"), spots)


def print_validation(topics: "Sequence[Topic]") -> None:
    """Print every figure of a validation, with the promise it belongs to."""
    signs = {True: "reached", False: "NOT REACHED", None: ""}
    rows = [
        (topic.title, f.what, f.on, f.reach, f.got, f.interval, signs[f.reached])
        for topic in topics
        for f in topic.figures
    ]
    _print_table(("part", "what", "tried on", "promised", "got", "95 % interval", ""), rows)
    for topic in topics:
        if topic.left_out:
            typer.echo(f"{topic.title}: not run, {topic.left_out}.")


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.3g}"


@contextmanager
def counted_progress() -> "Iterator[Progress]":
    """Show counted progress on the terminal's error stream; Ctrl+C stops the work at its next step."""
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    class Counted:
        cancelled = False

        def __init__(self, bar: Progress) -> None:
            self._bar = bar
            self._task = bar.add_task("", total=None)

        def report(self, done: int, total: int, what: str) -> None:
            self._bar.update(self._task, completed=done, total=total or None, description=what)

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield Counted(bar)
