"""Importing: what is proposed, and that each photo goes in entirely or not at all."""

import errno
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from mesophoto.errors import Cancelled, LibraryError
from mesophoto.library.library import Library
from mesophoto.workflows.import_photos import (
    commit,
    forget_import,
    resume,
    scan,
    unfinished_imports,
)
from mesophoto.workflows.import_plan import ImportItem, ImportPlan
from mesophoto.workflows.import_sources import find_origins
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, DeletePhotos
from mesophoto.workflows.progress import Quiet

WritePhoto = Callable[..., Path]
NINE = datetime(2026, 1, 12, 9, 0, 0)
ELEVEN = datetime(2026, 1, 12, 11, 0, 0)
MARCH = datetime(2026, 3, 2, 10, 0, 0)


class Watched(Quiet):
    """Keeps what was reported, and cancels after some steps."""

    def __init__(self, cancel_after: int = 10**9) -> None:
        super().__init__()
        self.said: list[tuple[int, int, str]] = []
        self._left = cancel_after

    def report(self, done: int, total: int, what: str) -> None:
        self.said.append((done, total, what))
        self._left -= 1
        if self._left < 0:
            self.cancel()


@pytest.fixture
def card(tmp_path: Path, nobody: None, write_photo: WritePhoto) -> Path:
    write_photo(tmp_path / "card" / "a.jpg", 1, NINE)
    write_photo(tmp_path / "card" / "b.jpg", 2, MARCH)
    write_photo(tmp_path / "card" / "DCIM" / "c.JPG", 3, MARCH)
    (tmp_path / "card" / "notes.txt").write_text("not a photo")
    write_photo(tmp_path / "card" / ".trash" / "d.jpg", 4, MARCH)
    return tmp_path / "card"


def test_a_folder_gives_its_photos_and_nothing_hidden(card: Path) -> None:
    found = find_origins([card, card / "notes.txt"])
    assert [origin.path.name for origin in found] == ["a.jpg", "b.jpg", "c.JPG", "notes.txt"]


def test_a_scan_proposes_sessions_by_the_cameras_clock_and_writes_nothing(
    library: Library, patient: str, card: Path
) -> None:
    watched = Watched()
    plan = scan(library, [card], watched, patient)
    assert [item.session_date for item in plan.items] == [NINE.date(), MARCH.date(), MARCH.date()]
    assert {(item.view, item.side) for item in plan.items} == {("close_up", "none")}
    assert [item.moment for item in plan.items] == ["before", "follow_up", "follow_up"]
    assert [person.patient_id for person in plan.people] == [patient]
    assert plan.obstacles == ()
    assert watched.said[-1] == (3, 3, "photo 3 of 3")
    assert all(item.thumbnail.startswith(b"\xff\xd8") for item in plan.items)
    assert library.patient(patient).photo_count == 0


def test_an_import_is_one_operation_that_is_undone_and_redone(
    library: Library, patient: str, card: Path
) -> None:
    journal = Journal(library)
    plan = scan(library, [card], Quiet(), patient)
    result = commit(journal, plan, Watched())
    assert len(result.imported) == 3
    assert (result.failed, result.held, result.cancelled, result.stopped) == ((), (), False, None)
    assert journal.undo_name == "Import 3 photos"
    assert [(s.date, s.photo_count) for s in library.sessions(patient)] == [
        (NINE.date(), 1),
        (MARCH.date(), 2),
    ]
    for item in plan.items:
        assert library.originals.read(item.sha256) == item.path.read_bytes()
    journal.undo()
    assert library.sessions(patient) == ()
    journal.redo()
    assert [photo.id for photo in library.photos(patient)] == list(result.imported)


def test_a_broken_photo_in_the_middle_is_told_and_the_rest_goes_in(
    library: Library, patient: str, card: Path
) -> None:
    (card / "ab.jpg").write_bytes((card / "a.jpg").read_bytes()[:700])
    (card / "empty.jpg").touch()
    plan = scan(library, [card], Quiet(), patient)
    result = commit(Journal(library), plan, Quiet())
    assert len(result.imported) == 3
    assert sorted(name for name, _ in result.failed) == ["ab.jpg", "empty.jpg"]
    assert all(name in sentence for name, sentence in result.failed)


