"""Qt's .ts files: kept in the order of the sources, with what was translated before."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

FORMS = 2
"""Singular and plural: so many forms have English, French, Spanish, German and Italian in .ts files."""


@dataclass(frozen=True)
class Message:
    """One text in one language."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False
    forms: tuple[str, ...] = ()
    """Its translations, singular and plural of a counted one; empty while there is none."""
    place: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment

    @property
    def is_translated(self) -> bool:
        return bool(self.forms) and all(form.strip() for form in self.forms)


def read_messages(path: Path) -> list[Message]:
    """Read a .ts file; none where there is no file."""
    if not path.exists():
        return []
    found = []
    for part in ElementTree.parse(path).iterfind("context"):
        for message in part.iterfind("message"):
            numerus = message.get("numerus") == "yes"
            translation = message.find("translation")
            forms = () if translation is None else (translation.text or "",)
            if numerus and translation is not None:
                forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            found.append(
                Message(
                    part.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    numerus,
                    forms,
                    message.findtext("extracomment", ""),
                )
            )
    return found


def write_messages(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    by_context: dict[str, list[Message]] = {}
    for message in messages:
        by_context.setdefault(message.context, []).append(message)
    for context, found in by_context.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in found:
            lines += _message_lines(message)
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message_lines(message: Message) -> list[str]:
    lines = ['    <message numerus="yes">' if message.numerus else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    lines.append(f"        <extracomment>{escape(message.place)}</extracomment>")
    state = "" if message.is_translated else ' type="unfinished"'
    if message.numerus:
        lines.append(f"        <translation{state}>")
        forms = message.forms or ("",) * FORMS
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        text = message.forms[0] if message.forms else ""
        lines.append(f"        <translation{state}>{escape(text)}</translation>")
    return [*lines, "    </message>"]
