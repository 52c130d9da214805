"""One writer: the second is told who holds the library, and a killed one leaves nothing."""

import getpass
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.library.writer import HOLDER, LibraryInUse, WriterLock

ROOT = Path(__file__).parents[2]

HOLD = """
import sys
from mesophoto.library.library import Library
library = Library.open(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Library.create(tmp_path / "clinic").close()
    return tmp_path / "clinic"


def hold(folder: Path) -> subprocess.Popen[str]:
    """Another program that has the library open."""
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def test_a_second_program_is_told_within_two_seconds_who_holds_the_library(folder: Path) -> None:
    with hold(folder) as holder:
        start = time.monotonic()
        with pytest.raises(LibraryInUse) as found:
            Library.open(folder)
        assert time.monotonic() - start < 2
        assert found.value.holder is not None
        assert found.value.holder.pid == holder.pid
        sentence = str(found.value)
        assert getpass.getuser() in sentence
        assert socket.gethostname() in sentence
        assert "reading only" in sentence
        with Library.open(folder, read_only=True) as library:
            assert library.patients() == ()
        holder.kill()


def test_a_holder_that_was_killed_leaves_nothing_to_clean_up(folder: Path) -> None:
    with hold(folder) as holder:
        holder.kill()
    with Library.open(folder) as library:
        assert library.patients() == ()


def test_a_library_can_be_opened_again_when_it_was_closed(folder: Path) -> None:
    with Library.open(folder), pytest.raises(LibraryInUse):
        Library.open(folder)
    assert (folder / HOLDER).read_text() == ""
    Library.open(folder).close()


def test_a_library_that_cannot_be_opened_is_not_held(folder: Path) -> None:
    original = (folder / "library.sqlite").read_bytes()
    (folder / "library.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(LibraryError):
        Library.open(folder)
    (folder / "library.sqlite").write_bytes(original)
    Library.open(folder).close()


def test_a_holder_who_did_not_write_down_who_it_is_is_another_program(folder: Path) -> None:
    lock = WriterLock(folder)
    lock.acquire()
    for nonsense in ("", "{", json.dumps({"host": "a"}), json.dumps([1])):
        (folder / HOLDER).write_text(nonsense)
        with pytest.raises(LibraryInUse, match="by another program") as found:
            Library.open(folder)
        assert found.value.holder is None
    lock.release()
    lock.release()
    Library.open(folder).close()


def test_a_closed_library_is_not_written_to(folder: Path) -> None:
    library = Library.open(folder)
    library.close()
    with pytest.raises(LibraryError, match="was closed"), library.write():
        pass
    library.close()
