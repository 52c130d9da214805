"""What a batch has measured, kept photo by photo: a line is there entirely or not at all."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

from filelock import FileLock, Timeout

from mesophoto.errors import UserError
from mesophoto.library.files import disk_sentence, sync_folder
from mesophoto.workflows.batch.one_photo import Found

SUFFIX = ".journal"


class Record:
    """A file of JSON lines beside the table: how was measured, then one line for each photo.

    Only the process that leads a batch writes it, so what two workers measured, since one was lost, is kept
    once. A program that is killed loses the line it was writing and no other.
    """

    def __init__(self, path: Path, how: Mapping[str, Any]) -> None:
        self._path = path
        self._how = {"schema": "mesophoto-batch/1", **how}
        self._lock = FileLock(f"{path}.lock", timeout=0)
        self._found: dict[str, Found] = {}
        self._file: int | None = None

    def __enter__(self) -> Self:
        """Open it, and read what is there.

        Raises
        ------
        UserError
            If another batch is writing it, it was measured in another way, or it is damaged.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise UserError(f"Another run is measuring into {self._path.stem}: wait for it.") from None
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

    @property
    def found(self) -> Mapping[str, Found]:
        """Last result of each photo."""
        return self._found

    def add(self, found: Found) -> None:
        """Keep a result; when this returns, it outlasts a power failure.

        Raises
        ------
        UserError
            If the disk is full or gone.
        """
        self._append(asdict(found))
        self._found[found.photo] = found

    def _open(self) -> None:
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        lines, complete = self._read()
        os.ftruncate(self._file, complete)
        os.lseek(self._file, complete, os.SEEK_SET)
        if not lines:
            self._append(self._how)
            sync_folder(self._path.parent)
            return
        how, *results = lines
        if how != self._how:
            raise UserError(
                f"What is in {self._path.stem} was measured in another way (folder, scale, regions or "
                "version of mesophoto): choose another file by --out."
            )
        for result in results:
            result["measurements"] = tuple(result["measurements"])
            self._found[result["photo"]] = Found(**result)

    def _read(self) -> tuple[list[dict[str, Any]], int]:
        """Give all lines, and where the last complete one ends: what follows was cut short by a kill."""
        data = self._path.read_bytes()
        complete = data.rfind(b"\n") + 1
        try:
            return [json.loads(line) for line in data[:complete].splitlines()], complete
        except ValueError as error:
            raise UserError(
                f"{self._path.name} is damaged: remove it and start anew, or choose another file by --out."
            ) from error

    def _append(self, line: Mapping[str, Any]) -> None:
        assert self._file is not None
        view = memoryview(json.dumps(line).encode() + b"\n")
        try:
            while view:  # a call may write less than it was given
                view = view[os.write(self._file, view) :]
            os.fsync(self._file)
        except OSError as error:
            raise UserError(disk_sentence(error, self._path)) from error

    def _close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
        self._lock.release()
        Path(self._lock.lock_file).unlink(missing_ok=True)
