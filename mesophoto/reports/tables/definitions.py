"""What the tables and their columns are: one definition for writing, reading and explaining them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from mesophoto.resources import resource_path

Kind = Literal["text", "integer", "number", "boolean", "date", "time", "json"]
Row = Mapping[str, Any]
"""A row: name of a column → its value, as JSON has it; dates and moments in ISO 8601."""

SCHEMA = "mesophoto-data/1"
_MEANINGS = "metric_meanings"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes
    ----------
    name : str
    kind : Kind
    unit : str
        Empty: none. "as unit": what stands in the row's column unit.
    meaning : str
    """

    name: str
    kind: Kind
    unit: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of its columns."""
        return tuple(column.name for column in self.columns)

    def require_row(self, row: Row) -> None:
        """Refuse a row that has not exactly the columns that are explained.

        Raises
        ------
        ValueError
        """
        if row.keys() != set(self.names):
            odd = sorted(row.keys() ^ set(self.names))
            raise ValueError(f"table {self.name}: {', '.join(odd)} missing or not in the data dictionary")


@cache
def tables() -> Mapping[str, Table]:
    """All tables by name, in their order."""
    return {
        name: Table(name, table["meaning"], tuple(_column(name, *column) for column in table["columns"]))
        for name, table in _read().items()
        if name != _MEANINGS
    }


def metric_meanings() -> Mapping[str, str]:
    """What each metric is."""
    return {name: str(text) for name, text in _read()[_MEANINGS].items() if name != "meaning"}


def _column(table: str, name: str, kind: Kind, unit: str, meaning: str) -> Column:
    if kind not in get_args(Kind) or not meaning:
        raise ValueError(f"table {table}: column {name} is not explained")
    return Column(name, kind, unit, meaning)


@cache
def _read() -> Mapping[str, Any]:
    return tomllib.loads(resource_path("data/tables.toml").read_text("utf-8"))
