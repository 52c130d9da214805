"""Tables that other programs open."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesophoto.metrics.registry import METRICS
from mesophoto.reports.tables.csv_table import csv_chunks, read_csv
from mesophoto.reports.tables.definitions import Column, Table, metric_meanings, tables
from mesophoto.reports.tables.excel import write_excel

TABLE = Table(
    "things",
    "For trying.",
    tuple(Column(f"a_{kind}", kind, "", "…") for kind in ("text", "integer", "number", "boolean", "json")),
)


def row(**values: Any) -> dict[str, Any]:
    return {**dict.fromkeys(TABLE.names), **values}


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
ROWS = st.fixed_dictionaries({
    "a_text": st.none() | TEXTS,
    "a_integer": st.none() | st.integers(),
    "a_number": st.none() | st.floats(allow_nan=False),
    "a_boolean": st.none() | st.booleans(),
    "a_json": st.lists(st.floats(allow_nan=False, allow_infinity=False)),
})  # fmt: skip


@given(st.lists(ROWS, max_size=3))
def test_csv_gives_back_what_went_in(rows: list[dict[str, Any]]) -> None:
    text = b"".join(csv_chunks(TABLE, rows)).decode()
    assert list(read_csv(TABLE, io.StringIO(text, newline=""))) == rows


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x", "@SUM(A1)", "\t=1", "\r=1", "'=1"])
def test_no_cell_is_a_formula(text: str, tmp_path: Path) -> None:
    (_, written) = b"".join(csv_chunks(TABLE, [row(a_text=text)])).decode().split("\n", 1)
    assert written.removeprefix('"').startswith("'")
    write_excel(tmp_path / "one.xlsx", {TABLE: [row(a_text=text)]})
    cell = openpyxl.load_workbook(tmp_path / "one.xlsx").active["A2"]
    assert cell.data_type == "s"


def test_what_a_cell_cannot_hold_does_not_break_the_sheet(tmp_path: Path) -> None:
    write_excel(tmp_path / "one.xlsx", {TABLE: [row(a_text="a\x07b"), row(a_text="x" * 40_000)]})
    sheet = openpyxl.load_workbook(tmp_path / "one.xlsx").active
    assert (sheet["A2"].value, len(sheet["A3"].value)) == ("a\N{REPLACEMENT CHARACTER}b", 32_767)


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(tmp_path: Path) -> None:
    rows = [row(a_integer=number) for number in range(7)]
    write_excel(tmp_path / "one.xlsx", {TABLE: rows}, most_rows=4)
    book = openpyxl.load_workbook(tmp_path / "one.xlsx")
    assert book.sheetnames == ["things", "things 2", "things 3"]
    found = [line[1] for sheet in book for line in sheet.iter_rows(min_row=2, values_only=True)]
    assert found == list(range(7))


def test_a_row_with_a_column_that_is_not_explained_is_refused() -> None:
    with pytest.raises(ValueError, match="a_text missing or not in the data dictionary"):
        TABLE.require_row({name: None for name in TABLE.names if name != "a_text"})
    with pytest.raises(ValueError, match="more missing or not in the data dictionary"):
        TABLE.require_row(row(more=1))


def test_every_table_and_metric_is_explained() -> None:
    assert all(table.meaning for table in tables().values())
    assert all(len(column.meaning) > 3 for table in tables().values() for column in table.columns)
    assert metric_meanings().keys() == METRICS.keys()
    units = {
        column.unit for table in tables().values() for column in table.columns if column.kind == "number"
    }
    assert "as unit" in units
