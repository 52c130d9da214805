"""What a batch has measured, kept photo by photo."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

from mesophoto.workflows.batch.one_photo import Found
from mesophoto.workflows.kept_lines import KeptLines

SUFFIX = ".journal"


class Record:
    """The journal beside the table: how was measured, then one line for each photo.

    Only the process that leads a batch writes it, so what two workers measured, since one was lost, is kept
    once.
    """

    def __init__(self, path: Path, how: Mapping[str, Any]) -> None:
        other = (
            f"What is in {path.stem} was measured in another way (folder, scale, regions or version of "
            "mesophoto): choose another file by --out."
        )
        self._lines = KeptLines(path, {"schema": "mesophoto-batch/1", **how}, other)

    def __enter__(self) -> Self:
        self._lines.__enter__()
        return self

    def __exit__(self, *reason: object) -> None:
        self._lines.__exit__(*reason)

    def found(self) -> dict[str, Found]:
        """Last result of each photo, read from the disk: where a run was stopped, memory may know less."""
        lines = (line | {"measurements": tuple(line["measurements"])} for line in self._lines.lines())
        return {line["photo"]: Found(**line) for line in lines}

    def add(self, found: Found) -> None:
        """Keep a result; when this returns, it outlasts a power failure."""
        self._lines.add(asdict(found))
