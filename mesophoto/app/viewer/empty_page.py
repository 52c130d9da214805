"""What the viewer shows when there is no photo: what to do next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

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
        theme = current_theme()
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setMaximumWidth(theme.px(440))
            label.setMinimumWidth(theme.px(200))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        column.addStretch(4)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(8))
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.px(12))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str, button: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _draw(self) -> None:
        size = current_theme().px(56)
        icon = current_theme().icon("compare", "text_disabled")
        self._picture.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatioF()))
