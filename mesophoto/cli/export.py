"""The command that exports of a patient, of a cohort or of a whole library."""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mesophoto.cli.printing import counted_progress, print_json
from mesophoto.cli.sentences import sentences

if TYPE_CHECKING:
    from mesophoto.workflows.exporting.many import ManyResult


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


_FORMATS: dict[Kind, tuple[str, tuple[FormatName, ...]]] = {
    Kind.SHEET: ("sheet_format", (FormatName.PDF, FormatName.PNG)),
    Kind.PICTURES: ("picture_format", (FormatName.JPEG, FormatName.PNG, FormatName.WEBP)),
    Kind.MOTION: ("motion_format", (FormatName.WEBP, FormatName.GIF)),
}
"""Of each kind that has a choice: the option, and its values, the first by default."""


def export(
    library: Annotated[Path, typer.Argument(metavar="LIBRARY", help="The library's folder.")],
    *,
    kind: Annotated[
        Kind,
        typer.Option(
            "--kind",
            help="Progress sheets; photos, aligned and with overlays; motion; tables; DICOM.",
        ),
    ],
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="Where it goes.")],
    purpose: Annotated[
        PurposeName, typer.Option("--purpose", help="What for; each but record needs the patient's consent.")
    ],
    patient: Annotated[
        list[str] | None, typer.Option("--patient", metavar="NUMBER|ID", help="May be repeated.")
    ] = None,
    cohort: Annotated[
        Path | None, typer.Option("--cohort", metavar="FILE", help="Numbers of patients, one a line.")
    ] = None,
    everybody: Annotated[bool, typer.Option("--all", help="All patients.")] = False,
    language: Annotated[Language, typer.Option("--language", help="Of sheets and motion.")] = Language.EN,
    paper: Annotated[PaperName, typer.Option("--paper", help="Of sheets.")] = PaperName.A4,
    landscape: Annotated[bool, typer.Option("--landscape", help="Sheets on their side.")] = False,
    page: Annotated[
        list[PageName] | None, typer.Option("--page", help="More pages of a sheet; may be repeated.")
    ] = None,
    format: Annotated[
        FormatName | None,
        typer.Option("--format", help="Sheets: pdf, png; pictures: jpeg, png, webp; motion: webp, gif."),
    ] = None,
    longest_px: Annotated[
        int | None, typer.Option("--longest-px", metavar="PX", min=100, help="Of a picture's longer side.")
    ] = None,
    style: Annotated[StyleName, typer.Option("--style", help="Of motion.")] = StyleName.SWEEP,
    mask: Annotated[
        bool, typer.Option("--mask", help="Cover eyes and mouth: lowers the chance of recognition.")
    ] = False,
    anonymised: Annotated[
        bool, typer.Option("--anonymised", help="DICOM under a pseudonym; a face stays a face.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was done as JSON.")] = False,
) -> None:
    """Export of a patient, a cohort or all: sealed, logged, and only what the patients agreed to.

    Run again, it makes what is missing, was altered or would be another one now. Patients who did not agree
    are listed with the way to get their consent; the rest goes on.
    """
    from mesophoto.cli.secrets import ask_secret  # noqa: PLC0415
    from mesophoto.library.library import Library  # noqa: PLC0415
    from mesophoto.workflows.exporting import many  # noqa: PLC0415

    if sum((bool(patient), cohort is not None, everybody)) != 1:
        raise typer.BadParameter("say of whom: by --patient, --cohort or --all")
    chosen = _format_of(kind, format)
    options = many.ManyOptions(
        purpose=purpose.value, language=language.value, paper=paper.value,
        orientation="landscape" if landscape else "portrait",
        pages=tuple(one.value for one in page or ()), longest_px=longest_px, mask=mask,
        motion_style=style.value,
        anonymised=anonymised, **chosen,
    )  # fmt: skip
    with sentences():
        named = many.cohort_of(cohort) if cohort is not None else patient
        with Library.open(library, secret=ask_secret(library)) as opened, counted_progress() as progress:
            result = many.export_many(
                opened, many.find_patients(opened, named), kind.value, to, options,
                today=date.today(), progress=progress,
            )  # fmt: skip
        if as_json:
            print_json(_describe(result))
        else:
            _print(result, to)
    if result.refused or result.failed:
        raise typer.Exit(1)


def _format_of(kind: Kind, format: FormatName | None) -> dict[str, Any]:
    option, allowed = _FORMATS.get(kind, ("", ()))
    if format is not None and format not in allowed:
        raise typer.BadParameter(f"{kind.value} cannot be exported as {format.value}")
    return {option: (format or allowed[0]).value} if allowed else {}


def _print(result: "ManyResult", folder: Path) -> None:
    for number, sentence in (*result.refused, *result.failed):
        typer.echo(f"Patient {number}: {sentence}", err=True)
    kept = f"; {result.kept} there already" if result.kept else ""
    empty = f"; {result.empty} without photos" if result.empty else ""
    refused = f"; {len(result.refused)} without consent" if result.refused else ""
    failed = f"; {len(result.failed)} could not be made" if result.failed else ""
    typer.echo(f"{len(result.files)} files written to {folder}{kept}{empty}{refused}{failed}.")


def _describe(result: "ManyResult") -> dict[str, Any]:
    told = {field.name: getattr(result, field.name) for field in fields(result)}
    told["files"] = [str(path) for path in result.files]
    for name in ("refused", "failed"):
        told[name] = [{"patient": number, "reason": sentence} for number, sentence in told[name]]
    return {"schema": "mesophoto/1", **told}
