"""What the viewer shows when there is no photo: what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mesophoto.app.theme import current_theme, set_kind


class EmptyPage(QWidget):
    """A picture, a line, a sentence and, where it helps, a button."""

    action_triggered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = set_kind(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "title")
        self.text = set_kind(QLabel(alignment=Qt.AlignmentFlag.AlignCenter), "muted")
        self.button = set_kind(QPushButton(), "primary")
        self.button.clicked.connect(self.action_triggered)
        self.title.setWordWrap(True)
        self.text.setWordWrap(True)
        theme = current_theme()
        box = QWidget()
        box.setMaximumWidth(theme.px(420))
        column = QVBoxLayout(box)
        column.setSpacing(theme.px(8))
        column.addStretch(4)
        column.addWidget(self._picture)
        column.addSpacing(theme.px(8))
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(theme.px(12))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(24)] * 4)
        row.addStretch(1)
        row.addWidget(box, 100)
        row.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str, button: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _draw(self) -> None:
        theme = current_theme()
        drawn = theme.pixmap("compare", theme.px(64), self.devicePixelRatioF(), "text_disabled")
        self._picture.setPixmap(drawn)
