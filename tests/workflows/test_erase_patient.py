"""Erasing a patient for good: nothing of theirs is left in any file, whatever happens meanwhile."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled, LibraryError, NotAllowed
from mesophoto.library import erase
from mesophoto.library.audit import AuditFilter, erased_patients
from mesophoto.library.audit_chain import verify_chain
from mesophoto.library.backup import erasing
from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Erased, Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.cache import LEDGER
from mesophoto.library.database import open_engine
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.erase import begin_erasing, is_erasing
from mesophoto.library.erase_rows import erase_from_database
from mesophoto.library.files import sha256_of
from mesophoto.library.known_backups import remember_backup
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.originals import Originals
from mesophoto.library.transaction import Transaction
from mesophoto.library.verify import verify_library
from mesophoto.records import Measurement
from mesophoto.workflows.erase_patient import erase_patient, plan_erasing
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import (
    AddPatient,
    AddSession,
    ChangeSetting,
    DeletePhotos,
    DrawRegion,
    EditPatient,
    EditSession,
    ExcludeSpot,
    MovePhotos,
    Operation,
    SetBaseline,
)
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.progress import Quiet

CANARY = b"zyxcanary"
TODAY = date(2026, 6, 1)
FIRST, SECOND = date(2026, 1, 12), date(2026, 3, 2)


class Killed(BaseException):
    """Stands for the end of the program."""


class KeepPhoto(Operation):
    """An import in short."""

    action = "import_photos"

    def __init__(self, library: Library, session_id: str, photo_id: str, data: bytes, name: str = "") -> None:
        self.session_id, self.photo_id, self.file_name = session_id, photo_id, name or f"{photo_id}.jpg"
        self.sha256 = library.originals.add(data)
        self.size = len(data)
        library.cache.write("thumbnail", self.sha256, b"small " + data)
        library.cache.write("overlay", f"key of {photo_id}", b"masks " + data, self.sha256)
        library.cache.write("aligned", f"pair of {photo_id}", b"aligned " + data, self.sha256)
        library.cache.write(LEDGER, f"series of {photo_id}", b"spots " + data, self.sha256)

    def name(self, library: Library) -> str:
        return f"Import {self.file_name}"

    def write(self, transaction: Transaction) -> None:
        transaction.keep_original(self.sha256, self.size, "JPEG")
        values = {
            "id": self.photo_id, "session_id": self.session_id, "sha256": self.sha256,
            "file_name": self.file_name, "view": "face_frontal", "side": "none", "moment": "before",
            "day": None, "captured_at": None, "position": 0, "details": {"camera": self.file_name},
            "scale": None,
        }  # fmt: skip
        transaction.insert("photos", values)


@dataclass
class Clinic:
    """A library with a patient to erase and another one, who have one original in common."""

    library: Library
    anna: str
    """Everything of hers has the canary in it."""
    berta: str
    shared: str
    """SHA-256 of the original in common."""

    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.library.folder)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    made = fill(Library.create(tmp_path / "clinic", practitioner="Dr Lang"))
    yield made
    made.library.close()


def fill(library: Library) -> Clinic:
    journal = Journal(library)
    anna = AddPatient(family_name="Zyxcanary-Old", number="zyxcanary1", note="zyxcanary note")
    journal.do(anna)
    now = EditPatient(patient_id=anna.patient_id, family_name="Zyxcanary-New", note="x" * 3000)
    journal.do(now)
    journal.do(now)  # changes nothing, so that the journal does not tell whose it is
    first = AddSession(patient_id=anna.patient_id, date=FIRST, note="zyxcanary visit")
    second = AddSession(patient_id=anna.patient_id, date=SECOND)
    berta = AddPatient(family_name="Berta", number="2")
    other = AddSession(patient_id=berta.patient_id, date=FIRST)
    for operation in (first, second, berta, other):
        journal.do(operation)
    own = photo_data(1), photo_data(2), photo_data(3)
    in_common = b"a picture of two people " * 50
    for photo_id, session_id, data, name in (
        ("a1", first.session_id, own[0], "zyxcanary1.jpg"),
        ("a2", second.session_id, own[1], "zyxcanary2.jpg"),
        ("a3", second.session_id, own[2], "zyxcanary3.jpg"),
        ("a4", second.session_id, in_common, "zyxcanary4.jpg"),
        ("b1", other.session_id, in_common, ""),
        ("b2", other.session_id, b"another picture " * 50, ""),
    ):
        journal.do(KeepPhoto(library, session_id, photo_id, data, name))
    triangle = ((0.0, 0.0), (9.0, 0.0), (4.0, 8.0))
    journal.do(DrawRegion(photo_id="a1", region="zyxcanary region", polygon=triangle))
    journal.do(ExcludeSpot(photo_id="a1", x_px=1.0, y_px=2.0, why="zyxcanary mole"))
    journal.do(SetBaseline("a1"))
    journal.do(DrawRegion(photo_id="b1", region="scar", polygon=triangle))
    measure(library, "a2", "a1", "zyxcanary reason")
    measure(library, "b2", "b1", "too small")
    journal.do(DeletePhotos(["a3"]))
    journal.do(EditSession(session_id=second.session_id, date=SECOND, note="zyxcanary again"))
    journal.undo()
    return Clinic(library, anna.patient_id, berta.patient_id, sha256(in_common).hexdigest())


def photo_data(number: int) -> bytes:
    return (b"zyxcanary pixels %d " % number) * 60


def measure(library: Library, photo_id: str, baseline_id: str, reason: str) -> None:
    found = PhotoFindings(
        measurements=(Measurement("redness", "face", "a*", None, None, reason, 1, {}),), reason=reason
    )
    source = Source(library.photo(photo_id).sha256, "photo")
    measured = Measured(found, (SpotEntry(((1.0, 1.0), (3.0, 1.0), (2.0, 3.0)), (2.0, 1.7), 2.0, 4.5),))
    Journal(library).do(StoreAssessment(photo_id, baseline_id, Step("", "any", source, source), measured))


def holding(folder: Path) -> list[str]:
    """Files that have the canary in them, by their name or their bytes."""
    return [
        path.name
        for path in folder.rglob("*")
        if CANARY in path.name.lower().encode() or (path.is_file() and CANARY in path.read_bytes().lower())
    ]


def back_up(library: Library, folder: Path, moment: datetime) -> Repository:
    make_backup(library, folder, Quiet(), moment)
    return Repository(folder)


def check_erased(clinic: Clinic) -> None:
    """Nothing of hers is left, and all of the other patient's."""
    library = clinic.library
    assert not is_erasing(library)
    assert holding(library.folder) == []
    assert [patient.name for patient in library.patients()] == ["Berta"]
    assert library.bin() == ()
    assert [photo.id for photo in library.photos(clinic.berta)] == ["b1", "b2"]
    for photo in library.photos(clinic.berta):
        assert library.originals.read(photo.sha256)
    assert len(list((library.folder / "originals").glob("??/*"))) == 2
    assert [found.measurements[0].reason for found in library.assessments(clinic.berta)] == ["too small"]
    assert [region.name for region in library.regions("b1")] == ["scar"]
    (certificate,) = library.audit(wanted=AuditFilter(kind="erase"))
    assert certificate.subjects == (f"patients/{clinic.anna}",)
    assert certificate.patients == ()
    assert certificate.details is not None
    counts = {name: certificate.details[name] for name in ("sessions", "photos", "assessments", "originals")}
    assert counts == {"sessions": 2, "photos": 4, "assessments": 1, "originals": 3}
    assert verify_library(library, Quiet()).findings == ()
    with library.read() as connection:
        assert verify_chain(connection) is None
        assert list(erased_patients(connection)) == [clinic.anna]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for table in ("regions", "not_counted", "baselines", "measurements", "erasures"):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            assert len(rows) == {"regions": 1, "measurements": 1}.get(table, 0), table


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