def test_a_huge_file_and_a_missing_one_are_told_and_not_read(
    library: Library, patient: str, tmp_path: Path
) -> None:
    with (tmp_path / "scan.tif").open("wb") as file:
        file.truncate(5_000_000_000)
    plan = scan(library, [tmp_path / "scan.tif", tmp_path / "gone.jpg"], Quiet(), patient)
    errors = {item.file_name: item.error for item in plan.items}
    assert errors["scan.tif"] == "scan.tif is larger than 1 GB: it is not a photo."
    assert "cannot be read" in str(errors["gone.jpg"])
    assert plan.included == ()


def test_a_photo_that_vanishes_or_changes_after_the_scan_is_told(
    library: Library, patient: str, card: Path, write_photo: WritePhoto
) -> None:
    plan = scan(library, [card], Quiet(), patient)
    (card / "a.jpg").unlink()
    write_photo(card / "b.jpg", 77, MARCH)
    result = commit(Journal(library), plan, Quiet())
    assert len(result.imported) == 1
    assert "can no longer be read" in dict(result.failed)["a.jpg"]
    assert "changed since" in dict(result.failed)["b.jpg"]


def test_a_photo_held_already_is_named_with_patient_and_session(
    library: Library, patient: str, card: Path
) -> None:
    journal = Journal(library)
    commit(journal, scan(library, [card], Quiet(), patient), Quiet())
    again = scan(library, [card], Quiet(), patient)
    assert {item.include for item in again.items} == {False}
    assert again.items[0].held == "Already held: Weber, Anna, session of 12 January 2026."
    result = commit(journal, again, Quiet())
    assert (result.imported, len(result.held), result.entry) == ((), 3, None)
    journal.do(DeletePhotos(tuple(photo.id for photo in library.photos(patient))))
    held = scan(library, [card], Quiet(), patient).items[0].held
    assert held is not None
    assert held.endswith("in the bin.")


def test_a_photo_held_already_goes_in_again_if_the_user_says_so(
    library: Library, patient: str, card: Path
) -> None:
    commit(Journal(library), scan(library, [card / "a.jpg"], Quiet(), patient), Quiet())
    plan = scan(library, [card / "a.jpg"], Quiet(), patient)
    result = commit(Journal(library), plan.with_item(replace(plan.items[0], include=True)), Quiet())
    assert (len(result.imported), result.held) == (1, ())
    photos = library.photos(patient)
    assert len({photo.sha256 for photo in photos}) == 1
    assert len(photos) == 2


def test_the_same_photo_twice_on_a_card_goes_in_once(library: Library, patient: str, card: Path) -> None:
    (card / "z.jpg").write_bytes((card / "a.jpg").read_bytes())
    plan = scan(library, [card], Quiet(), patient)
    assert [item.held for item in plan.items if item.held] == ["The same photo as a.jpg."]


def test_a_missing_date_is_asked_for_and_never_taken_from_the_file(
    library: Library, patient: str, tmp_path: Path, nobody: None, write_photo: WritePhoto
) -> None:
    undated = write_photo(tmp_path / "undated.jpg", 5)
    implausible = write_photo(tmp_path / "reset.jpg", 6, datetime(2000, 1, 1))
    os.utime(undated, (1_700_000_000, 1_700_000_000))
    plan = scan(library, [undated, implausible], Quiet(), patient)
    assert all(item.needs_date for item in plan.items)
    assert plan.obstacles == ("Say when reset.jpg, undated.jpg were taken.",)
    with pytest.raises(LibraryError, match="Say when"):
        commit(Journal(library), plan, Quiet())
    for item in plan.items:
        plan = plan.with_item(replace(item, session_date=date(2026, 5, 3)))
    commit(Journal(library), plan, Quiet())
    (session,) = library.sessions(patient)
    assert session.date == date(2026, 5, 3)
    assert [photo.captured_at for photo in library.photos(patient)] == [None, None]


