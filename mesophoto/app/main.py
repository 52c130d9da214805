"""Starts the app."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mesophoto.app import engine
from mesophoto.app.crash import install_crash_handler, start_log
from mesophoto.app.language import tr
from mesophoto.app.language.installing import install_language
from mesophoto.app.settings import load_settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow


def run(
    argv_paths: Sequence[str | Path] = (),
    library_folder: str | Path | None = None,
    language: str | None = None,
) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    argv_paths : sequence of paths
        Photos and folders to import at once.
    library_folder : path, optional
        The library to open, with its first patient; the last one, with nobody, by default.
    language : str, optional
        "en", "fr", "es", "de" or "it"; the one that was chosen in the menu by default.

    Returns
    -------
    int
        Exit code: 0.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("mesophoto")
    app.setApplicationDisplayName("mesophoto")
    app.setDesktopFileName("mesophoto")
    start_log()
    settings = load_settings()
    install_language(app, language or settings.language)
    install_theme(app, settings.theme, settings.font_scale)
    window = MainWindow(settings)
    install_crash_handler(window.show_crash)
    # A window that is hidden while its work stops must not end the program, and one that is done must.
    app.setQuitOnLastWindowClosed(False)
    window.closed.connect(app.quit)
    window.show()
    # After the first picture of the window: what takes longer to load than a window may take to open.
    QTimer.singleShot(0, lambda: _begin(window, [Path(path) for path in argv_paths], library_folder))
    return app.exec()


def _begin(window: MainWindow, paths: list[Path], library_folder: str | Path | None) -> None:
    window.runner.start(tr("Getting ready"), lambda _task: engine.warm_up())
    recent = window.settings.recent_libraries()
    folder = Path(library_folder) if library_folder is not None else recent[0] if recent else None
    if folder is not None:
        window.desk.open_library(
            folder,
            show_first=library_folder is not None and not paths,
            on_open=lambda: window.import_paths(paths) if paths else window.habits.placing.go_back(),
        )
    else:
        window.import_paths(paths)
