"""One report, written as a web page in one file or as PDF: headings, paragraphs, tables, pictures."""

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jinja2 import Environment, StrictUndefined
from PIL import Image

from mesophoto.reports import pdf
from mesophoto.resources import resource_path

Mark = Literal["good", "bad", "open"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, level 1 (a part) or 2 (a section)."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text of one paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of plain text.

    Attributes
    ----------
    titles : of the columns
    rows : each as long as ``titles``
    marks : one per row or none
        "good", "bad" or "open": shown as a sign before the row and, besides, as a colour.
    widths : share of the width of each column, or none for equal ones
    """

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[Mark | None, ...] = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """An RGB picture with its caption; ``width`` is a share of the text's width."""

    image: Image.Image
    caption: str = ""
    width: float = 1.0

    def png(self) -> bytes:
        """The picture as a PNG file."""
        data = io.BytesIO()
        self.image.save(data, "PNG", optimize=True)
        return data.getvalue()


Block = Heading | Paragraph | Table | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """A report.

    Attributes
    ----------
    title, subtitle : str
    blocks : in the order of reading
    footer : str
        At the foot of every page.
    """

    title: str
    subtitle: str
    blocks: Sequence[Block]
    footer: str = ""


SIGNS: dict[Mark | None, str] = {"good": "✓", "bad": "✗", "open": "–", None: ""}


def write_html(document: Document, path: Path) -> None:
    """Write a report as a web page that holds its pictures and needs nothing else.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string(resource_path("report/report.html.j2").read_text(encoding="utf-8"))
    page = template.render(
        document=document,
        blocks=[(type(block).__name__, block) for block in document.blocks],
        signs=SIGNS,
        encode=lambda data: base64.b64encode(data).decode("ascii"),
    )
    path.write_text(page, encoding="utf-8")


def write_pdf(document: Document, path: Path) -> None:
    """Write a report as PDF, A4, with selectable text.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    story: list[pdf.Flowable] = []
    for block in document.blocks:
        match block:
            case Heading(text, level):
                story.append(pdf.heading(text, level))
            case Paragraph(text):
                story.append(pdf.paragraph(text))
            case Table(titles, rows, marks, widths):
                signs = [SIGNS[mark] for mark in marks]
                story.append(pdf.table(titles, rows, signs, widths))
            case Picture(image, caption, width):
                story.append(pdf.picture(block.png(), image.size, caption, width))
    path.write_bytes(pdf.build(document.title, document.subtitle, story, document.footer))
