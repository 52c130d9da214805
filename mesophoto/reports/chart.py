"""A timeline chart as a picture: one metric of one region over the sessions, drawn without a window."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PIL import Image, ImageDraw

from mesophoto.records import Verdict
from mesophoto.reports.fonts import font

_FINE = 3
"""Drawn this much larger, then averaged: Pillow's lines have no smooth edges of their own."""

_INK, _MUTED, _FAINT, _GRID = "#1d1c1a", "#625f59", "#a29e97", "#e9e6e0"
_LINE, _TRUE, _BAND = "#0b6b73", "#b58900", "#f1f0ec"
_VERDICTS: dict[Verdict, tuple[str, str]] = {
    "improved": ("#1b62b5", "improved"),
    "worsened": ("#b03a06", "worsened"),
    "within noise": ("#7d7a74", "within noise"),
    "not comparable": ("#a29e97", "not comparable"),
    "noise unknown": ("#0b6b73", "noise unknown"),
}
_UNITS = {"mm2": "mm²", "cm2": "cm²", "px2": "px²", "percent": "%", "mm/cm2": "mm/cm²", "count": ""}


@dataclass(frozen=True)
class ChartPoint:
    """One session.

    Attributes
    ----------
    value : float or None
        None where nothing was measured: the line is interrupted.
    true : float or None
        Known truth of a simulated photo.
    verdict : Verdict or None
        On the change to the baseline.
    """

    when: date
    value: float | None
    true: float | None = None
    is_baseline: bool = False
    verdict: Verdict | None = None


def draw_chart(
    title: str,
    subtitle: str,
    unit: str,
    points: Sequence[ChartPoint],
    *,
    noise: float | None = None,
    true_label: str = "true",
    size_px: tuple[int, int] = (1200, 520),
) -> Image.Image:
    """Draw one metric over true time, the baseline marked.

    Parameters
    ----------
    title, subtitle : str
        Such as "Pigmentation area" and "back of the hand".
    unit : str
        As in a Measurement.
    points : sequence of ChartPoint
        In order of time; at least one.
    noise : float, optional
        Half-width of the band about the baseline within which a difference is noise, in the value's unit.
    true_label : str
        What the legend calls the points' ``true``.

    Returns
    -------
    PIL.Image.Image
        RGB, ``size_px`` large.
    """
    width, height = size_px[0] * _FINE, size_px[1] * _FINE
    image = Image.new("RGB", (width, height), "white")
    canvas = _Canvas(ImageDraw.Draw(image), _Axes.fit(points, noise, (width, height)))
    pen = canvas.pen
    pen.text((36 * _FINE, 24 * _FINE), title, fill=_INK, font=font(27 * _FINE, "Semibold"))
    below = subtitle + (f" · {_UNITS.get(unit, unit)}" if _UNITS.get(unit, unit) else "")
    pen.text((36 * _FINE, 60 * _FINE), below, fill=_MUTED, font=font(19 * _FINE))
    canvas.draw_grid(points)
    baseline = next((point for point in points if point.is_baseline and point.value is not None), None)
    if baseline is not None:
        canvas.draw_baseline(baseline, noise)
    canvas.draw_true(points)
    canvas.draw_values(points)
    canvas.draw_legend(points, noise if baseline is not None else None, true_label)
    return image.resize(size_px, Image.Resampling.BOX)


@dataclass(frozen=True)
class _Axes:
    """From dates and values to px of the enlarged canvas."""

    left: float
    top: float
    right: float
    bottom: float
    first: date
    days: float
    low: float
    high: float
    step: float

    @classmethod
    def fit(cls, points: Sequence[ChartPoint], noise: float | None, size: tuple[int, int]) -> "_Axes":
        values = [v for point in points for v in (point.value, point.true) if v is not None] or [0.0]
        base = next((point.value for point in points if point.is_baseline and point.value is not None), None)
        if base is not None and noise is not None:
            values += [base - noise, base + noise]
        low, high = min(values), max(values)
        if low >= 0 and low < 0.6 * high:
            low = 0.0
        step = _nice_step((high - low) or abs(high) or 1.0)
        low, high = math.floor(low / step) * step, math.ceil(high / step + 1e-9) * step
        if high == low:
            high += step
        first, last = points[0].when, points[-1].when
        margin = max((last - first).days * 0.05, 2.0)
        return cls(
            left=96.0 * _FINE,
            top=112.0 * _FINE,
            right=size[0] - 44.0 * _FINE,
            bottom=size[1] - 96.0 * _FINE,
            first=first - timedelta(days=margin),
            days=(last - first).days + 2 * margin,
            low=low,
            high=high,
            step=step,
        )

    def x(self, when: date) -> float:
        return self.left + ((when - self.first).days / self.days) * (self.right - self.left)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def _nice_step(span: float) -> float:
    """1, 2 or 5 times a power of ten, for four to eight lines."""
    rough = span / 5
    power = 10 ** math.floor(math.log10(rough))
    return float(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough))


