"""Imports that were begun and did not come to their end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from mesophoto.library.schema import ImportRow, OperationRow, PhotoRow, RowChangeRow


@dataclass(frozen=True, slots=True)
class BegunImport:
    """An import that did not come to its end."""

    id: str
    started_at: datetime
    plan: Mapping[str, Any]
    """As :mod:`mesophoto.workflows.import_journal` writes it."""
    went_in: tuple[str, ...]
    """SHA-256 of each photo that went in."""


def begun_imports(connection: Connection) -> tuple[BegunImport, ...]:
    """Imports under way that the user did not undo, newest first."""
    found = []
    for row in connection.execute(select(ImportRow).order_by(ImportRow.started_at.desc())).mappings():
        undone = (
            select(OperationRow.number)
            .where(OperationRow.number.in_(row["operations"]), OperationRow.undone_by.is_not(None))
            .limit(1)
        )
        if connection.execute(undone).first() is not None:
            continue
        went_in = (
            select(PhotoRow.sha256)
            .join(RowChangeRow, RowChangeRow.row_id == PhotoRow.id)
            .where(RowChangeRow.operation.in_(row["operations"]), RowChangeRow.table == "photos")
        )
        shas = tuple(connection.execute(went_in).scalars())
        found.append(BegunImport(row["id"], row["started_at"], row["plan"], shas))
    return tuple(found)