def test_a_view_shot_again_after_a_pause_is_proposed_as_right_after(
    library: Library, patient: str, tmp_path: Path, nobody: None, write_photo: WritePhoto
) -> None:
    write_photo(tmp_path / "card" / "a.jpg", 1, NINE)
    write_photo(tmp_path / "card" / "b.jpg", 2, NINE.replace(minute=2))
    write_photo(tmp_path / "card" / "c.jpg", 3, ELEVEN)
    plan = scan(library, [tmp_path / "card"], Quiet(), patient)
    assert [item.moment for item in plan.items] == ["before", "before", "right_after"]


def test_who_is_on_a_card_is_asked_for_and_new_patients_come_with_it(
    library: Library, tmp_path: Path, nobody: None, write_photo: WritePhoto
) -> None:
    write_photo(tmp_path / "card" / "a.jpg", 1, NINE)
    write_photo(tmp_path / "card" / "b.jpg", 2, ELEVEN)
    plan = scan(library, [tmp_path / "card"], Quiet())
    assert plan.obstacles == ("Say who Person 1 is.", "Say who Person 2 is.")
    first, second = AddPatient(number="1"), AddPatient(number="2")
    plan = plan.assign(0, first).assign(1, second)
    journal = Journal(library)
    result = commit(journal, plan, Quiet())
    assert result.entry is not None
    assert set(result.entry.patient_ids) == {first.patient_id, second.patient_id}
    assert [(p.number, p.photo_count) for p in library.patients()] == [("1", 1), ("2", 1)]
    journal.undo()
    assert library.patients() == ()
    journal.redo()
    assert [(p.number, p.photo_count) for p in library.patients()] == [("1", 1), ("2", 1)]


def test_a_cancelled_scan_gives_nothing(library: Library, patient: str, card: Path) -> None:
    with pytest.raises(Cancelled):
        scan(library, [card], Watched(cancel_after=0), patient)


def test_a_cancel_in_the_middle_keeps_what_went_in_as_one_operation(
    library: Library, patient: str, card: Path
) -> None:
    journal = Journal(library)
    plan = scan(library, [card], Quiet(), patient)
    result = commit(journal, plan, Watched(cancel_after=1))
    assert result.cancelled
    assert [photo.id for photo in library.photos(patient)] == list(result.imported)
    assert len(result.imported) == 2
    assert journal.undo_name == "Import 2 photos"
    again = scan(library, [card], Quiet(), patient)
    assert [item.include for item in again.items] == [False, False, True]
    journal.undo()
    assert library.photos(patient) == ()


def full_disk(monkeypatch: pytest.MonkeyPatch, at_call: int) -> None:
    calls = iter(range(10**6))
    sync = os.fsync

    def fsync(descriptor: int) -> Any:
        if next(calls) >= at_call:
            raise OSError(errno.ENOSPC, "No space left on device")
        return sync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


@pytest.mark.parametrize("at_call", range(7))
def test_a_full_disk_stops_with_a_sentence_and_keeps_what_went_in(
    library: Library, patient: str, card: Path, monkeypatch: pytest.MonkeyPatch, at_call: int
) -> None:
    plan = scan(library, [card], Quiet(), patient)
    with monkeypatch.context() as patch:
        full_disk(patch, at_call)
        result = commit(Journal(library), plan, Quiet())
    assert result.stopped is not None
    assert "is full" in result.stopped
    photos = library.photos(patient)
    assert [photo.id for photo in photos] == list(result.imported)
    for photo in photos:
        assert library.originals.holds(photo.sha256)
    rest = commit(Journal(library), scan(library, [card], Quiet(), patient), Quiet())
    assert len(photos) + len(rest.imported) == 3