# --- killed in the middle ------------------------------------------------------------------------------


def kill_at(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, *, after: bool, call: int = 1) -> None:
    """End the program at a call of a function: as it begins, or once it has done its work."""
    real: Callable[..., object] = getattr(owner, name)
    calls = 0

    def end(*args: object, **options: object) -> object:
        nonlocal calls
        calls += 1
        if calls == call and not after:
            raise Killed
        found = real(*args, **options)
        if calls == call:
            raise Killed
        return found

    monkeypatch.setattr(owner, name, end)


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


def test_the_certificate_is_in_the_name_of_who_asked(clinic: Clinic) -> None:
    asked_by = clinic.library.practitioner.id
    begin_erasing(clinic.library, clinic.anna)
    other = replace(clinic.library.practitioner, id="other")
    clinic.library.practitioner = other
    erase.finish_erasing(clinic.library)
    (certificate,) = clinic.library.audit(wanted=AuditFilter(kind="erase"))
    assert certificate.practitioner_id == asked_by


# --- backups -------------------------------------------------------------------------------------------


def check_backups(clinic: Clinic, repository: Repository, count: int) -> None:
    """Every snapshot is whole, without her, and with the other patient."""
    assert [one.patient_id for one in repository.erased()] == [clinic.anna]
    assert len(repository.snapshots()) == count
    assert sorted(path.name for path in repository.folder.iterdir()) == [
        "erased.json", "originals", "repository.json", "repository.lock", "snapshots"
    ]  # fmt: skip
    for snapshot in repository.snapshots():
        assert repository.is_whole(snapshot)
        assert len(repository.manifest(snapshot).originals) == 2
        assert sorted(path.name for path in snapshot.folder.iterdir()) == [DATABASE, "manifest.json.gz"]
    assert len(list(repository.originals.glob("??/*"))) == 2


