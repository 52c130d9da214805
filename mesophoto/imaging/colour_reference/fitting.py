"""The correction that takes the colours of a reference as photographed to those that are known of it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_lab

Matrix = NDArray[np.float64]
Colours = NDArray[np.float64]
"""(N, 3) linear light."""

LEAST_FOR_MATRIX = 15
CLEARLY_BETTER = 0.85
"""A model with more numbers must predict patches left out that much better than one with fewer."""

EXPONENTS = np.round(np.arange(0.7, 1.61, 0.05), 2)
"""Of the tone curve: many cameras make the middle lighter than sRGB says."""

_DARKEST = 0.02
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


@dataclass(frozen=True, eq=False)
class Fit:
    """A correction of linear light, ``matrix @ light ** exponent``, and how far it is off.

    Attributes
    ----------
    matrix : (3, 3) float64
    exponent : float
    residuals : (N,) float64
        ΔE00 of each patch by the correction fitted to the others.
    """

    matrix: Matrix
    exponent: float
    residuals: NDArray[np.float64]

    @property
    def residual_delta_e00(self) -> float:
        """Median of the residuals."""
        return float(np.median(self.residuals))


def fit_correction(seen: Colours, known: Colours) -> Fit:
    """Fit the correction, no more complex than predicts patches that it has not seen.

    Tried in this order: a gain for each channel; with an exponent; a full matrix; with an exponent. Each must
    be clearly better than what was best before it, on patches left out one at a time. Squares are weighted so
    that equal steps of L* count alike.

    Parameters
    ----------
    seen, known : (N, 3) float64
        Linear light of at least three patches.
    """
    models: list[tuple[_Solver, NDArray[np.float64]]] = [(_fit_gains, np.ones(1)), (_fit_gains, EXPONENTS)]
    if len(seen) >= LEAST_FOR_MATRIX:
        models += [(_fit_matrix, np.ones(1)), (_fit_matrix, EXPONENTS)]
    best: Fit | None = None
    for solver, exponents in models:
        fit = _leave_one_out(seen, known, solver, exponents)
        if best is None or fit.residual_delta_e00 < CLEARLY_BETTER * best.residual_delta_e00:
            best = fit
    assert best is not None
    return best


_Solver = Callable[[Colours, Colours, NDArray[np.float64]], Matrix]


def _leave_one_out(seen: Colours, known: Colours, solver: _Solver, exponents: NDArray[np.float64]) -> Fit:
    predicted = np.empty_like(known)
    for left_out in range(len(seen)):
        others = np.arange(len(seen)) != left_out
        matrix, exponent = _fit(seen[others], known[others], solver, exponents)
        predicted[left_out] = matrix @ seen[left_out] ** exponent
    matrix, exponent = _fit(seen, known, solver, exponents)
    return Fit(matrix, exponent, delta_e00(predicted, known))


def _fit(
    seen: Colours, known: Colours, solver: _Solver, exponents: NDArray[np.float64]
) -> tuple[Matrix, float]:
    weight = np.maximum(known @ _LUMINANCE, _DARKEST) ** (-2 / 3)  # dL*/dY falls so
    best: tuple[float, Matrix, float] | None = None
    for exponent in exponents:
        matrix = solver(seen**exponent, known, weight)
        miss = ((seen**exponent @ matrix.T - known) * weight[:, None]) ** 2
        if best is None or miss.sum() < best[0]:
            best = (float(miss.sum()), matrix, float(exponent))
    assert best is not None
    return best[1], best[2]


def _fit_gains(seen: Colours, known: Colours, weight: NDArray[np.float64]) -> Matrix:
    square = weight[:, None] ** 2
    return np.diag((square * seen * known).sum(axis=0) / (square * seen * seen).sum(axis=0))


def _fit_matrix(seen: Colours, known: Colours, weight: NDArray[np.float64]) -> Matrix:
    return np.asarray(np.linalg.lstsq(seen * weight[:, None], known * weight[:, None], rcond=None)[0].T)


def delta_e00(first: Colours, second: Colours) -> NDArray[np.float64]:
    """CIEDE2000 difference of (N, 3) colours in linear light (Sharma et al. 2005)."""
    labs = [srgb_to_lab(linear_to_srgb(light.astype(np.float32))[None])[0] for light in (first, second)]
    return np.asarray(deltaE_ciede2000(labs[0], labs[1]), np.float64)  # type: ignore[no-untyped-call]


def fit_gains(seen: Colours, known: Colours, exponents: NDArray[np.float64] | None = None) -> Fit:
    """Fit a gain for each channel, and one of some exponents if given; see :func:`fit_correction`."""
    return _leave_one_out(seen, known, _fit_gains, np.ones(1) if exponents is None else exponents)


def as_rows(matrix: Matrix) -> tuple[tuple[float, float, float], ...]:
    """Write a matrix as plain numbers."""
    return tuple((float(r), float(g), float(b)) for r, g, b in matrix)


def fit_neutral(seen: Colours) -> Fit:
    """Fit the gains that make greys neutral and leave green as it is.

    Parameters
    ----------
    seen : (N, 3) float64
        Linear light of at least one patch.

    Returns
    -------
    Fit
        ``residuals``: ΔE00 of each patch, by the gains of the others, to a neutral grey of its luminance;
        none for a single patch.
    """
    gains = _neutral_gains(seen)
    if len(seen) < 2:
        return Fit(np.diag(gains), 1.0, np.zeros(0))
    corrected = np.stack(
        [light * _neutral_gains(np.delete(seen, index, axis=0)) for index, light in enumerate(seen)]
    )
    neutral = np.repeat(corrected @ _LUMINANCE[:, None], 3, axis=1)
    return Fit(np.diag(gains), 1.0, delta_e00(corrected, neutral))


def _neutral_gains(seen: Colours) -> NDArray[np.float64]:
    return np.asarray(np.exp(np.median(np.log(seen[:, 1:2] / seen), axis=0)))
