"""Working in a vault: importing, measuring in a worker, looking; nothing of it shows from outside."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from mesophoto.errors import LibraryError, NotAllowed, UserError
from mesophoto.library import persons
from mesophoto.library.conversion import decrypt_library, encrypt_library
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import measure_step
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.pictures import picture, thumbnail
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.tasks import tasks_of
from mesophoto.workflows.workers import Workers

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Passphrase("seven grey herons")
WritePhoto = Callable[..., Path]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic", "Dr Heron", PASSPHRASE, CHEAP) as made:
        yield made


@pytest.fixture
def card(tmp_path: Path, nobody: None, write_photo: WritePhoto) -> Path:
    for number in range(2):
        write_photo(tmp_path / "card" / f"canary{number}.jpg", number, datetime(2026, 1 + number, 12, 9))
    return tmp_path / "card"


def import_for_new_patient(library: Library, card: Path) -> str:
    """Import photos for a patient added with them; returns the patient's key."""
    add = AddPatient(number="17", family_name="Canarywoman")
    plan = scan(library, [card], Quiet()).assign(0, add)
    for item in plan.items:  # the clock of a TIFF is not read
        plan = plan.with_item(replace(item, session_date=item.session_date or date(2026, 1, 12)))
    result = commit(Journal(library), plan, Quiet())
    assert (len(result.imported), result.failed, result.stopped) == (2, (), None)
    return add.patient_id


def test_an_import_is_under_the_patients_key_and_comes_back_byte_for_byte(vault: Library, card: Path) -> None:
    patient = import_for_new_patient(vault, card)
    assert [path.name for path in (vault.folder / "keys").iterdir()] == [patient]
    for photo in vault.photos(patient):
        data = (card / photo.file_name).read_bytes()
        assert vault.read_original(photo.sha256) == data
        assert thumbnail(vault, photo.sha256).startswith(b"\xff\xd8")
        assert picture(vault, photo.sha256).shape == (64, 96, 3)
    assert all(item.held for item in scan(vault, [card], Quiet(), patient).items)


def test_a_worker_measures_without_the_database(vault: Library, card: Path) -> None:
    patient = import_for_new_patient(vault, card)
    with Workers() as workers:
        result = assess_patient(vault, patient, Quiet(), workers)
    assert (result.measured, result.failed) == (2, ())


def test_a_step_shows_no_key_and_its_hash_is_that_of_a_plain_library(vault: Library, card: Path) -> None:
    patient = import_for_new_patient(vault, card)
    steps = [task.step for task in tasks_of(vault, patient)]
    for step in steps:
        assert step.photo.file_key is not None
        assert repr(step.photo.file_key) not in repr(step)
        assert "file_key" not in repr(step)
        with pytest.raises(UserError):
            measure_step(replace(step, baseline=replace(step.baseline, file_key=None)))
    plain = decrypt_library(vault, PASSPHRASE, Quiet())
    with plain:
        assert [task.step.inputs_sha256 for task in tasks_of(plain, patient)] == [
            step.inputs_sha256 for step in steps
        ]


def test_what_was_measured_stays_measured_when_the_library_is_encrypted(library: Library, card: Path) -> None:
    patient = import_for_new_patient(library, card)
    assess_patient(library, patient, Quiet())
    with encrypt_library(library, PASSPHRASE, Quiet(), CHEAP) as vault:
        assert all(task.done for task in tasks_of(vault, patient))


def test_a_lost_key_is_told_and_the_other_patients_stay_readable(vault: Library, card: Path) -> None:
    patient = import_for_new_patient(vault, card)
    assert vault.vault is not None
    vault.vault.patient_keys.destroy(patient)
    with pytest.raises(LibraryError, match="is missing, so this patient's photos cannot be read"):
        tasks_of(vault, patient)


def test_who_may_only_look_imports_and_measures_nothing(vault: Library, card: Path) -> None:
    patient = import_for_new_patient(vault, card)
    swan = persons.add_person(vault, "Ms Swan", "read_only", Passphrase("two black swans"))
    persons.switch_person(vault, swan.id, Passphrase("two black swans"))
    files = [path for path in vault.folder.rglob("*") if path.is_file()]
    with pytest.raises(NotAllowed):
        commit(Journal(vault), scan(vault, [card], Quiet(), patient), Quiet())
    with pytest.raises(NotAllowed):
        assess_patient(vault, patient, Quiet())
    assert [path for path in vault.folder.rglob("*") if path.is_file()] == files


def test_neither_what_a_camera_writes_nor_pixels_can_be_found(
    tmp_path: Path, vault: Library, nobody: None
) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (64, 96, 3), np.uint8)
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Canary Artist"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:01:12 09:00:00"
    for name, kind in (("canary_a.tif", "TIFF"), ("canary_b.jpg", "JPEG")):
        file = io.BytesIO()
        Image.fromarray(noise if kind == "TIFF" else noise[::-1]).save(file, kind, exif=exif)
        (tmp_path / "card").mkdir(exist_ok=True)
        (tmp_path / "card" / name).write_bytes(file.getvalue())
    patient = import_for_new_patient(vault, tmp_path / "card")
    assess_patient(vault, patient, Quiet())
    jpeg = (tmp_path / "card" / "canary_b.jpg").read_bytes()
    canaries = [b"Canary", b"canary_", b"2026:01:12", noise.tobytes()[:48], noise[40].tobytes()[:48]]
    canaries += [jpeg[len(jpeg) // 2 :][:32]]
    canaries += [photo.sha256.encode() for photo in vault.photos(patient)]
    for path in vault.folder.rglob("*"):
        data = (path.read_bytes() if path.is_file() else b"") + path.name.encode()
        assert not [canary for canary in canaries if canary in data], path