def test_people_of_one_card_are_told_apart_by_their_faces(library: Library, shared_photos: Path) -> None:
    faces = shared_photos / "faces_london"
    names = ("001_03", "012_03", "044_03", "001_08", "012_08", "044_08")
    plan = scan(library, [faces / f"{name}.jpg" for name in names], Quiet())
    people = {item.file_name[:3]: item.person for item in plan.items}
    assert len(set(people.values())) == 3
    assert all(people[item.file_name[:3]] == item.person for item in plan.items)
    assert {item.view for item in plan.items} == {"face_frontal"}
    smiling = {item.file_name for item in plan.items if any("smiles" in one for one in item.warnings)}
    assert "001_08.jpg" in smiling
    assert all(name.endswith("_08.jpg") for name in smiling)


def test_photos_dropped_on_a_patient_stay_one_persons_in_changing_light(
    library: Library, patient: str, shared_photos: Path
) -> None:
    plan = scan(library, sorted((shared_photos / "faces_lisa").glob("*.jpg")), Quiet(), patient)
    assert len(plan.people) == 1


def test_hands_are_seen_as_hands(library: Library, patient: str, shared_photos: Path) -> None:
    plan = scan(library, sorted((shared_photos / "hands_11k").glob("*.jpg")), Quiet(), patient)
    assert {item.view for item in plan.items} == {"hand_dorsum"}
    assert all(item.side in ("left", "right") for item in plan.items)


def test_a_plan_can_be_corrected(library: Library, patient: str, card: Path) -> None:
    plan: ImportPlan = scan(library, [card], Quiet(), patient).add_person().assign(1, AddPatient(number="9"))
    moved = replace(plan.items[0], person=1, view="face_45", side="left", moment="day", day=3)
    commit(Journal(library), plan.with_item(moved), Quiet())
    (other,) = library.patients("9")
    (photo,) = library.photos(other.id)
    assert (photo.view, photo.side, photo.moment, photo.day) == ("face_45", "left", "day", 3)


def zip_of(card: Path) -> Path:
    archive = card.with_name("card.zip")
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted(card.rglob("*.*")):
            if path.is_file():
                made.write(path, path.relative_to(card).as_posix())
    return archive


def test_photos_of_a_zip_archive_go_in_and_nothing_is_unpacked(
    library: Library, patient: str, card: Path
) -> None:
    archive = zip_of(card)
    plan = scan(library, [archive], Quiet(), patient)
    assert sorted(item.file_name for item in plan.items) == ["a.jpg", "b.jpg", "c.JPG"]
    before = sorted(card.parent.iterdir())
    assert len(commit(Journal(library), plan, Quiet()).imported) == 3
    assert sorted(card.parent.iterdir()) == before
    held = [item.held for item in scan(library, [card], Quiet(), patient).items]
    assert all(sentence and sentence.startswith("Already held: Weber, Anna") for sentence in held)


def test_what_is_not_safe_in_an_archive_is_told_with_what_failed(
    library: Library, patient: str, card: Path
) -> None:
    archive = zip_of(card)
    with zipfile.ZipFile(archive, "a") as made:
        made.writestr("../evil.jpg", (card / "a.jpg").read_bytes())
    result = commit(Journal(library), scan(library, [archive], Quiet(), patient), Quiet())
    assert len(result.imported) == 3
    ((name, sentence),) = result.failed
    assert name == "evil.jpg"
    assert sentence.startswith("../evil.jpg in card.zip has a name that leads out")


def test_a_pipe_or_device_is_told_and_not_waited_for(library: Library, patient: str, card: Path) -> None:
    (card / "zero.jpg").symlink_to("/dev/zero")
    plan = scan(library, [card / "zero.jpg"], Quiet(), patient)
    assert plan.items[0].error == "zero.jpg is not a file: choose photos, folders or zip archives."


