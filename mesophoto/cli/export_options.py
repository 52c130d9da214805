"""The options of `mesophoto export`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Kind(StrEnum):
    """What can be exported."""

    SHEET = "sheet"
    PICTURES = "pictures"
    MOTION = "motion"
    DATA = "data"
    DICOM = "dicom"


class PurposeName(StrEnum):
    """What for: each but "record" needs the patient's consent."""

    RECORD = "record"
    PATIENT_COPY = "patient_copy"
    REFERRAL = "referral"
    TEACHING = "teaching"
    PUBLICATION = "publication"


class Language(StrEnum):
    """Of what is written for people."""

    EN = "en"
    DE = "de"
    FR = "fr"
    ES = "es"
    IT = "it"


class PaperName(StrEnum):
    """Of a sheet."""

    A4 = "a4"
    LETTER = "letter"


class PageName(StrEnum):
    """Of a sheet, after the first."""

    VIEWS = "views"
    SESSIONS = "sessions"
    SPOTS = "spots"
    METHOD = "method"


class FormatName(StrEnum):
    """Of a file."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    GIF = "gif"


class StyleName(StrEnum):
    """How before becomes after."""

    SWEEP = "sweep"
    FADE = "fade"
    BLINK = "blink"
    SERIES = "series"


LibraryArgument = Annotated[Path, typer.Argument(metavar="LIBRARY", help="The library's folder.")]
KindOption = Annotated[
    Kind,
    typer.Option(
        "--kind",
        help="Progress sheets; photos, aligned and with overlays; motion; tables; DICOM.",
    ),
]
ToOption = Annotated[Path, typer.Option("--to", metavar="FOLDER", help="Where it goes.")]
PurposeOption = Annotated[
    PurposeName, typer.Option("--purpose", help="What for; each but record needs the patient's consent.")
]
PatientOption = Annotated[
    list[str] | None, typer.Option("--patient", metavar="NUMBER|ID", help="May be repeated.")
]
CohortOption = Annotated[
    Path | None, typer.Option("--cohort", metavar="FILE", help="Numbers of patients, one a line.")
]
EverybodyOption = Annotated[bool, typer.Option("--all", help="All patients.")]
LanguageOption = Annotated[Language, typer.Option("--language", help="Of sheets and motion.")]
PaperOption = Annotated[PaperName, typer.Option("--paper", help="Of sheets.")]
LandscapeOption = Annotated[bool, typer.Option("--landscape", help="Sheets on their side.")]
PageOption = Annotated[
    list[PageName] | None, typer.Option("--page", help="More pages of a sheet; may be repeated.")
]
FormatOption = Annotated[
    FormatName | None,
    typer.Option("--format", help="Sheets: pdf, png; pictures: jpeg, png, webp; motion: webp, gif."),
]
LongestPxOption = Annotated[
    int | None, typer.Option("--longest-px", metavar="PX", min=100, help="Of a picture's longer side.")
]
StyleOption = Annotated[StyleName, typer.Option("--style", help="Of motion.")]
MaskOption = Annotated[
    bool, typer.Option("--mask", help="Cover eyes and mouth: lowers the chance of recognition.")
]
AnonymisedOption = Annotated[
    bool, typer.Option("--anonymised", help="DICOM under a pseudonym; a face stays a face.")
]
AsJsonOption = Annotated[bool, typer.Option("--json", help="Print what was done as JSON.")]
