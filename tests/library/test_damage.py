"""Opening a damaged library: it opens, or says that it is damaged; damage is not taken for something else."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.damage import is_damaged
from mesophoto.library.database import LibraryDamaged
from mesophoto.library.library import DATABASE, Library


@pytest.mark.parametrize("seed", range(16))
def test_a_bit_in_the_first_page_is_at_most_damage(clinic: Path, seed: int) -> None:
    chance = random.Random(seed)
    database = clinic / DATABASE
    data = bytearray(database.read_bytes())
    data[chance.randrange(100 if seed % 2 else 4096)] ^= 1 << chance.randrange(8)
    database.write_bytes(data)
    assert is_damaged(database)
    with suppress(LibraryDamaged), Library.open(clinic, read_only=True) as library:
        assert library.folder == clinic


def set_byte(database: Path, place: int, value: int) -> None:
    with database.open("r+b") as file:
        file.seek(place)
        file.write(bytes((value,)))


def test_damage_that_looks_like_another_programs_database_is_damage(clinic: Path) -> None:
    set_byte(clinic / DATABASE, 68, 0)  # of the mark that says whose it is
    with pytest.raises(LibraryDamaged):
        Library.open(clinic)
    with Library.open(clinic, read_only=True) as library:
        assert len(library.patients()) == 3


def test_without_a_list_of_pages_it_is_taken_for_what_it_looks_like(clinic: Path) -> None:
    (clinic / "library.pages").unlink()
    set_byte(clinic / DATABASE, 68, 0)
    for read_only in (False, True):
        with pytest.raises(LibraryError, match="another program") as found:
            Library.open(clinic, read_only=read_only)
        assert not isinstance(found.value, LibraryDamaged)
