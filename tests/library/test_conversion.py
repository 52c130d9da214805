"""Encrypting a library and back, interrupted at every step."""

import hashlib
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mesophoto.errors import Cancelled, LibraryError, LibraryLocked, NotAllowed, WrongPassphrase
from mesophoto.library import conversion, persons
from mesophoto.library.conversion import decrypt_library, encrypt_library
from mesophoto.library.database import DATABASE, VAULT_DATABASE
from mesophoto.library.library import Library
from mesophoto.library.pages import list_path
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import VAULT_FILE, Argon2Cost

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Passphrase("seven grey herons")
PHOTOS = [hashlib.shake_256(str(number).encode()).digest(3000) for number in range(3)]
NAME = b"Canarywoman"


class Watch:
    """Notes what was told, and cancels at a photo."""

    def __init__(self, cancel_at: int = -1) -> None:
        self.said: list[str] = []
        self._cancel_at = cancel_at

    @property
    def cancelled(self) -> bool:
        return len(self.said) == self._cancel_at

    def report(self, done: int, total: int, what: str) -> None:
        self.said.append(f"{done}/{total} {what}")


class Killed(BaseException):
    """Stands for the end of the process."""


def fill(library: Library) -> None:
    """Two patients: the first with two photos, the second with one of those and one more."""
    made: list[str] = []
    for number, photos in enumerate((PHOTOS[:2], PHOTOS[1:])):
        with library.write() as transaction:
            patient = transaction.insert(
                "patients",
                {
                    "number": str(number), "family_name": NAME.decode(), "given_name": "", "birth_date": None,
                    "sex": "female", "note": "", "search_key": str(number),
                },
            )  # fmt: skip
            made.append(patient)
            session = transaction.insert(
                "sessions", {"patient_id": patient, "date": date(2026, 1, 12), "note": ""}
            )
            transaction.append_operation("do", "add_patient", "Add patient")
        for position, data in enumerate(photos):
            sha256 = hashlib.sha256(data).hexdigest()
            stored = library.keep_original(data, sha256, patient)
            with library.write() as transaction:
                transaction.keep_original(sha256, len(data), "JPEG", stored)
                transaction.insert(
                    "photos",
                    {
                        "session_id": session, "sha256": sha256, "file_name": "a.jpg", "view": "close_up",
                        "side": "none", "moment": "before", "day": None, "captured_at": None,
                        "position": position, "details": {}, "scale": None,
                    },
                )  # fmt: skip
                transaction.append_operation("do", "import_photos", "Import photo")
            library.cache.write("thumbnail", sha256, data[:500])


def require_whole(library: Library) -> None:
    """Everything that was filled in is there, and the folder holds nothing else."""
    assert [patient.number for patient in library.patients()] == ["0", "1"]
    for patient, photos in zip(library.patients(), (PHOTOS[:2], PHOTOS[1:]), strict=True):
        found = library.photos(patient.id)
        assert [library.read_original(photo.sha256) for photo in found] == photos
    with library.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == 0x4D50484F
        stored = set(connection.exec_driver_sql("SELECT stored_sha256 FROM originals").scalars())
    files = {path for path in (library.folder / "originals").rglob("*") if path.is_file()}
    assert {path.name for path in files} == stored
    database = VAULT_DATABASE if library.is_vault else DATABASE
    top = {path.name for path in library.folder.iterdir() if path.is_file()}
    allowed = {database, database + "-wal", database + "-shm", "writer.lock", "writer.json"}
    allowed |= {list_path(library.folder / database).name}
    allowed |= {VAULT_FILE} if library.is_vault else set()
    assert top <= allowed
    keys = [path for path in (library.folder / "keys").glob("*") if path.is_file()]
    assert bool(keys) == library.is_vault
    everything = b"".join(path.read_bytes() for path in library.folder.rglob("*") if path.is_file())
    for canary in (NAME, *(data[100:164] for data in PHOTOS)):
        assert (canary in everything) != library.is_vault


def open_any(folder: Path) -> Library:
    """Open a library whichever form it has."""
    try:
        return Library.open(folder)
    except LibraryLocked:
        return Library.open(folder, secret=PASSPHRASE)


def encrypt(library: Library, watch: Watch | None = None) -> Library:
    return encrypt_library(library, PASSPHRASE, watch or Watch(), CHEAP)


def decrypt(library: Library, watch: Watch | None = None) -> Library:
    return decrypt_library(library, PASSPHRASE, watch or Watch())


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic", "Dr Heron") as made:
        fill(made)
        yield made


def test_there_and_back_with_everything_in_it(plain: Library) -> None:
    watch = Watch()
    history = [entry.name for entry in plain.journal()]
    with encrypt(plain, watch) as vault:
        require_whole(vault)
        assert vault.practitioner.name == "Dr Heron"
        assert [entry.name for entry in vault.journal()] == ["Encrypt the library", *history]
        assert watch.said == [
            "0/3 photo 1 of 3", "1/3 photo 2 of 3", "2/3 photo 3 of 3", "3/3 the database",
        ]  # fmt: skip
        vault.cache.write("thumbnail", "a", b"thumbnail")
        with decrypt(vault) as library:
            require_whole(library)
            assert library.cache.read("thumbnail", "a") is None
            assert library.audit()[0].action == "decrypt_library"
    assert plain.folder.is_dir()


