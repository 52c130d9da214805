"""Beginning with the next item while the present one is finished: disk and processor work at once."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def work_ahead(
    items: Sequence[T], begin: Callable[[T], R], go_on: Callable[[], bool]
) -> Iterator[tuple[T, Callable[[], R]]]:
    """Do the first part of the work one item ahead, in another thread.

    Parameters
    ----------
    items : sequence
    begin : callable
        The first part; called for one item after the other.
    go_on : callable
        Asked before an item is begun. What was begun is handed out.

    Yields
    ------
    item
    result : callable
        Gives what ``begin`` gave, or raises what it raised. To be called once: that begins the next item.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="mesophoto-ahead") as worker:
        begun: deque[Future[R]] = deque()

        def begin_next(number: int) -> None:
            if number < len(items) and go_on():
                begun.append(worker.submit(begin, items[number]))

        def result_of(number: int) -> R:
            begin_next(number + 1)
            return begun.popleft().result()

        begin_next(0)
        for number, item in enumerate(items):
            if not begun:
                return
            yield item, partial(result_of, number)
