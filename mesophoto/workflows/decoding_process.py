"""The disposable process that looks at photo files: what runs in it, and what it may use.

It is spawned, told of one file after the other, and answers with plain text and pictures, never with pickles:
whoever took it over by a crafted file gains nothing in the program itself.
"""

import json
import os
import signal
import sys
import traceback
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, get_args

import cv2
import numpy as np

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.landmarks.networks import load_all
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.photo.decoded import MAX_MEGAPIXELS, Unreadable
from mesophoto.imaging.photo.decoding import read_size
from mesophoto.records import Side, View
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.likeness import prepare
from mesophoto.workflows.look import Look, look_at

if sys.platform != "win32":
    import resource

MOST_MEMORY_BYTES = 1_700_000_000
"""Beyond what the process takes at rest, a quarter of a gigabyte: with it no more than 2 GB."""
MOST_SECONDS = 5.0
"""Of computing, for a file of ordinary size."""
_ORDINARY_MEGAPIXELS, _SECONDS_PER_MEGAPIXEL = 12.0, 0.2
"""Developing a camera's RAW file, the slowest of all, takes half of that."""
MOST_ANSWER_BYTES = 4_000_000

READY, READ, LOOK, FAULT, NO_MEMORY = b"r", b"d", b"l", b"f", b"m"
"""First byte of what the process says: it waits for files; it has read one, whose megapixels follow; what it
saw; a fault of the program's; the memory did not suffice."""


def seconds_for(megapixels: float) -> float:
    """Time that a file may take to decode, by the size that it announces."""
    more = min(megapixels, MAX_MEGAPIXELS) - _ORDINARY_MEGAPIXELS
    return MOST_SECONDS + _SECONDS_PER_MEGAPIXEL * max(more, 0.0)


def serve(pipe: Connection) -> None:
    """Look at one file after the other until the pipe is closed. The main function of the process."""
    _fall_silent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    # All that the first photo would have to wait for is done now: it has no more time than the others.
    load_all()
    prepare()
    find_landmarks(photo_from_array(np.full((64, 64, 3), 128, np.uint8)))
    _limit_memory()
    pipe.send_bytes(READY)
    while True:
        try:
            origin = pipe.recv()
        except EOFError:
            return
        pipe.send_bytes(_answer(origin, pipe))
        _limit_computing(0.0)


def _answer(origin: Origin, pipe: Connection) -> bytes:
    def read(data: bytes) -> None:
        try:
            width, height = read_size(data)
        except Unreadable:
            width, height = 0, 0
        megapixels = width * height / 1e6
        _limit_computing(seconds_for(megapixels))
        pipe.send_bytes(READ + f"{megapixels:.1f}".encode())

    _limit_computing(MOST_SECONDS)
    try:
        return LOOK + pack_look(look_at(origin, read))
    except MemoryError:
        return NO_MEMORY
    except Exception as error:
        # Its place alone: a message may hold what the file holds.
        frames = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)]
        return FAULT + f"{type(error).__name__} at {' > '.join(frames)}".encode()


def _fall_silent() -> None:
    """Decoders print what they think of a file, with its name; nothing of a photo stays in a core file."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_memory() -> None:
    """Limit what is added from now on, where the system can (Linux): then an allocation fails."""
    statm = Path("/proc/self/statm")
    if sys.platform != "win32" and statm.exists():
        at_rest = int(statm.read_text().split()[0]) * resource.getpagesize()
        most = at_rest + MOST_MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _limit_computing(seconds: float) -> None:
    """End this process after so much computing, whatever else the machine does; 0: not at all.

    Windows does not count it; there the program's own clock alone ends the process.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)


def pack_look(look: Look) -> bytes:
    """Write a look as bytes, without its origin."""
    face = b"" if look.face is None else look.face.astype("<f4").tobytes()
    head = json.dumps({
        "sha256": look.sha256, "error": look.error, "thumbnail": len(look.thumbnail),
        "captured_at": look.captured_at.isoformat() if look.captured_at else None,
        "details": dict(look.details), "view": look.view, "side": look.side,
        "face": None if look.face is None else look.face.shape, "warnings": look.warnings,
        "slates": look.slates,
    }).encode()  # fmt: skip
    return len(head).to_bytes(4, "little") + head + look.thumbnail + face


def unpack_look(data: bytes, origin: Origin) -> Look:
    """Read what :func:`pack_look` wrote.

    Raises
    ------
    ValueError, LookupError, TypeError
        If it was not that.
    """
    at = 4 + int.from_bytes(data[:4], "little")
    head: dict[str, Any] = json.loads(data[4:at])
    thumbnail = data[at : at + head["thumbnail"]]
    face = None
    if head["face"] is not None:
        face = np.frombuffer(data, "<f4", offset=at + len(thumbnail)).reshape(head["face"])
    if head["view"] not in get_args(View) or head["side"] not in get_args(Side):
        raise ValueError("an unknown view")
    return Look(
        origin,
        str(head["sha256"]),
        None if head["error"] is None else str(head["error"]),
        thumbnail,
        datetime.fromisoformat(head["captured_at"]) if head["captured_at"] else None,
        dict(head["details"]),
        head["view"],
        head["side"],
        face,
        tuple(str(warning) for warning in head["warnings"]),
        tuple(str(token) for token in head["slates"]),
    )
