"""The command line. A window, and the engine, are imported only when they are asked for."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from mesophoto import __version__
from mesophoto.cli import library as library_commands
from mesophoto.cli.check_seal import check_seal
from mesophoto.cli.printing import (
    counted_progress,
    print_calibration,
    print_comparison,
    print_demo,
    print_json,
    print_measurements,
    print_series,
    print_validation,
)
from mesophoto.cli.sentences import sentences

app = typer.Typer(
    name="mesophoto",
    help="Tells whether skin really changed between two photographs, and says so when it cannot tell.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(library_commands.app)
app.command(name="check-seal")(check_seal)

JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="Write pictures to this folder.")
]
ScaleOption = Annotated[
    float | None, typer.Option("--px-per-mm", metavar="X", help="Photo pixels per millimetre of skin.")
]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mesophoto {__version__}")
        raise typer.Exit


def _try_itself(wanted: bool) -> None:
    if wanted:
        from mesophoto.cli.self_test import run_self_test  # noqa: PLC0415

        raise typer.Exit(0 if run_self_test() else 1)


@app.callback(invoke_without_command=True)
def open_app(
    context: typer.Context,
    library: Annotated[
        Path | None,
        typer.Option("--library", metavar="DIR", help="The library to open; the last one by default."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="CODE", help="Language of the app: en, fr, es, de or it."),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
    self_test: Annotated[
        bool,
        typer.Option(
            "--self-test", callback=_try_itself, is_eager=True, help="Try whether this installation works."
        ),
    ] = False,
) -> None:
    """Open the app, or run one of the commands below."""
    del version, self_test
    if context.invoked_subcommand is None:
        raise typer.Exit(_run_app(library, language))


def _run_app(library: Path | None, language: str | None = None) -> int:
    from mesophoto.app.main import run  # noqa: PLC0415 - Qt only for a window

    return run(library_folder=library, language=language)


@app.command()
def measure(
    photo: Annotated[Path, typer.Argument(help="A photo of a face, of the back of a hand, or of skin.")],
    as_json: JsonOption = False,
    out: OutOption = None,
    px_per_mm: ScaleOption = None,
    whole: Annotated[bool, typer.Option("--whole", help="Measure the whole photo as one region.")] = False,
) -> None:
    """Measure one photo: pigmentation, redness, texture, wrinkles, evenness by region."""
    import mesophoto  # noqa: PLC0415
    from mesophoto.reports.json_document import describe_measuring  # noqa: PLC0415

    with sentences():
        read = mesophoto.read_photo(photo)
        assessment = mesophoto.measure(read, "whole" if whole else None, px_per_mm)
        if out is not None:
            from mesophoto.cli.writing import write_measured  # noqa: PLC0415

            write_measured(out, photo.stem, read, assessment)
        if as_json:
            print_json(describe_measuring(read, assessment))
        else:
            print_measurements(assessment.measurements)
            print_calibration(assessment.colour)


@app.command()
def compare(
    before: Annotated[Path, typer.Argument(help="The earlier photo: the baseline.")],
    after: Annotated[Path, typer.Argument(help="The later photo, of the same view.")],
    *,
    as_json: JsonOption = False,
    out: OutOption = None,
    px_per_mm: ScaleOption = None,
    asked: Annotated[
        list[str] | None,
        typer.Option("--treated", metavar="REGION", help="A treated part of the face; may be repeated."),
    ] = None,
    show_all: Annotated[bool, typer.Option("--all", help="List every metric in every region.")] = False,
) -> None:
    """Compare two photos of one view: what changed, and whether that can be told."""
    import mesophoto  # noqa: PLC0415
    from mesophoto.reports.json_document import describe_comparison  # noqa: PLC0415

    with sentences():
        photos = mesophoto.read_photo(before), mesophoto.read_photo(after)
        pair = mesophoto.compare(*photos, px_per_mm, asked=asked or ())
        if out is not None:
            from mesophoto.cli.writing import write_compared  # noqa: PLC0415

            write_compared(out, photos, pair)
        if as_json:
            print_json(describe_comparison(*photos, pair))
        else:
            print_comparison(pair, show_all=show_all)


@app.command()
def series(
    photos: Annotated[list[Path], typer.Argument(help="Photos of one view, in order of time.")],
    baseline: Annotated[
        int,
        typer.Option("--baseline", metavar="N", min=1, help="Which one the others are compared with."),
    ] = 1,
    as_json: JsonOption = False,
) -> None:
    """Follow one view through its sessions: every spot, every metric, and where it is going."""
    import mesophoto  # noqa: PLC0415
    from mesophoto.reports.json_document import describe_series  # noqa: PLC0415

    with sentences():
        read = [mesophoto.read_photo(path) for path in photos]
        found = mesophoto.assess_series(read, baseline - 1)
        if as_json:
            print_json(describe_series(read, found))
        else:
            print_series(found)


@app.command()
def card(
    out: Annotated[Path, typer.Argument(help="The PDF to write.")] = Path("mesophoto-card.pdf"),
    a4: Annotated[bool, typer.Option("--a4", help="For a sheet of A4 instead of A6.")] = False,
) -> None:
    """Write the card to print: scale and white balance for every photo that shows it."""
    from mesophoto.reports.card import write_card  # noqa: PLC0415

    with sentences():
        typer.echo(f"The card: {write_card(out, 'A4' if a4 else 'A6')}. Print it at 100 %.")


@app.command()
def demo(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="DIR", help="Write pictures to this folder instead of opening the app."
        ),
    ] = None,
) -> None:
    """Make a throw-away library with two simulated patients and open the app on it."""
    from mesophoto.workflows.demo import make_demo  # noqa: PLC0415
    from mesophoto.workflows.demo_pictures import write_demo_pictures  # noqa: PLC0415

    with sentences():
        folder = Path(tempfile.mkdtemp(prefix="mesophoto-demo-"))
        with counted_progress() as progress:
            summary = make_demo(folder, progress)
        print_demo(summary)
        if out is None and _has_display():
            raise typer.Exit(_run_app(summary.library))
        pictures = write_demo_pictures(summary, out or folder / "pictures")
        typer.echo(f"{len(pictures)} pictures are in {out or folder / 'pictures'}")


@app.command()
def validate(
    photos: Annotated[
        Path | None,
        typer.Option("--photos", metavar="DIR", help="Photos of people, with repeat shots if any."),
    ] = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the report goes.")] = Path(
        "mesophoto-validation"
    ),
    quick: Annotated[bool, typer.Option("--quick", help="Fewer repeats: minutes, not an hour.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Try every promise on simulated skin, and on photos if there are any, and write one report."""
    from mesophoto.workflows.validate import validate as run_validation  # noqa: PLC0415

    with sentences():
        with counted_progress() as progress:
            topics, files = run_validation(out, photos, progress, quick=quick)
        if as_json:
            typer.echo(files.json.read_text(encoding="utf-8"))
        else:
            print_validation(topics)
            typer.echo(f"The report: {files.html} and {files.pdf}")


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
