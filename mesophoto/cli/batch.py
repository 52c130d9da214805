"""The command that measures a folder of photos without a library."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mesophoto.cli.printing import counted_progress, print_json
from mesophoto.cli.sentences import sentences

if TYPE_CHECKING:
    from mesophoto.workflows.batch import BatchResult


def batch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Photos, in folders and zip archives.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The table, as CSV.")] = Path(
        "results.csv"
    ),
    workers: Annotated[
        int | None,
        typer.Option("--workers", metavar="N", min=1, help="Processes, of up to 1 GB each; 2 by default."),
    ] = None,
    *,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was stopped; measure what is new.")
    ] = False,
    px_per_mm: Annotated[
        float | None, typer.Option("--px-per-mm", metavar="X", help="Photo pixels per millimetre, of all.")
    ] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Measure each photo as one region.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was done as JSON.")] = False,
) -> None:
    """Measure a folder of photos without a library: one row for each photo and region.

    Photos are not compared with each other. What of a photo cannot be measured is told in its row.
    """
    from mesophoto.workflows.batch import measure_folder  # noqa: PLC0415

    with sentences():
        with counted_progress() as progress:
            result = measure_folder(
                folder, out, progress=progress, resume=resume, workers=workers, px_per_mm=px_per_mm,
                whole=whole,
            )  # fmt: skip
        if as_json:
            print_json(_describe(result))
        else:
            _print(result)
    for fault in result.faults:
        typer.echo(fault, err=True)
    if result.failed:
        raise typer.Exit(1)


def _print(result: "BatchResult") -> None:
    for sentence in result.left_out:
        typer.echo(sentence)
    for photo, reason in result.failed:
        typer.echo(f"{photo}: {reason}", err=True)
    before = f", {result.kept} measured before" if result.kept else ""
    typer.echo(
        f"{result.table}: {result.rows} rows of {result.photos} photos. {result.measured} were looked at now"
        f"{before}; {len(result.failed)} could not be measured."
    )


def _describe(result: "BatchResult") -> dict[str, Any]:
    told = asdict(result) | {"table": str(result.table)}
    told["failed"] = [{"photo": photo, "reason": reason} for photo, reason in result.failed]
    return {"schema": "mesophoto/1", **told}
