"""The date of expiry as it stands on a box: often a month alone, of which the last day counts."""

from __future__ import annotations

import re
from datetime import date

from mesophoto.app.datefield import DateField, parse_date
from mesophoto.app.patients.dates import read_dates

_SHORT_YEAR = re.compile(r"(\d{1,2}[-/.])(\d{2})")


class ExpiryField(DateField):
    """Holds a day; of a month such as "03/2028", "2028-03", "03/28" or "Mar 2028" the last one."""

    def value(self) -> date | None:
        found = _read_expiry(self.text().strip())
        return found if found is not None and self._first <= found <= self._last else None


def _read_expiry(text: str) -> date | None:
    day = parse_date(text)
    if day is not None:
        return day
    read = read_dates(_SHORT_YEAR.sub(r"\g<1>20\2", text) if _SHORT_YEAR.fullmatch(text) else text)
    if read is None or read.words or len(read.days) != 1:
        return None
    first, last = read.days[0]
    return last if (first.year, first.month) == (last.year, last.month) else None
