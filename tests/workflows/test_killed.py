"""A program killed in the middle of an import: what it acknowledged is there, and nothing is half there."""

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import resume, unfinished_imports
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.operations.base import count_of
from mesophoto.workflows.progress import Quiet

CHILD = """
import hashlib, sys
from datetime import date
from pathlib import Path
from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal

class Telling:
    cancelled = False
    def report(self, done, total, what):
        print(done, flush=True)

library = Library.open(sys.argv[1])
items = tuple(
    ImportItem(
        path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), b"thumbnail", None, None, None,
        date(2026, 1, 12), "close_up", "none", "before", None, 0,
    )
    for path in sorted(Path(sys.argv[2]).iterdir())
)
commit(Journal(library), ImportPlan(items, (CardPerson(0, "", sys.argv[3]),)), Telling())
"""


def kill_an_import(folder: Path, write_photo: Callable[..., Path], kill_at: int) -> tuple[str, int]:
    """Import eight photos and kill the program once so many are acknowledged; returns patient and number."""
    for number in range(8):
        write_photo(folder / "card" / f"{number}.jpg", number, datetime(2026, 1, 12))
    add = AddPatient(number="17")
    with Library.create(folder / "clinic") as library:
        Journal(library).do(add)
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder / "clinic"), str(folder / "card"), add.patient_id],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout is not None
    with child:
        for line in child.stdout:
            if int(line) == kill_at:
                child.kill()
                return add.patient_id, kill_at
    pytest.fail("the child ended before it could be killed")


@pytest.mark.parametrize("kill_at", [0, 5])
def test_what_was_acknowledged_is_there_and_nothing_is_half_there(
    tmp_path: Path, write_photo: Callable[..., Path], kill_at: int
) -> None:
    patient, acknowledged = kill_an_import(tmp_path, write_photo, kill_at)
    with Library.open(tmp_path / "clinic") as library:
        photos = library.photos(patient)
        assert len(photos) >= acknowledged
        for photo in photos:
            assert library.originals.read(photo.sha256) == (tmp_path / "card" / photo.file_name).read_bytes()
        if photos:
            journal = Journal(library)
            assert journal.undo_name == f"Import {count_of(len(photos), 'photo')}"
            journal.undo()
            assert library.photos(patient) == ()
        with library.read() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


def test_an_import_that_was_killed_goes_on(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    patient, _ = kill_an_import(tmp_path, write_photo, 3)
    with Library.open(tmp_path / "clinic") as library:
        (unfinished,) = unfinished_imports(library)
        there = len(library.photos(patient))
        assert (unfinished.imported, unfinished.total) == (there, 8)
        result = resume(Journal(library), unfinished.id, Quiet())
        assert (len(result.imported), len(result.held), result.failed) == (8 - there, there, ())
        assert sorted(photo.file_name for photo in library.photos(patient)) == [f"{n}.jpg" for n in range(8)]
