"""Opens the app on a library, as a user would, and tells whether it is there."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from mesophoto.app.language import tr
from mesophoto.app.language.files import LANGUAGES
from mesophoto.app.language.installing import install_language
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow

_PATIENCE_S = 120.0
_LEAST_COLOURS = 200
"""A photo in the window has many more; a window without it, or without text, fewer."""
_HARMLESS = "does not support"
"""What the platform without a screen says of what only a screen can do."""


def open_window(library: Path, folder: Path) -> str:
    """Open the window on a library with one patient, and say what was seen.

    Nothing of the user's is read or changed: settings are kept in ``folder``.

    Raises
    ------
    RuntimeError
        If something is not there.
    TimeoutError
    """
    if not library.is_dir():
        raise RuntimeError("there is no library to open")
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    told: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and _HARMLESS not in message:
            told.append(message)

    before = qInstallMessageHandler(hear)
    try:
        seen = _look_around(library, folder)
    finally:
        qInstallMessageHandler(before)
    if told:
        raise RuntimeError(f"Qt says: {'; '.join(told)}")
    return seen


def _look_around(library: Path, folder: Path) -> str:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    texts = {}
    for language in (*(name for name in LANGUAGES if name != "en"), "en"):
        install_language(app, language)
        texts[language] = tr("Close"), QCoreApplication.translate("QPlatformTheme", "Cancel")
    if any(len(set(kind)) != len(LANGUAGES) for kind in zip(*texts.values(), strict=True)):
        raise RuntimeError(f"translations are missing: {texts}")
    install_theme(app, "light")
    window = MainWindow(Settings(theme="light", path=folder / "settings.json"))
    faults: list[object] = []
    for signal in (window.runner.failed, window.runner.crashed):
        signal.connect(faults.append)
    window.show()
    window.desk.open_library(library, show_first=True)
    _wait_until(lambda: bool(faults) or window.desk.photo_id is not None)
    _wait_until(lambda: not window.runner.is_busy and not window.viewer.is_busy)
    colours = _count_colours(window.grab().toImage())
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    _wait_until(lambda: bool(closed))
    window.deleteLater()
    app.processEvents()
    if faults:
        raise RuntimeError(f"work in the window ended with: {faults[0]}")
    if colours < _LEAST_COLOURS:
        raise RuntimeError(f"the window has {colours} colours only: the photos are not seen")
    family = QFontInfo(app.font()).family()
    return f"shows the photos ({QGuiApplication.platformName()}, {family}, {len(LANGUAGES)} languages)"


def _wait_until(is_there: Callable[[], bool]) -> None:
    """Let events run until something is there."""
    ends = time.monotonic() + _PATIENCE_S
    loop = QEventLoop()
    while not is_there():
        if time.monotonic() > ends:
            raise TimeoutError("the window is not ready after two minutes")
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def _count_colours(image: QImage) -> int:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32, image.sizeInBytes() // 4)
    return len(np.unique(pixels))
