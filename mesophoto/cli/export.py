"""The command that exports of a patient, of a cohort or of a whole library."""

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from mesophoto.cli.export_options import (
    AnonymisedOption,
    AsJsonOption,
    CohortOption,
    EverybodyOption,
    FormatName,
    FormatOption,
    Kind,
    KindOption,
    LandscapeOption,
    Language,
    LanguageOption,
    LibraryArgument,
    LongestPxOption,
    MaskOption,
    PageOption,
    PaperName,
    PaperOption,
    PatientOption,
    PurposeOption,
    StyleName,
    StyleOption,
    ToOption,
)
from mesophoto.cli.printing import counted_progress, print_json
from mesophoto.cli.sentences import sentences

if TYPE_CHECKING:
    from mesophoto.workflows.exporting.many import ManyResult

_FORMATS: dict[Kind, tuple[str, tuple[FormatName, ...]]] = {
    Kind.SHEET: ("sheet_format", (FormatName.PDF, FormatName.PNG)),
    Kind.PICTURES: ("picture_format", (FormatName.JPEG, FormatName.PNG, FormatName.WEBP)),
    Kind.MOTION: ("motion_format", (FormatName.WEBP, FormatName.GIF)),
}
"""Of each kind that has a choice: the option, and its values, the first by default."""


def export(
    library: LibraryArgument,
    *,
    kind: KindOption,
    to: ToOption,
    purpose: PurposeOption,
    patient: PatientOption = None,
    cohort: CohortOption = None,
    everybody: EverybodyOption = False,
    language: LanguageOption = Language.EN,
    paper: PaperOption = PaperName.A4,
    landscape: LandscapeOption = False,
    page: PageOption = None,
    format: FormatOption = None,
    longest_px: LongestPxOption = None,
    style: StyleOption = StyleName.SWEEP,
    mask: MaskOption = False,
    anonymised: AnonymisedOption = False,
    as_json: AsJsonOption = False,
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
