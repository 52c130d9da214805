"""Rows on the disk until their tables are written: a whole library does not fit into memory."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO

from mesophoto.errors import UserError
from mesophoto.library.files import disk_sentence
from mesophoto.reports.tables.definitions import Row, Table, tables


class Spool:
    """Keeps rows of many tables, each in a file of its own, in their order.

    Parameters
    ----------
    folder : Path
        For the files; whoever made it removes it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.counts: Counter[str] = Counter()
        self._files: dict[str, TextIO] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def add(self, name: str, row: dict[str, Any]) -> None:
        """Keep a row.

        Raises
        ------
        ValueError
            If it has not exactly the columns of its table.
        UserError
            If the disk is full.
        """
        tables()[name].require_row(row)
        try:
            if name not in self._files:
                self._files[name] = self._open.enter_context(self._path(name).open("w", encoding="utf-8"))
            self._files[name].write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
        except OSError as error:
            raise UserError(disk_sentence(error, self.folder)) from error
        self.counts[name] += 1

    def rows(self, table: Table) -> Iterator[Row]:
        """Read the rows of a table, one at a time."""
        if table.name not in self._files:
            return
        self._files[table.name].flush()
        with self._path(table.name).open(encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.jsonl"
