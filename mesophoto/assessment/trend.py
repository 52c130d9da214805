"""The trend of one metric over three or more sessions: a robust slope with its interval."""

import math
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from statistics import median

import numpy as np
from numpy.typing import NDArray
from scipy import special

from mesophoto.assessment.noise import Z_95, Key, Noise, NoiseTable, shipped_noise, t_quantile
from mesophoto.assessment.verdicts import (
    EXAMINE,
    NO_NOISE,
    control_false_discoveries,
    judge_direction,
    mind_spots,
    says_examine,
)
from mesophoto.records import Change, Measurement, Trend

LEAST_SESSIONS = 3
MONTH_DAYS = 30.0

_EFFICIENCY = 0.91
"""Of the Theil–Sen slope against least squares where errors are normal (3/π, Sen 1968, for many points)."""

_NORMAL_95 = float(special.ndtri(0.975))
"""Standard deviations of a normal value that 95 % lie within."""

_TOO_FEW = f"a trend takes {LEAST_SESSIONS} sessions"
_NO_TIMES = "the days of the photos are not known"


def assess_trend(
    key: Key, days: Sequence[date | None], values: Sequence[float | None], noise: Noise | None
) -> Trend:
    """Find the trend of one metric in one region.

    The slope is Theil and Sen's: the median of the slopes between all pairs of sessions (Sen, J Am Stat Assoc
    1968;63:1379), with Sen's interval, but never a narrower one than the noise of the points implies.

    Parameters
    ----------
    key : (metric, region, unit)
    days : sequence of date or None
        Of each photo; several of a day are one session, and their median counts.
    values : sequence of float or None
        Of each photo, as the baseline's value plus the change since; None where it was not measured.
        Photos taken right after a treatment must not be among them.
    noise : Noise or None
        Of one value.

    Returns
    -------
    Trend
        Its verdict as if it were the only one: for :func:`decide_trends`.
    """
    measured = [(day, value) for day, value in zip(days, values, strict=True) if value is not None]
    dated = [(day, value) for day, value in measured if day is not None]
    if len(dated) < len(measured):
        return Trend(*key, None, None, "not comparable", 0, _NO_TIMES)
    at, level, counts = _by_session(dated)
    if len(at) < LEAST_SESSIONS:
        return Trend(*key, None, None, "not comparable", len(at), _TOO_FEW)
    slope, low, high = theil_sen(at, level)
    if noise is None:
        return Trend(*key, slope, None, "noise unknown", len(at), NO_NOISE)
    variances = np.array([noise.sd(value) for value in level]) ** 2 / counts
    error = _slope_error(at, variances)
    reach = t_quantile(noise.freedom) * error
    # Sen's interval, found from the scatter of the points, is that of few points: it may be too narrow.
    interval = min(low, slope - reach), max(high, slope + reach)
    scatter = max(high - slope, slope - low) / Z_95
    p_value = 2 * float(special.stdtr(noise.freedom, -abs(slope) / max(error, scatter)))
    verdict, reason = judge_direction(key[0], slope, interval, noise.source)
    return Trend(*key, slope, interval, verdict, len(at), reason, p_value)


def assess_trends(
    measured: Sequence[Measurement],
    changes: Sequence[Sequence[Change]],
    days: Sequence[date | None],
    noise: NoiseTable | None = None,
) -> list[Trend]:
    """Find the trends of a series, with verdicts that stand among all of them.

    Parameters
    ----------
    measured : sequence of Measurement
        Of the baseline.
    changes : sequence of sequence of Change
        Of each photo to the baseline; empty for the baseline itself.
    days : sequence of date or None
        Of each photo.
    noise : NoiseTable, optional
        What ships if None.

    Returns
    -------
    list of Trend
        One per measurement.
    """
    table = noise or shipped_noise()
    found = [{(c.metric, c.region, c.unit): c for c in of_photo} for of_photo in changes]
    trends = []
    for start in measured:
        key = (start.metric, start.region, start.unit)
        own = [of_photo.get(key) if of_photo else None for of_photo in found]
        values = [
            start.value
            if not of_photo
            else None
            if start.value is None or change is None or change.delta is None
            else start.value + change.delta
            for of_photo, change in zip(found, own, strict=True)
        ]
        told = all(change is None or change.verdict != "noise unknown" for change in own)
        trends.append(assess_trend(key, days, values, table.rows.get(key) if told else None))
    return decide_trends(trends, [change for of_photo in changes for change in of_photo])


def decide_trends(trends: Sequence[Trend], changes: Sequence[Change]) -> list[Trend]:
    """Let verdicts stand among all trends of a series, and none be called better over a spot to examine.

    Parameters
    ----------
    trends : sequence of Trend
    changes : sequence of Change
        Of all photos of the series to its baseline.
    """
    to_examine = {change.region: EXAMINE for change in changes if says_examine(change.reason)}
    return [mind_spots(trend, to_examine) for trend in control_false_discoveries(trends)]


def _by_session(
    dated: Sequence[tuple[date, float]],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Months since the first session, the median value of each, and how many photos it has."""
    of: dict[date, list[float]] = {}
    for day, value in dated:
        of.setdefault(day, []).append(value)
    days = sorted(of)
    of_day = [of[day] for day in days]
    months = [(day - days[0]).days / MONTH_DAYS for day in days]
    return (
        np.array(months, float),
        np.array([median(values) for values in of_day], float),
        np.array([len(values) for values in of_day], float),
    )


def theil_sen(at: NDArray[np.float64], level: NDArray[np.float64]) -> tuple[float, float, float]:
    """Theil and Sen's slope with Sen's 95 % interval, as :func:`scipy.stats.theilslopes` has it.

    A patient's timeline has hundreds of trends over the same few sessions, where that function takes most of
    its time to look at its arguments.

    Parameters
    ----------
    at : (N,) array
        Increasing.
    level : (N,) array

    Returns
    -------
    slope, low, high : float
    """
    count = len(at)
    earlier, later = _pairs(count)
    slopes = np.sort((level[later] - level[earlier]) / (at[later] - at[earlier]))
    pairs = len(slopes)
    ties = np.unique(level, return_counts=True)[1]
    tied = float((ties * (ties - 1) * (2 * ties + 5)).sum())
    sigma = math.sqrt((count * (count - 1) * (2 * count + 5) - tied) / 18)
    low = max(round((pairs - _NORMAL_95 * sigma) / 2) - 1, 0)
    high = min(round((pairs + _NORMAL_95 * sigma) / 2), pairs - 1)
    middle = pairs // 2
    slope = slopes[middle] if pairs % 2 else (slopes[middle - 1] + slopes[middle]) / 2
    return float(slope), float(slopes[low]), float(slopes[high])


@lru_cache(maxsize=64)
def _pairs(count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices of all pairs of so many points, the earlier ones and the later ones."""
    return np.triu_indices(count, 1)


def _slope_error(at: NDArray[np.float64], variances: NDArray[np.float64]) -> float:
    """Standard error that known variances of the points give the slope."""
    away = at - at.mean()
    return math.sqrt(float((away**2 * variances).sum()) / _EFFICIENCY) / float((away**2).sum())
