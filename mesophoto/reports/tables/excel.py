"""Tables as one Excel file: a sheet each, cells of their own kind, nothing that could run."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from mesophoto.reports.tables.definitions import Column, Row, Table

_MOST_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_WIDTHS = {"text": 22, "integer": 10, "number": 13, "boolean": 10, "date": 12, "time": 20}


def write_excel(
    path: Path,
    rows_of: Mapping[Table, Iterable[Row]],
    *,
    tick: Callable[[], None] = lambda: None,
    most_rows: int = _MOST_ROWS,
) -> None:
    """Write an Excel file, row by row.

    Parameters
    ----------
    path : Path
    rows_of : mapping of Table to rows
        Structured columns are left out: Excel's cells are too short for them. A table with more rows than a
        sheet can hold goes on in a second sheet.
    tick : callable
        Called at times; what it raises stops the writing.
    most_rows : int
        Of one sheet, its header included.
    """
    book = Workbook(write_only=True)
    try:
        for table, rows in rows_of.items():
            _write_table(book, table, iter(rows), tick, most_rows)
        book.save(path)
    finally:
        for sheet in book.worksheets:  # else openpyxl leaves its files, open, in the temporary folder
            if not sheet.closed:
                sheet.close()


def _write_table(
    book: Any, table: Table, rows: Iterator[Row], tick: Callable[[], None], most_rows: int
) -> None:
    columns = [column for column in table.columns if column.kind != "json"]
    number = 1
    while True:
        sheet = book.create_sheet(table.name if number == 1 else f"{table.name} {number}")
        sheet.freeze_panes = "A2"
        for place, column in enumerate(columns, 1):
            width = max(_WIDTHS[column.kind], len(column.name) + 2)
            sheet.column_dimensions[get_column_letter(place)].width = width
        sheet.append([_header(sheet, column.name) for column in columns])
        for count, row in enumerate(islice(rows, most_rows - 1)):
            if count % 1000 == 0:
                tick()
            sheet.append([_cell(sheet, column, row[column.name]) for column in columns])
        sheet.close()
        following = next(rows, None)
        if following is None:
            return
        rows = chain([following], rows)
        number += 1


def _header(sheet: Any, name: str) -> Any:
    cell = WriteOnlyCell(sheet, name)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: Any, column: Column, value: Any) -> Any:
    if value is None:
        return None
    if column.kind == "date":
        return date.fromisoformat(value)
    if column.kind == "time":
        return datetime.fromisoformat(value).replace(tzinfo=None)
    if column.kind != "text":
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", str(value))[:_LONGEST_TEXT]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # a text, whatever it begins with
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    return cell
