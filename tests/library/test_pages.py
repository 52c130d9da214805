"""The checksums of the database's pages: no false alarm, whatever happened, and no bit unnoticed."""

import random
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library import pages
from mesophoto.library.database import connect
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.pages import check_pages, list_path
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient

ROOT = Path(__file__).parents[2]

WRITE_AND_DIE = """
import os, sys
from mesophoto.library import pages
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
pages.CHECKPOINT_PAGES = int(sys.argv[2])
library = Library.open(sys.argv[1])
for number in range(30):
    Journal(library).do(AddPatient(number=str(number), note="n" * 9000))
    print(number, flush=True)
if sys.argv[3] == "exit":
    os._exit(0)
"""


def add_patients(library: Library, count: int, note: str = "n" * 9000) -> None:
    for number in range(count):
        Journal(library).do(AddPatient(number=f"p{number}", note=note))


def flip(path: Path, place: int, bit: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes((byte ^ bit,)))


def test_a_closed_library_is_as_it_was_written(clinic: Path) -> None:
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()
    assert found.total * 4096 == (clinic / DATABASE).stat().st_size


@pytest.mark.parametrize("seed", range(20))
def test_one_bit_anywhere_is_found_and_its_page_named(clinic: Path, seed: int) -> None:
    chance = random.Random(seed)
    place = chance.randrange((clinic / DATABASE).stat().st_size)
    flip(clinic / DATABASE, place, 1 << chance.randrange(8))
    assert check_pages(clinic / DATABASE).broken == (place // 4096 + 1,)


@pytest.mark.parametrize("change", [-4096, -5000, -1, 1, 4096])
def test_another_size_is_found(clinic: Path, change: int) -> None:
    database = clinic / DATABASE
    data = database.read_bytes()
    database.write_bytes(data[:change] if change < 0 else data + bytes(change))
    assert check_pages(database).broken


def test_writing_leaves_no_false_alarm_at_any_moment(clinic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "CHECKPOINT_PAGES", 20)
    with Library.open(clinic) as library:
        for _ in range(10):
            add_patients(library, 5)
            found = check_pages(library.database)
            assert found.known
            assert found.broken == ()
        with library.read() as reading:
            reading.exec_driver_sql("SELECT count(*) FROM patients").scalar_one()
            add_patients(library, 30)
            assert check_pages(library.database).broken == ()
        with library._driver() as driver:
            driver.execute("VACUUM")
        assert library.empty_log()
        assert check_pages(library.database).broken == ()
        add_patients(library, 3)
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()


def test_checking_beside_a_writer_raises_no_false_alarm(
    clinic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "CHECKPOINT_PAGES", 5)
    with Library.open(clinic) as library:
        writer = threading.Thread(target=add_patients, args=(library, 60))
        writer.start()
        checks = 0
        while writer.is_alive():
            assert check_pages(library.database).broken == ()
            checks += 1
        writer.join()
    assert checks > 3


@pytest.mark.parametrize("limit", [3, 50, 1000])
@pytest.mark.parametrize("kill_at", [0, 7, 29])
def test_a_killed_writer_leaves_no_false_alarm_and_no_bit_unnoticed(
    clinic: Path, limit: int, kill_at: int
) -> None:
    arguments = [sys.executable, "-c", WRITE_AND_DIE, str(clinic), str(limit), "exit"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if int(line) == kill_at:
                child.kill()
                break
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()
    in_log = pages._pages_in_log(clinic / DATABASE)
    outside = next(number for number in range(2, found.total) if number not in in_log)
    flip(clinic / DATABASE, (outside - 1) * 4096 + 2000)
    assert check_pages(clinic / DATABASE).broken == (outside,)
    Library.open(clinic).close()
    assert check_pages(clinic / DATABASE).broken == (outside,), "opening and closing must not hide it"


def test_a_program_that_forgot_to_close_leaves_no_false_alarm(clinic: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", WRITE_AND_DIE, str(clinic), "1000", "forget"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    assert check_pages(clinic / DATABASE).broken == ()
    with Library.open(clinic) as library:
        add_patients(library, 1)
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()


def test_a_log_that_was_moved_behind_its_back_leaves_no_false_alarm(clinic: Path) -> None:
    with Library.open(clinic) as library:
        add_patients(library, 3)
        with library._driver() as driver:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        add_patients(library, 3)
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()


def test_a_full_disk_puts_it_off(clinic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(pages, "CHECKPOINT_PAGES", 5)
    with Library.open(clinic) as library:
        with monkeypatch.context() as patch:
            patch.setattr(pages, "write_atomically", refuse)
            add_patients(library, 5)
        assert check_pages(library.database).broken == ()
        add_patients(library, 1)
    assert check_pages(clinic / DATABASE).broken == ()
    with Library.open(clinic) as library:
        patch = pytest.MonkeyPatch()
        patch.setattr(pages, "write_atomically", refuse)
        add_patients(library, 5)
        library.close()
        patch.undo()
    assert check_pages(clinic / DATABASE).broken == ()


def test_a_damaged_list_is_told_and_made_anew(clinic: Path) -> None:
    flip(list_path(clinic / DATABASE), 100)
    assert check_pages(clinic / DATABASE).list_damaged
    with Library.open(clinic) as library:
        add_patients(library, 1)
    found = check_pages(clinic / DATABASE)
    assert found.known
    assert found.broken == ()


def test_what_another_program_changed_is_found(clinic: Path) -> None:
    with closing(connect(clinic / DATABASE)) as connection:
        connection.execute("UPDATE patients SET note = 'changed'")
    assert check_pages(clinic / DATABASE).broken
