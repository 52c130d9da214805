"""Measuring a patient's photos, one after the other, so that it can be stopped and taken up again."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from mesophoto.errors import UserError
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Step, measure_step
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.pictures import keep_pictures, trim_pictures
from mesophoto.workflows.progress import Progress
from mesophoto.workflows.tasks import Task, tasks_of
from mesophoto.workflows.workers import MOST_WORKERS, Workers

Engine = Callable[[Step], Measured]
"""What measures one photo. Runs in a worker; raises UserError for a photo that cannot be read."""

Found = TypeVar("Found")


class Todo(Protocol):
    """A step that is to be run, and the photo it is about."""

    @property
    def photo(self) -> PhotoEntry:
        """What is measured."""

    @property
    def step(self) -> Step:
        """What goes to the worker."""


AnyTodo = TypeVar("AnyTodo", bound=Todo)

_LOOK_SECONDS = 0.1
_ATTEMPTS = 3
"""A step whose worker was killed is repeated; the third time it is told."""


@dataclass(frozen=True, slots=True)
class AssessResult:
    """What a run did."""

    measured: int
    skipped: int
    """Measured before, with the same algorithm, baseline and settings."""
    failed: tuple[tuple[str, str], ...]
    """Photo's key and sentence."""
    cancelled: bool


def assess_patient(
    library: Library,
    patient_id: str,
    progress: Progress,
    executor: Executor | None = None,
    engine: Engine = measure_step,
) -> AssessResult:
    """Measure every photo of a patient that was not measured yet as it would be now.

    Each photo is measured in its own pixels and compared with the baseline of its view and side. Results are
    kept photo by photo: after a cancel the next run goes on where this one stopped.

    Parameters
    ----------
    library : Library
    patient_id : str
    progress : Progress
        "photo 3 of 12".
    executor : concurrent.futures.Executor, optional
        Where photos are measured: the program's :class:`Workers`, a cluster; processes of its own by default.
    engine : callable, optional
        What measures one photo.

    Raises
    ------
    LibraryError
        If the person may not measure, or results cannot be kept (a full disk). What was kept before stays.
    """
    library.require("measure_photo")
    tasks = tasks_of(library, patient_id)
    wanted = [task for task in tasks if not task.done]
    failed: list[tuple[str, str]] = []
    measured = 0
    with given_or_own(executor) as used:
        progress.report(0, len(wanted), f"photo 1 of {len(wanted)}" if wanted else "nothing to measure")
        for task, outcome in run_steps(wanted, used, engine, progress):
            if isinstance(outcome, UserError):
                failed.append((task.photo.id, str(outcome)))
            else:
                keep_measured(library, task, outcome)
                measured += 1
            done = measured + len(failed)
            progress.report(done, len(wanted), f"photo {min(done + 1, len(wanted))} of {len(wanted)}")
    trim_pictures(library)
    cancelled = measured + len(failed) < len(wanted)
    return AssessResult(measured, len(tasks) - len(wanted), tuple(failed), cancelled)


def stale(library: Library, patient_id: str) -> int:
    """How many photos of a patient want measuring: new ones, or since what they depend on was changed."""
    return sum(not task.done for task in tasks_of(library, patient_id))


def keep_measured(library: Library, task: Task, measured: Measured) -> None:
    """Keep what a worker found: pictures first, then the rows that make it count."""
    keep_pictures(library, task.step, measured)
    Journal(library).do(StoreAssessment(task.photo.id, task.baseline.id, task.step, measured))


def run_steps(
    tasks: Sequence[AnyTodo], executor: Executor, engine: Callable[[Step], Found], progress: Progress
) -> Iterator[tuple[AnyTodo, Found | UserError]]:
    """Run steps, as many at a time as there are workers.

    A step that runs cannot be stopped: when the user wants to stop, what it gives is not waited for.
    """
    ahead = deque((task, 1) for task in tasks)
    running: deque[tuple[AnyTodo, int, Future[Found]]] = deque()
    while not progress.cancelled and (ahead or running):
        while ahead and len(running) < MOST_WORKERS:
            task, attempt = ahead.popleft()
            running.append((task, attempt, executor.submit(engine, task.step)))
        task, attempt, future = running.popleft()
        if not _wait(future, progress):
            break
        try:
            yield task, future.result()
        except UserError as error:
            yield task, error
        except BrokenExecutor:
            if attempt < _ATTEMPTS:
                ahead.appendleft((task, attempt + 1))
            else:
                yield (
                    task,
                    UserError(
                        f"{task.photo.file_name} was not measured: the system ended the measuring process "
                        f"{_ATTEMPTS} times, perhaps for want of memory. Close other programs and try again."
                    ),
                )
    for _, _, future in running:
        future.cancel()


def _wait(future: Future[Found], progress: Progress) -> bool:
    """Wait until a step is done, or the user wants to stop; tell whether it is done."""
    while not wait([future], timeout=_LOOK_SECONDS).done:
        if progress.cancelled:
            return False
    return True


@contextmanager
def given_or_own(executor: Executor | None) -> Iterator[Executor]:
    """Use an executor, or processes of its own that end with the block."""
    if executor is not None:
        yield executor
        return
    own = Workers()
    try:
        yield own
    finally:
        own.shutdown(cancel_futures=True)
