"""Names of drawn regions as they may leave: what was typed may name somebody."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, overload

from mesophoto.imaging.face_outlines import FACE_REGIONS

ANATOMICAL = frozenset(FACE_REGIONS) | {
    "", "dorsum", "dorsum_left", "dorsum_right", "region", "whole", "colour_reference", "grey_card", "hand",
    "hand_left", "hand_right",
}  # fmt: skip


class RegionNames:
    """Calls the drawn regions of one patient "region 1", "region 2", …; anatomical ones keep their names.

    Parameters
    ----------
    names : iterable of str
        All that occur.
    """

    def __init__(self, names: Iterable[str]) -> None:
        typed = sorted(set(names) - ANATOMICAL)
        self._names = {name: f"region {number}" for number, name in enumerate(typed, 1)}
        pattern = "|".join(re.escape(name) for name in sorted(typed, key=len, reverse=True))
        self._typed = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)") if typed else None

    def of(self, region: str) -> str:
        """Name of a region."""
        return region if region in ANATOMICAL else self._names.get(region, "drawn region")

    @overload
    def in_text(self, text: str) -> str: ...
    @overload
    def in_text(self, text: None) -> None: ...
    def in_text(self, text: str | None) -> str | None:
        """Put the names into a sentence that may hold what was typed."""
        if text is None or self._typed is None:
            return text
        return self._typed.sub(lambda match: self._names[match.group()], text)

    def in_details(self, details: Mapping[str, Any]) -> dict[str, Any]:
        """Put the names into what :func:`mesophoto.library.stored.details_to` gives."""
        comparability = details["comparability"]
        if comparability is not None:
            withheld = [
                [metric, None if region is None else self.of(region), self.in_text(reason)]
                for metric, region, reason in comparability["withheld"]
            ]
            checks = [{**check, "advice": self.in_text(check["advice"])} for check in comparability["checks"]]
            comparability = {**comparability, "withheld": withheld, "checks": checks}
        return {
            **details,
            "changes": [self._in_change(change) for change in details["changes"]],
            "comparability": comparability,
            "reason": self.in_text(details["reason"]),
            "warnings": [self.in_text(warning) for warning in details["warnings"]],
        }

    def _in_change(self, change: list[Any]) -> list[Any]:
        metric, region, *numbers, reason, p_value = change
        return [metric, self.of(region), *numbers, self.in_text(reason), p_value]
