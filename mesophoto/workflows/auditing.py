"""What the audit is told beside the operations: what was opened, seen and handed over; and its export."""

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from mesophoto.library.audit import AuditFilter, audit
from mesophoto.library.entities import AuditEntry
from mesophoto.library.files import write_atomically
from mesophoto.library.library import Library

_PAGE_LINES = 1000
_COLUMNS = ("number", "at", "practitioner", "kind", "action", "patients", "subjects", "details")


class Opened:
    """Notes what a person opens: the library, and each patient once, however often it is shown anew."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._seen: tuple[str, str] | None = None
        library.note("open_library", [f"library/{library.id}"])

    def patient(self, patient_id: str) -> None:
        """Note that a patient is looked at, unless the same person looked at them last."""
        now = (self._library.practitioner.id, patient_id)
        if now != self._seen:
            self._library.note("view_patient", [f"patients/{patient_id}"])
            self._seen = now


def export_audit(library: Library, path: Path, wanted: AuditFilter | None = None) -> int:
    """Write the audit, oldest line first, as a table that spreadsheets open; the export is noted itself.

    Parameters
    ----------
    library : Library
    path : Path
        Of a CSV file, in UTF-8 with the mark that Excel wants. Times are UTC.
    wanted : AuditFilter, optional
        Only these lines.

    Returns
    -------
    int
        How many lines were written.

    Raises
    ------
    LibraryError
        If the file cannot be written.
    """
    lines = list(_lines(library, wanted or AuditFilter()))
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(_COLUMNS)
    table.writerows(_row(line) for line in reversed(lines))
    write_atomically(path, text.getvalue().encode("utf-8-sig"), path.parent, durable=True)
    library.note("export_audit", [])
    return len(lines)


def _lines(library: Library, wanted: AuditFilter) -> Iterator[AuditEntry]:
    offset = 0
    with library.read() as connection:
        while page := audit(connection, wanted, _PAGE_LINES, offset):
            yield from page
            offset += len(page)


def _row(line: AuditEntry) -> list[str]:
    details = "" if line.details is None else "; ".join(f"{name}: {v}" for name, v in line.details.items())
    cells = (
        str(line.number), _moment(line.at), line.practitioner, line.kind, line.action,
        "; ".join(line.patients or line.patient_ids), " ".join(line.subjects), details,
    )  # fmt: skip
    return [harmless(cell) for cell in cells]


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S")


def harmless(cell: str) -> str:
    """Keep a spreadsheet from taking a name for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
