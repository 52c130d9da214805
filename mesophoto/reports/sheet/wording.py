"""A sheet's facts as the words and files that its pages are set from."""

import re
from collections import Counter
from datetime import datetime
from typing import Any

import numpy as np

from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.reports.seal_code import qr_modules
from mesophoto.reports.sheet.charts import shape_chart
from mesophoto.reports.sheet.data import (
    PAGES,
    Ahead,
    Followed,
    Given,
    Page,
    Picture,
    SheetData,
    SheetForm,
    ViewPair,
)
from mesophoto.reports.sheet.sentences import STRONG, is_told, notes, pictures_done, say_change, why
from mesophoto.reports.words import Words, load_words

MOST_TREATMENTS = 4
MOST_SIDE_EFFECTS = 3
MOST_LASTING = 5
MOST_AHEAD = 3
QUALITY = 90
_SMALL_QUALITY = 84
_LONGEST_WORD = 18
_QR_QUIET = 3
_METHOD = ("photos", "noise", "withheld", "metrics", "cause")
_STATES = {
    "new": ("#b03a06", None), "larger": ("#b03a06", None), "darker": ("#b03a06", "dashed"),
    "smaller": ("#0b6b73", None), "lighter": ("#0b6b73", "dashed"), "gone": ("#0b6b73", "dotted"),
    "stable": ("#4c4c4c", None), "not visible": ("#4c4c4c", "dotted"),
}  # fmt: skip
"""Never colour alone: the line's kind tells the states of one colour apart."""


class Wording:
    """Puts a sheet into words.

    Attributes
    ----------
    files : dict of str to bytes
        Pictures by name, filled while the words are made.
    """

    def __init__(self, data: SheetData, form: SheetForm) -> None:
        self._data, self._form = data, form
        self._words = load_words(data.language)
        self.files: dict[str, bytes] = {}

    def document(self) -> dict[str, Any]:
        """All that the templates ask for, fit for JSON."""
        data, words = self._data, self._words
        kinds: list[Page] = [page for page in PAGES if page in self._form.pages and self._has(page)]
        pages = [self._page(kind, number) for number, kind in enumerate(kinds, 1)]
        return {
            "language": data.language,
            "form": {"paper": self._form.paper, "orientation": self._form.orientation},
            "title": words.sentence("sheet_title" if data.from_library else "sheet_of_two"),
            "subtitle": self._subtitle(data.pair),
            "clinic": breakable(data.clinic),
            "clinic_lines": [breakable(line) for line in data.clinic_lines],
            "logo": self._keep("logo", data.logo),
            "patient": breakable(self._patient()),
            "made_on": words.sentence("made_on", date=words.date(data.today), version=data.version),
            "pictures": [
                self._picture(f"pair{number}", picture, self._label(number))
                for number, picture in enumerate(data.pair.pictures)
            ],
            "rows_title": words.sentence("heading_changes"),
            "rows": [
                {
                    "parts": breakable(say_change(words, one)).split(STRONG),
                    "reason": breakable(why(words, one.change)),
                    "told": is_told(one.change),
                    "chart": shape_chart(words, one, days=one is data.outcomes[-1]),
                }
                for one in data.outcomes
            ],
            "notes": notes(words, data),
            "sections": self._sections(),
            "foot": [
                *pictures_done(words, data),
                words.sentence("seal_check" if data.code else "seal_none"),
            ],
            "seal": words.sentence("seal_code", code=data.code) if data.code else "",
            "qr": self._keep("qr", _qr(data.code) if data.code else b""),
            "page_numbers": [
                words.sentence("page_of", page=page + 1, pages=len(pages) + 1)
                for page in range(len(pages) + 1)
            ],
            "pages": pages,
        }

    def _keep(self, name: str, data: bytes) -> bool:
        if data:
            self.files[name] = data
        return bool(data)

    def _has(self, page: Page) -> bool:
        held = {"views": self._data.views, "sessions": self._data.sessions, "spots": self._data.spot_map}
        return page == "method" or bool(held[page])

    def _label(self, number: int) -> str:
        one = len(self._data.pair.pictures) == 1
        return "" if one else self._words.sentence("before" if number == 0 else "after")

    def _subtitle(self, pair: ViewPair) -> str:
        words, days = self._words, [one.taken_on for one in pair.pictures]
        told = [words.view(pair.view, pair.side)]
        first, last = days[0], days[-1]
        if len(days) > 1 and first is not None and last is not None:
            told.append(words.between(first, last))
        return " · ".join(told)

    def _patient(self) -> str:
        data = self._data
        if data.patient_is_number:
            return self._words.sentence("patient_number", number=data.patient)
        return data.patient

    def _picture(self, name: str, one: Picture, label: str = "", quality: int = QUALITY) -> dict[str, Any]:
        self.files[name] = encode_picture(one.rgb, "jpeg", quality=quality)
        return {
            "file": name,
            "ratio": one.rgb.shape[1] / one.rgb.shape[0],
            "label": label,
            "day": "" if one.taken_on is None else self._words.date(one.taken_on),
            "lines": [[[round(x, 4), round(y, 4)] for x, y in line] for line in one.lines if len(line) > 1],
        }

    def _sections(self) -> list[dict[str, Any]]:
        words, data = self._words, self._data
        if not data.from_library:
            return []
        treatments = [
            _treatment(words, one) for one in sorted(data.treatments, key=lambda one: one.day)[::-1]
        ]
        if len(treatments) > MOST_TREATMENTS:
            more = words.sentence("treatments_earlier", n=len(treatments) - MOST_TREATMENTS)
            treatments = [*treatments[:MOST_TREATMENTS], _line("", more)]
        ahead = [_ahead(words, one) for one in data.ahead[:MOST_AHEAD]]
        return [
            self._section("treatments", treatments),
            self._section("side_effects", self._effects()),
            self._section("next", ahead),
        ]

    def _effects(self) -> list[dict[str, str]]:
        """Side effects, those that last first; what is left out is counted for what it is."""
        words = self._words
        newest = sorted(self._data.side_effects, key=lambda one: one.onset, reverse=True)
        lasting = [one for one in newest if one.resolved is None]
        gone = [one for one in newest if one.resolved is not None]
        room = max(MOST_SIDE_EFFECTS - len(lasting), 1)
        lines = [_effect(words, one) for one in lasting[:MOST_LASTING]]
        if len(lasting) > MOST_LASTING:
            lines.append(_line(words.sentence("side_effects_open", n=len(lasting) - MOST_LASTING)))
        lines += [_effect(words, one) for one in gone[:room]]
        if len(gone) > room:
            lines.append(_line("", words.sentence("side_effects_earlier", n=len(gone) - room)))
        return lines

    def _section(self, name: str, lines: list[dict[str, str]]) -> dict[str, Any]:
        shown = lines or [_line(self._words.sentence(f"{name}_none"))]
        return {"title": self._words.sentence(f"heading_{name}"), "lines": shown}

    def _page(self, kind: Page, number: int) -> dict[str, Any]:
        page: dict[str, Any] = {
            "kind": kind, "number": number, "title": self._words.sentence(f"heading_{kind}"),
        }  # fmt: skip
        return page | {
            "views": self._views, "sessions": self._sessions, "spots": self._spots, "method": self._method
        }[kind]()  # fmt: skip

    def _views(self) -> dict[str, Any]:
        return {
            "views": [
                {
                    "title": self._words.view(view.view, view.side),
                    "pictures": [
                        self._picture(f"view{number}-{index}", picture, quality=_SMALL_QUALITY)
                        for index, picture in enumerate(view.pictures)
                    ],
                }
                for number, view in enumerate(self._data.views)
            ]
        }

    def _sessions(self) -> dict[str, Any]:
        return {
            "pictures": [
                self._picture(f"session{number}", picture, quality=_SMALL_QUALITY)
                for number, picture in enumerate(self._data.sessions)
            ]
        }

    def _spots(self) -> dict[str, Any]:
        words, found = self._words, self._data.spot_map
        assert found is not None
        counts = Counter[str](state for _, state in found.spots)
        told = [
            words.sentence("state_count", n=counts[state], state=words.name("states", state))
            for state in _STATES
            if counts[state]
        ]
        note = words.sentence("spot_states", counts=", ".join(told)) if told else ""
        return {
            "picture": self._picture("map", found.picture),
            "spots": [
                {"line": line, "colour": _STATES[state][0], "dash": _STATES[state][1] or "solid"}
                for line, state in found.spots
                if len(line) > 2
            ],
            "legend": [
                {"text": words.name("states", state), "colour": colour, "dash": dash or "solid"}
                for state, (colour, dash) in _STATES.items()
                if counts[state]
            ],
            "note": f"{note} {words.sentence('spots_examine')}" if found.examine else note,
        }

    def _method(self) -> dict[str, Any]:
        words, data = self._words, self._data
        told = [
            words.sentence(f"method_{name}") for name in ("photos", "noise", "withheld", "metrics", "cause")
        ]
        versions = ", ".join(f"{words.metric(name)} {version}" for name, version in data.metric_versions)
        if versions:
            told.append(words.sentence("method_version", version=data.version, versions=versions))
        if data.px_per_mm is not None:
            told.append(words.sentence("method_scale", scale=words.number(data.px_per_mm, 1)))
        return {"paragraphs": told}


