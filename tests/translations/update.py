"""Brings the translations in line with the sources, and compiles them."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.translations.app_texts import find_texts
from tests.translations.engine_texts import find_sentences
from tests.translations.ts_file import Message, read_messages, write_messages

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
APP_CONTEXT, ENGINE_CONTEXT = "mesophoto", "sentences"
ENGLISH = "en"


@cache
def find_messages() -> tuple[Message, ...]:
    """Find all that is to be translated, untranslated."""
    texts = [Message(APP_CONTEXT, t.source, t.comment, t.numerus, (), t.place) for t in find_texts()]
    sentences = [Message(ENGINE_CONTEXT, s.source, place=s.place) for s in find_sentences()]
    return (*texts, *sentences)


def update(path: Path, language: str, messages: Sequence[Message]) -> list[Message]:
    """Write what is wanted, with what the file has of it already; returns what it then holds.

    What is no longer in the sources is dropped. English has only the texts that are counted.
    """
    known = {message.key: message for message in read_messages(path)}
    wanted = [one for one in messages if language != ENGLISH or one.numerus]
    merged = []
    for one in wanted:
        before = known.get(one.key)
        forms = before.forms if before is not None and before.numerus == one.numerus else ()
        merged.append(replace(one, forms=forms))
    write_messages(path, language, merged)
    return merged


def compile_messages(path: Path, target: Path | None = None) -> Path:
    """Compile a .ts file to the .qm file that Qt reads."""
    target = target or path.with_suffix(".qm")
    command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
    done = subprocess.run(
        [*command, "-silent", str(path), "-qm", str(target)], capture_output=True, text=True, check=False
    )
    if done.returncode or not target.exists():
        raise RuntimeError(f"{path.name} cannot be compiled: {done.stdout}{done.stderr}")
    return target
