"""Processes that work beside the program: few, each on one thread, and replaced when one is killed."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any, ParamSpec, TypeVar

import cv2

P = ParamSpec("P")
T = TypeVar("T")

MOST_WORKERS = 2
"""Measuring two 24-megapixel photos takes up to 1.5 GB."""


class Workers(Executor):
    """A process pool that outlives its workers: when one was killed, the next submit starts a new pool.

    Futures of the broken pool raise ``BrokenExecutor``; whoever waits for them submits again.
    """

    def __init__(self, count: int | None = None) -> None:
        self._count = count or min(os.cpu_count() or 1, MOST_WORKERS)
        self._lock = threading.Lock()
        self._context = _Context()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def count(self) -> int:
        """How many processes there are at most."""
        return self._count

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Hand over a call; see :meth:`concurrent.futures.Executor.submit`."""
        with self._lock:
            if self._pool is None:
                self._pool = self._start()
            try:
                return self._pool.submit(fn, *args, **kwargs)
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = self._start()
                return self._pool.submit(fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes; with ``cancel_futures`` at once, in the middle of what they do.

        A step gives its result when it is done and keeps nothing before, so nothing is left half done.
        """
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is None:
            return
        if cancel_futures:
            for process in self._context.started:
                process.terminate()
        pool.shutdown(wait=wait, cancel_futures=cancel_futures)

    def _start(self) -> ProcessPoolExecutor:
        self._context.started.clear()
        return ProcessPoolExecutor(self._count, mp_context=self._context, initializer=_begin)


class _Context(SpawnContext):
    """Spawned processes, remembered, so that they can be ended.

    Not forked: a fork of a program with threads may hang, and Windows has none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.started: list[SpawnProcess] = []

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802
        """Make a process, and remember it."""
        process = SpawnProcess(*args, **kwargs)
        self.started.append(process)
        return process


def _begin() -> None:
    """Set up a worker: its share of the machine is one core, and Ctrl+C is the program's to handle."""
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_program, daemon=True).start()


def _end_with_program() -> None:
    """End this process when the program was killed, which could not tell it to."""
    program = multiprocessing.parent_process()
    if program is not None:
        program.join()
        os._exit(1)
