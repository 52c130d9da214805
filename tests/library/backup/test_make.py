"""Making backups: of one moment, complete, or not at all."""

import errno
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled, LibraryError
from mesophoto.library.audit_chain import head
from mesophoto.library.backup import copying
from mesophoto.library.backup.check import check_backups
from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Repository, newest_good
from mesophoto.library.database import connect
from mesophoto.library.files import sha256_of
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.originals import stored_path
from mesophoto.library.progress import Quiet
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient

ROOT = Path(__file__).parents[3]
ImportBytes = Callable[[Library, str, list[bytes]], None]
NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)


def tree(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): sha256_of(path)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "repository.lock"
    }


def test_a_backup_has_the_database_and_all_originals(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as library:
        report = make_backup(library, tmp_path / "backups", Quiet(), NOW)
        with library.read() as connection:
            last = head(connection)
    assert (report.originals, report.new_originals, report.new_bytes) == (12, 12, 12 * 30_000)
    assert (report.lost, report.removed) == ((), ())
    repository = Repository(tmp_path / "backups")
    (snapshot,) = repository.snapshots()
    assert (snapshot.stamp, snapshot.made_at) == ("20260503T120000.000000Z", NOW)
    manifest = repository.manifest(snapshot)
    assert manifest.originals == {path.name: 30_000 for path in (clinic / "originals").glob("??/*")}
    assert last is not None
    assert (manifest.audit_number, manifest.audit_hash) == (last.number, last.hash)
    assert manifest.database_sha256 == sha256_of(snapshot.folder / DATABASE)
    assert sorted(path.name for path in snapshot.folder.iterdir()) == [DATABASE, "manifest.json.gz"]
    assert not repository.incoming.exists()
    assert check_backups(repository, Quiet()) == ()


def test_the_next_backup_copies_only_what_is_new(
    clinic: Path, tmp_path: Path, import_bytes: ImportBytes
) -> None:
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet(), NOW)
        import_bytes(library, library.patients()[0].id, [b"one more"])
        report = make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
    assert (report.originals, report.new_originals, report.new_bytes) == (13, 1, 8)


def test_a_backup_made_while_another_thread_writes_is_of_one_moment(
    clinic: Path, tmp_path: Path, import_bytes: ImportBytes
) -> None:
    chance = random.Random(1)
    stop = threading.Event()
    with Library.open(clinic) as library:
        patient = library.patients()[0].id

        def write() -> None:
            while not stop.is_set():
                import_bytes(library, patient, [chance.randbytes(5000) for _ in range(3)])

        writer = threading.Thread(target=write)
        writer.start()
        reports = [
            make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=day)) for day in range(6)
        ]
        stop.set()
        writer.join()
    repository = Repository(tmp_path / "backups")
    assert check_backups(repository, Quiet()) == ()
    assert reports[-1].originals > reports[0].originals
    for report in reports:
        manifest = repository.manifest(report.snapshot)
        assert manifest.lost == ()
        with closing(connect(report.snapshot.folder / DATABASE, read_only=True)) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert copy.execute("PRAGMA foreign_key_check").fetchall() == []
            last = copy.execute("SELECT number, hash FROM audit ORDER BY number DESC").fetchone()
            assert last == (manifest.audit_number, manifest.audit_hash)
            names = {name for (name,) in copy.execute("SELECT stored_sha256 FROM originals").fetchall()}
        assert names == set(manifest.originals)


def test_it_can_be_made_beside_the_program_that_writes(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as writer:
        Journal(writer).do(AddPatient(number="9", family_name="Novák"))
        with Library.open(clinic, read_only=True) as library:
            report = make_backup(library, tmp_path / "backups", Quiet())
    with closing(connect(report.snapshot.folder / DATABASE, read_only=True)) as copy:
        assert copy.execute("SELECT count(*) FROM patients").fetchone() == (4,)


def test_a_lost_original_is_told_and_one_that_the_backup_has_is_kept(clinic: Path, tmp_path: Path) -> None:
    first, second = sorted((clinic / "originals").glob("??/*"))[:2]
    with Library.open(clinic) as library:
        first.write_bytes(b"rotten")
        assert make_backup(library, tmp_path / "backups", Quiet(), NOW).lost == (first.name,)
        second.unlink()
        report = make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
    assert report.lost == (first.name,)
    assert second.name in Repository(tmp_path / "backups").manifest(report.snapshot).originals


def test_a_damaged_database_is_not_backed_up(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet(), NOW)
    before = tree(tmp_path / "backups")
    with Library.open(clinic, read_only=True) as library, library.read() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'baselines'"
        ).scalar_one()
    with (clinic / DATABASE).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with (
        Library.open(clinic, read_only=True) as library,
        pytest.raises(LibraryError, match="database is damaged"),
    ):
        make_backup(library, tmp_path / "backups", Quiet())
    assert tree(tmp_path / "backups") == before


