"""Processes that work beside the program: few, each on one thread, and replaced when one is killed."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
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
        self._pool: ProcessPoolExecutor | None = None

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
        """End the processes."""
        with self._lock:
            if self._pool is not None:
                self._pool.shutdown(wait=wait, cancel_futures=cancel_futures)
                self._pool = None

    def _start(self) -> ProcessPoolExecutor:
        # Spawned, not forked: a fork of a program with threads may hang, and Windows has none.
        context: Any = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._count, mp_context=context, initializer=_begin)


def _begin() -> None:
    """Set up a worker: its share of the machine is one core, and Ctrl+C is the program's to handle."""
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
