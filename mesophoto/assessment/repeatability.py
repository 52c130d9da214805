"""How well repeat shots of the same skin agree: SD of a repeat, MDC95, ICC, Bland–Altman."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import betaincinv, chdtri, fdtri

from mesophoto.assessment.noise import Z_95, t_quantile

Interval = tuple[float, float]
"""95 %, (low, high)."""

LEAST_SUBJECTS = 3


@dataclass(frozen=True, slots=True)
class BlandAltman:
    """Agreement of a second shot with the first (Bland & Altman, Lancet 1986)."""

    bias: float
    """Mean of second − first."""
    bias_interval: Interval
    limits: Interval
    """Bias ± 1.96 SD of the differences: 95 % of repeats differ by no more."""
    lower_interval: Interval
    upper_interval: Interval


@dataclass(frozen=True, slots=True)
class Repeatability:
    """Agreement of repeat shots.

    Attributes
    ----------
    subjects, shots : int
        How many people, and shots of each.
    mean : float
        Over all values.
    sd : float
        Standard deviation of a repeat, in the value's unit.
    sd_interval : (low, high)
    mdc95 : float
        Minimal detectable change, 1.96 · √2 · sd.
    icc : float or None
        ICC(2,1); None where all values are the same.
    icc_interval : (low, high) or None
    agreement : BlandAltman
        Of the second shot with the first.
    """

    subjects: int
    shots: int
    mean: float
    sd: float
    sd_interval: Interval
    mdc95: float
    icc: float | None
    icc_interval: Interval | None
    agreement: BlandAltman


def assess_repeatability(values: ArrayLike) -> Repeatability:
    """Tell how well repeat shots agree.

    Parameters
    ----------
    values : (n, k) array
        ``k`` ≥ 2 shots of each of ``n`` ≥ 3 subjects.

    Raises
    ------
    ValueError
        If there are fewer.
    """
    table = _checked(values)
    sd = repeat_sd(table)
    icc, icc_interval = icc_2_1(table)
    return Repeatability(
        subjects=table.shape[0],
        shots=table.shape[1],
        mean=float(table.mean()),
        sd=sd,
        sd_interval=_sd_interval(sd, table.shape[0] * (table.shape[1] - 1)),
        mdc95=Z_95 * math.sqrt(2) * sd,
        icc=icc,
        icc_interval=icc_interval,
        agreement=bland_altman(table[:, 0], table[:, 1]),
    )


def repeat_sd(values: ArrayLike) -> float:
    """Standard deviation of a repeat of (n, k): the root of the mean variance within subjects.

    Of pairs it is √(mean d² / 2).
    """
    return float(np.sqrt(np.asarray(values, float).var(axis=1, ddof=1).mean()))


def icc_2_1(values: ArrayLike) -> tuple[float | None, Interval | None]:
    """ICC(2,1): two-way random effects, absolute agreement, single measurement.

    Formulas: Shrout & Fleiss, Psychological Bulletin 1979;86:420, also of the interval.

    Parameters
    ----------
    values : (n, k) array

    Returns
    -------
    float, (low, high)
        None and None where nothing varies.
    """
    table = _checked(values)
    n, k = table.shape
    grand = table.mean()
    between = k * ((table.mean(axis=1) - grand) ** 2).sum() / (n - 1)
    shots = n * ((table.mean(axis=0) - grand) ** 2).sum() / (k - 1)
    total = ((table - grand) ** 2).sum()
    error = max((total - between * (n - 1) - shots * (k - 1)) / ((n - 1) * (k - 1)), 0.0)
    whole = between + (k - 1) * error + k * (shots - error) / n
    if not total > 0 or not whole > 0:
        return None, None
    icc = float((between - error) / whole)
    if not error > 0:
        return icc, None
    a, b = k * icc / (n * (1 - icc)), 1 + k * icc * (n - 1) / (n * (1 - icc))
    parts = a * shots, b * error
    freedom = sum(parts) ** 2 / (parts[0] ** 2 / (k - 1) + parts[1] ** 2 / ((n - 1) * (k - 1)))
    rest = k * shots + (k * n - k - n) * error
    high = fdtri(n - 1, freedom, 0.975)
    low = fdtri(freedom, n - 1, 0.975)
    return icc, (
        float(n * (between - high * error) / (high * rest + n * between)),
        float(n * (low * between - error) / (rest + n * low * between)),
    )


def bland_altman(first: ArrayLike, second: ArrayLike) -> BlandAltman:
    """Bias and limits of agreement of two shots, (n,) each, with their intervals."""
    difference = np.asarray(second, float) - np.asarray(first, float)
    n = len(difference)
    bias, sd = float(difference.mean()), float(difference.std(ddof=1))
    reach = t_quantile(n - 1) * sd / math.sqrt(n)
    limits = bias - Z_95 * sd, bias + Z_95 * sd
    # The standard error of a limit is about √3 times that of the bias (Bland & Altman 1986).
    wide = math.sqrt(3) * reach
    return BlandAltman(
        bias=bias,
        bias_interval=(bias - reach, bias + reach),
        limits=limits,
        lower_interval=(limits[0] - wide, limits[0] + wide),
        upper_interval=(limits[1] - wide, limits[1] + wide),
    )


def clopper_pearson(hits: int, tries: int) -> Interval:
    """Exact 95 % interval of a share (Clopper & Pearson, Biometrika 1934)."""
    low = float(betaincinv(hits, tries - hits + 1, 0.025)) if hits else 0.0
    high = float(betaincinv(hits + 1, tries - hits, 0.975)) if hits < tries else 1.0
    return low, high


def _sd_interval(sd: float, freedom: int) -> Interval:
    high, low = float(chdtri(freedom, 0.025)), float(chdtri(freedom, 0.975))
    return sd * math.sqrt(freedom / high), sd * math.sqrt(freedom / low)


def _checked(values: ArrayLike) -> NDArray[np.float64]:
    table = np.asarray(values, np.float64)
    if table.ndim != 2 or table.shape[0] < LEAST_SUBJECTS or table.shape[1] < 2:
        raise ValueError(f"two or more shots of {LEAST_SUBJECTS} or more subjects are needed")
    return table
