"""Windows: the session notifications of WTS, and the message that the machine goes to sleep."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x7
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
NOTIFY_FOR_THIS_SESSION = 0


class SessionNotifications(QAbstractNativeEventFilter):
    """Registers the window, and looks at what the system sends it."""

    def __init__(self, window_id: int, tell: Callable[[], None]) -> None:
        super().__init__()
        self._window = wintypes.HWND(window_id)
        self._tell = tell
        self._api = ctypes.WinDLL("wtsapi32", use_last_error=True)
        self._api.WTSRegisterSessionNotification.argtypes = [wintypes.HWND, wintypes.DWORD]
        self._api.WTSUnRegisterSessionNotification.argtypes = [wintypes.HWND]
        self._api.WTSRegisterSessionNotification(self._window, NOTIFY_FOR_THIS_SESSION)
        QCoreApplication.instance().installNativeEventFilter(self)

    def stop(self) -> None:
        QCoreApplication.instance().removeNativeEventFilter(self)
        self._api.WTSUnRegisterSessionNotification(self._window)

    def nativeEventFilter(self, kind: QByteArray, message: int) -> tuple[bool, int]:
        if kind == b"windows_generic_MSG":
            sent = wintypes.MSG.from_address(int(message))
            if is_locking(sent.message, sent.wParam):
                self._tell()
        return False, 0


def is_locking(message: int, parameter: int) -> bool:
    """Whether a window's message means that the screen is locked or the machine goes to sleep."""
    return (message, parameter) in (
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK), (WM_POWERBROADCAST, PBT_APMSUSPEND),
    )  # fmt: skip
