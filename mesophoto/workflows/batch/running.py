"""Running many calls on any executor, however many of its workers are lost on the way."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait

from mesophoto.errors import UserError
from mesophoto.workflows.batch.one_photo import Engine, Found, Wanted
from mesophoto.workflows.progress import Progress, raise_if_cancelled

_LOOK_SECONDS = 0.1
_ATTEMPTS = 2
"""How often a photo may lose its worker while it is the only one that is measured."""
_MOST_IN_A_ROW = 3
"""When so many photos one after the other lost theirs and none did not, it is not for the photos."""


def run_each(
    wanted: Sequence[Wanted], executor: Executor, engine: Engine, progress: Progress, at_once: int
) -> Iterator[Found]:
    """Measure photos, each given once, in the order in which they are done.

    When a worker is lost, nobody can tell which photo was too much for it: what it, or a pool that breaks as
    a whole, was measuring is repeated one by one, and only what loses its worker alone is given up.

    Raises
    ------
    Cancelled
        If the user wants to stop; what is being measured is not waited for.
    UserError
        If workers end whatever they measure.
    """
    ahead, suspects = deque(wanted), deque[Wanted]()
    running: dict[Future[Found], Wanted] = {}
    alone: Wanted | None = None
    lost: Counter[str] = Counter()
    in_a_row = 0
    try:
        while ahead or suspects or running:
            raise_if_cancelled(progress)
            if suspects and not running:
                alone = suspects.popleft()
                running[executor.submit(engine, alone)] = alone
            while ahead and not suspects and alone is None and len(running) < at_once:
                one = ahead.popleft()
                running[executor.submit(engine, one)] = one
            for future in wait(running, _LOOK_SECONDS, FIRST_COMPLETED).done:
                one = running.pop(future)
                was_alone, alone = one is alone, None
                try:
                    found = future.result()
                except Exception as error:  # the engine raises nothing: it is the executor's, of any kind
                    lost[one.photo] += was_alone  # not what ran beside it
                    if lost[one.photo] < _ATTEMPTS:
                        suspects.append(one)
                        continue
                    in_a_row += 1
                    if in_a_row == _MOST_IN_A_ROW:
                        raise UserError(_say_all_lost(error)) from error
                    yield Found(one.photo, reason=_say_lost(one, error))
                else:
                    in_a_row = 0
                    yield found
    finally:
        for future in running:
            future.cancel()


def _say_lost(one: Wanted, error: Exception) -> str:
    return (
        f"{one.origin.name} was not measured: its worker ended {_ATTEMPTS} times ({type(error).__name__}), "
        "perhaps for want of memory. Run again with --resume, and with fewer workers."
    )


def _say_all_lost(error: Exception) -> str:
    return (
        f"The workers end whatever they measure ({type(error).__name__}): see that there is memory and that "
        "each has the same mesophoto installed, and run again with --resume."
    )
