"""Bugs: told plainly, logged without anything of a patient."""

import logging
import platform
import re
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import tr
from mesophoto.app.settings import log_path

log = logging.getLogger("mesophoto")


def describe_bug(bug: BaseException) -> str:
    """Tell where a bug happened: kinds of error, modules and line numbers.

    Messages of errors, values and folders are left out, since they may hold names or paths.
    """
    lines = []
    current: BaseException | None = bug
    while current is not None:
        lines.append(type(current).__name__)
        places = [(f.filename, f.lineno, f.name) for f in traceback.extract_tb(current.__traceback__)]
        # What went wrong in another process comes as text; its places are taken, its message is not.
        places += re.findall(r'File "([^"\n]+)", line (\d+), in (\S+)', getattr(current, "tb", None) or "")
        lines += [f"  {_module(file)}:{line} in {name}" for file, line, name in places]
        current = current.__cause__ or current.__context__
    lines.append(f"Python {platform.python_version()}, {platform.system()}")
    return "\n".join(lines)


def _module(filename: str) -> str:
    parts = Path(filename).parts
    for root in ("mesophoto", "site-packages"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last:] if root == "mesophoto" else parts[last + 1 :])
    return parts[-1] if parts else "?"


def start_log() -> None:
    """Keep a small log beside the settings; without a place to write, go without."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=200_000, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


class CrashDialog(QDialog):
    """Says that mesophoto itself is at fault, what is safe, and what to send."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong in mesophoto"))
        text = QLabel(
            tr(
                "<b>This is a fault in mesophoto, not in your photos.</b><br>Everything that was imported or "
                "changed before is saved. You can go on working; if it happens again, start mesophoto anew."
                "<br><br>"
                "The report below holds no names, photos or folders. Please send it to whoever looks after "
                "mesophoto for you."
            )
        )
        text.setWordWrap(True)
        details = QPlainTextEdit(report)
        details.setReadOnly(True)
        details.setAccessibleName(tr("Report of the fault"))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(16)
        for widget in (text, details, buttons):
            layout.addWidget(widget)
        self.resize(620, 420)


def install_crash_handler(show: Callable[[str], None]) -> None:
    """Send exceptions that nobody caught to the log and to ``show``."""

    def on_exception(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, bug, trace)
            return
        report = describe_bug(bug)
        log.error("bug\n%s", report)
        show(report)

    sys.excepthook = on_exception
