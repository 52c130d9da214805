"""How much a followed spot's area and contrast vary between shots of the same skin.

Small and faint spots vary more. With d the diameter in mm and c the contrast in ΔL*,

    SD of ln(area) = a / √(c · d),    SD of the contrast = √((b₀ · c)² + b₁² + (b₂ / d)²)
"""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from mesophoto.resources import resource_path

LEAST_SPOTS = 30
_FAINTEST_L = 0.5
_SMALLEST_MM2 = 0.1
_MOST_AREA_SD = 1.5
_COVERED = 0.95
_NORMAL = 1.96


@dataclass(frozen=True, slots=True)
class SpotDoubt:
    """Repeat noise of a followed spot in one photo.

    Attributes
    ----------
    area : float
        a, in √(ΔL*·mm).
    contrast, contrast_floor, contrast_small : float
        b₀; b₁ in ΔL*; b₂ in ΔL*·mm.
    source : str
        What it was learnt from.
    """

    area: float
    contrast: float
    contrast_floor: float
    contrast_small: float
    source: str = ""

    def area_sd_log(self, area_mm2: float, contrast: float) -> float:
        """Standard deviation of the logarithm of an area."""
        strength = max(contrast, _FAINTEST_L) * _diameter(area_mm2)
        return min(self.area / math.sqrt(strength), _MOST_AREA_SD)

    def contrast_sd(self, area_mm2: float, contrast: float) -> float:
        """Standard deviation of a contrast, ΔL*."""
        return math.hypot(
            self.contrast * contrast, self.contrast_floor, self.contrast_small / _diameter(area_mm2)
        )

    def to_json(self) -> str:
        """Write as JSON."""
        return json.dumps(asdict(self), indent=1)


def _diameter(area_mm2: float) -> float:
    return 2 * math.sqrt(max(area_mm2, _SMALLEST_MM2) / math.pi)


@cache
def shipped_doubt() -> SpotDoubt:
    """Return the noise of a spot that comes with mesophoto."""
    return SpotDoubt(**json.loads(resource_path("noise/spots.json").read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class RepeatedSpot:
    """One spot in two shots of unchanged skin: its areas, mm², and contrasts, ΔL*."""

    area_mm2: tuple[float, float]
    contrast: tuple[float, float]


def fit_doubt(spots: Sequence[RepeatedSpot], source: str) -> SpotDoubt:
    """Learn the noise from repeat shots, so that 95 % of the differences lie within ± 1.96 · √2 · SD.

    The shape is fitted by the likelihood of a Student distribution of four degrees of freedom, which a hair
    or a gloss in one shot does not lead; then each SD is scaled to cover.

    Raises
    ------
    ValueError
        Of fewer than ``LEAST_SPOTS`` spots.
    """
    if len(spots) < LEAST_SPOTS:
        raise ValueError(f"the noise of a spot takes {LEAST_SPOTS} spots or more")
    areas = np.array([spot.area_mm2 for spot in spots])
    contrasts = np.array([spot.contrast for spot in spots])
    diameter = 2 * np.sqrt(np.maximum(np.sqrt(areas[:, 0] * areas[:, 1]), _SMALLEST_MM2) / np.pi)
    level = contrasts.mean(axis=1)
    strength = np.maximum(level, _FAINTEST_L) * diameter
    of_area = np.log(areas[:, 1] / areas[:, 0])
    of_contrast = contrasts[:, 1] - contrasts[:, 0]
    area = _fit(of_area, [1 / np.sqrt(strength)])
    contrast = _fit(of_contrast, [level, np.ones_like(level), 1 / diameter])
    names = ("area", "contrast", "contrast_floor", "contrast_small")
    values = {name: float(f"{value:.4g}") for name, value in zip(names, (*area, *contrast), strict=True)}
    return SpotDoubt(**values, source=source)


def _fit(differences: NDArray[np.float64], terms: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Coefficients k of SD² = Σ (kᵢ · termᵢ)²."""
    squares = np.stack(terms) ** 2

    def spread(logs: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.sqrt(2 * np.exp(2 * logs) @ squares))

    def cost(logs: NDArray[np.float64]) -> float:
        sd = spread(logs)
        return float(np.mean(np.log(sd) + 2.5 * np.log1p((differences / sd) ** 2 / 4)))

    start = np.log(np.std(differences) / 2 / np.stack(terms).mean(axis=1))
    logs = minimize(cost, start, method="Nelder-Mead", options={"maxiter": 4000}).x
    cover = np.quantile(np.abs(differences) / spread(logs), _COVERED) / _NORMAL
    return np.asarray(np.exp(logs) * cover)
