"""How much a measurement moves when nothing changed, and how far a change may lie from what was seen.

A value's standard deviation has a part that is always there and one in proportion to the value,
SD² = a² + (b·y)². On the scale asinh(b·y/a)/b the SD is 1 at every level: linear for small values, the log
scale for large ones. Differences, their 95 % intervals and p-values are taken there.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property
from typing import Literal

import numpy as np
from scipy.special import stdtr, stdtrit

from mesophoto.records import LENGTH_POWERS, Measurement, Scale
from mesophoto.resources import resource_path

Key = tuple[str, str, str]
"""Metric, region, unit."""
Pair = tuple[float, float]
"""Values of two shots."""
NoiseSource = Literal["repeat shots", "untreated days"]
"""Repeats minutes apart, or untreated skin on different days: only the latter earns the word "real"."""

Z_95 = 1.96
LEAST_PAIRS = 10
"""Pairs of a metric in a region before its noise is taken from them."""

_MOST_UNSEEN = 1.5
"""Most that the variance is raised for pairs outside the table: one bad pair has raised it already."""

_SHARES = np.linspace(0.2, 0.8, 13)
"""Share of the proportional part in the variance at the mean level. A few tens of pairs cannot tell that
either part is missing; without the limit, left-out pairs lie outside their interval too often."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Noise of one metric in one region.

    Attributes
    ----------
    sd_absolute, sd_relative : float
        SD of one photo's value y is √(sd_absolute² + (sd_relative · y)²), in the metric's unit.
    pairs : int
        Pairs of photos that it was learnt from.
    source : "repeat shots" or "untreated days"
    """

    sd_absolute: float
    sd_relative: float
    pairs: int
    source: NoiseSource = "repeat shots"

    def sd(self, value: float) -> float:
        """Standard deviation of a repeat at a value, in its unit."""
        return math.hypot(self.sd_absolute, self.sd_relative * value)

    def with_scale_doubt(self, sd_relative: float) -> "Noise":
        """Add what the scale's own uncertainty moves a value by, as a share of it."""
        return replace(self, sd_relative=math.hypot(self.sd_relative, sd_relative))

    def joined(self, other: "Noise") -> "Noise":
        """Add another, independent noise."""
        return replace(
            self,
            sd_absolute=math.hypot(self.sd_absolute, other.sd_absolute),
            sd_relative=math.hypot(self.sd_relative, other.sd_relative),
            pairs=min(self.pairs, other.pairs),
        )

    def interval(self, before: float, after: float) -> tuple[float, float]:
        """95 % interval of after − before, in the metric's unit."""
        low, high = self._stabilised(before), self._stabilised(after)
        reach = t_quantile(self.freedom) * math.sqrt(2)
        middle = (low + high) / 2
        return self._difference(middle, high - low - reach), self._difference(middle, high - low + reach)

    def shifted(self, value: float, sds: float) -> float:
        """What lies so many standard deviations of a repeat above a value; below it, if negative."""
        return value + self._difference(self._stabilised(value) + sds / 2, sds)

    def p_value(self, before: float, after: float) -> float:
        """Two-sided p-value of no change."""
        z = (self._stabilised(after) - self._stabilised(before)) / math.sqrt(2)
        return 2 * float(stdtr(self.freedom, -abs(z)))

    @property
    def freedom(self) -> int:
        """Degrees of freedom of the SD, which has two parts."""
        return max(self.pairs - 2, 1)

    def _stabilised(self, value: float) -> float:
        if self.sd_relative == 0:
            return value / self.sd_absolute
        return math.asinh(self.sd_relative * value / self.sd_absolute) / self.sd_relative

    def _difference(self, middle: float, width: float) -> float:
        """What lies ``width`` apart about a middle on the stabilised scale, in the metric's unit."""
        if self.sd_relative == 0:
            return width * self.sd_absolute
        ends = (math.sinh(self.sd_relative * (middle + sign * width / 2)) for sign in (1, -1))
        high, low = ends
        return (high - low) * self.sd_absolute / self.sd_relative


