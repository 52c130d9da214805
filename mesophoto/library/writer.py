"""One writer: who has a library open for writing, and a sentence for everybody else.

The lock is the operating system's, so that a program that was killed leaves nothing to clean up. A file
beside it says who holds it; without the lock it means nothing.
"""

import contextlib
import getpass
import json
import os
import socket
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from mesophoto.errors import LibraryError
from mesophoto.library.files import disk_sentence

LOCK, HOLDER = "writer.lock", "writer.json"

TELL_SECONDS = 1.0
"""How long is waited for a holder that is just closing, or just writing down who it is."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a library open for writing."""

    host: str
    user: str
    pid: int
    since: datetime


class LibraryInUse(LibraryError):  # noqa: N818 - a state of the library, as in its sentence
    """Another program has the library open for writing; it can still be opened read-only.

    Attributes
    ----------
    holder : Holder or None
        None if it did not write down who it is.
    """

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        if holder is None:
            by = "by another program"
        else:
            by = f"by {holder.user} on {holder.host} since {holder.since.astimezone():%d %B %Y, %H:%M}"
        super().__init__(f"{folder} is in use {by}: close it there, or open it here for reading only.")
        self.holder = holder


class WriterLock:
    """The right to write to a library, held from :meth:`acquire` to :meth:`release`.

    Attributes
    ----------
    crashed : Holder or None
        Who held it last, if that program ended without giving it back.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.crashed: Holder | None = None
        # Taken in one thread and given back in another, when a window opens and closes a library.
        self._lock = FileLock(folder / LOCK, thread_local=False)

    def acquire(self) -> None:
        """Take it and write down by whom.

        Raises
        ------
        LibraryInUse
            If another program, or another part of this one, holds it.
        LibraryError
            If the folder cannot be written to.
        """
        try:
            self._lock.acquire(timeout=TELL_SECONDS, poll_interval=0.05)
        except Timeout:
            raise LibraryInUse(self._folder, _wait_for_holder(self._folder)) from None
        except NotImplementedError as error:
            raise LibraryError(
                f"The disk with {self._folder} cannot keep a second program from writing: "
                "move the library to another disk, or open it for reading only."
            ) from error
        except OSError as error:
            raise LibraryError(disk_sentence(error, self._folder)) from error
        self.crashed = _read_holder(self._folder)
        try:
            mine = {**asdict(this_program()), "since": datetime.now(UTC).isoformat()}
            (self._folder / HOLDER).write_text(json.dumps(mine), encoding="utf-8")
        except OSError as error:
            self._lock.release()
            raise LibraryError(disk_sentence(error, self._folder)) from error

    def release(self) -> None:
        """Give it back. Does nothing if it is not held."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                (self._folder / HOLDER).write_text("", encoding="utf-8")
            self._lock.release()


def this_program() -> Holder:
    """Who this is."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        user = "an unknown user"
    return Holder(socket.gethostname(), user, os.getpid(), datetime.now(UTC))


def _wait_for_holder(folder: Path) -> Holder | None:
    """Read who holds the lock; it may be about to write that down."""
    end = time.monotonic() + TELL_SECONDS / 2
    while True:
        found = _read_holder(folder)
        if found is not None or time.monotonic() > end:
            return found
        time.sleep(0.02)


def _read_holder(folder: Path) -> Holder | None:
    try:
        said = json.loads((folder / HOLDER).read_text(encoding="utf-8"))
        return Holder(
            str(said["host"]), str(said["user"]), int(said["pid"]), datetime.fromisoformat(said["since"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
