"""Small dialogs that ask for one thing and stay open until it is done."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.vault.asking import Answer
from mesophoto.app.vault.fields import (
    CapsHint,
    Fitted,
    NewPassphrase,
    PassphraseField,
    fit_dialog,
    label_of,
    note,
)
from mesophoto.library.entities import Role
from mesophoto.library.vault.pins import LEAST_DIGITS, MOST_DIGITS
from mesophoto.library.vault.secrets import Passphrase

ROLES: dict[Role, str] = {
    "practitioner": mark("Practitioner"),
    "assistant": mark("Assistant"),
    "read_only": mark("Read-only"),
}
ROLE_TEXTS: dict[Role, str] = {
    "practitioner": mark("May do everything, and decides who else may."),
    "assistant": mark("Works with patients and photos: no persons, no settings, no erasing for good."),
    "read_only": mark("Looks at everything and changes nothing."),
}


class FormDialog(QDialog):
    """A title, a sentence, some fields, one thing to do. Whoever opened it does it, then accepts it."""

    wanted = Signal()

    def __init__(self, title: str, text: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(title)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(6))
        self.scroll = Fitted(content)
        self.answer = Answer()
        self._words = primary
        self._is_working = False
        self.primary = set_kind(QPushButton(primary), "primary")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self._on_primary)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.primary)
        self.text = note(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(12))
        layout.addWidget(set_kind(QLabel(title), "title"))
        self.body.addWidget(self.text)
        self.body.addSpacing(theme.px(6))
        layout.addWidget(self.scroll)
        layout.addWidget(self.answer)
        layout.addStretch()
        layout.addLayout(foot)
        self.width_px = 440

    def is_complete(self) -> bool:
        """Whether all is there that is needed."""
        return True

    def refresh(self) -> None:
        self.primary.setEnabled(self.is_complete() and not self._is_working)

    def fit(self) -> None:
        fit_dialog(self, self.scroll, current_theme().px(self.width_px))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def set_working(self, words: str = "") -> None:
        """While it is done; nothing ends it."""
        self._is_working = bool(words)
        self.primary.setText(words or self._words)
        self.cancel.setEnabled(not words)
        self.refresh()

    def refuse(self, sentence: str) -> None:
        self.set_working()
        self.answer.say(sentence)
        self.fit()

    def forget(self) -> None:
        """Empty all fields that hold a secret."""
        for field in self.findChildren(PassphraseField):
            field.forget()

    def reject(self) -> None:
        if not self._is_working:
            super().reject()

    def done(self, result: int) -> None:
        self.forget()
        super().done(result)

    def _on_primary(self) -> None:
        self.answer.say("")
        self.set_working(tr("One moment…"))
        self.wanted.emit()


class ConfirmDialog(FormDialog):
    """Says what it means, and asks once."""

    def __init__(self, title: str, text: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, yes, parent)
        self.primary.setDefault(False)
        self.primary.setAutoDefault(False)
        set_kind(self.primary, "danger")
        self.cancel.setFocus()
        self.wanted.connect(self.accept)


class AddPersonDialog(FormDialog):
    """Name, role, and in a vault their first passphrase."""

    def __init__(self, *, is_vault: bool, parent: QWidget | None = None) -> None:
        text = tr("They type their first passphrase here themselves, and can change it at any time.")
        plain = tr("What they do is noted under their name. Nobody needs a passphrase: the library has none.")
        super().__init__(tr("Add a person"), text if is_vault else plain, tr("Add"), parent)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the person"))
        self.role = QComboBox()
        self.role.setAccessibleName(tr("Role of the person"))
        for role, words in ROLES.items():
            self.role.addItem(tr(words), role)
        self.what = note("", "caption")
        self.new = NewPassphrase() if is_vault else None
        self.body.addWidget(label_of(tr("Name"), self.name))
        self.body.addWidget(self.name)
        self.body.addWidget(label_of(tr("Role"), self.role))
        self.body.addWidget(self.role)
        self.body.addWidget(self.what)
        if self.new is not None:
            self.body.addWidget(self.new)
            self.new.changed.connect(self.refresh)
        self.name.textChanged.connect(self.refresh)
        self.role.currentIndexChanged.connect(self._on_role)
        self.role.setCurrentIndex(1)
        self.refresh()
        self.name.setFocus()

    def is_complete(self) -> bool:
        return bool(self.name.text().strip()) and (self.new is None or self.new.is_complete)

    @property
    def passphrase(self) -> Passphrase | None:
        return None if self.new is None else self.new.value()

    def _on_role(self) -> None:
        self.what.setText(ROLE_TEXTS[self.role.currentData()])


class PassphraseDialog(FormDialog):
    """A new passphrase; with ``ask_old``, the one it takes the place of."""

    def __init__(self, title: str, text: str, *, ask_old: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            title, text, tr("Change the passphrase") if ask_old else tr("Set the passphrase"), parent
        )
        self.old = PassphraseField(tr("Present passphrase")) if ask_old else None
        self.new = NewPassphrase()
        if self.old is not None:
            self.body.addWidget(label_of(tr("Present passphrase"), self.old))
            self.body.addWidget(self.old)
            self.body.addWidget(CapsHint(self.old))
            self.old.textChanged.connect(self.refresh)
        self.body.addWidget(self.new)
        self.new.changed.connect(self.refresh)
        self.refresh()
        (self.old or self.new.first).setFocus()

    def is_complete(self) -> bool:
        return self.new.is_complete and (self.old is None or bool(self.old.text()))


class PinDialog(FormDialog):
    """A PIN to take over by, or none any more."""

    def __init__(self, *, has_pin: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Your PIN"),
            tr(
                "{least} to {most} digits. With it you take over quickly from a colleague while the library "
                "is open; after five wrong tries your passphrase is needed. It does not open a locked "
                "library."
            ).format(least=LEAST_DIGITS, most=MOST_DIGITS),
            tr("Set the PIN"),
            parent,
        )
        self.first = pin_field(tr("New PIN"))
        self.again = pin_field(tr("The same PIN again"))
        self.remove_wanted = False
        self.body.addWidget(label_of(tr("PIN"), self.first))
        self.body.addWidget(self.first)
        self.body.addWidget(label_of(tr("Once more"), self.again))
        self.body.addWidget(self.again)
        if has_pin:
            remove = set_kind(QPushButton(tr("Remove my PIN")), "quiet")
            remove.setAutoDefault(False)
            remove.clicked.connect(self._on_remove)
            self.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self.first, self.again):
            field.textChanged.connect(self.refresh)
        self.refresh()
        self.first.setFocus()

    @property
    def pin(self) -> str | None:
        return None if self.remove_wanted else self.first.text()

    def is_complete(self) -> bool:
        return len(self.first.text()) >= LEAST_DIGITS and self.first.text() == self.again.text()

    def refuse(self, sentence: str) -> None:
        self.remove_wanted = False
        super().refuse(sentence)

    def _on_remove(self) -> None:
        self.remove_wanted = True
        self._on_primary()


def pin_field(name: str) -> PassphraseField:
    """A hidden field that takes digits only."""
    field = PassphraseField(name)
    field.setMaxLength(MOST_DIGITS)
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), field))
    field.setInputMethodHints(field.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
    return field
