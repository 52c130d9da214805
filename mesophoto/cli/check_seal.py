"""The command that tells whether a sheet or a picture is genuine."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mesophoto.cli.printing import print_json
from mesophoto.cli.sentences import sentences

if TYPE_CHECKING:
    from mesophoto.workflows.exporting.check_seal import SealCheck


def check_seal(
    file: Annotated[Path, typer.Argument(help="A sheet, a picture or a table that mesophoto handed out.")],
    library: Annotated[Path, typer.Option("--library", metavar="DIR", help="The library that it came from.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Tell whether a file is what this library handed out, unaltered, and what was done to its pictures."""
    from mesophoto.cli.secrets import ask_secret  # noqa: PLC0415
    from mesophoto.library.library import Library  # noqa: PLC0415
    from mesophoto.workflows.exporting.check_seal import check_seal as check  # noqa: PLC0415

    with sentences():
        with Library.open(library, secret=ask_secret(library), read_only=True) as opened:
            found = check(opened, file)
        if as_json:
            print_json(_describe(file, found))
        else:
            for sentence in found.sentences:
                typer.echo(sentence)
    if found.verdict != "genuine":
        raise typer.Exit(1)


def _describe(file: Path, found: "SealCheck") -> dict[str, Any]:
    seal = found.seal
    return {
        "schema": "mesophoto/1",
        "file": file.name,
        "sha256": found.file_sha256,
        "verdict": found.verdict,
        "code": found.code,
        "seal": None
        if seal is None
        else {
            "code": seal.code,
            "kind": seal.kind,
            "purpose": seal.purpose,
            "created_at": seal.created_at.isoformat(),
            "sha256": seal.file_sha256,
            "details": dict(seal.details),
        },
        "sentences": list(found.sentences),
    }
