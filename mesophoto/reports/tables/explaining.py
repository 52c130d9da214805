"""What lies beside the tables: the data dictionary, and how to open the folder."""

import csv
import io
from collections.abc import Mapping

from mesophoto.reports.tables.definitions import tables
from mesophoto.resources import resource_path

DICTIONARY_COLUMNS = ("table", "column", "kind", "unit", "meaning")


def dictionary_csv() -> bytes:
    """The data dictionary as a table: one row per column of every table."""
    text = io.StringIO(newline="")
    write = csv.writer(text).writerow
    write(DICTIONARY_COLUMNS)
    for table in tables().values():
        for column in table.columns:
            write([table.name, column.name, column.kind, column.unit, column.meaning])
    return text.getvalue().encode()


def dictionary_markdown() -> bytes:
    """The data dictionary to read."""
    lines = ["# Data dictionary"]
    for table in tables().values():
        lines += ["", f"## {table.name}", "", table.meaning, "", "| column | kind | unit | meaning |"]
        lines.append("|---|---|---|---|")
        lines += [
            f"| `{column.name}` | {column.kind} | {column.unit} | {column.meaning} |"
            for column in table.columns
        ]
    return ("\n".join(lines) + "\n").encode()


def readme(counts: Mapping[str, int], *, shifted: bool, version: str) -> bytes:
    """What is in the folder, how to open it, and what to beware of.

    Parameters
    ----------
    counts : mapping
        Table → number of its rows.
    shifted : bool
        Whether dates are moved.
    version : str
        Of the program.
    """
    rows = "\n".join(f"- {name}: {count} rows" for name, count in counts.items())
    dates = _SHIFTED if shifted else _KEPT
    text = resource_path("data/README.md").read_text("utf-8")
    for place, value in (("{version}", version), ("{rows}", rows), ("{dates}", dates)):
        text = text.replace(place, value)
    return text.encode()


_SHIFTED = (
    "All dates of a patient are moved by one secret number of whole weeks: the days between them are right, "
    "the season is not."
)
_KEPT = "All dates are the real ones."
