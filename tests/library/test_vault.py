"""A vault as a library: opening it, what it keeps, and that a stranger finds nothing in its folder."""

import hashlib
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError, LibraryLocked, WrongPassphrase
from mesophoto.library import queries
from mesophoto.library.database import DATABASE, VAULT_DATABASE
from mesophoto.library.library import Library
from mesophoto.library.progress import Quiet
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey
from mesophoto.library.vault.slots import VAULT_FILE, Argon2Cost
from mesophoto.library.verify import Verified, verify_library
from mesophoto.workflows.verifying import verify_folder

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Passphrase("seven grey herons")
PHOTO = hashlib.shake_256(b"canary pixels").digest(300_000)
NAME, NOTE, FILE_NAME = "Canarywoman", "a note with a heron in it", "IMG_canary_0001.JPG"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic", "Dr Heron", PASSPHRASE, CHEAP) as made:
        yield made


def add_photo(library: Library, data: bytes = PHOTO, family_name: str = NAME) -> str:
    """Add a patient with one photo; returns the patient's key."""
    sha256 = hashlib.sha256(data).hexdigest()
    with library.write() as transaction:
        patient = transaction.insert(
            "patients",
            {
                "number": "4711", "family_name": family_name, "given_name": "", "birth_date": None,
                "sex": "female", "note": NOTE, "search_key": family_name.lower(),
            },
        )  # fmt: skip
        transaction.append_operation("do", "add_patient", f"Add patient {family_name}")
    stored = library.keep_original(data, sha256, patient)
    with library.write() as transaction:
        session = transaction.insert(
            "sessions", {"patient_id": patient, "date": date(2026, 1, 12), "note": ""}
        )
        transaction.keep_original(sha256, len(data), "JPEG", stored)
        transaction.insert(
            "photos",
            {
                "session_id": session, "sha256": sha256, "file_name": FILE_NAME, "view": "close_up",
                "side": "none", "moment": "before", "day": None, "captured_at": None, "position": 0,
                "details": {"camera": "Canarycam"}, "scale": None,
            },
        )  # fmt: skip
        transaction.append_operation("do", "import_photos", "Import photo")
    library.cache.write("thumbnail", sha256, data[:5000])
    return patient


def sha_of(library: Library, patient: str) -> str:
    return library.photos(patient)[0].sha256


def test_it_opens_with_its_passphrase_alone(tmp_path: Path, vault: Library) -> None:
    patient = add_photo(vault)
    vault.close()
    folder = tmp_path / "clinic"
    with pytest.raises(LibraryLocked, match="enter your passphrase"):
        Library.open(folder)
    with pytest.raises(WrongPassphrase, match="opens nothing here"):
        Library.open(folder, secret=Passphrase("six grey herons"))
    with pytest.raises(WrongPassphrase, match="not this library's"):
        Library.open(folder, secret=RecoveryKey.new())
    with Library.open(folder, secret=PASSPHRASE) as library:
        assert library.is_vault
        assert library.practitioner.name == "Dr Heron"
        assert library.patient(patient).family_name == NAME
        assert library.read_original(sha_of(library, patient)) == PHOTO
        assert library.cache.read("thumbnail", sha_of(library, patient)) == PHOTO[:5000]


