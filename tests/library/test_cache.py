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
