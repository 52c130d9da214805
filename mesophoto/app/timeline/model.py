"""What the timeline shows, apart from how: sessions and charts as plain records."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from mesophoto.app import texts
from mesophoto.app.comparability.model import PairSummary
from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.app.timeline.trend import ChartTrend


@dataclass(frozen=True)
class Entry:
    """One photo of the chosen view and side, or a session that lacks one."""

    session_id: str
    when: date
    photo_id: str | None
    """None where the session has no photo of this view."""
    moment: str = "before"
    day: int | None = None
    is_baseline: bool = False
    pair: PairSummary | None = None
    """What is said of its pair with the baseline; None where nothing was compared yet."""

    @property
    def is_right_after(self) -> bool:
        return self.moment == "right_after"


@dataclass(frozen=True, order=True)
class ChartKey:
    """Names one chart."""

    metric: str
    unit: str
    region: str


@dataclass(frozen=True)
class ChartPoint:
    """One photo's change since the baseline in one chart; without one, the reason."""

    photo_id: str
    when: date
    value: float | None
    """In the chart's unit; 0 for the baseline."""
    reason: str | None = None
    right_after: bool = False
    is_baseline: bool = False
    verdict: str | None = None
    """None for the baseline itself and where nothing was compared."""
    noise: tuple[float, float] | None = None
    """Changes that are not larger than the noise; None where it is unknown."""
    measured: str = ""
    """What was measured, before and after, in words."""
    withheld: bool = False
    """Taken while the skin settles after a treatment."""

    @property
    def in_trend(self) -> bool:
        """Whether it is joined to the others: not right after a treatment, nor while the skin settles."""
        return not self.right_after and not self.withheld


@dataclass(frozen=True)
class Chart:
    """One metric in one region over time, as change since the baseline. ``points`` are in order of time.

    A photo is compared on the skin that it shares with the baseline, which differs from pair to pair: so what
    is charted is the change of each pair, never values of different areas side by side.
    """

    key: ChartKey
    points: tuple[ChartPoint, ...]
    unit: str = "percent"
    """Of the change: "percent" of the baseline, or the metric's own unit."""
    trend: ChartTrend | None = None

    @property
    def title(self) -> str:
        return texts.metric_name(self.key.metric, self.key.unit)

    @property
    def region(self) -> str:
        return texts.region_name(self.key.region)

    @property
    def baseline(self) -> ChartPoint | None:
        return next((point for point in self.points if point.is_baseline), None)

    def runs(self) -> list[list[ChartPoint]]:
        """Points to be joined by a line: a session without a value ends a run, right-after ones stay out."""
        runs: list[list[ChartPoint]] = [[]]
        for point in self.points:
            if not point.in_trend:
                continue
            if point.value is None:
                runs.append([])
            else:
                runs[-1].append(point)
        return [run for run in runs if run]

    def noise_band(self) -> list[ChartPoint]:
        """Points between which the band of noise is drawn."""
        return [point for point in self.points if point.noise is not None and point.in_trend]

    def value_range(self) -> tuple[float, float]:
        """Changes to be shown, 0 among them, with room around; never a magnified nothing."""
        values = [0.0, *(point.value for point in self.points if point.value is not None)]
        values += [edge for point in self.points if point.noise is not None for edge in point.noise]
        low, high = min(values), max(values)
        room = max((high - low) * 0.12, (SMALLEST_SPANS.get(self.unit, 1.0) - (high - low)) / 2)
        return low - room, high + room

    def value_text(self, point: ChartPoint) -> str:
        """A point's change in words."""
        if point.value is None:
            return tr(NOT_MEASURED) if point.reason == NOT_MEASURED else tr("no value")
        if self.unit == "percent":
            return texts.change_text(100.0, point.value, "percent")
        return texts.with_unit(point.value, self.unit, signed=True)

    def summary(self) -> str:
        """The chart in words, for a screen reader."""
        told = "; ".join(
            f"{texts.date_text(point.when)}: "
            + (tr("baseline") if point.is_baseline else self.value_text(point))
            + (f", {texts.verdict_name(point.verdict)}" if point.verdict else "")
            + (f" ({tr('right after treatment')})" if point.right_after else "")
            for point in self.points
        )
        trend = "" if self.trend is None else f". {self.trend.text}"
        said = tr("{title}, {region}, change since the baseline.").format(
            title=self.title, region=self.region
        )
        return f"{said} {told}{trend}"