def interrupted(library: Library, plan: ImportPlan, after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import that ends as by a crash after so many photos."""
    counted = iter(range(after))

    def read(self: ImportItem) -> bytes:
        if next(counted, None) is None:
            raise ZeroDivisionError
        return self.path.read_bytes()

    with monkeypatch.context() as patch:
        patch.setattr(ImportItem, "read", read)
        with pytest.raises(ZeroDivisionError):
            commit(Journal(library), plan, Quiet())


@pytest.mark.parametrize("after", [0, 1, 2])
def test_an_import_goes_on_where_it_ended(
    library: Library, patient: str, card: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    (card / "ab.jpg").write_bytes((card / "a.jpg").read_bytes()[:700])
    plan = scan(library, [card], Quiet(), patient)
    interrupted(library, plan, after, monkeypatch)
    (unfinished,) = unfinished_imports(library)
    assert (unfinished.imported, unfinished.total) == (after, 3)
    assert f": {after} of 3 photos went in." in unfinished.sentence
    assert unfinished.sentence.startswith(
        f"Go on with the import of {unfinished.started_at.astimezone():%H:%M}"
    )
    journal = Journal(library)
    result = resume(journal, unfinished.id, Quiet())
    assert len(result.imported) == 3 - after
    assert [name for name, _ in result.failed] == ["ab.jpg"]
    assert len(result.held) == after
    assert all(sentence.startswith("Already held: Weber, Anna, session of") for _, sentence in result.held)
    photos = library.photos(patient)
    assert sorted(photo.file_name for photo in photos) == ["a.jpg", "b.jpg", "c.JPG"]
    assert {photo.captured_at for photo in photos} == {NINE, MARCH}
    assert unfinished_imports(library) == ()
    with pytest.raises(LibraryError, match="came to its end"):
        resume(journal, unfinished.id, Quiet())
    journal.undo()
    assert len(library.photos(patient)) == after


def test_a_new_patient_of_an_import_that_goes_on_is_added_once(
    library: Library, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = AddPatient(number="5", family_name="Lang", birth_date=date(1980, 2, 1))
    plan = scan(library, [card], Quiet()).assign(0, add)
    interrupted(library, plan, 0, monkeypatch)
    interrupted(library, plan, 1, monkeypatch)
    newest, oldest = unfinished_imports(library)
    assert (newest.imported, oldest.imported) == (1, 0)
    assert len(resume(Journal(library), newest.id, Quiet()).imported) == 2
    (patient,) = library.patients()
    assert (patient.id, patient.birth_date, patient.photo_count) == (add.patient_id, add.birth_date, 3)
    assert unfinished_imports(library) == ()


def test_an_import_that_was_undone_ended_by_hand_or_done_again_is_not_offered(
    library: Library, patient: str, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = scan(library, [card], Quiet(), patient)
    journal = Journal(library)
    interrupted(library, plan, 1, monkeypatch)
    journal.undo()
    assert unfinished_imports(library) == ()
    interrupted(library, plan, 0, monkeypatch)
    forget_import(journal, unfinished_imports(library)[0].id)
    assert unfinished_imports(library) == ()
    interrupted(library, plan, 0, monkeypatch)
    commit(journal, plan, Quiet())
    assert unfinished_imports(library) == ()
    interrupted(library, plan, 0, monkeypatch)
    with library.read() as connection:  # nothing is kept of those before
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM imports").scalar_one() == 1


def test_a_full_disk_leaves_an_import_to_go_on_with_and_a_cancel_does_not(
    library: Library, patient: str, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = scan(library, [card], Quiet(), patient)
    with monkeypatch.context() as patch:
        full_disk(patch, 0)
        commit(Journal(library), plan, Quiet())
    (unfinished,) = unfinished_imports(library)
    assert (unfinished.imported, unfinished.total) == (0, 3)
    assert resume(Journal(library), unfinished.id, Watched(cancel_after=1)).cancelled
    assert unfinished_imports(library) == ()


def test_a_photo_that_went_away_since_is_told_when_an_import_goes_on(
    library: Library, patient: str, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(library, scan(library, [zip_of(card)], Quiet(), patient), 0, monkeypatch)
    zip_of(card).unlink()
    (unfinished,) = unfinished_imports(library)
    result = resume(Journal(library), unfinished.id, Quiet())
    assert (result.imported, len(result.failed)) == ((), 3)
    assert all("is not there any more" in sentence for _, sentence in result.failed)
