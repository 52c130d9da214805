"""A library of random bytes for photos, to try what looks after it."""

import hashlib
import random
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.progress import Quiet

NAMES = ("Weber", "Müller", "Lang", "Rossi", "García", "Dubois", "Novák", "Yılmaz", "O'Neill", "Sørensen")


def add_patients(library: Library, count: int) -> list[str]:
    """Add patients; returns their keys."""
    keys = []
    for number in range(count):
        add = AddPatient(number=str(number), family_name=NAMES[number % len(NAMES)], given_name="Anna")
        Journal(library).do(add)
        keys.append(add.patient_id)
    return keys


def write_card(folder: Path, count: int, byte_size: int, chance: random.Random) -> list[Path]:
    """Write files of random bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for _ in range(count):
        data = chance.randbytes(byte_size)
        paths.append(folder / f"{hashlib.sha256(data).hexdigest()[:10]}.jpg")
        paths[-1].write_bytes(data)
    return paths


def import_files(library: Library, patient_id: str, files: Sequence[Path]) -> None:
    """Import files as they are, four to a session."""
    items = tuple(
        ImportItem(
            path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), b"thumbnail", None, None, None,
            date(2026, 1, 12) + timedelta(days=place // 4), "close_up", "none", "before", None, 0,
        )
        for place, path in enumerate(files)
    )  # fmt: skip
    result = commit(Journal(library), ImportPlan(items, (CardPerson(0, "", patient_id),)), Quiet())
    assert len(result.imported) == len(files)
