"""The page in place of a locked library: nothing of it is seen but its name."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.vault.asking import Answer
from mesophoto.app.vault.fields import CapsHint, PassphraseField, note
from mesophoto.errors import LibraryError
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey

WIDTH_PX = 400
PROTECTED = mark("Enter your passphrase to open it.")


class LockPage(QWidget):
    """Takes a passphrase or the recovery key; whoever shows it opens the library."""

    unlock_wanted = Signal(object)
    """With a `Passphrase` or a `RecoveryKey`."""
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._is_ready = True
        self._is_trying = False
        self.logo = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.name = set_kind(note("", "display"), "display")
        self.name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.why = note(tr(PROTECTED))
        self.why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = PassphraseField(tr("Passphrase"))
        self.field.setPlaceholderText(tr("Passphrase"))
        self.key = QLineEdit()
        self.key.setAccessibleName(tr("Recovery key"))
        self.key.setPlaceholderText(tr("Eight groups of eight characters"))
        self.key.hide()
        self.answer = Answer()
        self.unlock = set_kind(QPushButton(tr("Unlock")), "primary")
        self.recovery = set_kind(QPushButton(), "quiet")
        self.other = set_kind(QPushButton(tr("Open another library…")), "quiet")
        self._lay_out()
        self.unlock.clicked.connect(self._on_unlock)
        self.field.returnPressed.connect(self._on_unlock)
        self.key.returnPressed.connect(self._on_unlock)
        self.field.textChanged.connect(self._refresh)
        self.key.textChanged.connect(self._refresh)
        self.recovery.clicked.connect(lambda: self._use_key(self.key.isHidden()))
        self.other.clicked.connect(self.other_wanted)
        theme.changed.connect(self._fit)
        self._fit()
        self._use_key(False)

    def _lay_out(self) -> None:
        theme = current_theme()
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, theme.px(24), 0, theme.px(24))
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self.logo)
        column.addSpacing(theme.px(8))
        column.addWidget(self.name)
        column.addWidget(self.why)
        column.addSpacing(theme.px(12))
        column.addWidget(self.field)
        column.addWidget(self.key)
        self.caps = CapsHint(self.field)
        column.addWidget(self.caps)
        column.addWidget(self.answer)
        column.addWidget(self.unlock)
        column.addSpacing(theme.px(8))
        column.addWidget(self.recovery, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.addStretch()
        row.addWidget(self._column)
        row.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        holder.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    # what is shown

    def show_library(self, folder: Path, why: str = "", *, ready: bool = True) -> None:
        """Begin for a library; not ``ready`` while it is still being closed."""
        self.forget()
        self.name.setText(folder.name)
        self.name.setToolTip(str(folder))
        self.why.setText(why or tr(PROTECTED))
        self._is_trying = False
        self._use_key(False)
        self.set_ready(ready)

    def set_ready(self, ready: bool) -> None:
        self._is_ready = ready
        self._refresh()

    def set_trying(self, trying: bool) -> None:
        """While a passphrase is tried, which takes about a second."""
        self._is_trying = trying
        for widget in (self.field, self.key, self.recovery, self.other):
            widget.setEnabled(not trying)
        self._refresh()

    def refuse(self, sentence: str) -> None:
        """Say why it stays locked."""
        self.set_trying(False)
        self.answer.say(sentence)
        self.take_focus()
        self._input.selectAll()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.field.forget()
        self.key.clear()
        self.answer.say("")

    def take_focus(self) -> None:
        self._input.setFocus()

    # inside

    @property
    def _input(self) -> QLineEdit:
        return self.field if self.key.isHidden() else self.key

    def _use_key(self, on: bool) -> None:
        self.key.setVisible(on)
        self.field.setVisible(not on)
        self.caps.hide()
        self.recovery.setText(tr("Use the passphrase") if on else tr("Use the recovery key"))
        self.answer.say("")
        self._refresh()
        self.take_focus()

    def _refresh(self) -> None:
        words = tr("Unlocking…") if self._is_trying else tr("Unlock") if self._is_ready else tr("Locking…")
        self.unlock.setText(words)
        self.unlock.setEnabled(self._is_ready and not self._is_trying and bool(self._input.text()))

    def _on_unlock(self) -> None:
        if not self.unlock.isEnabled():
            return
        self.answer.say("")
        if self.key.isHidden():
            secret = Passphrase(self.field.text())
        else:
            try:
                secret = RecoveryKey.parse(self.key.text())
            except LibraryError as error:
                self.refuse(str(error))
                return
        self.set_trying(True)
        self.unlock_wanted.emit(secret)

    def _fit(self) -> None:
        """The logo on a disc of the accent's colour; the column as wide as the text wants."""
        theme = current_theme()
        self._column.setFixedWidth(theme.px(WIDTH_PX))
        size, ratio = theme.px(72), self.devicePixelRatioF()
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawEllipse(QRectF(0, 0, size, size))
        mark = theme.pixmap("logo", round(size * 0.62), ratio, "accent")
        painter.drawPixmap(round(size * 0.19), round(size * 0.19), mark)
        painter.end()
        self.logo.setPixmap(pixmap)
