"""How much a measurement moves when nothing changed, and what may be said of a change."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Measurement, Verdict
from mesophoto.resources import resource_path

Z_95 = 1.96


_NO_NOISE = "how much this varies between repeat shots is not known here"
_NO_REFERENCE = "without a colour reference in the photos another white balance would look the same"


@dataclass(frozen=True, slots=True)
class Noise:
    """Repeat noise of one metric in one region.

    Attributes
    ----------
    sd_relative, sd_absolute : float
        Standard deviation of one photo's value is the larger of ``sd_relative`` × the mean of the two values
        and ``sd_absolute`` in the metric's unit.
    """

    sd_relative: float
    sd_absolute: float

    def sd(self, before: float, after: float) -> float:
        """Standard deviation of a repeat at the level of two values, in their unit."""
        return max(self.sd_relative * (abs(before) + abs(after)) / 2, self.sd_absolute)


@dataclass(frozen=True, slots=True)
class SpotNoise:
    """Repeat noise of one followed spot: standard deviations divided by the value."""

    area_relative: float
    contrast_relative: float


@cache
def _table() -> Any:
    return json.loads(resource_path("noise/repeat_shots.json").read_text(encoding="utf-8"))


@cache
def spot_noise() -> SpotNoise:
    """Repeat noise of a followed spot that comes with mesophoto."""
    return SpotNoise(**_table()["spot"])


@cache
def shipped_noise() -> Mapping[tuple[str, str, str], Noise]:
    """Repeat noise by (metric, region, unit) that comes with mesophoto; measured, with its source named."""
    return {
        (row["metric"], row["region"], row["unit"]): Noise(row["sd_relative"], row["sd_absolute"])
        for row in _table()["noise"]
    }


def judge(before: Measurement, after: Measurement, withheld: str | None) -> Change:
    """Judge one metric in one region between two photos.

    The 95 % interval of the change is delta ± 1.96 · √2 · SD of a repeat. From repeats minutes apart it says
    that a change is larger than repeat-shot noise, no more.

    Parameters
    ----------
    before, after : Measurement
        Of one metric, region and unit.
    withheld : str or None
        Why this pair of photos cannot show this metric.
    """
    named = (before.metric, before.region, before.unit)
    reason = withheld or before.reason or after.reason
    if withheld or before.value is None or after.value is None:
        return Change(*named, before.value, after.value, None, None, "not comparable", reason)
    delta = after.value - before.value
    noise = shipped_noise().get(named)
    if noise is None or before.parameters.get("calibration") == "none":
        reason = _NO_NOISE if noise is None else _NO_REFERENCE
        return Change(*named, before.value, after.value, delta, None, "noise unknown", reason)
    half_width = Z_95 * math.sqrt(2) * noise.sd(before.value, after.value)
    interval = (delta - half_width, delta + half_width)
    verdict = _verdict(before.metric, delta, interval)
    reason = "larger than repeat-shot noise" if verdict in ("improved", "worsened") else None
    return Change(*named, before.value, after.value, delta, interval, verdict, reason)


def _verdict(metric: str, delta: float, interval: tuple[float, float]) -> Verdict:
    if interval[0] <= 0 <= interval[1]:
        return "within noise"
    if METRICS[metric].lower_is_better is None:
        return "noise unknown"
    return "improved" if (delta < 0) == METRICS[metric].lower_is_better else "worsened"
