"""The one way a file is named that leaves the library: never after a person."""

import re
import unicodedata
from datetime import date

from mesophoto.reports.seal_code import read_code

_PSEUDONYM = re.compile(r"P-[0-9A-HJKMNP-TV-Z]{8}")
_SUFFIX = re.compile(r"\.[a-z0-9]{2,5}")
_LONGEST = 60
SEVERAL = "patients"
"""Stands for the pseudonym where a file is of several patients."""


def file_name(*, pseudonym: str | None, what: str, day: date | None, code: str, suffix: str) -> str:
    """Make a file's name: "P-7F3K2M9Q_progress-sheet_2026-03-10_7K2M-9QXD-4TA.pdf".

    Parameters
    ----------
    pseudonym : str or None
        As :func:`mesophoto.workflows.exporting.pseudonyms.pseudonym` gives it; None: of several patients.
    what : str
        What it is, in any language; never what somebody typed.
    day : date or None
    code : str
        Of its seal.
    suffix : str
        With its dot.

    Raises
    ------
    ValueError
        If something is given that could be a name.
    """
    if pseudonym is not None and not _PSEUDONYM.fullmatch(pseudonym):
        raise ValueError("a file that leaves the library is named by a pseudonym only")
    if read_code(code) != code or not _SUFFIX.fullmatch(suffix):
        raise ValueError("a file that leaves the library has the code of its seal and a plain suffix")
    parts = [pseudonym or SEVERAL, _plain(what), "" if day is None else day.isoformat(), code]
    return "_".join(part for part in parts if part) + suffix


def _plain(what: str) -> str:
    """Small letters, digits and hyphens: names that every system, mail and statistics program takes."""
    german = what.lower()
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        german = german.replace(letter, letters)
    ascii_letters = unicodedata.normalize("NFKD", german).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_letters).strip("-")[:_LONGEST].rstrip("-")
