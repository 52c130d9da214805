"""The audit's chain: whole as it is written, broken by any change."""

from contextlib import closing
from pathlib import Path

import pytest

from mesophoto.library.audit_chain import FIRST, BrokenChain, Head, head, verify_chain
from mesophoto.library.database import connect
from mesophoto.library.library import DATABASE, Library


def check(folder: Path, heads: tuple[Head, ...] = ()) -> BrokenChain | None:
    with Library.open(folder, read_only=True) as library, library.read() as connection:
        return verify_chain(connection, heads)


def last(folder: Path) -> Head:
    with Library.open(folder, read_only=True) as library, library.read() as connection:
        found = head(connection)
    assert found is not None
    return found


def tamper(folder: Path, statement: str) -> None:
    """Change the audit as somebody would who has the file."""
    with closing(connect(folder / DATABASE)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)


def test_a_chain_is_whole_as_it_is_written(clinic: Path) -> None:
    assert last(clinic).number > 5
    assert check(clinic, (last(clinic),)) is None


def test_a_library_without_lines_has_a_whole_chain_and_no_head(tmp_path: Path) -> None:
    with Library.create(tmp_path / "new") as library, library.read() as connection:
        assert verify_chain(connection) is None
        assert head(connection) is None


@pytest.mark.parametrize(
    ("statement", "number", "why"),
    [
        ("UPDATE audit SET action = 'import' WHERE number = 2", 2, "was changed"),
        ("UPDATE audit SET at = '2020-01-01 00:00:00.000000' WHERE number = 4", 4, "was changed"),
        ("UPDATE audit SET details = '{\"photos\": 1}' WHERE number = 3", 3, "was changed"),
        (f"UPDATE audit SET previous_hash = '{FIRST}' WHERE number = 3", 3, "does not follow"),
        (f"UPDATE audit SET hash = '{FIRST}' WHERE number = 3", 3, "was changed"),
        ("DELETE FROM audit WHERE number = 3", 3, "is missing"),
        ("DELETE FROM audit WHERE number = 1", 1, "is missing"),
    ],
)
def test_any_change_is_found_where_it_was_made(clinic: Path, statement: str, number: int, why: str) -> None:
    tamper(clinic, statement)
    found = check(clinic)
    assert found is not None
    assert found.number == number
    assert why in found.why


def test_a_tail_that_was_cut_off_is_found_by_a_head_noted_elsewhere(clinic: Path) -> None:
    noted = last(clinic)
    tamper(clinic, f"DELETE FROM audit WHERE number = {noted.number}")
    assert check(clinic) is None
    found = check(clinic, (noted,))
    assert found is not None
    assert (found.number, found.why) == (noted.number, "lines that a backup holds were cut off")


def test_a_chain_that_was_written_anew_is_found_by_a_head_noted_elsewhere(clinic: Path) -> None:
    found = check(clinic, (Head(2, "f" * 64),))
    assert found is not None
    assert found.number == 2
