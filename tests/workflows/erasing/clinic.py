"""A clinic of two patients, of whom one leaves a canary wherever something of them is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from mesophoto.library.audit import AuditFilter, erased_patients
from mesophoto.library.audit_chain import verify_chain
from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Repository
from mesophoto.library.cache import LEDGER
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.erase import is_erasing
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.transaction import Transaction
from mesophoto.library.verify import verify_library
from mesophoto.records import Measurement
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import (
    AddPatient,
    AddSession,
    DeletePhotos,
    DrawRegion,
    EditPatient,
    EditSession,
    ExcludeSpot,
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
