"""Backups of a vault: restored they open with the same passphrase, and nobody comes back who was erased."""

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError, LibraryLocked
from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Erased, Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.conversion import decrypt_library, encrypt_library
from mesophoto.library.library import Library
from mesophoto.library.progress import Quiet
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost
from mesophoto.library.verify import verify_library
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, MovePhotos

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)
TODAY = date(2026, 5, 3)
CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Passphrase("seven grey herons")
ANNA, BERTA, SHARED = b"a photo of Anna", b"a photo of Berta", b"a photo of both"
ImportBytes = Callable[[Library, str, list[bytes]], None]


@pytest.fixture
def vault(tmp_path: Path, import_bytes: ImportBytes) -> Library:
    """Two patients with a photo each, and one in common that is under Anna's key."""
    library = Library.create(tmp_path / "clinic", "Dr Heron", PASSPHRASE, CHEAP)
    for name, photos in (("Anna", [ANNA, SHARED]), ("Berta", [BERTA, SHARED])):
        add = AddPatient(family_name=name)
        Journal(library).do(add)
        import_bytes(library, add.patient_id, photos)
    return library


def keys_of(library: Library) -> dict[str, str]:
    return {patient.family_name: patient.id for patient in library.patients()}


def photos_of(library: Library, name: str) -> set[bytes]:
    found = library.photos(keys_of(library)[name])
    return {library.read_original(photo.sha256) for photo in found}


def restored(backups: Path, folder: Path) -> Library:
    restore_backup(Repository(backups), folder, Quiet())
    with pytest.raises(LibraryLocked):
        Library.open(folder)
    return Library.open(folder, secret=PASSPHRASE)


def test_a_restored_vault_opens_with_its_passphrase_and_is_whole(vault: Library, tmp_path: Path) -> None:
    with vault:
        make_backup(vault, tmp_path / "backups", Quiet(), NOW)
    with restored(tmp_path / "backups", tmp_path / "restored") as library:
        assert photos_of(library, "Anna") == {ANNA, SHARED}
        assert verify_library(library, Quiet()).findings == ()


def test_a_vault_made_anew_has_its_own_keys_among_the_backups(vault: Library, tmp_path: Path) -> None:
    make_backup(vault, tmp_path / "backups", Quiet(), NOW)
    plain = decrypt_library(vault, PASSPHRASE, Quiet())
    make_backup(plain, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
    again = encrypt_library(plain, PASSPHRASE, Quiet(), CHEAP)
    with again:
        make_backup(again, tmp_path / "backups", Quiet(), NOW + timedelta(days=2))
    repository = Repository(tmp_path / "backups")
    assert len(list(repository.vaults.iterdir())) == 2
    for number in (0, 2):
        stamp = repository.snapshots()[number].stamp
        restore_backup(repository, tmp_path / f"restored{number}", Quiet(), stamp=stamp)
        with Library.open(tmp_path / f"restored{number}", secret=PASSPHRASE) as library:
            assert photos_of(library, "Berta") == {BERTA, SHARED}


def test_one_erased_is_unreadable_in_every_backup_and_does_not_come_back(
    vault: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    make_backup(vault, folder, Quiet(), NOW)
    anna = keys_of(vault)["Anna"]
    with vault:
        certificate = erase_patient(vault, anna, Quiet(), today=TODAY)
        assert certificate.still_held == ()
        assert not (vault.folder / "keys" / anna).exists()
        assert photos_of(vault, "Berta") == {BERTA, SHARED}, "the one in common has another key now"
        assert verify_library(vault, Quiet()).findings == ()
    assert not list(folder.rglob(anna))
    with restored(folder, tmp_path / "restored") as library:
        assert list(keys_of(library)) == ["Berta"]
        assert photos_of(library, "Berta") == {BERTA, SHARED}
        assert verify_library(library, Quiet()).findings == ()


def test_a_copy_of_a_backup_that_was_out_of_reach_is_cleared_when_it_is_opened(
    vault: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    make_backup(vault, folder, Quiet(), NOW)
    anna = keys_of(vault)["Anna"]
    with vault:
        away = folder.rename(tmp_path / "disconnected")
        certificate = erase_patient(vault, anna, Quiet(), today=TODAY)
        assert [backup.state for backup in certificate.still_held] == ["out of reach"]
    Repository(away).note_erased((Erased(anna, NOW),))
    with restored(away, tmp_path / "restored") as library:
        assert list(keys_of(library)) == ["Berta"]
        assert [line.action for line in library.audit(1)] == ["erase_patient"]
    assert not (tmp_path / "restored" / "erased_since.json").exists()


def test_a_backup_of_a_vault_given_up_is_named_in_the_certificate(vault: Library, tmp_path: Path) -> None:
    make_backup(vault, tmp_path / "backups", Quiet(), NOW)
    again = encrypt_library(decrypt_library(vault, PASSPHRASE, Quiet()), PASSPHRASE, Quiet(), CHEAP)
    with again:
        make_backup(again, tmp_path / "backups", Quiet(), NOW + timedelta(days=1))
        certificate = erase_patient(again, keys_of(again)["Anna"], Quiet(), today=TODAY)
    assert [backup.state for backup in certificate.still_held] == ["partly damaged"]


def test_a_photo_moved_to_another_patient_is_under_that_patients_key(vault: Library) -> None:
    keys = keys_of(vault)
    moved = next(p for p in vault.photos(keys["Anna"]) if vault.read_original(p.sha256) == ANNA)
    with vault:
        Journal(vault).do(MovePhotos([moved.id], keys["Berta"], date(2026, 5, 3)))
    (vault.folder / "keys" / keys["Anna"]).unlink()
    with Library.open(vault.folder, secret=PASSPHRASE) as library:
        assert library.read_original(moved.sha256) == ANNA
        with pytest.raises(LibraryError, match="is missing"):
            library.read_original(hashlib.sha256(SHARED).hexdigest())