def test_a_plain_library_has_no_keys_and_is_read_in_the_same_way(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        patient = add_photo(library)
        assert not library.is_vault
        assert library.read_original(sha_of(library, patient)) == PHOTO
    names = {path.name for path in (tmp_path / "clinic").iterdir()}
    assert names >= {DATABASE, "originals", "cache"}
    assert not names & {VAULT_DATABASE, VAULT_FILE, "keys"}


def test_a_locked_folder_shows_nothing_to_a_stranger(vault: Library) -> None:
    patient = add_photo(vault)
    canaries = [text.encode() for text in (NAME, NOTE, FILE_NAME, "Canarycam", "Dr Heron", "4711")]
    canaries += [PHOTO[1000:1064], PHOTO[:64], PHOTO[-64:], sha_of(vault, patient).encode()]
    canaries += [zlib.compress(PHOTO)[:64], vault.vault.master, PASSPHRASE.data]  # type: ignore[union-attr]
    files = [path for path in vault.folder.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)  # written to, and not closed: as after a crash
    for path in files:
        found = [c for c in canaries if c in path.read_bytes() or c in str(path).encode()]
        assert not found, path
    assert not (vault.folder / VAULT_DATABASE).read_bytes().startswith(b"SQLite format 3")


def test_the_search_for_canaries_finds_them_in_a_plain_library(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        add_photo(library)
        everything = b"".join(path.read_bytes() for path in library.folder.rglob("*") if path.is_file())
    assert all(canary in everything for canary in (NAME.encode(), NOTE.encode(), PHOTO[1000:1064]))


def test_two_patients_have_two_keys_and_without_one_its_photos_stay_dark(vault: Library) -> None:
    first, second = add_photo(vault), add_photo(vault, PHOTO[::-1], "Other")
    assert vault.vault is not None
    assert {path.name for path in (vault.folder / "keys").iterdir()} == {first, second}
    shas = sha_of(vault, first), sha_of(vault, second)
    vault.vault.patient_keys.destroy(first)
    with pytest.raises(LibraryError, match=r"key keys/.* is missing"):
        vault.read_original(shas[0])
    assert vault.read_original(shas[1]) == PHOTO[::-1]
    with pytest.raises(LibraryError, match="is missing"):  # a new key would hide that the old one was lost
        vault.keep_original(b"another photo", "0" * 64, first)


def test_a_key_put_in_another_patients_place_is_refused(tmp_path: Path, vault: Library) -> None:
    first, second = add_photo(vault), add_photo(vault, PHOTO[::-1], "Other")
    vault.close()
    keys = tmp_path / "clinic" / "keys"
    (keys / first).write_bytes((keys / second).read_bytes())
    with Library.open(tmp_path / "clinic", secret=PASSPHRASE) as library:
        sha256 = sha_of(library, first)
        with pytest.raises(LibraryError, match=r"key keys/.* is damaged"):
            library.read_original(sha256)


def test_a_photo_held_already_keeps_its_key_and_is_healed(vault: Library) -> None:
    patient = add_photo(vault)
    with vault.read() as connection:
        before = connection.exec_driver_sql("SELECT * FROM originals").all()
    (file,) = (vault.folder / "originals").glob("??/*")
    data = file.read_bytes()
    file.write_bytes(data[:-1])
    again = vault.keep_original(PHOTO, hashlib.sha256(PHOTO).hexdigest(), "another patient")
    assert again.key_owner == patient
    assert file.read_bytes() == data
    with vault.read() as connection:
        assert connection.exec_driver_sql("SELECT * FROM originals").all() == before


def test_a_vault_that_was_not_made_to_its_end_is_told(tmp_path: Path, vault: Library) -> None:
    vault.close()
    (tmp_path / "clinic" / VAULT_FILE).unlink()
    with pytest.raises(LibraryError, match="not made to its end"):
        Library.open(tmp_path / "clinic")


def test_a_library_that_was_closed_stays_closed(vault: Library) -> None:
    vault.close()
    with pytest.raises(LibraryError, match="was closed"):
        vault.patients()
    with pytest.raises(LibraryError, match="was closed"):
        add_photo(vault)


def test_nothing_of_the_keys_shows_in_a_repr(vault: Library) -> None:
    patient = add_photo(vault)
    with vault.read() as connection:
        stored = queries.stored_originals(connection, [sha_of(vault, patient)])
    assert "wrapped" not in repr(stored)
    assert vault.vault is not None
    assert vault.vault.master.hex()[:8] not in repr(vault.vault) + repr(vault)


def test_a_vault_migrates_and_syncs_like_any_library(vault: Library) -> None:
    with vault.read() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in pragmas]
    assert found == ["wal", 2, 1, 2]


def test_a_vault_is_verified_open_and_locked(tmp_path: Path, vault: Library) -> None:
    patient = add_photo(vault)
    assert verify_library(vault, Quiet()).findings == ()
    (vault.folder / "keys" / patient).write_bytes(bytes(60))
    (finding,) = verify_library(vault, Quiet()).findings
    assert (finding.kind, finding.patient_id) == ("key missing", patient)
    vault.close()
    assert verify_folder(tmp_path / "clinic", Quiet()) == Verified((), 1, locked=True)
    (original,) = (tmp_path / "clinic" / "originals").glob("??/*")
    original.write_bytes(original.read_bytes()[:-1])
    (finding,) = verify_folder(tmp_path / "clinic", Quiet()).findings
    assert (finding.kind, finding.stored_name) == ("original damaged", original.name)