@pytest.mark.parametrize("step", range(0, 30, 3))
def test_a_full_disk_leaves_no_half_backup(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The disk is full from a sync on: nothing of the new backup is there, and the next one succeeds."""
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet(), NOW)
        known = Repository(tmp_path / "backups").snapshots()
        for path in (tmp_path / "backups" / "originals").rglob("*"):
            if path.is_file():
                path.unlink()
        steps, real = [0], copying.os.fsync

        def fill(descriptor: int) -> None:
            steps[0] += 1
            if steps[0] > step:
                raise OSError(errno.ENOSPC, "No space left on device")
            real(descriptor)

        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", fill)
            with pytest.raises(LibraryError, match="is full"):
                make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
        repository = Repository(tmp_path / "backups")
        assert repository.snapshots() == known
        assert not repository.incoming.exists()
        make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
        assert check_backups(repository, Quiet()) == ()


def test_a_full_disk_under_the_copy_of_the_database_is_a_sentence(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(clinic) as library:
        plain = library.connect

        def small(path: Path | None = None, *, read_only: bool = False) -> object:
            connection = plain(path, read_only=read_only)
            if path is not None:
                connection.execute("PRAGMA max_page_count=3")
            return connection

        monkeypatch.setattr(library, "connect", small)
        with pytest.raises(LibraryError, match="is full"):
            make_backup(library, tmp_path / "backups", Quiet())
    assert Repository(tmp_path / "backups").snapshots() == ()


@pytest.mark.parametrize("at", [0, 1, 2, 6, 13])
def test_it_can_be_stopped_and_leaves_nothing_of_it(clinic: Path, tmp_path: Path, at: int) -> None:
    class Stopping:
        said = 0

        @property
        def cancelled(self) -> bool:
            return self.said >= at

        def report(self, done: int, total: int, what: str) -> None:
            self.said += 1

    with Library.open(clinic) as library, pytest.raises(Cancelled):
        make_backup(library, tmp_path / "backups", Stopping())
    repository = Repository(tmp_path / "backups")
    assert repository.snapshots() == ()
    assert not repository.incoming.exists()


KILLED = """
import sys, os
from mesophoto.library.backup.make import make_backup
from mesophoto.library.library import Library
class Dying:
    cancelled = False
    def report(self, done, total, what):
        if what.startswith("original") and done == 5:
            os.kill(os.getpid(), 9)
make_backup(Library.open(sys.argv[1]), sys.argv[2], Dying())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_backup_leaves_only_what_the_next_one_removes(clinic: Path, tmp_path: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(clinic), str(tmp_path / "backups")], cwd=ROOT, check=False
    )
    assert killed.returncode == -9
    repository = Repository(tmp_path / "backups")
    assert repository.snapshots() == ()
    assert repository.incoming.exists()
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet())
    assert not repository.incoming.exists()
    assert check_backups(repository, Quiet()) == ()


def test_thinning_removes_originals_that_no_backup_names(clinic: Path, tmp_path: Path) -> None:
    with Library.open(clinic) as library:
        make_backup(library, tmp_path / "backups", Quiet(), NOW)
        stray = stored_path(tmp_path / "backups" / "originals", "ab" * 32)
        stray.parent.mkdir(exist_ok=True)
        stray.write_bytes(b"of a backup that was killed")
        report = make_backup(library, tmp_path / "backups", Quiet(), NOW + timedelta(hours=1))
    assert [snapshot.made_at for snapshot in report.removed] == [NOW]
    assert not stray.exists()
    assert len(Repository(tmp_path / "backups").snapshots()) == 1
    assert check_backups(Repository(tmp_path / "backups"), Quiet()) == ()


def test_a_folder_for_something_else_is_refused(clinic: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("hello")
    with Library.create(tmp_path / "other") as other:
        make_backup(other, tmp_path / "others", Quiet())
    with Library.open(clinic) as library:
        for folder, sentence in (
            (tmp_path / "letters", "not empty"),
            (tmp_path / "others", "another library"),
            (clinic / "backups", "inside the library"),
        ):
            with pytest.raises(LibraryError, match=sentence):
                make_backup(library, folder, Quiet())
    assert (tmp_path / "letters" / "letter.txt").read_text() == "hello"


def test_two_programs_do_not_work_on_one_folder_at_once(clinic: Path, tmp_path: Path) -> None:
    with (
        Library.open(clinic) as library,
        Repository(tmp_path / "backups").locked(),
        pytest.raises(LibraryError, match="Another program"),
    ):
        make_backup(library, tmp_path / "backups", Quiet())


@pytest.mark.parametrize("part", [DATABASE, "manifest.json.gz", "original", "original missing"])
def test_a_damaged_backup_is_told_and_not_the_newest_good_one(
    clinic: Path, tmp_path: Path, part: str
) -> None:
    repository = Repository(tmp_path / "backups")
    with Library.open(clinic) as library:
        good = make_backup(library, repository.folder, Quiet(), NOW).snapshot
        patient = library.patients()[0].id
        Journal(library).do(AddPatient(number="9"))
        from mesophoto.workflows.operations import DeletePatient

        Journal(library).do(DeletePatient(patient))
        library.originals.add(b"one more")
        with library.write() as transaction:
            transaction.keep_original(library.originals.add(b"one more"), 8, "JPEG")
        bad = make_backup(library, repository.folder, Quiet(), NOW + timedelta(days=1)).snapshot
    (new,) = set(repository.manifest(bad).originals) - set(repository.manifest(good).originals)
    if part == "original":
        repository.original(new).write_bytes(b"ROTTEN!!")
    elif part == "original missing":
        repository.original(new).unlink()
    else:
        path = bad.folder / part
        path.write_bytes(path.read_bytes()[:-30])
    (damaged,) = check_backups(repository, Quiet())
    assert damaged.snapshot == bad
    assert damaged.originals == ((new,) if part.startswith("original") else ())
    if part != "original":  # whose size tells nothing; looking for a good backup does not read them all
        assert newest_good(repository.folder) == good
