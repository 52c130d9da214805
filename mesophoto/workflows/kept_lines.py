"""A file of JSON lines that a long run writes as it goes: a line is there entirely or not at all."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from filelock import FileLock, Timeout

from mesophoto.errors import UserError
from mesophoto.library.files import disk_sentence, sync_folder


class KeptLines:
    """Lines that outlast a kill and a power failure, after a first one that says how they came about.

    A program that is killed loses the line it was writing and no other. Only one program writes at a time.

    Parameters
    ----------
    path : Path
    first : mapping
        What has to be the same for a run to go on with the lines of another.
    other : str
        The sentence if it is not.
    """

    def __init__(self, path: Path, first: Mapping[str, Any], other: str) -> None:
        self._path = path
        self._first = dict(first)
        self._other = other
        self._lock = FileLock(f"{path}.lock", timeout=0)
        self._file: int | None = None

    def __enter__(self) -> Self:
        """Open it, and read what is there.

        Raises
        ------
        UserError
            If another program is writing it, it is of another run, or it is damaged.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise UserError(f"Another run is writing to {self._path.parent}: wait for it to end.") from None
        except OSError as error:
            raise UserError(disk_sentence(error, self._path.parent)) from error
        try:
            self._open()
        except OSError as error:
            self._close()
            raise UserError(disk_sentence(error, self._path)) from error
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def add(self, line: Mapping[str, Any]) -> None:
        """Keep a line; when this returns, it outlasts a power failure.

        Raises
        ------
        UserError
            If the disk is full or gone.
        """
        try:
            self._append(line)
        except OSError as error:
            raise UserError(disk_sentence(error, self._path)) from error

    def lines(self) -> list[dict[str, Any]]:
        """Give the lines of this run and of earlier ones, as they are on the disk."""
        return self._read()[0][1:]

    def _open(self) -> None:
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        lines, complete = self._read()
        os.ftruncate(self._file, complete)
        os.lseek(self._file, complete, os.SEEK_SET)
        if not lines:
            self._append(self._first)
            sync_folder(self._path.parent)
        elif lines[0] != self._first:
            raise UserError(self._other)

    def _read(self) -> tuple[list[dict[str, Any]], int]:
        """Give all lines, and where the last complete one ends: what follows was cut short by a kill."""
        data = self._path.read_bytes()
        complete = data.rfind(b"\n") + 1
        try:
            return [json.loads(line) for line in data[:complete].splitlines()], complete
        except ValueError as error:
            raise UserError(
                f"{self._path} is damaged: remove it to start anew, or choose another place."
            ) from error

    def _append(self, line: Mapping[str, Any]) -> None:
        assert self._file is not None
        view = memoryview(json.dumps(line).encode() + b"\n")
        while view:  # a call may write less than it was given
            view = view[os.write(self._file, view) :]
        os.fsync(self._file)

    def _close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._lock.is_locked:
            self._lock.release()
            Path(self._lock.lock_file).unlink(missing_ok=True)
