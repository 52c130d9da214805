"""Opens the app on the demo's library and takes its pictures, screen by screen."""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mesophoto.app.language.installing import install_language
from mesophoto.app.settings import Settings
from mesophoto.app.theme import install_theme
from mesophoto.app.window import MainWindow
from mesophoto.workflows.demo import make_demo
from mesophoto.workflows.progress import Quiet
from tests.screenshots.screens import SCREENS

SIZE = (1440, 900)
PATIENCE_S = 120.0
README_PICTURES = {
    "lanes": "demo.png",
    "treatment-filled": "treatment.png",
    "side-effects": "side-effect.png",
}
"""Screen → file of the README's."""
README_FOLDER = Path("resources/screenshots")


class Stage:
    """What a screen is given: the window, ways to wait, and the way to keep its picture."""

    def __init__(self, window: MainWindow, folder: Path, library: Path) -> None:
        self.window = window
        self.folder = folder
        self.library = library
        self.photos = library.parent / "photos"
        """The demo's photos, as a camera wrote them."""
        self.name = ""

    def wait_until(self, is_there: Callable[[], bool]) -> None:
        """Let events run until something is there."""
        ends = time.monotonic() + PATIENCE_S
        loop = QEventLoop()
        while not is_there():
            if time.monotonic() > ends:
                raise TimeoutError(self.name)
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def settle(self) -> None:
        """Wait until nothing is under way, and all of it is painted."""
        window = self.window
        self.wait_until(lambda: not window.runner.is_busy and not window.viewer.is_busy)
        for _ in range(3):
            QApplication.processEvents()

    def trigger(self, action: str) -> None:
        """Do what a command does."""
        self.window.registry[action].trigger()
        self.settle()

    def keep(self, widget: QWidget | None = None, suffix: str = "") -> None:
        """Keep a picture of a widget, or of the window."""
        self.settle()
        path = self.folder / f"{self.name}{suffix}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        (widget or self.window).grab().save(str(path))

    def dialog(self) -> QWidget:
        """The dialog that was opened last."""
        dialog = self.window.dialogs.current
        assert dialog is not None
        return dialog


def take_all(
    out: Path,
    *,
    languages: Sequence[str],
    themes: Sequence[str],
    only: Sequence[str] = (),
    text_scale: float = 1.0,
    library: Path | None = None,
    readme: bool = False,
) -> int:
    """Take every picture; returns 1 if a screen could not be opened.

    Parameters
    ----------
    out : path
        Pictures go to ``out/<language>-<theme>/<screen>.png``.
    """
    failed = []
    with tempfile.TemporaryDirectory(prefix="mesophoto-screenshots-") as place:
        made = Path(place) / "demo" / "library"
        if library is None:
            make_demo(Path(place) / "demo", Quiet())
        else:
            shutil.copytree(library, made)
            shutil.copytree(library.parent / "photos", made.parent / "photos")
        app = QApplication(sys.argv[:1])
        for language in languages:
            install_language(app, language)
            for theme in themes:
                install_theme(app, theme, text_scale)
                folder = out / f"{language}-{theme}"
                settings = Settings(theme=theme, path=Path(place) / "settings.json")
                failed += _take(app, folder, made, settings, only)
        if readme:
            for screen, name in README_PICTURES.items():
                _shrink(out / "en-light" / f"{screen}.png", README_FOLDER / name)
    for name in failed:
        print(f"not taken: {name}", file=sys.stderr)
    return bool(failed)


def _shrink(source: Path, target: Path) -> None:
    """Write a picture in 256 colours, which a page loads quickly."""
    with Image.open(source) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def _take(
    app: QApplication, folder: Path, library: Path, settings: Settings, only: Sequence[str]
) -> list[str]:
    """Take the pictures of one language and theme, in one window; returns what could not be opened."""
    window = MainWindow(settings)
    window.resize(*SIZE)
    window.show()
    stage, failed = Stage(window, folder, library), []
    for name, show in SCREENS:
        if only and not any(name.startswith(beginning) for beginning in only):
            continue
        stage.name = name
        try:
            show(stage)
        except Exception as error:  # one screen less is told at the end, and the others are taken
            failed.append(f"{folder.name}/{name}: {error!r}")
    loop = QEventLoop()
    window.closed.connect(loop.quit)
    window.close()
    if window.desk.runner.is_open:
        loop.exec()
    window.deleteLater()
    app.processEvents()
    return failed
