"""When a backup is due, and the clinic's settings for it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.workflows.backups import back_up, is_backup_due, look_at_backups, next_backup
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import ChangeSetting
from mesophoto.workflows.progress import Quiet


def test_without_a_folder_nothing_is_due_and_the_sentence_asks_for_one(library: Library) -> None:
    assert next_backup(library) is None
    assert not is_backup_due(library)
    with pytest.raises(LibraryError, match="choose one"):
        back_up(library, Quiet())


def test_the_first_is_due_at_once_and_the_next_a_day_later(library: Library, tmp_path: Path) -> None:
    Journal(library).do(ChangeSetting("backup_folder", str(tmp_path / "backups")))
    assert is_backup_due(library)
    made = back_up(library, Quiet()).snapshot.made_at
    assert next_backup(library) == made + timedelta(hours=24)
    assert not is_backup_due(library)
    assert is_backup_due(library, datetime.now(UTC) + timedelta(hours=25))


def test_the_clinic_says_how_often(library: Library, tmp_path: Path) -> None:
    Journal(library).do(ChangeSetting("backup_folder", str(tmp_path / "backups")))
    Journal(library).do(ChangeSetting("backup_every_hours", 4))
    made = back_up(library, Quiet()).snapshot.made_at
    assert next_backup(library) == made + timedelta(hours=4)


def test_another_folder_may_be_named_for_one_backup(library: Library, tmp_path: Path) -> None:
    report = back_up(library, Quiet(), tmp_path / "stick")
    assert report.snapshot.folder.is_relative_to(tmp_path / "stick")


def test_what_there_is_of_backups_is_told_without_reading_them(library: Library, tmp_path: Path) -> None:
    assert look_at_backups(library).folder is None
    Journal(library).do(ChangeSetting("backup_folder", str(tmp_path / "backups")))
    assert not look_at_backups(library).reachable
    made = back_up(library, Quiet()).snapshot
    seen = look_at_backups(library)
    assert seen.reachable
    assert seen.same_disk
    (backup,) = seen.backups
    assert backup.snapshot == made
    assert backup.originals == 0
    assert (backup.byte_size or 0) > 0
    (made.folder / "manifest.json.gz").write_bytes(b"rot")
    assert look_at_backups(library).backups[0].originals is None
