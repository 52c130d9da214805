"""Trying faults: for each point a copy of a small library, a child that is hit there, a look at the rest."""

import os
import select
import shutil
import signal
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Engine, event

from mesophoto.errors import UserError
from tests.faults.scenarios import Scenario
from tests.faults.shim import Fault, Shim

PATIENCE_SECONDS = 30.0
WRITING = ("write", "pwrite", "writev", "sendfile", "copy_file_range")


@dataclass
class Point:
    """One fault and what came of it."""

    scenario: str
    fault: str
    step: int
    ended: str
    """"killed", "told" (a sentence), "done" (the fault changed nothing, or came too late), "bug", "hung"."""
    said: str
    """The sentence, or the bug."""
    acknowledged: int
    problems: list[str]

    @property
    def as_json(self) -> dict[str, object]:
        """For a line of output."""
        return asdict(self)


class Trial:
    """A scenario under faults, in a folder of its own."""

    def __init__(self, scenario: Scenario, folder: Path, shim: Shim) -> None:
        self._scenario = scenario
        self._shim = shim
        self._prepared = folder / "prepared"
        self._root = folder / "trial"
        self._trace = folder / "trace"
        self._root.mkdir(parents=True)
        scenario.prepare(self._root)  # where it will be: a library knows the folders of its backups
        self._root.rename(self._prepared)

    def steps(self, *, sql: bool) -> list[str]:
        """What the work does when nothing happens to it: "kind path" of each step."""
        self._copy()
        told, ended = self._run(Fault.NONE, 0, sql=sql)
        problems = self._problems(told.count("ack"))
        if problems or ended == "hung" or told[-1:] != ["done "]:
            raise RuntimeError(f"{self._scenario.name} fails without a fault: {told} {problems}")
        return self._trace.read_text().splitlines()

    def attempt(self, fault: Fault, step: int) -> Point:
        """Let a fault happen at a step, and look at what is left."""
        self._copy()
        told, ended = self._run(fault, step, sql=fault.kills)
        acknowledged = told.count("ack")
        said = "\n".join(line for line in told if line != "ack")
        if ended == "exited":
            kind, _, said = said.partition(" ")
            ended = kind or "bug"
        point = Point(self._scenario.name, fault.name, step, ended, said, acknowledged, [])
        point.problems = self._problems(acknowledged)
        if ended in ("bug", "hung"):
            point.problems.append(f"{ended}: {said}")
        if ended == "told" and ("full" not in said or not said.endswith(".")):
            point.problems.append(f"not a clear sentence: {said}")
        return point

    def _copy(self) -> None:
        shutil.rmtree(self._root, ignore_errors=True)
        shutil.copytree(self._prepared, self._root)

    def _run(self, fault: Fault, step: int, *, sql: bool) -> tuple[list[str], str]:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._shim.arm(self._root, fault, step, sql=sql)
            said = self._act(writing, sql)
            self._shim.disarm()
            if fault == Fault.NONE:
                self._trace.write_text("\n".join(self._shim.trace()))
            os.write(writing, said.encode())
            os._exit(0)
        os.close(writing)
        told, hung = _read_all(reading)
        if hung:
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        ended = "hung" if hung else "killed" if os.WIFSIGNALED(status) else "exited"
        return told.splitlines(), ended

    def _act(self, pipe: int, sql: bool) -> str:
        """Do the work in the child; says how it ended."""
        if sql:
            for name in ("before_cursor_execute", "begin", "commit"):
                event.listen(Engine, name, self._shim.sql)
        try:
            self._scenario.act(self._root, lambda _: os.write(pipe, b"ack\n"))
        except UserError as error:
            return f"told {error}"
        except BaseException:
            return f"bug {traceback.format_exc()}"
        return "done "

    def _problems(self, acknowledged: int) -> list[str]:
        try:
            return self._scenario.check(self._root, acknowledged)
        except Exception:
            return [f"cannot be looked at: {traceback.format_exc()}"]


def points(faults: list[Fault], trace: list[str]) -> Iterator[tuple[Fault, int]]:
    """Every fault at every step where it differs from the others."""
    for fault in faults:
        for step, line in enumerate(trace, 1):
            if fault in (Fault.KILL_SHORT, Fault.FULL_SHORT) and line.split(" ", 1)[0] not in WRITING:
                continue
            yield fault, step


def _read_all(descriptor: int) -> tuple[str, bool]:
    """Read a pipe to its end; whether that took too long."""
    end = time.monotonic() + PATIENCE_SECONDS
    parts = []
    try:
        while time.monotonic() < end:
            if not select.select([descriptor], [], [], 1.0)[0]:
                continue
            part = os.read(descriptor, 65536)
            if not part:
                return b"".join(parts).decode(), False
            parts.append(part)
        return b"".join(parts).decode(), True
    finally:
        os.close(descriptor)
