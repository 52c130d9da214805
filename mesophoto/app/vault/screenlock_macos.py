"""macOS: the distributed notification that the screen is locked, through CoreFoundation."""

import ctypes
from collections.abc import Callable
from ctypes import c_char_p, c_long, c_uint32, c_void_p

LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED = b"com.apple.screenIsLocked"
UTF8 = 0x08000100
AT_ONCE = 4
_Callback = ctypes.CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)


class DistributedNotifications:
    """An observer of the system's notification centre; it calls on the main thread, where Qt's loop runs."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._cf = cf = ctypes.CDLL(LIBRARY)
        cf.CFNotificationCenterGetDistributedCenter.restype = c_void_p
        cf.CFStringCreateWithCString.restype = c_void_p
        cf.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
        cf.CFNotificationCenterAddObserver.argtypes = [
            c_void_p, c_void_p, _Callback, c_void_p, c_void_p, c_long,
        ]  # fmt: skip
        cf.CFNotificationCenterRemoveEveryObserver.argtypes = [c_void_p, c_void_p]
        # Kept: the system holds its address only.
        self._callback = _Callback(lambda *_: tell())
        self._observer = ctypes.cast(self._callback, c_void_p)
        self._center = cf.CFNotificationCenterGetDistributedCenter()
        name = cf.CFStringCreateWithCString(None, LOCKED, UTF8)
        cf.CFNotificationCenterAddObserver(self._center, self._observer, self._callback, name, None, AT_ONCE)

    def stop(self) -> None:
        self._cf.CFNotificationCenterRemoveEveryObserver(self._center, self._observer)
