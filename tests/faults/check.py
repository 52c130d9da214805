"""What must hold of a library after any fault: said as a list of what does not."""

import hashlib
import re
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient

_KEPT = re.compile(
    r"(library\.sqlite|vault\.sqlite|vault\.json|writer\.(lock|json)|backups\.json"
    r"|(library|vault)\.pages|keys/[0-9a-f-]{36}"
    r"|originals/[0-9a-f]{2}/[0-9a-f]{64}|cache/[a-z]+/[0-9a-f]{2}/[0-9a-f-]{64,97})"
)


def faults_of(library: Library) -> list[str]:
    """What is wrong with an open library: its database, its journal, its audit, its originals."""
    with library.read() as connection:
        query = connection.exec_driver_sql
        found = [f"quick_check: {row[0]}" for row in query("PRAGMA quick_check") if row[0] != "ok"]
        found += [f"foreign key: {tuple(row)}" for row in query("PRAGMA foreign_key_check")]
        unaudited = query(
            "SELECT number FROM operations WHERE number NOT IN"
            " (SELECT operation FROM audit WHERE operation IS NOT NULL)"
        )
        found += [f"operation {row[0]} is not in the audit" for row in unaudited]
        for table, row_id in query('SELECT DISTINCT "table", row_id FROM row_changes').all():
            if query(f'SELECT 1 FROM "{table}" WHERE id = ?', (row_id,)).first() is None:
                found.append(f"the journal names a row of {table} that is not there")
        empty = query("SELECT id FROM assessments WHERE id NOT IN (SELECT assessment_id FROM measurements)")
        found += [f"assessment {row[0]} has no measurements" for row in empty]
        hashes = [row[0] for row in query("SELECT sha256 FROM originals")]
        lines = query("SELECT * FROM audit ORDER BY number").mappings().all()
    previous = "0" * 64
    for number, line in enumerate(lines, 1):
        if line["number"] != number or line["previous_hash"] != previous:
            found.append(f"audit line {number} does not follow the one before")
        previous = line["hash"]
    for sha256 in hashes:
        if _sha256(library.read_original(sha256)) != sha256:
            found.append(f"original {sha256[:12]} is not what came in")
    return found


def takes_writes(library: Library) -> list[str]:
    """Whether the next write goes in and can be taken back."""
    add = AddPatient(number="after the fault")
    Journal(library).do(add)
    found = [] if library.patient(add.patient_id).number == add.number else ["a write was not kept"]
    Journal(library).undo()
    return found


def leftovers(folder: Path) -> list[str]:
    """What lies in a closed library's folder and belongs to nothing; half-written files among it."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            continue
        name = path.relative_to(folder).as_posix()
        if not _KEPT.fullmatch(name):
            found.append(f"left over: {name}")
        elif name.startswith("originals/") and _sha256(path.read_bytes()) != path.name:
            found.append(f"half written: {name}")
    return found


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
