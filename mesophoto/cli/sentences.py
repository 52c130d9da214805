"""How a command ends that cannot be done."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from mesophoto.errors import Cancelled, UserError


@contextmanager
def sentences() -> Iterator[None]:
    """Turn what a user can act on into one sentence and exit code 1; a bug stays a traceback."""
    try:
        yield
    except UserError as error:
        typer.echo(f"mesophoto: {error}", err=True)
        raise typer.Exit(1) from None
    except (Cancelled, KeyboardInterrupt):
        typer.echo("mesophoto: stopped; what was done before is kept.", err=True)
        raise typer.Exit(1) from None
