"""Sentences of the engine in the user's language.

The engine keeps its sentences in English: they are stored, and compared, and part of JSON. The app translates
them where it shows them, by template: ``"only {0} px/mm"`` fits ``"only 3.2 px/mm"``. What stands at a place
is translated as well, but not at a place of a name: ``"Add patient {name0}"``.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from mesophoto.app.language.files import read_context
from mesophoto.app.language.texts import tr

CONTEXT = "sentences"
_PLACE = re.compile(r"\{((?:name)?\d+)\}")
_NUMBER = re.compile(r"[+−-]?\d+\.\d+(?:\s?[%°a-zA-Z/²*]{0,6})")
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_FILE = re.compile(r".*\.(?:jpe?g|png|webp|tiff?|hei[cf]|dng|cr[23]|nef|arw|orf|rw2|zip|toml)", re.I | re.S)
_JOINTS = ("; ", ". ", ": ", ", ")
"""Where sentences are joined to longer ones, the widest joint first."""
_STOPS = (".", "!", "?", "…")
_BEGINS = 10
"""Letters that it counts for to begin with words of its own: "Delete {0}" goes before "{0} photos"."""


@dataclass(frozen=True)
class _Template:
    """A sentence with places."""

    pattern: re.Pattern[str]
    places: tuple[str, ...]
    translation: str
    is_closed: bool
    """Whether it has a stop of its own."""
    is_capital: bool
    """Whether it begins with a capital and its translation with a value, which then takes it over."""


class Catalogue:
    """Templates and what they are in another language.

    Parameters
    ----------
    pairs : mapping of str to str
        Template → its translation, both with ``{0}``, ``{name1}``, … where values stand.
    """

    def __init__(self, pairs: Mapping[str, str]) -> None:
        self._plain = {source: text for source, text in pairs.items() if not _PLACE.search(source)}
        filled = sorted((source for source in pairs if source not in self._plain), key=_weight, reverse=True)
        self._filled = [
            _Template(
                _pattern(source),
                tuple(_PLACE.findall(source)),
                pairs[source],
                source.endswith(_STOPS),
                source[:1].isupper() and re.match(r"\{\d", pairs[source]) is not None,
            )
            for source in filled
        ]

    def translate(self, text: str) -> str:
        """Give a sentence, or several, in the other language; what is unknown stays as it is."""
        whole = _written(text) or self._find(text)
        if whole is not None:
            return whole
        for joint in _JOINTS:
            for place in _places_of(joint, text):
                known = self._plain.get(text[:place])
                if known is not None:
                    return known + joint + self.translate(text[place + len(joint) :])
            parts = text.split(joint)
            if len(parts) > 1:
                told = [_written(part) or self._find(part) for part in parts]
                if any(part is not None for part in told):
                    return joint.join(
                        self.translate(part) if new is None else new
                        for part, new in zip(parts, told, strict=True)
                    )
        return text

    def _find(self, text: str) -> str | None:
        """Look a sentence up as it is, and as it was before it got its capital and its full stop."""
        readings = _readings(text)
        for reading in readings:
            if reading.text in self._plain:
                return reading.finish(self._plain[reading.text])
        for template in self._filled:
            for reading in readings:
                if template.is_closed and reading.is_opened:
                    continue
                match = template.pattern.fullmatch(reading.text)
                if match is not None:
                    return reading.finish(self._fill(template, match.groups()))
        return None

    def _fill(self, template: _Template, values: tuple[str, ...]) -> str:
        told = {
            place: value if place.startswith("name") else self._value(value)
            for place, value in zip(template.places, values, strict=True)
        }
        filled = _PLACE.sub(lambda place: told.get(place[1], place[0]), template.translation)
        is_file = _FILE.fullmatch(told.get("0", ""))
        return filled[:1].upper() + filled[1:] if template.is_capital and not is_file else filled

    def _value(self, value: str) -> str:
        return value if _FILE.fullmatch(value) else self.translate(value)


@dataclass(frozen=True)
class _Reading:
    """A sentence as the engine may have said it first."""

    text: str
    is_opened: bool
    """Without the stop that it came with."""
    is_lowered: bool

    def finish(self, translation: str) -> str:
        """Give the translation what the sentence came with."""
        if self.is_opened and not translation.endswith(_STOPS):
            translation += "."
        return translation[:1].upper() + translation[1:] if self.is_lowered else translation


def _readings(text: str) -> list[_Reading]:
    found = [_Reading(text, is_opened=False, is_lowered=False)]
    if text.endswith("."):
        found.insert(0, _Reading(text[:-1], is_opened=True, is_lowered=False))
    if text[:1].isupper():
        found += [
            _Reading(one.text[:1].lower() + one.text[1:], one.is_opened, is_lowered=True)
            for one in tuple(found)
        ]
    return found


def _written(text: str) -> str | None:
    """Write a number or a day as the language does; None for what is neither."""
    if _NUMBER.fullmatch(text):
        return text.replace(".", QLocale().decimalPoint())
    day = _DAY.fullmatch(text)
    if day is None:
        return None
    return QLocale().toString(QLocale.c().toDate(day[0], "d MMMM yyyy"), tr("d MMMM yyyy"))


def _places_of(joint: str, text: str) -> Iterator[int]:
    """Where a joint stands, from the last to the first."""
    place = text.rfind(joint)
    while place > 0:
        yield place
        place = text.rfind(joint, 0, place)


def _weight(template: str) -> int:
    """How surely a sentence that fits is meant: by the words that the template has of its own."""
    return len(_PLACE.sub("", template)) + (0 if _PLACE.match(template) else _BEGINS)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    literals = [re.escape(piece) for piece in pieces[::2]]
    for number, place in enumerate(pieces[1::2], 1):
        if place.startswith("name") and pieces[2 * number] == ", ":
            # "Weber, Anna, 3 May 2026": a name may have the comma as well, but a day or a time follows.
            literals[number] += r"(?=\d)"
    return re.compile("(.+?)".join(literals), re.DOTALL)


class _Current:
    """The catalogue of the language that is spoken; none for English."""

    path: Path | None = None


@lru_cache(maxsize=2)
def _catalogue(path: Path) -> Catalogue:
    return Catalogue(read_context(path, CONTEXT))


@lru_cache(maxsize=4096)
def _translated(path: Path, text: str) -> str:
    return _catalogue(path).translate(text)


def speak_sentences(path: Path | None) -> None:
    """Take the sentences from that .ts file from now on, read when the first is shown; None for English."""
    _Current.path = path
    _translated.cache_clear()


def translate_sentence(text: str) -> str:
    """Give what the engine says in the user's language.

    Parameters
    ----------
    text : str
        An English sentence, or several, as the engine made it. What no template fits stays as it is: what the
        app translated already, what somebody typed.
    """
    return text if _Current.path is None or not text else _translated(_Current.path, text)
