"""Pictures that can be made again."""

import os
from pathlib import Path

from mesophoto.library.cache import Cache


def test_what_was_written_is_read_and_replaced(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.read("thumbnail", "a") is None
    cache.write("thumbnail", "a", b"one")
    cache.write("thumbnail", "a", b"two")
    cache.write("overlay", "a", b"other")
    assert cache.read("thumbnail", "a") == b"two"
    assert cache.read("overlay", "a") == b"other"


def test_trimming_drops_the_oldest_of_a_kind(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for age, key in enumerate(("new", "middle", "old")):
        cache.write("aligned", key, bytes(100))
        newest = max(tmp_path.glob("aligned/*/*"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (10_000 - age, 10_000 - age))
    cache.write("thumbnail", "kept", bytes(1000))
    cache.trim("aligned", 250)
    found = {key: cache.read("aligned", key) is not None for key in ("new", "middle", "old")}
    assert found == {"new": True, "middle": True, "old": False}
    cache.trim("aligned", 0)
    assert cache.read("aligned", "new") is None
    assert cache.read("thumbnail", "kept") is not None
    Cache(tmp_path / "nowhere").trim("aligned", 0)


def test_in_a_vault_neither_content_nor_name_tells_of_the_photo(tmp_path: Path) -> None:
    cache = Cache(tmp_path, bytes(32))
    cache.write("thumbnail", "a key", b"a face, in small")
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert b"a face" not in file.read_bytes()
    Cache(tmp_path / "plain").write("thumbnail", "a key", b"")
    assert file.name not in {path.name for path in (tmp_path / "plain").rglob("*")}
    assert Cache(tmp_path, bytes(32)).read("thumbnail", "a key") == b"a face, in small"
    assert Cache(tmp_path, bytes(31) + b"x").read("thumbnail", "a key") is None


def test_a_changed_or_swapped_entry_of_a_vault_is_as_good_as_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path, bytes(32))
    cache.write("thumbnail", "a", b"first")
    (first,) = (path for path in tmp_path.rglob("*") if path.is_file())
    data = first.read_bytes()
    for changed in (data[:-1], data[:8], b"", data[:20] + b"\x00" + data[21:]):
        first.write_bytes(changed)
        assert cache.read("thumbnail", "a") is None
    cache.write("thumbnail", "b", b"second")
    (second,) = (path for path in tmp_path.rglob("*") if path.is_file() and path != first)
    second.write_bytes(data)
    assert cache.read("thumbnail", "b") is None
