"""Linux: D-Bus. systemd-logind says that the session is to be locked or that the machine goes to sleep;
the desktops' screen savers say that they are on.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
WAIT_MS = 500
SAVERS = (
    "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)  # fmt: skip


class BusSignals(QObject):
    """Subscribed to the signals for as long as it lives or until it is stopped."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell
        self._subscribed: list[tuple[QDBusConnection, tuple]] = []
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            # Without a path it would be any session of this machine, of other users too.
            path = _own_session(system)
            if path:
                self._subscribe(system, LOGIN, path, f"{LOGIN}.Session", "Lock", "lock()")
            self._subscribe(system, LOGIN, MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", "change(bool)")
        if session.isConnected():
            for name in SAVERS:
                self._subscribe(session, "", "", name, "ActiveChanged", "change(bool)")

    @property
    def signals(self) -> list[str]:
        """What it is subscribed to."""
        return [f"{what[2]}.{what[3]}" for _bus, what in self._subscribed]

    def stop(self) -> None:
        for bus, what in self._subscribed:
            bus.disconnect(*what)
        self._subscribed.clear()
        self.deleteLater()

    def _subscribe(self, bus: QDBusConnection, *what: str) -> None:
        *where, slot = what
        whole = (*where, self, SLOT(slot))
        if bus.connect(*whole):
            self._subscribed.append((bus, whole))

    @Slot()
    def lock(self) -> None:
        self._tell()

    @Slot(bool)
    def change(self, on: bool) -> None:
        if on:
            self._tell()


def _own_session(bus: QDBusConnection) -> str:
    """Path of this program's session; empty where there is none."""
    message = QDBusMessage.createMethodCall(LOGIN, MANAGER, f"{LOGIN}.Manager", "GetSession")
    message.setArguments([os.environ.get("XDG_SESSION_ID") or "auto"])
    answer = bus.call(message, timeout=WAIT_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return ""
    found = answer.arguments()[0]
    return found.path() if hasattr(found, "path") else str(found)
