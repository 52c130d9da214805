"""The clinic's own repeatability report: how well repeat shots of the same skin agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from mesophoto.assessment.noise import LEAST_PAIRS, NoiseSource
from mesophoto.assessment.repeatability import Repeatability
from mesophoto.reports.counting import say_pairs
from mesophoto.reports.document import Block, Document, Heading, Mark, Paragraph, Table

_APART: dict[NoiseSource, str] = {
    "repeat shots": "Shots of one session, minutes apart. A change beyond this noise is larger than that of "
    "repeat shots; whether skin itself varies more from day to day they cannot tell.",
    "untreated days": "Untreated skin on different days. A change beyond this noise is real.",
}
_HOW = (
    "SD: standard deviation of a repeat, the root of half the mean squared difference. MDC95: minimal "
    "detectable change, 1.96 · √2 · SD. ICC: ICC(2,1), absolute agreement (Shrout & Fleiss 1979). Bias and "
    "limits: of the second shot against the first (Bland & Altman 1986). Intervals are of 95 %. A row with ✓ "
    f"has {LEAST_PAIRS} pairs or more: this clinic's own noise is used for it; elsewhere what comes with "
    "mesophoto holds."
)


@dataclass(frozen=True, slots=True)
class RepeatRow:
    """One metric in one region of a study.

    Attributes
    ----------
    repeatability : Repeatability
    in_use : bool
        Whether there are enough pairs for the clinic's own noise; else the shipped one holds.
    values : tuple of (first, second)
        Of each pair.
    """

    metric: str
    region: str
    unit: str
    repeatability: Repeatability
    in_use: bool
    values: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class StudySummary:
    """What the report tells of the repeat shots of one camera and view.

    Attributes
    ----------
    camera, view : str
        The camera is empty where the files do not name it.
    people, pairs, unusable : int
        ``unusable`` pairs could not be aligned, read, or compared in anything.
    """

    camera: str
    view: str
    source: NoiseSource
    people: int
    pairs: int
    unusable: int
    rows: tuple[RepeatRow, ...]


def describe_repeatability(studies: Sequence[StudySummary], clinic: str = "") -> Document:
    """Make the repeatability report of a clinic.

    Parameters
    ----------
    studies : sequence of StudySummary
        By camera and view.
    clinic : str, optional
        Its name, for the subtitle.
    """
    blocks: list[Block] = []
    if not studies:
        blocks.append(
            Paragraph("There are no repeat shots yet: take two photos of ten people, one after the other.")
        )
    for study in studies:
        camera = study.camera or "camera not named in the files"
        blocks += [
            Heading(f"{study.view.replace('_', ' ')}, {camera}"),
            Paragraph(f"{_counted(study)} {_APART[study.source]}"),
            _table(study.rows),
        ]
    blocks.append(Paragraph(_HOW))
    return Document("Repeatability", clinic, blocks, "mesophoto documents and compares appearance.")


def _counted(study: StudySummary) -> str:
    unusable = f"; {study.unusable} could not be compared" if study.unusable else ""
    return f"{say_pairs(study.pairs, study.people)}{unusable}."


def _table(rows: Sequence[RepeatRow]) -> Table:
    marks: list[Mark | None] = ["good" if row.in_use else "open" for row in rows]
    return Table(
        (
            "Metric",
            "Region",
            "Unit",
            "Pairs",
            "Mean",
            "SD",
            "% of mean",
            "MDC95",
            "ICC(2,1)",
            "Bias",
            "Limits",
        ),
        tuple(_cells(row) for row in rows),
        tuple(marks),
        (2.1, 1.6, 0.75, 0.75, 0.8, 1.5, 0.85, 0.95, 1.8, 0.8, 1.6),
    )


def _cells(row: RepeatRow) -> tuple[str, ...]:
    found = row.repeatability
    icc = "–" if found.icc is None else f"{found.icc:.2f}{_between(found.icc_interval, '.2f')}"
    share = f"{100 * found.sd / found.mean:.1f}" if found.mean > 0 else "–"
    low, high = found.agreement.limits
    return (
        row.metric.replace("_", " "),
        row.region.replace("_", " "),
        row.unit,
        str(found.subjects),
        f"{found.mean:.3g}",
        f"{found.sd:.2g}{_between(found.sd_interval, '.2g')}",
        share,
        f"{found.mdc95:.2g}",
        icc,
        f"{found.agreement.bias:+.2g}",
        f"{low:.2g} to {high:.2g}",
    )


def _between(interval: tuple[float, float] | None, spec: str) -> str:
    return "" if interval is None else f" ({interval[0]:{spec}} to {interval[1]:{spec}})"