def test_the_library_before_can_no_longer_be_written_to(plain: Library) -> None:
    with encrypt(plain):
        with pytest.raises(LibraryError, match="was closed"):
            plain.patients()
        assert not (plain.folder / DATABASE).exists()


def test_every_photo_is_under_the_key_of_a_patient_who_has_it(plain: Library) -> None:
    with encrypt(plain) as vault:
        first, second = (patient.id for patient in vault.patients())
        with vault.read() as connection:
            rows = connection.exec_driver_sql("SELECT sha256, key_owner FROM originals").all()
        owners = {row.sha256: row.key_owner for row in rows}
        shas = [hashlib.sha256(data).hexdigest() for data in PHOTOS]
        assert [owners[sha] for sha in shas] == [first, first, second]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_cancel_leaves_the_library_as_it_was_and_open(plain: Library, at: int) -> None:
    with pytest.raises(Cancelled):
        encrypt(plain, Watch(cancel_at=at))
    plain.cache.write("thumbnail", "a", b"thumbnail")
    require_whole(plain)
    with encrypt(plain) as vault:
        with pytest.raises(Cancelled):
            decrypt(vault, Watch(cancel_at=at))
        require_whole(vault)


def test_a_damaged_original_stops_it_and_nothing_changes(plain: Library) -> None:
    (file, *_) = sorted((plain.folder / "originals").glob("??/*"))
    data = file.read_bytes()
    file.write_bytes(data[:-1])
    with pytest.raises(LibraryError, match="damaged on the disk"):
        encrypt(plain)
    file.write_bytes(data)
    require_whole(plain)


def test_too_little_room_is_told_before_anything_is_done(
    plain: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "_SPARE_BYTES", 10**18)
    with pytest.raises(LibraryError, match="has not enough room"):
        encrypt(plain)
    require_whole(plain)


def test_taking_the_encryption_off_needs_proof_and_a_practitioner(plain: Library) -> None:
    with encrypt(plain) as vault:
        with pytest.raises(WrongPassphrase):
            decrypt_library(vault, Passphrase("six grey herons"), Watch())
        swan = persons.add_person(vault, "Ms Swan", "assistant", Passphrase("two black swans"))
        persons.switch_person(vault, swan.id, Passphrase("two black swans"))
        with pytest.raises(NotAllowed):
            decrypt_library(vault, Passphrase("two black swans"), Watch())
        with pytest.raises(NotAllowed):
            encrypt(vault)


STEPS: tuple[tuple[Any, str], ...] = (
    (Path, "replace"), (Path, "unlink"), (Path, "touch"), (os, "fsync"), (conversion, "connect"),
)  # fmt: skip


@contextmanager
def killed_before(step: int) -> Iterator[list[int]]:
    """End the process before the ``step``-th step that changes the disk; from then on nothing is done.

    Gives the number of steps taken.
    """
    taken = [0]

    def wrap(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            taken[0] += 1
            if taken[0] >= step:
                raise Killed
            return real(*args, **kwargs)

        return call

    drawn = itertools.count()
    with pytest.MonkeyPatch.context() as patch:
        # The same files in each run: which folders have to be made is told by the names, those by the keys.
        patch.setattr(conversion, "new_key", lambda: next(drawn).to_bytes(32, "big"))
        for owner, name in STEPS:
            patch.setattr(owner, name, wrap(getattr(owner, name)))
        yield taken


@pytest.mark.parametrize("form", ["encrypt", "decrypt"])
def test_killed_at_every_step_it_is_one_form_or_the_other_and_whole(tmp_path: Path, form: str) -> None:
    convert = encrypt if form == "encrypt" else decrypt
    passphrase = PASSPHRASE if form == "decrypt" else None
    with Library.create(tmp_path / "made", "Dr Heron", passphrase, CHEAP) as made:
        fill(made)
    shutil.copytree(tmp_path / "made", tmp_path / "0")
    with open_any(tmp_path / "0") as library, killed_before(10**9) as taken:
        convert(library).close()
        total = taken[0]
    assert total > 30
    became = []
    for step in range(1, total + 2):
        folder = shutil.copytree(tmp_path / "made", tmp_path / str(step))
        library = open_any(folder)
        with killed_before(step):
            try:
                convert(library).close()
            except Killed:
                assert step <= total
        library.engine.dispose()
        library._writer.release()  # as the end of a program does
        with open_any(folder) as again:
            require_whole(again)
            became.append(again.is_vault)
        shutil.rmtree(folder)
    before, after = form == "decrypt", form == "encrypt"
    assert (became[0], became[-1]) == (before, after)
    assert became == sorted(became, reverse=before)  # decided once, never undecided
