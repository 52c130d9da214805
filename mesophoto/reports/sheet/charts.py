"""A metric's course in numbers from 0 to 1, ready to be drawn at any size."""

from typing import Any

from mesophoto.reports.sheet.data import Outcome
from mesophoto.reports.words import Words

_MARGIN = 0.12
_LEAST_SPAN = 2.5
"""Times the noise that the height spans at least: no more is made of it than there is."""


def shape_chart(words: Words, outcome: Outcome, *, days: bool) -> dict[str, Any] | None:
    """Place the values of an outcome; None where fewer than two were measured.

    Returns
    -------
    dict
        ``runs``: points (x, y) without a gap between them; ``band``: (low, high) of the noise about the
        baseline, or None; ``base``: height of the baseline; ``first``, ``last``: the days, shown where
        ``days`` says so.
    """
    known = [(point.day, point.value) for point in outcome.points if point.value is not None]
    if len(known) < 2:
        return None
    base, noise = outcome.base, outcome.noise
    levels = [value for _, value in known]
    if base is not None:
        levels += [base] if noise is None else [base - noise, base + noise]
    low, high = min(levels), max(levels)
    span = max(high - low, 0.0 if noise is None else _LEAST_SPAN * noise, 1e-9)
    low = (low + high - span) / 2 - _MARGIN * span
    span *= 1 + 2 * _MARGIN
    first, last = outcome.points[0].day, outcome.points[-1].day
    span_days = max((last - first).days, 1)

    def height(value: float) -> float:
        return round((value - low) / span, 4)

    runs: list[list[tuple[float, float]]] = [[]]
    for point in outcome.points:
        if point.value is None:
            runs.append([])
        else:
            runs[-1].append((round((point.day - first).days / span_days, 4), height(point.value)))
    has_band = base is not None and noise is not None
    return {
        "runs": [run for run in runs if run],
        "band": [height(base - noise), height(base + noise)] if has_band else None,  # type: ignore[operator]
        "base": None if base is None else height(base),
        "days": days,
        "first": words.date(first),
        "last": words.date(last),
    }
