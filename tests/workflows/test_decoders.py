"""Disposable processes: what they see, and what a file that ends one of them costs."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from mesophoto.library.library import Library
from mesophoto.workflows import decoders as module
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.decoding_process import MOST_SECONDS, pack_look, seconds_for, unpack_look
from mesophoto.workflows.import_photos import scan
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.look import Look, look_at
from mesophoto.workflows.progress import Quiet

TOO_SLOW = "evil.jpg takes too long to decode, and was left out: export it again, or smaller."
STOPPED = (
    "evil.jpg stopped the program that decodes photos: it is damaged or made to do harm, and was left out."
)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals and limits")


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders(1) as made:
        yield made


@pytest.fixture
def photo(tmp_path: Path, write_photo: Callable[..., Path]) -> Origin:
    return Origin(write_photo(tmp_path / "a.jpg", 1, datetime(2026, 1, 12)))


def evil(read: Callable[[], object]) -> Origin:
    """A file whose reading does that in the process that decodes."""
    return cast(Origin, SimpleNamespace(name="evil.jpg", read=read, path=Path("evil.jpg")))


def test_a_process_sees_what_this_one_sees(decoders: Decoders, photo: Origin) -> None:
    seen, expected = decoders.look(photo).result(), look_at(photo)
    assert (seen.error, seen.sha256, seen.captured_at) == (None, expected.sha256, datetime(2026, 1, 12))
    assert seen == expected


def test_what_is_wrong_with_a_file_is_told(decoders: Decoders, tmp_path: Path) -> None:
    (tmp_path / "b.jpg").write_bytes(b"no photo")
    assert "b.jpg is not a photo" in str(decoders.look(Origin(tmp_path / "b.jpg")).result().error)
    assert "c.jpg cannot be read" in str(decoders.look(Origin(tmp_path / "c.jpg")).result().error)


@pytest.mark.parametrize(
    "read",
    [
        os.abort,
        partial(os._exit, 0),
        pytest.param(partial(signal.raise_signal, signal.SIGSEGV), marks=POSIX),
        pytest.param(partial(sum, range(10**13)), marks=POSIX),
        partial(int, "no number"),
    ],
    ids=["abort", "exit", "crash", "endless", "exception"],
)
def test_a_file_that_ends_the_process_is_told_and_the_next_one_is_seen(
    decoders: Decoders, photo: Origin, read: Callable[[], object]
) -> None:
    began = time.monotonic()
    assert decoders.look(evil(read)).result().error in (STOPPED, TOO_SLOW)
    assert time.monotonic() - began < 120
    assert decoders.look(photo).result().error is None


def test_a_fault_is_logged_by_its_place_and_without_what_the_file_holds(
    decoders: Decoders, caplog: pytest.LogCaptureFixture
) -> None:
    decoders.look(evil(partial(int, "a patient's name"))).result()
    assert "ValueError at decoding_process.py:" in caplog.text
    assert "patient" not in caplog.text
    assert "evil" not in caplog.text


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not limit memory")
def test_a_file_that_needs_too_much_memory_is_told(decoders: Decoders, photo: Origin) -> None:
    error = decoders.look(evil(partial(bytearray, 3_000_000_000))).result().error
    assert error == "evil.jpg needs more memory than a photo may take: export it smaller."
    assert decoders.look(photo).result().error is None


def test_a_file_that_hangs_is_given_up(
    decoders: Decoders, photo: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoders.look(photo).result()
    monkeypatch.setattr(module, "_READING_SECONDS", 0.3)
    assert decoders.look(evil(partial(time.sleep, 1000))).result().error == TOO_SLOW
    monkeypatch.undo()
    assert decoders.look(photo).result().error is None


@POSIX
def test_a_process_that_somebody_killed_does_not_cost_the_photo(decoders: Decoders, photo: Origin) -> None:
    decoders.look(photo).result()
    for process in decoders._running:
        os.kill(cast(Any, process)._process.pid, signal.SIGKILL)
    assert decoders.look(photo).result().error is None


def test_closing_ends_what_is_going_on(photo: Origin) -> None:
    before = set(threading.enumerate())
    decoders = Decoders(1)
    decoders.look(photo).result()
    hanging, waiting = decoders.look(evil(partial(time.sleep, 1000))), decoders.look(photo)
    decoders.close()
    for future in (hanging, waiting):
        with pytest.raises(CancelledError):
            future.result(timeout=10)
    assert set(threading.enumerate()) <= before


def test_a_scan_goes_on_after_a_file_that_stops_its_process(
    library: Library, tmp_path: Path, photo: Origin, decoders: Decoders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "mesophoto.workflows.import_photos.find_origins", lambda paths: (evil(os.abort), photo)
    )
    plan = scan(library, [tmp_path], Quiet(), None, decoders)
    assert {item.file_name: item.error for item in plan.items} == {"a.jpg": None, "evil.jpg": STOPPED}


def test_time_grows_with_the_size_announced_and_no_further_than_the_largest() -> None:
    assert seconds_for(0) == seconds_for(12) == MOST_SECONDS
    assert seconds_for(24) > MOST_SECONDS
    assert seconds_for(1e9) == seconds_for(150)


def test_a_look_survives_the_pipe_and_nonsense_is_refused() -> None:
    origin = Origin(Path("a.jpg"))
    look = Look(
        origin, "ab", None, b"jpeg", datetime(2026, 1, 12), {"width_px": 3}, "face_45", "left",
        np.arange(6, dtype=np.float32).reshape(2, 3), ("a warning",),
    )  # fmt: skip
    packed = pack_look(look)
    back = unpack_look(packed, origin)
    np.testing.assert_array_equal(back.face, look.face)
    assert replace(back, face=None) == replace(look, face=None)
    for nonsense in (b"", b"\xff" * 40, packed[:30], packed[:-1], packed.replace(b"face_45", b"face_99")):
        with pytest.raises((ValueError, LookupError, TypeError)):
            unpack_look(nonsense, origin)