@dataclass(frozen=True)
class _Canvas:
    pen: ImageDraw.ImageDraw
    axes: _Axes

    def draw_grid(self, points: Sequence[ChartPoint]) -> None:
        axes, small = self.axes, font(17 * _FINE)
        decimals = max(0, -math.floor(math.log10(axes.step)))
        for index in range(round((axes.high - axes.low) / axes.step) + 1):
            value = axes.low + index * axes.step
            y = axes.y(value)
            self.pen.line((axes.left, y, axes.right, y), fill=_GRID, width=_FINE)
            label = f"{value:.{decimals}f}".replace("-", "−")
            self.pen.text((axes.left - 12 * _FINE, y), label, fill=_MUTED, font=small, anchor="rm")
        taken = -math.inf
        for point in points:
            x = axes.x(point.when)
            self.pen.line((x, axes.bottom, x, axes.bottom + 6 * _FINE), fill=_FAINT, width=_FINE)
            label = f"{point.when.day} {point.when:%b}"
            reach = self.pen.textlength(label, font=small) / 2
            if x - reach > taken:
                self.pen.text((x, axes.bottom + 12 * _FINE), label, fill=_MUTED, font=small, anchor="mt")
                taken = x + reach + 10 * _FINE
        self.pen.line((axes.left, axes.bottom, axes.right, axes.bottom), fill=_FAINT, width=_FINE)
        years = f"{points[0].when.year}"
        if points[-1].when.year != points[0].when.year:
            years += f" – {points[-1].when.year}"
        self.pen.text((axes.left, axes.bottom + 36 * _FINE), years, fill=_FAINT, font=small, anchor="lt")

    def draw_baseline(self, baseline: ChartPoint, noise: float | None) -> None:
        axes = self.axes
        assert baseline.value is not None
        if noise is not None:
            top, bottom = axes.y(baseline.value + noise), axes.y(baseline.value - noise)
            self.pen.rectangle((axes.left, top, axes.right, bottom), fill=_BAND)
        self._dashes([(axes.left, axes.y(baseline.value)), (axes.right, axes.y(baseline.value))], _MUTED, 1.2)
        label = font(16 * _FINE)
        place = (axes.right, axes.y(baseline.value) - 6 * _FINE)
        self.pen.text(place, "baseline", fill=_MUTED, font=label, anchor="rb")

    def draw_true(self, points: Sequence[ChartPoint]) -> None:
        known = [(self.axes.x(p.when), self.axes.y(p.true)) for p in points if p.true is not None]
        for a, b in pairwise(known):
            self._dashes([a, b], _TRUE, 2.2)
        for x, y in known:
            r = 5.5 * _FINE
            self.pen.polygon(
                [(x, y - r), (x + r, y), (x, y + r), (x - r, y)], fill="white", outline=_TRUE, width=2 * _FINE
            )

    def draw_values(self, points: Sequence[ChartPoint]) -> None:
        axes = self.axes
        for a, b in pairwise(points):
            if a.value is not None and b.value is not None:
                ends = (axes.x(a.when), axes.y(a.value), axes.x(b.when), axes.y(b.value))
                self.pen.line(ends, fill=_LINE, width=round(2.6 * _FINE))
        for point in points:
            if point.value is None:
                continue
            x, y, r = axes.x(point.when), axes.y(point.value), 7 * _FINE
            colour = _LINE if point.verdict is None else _VERDICTS[point.verdict][0]
            self.pen.ellipse((x - r, y - r, x + r, y + r), fill=colour, outline="white", width=2 * _FINE)
            if point.is_baseline:
                wide = r + 4 * _FINE
                self.pen.ellipse((x - wide, y - wide, x + wide, y + wide), outline=_LINE, width=2 * _FINE)

    def draw_legend(self, points: Sequence[ChartPoint], noise: float | None, true_label: str) -> None:
        label = font(17 * _FINE)
        x, y = self.axes.left, self.axes.bottom + 70 * _FINE
        entries: list[tuple[str, str]] = [("measured", _LINE)]
        if any(point.true is not None for point in points):
            entries.append((true_label, _TRUE))
        for verdict in dict.fromkeys(point.verdict for point in points if not point.is_baseline):
            if verdict is not None:
                entries.append((_VERDICTS[verdict][1], _VERDICTS[verdict][0]))
        if noise is not None:
            entries.append(("within noise of the baseline", _BAND))
        for text, colour in entries:
            r = 6 * _FINE
            if colour == _TRUE:
                corners = [(x + r, y - r), (x + 2 * r, y), (x + r, y + r), (x, y)]
                self.pen.polygon(corners, fill="white", outline=colour, width=2 * _FINE)
            elif text == "measured":
                self.pen.line((x - 2 * _FINE, y, x + 2 * r + 2 * _FINE, y), fill=colour, width=3 * _FINE)
            elif colour == _BAND:
                self.pen.rectangle((x, y - r, x + 2 * r, y + r), fill=colour, outline=_FAINT, width=_FINE)
            else:
                self.pen.ellipse((x, y - r, x + 2 * r, y + r), fill=colour)
            x += 2 * r + 9 * _FINE
            self.pen.text((x, y), text, fill=_INK, font=label, anchor="lm")
            x += self.pen.textlength(text, font=label) + 26 * _FINE

    def _dashes(self, ends: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        (ax, ay), (bx, by) = ends
        length = math.hypot(bx - ax, by - ay)
        dash, gap, at = 7 * _FINE, 6 * _FINE, 0.0
        while at < length:
            until = min(at + dash, length)
            start, stop = at / length, until / length
            piece = (
                ax + start * (bx - ax),
                ay + start * (by - ay),
                ax + stop * (bx - ax),
                ay + stop * (by - ay),
            )
            self.pen.line(piece, fill=colour, width=round(width * _FINE))
            at += dash + gap
