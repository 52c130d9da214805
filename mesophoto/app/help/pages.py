"""The pages of the help, in Markdown; the keyboard's page is made of the actions themselves."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from mesophoto.app.actions import ActionRegistry
from mesophoto.app.language import tr
from mesophoto.library.text import search_key
from mesophoto.resources import resource_path

FALLBACK = "en"
KEYBOARD = "keyboard"
NO_WORD = re.compile(r"[^\w%]+")
METRICS_LINE = re.compile(r"<!-- metrics: (.*?) -->\n?")


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes
    ----------
    name : str
        The same in every language: the file's, without its number.
    title : str
    markdown : str
    metrics : tuple of str
        Those that this page explains.
    """

    name: str
    title: str
    markdown: str
    metrics: tuple[str, ...] = ()

    def has(self, words: str) -> bool:
        """Is every one of these words on the page, or the beginning of one of its words?"""
        text = " " + search_key(NO_WORD.sub(" ", self.markdown))
        return all(f" {word}" in text for word in search_key(words).split())


def read_pages(registry: ActionRegistry, language: str | None = None) -> list[Page]:
    """Read the pages in their order, in the user's language where it has them; the keyboard comes last."""
    own = _files(language or QLocale().name().partition("_")[0])
    pages = [_read(own.get(name, path)) for name, path in _files(FALLBACK).items()]
    return [*pages, _keyboard(registry)]


def page_of(metric: str, pages: list[Page]) -> Page:
    """The page that explains a metric; the first one where none does."""
    return next((page for page in pages if metric in page.metrics), pages[0])


def _files(language: str) -> dict[str, Path]:
    """Pages of a language by name, in their order."""
    folder = resource_path("help") / language
    return {path.name: path for path in sorted(folder.glob("*.md"))}


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    found = METRICS_LINE.search(text)
    metrics = () if found is None else tuple(found.group(1).split())
    title = text.partition("\n")[0].lstrip("# ")
    return Page(path.stem.partition("-")[2], title, METRICS_LINE.sub("", text), metrics)


def _keyboard(registry: ActionRegistry) -> Page:
    rows = []
    for spec in registry.specs():
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in registry[spec.id].shortcuts()]
        if keys:
            name = (spec.plain or registry[spec.id].text()).replace("&", "").rstrip("…")
            rows.append(f"| {' / '.join(f'**{key}**' for key in keys)} | {name} |")
    title = tr("Keyboard")
    table = "\n".join([tr("| keys | what they do |"), "|---|---|", *rows])
    return Page(KEYBOARD, title, f"# {title}\n\n{table}\n")
