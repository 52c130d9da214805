"""Whom an export is of: patients named by their number, or by their key."""

import csv
from collections.abc import Sequence
from pathlib import Path

from mesophoto.errors import UserError
from mesophoto.library.entities import Patient
from mesophoto.library.library import Library


def cohort_of(file: Path) -> tuple[str, ...]:
    """Read numbers or keys of patients: one a line, or the first column of a CSV; lines with # are left out.

    Raises
    ------
    UserError
        If the file cannot be read, or names nobody.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            named = [row[0].strip() for row in csv.reader(opened) if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"{file} cannot be read as a list of patients: one number a line.") from error
    found = tuple(dict.fromkeys(one for one in named if one and not one.startswith("#")))
    if not found:
        raise UserError(f"{file} names no patients: write one number a line.")
    return found


def find_patients(library: Library, named: Sequence[str] | None) -> tuple[Patient, ...]:
    """Patients of these numbers or keys, in this order; None: all.

    Raises
    ------
    UserError
        If one is not there, or a number belongs to several.
    """
    everybody = library.patients()
    if named is None:
        if not everybody:
            raise UserError("There are no patients in this library.")
        return everybody
    found: dict[str, Patient] = {}
    for text in named:
        fitting = [one for one in everybody if text in (one.id, one.number)]
        if not fitting:
            raise UserError(
                f"There is no patient {text} in this library: name a number as the list shows it."
            )
        if len(fitting) > 1:
            raise UserError(f"Several patients have the number {text}: name them by their keys.")
        found[fitting[0].id] = fitting[0]
    return tuple(found.values())
