"""How long work tells where it is, and hears that it shall stop."""

import threading
from typing import Protocol

from mesophoto.errors import Cancelled


class Progress(Protocol):
    """What long work is given. It may be called from any thread."""

    @property
    def cancelled(self) -> bool:
        """Whether the user wants it to stop."""

    def report(self, done: int, total: int, what: str) -> None:
        """Say how far the work is.

        Parameters
        ----------
        done, total : int
            ``done`` of ``total`` steps are finished; ``total`` 0 where it is not known yet.
        what : str
            What is being done: "photo 3 of 12".
        """


class Quiet:
    """A progress nobody watches; ``cancel()`` stops the work at its next step."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether it shall stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def report(self, done: int, total: int, what: str) -> None:
        """Tell nobody."""


class Hearing:
    """The progress of a part of longer work: passes the wish to stop on, and tells nobody how far it is."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    @property
    def cancelled(self) -> bool:
        """Whether the user wants it to stop."""
        return self._whole.cancelled

    def report(self, done: int, total: int, what: str) -> None:
        """Tell nobody."""


def raise_if_cancelled(progress: Progress) -> None:
    """Stop here if the user wants it.

    Raises
    ------
    Cancelled
    """
    if progress.cancelled:
        raise Cancelled
