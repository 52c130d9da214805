"""The people of the repeat shots, with what is known of them."""

import csv
import re
from dataclasses import replace

from photographs import photos_folder

from mesophoto.validation.people import Person, find_people


def london_people() -> list[Person]:
    """People of faces_london with a neutral and a smiling shot, with sex and age by the photos' list."""
    known = {}
    with (photos_folder() / "FILES.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found = re.search(r", (female|male), ([0-9.]+) y", row["shows"])
            if row["file"].startswith("faces_london/") and found:
                known[row["file"].split("/")[1].split("_")[0]] = found[1], float(found[2])
    return [
        replace(person, sex=known[person.id][0], age_years=known[person.id][1])
        for person in find_people(photos_folder("faces_london"))
        if len(person.shots) > 1 and person.id in known
    ]
