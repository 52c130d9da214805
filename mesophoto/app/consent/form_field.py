"""Where the signed form is attached: by a button, or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from mesophoto.app.importing.controller import dropped_paths
from mesophoto.app.keeping.parts import Glyph, Words, say_size
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

LARGEST_BYTES = 5_000_000
STARTS = {b"%PDF": "PDF", b"\xff\xd8\xff": "JPEG", b"\x89PNG\r\n\x1a\n": "PNG"}
PATTERNS = "*.pdf *.jpg *.jpeg *.png"


class FormField(QFrame):
    """Holds one file: a PDF, JPEG or PNG of the signed form."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "note")
        self.setAcceptDrops(True)
        self.data: bytes | None = None
        self.name = ""
        self.words = Words("", "muted")
        self.attach = QPushButton(tr("Attach a signed form…"))
        set_icon(self.attach, "link")
        self.attach.clicked.connect(self._on_attach)
        self.remove = set_kind(QPushButton(tr("Remove")), "quiet")
        self.remove.setAccessibleName(tr("Remove the form"))
        self.remove.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(10))
        row.setSpacing(theme.px(10))
        row.addWidget(Glyph("import", "text_muted", 20))
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)
        row.addWidget(self.attach)
        self.clear()

    def clear(self) -> None:
        self.data, self.name = None, ""
        self._say(tr("Or drop the signed form here: PDF, JPEG or PNG, up to 5 MB"))

    def take(self, path: Path) -> None:
        """Hold a file, or say why not."""
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= LARGEST_BYTES else b""
        except OSError as error:
            self._refuse(
                tr("{name} cannot be read ({why}).").format(name=path.name, why=error.strerror or "")
            )
            return
        if size > LARGEST_BYTES:
            self._refuse(
                tr("{name} is larger than 5 MB: scan it at a lower resolution.").format(name=path.name)
            )
        elif not data.startswith(tuple(STARTS)):
            self._refuse(tr("{name} is no PDF, JPEG or PNG.").format(name=path.name))
        else:
            self.data, self.name = data, path.name
            self._say(tr("{name}, {size}").format(name=path.name, size=say_size(size)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(dropped_paths(event.mimeData())[0])

    def _on_attach(self) -> None:
        kinds = tr("Forms ({patterns});;All files (*)").format(patterns=PATTERNS)
        name, _ = QFileDialog.getOpenFileName(self, tr("Attach a signed form"), str(Path.home()), kinds)
        if name:
            self.take(Path(name))

    def _refuse(self, why: str) -> None:
        self.data, self.name = None, ""
        self._say(why)

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.remove.setVisible(self.data is not None)
        self.changed.emit()
