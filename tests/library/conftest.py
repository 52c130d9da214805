"""A small clinic: patients with sessions and photos, of bytes that nobody needs to decode."""

import hashlib
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.progress import Quiet

ImportBytes = Callable[[Library, str, list[bytes]], None]
NAMES = ("Weber", "Rossi", "Lang")
PHOTO_BYTES = 30_000


def _import(library: Library, patient_id: str, card: Path, photos: list[bytes]) -> None:
    card.mkdir(parents=True, exist_ok=True)
    items = []
    for number, data in enumerate(photos):
        sha256 = hashlib.sha256(data).hexdigest()
        path = card / f"{sha256[:6]}.jpg"
        path.write_bytes(data)
        day = date(2026, 1, 12 + number % 4)
        items.append(
            ImportItem(path, path.name, sha256, b"thumbnail", None, None, None, day, "close_up", "none",
                       "before", None, 0)
        )  # fmt: skip
    commit(Journal(library), ImportPlan(tuple(items), (CardPerson(0, "", patient_id),)), Quiet())


@pytest.fixture
def import_bytes(tmp_path: Path) -> ImportBytes:
    """Import photos into a library: ``import_bytes(library, patient_id, photos)``."""

    def run(library: Library, patient_id: str, photos: list[bytes]) -> None:
        _import(library, patient_id, tmp_path / "card", photos)

    return run


@pytest.fixture(scope="session")
def made_clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clinic that each test gets a copy of."""
    folder = tmp_path_factory.mktemp("made")
    noise = random.Random(4)
    with Library.create(folder / "clinic") as library:
        for number, name in enumerate(NAMES):
            add = AddPatient(number=str(number), family_name=name, given_name="Anna")
            Journal(library).do(add)
            photos = [noise.randbytes(PHOTO_BYTES) for _ in range(4)]
            _import(library, add.patient_id, folder / "card", photos)
    return folder / "clinic"


@pytest.fixture
def clinic(tmp_path: Path, made_clinic: Path) -> Path:
    """Folder of a closed library with three patients of four photos each."""
    return Path(shutil.copytree(made_clinic, tmp_path / "clinic"))