NOT_MEASURED = mark("not measured yet")
SMALLEST_SPANS = {"percent": 20.0, "a*": 1.0, "L*": 1.0, "count": 4.0}
"""A chart spans at least so much: what is smaller looks small."""
LONGEST_WITH_DAYS = 62
"""Days of an axis on which single days are named rather than months."""
TICK_PX = 64
"""Room from one name on the axis to the next, at the least."""


@dataclass(frozen=True)
class TimeScale:
    """Days to pixels, the same for the thumbnails, the lanes and every chart."""

    first: float
    """Day as an ordinal, with a part of a day where the axis was moved."""
    last: float
    left_px: float
    right_px: float

    def x(self, when: date) -> float:
        span = self.last - self.first
        if span == 0:
            return (self.left_px + self.right_px) / 2
        share = (when.toordinal() - self.first) / span
        return self.left_px + share * (self.right_px - self.left_px)

    def day(self, x: float) -> float:
        """Day at a place, as an ordinal."""
        return self.first + (x - self.left_px) / (self.right_px - self.left_px) * (self.last - self.first)

    def ticks(self) -> list[tuple[date, str]]:
        """Days, or first days of months or years, with their names, as dense as they can be read."""
        span = max(self.last - self.first, 1.0)
        per_day = max(self.right_px - self.left_px, 1.0) / span
        if span <= LONGEST_WITH_DAYS:
            step = next((days for days in (1, 2, 7, 14) if days * per_day >= TICK_PX), 28)
            # Counted from a Monday, as ordinals are.
            start = -(-(math.ceil(self.first) - 1) // step) * step + 1
            days = range(start, math.floor(self.last) + 1, step)
            return [(day, texts.short_date(day)) for day in map(date.fromordinal, days)]
        return self._months(per_day)

    def _months(self, per_day: float) -> list[tuple[date, str]]:
        step = next(
            (months for months in (1, 2, 3, 6, 12, 24, 60, 120) if months * 30.4 * per_day >= TICK_PX), 240
        )
        first = date.fromordinal(math.ceil(self.first))
        ticks = []
        month = (first.year * 12 + first.month - 1) // step * step
        while True:
            day = date(month // 12, month % 12 + 1, 1)
            if day.toordinal() > self.last:
                return ticks
            if day >= first:
                january = day.month == 1
                ticks.append((day, str(day.year) if january else texts.month_name(day)))
            month += step


def spread(wanted: list[float], width: float, low: float, high: float) -> list[float]:
    """Move centres as little as possible so that boxes of ``width`` neither overlap nor leave the strip.

    Pools neighbours that touch and places each pool at its mean (isotonic regression), so a crowd of
    sessions stays centred where it belongs.

    Parameters
    ----------
    wanted : list of float
        Centres in rising order.
    width : float
        Of a box, gap included.
    low, high : float
        Ends of the strip, for box edges.
    """
    pools: list[list[float]] = []  # of (position − own offset)
    for i, centre in enumerate(wanted):
        pools.append([centre - i * width])
        while len(pools) > 1 and _mean(pools[-2]) > _mean(pools[-1]):
            later = pools.pop()
            pools[-1] += later
    placed = [_mean(pool) for pool in pools for _ in pool]
    first, last = low + width / 2, high - width / 2 - (len(wanted) - 1) * width
    return [min(max(base, first), max(last, first)) + i * width for i, base in enumerate(placed)]


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)
