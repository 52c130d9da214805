"""``mesophoto --self-test``: whether this installation works on this computer."""

import tempfile
import time
from pathlib import Path

import typer


def run_self_test() -> bool:
    """Try everything, print a line for each check, and return whether all passed."""
    from mesophoto.app.self_test import open_window  # noqa: PLC0415 - Qt only here
    from mesophoto.workflows.self_test import Installation, Tried, attempt  # noqa: PLC0415

    begun = time.monotonic()

    def tell(tried: Tried) -> bool:
        mark = "passed" if tried.passed else "FAILED"
        typer.echo(f"{mark}  {tried.name:<15} {tried.seconds:5.1f} s  {tried.found}")
        return tried.passed

    # What a process still holds open cannot be removed on Windows: no reason to fail.
    with tempfile.TemporaryDirectory(prefix="mesophoto-self-test-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        installation = Installation(folder)
        passed = [tell(tried) for tried in installation.try_all()]
        passed.append(tell(attempt("window", lambda: open_window(installation.library, folder))))
    typer.echo(f"{sum(passed)} of {len(passed)} checks passed in {time.monotonic() - begun:.0f} s.")
    return all(passed)
