"""Erasing a patient: nothing is left of them, and everything of the others."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled, LibraryError, NotAllowed
from mesophoto.library import erase
from mesophoto.library.audit import AuditFilter
from mesophoto.library.cache import LEDGER
from mesophoto.library.database import open_engine
from mesophoto.library.erase import begin_erasing
from mesophoto.library.erase_rows import erase_from_database
from mesophoto.library.known_backups import remember_backup
from mesophoto.library.library import DATABASE
from mesophoto.workflows.erase_patient import erase_patient, plan_erasing
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import (
    AddPatient,
    ChangeSetting,
    MovePhotos,
)
from mesophoto.workflows.progress import Quiet
from tests.workflows.erasing.clinic import (
    FIRST,
    SECOND,
    TODAY,
    Clinic,
    back_up,
    check_erased,
    holding,
    photo_data,
)


def test_the_canary_is_there_before(clinic: Clinic, tmp_path: Path) -> None:
    clinic.reopen()
    found = holding(tmp_path)
    assert DATABASE in found
    assert len(found) == 1 + 3 * 5  # an original and four entries of the cache for each photo of hers alone


def test_nothing_is_left_in_any_file(clinic: Clinic, tmp_path: Path) -> None:
    certificate = erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    assert (certificate.photos, certificate.backups, certificate.still_held) == (4, (), ())
    check_erased(clinic)
    clinic.reopen()
    check_erased(clinic)
    assert holding(tmp_path) == []


def test_the_thumbnails_of_others_stay(clinic: Clinic) -> None:
    other = clinic.library.photo("b2").sha256
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    assert clinic.library.cache.read("thumbnail", other) is not None
    assert clinic.library.cache.read("overlay", "key of b2", other) is not None
    assert clinic.library.cache.read(LEDGER, "series of b2", other) is not None


def test_the_journal_names_nobody_and_undoes_only_what_is_others(clinic: Clinic) -> None:
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    journal = Journal(clinic.library)
    assert journal.redo_name is None
    names = [entry.name for entry in clinic.library.journal(100)]
    assert names.count("Erased") == len(names) - 6
    assert journal.undo_name == "Draw region scar"
    while journal.undo() is not None:
        pass
    assert clinic.library.patients() == ()
    assert [entry.patient for entry in clinic.library.bin()] == ["Berta"]
    with clinic.library.read() as connection:
        left = set(connection.exec_driver_sql("SELECT row_id FROM row_changes").scalars())
    assert not left & {clinic.anna, "a1", "a2", "a3", "a4"}


def test_a_photo_that_was_moved_goes_with_whom_it_belongs_to_now(clinic: Clinic) -> None:
    library = clinic.library
    moved = library.photo("a2").sha256
    library.cache.write(LEDGER, "a series with both", b"numbers", library.photo("b1").sha256)
    Journal(library).do(MovePhotos(["a2"], clinic.berta, FIRST))
    certificate = erase_patient(library, clinic.anna, Quiet(), today=TODAY)
    assert certificate.photos == 3
    assert {photo.id for photo in library.photos(clinic.berta)} == {"a2", "b1", "b2"}
    assert library.originals.read(moved) == photo_data(2)
    # It was measured against a photo of hers: what that gave went too.
    assert [found.photo_id for found in library.assessments(clinic.berta)] == ["b2"]
    assert library.cache.read(LEDGER, "a series with both", library.photo("b1").sha256) is None
    assert Journal(library).undo_name == "Draw region scar"


def test_a_patient_of_the_bin_and_one_without_anything_can_be_erased(clinic: Clinic) -> None:
    empty = AddPatient(family_name="Empty")
    Journal(clinic.library).do(empty)
    certificate = erase_patient(clinic.library, empty.patient_id, Quiet(), today=TODAY)
    assert (certificate.sessions, certificate.photos, certificate.originals) == (0, 0, 0)
    with pytest.raises(LibraryError, match="no longer in the library"):
        erase_patient(clinic.library, empty.patient_id, Quiet(), today=TODAY)


def test_the_plan_tells_what_will_go_and_what_speaks_against_it(clinic: Clinic, tmp_path: Path) -> None:
    back_up(clinic.library, tmp_path / "backup", datetime.now(UTC))
    remember_backup(clinic.library.folder, tmp_path / "unplugged")
    plan = plan_erasing(clinic.library, clinic.anna)
    assert (plan.sessions, plan.photos, plan.assessments, plan.shared) == (2, 4, 1, 1)
    assert (plan.last_session, plan.keep_until, plan.retention_warning(TODAY)) == (SECOND, None, None)
    assert [(held.reachable, held.snapshots) for held in plan.backups] == [(False, 0), (True, 1)]
    Journal(clinic.library).do(ChangeSetting("retention_years", 10))
    plan = plan_erasing(clinic.library, clinic.anna)
    assert plan.keep_until == date(2036, 3, 2)
    assert plan.retention_warning(date(2036, 3, 2)) is None
    warning = plan.retention_warning(TODAY)
    assert warning is not None
    assert "10 years after the session of 2 March 2026, that is until 2 March 2036" in warning


def test_records_that_must_be_kept_are_erased_only_if_it_was_confirmed(clinic: Clinic) -> None:
    Journal(clinic.library).do(ChangeSetting("retention_years", 10))
    with pytest.raises(LibraryError, match="are to be kept for 10 years"):
        erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    assert len(clinic.library.patients()) == 2
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY, before_retention_ends=True)
    assert len(clinic.library.patients()) == 1


def test_a_stop_before_the_first_step_changes_nothing(clinic: Clinic) -> None:
    progress = Quiet()
    progress.cancel()
    with pytest.raises(Cancelled):
        erase_patient(clinic.library, clinic.anna, progress, today=TODAY)
    assert len(clinic.library.patients()) == 2


def test_progress_is_told_step_by_step(clinic: Clinic) -> None:
    class Told(Quiet):
        seen: list[tuple[int, int, str]] = []  # noqa: RUF012

        def report(self, done: int, total: int, what: str) -> None:
            self.seen.append((done, total, what))

    erase_patient(clinic.library, clinic.anna, Told(), today=TODAY)
    assert [done for done, _, _ in Told.seen] == list(range(Told.seen[0][1] + 1))


def test_the_certificate_is_in_the_name_of_who_asked(clinic: Clinic) -> None:
    asked_by = clinic.library.practitioner.id
    begin_erasing(clinic.library, clinic.anna)
    other = replace(clinic.library.practitioner, id="other")
    clinic.library.practitioner = other
    erase.finish_erasing(clinic.library)
    (certificate,) = clinic.library.audit(wanted=AuditFilter(kind="erase"))
    assert certificate.practitioner_id == asked_by


def test_a_database_is_erased_from_as_often_as_one_likes(clinic: Clinic) -> None:
    engine = open_engine(clinic.library.folder / DATABASE)
    assert len(erase_from_database(engine, [clinic.anna])) == 3
    assert erase_from_database(engine, [clinic.anna, "never there"]) == []
    engine.dispose()


# --- the keys of a vault -------------------------------------------------------------------------------


def test_an_encrypted_original_in_common_gets_the_other_patient_for_its_owner(clinic: Clinic) -> None:
    with clinic.library.write() as transaction:
        transaction.connection.exec_driver_sql(
            "UPDATE originals SET key_owner = ?, wrapped_key = ?", (clinic.anna, b"key")
        )
    asked = []

    def rewrap(stored: str, wrapped: bytes, old: str, new: str) -> bytes:
        asked.append((stored, wrapped, old, new))
        return b"rewrapped"

    engine = open_engine(clinic.library.folder / DATABASE)
    with pytest.raises(RuntimeError, match="wrapped anew"):
        erase_from_database(engine, [clinic.anna])
    erase_from_database(engine, [clinic.anna], rewrap)
    engine.dispose()
    with clinic.library.read() as connection:
        rows = connection.exec_driver_sql("SELECT key_owner, wrapped_key FROM originals").all()
    assert rows == [(clinic.berta, b"rewrapped")] * 2
    assert {one[1:] for one in asked} == {(b"key", clinic.anna, clinic.berta)}
    assert clinic.shared in {one[0] for one in asked}


def test_an_assistant_is_told_that_only_a_practitioner_erases(clinic: Clinic) -> None:
    person = clinic.library.practitioner
    clinic.library.practitioner = replace(person, role="assistant")
    with pytest.raises(NotAllowed, match="Only a practitioner may erase"):
        erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    clinic.library.practitioner = person
    assert len(clinic.library.patients()) == 2
