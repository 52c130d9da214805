"""The validation report: every figure promised, what it was tried on, and what was got."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mesophoto import __version__
from mesophoto.reports.document import Block, Document, Heading, Mark, Paragraph, Table
from mesophoto.validation.figures import Figure

_TITLES = ("what", "tried on", "promised", "got", "95 % interval", "note")
_WIDTHS = (2.6, 2.4, 1.2, 1.5, 1.3, 3.0)
_MARKS: dict[bool | None, Mark] = {True: "good", False: "bad", None: "open"}

_LEGEND = (
    "A tick: reached. A cross: not reached. A dash: only reported, or too little was tried to tell. Figures "
    "on simulated skin say what the arithmetic can do; figures on people say what may be expected of it."
)


@dataclass(frozen=True, slots=True)
class Topic:
    """One experiment's part of the report.

    Attributes
    ----------
    title : str
    about : str
        How it was tried, in a few sentences.
    figures : sequence of Figure
    left_out : str
        Why it was not run; empty where it was.
    """

    title: str
    about: str
    figures: Sequence[Figure]
    left_out: str = ""


def describe_validation(topics: Sequence[Topic], material: str, when: date) -> Document:
    """Compose the report.

    Parameters
    ----------
    topics : sequence of Topic
    material : str
        What was given to try it on: "24 people with repeat shots".
    when : date
    """
    promised = [figure for topic in topics for figure in topic.figures if figure.reach]
    reached = sum(figure.reached is True for figure in promised)
    blocks: list[Block] = [
        Paragraph(f"{reached} of {len(promised)} promised figures were reached. {_LEGEND}"),
    ]
    missed = [figure for figure in promised if figure.reached is False]
    if missed:
        blocks += [Heading("Not reached"), _table(missed)]
    for topic in topics:
        blocks += [Heading(topic.title), Paragraph(topic.about)]
        blocks.append(Paragraph(f"Not run: {topic.left_out}.") if topic.left_out else _table(topic.figures))
    return Document(
        title="mesophoto: validation",
        subtitle=f"Version {__version__}, {when.isoformat()}. {material}.",
        blocks=blocks,
        footer=f"mesophoto {__version__} documents and compares appearance; it does not diagnose.",
    )


def _table(figures: Sequence[Figure]) -> Table:
    return Table(
        titles=_TITLES,
        rows=tuple((f.what, f.on, f.reach, f.got, f.interval, f.note) for f in figures),
        marks=tuple(_MARKS[figure.reached] for figure in figures),
        widths=_WIDTHS,
    )
