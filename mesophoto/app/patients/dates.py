"""Days as people type them, in English, in numbers and in the words and order of the user's own language."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale

from mesophoto.library.entities import Dated
from mesophoto.library.text import search_key

Span = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1900, 2100
SHORTEST_MONTH_NAME = 3
FILLERS = {"de", "of"}
"""Words within a date: "12 de enero de 2026"."""


def read_dates(text: str, locale: QLocale | None = None) -> Dated | None:
    """Read what was typed as days and other words; None where there is no day in it.

    Days are "2026", "2026-01", "2026-01-12", "01/2026", "12.01.2026" in the locale's order, "jan 2026",
    "12 jan 2026", "January 12, 2026".
    """
    locale = locale or QLocale()
    tokens = [token.strip(",") for token in search_key(text).split()]
    months, day_first = _month_names(locale), _is_day_first(locale)
    days, words, place = [], [], 0
    while place < len(tokens):
        for length in (5, 4, 3, 2, 1):
            part = [token for token in tokens[place : place + length] if token not in FILLERS or length == 1]
            span = _read(part, months, day_first) if len(tokens) - place >= length else None
            if span is not None:
                days.append(span)
                place += length
                break
        else:
            words.append(tokens[place])
            place += 1
    return Dated(" ".join(words), tuple(days)) if days else None


def _read(tokens: list[str], months: dict[str, int], day_first: bool) -> Span | None:
    if len(tokens) == 1:
        return _read_numbers(tokens[0], day_first)
    named = [months.get(token.rstrip(".")) for token in tokens]
    numbers = [_number(token) for token in tokens]
    if len(tokens) == 2 and named[0] and numbers[1]:
        return _month(numbers[1], named[0])
    if len(tokens) == 3 and numbers[2]:
        if named[1] and numbers[0]:
            return _day(numbers[2], named[1], numbers[0])
        if named[0] and numbers[1]:
            return _day(numbers[2], named[0], numbers[1])
    return None


def _read_numbers(token: str, day_first: bool) -> Span | None:
    shapes: tuple[tuple[str, Callable[..., Span | None]], ...] = (
        (r"(\d{4})", _year),
        (r"(\d{4})[-/.](\d{1,2})", _month),
        (r"(\d{1,2})[-/.](\d{4})", lambda month, year: _month(year, month)),
        (r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", _day),
        (
            r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})",
            lambda a, b, year: _day(year, b, a) if day_first else _day(year, a, b),
        ),
    )
    for shape, make in shapes:
        found = re.fullmatch(shape, token)
        if found is not None:
            return make(*map(int, found.groups()))
    return None


def _number(token: str) -> int | None:
    """Read a day or a year: "12", "12.", "12th", "1er"."""
    found = re.fullmatch(r"(\d{1,4})(\.|st|nd|rd|th|er)?", token)
    return None if found is None else int(found.group(1))


def _year(year: int) -> Span | None:
    return (date(year, 1, 1), date(year, 12, 31)) if FIRST_YEAR <= year <= LAST_YEAR else None


def _month(year: int, month: int) -> Span | None:
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> Span | None:
    span = _month(year, month)
    return None if span is None or not 1 <= day <= span[1].day else (date(year, month, day),) * 2


def _month_names(locale: QLocale) -> dict[str, int]:
    """Names of the months and their beginnings from three letters on, in English and in the locale."""
    names: dict[str, int] = {}
    for language in (locale, QLocale.c()):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for month in range(1, 13):
                for name in (language.monthName(month, form), language.standaloneMonthName(month, form)):
                    key = search_key(name).rstrip(".")
                    for end in range(min(SHORTEST_MONTH_NAME, len(key)), len(key) + 1):
                        names.setdefault(key[:end], month)
    return names


def _is_day_first(locale: QLocale) -> bool:
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form.find("d") < form.find("M")
