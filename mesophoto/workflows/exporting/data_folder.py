"""Reading a folder of exported tables: looked at entirely before anything of it is believed."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args
from uuid import UUID

from mesophoto.errors import UserError
from mesophoto.library.clinical import INDICATIONS, INFLUENCES, SEVERITIES, SIDE_EFFECTS, TECHNIQUES
from mesophoto.library.entities import Sex
from mesophoto.library.files import disk_sentence
from mesophoto.records import Moment, Side, View
from mesophoto.reports.tables.csv_table import read_csv
from mesophoto.reports.tables.definitions import Table, tables

PatientRows = dict[str, list[dict[str, Any]]]
"""Name of a table → rows of one patient."""

_PARENTS = {
    "drawn_regions": ("photo", "photos"), "not_counted": ("photo", "photos"),
    "products_given": ("treatment", "treatments"), "side_effect_outlines": ("side_effect", "side_effects"),
}  # fmt: skip
"""Tables without a patient → the column that leads to one, and the table it is a key of."""
_READ = (
    "patients", "sessions", "photos", "assessments", "measurements", "outcome_plans", "courses", "treatments",
    "influences", "side_effects", *_PARENTS,
)  # fmt: skip
_KEYS = {"photos": "photo", "treatments": "treatment", "side_effects": "side_effect"}
_IDS = frozenset({
    "session", "photo", "assessment", "baseline", "course", "treatment", "product_given", "product_key",
    "influence", "side_effect", "outline_key",
})  # fmt: skip
_WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("patients", "sex"): get_args(Sex), ("photos", "view"): get_args(View),
    ("photos", "side"): get_args(Side), ("photos", "moment"): get_args(Moment),
    ("outcome_plans", "view"): get_args(View), ("outcome_plans", "side"): get_args(Side),
    ("outcome_plans", "indication"): INDICATIONS, ("courses", "indication"): INDICATIONS,
    ("treatments", "indication"): INDICATIONS, ("treatments", "technique"): TECHNIQUES,
    ("influences", "kind"): INFLUENCES, ("side_effects", "kind"): SIDE_EFFECTS,
    ("side_effects", "severity"): SEVERITIES,
}  # fmt: skip
_PSEUDONYM = re.compile(r"P-[0-9A-HJKMNP-TV-Z]{8}")


class DataFolder:
    """A folder that :func:`mesophoto.workflows.exporting.data.export_data` wrote.

    Raises
    ------
    UserError
        If a table is missing, or there are two of it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths = {name: _find(folder, name) for name in _READ}
        self.parameters = {
            row["parameters"]: row["parameter_values"] for row in self._rows(tables()["metrics"])
        }

    def patients(self) -> Iterator[PatientRows]:
        """Rows of one patient after the other; only one is held in memory.

        Raises
        ------
        UserError
            If a table is not as it was written: other columns or order, keys that are none.
        """
        with ExitStack() as kept:
            ahead = {name: _Ahead(self._rows(tables()[name])) for name in _READ}
            for rows in ahead.values():
                kept.callback(rows.close)
            seen: set[str] = set()
            while (first := ahead["patients"].take()) is not None:
                if first["patient"] in seen:
                    raise UserError(f"The data hold the patient {first['patient']} twice: export them again.")
                seen.add(first["patient"])
                yield _of_patient(first, ahead)
            for name, rows in ahead.items():
                if rows.take() is not None:
                    raise UserError(
                        f"The table {name} is not in the order in which it was written, or has rows of "
                        "nobody: import the folder as it was exported."
                    )

    def _rows(self, table: Table) -> Iterator[dict[str, Any]]:
        path = self._paths.get(table.name) or _find(self.folder, table.name)
        number = 1
        try:
            with path.open(encoding="utf-8", newline="") as file:
                for row in read_csv(table, file):
                    number += 1
                    _require_sound(table, row)
                    yield row
        except OSError as error:
            raise UserError(disk_sentence(error, path)) from error
        except (ValueError, RecursionError) as error:  # also what is no UTF-8, and no JSON
            raise UserError(
                f"The table {table.name} is not as mesophoto wrote it, in or after row {number}: import the "
                "folder as it was exported."
            ) from error


class _Ahead:
    """Rows of a table, of which the next one can be looked at."""

    def __init__(self, rows: Iterator[dict[str, Any]]) -> None:
        self._rows = rows
        self.next = next(rows, None)

    def take(self) -> dict[str, Any] | None:
        """Give the next row; None at the end."""
        taken, self.next = self.next, None if self.next is None else next(self._rows, None)
        return taken

    def close(self) -> None:
        """Close its file."""
        self._rows.close()  # type: ignore[attr-defined]


def _of_patient(first: dict[str, Any], ahead: dict[str, _Ahead]) -> PatientRows:
    found: PatientRows = {"patients": [first]}
    for name in _READ[1:]:
        column, keys = "patient", {first["patient"]}
        if name in _PARENTS:
            column, parent = _PARENTS[name]
            keys = {row[_KEYS[parent]] for row in found[parent]}
        rows = found[name] = []
        while (following := ahead[name].next) is not None and following[column] in keys:
            rows.append(following)
            ahead[name].take()
    return found


def _find(folder: Path, name: str) -> Path:
    paths = sorted(folder.glob(f"*_{name.replace('_', '-')}_????-??-??_*.csv"))
    if not paths:
        raise UserError(
            f"{folder} holds no table {name}: choose a folder that measurements were exported to."
        )
    if len(paths) > 1:
        raise UserError(
            f"{folder} holds two exports: move the files of one of them into a folder of their own."
        )
    return paths[0]


def _require_sound(table: Table, row: dict[str, Any]) -> None:
    """Refuse what no export holds: keys that are none, unknown words, dates that are none.

    Raises
    ------
    ValueError
    """
    for column in table.columns:
        value = row[column.name]
        if value is None:
            continue
        if column.name == "patient" and not _PSEUDONYM.fullmatch(value):
            raise ValueError("no pseudonym")
        if column.name in _IDS and str(UUID(value)) != value:
            raise ValueError("no key")
        if column.kind == "date":
            date.fromisoformat(value)
        if column.kind == "time":
            datetime.fromisoformat(value)
        if value not in _WORDS.get((table.name, column.name), (value,)):
            raise ValueError(f"unknown {column.name}")
