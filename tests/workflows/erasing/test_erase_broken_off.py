"""Erasing that was broken off is finished when the library is opened next."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library import erase
from mesophoto.library.audit import AuditFilter
from mesophoto.library.backup import erasing
from mesophoto.library.backup.repository import Repository
from mesophoto.library.erase import begin_erasing, is_erasing
from mesophoto.library.library import Library
from mesophoto.library.originals import Originals
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.progress import Quiet
from tests.workflows.erasing.clinic import (
    TODAY,
    Clinic,
    KeepPhoto,
    Killed,
    back_up,
    check_backups,
    check_erased,
    holding,
    kill_at,
    photo_data,
)

STEPS = [
    (erase, "remove_originals", 1),
    (Originals, "remove", 2),
    (erase, "forget_pictures", 1),
    (Library, "scrub", 1),
    (erase, "erase_from_backups", 1),
    (erasing, "erase_from_database", 1),
    (erasing, "erase_from_database", 2),
    (erasing, "_finish_database", 1),
    (erasing, "_write_manifest", 1),
    (erasing, "_swap", 1),
    (erasing, "_finish_swaps", 2),
    (erasing, "_swap", 2),
    (erasing, "remove_unnamed_originals", 1),
    (erase, "certify", 1),
    (Library, "empty_log", 1),
]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS, ids=[f"{name}-{call}" for _, name, call in STEPS])
def test_what_was_broken_off_is_finished_when_the_library_is_opened_next(
    clinic: Clinic, tmp_path: Path, step: tuple[object, str, int], after: bool
) -> None:
    owner, name, call = step
    for day in (1, 2):
        back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, day, tzinfo=UTC))
    with pytest.MonkeyPatch.context() as patch:
        kill_at(patch, owner, name, after=after, call=call)
        with pytest.raises(Killed):
            erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    clinic.reopen()
    check_erased(clinic)
    check_backups(clinic, Repository(tmp_path / "backup"), 2)
    assert holding(tmp_path) == []


def test_killed_while_the_rows_go_nothing_has_changed(clinic: Clinic) -> None:
    before = len(holding(clinic.library.folder))
    with pytest.MonkeyPatch.context() as patch:
        kill_at(patch, erase, "erase_rows", after=True)
        with pytest.raises(Killed):
            erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    clinic.reopen()
    assert len(clinic.library.patients()) == 2
    assert clinic.library.audit(wanted=AuditFilter(kind="erase")) == ()
    for photo in clinic.library.photos(clinic.anna):
        assert clinic.library.originals.read(photo.sha256)
    assert before - 2 <= len(holding(clinic.library.folder)) <= before  # SQLite's log went with closing


def test_what_stands_in_the_way_keeps_no_library_from_opening(clinic: Clinic) -> None:
    def full(self: Library) -> None:
        raise LibraryError("The disk is full.")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Library, "scrub", full)
        with pytest.raises(LibraryError, match="full"):
            erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
        clinic.reopen()
        assert is_erasing(clinic.library)
        assert len(clinic.library.patients()) == 1
    clinic.reopen()
    check_erased(clinic)


def test_a_photo_imported_again_meanwhile_is_kept(clinic: Clinic) -> None:
    library = clinic.library
    session = library.sessions(clinic.berta)[0].id
    begin_erasing(library, clinic.anna)
    Journal(library).do(KeepPhoto(library, session, "again", photo_data(1)))
    clinic.reopen()
    assert not is_erasing(clinic.library)
    assert clinic.library.originals.read(clinic.library.photo("again").sha256) == photo_data(1)
