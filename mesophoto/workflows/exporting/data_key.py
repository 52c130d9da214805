"""The key file: who is who, for the practice alone."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.reports.tables.csv_table import guarded
from mesophoto.workflows.exporting.pseudonyms import date_shift
from mesophoto.workflows.exporting.release import Handout, hand_out

KEY_WARNING = (
    "The key file says who is who: with it the data are no longer pseudonymous. Keep it in the practice, "
    "apart from the data, and never pass both on together. It is not encrypted."
)
"""What stands wherever somebody chooses to write one."""

KEY_COLUMNS = ("patient", "number", "family_name", "given_name", "birth_date", "dates_moved_by_days")


def write_key_file(
    library: Library, pseudonyms: Mapping[str, str], path: Path, shifted: bool, today: date
) -> None:
    """Write the key file; it is logged, and for the practice's own record only.

    Parameters
    ----------
    library : Library
    pseudonyms : mapping
        Patient's key → pseudonym.
    path : Path
        Where the user wants it; refused if something is there.
    shifted : bool
        Whether the dates of the data are moved.
    today : date
    """
    text = io.StringIO(newline="")
    write = csv.writer(text).writerow
    write(KEY_COLUMNS)
    for patient_id, pseudonym in pseudonyms.items():
        one = library.patient(patient_id)
        days = date_shift(library, patient_id).days if shifted else 0
        names = [guarded(name) for name in (one.number, one.family_name, one.given_name)]
        write([pseudonym, *names, "" if one.birth_date is None else one.birth_date.isoformat(), days])
    handout = Handout("data", "record", tuple(pseudonyms), shows_name=True, shows_face=False)
    hand_out(library, handout, {path: text.getvalue().encode()}, today=today)
