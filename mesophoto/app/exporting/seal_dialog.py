"""Whether a file is what left this library: dropped or chosen, answered in one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mesophoto.app.importing.controller import dropped_paths
from mesophoto.app.keeping.parts import CalmDialog, Glyph, Words, primary
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.workflows.exporting.check_seal import SealCheck

ANSWERS = {
    "genuine": ("verified", "improved", mark("Genuine and unaltered.")),
    "altered": ("warning", "worsened", mark("Altered.")),
    "unknown": ("help", "text_muted", mark("Unknown to this library.")),
}


class SealDialog(CalmDialog):
    """A place to drop a file on, and the answer in its stead."""

    file_wanted = Signal(object)
    """Path of a file to check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check a seal"), parent)
        theme = current_theme()
        self.setAcceptDrops(True)
        self.column.addWidget(Words(tr("Check a seal"), "title"))
        about = tr("Is a sheet, a picture or a table what this library handed out, bit for bit?")
        self.column.addWidget(Words(about, "muted"))
        self.box = set_kind(QFrame(), "card")
        inner = QVBoxLayout(self.box)
        inner.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        inner.setSpacing(theme.px(10))
        self.glyph = Glyph("import", "text_muted", 40)
        self.answer = Words("", "display")
        self.name = Words("", "caption")
        self.more = Words("", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.glyph)
        head.addWidget(self.answer, 1)
        self.glyph.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addStretch(1)
        inner.addWidget(self.name)
        inner.addLayout(head)
        inner.addWidget(self.more)
        inner.addStretch(2)
        self.column.addWidget(self.box, 1)
        self.choose = primary(tr("Choose a file…"))
        self.choose.clicked.connect(self._on_choose)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close, self.choose)
        self.quiet_keys()
        self.wait_for_file()
        self.open_at(600, 420)

    def wait_for_file(self, told: str = "") -> None:
        """Show the place to drop a file on; with why the last one could not be read."""
        self.name.hide()
        self.glyph.show_icon("import", "text_muted")
        self._say(tr("Drop a file here."), told)

    def show_checking(self, path: Path) -> None:
        self._name(path)
        self.glyph.show_icon("clock", "text_muted")
        self._say(tr("Checking…"), "")

    def show_check(self, path: Path, check: SealCheck) -> None:
        """The one big sentence, and what is known below it."""
        icon, color, words = ANSWERS[check.verdict]
        self._name(path)
        self.glyph.show_icon(icon, color)
        first, *others = (translate_sentence(one) for one in check.sentences)
        self._say(tr(words), "\n".join((_without_verdict(first), *others)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.file_wanted.emit(dropped_paths(event.mimeData())[0])

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Check a seal"), str(Path.home()), tr("All files (*)"))
        if name:
            self.file_wanted.emit(Path(name))

    def _name(self, path: Path) -> None:
        self.name.setText(path.name)
        self.name.show()

    def _say(self, answer: str, more: str) -> None:
        self.answer.setText(answer)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.box.setAccessibleName(answer)
        self.box.setAccessibleDescription(more)


def _without_verdict(sentence: str) -> str:
    """The rest of a sentence that begins with the verdict, which stands large above."""
    _, colon, rest = sentence.partition(": ")
    return rest[:1].upper() + rest[1:] if colon else sentence
