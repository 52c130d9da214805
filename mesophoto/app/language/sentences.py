"""Sentences of the engine in the user's language.

The engine keeps its sentences in English: they are stored, and compared, and part of JSON. The app translates
them where it shows them, by template: ``"only {0} px/mm"`` fits ``"only 3.2 px/mm"``.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from mesophoto.reports.catalogue import CONTEXT, Catalogue, read_context


class _Current:
    """The catalogue of the language that is spoken; none for English."""

    path: Path | None = None


@lru_cache(maxsize=2)
def _catalogue(path: Path) -> Catalogue:
    return Catalogue(read_context(path, CONTEXT), lambda: QLocale().decimalPoint(), _write_day)


def _write_day(english: str) -> str:
    return QLocale().toString(QLocale.c().toDate(english, "d MMMM yyyy"), "d MMMM yyyy")


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
