"""How far two photos may differ, check by check, and what a larger difference withholds.

The figures are those of ``resources/limits/comparability.json``, with the sensitivities they come from beside
them: ``tests/benchmarks/bench_perturbation.py --write`` measures them.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from mesophoto.records import Check
from mesophoto.resources import resource_path

MOST_BIAS = 0.25
"""In standard deviations of a repeat: what a fault may move a metric by in the mean before it is withheld.
Single pictures move by several times as much."""


@dataclass(frozen=True, slots=True)
class Limit:
    """Of one check.

    Attributes
    ----------
    name : str
        Of the check.
    value : float
        Largest difference that passes.
    unit : str
    withholds : dict of tuple of str or None
        Metrics that a larger difference moves by more than their noise, with the regions where it does; None
        for everywhere.
    sds_per_unit : dict of float
        Standard deviations of a repeat that a metric moves by per unit of difference, root mean square.
    """

    name: str
    value: float
    unit: str
    withholds: Mapping[str, tuple[str, ...] | None]
    sds_per_unit: Mapping[str, float]

    def falsified(self, difference: float) -> tuple[str, ...]:
        """Name the metrics that a difference may move by a good part of their noise, in any region."""
        reach = MOST_BIAS / max(abs(difference), 1e-9)
        return tuple(metric for metric, sds in self.sds_per_unit.items() if sds > reach)

    def check(
        self,
        before: float | str | None,
        after: float | str | None,
        difference: float,
        advice: str,
        passed: bool | None = None,
    ) -> Check:
        """Make the record of a check, passed if the difference is within the limit unless told otherwise.

        ``advice`` is what to do if it failed.
        """
        if passed is None:
            passed = abs(difference) <= self.value
        advice = "" if passed else advice
        return Check(self.name, before, after, difference, self.value, self.unit, passed, advice)


class _Limits(Mapping[str, Limit]):
    """Read when first asked for."""

    def __getitem__(self, name: str) -> Limit:
        return _read()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_read())

    def __len__(self) -> int:
        return len(_read())


@cache
def _read() -> dict[str, Limit]:
    table = json.loads(resource_path("limits/comparability.json").read_text(encoding="utf-8"))
    return {
        name: Limit(
            name,
            row["limit"],
            row["unit"],
            {metric: None if where is None else tuple(where) for metric, where in row["withholds"].items()},
            row.get("sds_per_unit", {}),
        )
        for name, row in table["checks"].items()
    }


LIMITS: Mapping[str, Limit] = _Limits()
"""By name of the check."""

# fmt: off
REGIONS = (
    "face", "forehead", "glabella", "crows_feet_left", "crows_feet_right", "lower_lid_left",
    "lower_lid_right", "cheek_left", "cheek_right", "nose", "nasolabial_left", "nasolabial_right",
    "perioral", "chin", "neck",
)
# fmt: on
"""Of a face: where a fault may be told to matter, or not."""
