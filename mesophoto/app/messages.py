"""Non-modal messages above the work: an error's sentence, what was just done with a way back, or an offer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_icon, set_kind

Action = tuple[str, Callable[[], object]]
"""Text of a button, and what it does."""

SHOWN_AT_ONCE = 3
NOTICE_MS = 8000


class Message(QFrame):
    """One message with its buttons."""

    closed = Signal()

    def __init__(self, text: str, level: str, actions: tuple[Action, ...] = ()) -> None:
        super().__init__()
        theme = current_theme()
        self.level = level
        self.setProperty("level", level)
        set_kind(self, "banner")
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(8))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.label, 1)
        for name, run in actions:
            button = set_kind(QPushButton(name), "quiet")
            button.clicked.connect(lambda _checked=False, run=run: run())
            button.clicked.connect(self.closed)
            layout.addWidget(button)
        close = set_kind(QToolButton(), "quiet")
        set_icon(close, "close", "text_muted")
        close.setToolTip(tr("Dismiss"))
        close.setAccessibleName(tr("Dismiss this message"))
        close.clicked.connect(self.closed)
        layout.addWidget(close)


class MessageBar(QWidget):
    """The last few messages; errors and offers stay until dismissed, notices leave by themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.setSpacing(6)
        self.hide()

    def messages(self) -> list[str]:
        return [message.label.text() for message in self._messages]

    def show_error(self, sentence: str, *actions: Action) -> None:
        sentence = translate_sentence(sentence)
        if sentence not in self.messages():
            self._add(Message(sentence, "error", actions))

    def show_offer(self, sentence: str, *actions: Action) -> None:
        """Offer something that can wait, until it is taken or dismissed."""
        sentence = translate_sentence(sentence)
        if sentence not in self.messages():
            self._add(Message(sentence, "offer", actions))

    def show_notice(self, sentence: str, *actions: Action) -> None:
        for message in [message for message in self._messages if message.level == "notice"]:
            self._remove(message)
        message = Message(sentence, "notice", actions)
        self._add(message)
        timer = QTimer(message, singleShot=True, interval=NOTICE_MS)
        timer.timeout.connect(message.closed)
        timer.start()

    def clear(self, *, offers: bool = False) -> None:
        """Remove what was told; offers only if their time is over."""
        for message in list(self._messages):
            if offers or message.level != "offer":
                self._remove(message)

    def _add(self, message: Message) -> None:
        while len(self._messages) >= SHOWN_AT_ONCE:
            self._remove(next((m for m in self._messages if m.level != "offer"), self._messages[0]))
        message.closed.connect(lambda: self._remove(message))
        self._messages.append(message)
        self.layout().addWidget(message)
        self.show()

    def _remove(self, message: Message) -> None:
        if message not in self._messages:
            return
        self._messages.remove(message)
        self.layout().removeWidget(message)
        message.hide()
        message.deleteLater()
        self.setVisible(bool(self._messages))
