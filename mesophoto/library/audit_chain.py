"""The audit's chain of hashes: a line that was changed, added or taken out between others is found.

A tail that was cut off leaves a chain that is whole; the head that each backup notes finds it.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from mesophoto.library.schema import AuditRow
from mesophoto.library.transaction import canonical_json

FIRST = "0" * 64
"""What the first line has for the hash of the one before."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last line of an audit."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class BrokenChain:
    """Where an audit is no longer as it was written."""

    number: int
    """Of the first line that does not follow from the one before."""
    why: str


def line_hash(line: Mapping[str, Any]) -> str:
    """Hash of a line; ``details`` count where there are some.

    Parameters
    ----------
    line : mapping
        number, at (ISO, UTC), practitioner_id, action, operation, subjects, previous_hash, details.
    """
    counted = {name: value for name, value in line.items() if name != "details" or value is not None}
    return hashlib.sha256(canonical_json(counted).encode()).hexdigest()


def head(connection: Connection) -> Head | None:
    """The last line, None while there is none."""
    row = connection.execute(
        select(AuditRow.number, AuditRow.hash).order_by(AuditRow.number.desc()).limit(1)
    ).first()
    return None if row is None else Head(row.number, row.hash)


def verify_chain(connection: Connection, heads: tuple[Head, ...] = ()) -> BrokenChain | None:
    """Check each line against the one before, and against heads noted elsewhere.

    Parameters
    ----------
    connection : Connection
    heads : tuple of Head
        Heads that backups noted: lines that must still be there.

    Returns
    -------
    BrokenChain or None
        The first break; None if every line is as it was written.
    """
    noted = {found.number: found.hash for found in heads}
    previous, number = FIRST, 0
    columns = (
        AuditRow.number, AuditRow.at, AuditRow.practitioner_id, AuditRow.action, AuditRow.operation,
        AuditRow.subjects, AuditRow.details, AuditRow.previous_hash, AuditRow.hash,
    )  # fmt: skip
    query = select(*columns).order_by(AuditRow.number).execution_options(yield_per=1000)
    for row in connection.execute(query).mappings():
        line = {**row, "at": row["at"].isoformat()}
        stated = line.pop("hash")
        if line["number"] != number + 1:
            return BrokenChain(number + 1, "the line is missing")
        number += 1
        if line["previous_hash"] != previous:
            return BrokenChain(number, "the line does not follow from the one before")
        if line_hash(line) != stated:
            return BrokenChain(number, "the line was changed")
        if noted.get(number, stated) != stated:
            return BrokenChain(number, "the line is not the one that a backup holds")
        previous = stated
    missing = [found for found in noted if found > number]
    return BrokenChain(number + 1, "lines that a backup holds were cut off") if missing else None
