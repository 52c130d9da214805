"""Locks a vault that nobody uses: after the clinic's own time, and when the machine slept meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

DEFAULT_MINUTES = 4
MOST_MINUTES = 60
SETTING = "auto_lock_minutes"
LOOK_EVERY_MS = 5_000
_USE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture, QEvent.Type.DragMove,
})  # fmt: skip


def _clocks() -> tuple[float, float]:
    """One clock that nobody sets back, one that goes on while the machine sleeps."""
    return time.monotonic(), time.time()


class AutoLock(QObject):
    """Watches for keys, mouse and touch in any window of the app while a vault is open."""

    due = Signal()

    def __init__(
        self,
        is_in_use: Callable[[], bool],
        parent: QObject,
        clocks: Callable[[], tuple[float, float]] = _clocks,
    ) -> None:
        super().__init__(parent)
        self._is_in_use = is_in_use
        self._clocks = clocks
        self._last = clocks()
        self.minutes = DEFAULT_MINUTES
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    def start(self, minutes: float) -> None:
        """Begin to watch, or go on with another time."""
        self.minutes = minutes
        self.note_use()
        if not self.is_watching:
            QApplication.instance().installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        if self.is_watching:
            QApplication.instance().removeEventFilter(self)
            self._timer.stop()

    def note_use(self) -> None:
        self._last = self._clocks()

    def look(self) -> None:
        """Say that it is time, unless something that counts as use goes on."""
        # Asleep, nothing goes on: only the time that the program ran may be excused by what it does.
        ran, passed = (now - last for now, last in zip(self._clocks(), self._last, strict=True))
        limit = self.minutes * 60
        slept = passed - ran
        if ran < limit and slept < limit and self._is_in_use():
            self.note_use()
        elif max(ran, passed) >= limit:
            self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self.note_use()
        return False
