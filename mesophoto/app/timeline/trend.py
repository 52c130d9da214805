"""A chart's trend: the robust line through its sessions, with its interval, in words and as drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.timeline.model import ChartPoint
from mesophoto.records import Trend

MONTH_DAYS = 30.0


@dataclass(frozen=True)
class ChartTrend:
    """A line in the chart's unit; the interval turns it about the middle of the sessions."""

    middle: date
    level: float
    """On the line, at the middle."""
    slope: float
    """A day."""
    slopes: tuple[float, float] | None
    """Ends of the slope's 95 % interval; None where the noise is not known."""
    first: date
    last: date
    text: str
    short: str
    """The text without the interval, where there is little room."""
    verdict: str

    def value(self, when: date, slope: float | None = None) -> float:
        """Height at a day, of the line or of one with another slope."""
        return self.level + (self.slope if slope is None else slope) * (when - self.middle).days


def make_trend(
    found: Trend | None, points: Sequence[ChartPoint], share: float, unit: str
) -> ChartTrend | None:
    """Put a trend onto a chart.

    Parameters
    ----------
    found : Trend or None
        In the metric's unit.
    points : of the chart
    share : float
        Chart's unit per unit of the metric.
    unit : str
        The chart's, in which the trend is told, too.
    """
    told = [point for point in points if point.value is not None and point.in_trend]
    if found is None or found.slope_per_month is None or len({point.when for point in told}) < 3:
        return None
    slope = found.slope_per_month / MONTH_DAYS * share
    days = [(point.when - told[0].when).days for point in told]
    middle = date.fromordinal(told[0].when.toordinal() + round(median(days)))
    level = median(point.value - slope * (point.when - middle).days for point in told)
    slopes = None
    if found.interval is not None:
        low, high = (edge / MONTH_DAYS * share for edge in found.interval)
        slopes = low, high
    words = _trend_texts(found, share, unit)
    return ChartTrend(middle, level, slope, slopes, told[0].when, told[-1].when, *words, found.verdict)


def _trend_texts(found: Trend, share: float, unit: str) -> tuple[str, str]:
    """A trend in words, in the chart's unit, in full and short: −1.2 % a month, 95 % −2.0 to −0.4."""
    slope = _number(found.slope_per_month * share, unit)
    told = tr("{change} {unit} a month").format(change=slope, unit=texts.unit_name(unit))
    short = tr("Trend {told}, {verdict}").format(told=told, verdict=texts.verdict_name(found.verdict))
    if found.interval is None:
        return short, short
    low, high = (_number(edge * share, unit) for edge in found.interval)
    full = tr("Trend {told}, 95 % {low} to {high}: {verdict}")
    return full.format(told=told, low=low, high=high, verdict=texts.verdict_name(found.verdict)), short


def _number(value: float, unit: str) -> str:
    """No finer than it matters: tenths of a percent or of a spot."""
    if unit not in ("percent", "count"):
        return texts.number(value, unit, signed=True)
    return texts.tenths(value, signed=True)