def breakable(text: str) -> str:
    """Let words that are longer than a column break anywhere."""
    return re.sub(rf"\S{{{_LONGEST_WORD},}}", lambda word: "\u200b".join(_pieces(word[0])), text)


def _pieces(word: str) -> list[str]:
    return [word[at : at + 8] for at in range(0, len(word), 8)]


def _line(text: str, more: str = "") -> dict[str, str]:
    return {"text": breakable(text), "more": breakable(more)}


def _treatment(words: Words, one: Given) -> dict[str, str]:
    head = words.date(one.day)
    if one.number is not None:
        head += f": {words.sentence('treatment_in_course', number=one.number, count=one.count)}"
    zones = ", ".join(words.name("regions", zone) for zone in one.zones)
    parts = [words.name("techniques", one.technique), ", ".join(one.products), zones]
    return _line(head, " · ".join(part for part in parts if part))


def _effect(words: Words, one: Followed) -> dict[str, str]:
    severity = words.name("severities", one.severity)
    values = {
        "kind": words.name("side_effects", one.kind),
        "severity": severity[0].lower() + severity[1:],
        "onset": words.date(one.onset),
    }
    if one.resolved is None:
        return _line(words.sentence("side_effect_open", **values))
    days = words.between(one.onset, one.resolved)
    return _line(words.sentence("side_effect_gone", **values, resolved=words.date(one.resolved), days=days))


def _ahead(words: Words, one: Ahead) -> dict[str, str]:
    day = words.date(one.on)
    if isinstance(one.on, datetime):
        return _line(words.sentence("next_appointment", date=day, time=f"{one.on:%H:%M}"))
    return _line(words.sentence("next_treatment", number=one.number, count=one.count, date=day))


def _qr(code: str) -> bytes:
    """PNG of the code's square, dark on white, with a quiet margin."""
    dark = np.pad(np.array(qr_modules(code), bool), _QR_QUIET)
    grey = np.kron(~dark, np.ones((8, 8), bool)).astype(np.uint8) * 255
    return encode_picture(np.repeat(grey[..., np.newaxis], 3, axis=2), "png")
