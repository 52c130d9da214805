"""The pages of the help, in Markdown; the keyboard's page is made of the actions themselves."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from mesophoto.app.actions import ActionRegistry
from mesophoto.app.language import tr
from mesophoto.resources import resource_path


@dataclass(frozen=True)
class Page:
    """One page: its title, and its text in Markdown."""

    title: str
    markdown: str


def read_pages(registry: ActionRegistry) -> list[Page]:
    """Read the pages in their order; the keyboard comes last."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(resource_path("help").glob("*.md"))]
    return [*(Page(_title(text), text) for text in texts), _keyboard(registry)]


def _title(markdown: str) -> str:
    return markdown.partition("\n")[0].lstrip("# ")


def _keyboard(registry: ActionRegistry) -> Page:
    rows = []
    for spec in registry.specs():
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in registry[spec.id].shortcuts()]
        if keys:
            name = registry[spec.id].text().replace("&", "").rstrip("…")
            rows.append(f"| {' / '.join(f'**{key}**' for key in keys)} | {name} |")
    title = tr("Keyboard")
    table = "\n".join([tr("| keys | what they do |"), "|---|---|", *rows])
    return Page(title, f"# {title}\n\n{table}\n")
