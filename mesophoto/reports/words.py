"""The words of what is handed over, in each language of the app: names, sentences, numbers, dates.

They are kept in ``resources/words``, one file for each language, all with the same keys.
"""

import datetime as dt
import string
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from mesophoto.reports.catalogue import CONTEXT, Catalogue, read_context
from mesophoto.resources import resource_path

LANGUAGES = ("en", "de", "fr", "es", "it")
NO_BREAK = "\u00a0"
"""A space at which no line ends: between a number and its unit."""
_ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
"""As the engine's sentences begin them, whatever the system's language."""


class Words:
    """All words of one language.

    Parameters
    ----------
    language : str
        One of :data:`LANGUAGES`.
    tables : mapping of str to mapping
        Kind of word → key → word.
    """

    def __init__(self, language: str, tables: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._tables = tables
        self._months = tables["calendar"]["months"].split()

    def name(self, kind: str, key: str) -> str:
        """What something is called: ``name("metrics", "redness")``.

        Kinds: metrics, shares, regions, places ("on the left cheek"), subjects ("brown spots"), less, more,
        units, views, sides, moments, verdicts, states, checks, comparability, indications, techniques,
        influences, side_effects, severities, purposes. A key without a word, such as a drawn region's own
        name, is made readable.
        """
        return self._tables[kind].get(key) or key.replace("_", " ").capitalize()

    def metric(self, metric: str, unit: str = "") -> str:
        """Name of a metric; in % of the region, of its share."""
        shares = self._tables["shares"]
        return shares[metric] if unit == "percent" and metric in shares else self.name("metrics", metric)

    def view(self, view: str, side: str = "none") -> str:
        """Name of a view with its side."""
        name = self.name("views", view)
        return name if side == "none" else f"{name}, {self.name('sides', side)}"

    def sentence(self, key: str, **values: Any) -> str:
        """A sentence with its values filled in; with ``n=1`` its singular, where it has one."""
        sentences = self._tables["sentences"]
        one = f"{key}_one"
        template = sentences[one] if values.get("n") == 1 and one in sentences else sentences[key]
        return template.format(**values)

    def number(self, value: float, digits: int = 0, *, signed: bool = False) -> str:
        """A number with so many decimals and a true minus sign; 0 has no sign."""
        rounded = round(value, digits)
        text = f"{abs(rounded):.{digits}f}".replace(".", self._tables["calendar"]["decimal_point"])
        return f"{'−' if rounded < 0 else '+' if signed and rounded > 0 else ''}{text}"

    def with_unit(self, number: str, unit: str) -> str:
        """A written number with its unit, which no end of a line tears off."""
        return f"{number}{NO_BREAK}{self.name('units', unit)}" if unit else number

    def date(self, day: dt.date) -> str:
        """A day: 3 May 2026."""
        return self._tables["calendar"]["date"].format(
            day=day.day, month=self._months[day.month - 1], year=day.year
        ).replace(" ", NO_BREAK)  # fmt: skip

    def between(self, first: dt.date, second: dt.date) -> str:
        """Time from one day to another in the words of a practice: days, weeks, then months."""
        days = abs((second - first).days)
        if days < 14:
            return self.sentence("time_between_days", n=days)
        if days < 70:
            return self.sentence("time_between_weeks", n=round(days / 7))
        return self.sentence("time_between_months", n=round(days / 30.44))

    def engine(self, text: str) -> str:
        """What the engine says, in this language: a capital first, a full stop last."""
        text = text.strip()
        if not text:
            return ""
        if self.language != "en":
            text = _catalogue(self.language).translate(text)
        return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


@cache
def load_words(language: str) -> Words:
    """Read the words of a language.

    Raises
    ------
    ValueError
        If there are none in it.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no words of documents in {language!r}: use one of {', '.join(LANGUAGES)}")
    return Words(language, read_tables(language))


def read_tables(language: str) -> Mapping[str, Mapping[str, str]]:
    """Read what the file of a language holds."""
    return tomllib.loads(resource_path(f"words/{language}.toml").read_text("utf-8"))


def placeholders(template: str) -> frozenset[str]:
    """Names of the places that a template leaves for values."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


@cache
def _catalogue(language: str) -> Catalogue:
    words = load_words(language)
    path = resource_path(f"translations/mesophoto_{language}.ts")

    def write_day(english: str) -> str:
        day, month, year = english.split()
        number = _ENGLISH_MONTHS.index(month[:3]) + 1
        return words.date(dt.date(int(year), number, int(day)))

    return Catalogue(read_context(path, CONTEXT), lambda: words.number(0.5, 1)[1], write_day)
