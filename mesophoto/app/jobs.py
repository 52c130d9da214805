"""The one runner of work off the UI thread.

A worker is a plain function that takes a :class:`Task`, through which it tells its progress and asks
whether it was cancelled; it knows nothing of Qt. A job's signals are always emitted on the UI thread.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mesophoto.app.language import translate_sentence
from mesophoto.errors import Cancelled, UserError

LANES = ("read", "import", "check", "measure", "keep", "watch", "live", "draw")
"""Work of one lane runs one after the other; a lane never waits for another."""

QUIET_LANES = ("read", "check", "watch", "live", "draw")
"""What is over too soon, or comes too often, to be shown while it runs."""


class Task:
    """What a worker sees of its job."""

    def __init__(self, post: Callable[[str, Any], None]) -> None:
        self._post = post
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def check(self) -> None:
        """Raise `Cancelled` if the user asked for it."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int, what: str) -> None:
        """Say how far the work is, as :class:`mesophoto.workflows.progress.Progress` has it."""
        self._post("progressed", (done, total, what))

    def deliver(self, part: Any) -> None:
        """Hand over a part of the result before the rest is ready."""
        self._post("delivered", part)


class Job(QObject):
    """One piece of work, seen from the UI thread."""

    begun = Signal()
    """Its turn in the lane has come."""
    progressed = Signal(int, int, str)
    delivered = Signal(object)
    succeeded = Signal(object)
    failed = Signal(str)
    """The sentence of a `UserError`."""
    crashed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    """Last of all, whatever the outcome."""

    _posted = Signal(str, object)

    def __init__(self, title: str, lane: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.lane = lane
        self.done = 0
        self.total = 0
        self.text = ""
        self.is_finished = False
        self.task = Task(self._posted.emit)
        # Queued: whatever thread posts, the signals below are emitted on this object's thread.
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        self.task.cancel()

    def run(self, function: Callable[[Task], Any]) -> None:
        """Do the work; called on the worker's thread."""
        self._posted.emit("begun", None)
        try:
            self.task.check()
            outcome, value = "succeeded", function(self.task)
        except Cancelled:
            outcome, value = "cancelled", None
        except UserError as error:
            # What was told to stop may find its library closed: that is no news.
            outcome, value = "cancelled", None
            if not self.task.cancelled:
                outcome, value = "failed", translate_sentence(str(error))
        except Exception as bug:  # not swallowed: shown by the crash dialog, and logged
            outcome, value = "crashed", bug
        self._posted.emit(outcome, value)

    def _on_posted(self, what: str, value: Any) -> None:
        if what == "progressed":
            self.done, self.total, self.text = value
            self.progressed.emit(*value)
            return
        if what == "begun":
            self.begun.emit()
            return
        if what == "delivered":
            self.delivered.emit(value)
            return
        self.is_finished = True
        if what == "cancelled":
            self.cancelled.emit()
        else:
            getattr(self, what).emit(value)
        self.finished.emit()


class JobRunner(QObject):
    """Starts jobs, knows which are under way, and ends them cleanly."""

    started = Signal(object)
    changed = Signal()
    failed = Signal(str)
    crashed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"mesophoto-{lane}") for lane in LANES}
        self._is_open = True
        self._futures: dict[Job, Future[None]] = {}
        self._held: list[tuple[Job, Callable[[Task], Any]]] = []
        self._release = QTimer(self, singleShot=True, interval=0)
        self._release.timeout.connect(self._on_released)

    def start(
        self,
        title: str,
        function: Callable[[Task], Any],
        *,
        lane: str = "read",
        on_success: Callable[[Any], None] | None = None,
        on_part: Callable[[Any], None] | None = None,
    ) -> Job:
        """Queue ``function`` in its lane and return its job. Connect to the job before returning to Qt."""
        job = Job(title, lane, self)
        if on_success is not None:
            job.succeeded.connect(on_success)
        if on_part is not None:
            job.delivered.connect(on_part)
        job.progressed.connect(self._on_progress)
        job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)
        job.finished.connect(self._on_finished)
        self.jobs.append(job)
        if self._release.isActive():
            self._held.append((job, function))
        else:
            self._futures[job] = self._lanes[lane].submit(job.run, function)
        self.started.emit(job)
        self.changed.emit()
        return job

    def hold_until_painted(self) -> None:
        """Let what is started from here on begin when the windows are painted: it would slow that down."""
        self._release.start()  # a timer has its turn after all events that are waiting, painting among them

    @property
    def is_open(self) -> bool:
        """Whether it was not shut down yet."""
        return self._is_open

    @property
    def is_busy(self) -> bool:
        return bool(self.jobs)

    def cancel(self, lane: str | None = None) -> None:
        for job in self.jobs:
            if lane in (None, job.lane):
                job.cancel()

    def when_idle(self, then: Callable[[], None]) -> None:
        """Call ``then`` once nothing is under way; at once if nothing is."""
        if self.jobs:
            self.idle.connect(then, Qt.ConnectionType.SingleShotConnection)
        else:
            then()

    def shut_down(self) -> None:
        """Cancel everything and wait for the workers' next safe place to stop."""
        self._is_open = False
        self._release.stop()
        self.cancel()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)

    def _on_released(self) -> None:
        held, self._held = self._held, []
        for job, function in held:
            self._futures[job] = self._lanes[job.lane].submit(job.run, function)

    def _on_progress(self) -> None:
        self.changed.emit()

    def _on_finished(self) -> None:
        job = self.sender()
        self.jobs.remove(job)
        # The worker may be inside the job's last signal yet: only when it has left may the job go.
        self._futures.pop(job).result()
        job.deleteLater()
        self.changed.emit()
        if not self.jobs:
            self.idle.emit()
