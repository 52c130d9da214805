"""What to do now, readable from where the patient sits: a colour, an icon and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mesophoto.app.capture.words import icon_of, say_instruction
from mesophoto.app.keeping.parts import Glyph
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.assessment.guidance import Guidance

ICON_PX = 56
BIG = 3.0
"""Times the usual size of text."""
NEXT = 2
"""Further instructions that are told, small."""


class Readout(QFrame):
    """One instruction at a time in large letters, and in small ones what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.mirrored = False
        self._guidance: Guidance | None = None
        set_kind(self, "banner")
        self.icon = Glyph("face", "caution", ICON_PX)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.next = QLabel()
        self.next.setTextFormat(Qt.TextFormat.PlainText)
        self.next.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(2))
        lines.addWidget(self.words)
        lines.addWidget(self.next)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12))
        row.setSpacing(theme.px(18))
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_state("clock", "caution", tr("Getting ready…"), "", "caution")

    def text(self) -> str:
        """All that is said."""
        return "\n".join(filter(None, [self.words.text(), self.next.text()]))

    def show_guidance(self, guidance: Guidance, *, is_auto: bool) -> None:
        """Say what is to be done, or that it fits."""
        self._guidance = guidance
        if not guidance.is_guided:
            small = tr("This view cannot be read from the picture: the shutter is yours.")
            self.show_state("eye", "accent", tr("Match the ghost"), small, "notice")
        elif not guidance.instructions:
            small = tr("The photo is taken now.") if is_auto else tr("Press Space.")
            self.show_state("check", "accent", tr("Hold"), small, "notice")
        else:
            first, *others = guidance.instructions
            then = [say_instruction(one) for one in others[:NEXT]]
            if first.kind.endswith(("_left", "_right")):
                then.insert(0, tr("Left and right are the patient’s own."))
            icon = icon_of(first, mirrored=self.mirrored)
            self.show_state(icon, "caution", say_instruction(first), "   ·   ".join(then), "caution")

    def show_state(self, icon: str, color: str, words: str, small: str, level: str) -> None:
        """Show an icon, large words, small ones, on the colour of a level."""
        self.icon.show_icon(icon, color)
        self.words.setText(words)
        self.next.setText(small)
        self.next.setVisible(bool(small))
        self.setAccessibleName(self.text())
        if self.property("level") != level:
            self.setProperty("level", level)
            for widget in (self, self.words, self.next):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _fit(self) -> None:
        theme = current_theme()
        font = theme.font(strong=True)
        font.setPointSizeF(font.pointSizeF() * BIG)
        self.words.setFont(font)
        self.next.setFont(theme.font("heading"))
        self.setMinimumHeight(theme.px(112))
