"""Commands that look after a library: verify, back up, list backups, restore."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mesophoto.cli.printing import counted_progress, print_json
from mesophoto.cli.sentences import sentences

if TYPE_CHECKING:
    from mesophoto.library.verify import Verified

app = typer.Typer(name="library", help="Verify, back up and restore a library.", no_args_is_help=True)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The library's folder.")]
To = Annotated[Path | None, typer.Option("--to", metavar="FOLDER", help="Folder of the backups.")]


@app.command()
def verify(
    folder: Folder,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    locked: Annotated[
        bool, typer.Option("--locked", help="Without the passphrase: by names and bytes alone.")
    ] = False,
) -> None:
    """Read every original, the database and the audit, and name what is not as it was written."""
    from mesophoto.cli.secrets import ask_secret  # noqa: PLC0415
    from mesophoto.workflows.verifying import verify_folder  # noqa: PLC0415

    with sentences():
        secret = None if locked else ask_secret(folder)
        with counted_progress() as progress:
            verified = verify_folder(folder, progress, secret)
        if as_json:
            print_json(_describe(verified))
        else:
            for finding in verified.findings:
                typer.echo(finding.sentence)
            found = f"{len(verified.findings)} found" if verified.findings else "all as it was written"
            part = ", by names and bytes alone" if verified.locked else ""
            typer.echo(f"Verified {verified.originals} originals and the database{part}: {found}.")
    if verified.findings:
        raise typer.Exit(1)


@app.command()
def backup(folder: Folder, to: To = None) -> None:
    """Back the library up, while it is in use too; the folder set in the library by default."""
    from mesophoto.cli.secrets import ask_secret  # noqa: PLC0415
    from mesophoto.library.library import Library  # noqa: PLC0415
    from mesophoto.workflows.backups import back_up  # noqa: PLC0415

    with sentences():
        opened = Library.open(folder, secret=ask_secret(folder), read_only=True)
        with opened as library, counted_progress() as progress:
            report = back_up(library, progress, to)
        typer.echo(
            f"Backup {report.snapshot.stamp}: {report.originals} originals, {report.new_originals} of them "
            f"new ({report.new_bytes / 1e6:.1f} MB); {len(report.removed)} older backups thinned out."
        )
    if report.lost:
        typer.echo(
            f"{len(report.lost)} originals are missing or damaged in the library: verify it.", err=True
        )
        raise typer.Exit(1)


@app.command()
def backups(
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="The library's folder.")] = None,
    to: To = None,
    check: Annotated[bool, typer.Option("--verify", help="Read all of them again.")] = False,
) -> None:
    """List the backups in a folder, or those of a library wherever they are."""
    from mesophoto.library.backup.check import check_backups  # noqa: PLC0415
    from mesophoto.library.backup.repository import Repository  # noqa: PLC0415
    from mesophoto.library.known_backups import known_backups  # noqa: PLC0415
    from mesophoto.library.opening import find_database  # noqa: PLC0415

    if (folder is None) == (to is None):
        raise typer.BadParameter("name a library's folder, or one with backups by --to")
    if folder is not None and (folder / "repository.json").is_file():
        folder, to = None, folder
    folders = [to] if to is not None else known_backups(folder).folders if folder is not None else ()
    damaged = 0
    with sentences():
        for repository in map(Repository, folders):
            typer.echo(f"{repository.folder}")
            for snapshot in repository.snapshots():
                typer.echo(f"  {snapshot.stamp}  {snapshot.said}")
            if check:
                with counted_progress() as progress:
                    found = check_backups(repository, progress)
                for one in found:
                    typer.echo(f"The backup of {one.snapshot.said} is damaged: {one.why}.")
                damaged += len(found)
        if not folders and folder is not None:
            find_database(folder)
            typer.echo("There are no backups yet.")
    if damaged:
        raise typer.Exit(1)


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder of the backups.")],
    new: Annotated[Path, typer.Argument(metavar="NEW_DIR", help="New folder for the library.")],
    snapshot: Annotated[
        str | None, typer.Option("--snapshot", metavar="STAMP", help="Which backup; the newest by default.")
    ] = None,
) -> None:
    """Make a library of a backup, bit for bit."""
    from mesophoto.library.backup.repository import Repository  # noqa: PLC0415
    from mesophoto.library.backup.restore import restore_backup  # noqa: PLC0415

    with sentences():
        with counted_progress() as progress:
            report = restore_backup(Repository(folder), new, progress, stamp=snapshot)
        typer.echo(
            f"Restored the backup of {report.snapshot.said} with {report.originals} originals to {new}."
        )
    if report.lost:
        typer.echo(
            f"{len(report.lost)} originals are not in the backup as they were: verify the library.", err=True
        )
        raise typer.Exit(1)


def _describe(verified: "Verified") -> dict[str, Any]:
    return {
        "schema": "mesophoto/1",
        "originals": verified.originals,
        "locked": verified.locked,
        "findings": [
            {**asdict(one), "session_date": one.session_date.isoformat() if one.session_date else None}
            for one in verified.findings
        ],
    }
