"""Tells when the system's own screen is locked or goes to sleep: by one mechanism on each system."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Listener(Protocol):
    """What one system's module gives."""

    def stop(self) -> None:
        """Listen no longer."""


class ScreenLock(QObject):
    """Listens while a vault is open. Where a system says nothing, only the clinic's own time locks."""

    locked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listener: Listener | None = None

    def start(self) -> None:
        if self._listener is None:
            self._listener = _listen(self._window, self.locked.emit)

    def stop(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            self._listener = None


def _listen(window: QWidget, tell) -> Listener | None:
    if sys.platform == "win32":
        from mesophoto.app.vault.screenlock_windows import SessionNotifications  # noqa: PLC0415

        return SessionNotifications(int(window.winId()), tell)
    if sys.platform == "darwin":
        from mesophoto.app.vault.screenlock_macos import DistributedNotifications  # noqa: PLC0415

        return DistributedNotifications(tell)
    from mesophoto.app.vault.screenlock_linux import BusSignals  # noqa: PLC0415 - QtDBus for a vault only

    return BusSignals(tell)
