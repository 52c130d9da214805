"""Everyone who had a lot, for a recall."""

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mesophoto.library import clinical_queries, queries
from mesophoto.library.entities import Patient, say_date
from mesophoto.library.files import write_atomically
from mesophoto.library.library import Library
from mesophoto.reports.document import Document, Paragraph, Table, write_pdf
from mesophoto.workflows.auditing import harmless

WARNING = "This list holds names of patients: keep it as you keep their records."
EXPORT_RECALL = "export_recall"
_COLUMNS = ("Patient", "Number", "Date of birth", "Treated on", "Product", "Lot", "Volume (ml)")


@dataclass(frozen=True, slots=True)
class RecallEntry:
    """One treatment with a lot."""

    patient: Patient
    treated_on: date
    product: str
    lot: str
    volume_ml: float | None


def lots(library: Library) -> tuple[tuple[str, str], ...]:
    """(product, lot) of all that was given, by name."""
    with library.read() as connection:
        found = {
            (given.product, given.lot)
            for treatment in clinical_queries.all_treatments(connection)
            for given in treatment.products
            if given.lot
        }
    return tuple(sorted(found, key=lambda one: (one[0].casefold(), one[1])))


def recall(library: Library, lot: str) -> tuple[RecallEntry, ...]:
    """Everyone who had a lot, by name and day; upper and lower case are the same.

    All products of that lot are listed, since two makers may use one number.
    """
    wanted = lot.strip().casefold()
    with library.read() as connection:
        had = [
            (treatment, given)
            for treatment in clinical_queries.all_treatments(connection)
            for given in treatment.products
            if given.lot.casefold() == wanted and wanted
        ]
        patients = {
            patient_id: queries.patient(connection, patient_id)
            for patient_id in {treatment.patient_id for treatment, _ in had}
        }
    found = [
        RecallEntry(patient, treatment.date, given.product, given.lot, given.volume_ml)
        for treatment, given in had
        if (patient := patients[treatment.patient_id]) is not None
    ]
    return tuple(sorted(found, key=lambda one: (one.patient.name, one.treated_on)))


def export_recall(library: Library, lot: str, path: Path) -> int:
    """Write the list as CSV, in UTF-8 with the mark that Excel wants, and note it in the audit.

    Returns
    -------
    int
        How many treatments are listed.

    Raises
    ------
    LibraryError
        If the file cannot be written.
    """
    entries = recall(library, lot)
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow([WARNING])
    table.writerow(_COLUMNS)
    for one in entries:
        born = "" if one.patient.birth_date is None else one.patient.birth_date.isoformat()
        volume = "" if one.volume_ml is None else str(one.volume_ml)
        cells = (one.patient.name, one.patient.number, born, one.treated_on.isoformat(), one.product, one.lot)
        table.writerow([*(harmless(cell) for cell in cells), volume])
    write_atomically(path, text.getvalue().encode("utf-8-sig"), path.parent, durable=True)
    _note_recall(library, entries)
    return len(entries)


def print_recall(library: Library, lot: str, path: Path) -> int:
    """Write the list as PDF, to be printed, and note it in the audit; as :func:`export_recall` otherwise."""
    entries = recall(library, lot)
    rows = tuple(
        (
            one.patient.name, one.patient.number, say_date(one.treated_on), one.product, one.lot,
            "" if one.volume_ml is None else f"{one.volume_ml:g}",
        )
        for one in entries
    )  # fmt: skip
    titles = (*_COLUMNS[:2], *_COLUMNS[3:])
    title = f"Everyone who had lot {lot.strip()}"
    write_pdf(Document(title, "", (Paragraph(WARNING), Table(titles, rows)), WARNING), path)
    _note_recall(library, entries)
    return len(entries)


def _note_recall(library: Library, entries: tuple[RecallEntry, ...]) -> None:
    """Note in the audit that the list was handed out, on paper or as a file."""
    patients = sorted({one.patient.id for one in entries})
    library.note(EXPORT_RECALL, [f"patients/{patient_id}" for patient_id in patients])
