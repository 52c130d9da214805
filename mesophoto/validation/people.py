"""Who is in a folder of photos: whose repeat shots are which."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mesophoto.errors import UserError
from mesophoto.imaging.photo_files import PHOTO_SUFFIXES

PEOPLE_FILE = "people.csv"


@dataclass(frozen=True, slots=True)
class Person:
    """One person's repeat shots of one view.

    Attributes
    ----------
    id : str
        Name of the person's folder, or what the names of the files begin with.
    shots : paths, in the order of their names
        The first is the baseline.
    sex : str
        "female", "male" or empty where it is not known.
    age_years : float or None
    """

    id: str
    shots: tuple[Path, ...]
    sex: str = ""
    age_years: float | None = None


def find_people(folder: Path) -> list[Person]:
    """Find the people of a folder.

    A folder below it is one person's; photos that lie in it side by side belong together if their names are
    the same up to the last "_" or "-" ("017_03.jpg", "017_08.jpg"). ``people.csv`` beside them, with the
    columns person, sex and age, says more of them.

    Parameters
    ----------
    folder : Path

    Returns
    -------
    list of Person
        In the order of their names, those with a single photo included.

    Raises
    ------
    UserError
        If there is no such folder, no photo in it, or ``people.csv`` cannot be read.
    """
    if not folder.is_dir():
        raise UserError(f"{folder} is no folder: name one that holds photos.")
    shots: dict[str, list[Path]] = defaultdict(list)
    for path in _photos(folder):
        shots[path.stem.replace("-", "_").rpartition("_")[0] or path.stem].append(path)
    for below in sorted(path for path in folder.iterdir() if path.is_dir()):
        shots[below.name] += _photos(below)
    known = _read_people(folder / PEOPLE_FILE)
    people = [
        Person(name, tuple(paths), *known.get(name, ("", None)))
        for name, paths in sorted(shots.items())
        if paths
    ]
    if not people:
        raise UserError(f"There is no photo in {folder}.")
    return people


def _photos(folder: Path) -> Iterable[Path]:
    return sorted(
        path for path in folder.iterdir() if path.suffix.lower() in PHOTO_SUFFIXES and path.is_file()
    )


def _read_people(path: Path) -> dict[str, tuple[str, float | None]]:
    if not path.exists():
        return {}
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        return {
            row["person"]: (row.get("sex") or "", float(row["age"]) if row.get("age") else None)
            for row in rows
        }
    except (KeyError, ValueError, csv.Error) as error:
        raise UserError(
            f"{path.name} cannot be read: it needs the columns person, sex and age (in years), in UTF-8."
        ) from error
