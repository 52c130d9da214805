"""The question above the photos: what became of a side effect that was open?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind

ANSWERS = {
    "confirm": mark("Keep this outline"),
    "find": mark("Look for it"),
    "draw": mark("Draw it"),
    "gone": mark("Gone"),
    "still": mark("Still there"),
    "later": mark("Not now"),
}


class FollowUpStrip(QFrame):
    """Asks one question at a time; nothing is stored that was not answered."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "strip")
        theme = current_theme()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(12), theme.px(4))
        row.setSpacing(theme.px(6))
        row.addWidget(self.label, 1)
        for name, text in ANSWERS.items():
            button = set_kind(QPushButton(tr(text)), "quiet")
            button.clicked.connect(lambda _checked=False, name=name: self.answered.emit(name))
            self.buttons[name] = button
            row.addWidget(button)
        self.hide()

    def ask(self, question: str, answers: tuple[str, ...]) -> None:
        """Show a question with its answers; who answers by keyboard is at the first of them."""
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        self.label.setText(question)
        for name, button in self.buttons.items():
            button.setVisible(name in answers)
        self.show()
        if had_focus and answers:
            self.buttons[answers[0]].setFocus()
