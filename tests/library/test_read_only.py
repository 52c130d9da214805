"""Opening for reading only: beside a writer, of a damaged library, on a disk that is read-only."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.backup.make import make_backup
from mesophoto.library.damage import UNKNOWN
from mesophoto.library.database import LibraryDamaged
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.progress import Quiet
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient

PAGE = 4096


def files(folder: Path) -> dict[str, bytes]:
    """All files of a library that say something."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in (".sqlite-shm", ".sqlite-wal")
    }


def root_page(folder: Path, table: str) -> int:
    """Number of the first page of a table."""
    with Library.open(folder, read_only=True) as library, library.read() as connection:
        return int(
            connection.exec_driver_sql(
                "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
            ).scalar_one()
        )


def spoil(folder: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    start = (root_page(folder, table) - 1) * PAGE
    with (folder / DATABASE).open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * PAGE)


def test_it_refuses_writes_and_changes_nothing(clinic: Path) -> None:
    before = files(clinic)
    with Library.open(clinic, read_only=True) as library:
        assert library.read_only
        assert len(library.patients()) == 3
        with pytest.raises(LibraryError, match="reading only"):
            Journal(library).do(AddPatient(number="4"))
        with library.read() as connection, pytest.raises(Exception, match="readonly"):
            connection.exec_driver_sql("DELETE FROM photos")
    assert files(clinic) == before


def test_it_sees_what_the_writer_wrote_meanwhile(clinic: Path) -> None:
    with Library.open(clinic) as writer, Library.open(clinic, read_only=True) as reader:
        Journal(writer).do(AddPatient(number="4", family_name="Novák"))
        assert [found.family_name for found in reader.patients("novak")] == ["Novák"]
        Journal(writer).do(AddPatient(number="5"))
        assert len(reader.patients()) == 5


def test_an_older_library_is_not_migrated(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "schemas" / "version1", tmp_path / "old")
    before = files(tmp_path / "old")
    with pytest.raises(LibraryError, match="older mesophoto"):
        Library.open(tmp_path / "old", read_only=True)
    assert files(tmp_path / "old") == before


def test_a_damaged_library_names_its_newest_good_backup_and_opens_as_far_as_it_can(
    clinic: Path, tmp_path: Path
) -> None:
    with Library.open(clinic) as library:
        now = datetime.now(UTC)
        good = make_backup(library, tmp_path / "backups", Quiet(), now - timedelta(days=2)).snapshot
        bad = make_backup(library, tmp_path / "backups", Quiet(), now).snapshot
    (bad.folder / DATABASE).write_bytes(b"rotten")
    spoil(clinic, "practitioners")
    with pytest.raises(LibraryDamaged) as found:
        Library.open(clinic)
    assert good.said in str(found.value)
    assert str(tmp_path / "backups") in str(found.value)
    with Library.open(clinic, read_only=True) as library:
        assert library.practitioner == UNKNOWN
        assert len(library.patients()) == 3
        photo = library.photos(library.patients("weber")[0].id)[0]
        assert len(library.originals.read(photo.sha256)) == 30_000


def test_a_damaged_part_is_a_sentence_when_it_is_asked_for(clinic: Path) -> None:
    spoil(clinic, "photos")
    with Library.open(clinic, read_only=True) as library:
        key = library.patients("weber")[0].id
        with pytest.raises(LibraryDamaged, match="restore it from a backup"):
            library.photos(key)
        assert library.audit()


def test_a_database_without_a_readable_beginning_cannot_be_opened_at_all(clinic: Path) -> None:
    with (clinic / DATABASE).open("r+b") as file:
        file.write(b"\xff" * PAGE)
    with pytest.raises(LibraryDamaged):
        Library.open(clinic, read_only=True)


def test_a_database_that_was_deleted_is_damage_and_names_the_backup(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as library:
        good = make_backup(library, tmp_path / "backups", Quiet()).snapshot
    (clinic / DATABASE).unlink()
    with pytest.raises(LibraryDamaged, match=good.said):
        Library.open(clinic)
