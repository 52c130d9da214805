"""Tables as CSV that R, pandas and every spreadsheet open, and back."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from mesophoto.reports.tables.definitions import Column, Row, Table

_RISKY = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"
_CHUNK = 1 << 20


def csv_chunks(table: Table, rows: Iterable[Row]) -> Iterator[bytes]:
    """Write rows as CSV in UTF-8, a megabyte at a time.

    Numbers are written so that reading gives the very same ones; empty is what is missing; true and false. A
    text that a spreadsheet would take for a formula is led by an apostrophe.
    """
    text = io.StringIO(newline="")
    write = csv.writer(text).writerow  # lines end as RFC 4180 has it, so that a lone CR is quoted
    write(table.names)
    for row in rows:
        write([_cell(column, row[column.name]) for column in table.columns])
        if text.tell() > _CHUNK:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()


def read_csv(table: Table, file: TextIO) -> Iterator[dict[str, Any]]:
    """Read rows that :func:`csv_chunks` wrote.

    Raises
    ------
    ValueError
        If it is not this table, or a cell is not of its column's kind.
    """
    csv.field_size_limit(1 << 30)
    rows = csv.reader(file, strict=True)
    if tuple(next(rows, ())) != table.names:
        raise ValueError(f"the first line is not that of the table {table.name}")
    try:
        for cells in rows:
            pairs = zip(table.columns, cells, strict=True)
            yield {column.name: _value(column, cell) for column, cell in pairs}
    except csv.Error as error:
        raise ValueError(str(error)) from error


def guarded(text: str) -> str:
    """Lead a text by an apostrophe that a spreadsheet would otherwise run as a formula."""
    return _GUARD + text if text.startswith((*_RISKY, _GUARD)) else text


def _cell(column: Column, value: Any) -> str:
    if value is None:
        return ""
    if column.kind == "json":
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    if column.kind == "boolean":
        return "true" if value else "false"
    if column.kind == "number":
        return repr(float(value))
    if column.kind == "integer":
        return str(value)
    return guarded(str(value))


def _value(column: Column, cell: str) -> Any:
    if cell == "":
        return None
    if column.kind == "json":
        return json.loads(cell)
    if column.kind == "boolean":
        if cell not in ("true", "false"):
            raise ValueError(f"{cell!r} is neither true nor false")
        return cell == "true"
    if column.kind == "integer":
        return int(cell)
    if column.kind == "number":
        return float(cell)
    return cell.removeprefix(_GUARD)
