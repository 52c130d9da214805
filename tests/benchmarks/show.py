"""Print what an experiment gives."""

import sys
from collections.abc import Sequence

from mesophoto.validation.figures import Figure


def print_figures(figures: Sequence[Figure]) -> None:
    """Print figures as a table in Markdown."""
    print("| what | on | got | 95 % | reach | |\n|---|---|---|---|---|---|")
    for one in figures:
        sign = {True: "✓ ", False: "✗ ", None: ""}[one.reached]
        print(
            f"| {one.what} | {one.on} | {one.got} | {one.interval} | {one.reach} | {sign}{one.note} |",
            flush=True,
        )


def show_progress(done: int, total: int, what: str) -> None:
    """Say on the error stream how far an experiment is."""
    print(f"\r{done}/{total} {what}\033[K", end="", file=sys.stderr, flush=True)