def test_backups_that_can_be_reached_are_rewritten_and_others_named(clinic: Clinic, tmp_path: Path) -> None:
    for day in (1, 2, 3):
        repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, day, tzinfo=UTC))
    remember_backup(clinic.library.folder, tmp_path / "unplugged")
    certificate = erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    check_backups(clinic, repository, 3)
    assert holding(tmp_path) == []
    assert [backup.state for backup in certificate.backups] == ["out of reach", "rewritten"]
    (held,) = certificate.still_held
    assert held.folder == str(tmp_path / "unplugged")
    assert held.held_until == erase.add_months(datetime.now(UTC).date(), 9).isoformat()
    (line,) = clinic.library.audit(wanted=AuditFilter(kind="erase"))
    assert line.details is not None
    assert [backup["state"] for backup in line.details["backups"]] == ["out of reach", "rewritten"]


def test_a_snapshot_that_cannot_be_read_is_told_and_the_others_are_rewritten(
    clinic: Clinic, tmp_path: Path
) -> None:
    for day in (1, 2):
        repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, day, tzinfo=UTC))
    database = repository.snapshots()[0].folder / DATABASE
    database.write_bytes(database.read_bytes()[:-100])
    certificate = erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    assert [backup.state for backup in certificate.still_held] == ["partly damaged"]
    assert [repository.is_whole(one) for one in repository.snapshots()] == [False, True]
    assert CANARY not in (repository.snapshots()[1].folder / DATABASE).read_bytes().lower()


def test_backups_of_others_are_not_written_again(clinic: Clinic, tmp_path: Path) -> None:
    repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 1, tzinfo=UTC))
    before = sha256_of(repository.snapshots()[0].folder / DATABASE)
    somebody = [Erased("somebody else", datetime.now(UTC))]
    erasing.erase_from_backup(repository, somebody, library=clinic.library.id)
    assert sha256_of(repository.snapshots()[0].folder / DATABASE) == before


def test_a_restored_backup_replays_the_deletion(clinic: Clinic, tmp_path: Path) -> None:
    """Of a folder that was out of reach when she was erased, and knows it from the next list it is given."""
    repository = back_up(clinic.library, tmp_path / "unplugged", datetime(2030, 1, 1, tzinfo=UTC))
    shutil.move(repository.folder, tmp_path / "elsewhere")
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    old = Repository(tmp_path / "elsewhere")
    with clinic.library.read() as connection:
        erased = erased_patients(connection)
    old.note_erased(tuple(Erased(patient_id, at) for patient_id, at in erased.items()))
    report = restore_backup(old, tmp_path / "restored", Quiet())
    assert report.lost == ()
    assert holding(tmp_path / "restored") == []
    assert len(list((tmp_path / "restored" / "originals").glob("??/*"))) == 2
    with Library.open(tmp_path / "restored") as library:
        assert [patient.name for patient in library.patients()] == ["Berta"]
        assert all(library.originals.read(photo.sha256) for photo in library.photos(clinic.berta))
        (line,) = library.audit(wanted=AuditFilter(kind="erase"))
        assert line.details == {"replayed": True, "erased_at": erased[clinic.anna].isoformat()}
        with library.read() as connection:
            assert verify_chain(connection) is None


@pytest.mark.parametrize("killed", [False, True])
def test_a_folder_that_was_out_of_reach_is_rewritten_with_the_next_backup(
    clinic: Clinic, tmp_path: Path, killed: bool
) -> None:
    repository = back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 1, tzinfo=UTC))
    shutil.move(repository.folder, tmp_path / "unplugged")
    erase_patient(clinic.library, clinic.anna, Quiet(), today=TODAY)
    shutil.move(tmp_path / "unplugged", repository.folder)
    assert holding(repository.folder)
    if killed:
        with pytest.MonkeyPatch.context() as patch:
            kill_at(patch, erasing, "_write_manifest", after=True)
            with pytest.raises(Killed):
                back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 2, tzinfo=UTC))
    back_up(clinic.library, tmp_path / "backup", datetime(2030, 1, 3, tzinfo=UTC))
    check_backups(clinic, repository, 2)
    assert holding(tmp_path) == []


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
