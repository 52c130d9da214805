"""The shim that makes faults happen: compiled where there is a compiler, then spoken to by ctypes."""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")


class Fault(IntEnum):
    """What happens at the chosen step. The numbers are those of shim.c."""

    NONE = 0
    KILL = 1
    """Killed before it; after it is before the next one."""
    KILL_SHORT = 2
    """Killed when half of it is written."""
    FULL_ONCE = 3
    FULL_FROM = 4
    FULL_SHORT = 5
    """Half of it is written, then the disk is full from there on."""

    @property
    def kills(self) -> bool:
        """Whether the process ends."""
        return self in (Fault.KILL, Fault.KILL_SHORT)


class Unavailable(Exception):  # noqa: N818 - a reason to skip, not an error
    """Faults cannot be made to happen here; says why."""


def build() -> Path:
    """Compile the shim, once per version of its source.

    Raises
    ------
    Unavailable
    """
    if not sys.platform.startswith("linux"):
        raise Unavailable("faults are injected by LD_PRELOAD, which only Linux has")
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise Unavailable("there is no C compiler to build the fault shim with")
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    built = Path(tempfile.gettempdir(), f"mesophoto-faults-{os.getuid()}-{digest}.so")
    if not built.exists():
        part = built.with_suffix(f".{os.getpid()}")
        command = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-o", str(part), str(SOURCE), "-ldl"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"the fault shim does not compile here: {done.stderr.strip()[:200]}")
        part.replace(built)
    return built


class Shim:
    """The shim loaded into this process.

    Raises
    ------
    Unavailable
        If the process was started without it.
    """

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        if not hasattr(library, "fault_arm"):
            raise Unavailable("this process was started without the fault shim")
        library.fault_arm.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_int]
        library.fault_steps.restype = ctypes.c_long
        library.fault_trace.restype = ctypes.c_char_p
        self._library = library

    def arm(self, folder: Path, fault: Fault, step: int, *, sql: bool) -> None:
        """Count the steps below a folder from here on; at one of them the fault happens."""
        self._library.fault_arm(os.fsencode(folder), fault, step, sql)

    def disarm(self) -> None:
        """Let nothing happen from here on."""
        self._library.fault_disarm()

    def sql(self, *_: object) -> None:
        """Count a step of the database."""
        self._library.fault_sql()

    def trace(self) -> list[str]:
        """What was counted without a fault: "kind path" of each step."""
        return str(self._library.fault_trace().decode()).splitlines()
