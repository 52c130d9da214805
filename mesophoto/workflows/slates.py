"""Slates: a code held before the camera that says whose photos follow, and what time it really is.

The code holds the patient's random key and no name: whoever finds a slate learns nothing from it.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Self

import segno

PREFIX = "MESOPHOTO:"
_LIBRARY_LETTERS = 8
"""So much of a library's random key tells it from another one."""
_TOKEN = re.compile(PREFIX + r"(?P<library>[0-9A-F]{8}):(?P<patient>[0-9A-F]{32})?:(?P<shown_at>[0-9]{14})?")
_TIME = "%Y%m%d%H%M%S"


@dataclass(frozen=True, slots=True)
class Slate:
    """What a slate says.

    Attributes
    ----------
    library : str
        Beginning of the library's random key, in capitals.
    patient_id : str or None
        None: a slate that shows the time only.
    shown_at : datetime or None
        When it was on the screen, by the computer's clock; None on paper.
    """

    library: str
    patient_id: str | None = None
    shown_at: datetime | None = None

    @classmethod
    def of(cls, library_id: str, patient_id: str | None, shown_at: datetime | None = None) -> Self:
        """Make the slate of a patient of a library."""
        return cls(_plain(library_id)[:_LIBRARY_LETTERS], patient_id, shown_at)

    @classmethod
    def read(cls, token: str) -> Self | None:
        """Read a slate's code; None if it is none."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            return None
        key, shown_at = found["patient"], found["shown_at"]
        try:
            when = datetime.strptime(shown_at, _TIME) if shown_at else None
        except ValueError:
            return None
        return cls(found["library"], None if key is None else _key(key), when)

    @property
    def token(self) -> str:
        """What its code says: letters that QR codes hold in few modules."""
        patient = "" if self.patient_id is None else _plain(self.patient_id)
        shown_at = "" if self.shown_at is None else f"{self.shown_at:{_TIME}}"
        return f"{PREFIX}{self.library}:{patient}:{shown_at}"

    def is_of(self, library_id: str) -> bool:
        """Whether it was made by this library."""
        return _plain(library_id).startswith(self.library)


def slate_modules(slate: Slate) -> tuple[tuple[bool, ...], ...]:
    """Rows of the code's modules, True where dark; a margin of four light modules belongs around them."""
    code = segno.make_qr(slate.token, error="q", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _plain(key: str) -> str:
    return key.replace("-", "").upper()


def _key(plain: str) -> str:
    low = plain.lower()
    return "-".join((low[:8], low[8:12], low[12:16], low[16:20], low[20:]))
