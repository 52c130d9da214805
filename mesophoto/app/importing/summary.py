"""What an import did, photo by photo: what went in, what was left out, what failed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mesophoto.app.keeping.parts import CalmDialog, Glyph, Words, primary
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.workflows.import_photos import ImportResult

SHOWN = 300


class SummaryDialog(CalmDialog):
    """Three groups at most; those with nothing in them are left out."""

    undo_wanted = Signal()

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(tr("What was imported"), parent)
        theme = current_theme()
        self.result = result
        groups = QVBoxLayout()
        groups.setContentsMargins(0, 0, theme.px(8), 0)
        groups.setSpacing(theme.px(18))
        if result.stopped is not None:
            groups.addWidget(_group("warning", "danger", tr("It ended early"), [("", result.stopped)]))
        if result.failed:
            title = tr("%n files could not be imported", n=len(result.failed))
            groups.addWidget(_group("warning", "caution", title, result.failed))
        if result.held:
            title = tr("%n left out", n=len(result.held))
            groups.addWidget(_group("link", "accent", title, result.held))
        groups.addStretch()
        holder = QWidget()
        holder.setLayout(groups)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.setAccessibleName(tr("Photos that did not go in"))
        self.title = Words(say_imported(result), "title")
        self.column.addWidget(self.title)
        self.column.addWidget(area, 1)
        self.undo = set_kind(QPushButton(tr("Undo the import")), "quiet")
        self.undo.setVisible(result.entry is not None)
        self.undo.clicked.connect(self._on_undo)
        self.close_button = primary(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.add_foot(self.undo, None, self.close_button)
        self.open_at(620, 460)
        self.close_button.setFocus()

    def text(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in self.findChildren(Words))

    def _on_undo(self) -> None:
        self.accept()
        self.undo_wanted.emit()


def say_imported(result: ImportResult) -> str:
    """What went in."""
    count = len(result.imported)
    return tr("%Ln photos imported", n=count) if count else tr("No photo was imported")


def summary(result: ImportResult) -> str:
    """What an import did, in one line."""
    parts = [say_imported(result)]
    if result.cancelled:
        parts.append(tr("stopped as you asked"))
    if result.stopped is not None:
        parts.append(tr("ended early"))
    if result.held:
        parts.append(tr("%n left out", n=len(result.held)))
    if result.failed:
        parts.append(tr("%n could not be imported", n=len(result.failed)))
    return ", ".join(parts) + "."


def _group(icon: str, color: str, title: str, lines: list[tuple[str, str]] | tuple) -> QWidget:
    theme = current_theme()
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(12))
    words = QVBoxLayout()
    words.setSpacing(theme.px(6))
    words.addWidget(Words(title, "strong"))
    for name, said in lines[:SHOWN]:
        sentence = translate_sentence(said)
        # A sentence that names the file already does not name it twice.
        words.addWidget(Words(sentence if not name or name in sentence else f"{name}: {sentence}", "muted"))
    if len(lines) > SHOWN:
        words.addWidget(Words(tr("And %n more.", n=len(lines) - SHOWN), "muted"))
    row.addWidget(Glyph(icon, color, 22), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return box
