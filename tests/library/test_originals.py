"""Originals are kept byte for byte, entirely or not at all."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.originals import Originals


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_same_bytes_come_back_and_are_one_file(tmp_path: Path) -> None:
    store = Originals(tmp_path)
    data = bytes(range(256)) * 50
    assert store.add(data) == store.add(data) == hashlib.sha256(data).hexdigest()
    assert store.read(store.add(data)) == data
    assert len(files_in(tmp_path)) == 1


def test_a_missing_original_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="missing from the library"):
        Originals(tmp_path).read("0" * 64)


def test_a_flipped_bit_is_found_and_adding_the_photo_again_heals_it(tmp_path: Path) -> None:
    store = Originals(tmp_path)
    sha256 = store.add(b"a photo")
    (file,) = files_in(tmp_path)
    file.write_bytes(b"a phot0")
    with pytest.raises(LibraryError, match="damaged"):
        store.read(sha256)
    store.add(b"a photo")
    assert store.read(sha256) == b"a photo"


def test_an_encrypted_original_is_named_by_what_is_stored_and_healed_by_the_same_key(tmp_path: Path) -> None:
    store, key = Originals(tmp_path), bytes(32)
    data = b"a photo" * 1000
    name = store.add(data, key)
    (file,) = files_in(tmp_path)
    assert name == file.name == hashlib.sha256(file.read_bytes()).hexdigest()
    assert hashlib.sha256(data).hexdigest() != name
    assert data[:64] not in file.read_bytes()
    assert store.read(name, key) == data
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(LibraryError, match="damaged"):
        store.read(name, key)
    assert store.add(data, key) == name
    assert store.read(name, key) == data
    with pytest.raises(LibraryError, match="was changed since it was written"):
        store.read(name, bytes(31) + b"x")


def failing(errors: list[int]) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(errors[0], os.strerror(errors[0]))

    return fail


@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
def test_a_full_disk_gives_a_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    store = Originals(tmp_path)
    with monkeypatch.context() as patch:
        if step == "fsync":
            patch.setattr(os, "fsync", failing([errno.ENOSPC]))
        elif step == "replace":
            patch.setattr(Path, "replace", failing([errno.ENOSPC]))
        else:
            patch.setattr(Path, "open", failing([errno.ENOSPC]))
        with pytest.raises(LibraryError, match="is full"):
            store.add(b"a photo")
    assert files_in(tmp_path) == []
    assert store.read(store.add(b"a photo")) == b"a photo"
