"""Disposable processes that decode what is imported: a crafted file costs one of them, and nothing else."""

import logging
import os
import queue
import signal
import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from multiprocessing import get_context
from typing import Self

from mesophoto.errors import LibraryError
from mesophoto.workflows.decoding_process import (
    FAULT,
    LOOK,
    MOST_ANSWER_BYTES,
    NO_MEMORY,
    READ,
    READY,
    seconds_for,
    serve,
    unpack_look,
)
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.look import Look

MOST_PROCESSES = 4
_STARTING_SECONDS = 120.0
_READING_SECONDS = 300.0
"""A card or a network drive may be slow, and that is not the file's fault."""
_CLOCK_PER_COMPUTING = 3.0
"""A machine that is busy with other things takes longer by the clock than it computes."""

_log = logging.getLogger(__name__)


class Decoders:
    """A few processes that look at files, started when first needed and kept warm.

    Each may use a limited memory and time. One that crashes, hangs or needs too much is ended and replaced;
    the file it was at is told in one sentence.
    """

    def __init__(self, count: int | None = None) -> None:
        self.count = count or min(os.cpu_count() or 1, MOST_PROCESSES)
        self._threads = ThreadPoolExecutor(self.count, thread_name_prefix="mesophoto-decode")
        self._idle: queue.LifoQueue[_Process | None] = queue.LifoQueue()
        for _ in range(self.count):
            self._idle.put(None)
        self._lock = threading.Lock()
        self._running: set[_Process] = set()
        self._closed = False

    def look(self, origin: Origin) -> "Future[Look]":
        """Look at a file; see :func:`mesophoto.workflows.look.look_at`."""
        return self._threads.submit(self._look, origin)

    def close(self) -> None:
        """End the processes, in the middle of what they do."""
        with self._lock:
            self._closed = True
            running = list(self._running)
        for process in running:
            process.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for process in running:
            process.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look(self, origin: Origin) -> Look:
        process = self._idle.get()
        overran = False
        try:
            for _ in range(2):
                if process is None:
                    process = self._start()
                try:
                    return process.look(origin)
                except _Ended as ended:
                    self._drop(process)
                    process = None
                    if self._closed:
                        raise CancelledError from None
                    overran = ended.overran
                    if not (ended.by_others or overran):
                        break
                    # Once more: the system may have ended it, or kept it waiting.
            return Look(origin, error=_too_slow(origin) if overran else _stopped(origin))
        except _OutOfMemory:
            assert process is not None
            self._drop(process)
            process = None
            sentence = f"{origin.name} needs more memory than a photo may take: export it smaller."
            return Look(origin, error=sentence)
        finally:
            self._idle.put(process)

    def _start(self) -> "_Process":
        with self._lock:
            if self._closed:
                raise CancelledError
            process = _Process()
            self._running.add(process)
        try:
            process.wait_until_ready()
        except _Ended:
            self._drop(process)
            if self._closed:
                raise CancelledError from None
            raise LibraryError("The program that decodes photos does not start: restart mesophoto.") from None
        return process

    def _drop(self, process: "_Process") -> None:
        process.end()
        with self._lock:
            self._running.discard(process)


_OVERRAN = -signal.SIGPROF if os.name != "nt" else None
"""Exit code of a process that has computed for longer than it may."""


class _Ended(Exception):  # noqa: N818 - what happened to a process
    """The process is gone, or must go."""

    def __init__(self, *, by_others: bool = False, overran: bool = False) -> None:
        super().__init__()
        self.by_others = by_others
        """Whether neither the file nor a limit ended it, but the system or a user."""
        self.overran = overran
        """Whether it took more time than a photo may."""


class _OutOfMemory(Exception):  # noqa: N818
    """The process needs more memory than it may take."""


class _Process:
    """One process and the pipe to it. Used by one thread at a time; ``kill`` by any."""

    def __init__(self) -> None:
        context = get_context("spawn")  # a fork of a program with threads may hang, and Windows has none
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="mesophoto-decode")
        self._process.start()
        theirs.close()
        self._lock = threading.Lock()
        self._gone = False
        self._overdue = False

    def wait_until_ready(self) -> None:
        """Wait until it has loaded what it needs."""
        if self._receive(_STARTING_SECONDS) != READY:
            raise _Ended

    def look(self, origin: Origin) -> Look:
        """Have a file looked at.

        Raises
        ------
        _Ended
            If it crashed, took too long, or gave no sensible answer.
        _OutOfMemory
        """
        try:
            self._pipe.send(origin)
        except OSError:
            raise _Ended(by_others=True) from None
        answer = self._receive(_READING_SECONDS)
        if answer[:1] == READ:
            try:
                megapixels = float(answer[1:])
            except ValueError:
                raise _Ended from None
            answer = self._receive(_CLOCK_PER_COMPUTING * seconds_for(megapixels))
        if answer[:1] == NO_MEMORY:
            raise _OutOfMemory
        if answer[:1] == FAULT:
            _log.error("a file was left out: %s", ascii(answer[1:2000].decode("ascii", "replace")))
        if answer[:1] != LOOK:
            raise _Ended
        try:
            return unpack_look(answer[1:], origin)
        except (ValueError, LookupError, TypeError):
            raise _Ended from None

    def kill(self) -> None:
        """End it at once."""
        with self._lock:
            if not self._gone:
                self._process.kill()

    def end(self) -> None:
        """End it, and wait until it is gone."""
        self.kill()
        with self._lock:
            if not self._gone:
                self._gone = True
                self._process.join()
                self._process.close()
                self._pipe.close()

    def _receive(self, seconds: float) -> bytes:
        """Wait for a message, no longer than ``seconds``, even if half of it came."""
        timer = threading.Timer(seconds, self._give_up)
        timer.start()
        try:
            message = self._pipe.recv_bytes(MOST_ANSWER_BYTES)
        except (EOFError, OSError):
            ended_by = self._exit_code()
            killed = not self._overdue and ended_by == -signal.SIGKILL
            raise _Ended(by_others=killed, overran=self._overdue or ended_by == _OVERRAN) from None
        finally:
            timer.cancel()
            timer.join()
        if self._overdue:
            raise _Ended(overran=True)  # killed in the moment it answered
        return message

    def _give_up(self) -> None:
        self._overdue = True
        self.kill()

    def _exit_code(self) -> int | None:
        """What ended it: a crash, a kill from outside and too much computing have signals of their own."""
        self._process.join(1.0)
        return self._process.exitcode if os.name != "nt" else None


def _too_slow(origin: Origin) -> str:
    return f"{origin.name} takes too long to decode, and was left out: export it again, or smaller."


def _stopped(origin: Origin) -> str:
    return (
        f"{origin.name} stopped the program that decodes photos: it is damaged or made to do harm, and was "
        "left out."
    )
