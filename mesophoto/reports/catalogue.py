"""Sentences of the engine in another language, by template: ``"only {0} px/mm"`` fits ``"only 3.2 px/mm"``.

The engine keeps its sentences in English: they are stored, and compared, and part of JSON. They are
translated where they are shown or printed. What stands at a place is translated as well, but not at a place
of a name: ``"Add patient {name0}"``.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

CONTEXT = "sentences"
"""Of the engine's sentences in the files of the translations."""

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
    decimal_point : callable
        Gives the sign of the language.
    write_day : callable
        From ``"3 May 2026"``, the day as the language writes it.
    """

    def __init__(
        self, pairs: Mapping[str, str], decimal_point: Callable[[], str], write_day: Callable[[str], str]
    ) -> None:
        self._decimal_point, self._write_day = decimal_point, write_day
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
        whole = self._written(text) or self._find(text)
        if whole is not None:
            return whole
        for joint in _JOINTS:
            for place in _places_of(joint, text):
                known = self._plain.get(text[:place])
                if known is not None:
                    return known + joint + self.translate(text[place + len(joint) :])
            parts = text.split(joint)
            if len(parts) > 1:
                told = [self._written(part) or self._find(part) for part in parts]
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

    def _written(self, text: str) -> str | None:
        """Write a number or a day as the language does; None for what is neither."""
        if _NUMBER.fullmatch(text):
            return text.replace(".", self._decimal_point())
        day = _DAY.fullmatch(text)
        return None if day is None else self._write_day(day[0])


def read_context(path: Path, context: str) -> dict[str, str]:
    """Read what the texts of a context are called in another language; what is not translated is left out."""
    found = {}
    for part in ElementTree.parse(path).iterfind("context"):
        if part.findtext("name") == context:
            for message in part.iterfind("message"):
                translation = message.findtext("translation")
                if translation:
                    found[message.findtext("source", "")] = translation
    return found


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
