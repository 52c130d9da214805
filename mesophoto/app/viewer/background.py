"""Work off the UI thread, with results delivered on it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from mesophoto.errors import Cancelled, UserError


class Background(QObject):
    """Runs functions on a few threads of its own; ends with its parent."""

    became_idle = Signal()

    _finished = Signal(object, object, object)

    def __init__(self, name: str, threads: int, parent: QObject) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=f"viewer-{name}")
        self._under_way = 0
        self._has_ended = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        executor = self._executor
        self.destroyed.connect(lambda: executor.shutdown(wait=True, cancel_futures=True))

    @property
    def is_busy(self) -> bool:
        return self._under_way > 0

    def run(
        self,
        function: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[UserError], None] | None = None,
    ) -> None:
        """Call ``function`` on a thread, then ``on_done`` with its result on this one.

        A `UserError` goes to ``on_error``; a `Cancelled` to nobody; anything else is a bug and is raised
        on this thread. After the end nothing is begun any more.
        """
        if self._has_ended:
            return
        self._under_way += 1
        self._executor.submit(self._work, function, on_done, on_error)

    def shut_down(self) -> None:
        """Wait for what is being done; drop the rest."""
        self._has_ended = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, function: Callable[[], Any], on_done: Any, on_error: Any) -> None:
        result, error = None, None
        try:
            result = function()
        except Exception as raised:
            error = raised
        with suppress(RuntimeError):  # the viewer is gone: there is nobody to tell
            self._finished.emit((on_done, on_error), result, error)

    def _on_finished(self, callbacks: tuple[Any, Any], result: Any, error: Exception | None) -> None:
        on_done, on_error = callbacks
        self._under_way -= 1
        try:
            if error is None:
                on_done(result)
            elif isinstance(error, UserError) and on_error is not None:
                on_error(error)
            elif not isinstance(error, Cancelled):
                raise error
        finally:
            if not self.is_busy:
                self.became_idle.emit()
