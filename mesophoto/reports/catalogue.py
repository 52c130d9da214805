"""Sentences of the engine in another language, by template: ``"only {0} px/mm"`` fits ``"only 3.2 px/mm"``.

The engine keeps its sentences in English: they are stored, and compared, and part of JSON. They are
translated where they are shown or printed.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree

CONTEXT = "sentences"
"""Of the engine's sentences in the files of the translations."""

_PLACE = re.compile(r"\{(\d+)\}")
_NUMBER = re.compile(r"[+−-]?\d+\.\d+(?:\s?[%°a-zA-Z/²*]{0,6})")
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_JOINTS = ("; ", ". ", ": ", ", ")
"""Where sentences are joined to longer ones, the widest joint first."""


class Catalogue:
    """Templates and what they are in another language.

    Parameters
    ----------
    pairs : mapping of str to str
        Template → its translation, both with ``{0}``, ``{1}``, … where values stand.
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
        # What has most words of its own says most surely what it is.
        filled = sorted(
            (source for source in pairs if source not in self._plain),
            key=lambda source: len(_PLACE.sub("", source)),
            reverse=True,
        )
        self._filled = [(_pattern(source), _places(source), pairs[source]) for source in filled]

    def translate(self, text: str) -> str:
        """Give a sentence, or several, in the other language; what is unknown stays as it is."""
        whole = self._find(text)
        if whole is not None:
            return whole
        for joint in _JOINTS:
            parts = text.split(joint)
            if len(parts) > 1:
                told = [self._find(part) for part in parts]
                if any(part is not None for part in told):
                    return joint.join(
                        self.translate(part) if new is None else new
                        for part, new in zip(parts, told, strict=True)
                    )
        return text

    def _find(self, text: str) -> str | None:
        """Look a sentence up as it is, and as it was before it got its capital and its full stop."""
        found = self._look_up(text)
        if found is None and text.endswith("."):
            found = self._find(text[:-1])
            if found is not None and found[-1:] not in ".!?…":
                found += "."
        if found is None and text[:1].isupper():
            found = self._look_up(text[:1].lower() + text[1:])
            found = None if found is None else found[:1].upper() + found[1:]
        return found

    def _look_up(self, text: str) -> str | None:
        if text in self._plain:
            return self._plain[text]
        for pattern, places, translation in self._filled:
            match = pattern.fullmatch(text)
            if match is not None:
                parts = self._split_at_known(pattern, list(match.groups()))
                values = [self._value(value) for value in parts]
                return _filled(translation, dict(zip(places, values, strict=True)))
        return None

    def _split_at_known(self, pattern: re.Pattern[str], values: list[str]) -> list[str]:
        """Part two values that only a space parts where the first is a text that is known."""
        for index, between in enumerate(pattern.pattern.split("(.+?)")[1:-1]):
            if between != re.escape(" "):
                continue
            words = f"{values[index]} {values[index + 1]}".split(" ")
            for count in range(len(words) - 1, 0, -1):
                if (first := " ".join(words[:count])) in self._plain:
                    values[index : index + 2] = [first, " ".join(words[count:])]
                    break
        return values

    def _value(self, value: str) -> str:
        if _NUMBER.fullmatch(value):
            return value.replace(".", self._decimal_point())
        day = _DAY.match(value)
        if day is not None:
            return self._write_day(day[0]) + value[day.end() :]
        return self.translate(value)


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


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), template)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    return re.compile("(.+?)".join(re.escape(piece) for piece in pieces[::2]), re.DOTALL)


def _places(template: str) -> list[str]:
    return _PLACE.findall(template)
