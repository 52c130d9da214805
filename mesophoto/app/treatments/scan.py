"""What a scanner types: a lot as it stands, or a GS1 code with lot and date in it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_GROUP_END = "\x1d"
_FIXED = {"01": 14, "02": 14, "11": 6, "13": 6, "15": 6, "17": 6}
"""Application identifiers whose values have one length."""
_OPEN = {"10", "21", "240"}
_IN_WORDS = re.compile(r"\((\d{2,3})\)([^(]+)")


@dataclass(frozen=True)
class Scanned:
    """What was read."""

    lot: str
    expires_on: date | None = None


def read_scan(text: str) -> Scanned:
    """Read what was typed or scanned; what is no GS1 code is the lot itself."""
    clean = text.strip().removeprefix("]d2").removeprefix("]C1").strip(_GROUP_END)
    parts = dict(_IN_WORDS.findall(clean)) if clean.startswith("(") else _parts(clean)
    if "10" not in parts:
        return Scanned(text.strip())
    return Scanned(parts["10"].strip(_GROUP_END), _day(parts.get("17", "")))


def _parts(code: str) -> dict[str, str]:
    """Values of a code by their identifiers; empty where it is none."""
    found: dict[str, str] = {}
    if not re.match(r"01\d{14}", code):
        return found
    rest = code
    while rest:
        name = rest[:2]
        if name in _FIXED:
            found[name], rest = rest[2 : 2 + _FIXED[name]], rest[2 + _FIXED[name] :].lstrip(_GROUP_END)
        elif name in _OPEN:
            found[name], _, rest = rest[2:].partition(_GROUP_END)
        else:
            return {}
    return found


def _day(text: str) -> date | None:
    """YYMMDD; day 00 is the last of the month."""
    if not re.fullmatch(r"\d{6}", text):
        return None
    year, month, day = 2000 + int(text[:2]), int(text[2:4]), int(text[4:])
    try:
        return date(year, month, day or calendar.monthrange(year, month)[1])
    except ValueError:
        return None
