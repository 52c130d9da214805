"""Creating, opening and asking a library."""

import os
import threading
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from mesophoto.errors import LibraryError
from mesophoto.library import database, schema
from mesophoto.library.library import DATABASE, Library


def add_patient(library: Library, family_name: str, number: str = "1") -> str:
    with library.write() as transaction:
        key = transaction.insert(
            "patients",
            {
                "number": number,
                "family_name": family_name,
                "given_name": "",
                "birth_date": date(1980, 2, 1),
                "sex": "female",
                "note": "",
                "search_key": f"{family_name.lower()} {number}",
            },
        )
        transaction.append_operation("do", "add_patient", f"Add patient {family_name}")
    return key


def test_a_new_library_is_empty_and_knows_its_practitioner(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic", practitioner="Dr Weber") as library:
        assert library.patients() == ()
        assert library.practitioner.name == "Dr Weber"
    with Library.open(tmp_path / "clinic") as library:
        assert [found.name for found in library.practitioners()] == ["Dr Weber"]


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        key = add_patient(library, "Weber")
    with Library.open(tmp_path / "clinic") as library:
        patient = library.patient(key)
    assert (patient.family_name, patient.birth_date) == ("Weber", date(1980, 2, 1))


def test_the_database_syncs_fully_and_holds_its_references(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library, library.read() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in pragmas]
    assert found == ["wal", 2, 1]


def test_a_folder_in_use_is_not_made_a_library(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    with pytest.raises(LibraryError, match="is not empty"):
        Library.create(tmp_path)


def test_a_missing_folder_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="There is no folder"):
        Library.open(tmp_path / "nowhere")


def test_another_folder_is_not_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is not a mesophoto library"):
        Library.open(tmp_path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"this is not a database" * 400)
    with pytest.raises(LibraryError, match="damaged"):
        Library.open(tmp_path)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    connection = dbapi2.connect(str(tmp_path / DATABASE))
    connection.execute("CREATE TABLE notes (text)")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryError, match="another program"):
        Library.open(tmp_path)


def test_a_library_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    Library.create(tmp_path / "clinic").close()
    connection = dbapi2.connect(str(tmp_path / "clinic" / DATABASE))
    connection.execute(f"UPDATE alembic_version SET version_num = '{schema.SCHEMA_VERSION + 1:04d}'")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryError, match="newer mesophoto"):
        Library.open(tmp_path / "clinic")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_that_cannot_be_written_to_is_said_to_be_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryError, match="may not be written"):
        Library.create(tmp_path / "clinic")


def test_search_finds_every_word_without_case_and_accents(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        add_patient(library, "muller", "17")
        add_patient(library, "weber", "18")
        assert [p.number for p in library.patients("MÜLL 1")] == ["17"]
        assert [p.number for p in library.patients("8")] == ["18"]
        assert library.patients("100%") == ()


def write_and_fail(library: Library) -> None:
    with library.write() as transaction:
        transaction.insert("settings", {"key": "marker_mm", "value": {"value": 20}})
        raise ValueError("a bug")


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        with pytest.raises(ValueError, match="a bug"):
            write_and_fail(library)
        assert library.setting("marker_mm") is None
        add_patient(library, "weber")
        assert len(library.patients()) == 1


def test_twelve_threads_read_while_one_writes(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        done = threading.Event()
        problems: list[BaseException] = []
        reads = []

        def read() -> None:
            try:
                seen = 0
                while not done.is_set():
                    now = len(library.patients())
                    assert now >= seen
                    seen = now
                    reads.append(now)
            except BaseException as problem:
                problems.append(problem)

        threads = [threading.Thread(target=read) for _ in range(12)]
        for thread in threads:
            thread.start()
        for number in range(30):
            add_patient(library, "weber", str(number))
        done.set()
        for thread in threads:
            thread.join()
        assert not problems
        assert len(library.patients()) == 30
        assert reads


def test_a_locked_database_is_said_to_be_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mesophoto.library.database.BUSY_SECONDS", 0.0)
    with Library.create(tmp_path / "clinic") as library:
        other = dbapi2.connect(str(tmp_path / "clinic" / DATABASE), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use by another program"):
            add_patient(library, "weber")
        other.execute("ROLLBACK")
        other.close()
        add_patient(library, "weber")


def test_a_full_disk_under_the_database_is_a_sentence_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Library.create(tmp_path / "clinic").close()
    plain_connect = database.connect

    def connect_to_full_disk(path: Path, *arguments: Any, **options: Any) -> Any:
        connection = plain_connect(path, *arguments, **options)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(database, "connect", connect_to_full_disk)
        with Library.open(tmp_path / "clinic") as library:
            with pytest.raises(LibraryError, match="is full"):
                add_patient(library, "Weber" * 5000)
            assert library.patients() == ()
            assert library.journal() == ()
    with Library.open(tmp_path / "clinic") as library:
        add_patient(library, "Weber" * 5000)
        assert len(library.patients()) == 1


def test_the_audit_cannot_be_changed_and_holds_no_names(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        key = add_patient(library, "Weber")
        (line,) = library.audit()
        assert line.subjects == (f"patients/{key}",)
        with library.read() as connection:
            assert "Weber" not in str(connection.exec_driver_sql("SELECT * FROM audit").all())
        for forbidden in ("UPDATE audit SET action = ''", "DELETE FROM audit"):
            with (
                pytest.raises(Exception, match="append-only"),
                library.write() as transaction,
            ):
                transaction.connection.exec_driver_sql(forbidden)
        assert library.audit() == (line,)


def test_each_line_of_the_audit_holds_the_hash_of_the_last(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        for number in range(3):
            add_patient(library, "weber", str(number))
        with library.read() as connection:
            rows = connection.exec_driver_sql("SELECT previous_hash, hash FROM audit ORDER BY number").all()
    assert [row[0] for row in rows] == ["0" * 64, rows[0][1], rows[1][1]]
    assert len({row[1] for row in rows}) == 3


def test_what_a_crash_left_half_written_is_removed_when_opening(tmp_path: Path) -> None:
    Library.create(tmp_path / "clinic").close()
    for part in ("originals/incoming/half", "cache/incoming/half"):
        path = tmp_path / "clinic" / part
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half a photo")
    with Library.open(tmp_path / "clinic", read_only=True):
        assert len(list((tmp_path / "clinic").rglob("half"))) == 2
    with Library.open(tmp_path / "clinic"):
        assert list((tmp_path / "clinic").rglob("half")) == []


def test_what_a_crash_stored_without_a_row_is_removed_and_nothing_older(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        old = library.originals.add(b"of a session that ended well")
    kept, lost = library.originals, b"stored as the program was killed"
    hour_ago = time.time() - 3600
    os.utime(tmp_path / "clinic" / "originals" / old[:2] / old, (hour_ago, hour_ago))
    crashed = Library.open(tmp_path / "clinic")
    name = crashed.originals.add(lost)
    crashed.engine.dispose()
    holder = (tmp_path / "clinic" / "writer.json").read_text()
    crashed._writer.release()  # type: ignore[union-attr]
    (tmp_path / "clinic" / "writer.json").write_text(holder)  # as a program leaves it that was killed
    Library.open(tmp_path / "clinic").close()
    assert (kept.holds(old), kept.holds(name)) == (True, False)
    crashed.originals.add(lost)
    Library.open(tmp_path / "clinic").close()
    assert kept.holds(name), "nothing is swept after a clean end"