@dataclass(frozen=True, eq=False)
class NoiseTable:
    """Noise by metric, region and unit: what ships, or a clinic's own.

    Attributes
    ----------
    words : str
        Where it comes from: "24 people, two shots minutes apart, 3.4 px/mm".
    rows : dict
        (metric, region, unit) → Noise.
    camera, view : str
        Which photos a clinic's own table holds for; empty for any.
    """

    words: str
    rows: Mapping[Key, Noise]
    camera: str = ""
    view: str = ""

    def over(self, other: "NoiseTable") -> "NoiseTable":
        """Lay this table over another: its rows where it has them, the other's elsewhere."""
        return replace(self, rows={**other.rows, **self.rows})

    def to_json(self) -> str:
        """Write as JSON."""
        rows = [
            {"metric": metric, "region": region, "unit": unit, **asdict(noise)}
            for (metric, region, unit), noise in sorted(self.rows.items())
        ]
        document = {
            "words": self.words, "camera": self.camera, "view": self.view,
            "noise": rows,
        }  # fmt: skip
        return json.dumps(document, indent=1)

    @staticmethod
    def from_json(text: str) -> "NoiseTable":
        """Read what :meth:`to_json` wrote."""
        document = json.loads(text)
        rows = {(row.pop("metric"), row.pop("region"), row.pop("unit")): row for row in document["noise"]}
        return NoiseTable(
            words=document["words"],
            rows={key: Noise(**row) for key, row in rows.items()},
            camera=document["camera"],
            view=document["view"],
        )

    @cached_property
    def sha256(self) -> str:
        """Hash of all that it says."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()


@cache
def shipped_noise() -> NoiseTable:
    """Return the noise that comes with mesophoto, measured, with its source named."""
    return NoiseTable.from_json(resource_path("noise/repeat_shots.json").read_text(encoding="utf-8"))


def t_quantile(freedom: float) -> float:
    """Student's t that 95 % lie within."""
    return float(stdtrit(freedom, 0.975))


def fit_noise(pairs: Sequence[Pair], source: NoiseSource = "repeat shots") -> Noise | None:
    """Learn the noise of one metric in one region from pairs of photos of unchanged skin.

    Maximum likelihood of SD² = a² + (b·y)²; then the size is taken from each pair as it looks to the others,
    so that a pair that was not in the table is covered as often as one that was.

    Parameters
    ----------
    pairs : sequence of (first, second)
        One per person; several of one person count as so many.
    source : "repeat shots" or "untreated days"

    Returns
    -------
    Noise or None
        None of fewer than three pairs, or where no value ever moved.
    """
    values = np.asarray(pairs, float).reshape(-1, 2)
    if len(values) < 3 or not np.ptp(values, axis=1).any():
        return None
    variance = (values[:, 1] - values[:, 0]) ** 2 / 2
    levels = (values**2).mean(axis=1)
    shapes = 1 + _SHARES[:, None] * (levels / levels.mean() - 1)
    sizes = (variance / shapes).mean(axis=1)
    likelihood = -len(values) / 2 * np.log(sizes) - np.log(shapes).sum(axis=1) / 2
    best = int(likelihood.argmax())
    ratios = variance / shapes[best]
    of_others = (ratios.sum() - ratios) / (len(ratios) - 1)
    unseen = float(np.mean(ratios / np.maximum(of_others, 1e-3 * sizes[best])))
    size = sizes[best] * min(unseen, _MOST_UNSEEN)
    share = float(_SHARES[best])
    return Noise(
        sd_absolute=_rounded(math.sqrt(size * (1 - share))),
        sd_relative=_rounded(math.sqrt(size * share / levels.mean())),
        pairs=len(values),
        source=source,
    )


def make_table(
    pairs: Mapping[Key, Sequence[Pair]],
    words: str,
    *,
    source: NoiseSource = "repeat shots",
    camera: str = "",
    view: str = "",
    least: int = LEAST_PAIRS,
) -> NoiseTable:
    """Make a table from pairs of values of unchanged skin; see :func:`fit_noise`.

    Metrics and regions with fewer than ``least`` pairs are left out.
    """
    fitted = {key: fit_noise(found, source) for key, found in pairs.items() if len(found) >= least}
    rows = {key: noise for key, noise in fitted.items() if noise is not None}
    return NoiseTable(words, rows, camera, view)


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


def scale_doubt(unit: str, scales: Iterable[Scale | None]) -> float:
    """Relative SD that scales found independently of each other add to values of a unit.

    A scale that was carried from the baseline cancels in a change; so does one that is not needed.

    Parameters
    ----------
    unit : str
    scales : (before, after)

    Returns
    -------
    float
        As a share of the value, for each of the two photos.
    """
    both = list(scales)
    power = abs(LENGTH_POWERS.get(unit, 0))
    if not power or any(scale is None or scale.source == "carried" for scale in both):
        return 0.0
    return power * math.sqrt(sum(scale.sd_relative**2 for scale in both if scale) / len(both))


def with_doubt(
    measurements: Iterable[Measurement], scale: Scale | None, noise: NoiseTable
) -> list[Measurement]:
    """Give measurements their standard deviations: of a repeat, and of the scale.

    Parameters
    ----------
    measurements : iterable of Measurement
    scale : Scale or None
        Of their photo.
    noise : NoiseTable

    Returns
    -------
    list of Measurement
        With ``sd`` where the noise is known, and ``scale_sd`` in units of length.
    """
    doubted = []
    for measured in measurements:
        known = noise.rows.get((measured.metric, measured.region, measured.unit))
        if measured.value is None:
            doubted.append(measured)
            continue
        doubted.append(
            replace(
                measured,
                sd=None if known is None else known.sd(measured.value),
                scale_sd=None if scale is None else scale.sd_of(measured.value, measured.unit),
            )
        )
    return doubted
