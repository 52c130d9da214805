"""Goes on in another person's name: their PIN on a pad, or their passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.vault.fields import CapsHint, PassphraseField
from mesophoto.app.vault.forms import FormDialog, pin_field
from mesophoto.library.entities import Practitioner
from mesophoto.library.vault.pins import LEAST_DIGITS
from mesophoto.library.vault.secrets import Passphrase

PAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫")
PIN_TEXT = mark("Enter your PIN to go on in your name.")
PASSPHRASE_TEXT = mark("Enter your passphrase to go on in your name.")


class SwitchDialog(FormDialog):
    """Asks the person who takes over; those without a PIN are asked for their passphrase at once."""

    def __init__(self, person: Practitioner, parent: QWidget | None = None) -> None:
        super().__init__(person.name, tr(PIN_TEXT), tr("Go on"), parent)
        theme = current_theme()
        self.person = person
        self.pin = pin_field(tr("PIN of {name}").format(name=person.name))
        self.pin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.phrase = PassphraseField(tr("Passphrase of {name}").format(name=person.name))
        self.pad = QWidget()
        grid = QGridLayout(self.pad)
        grid.setContentsMargins(0, theme.px(6), 0, 0)
        grid.setSpacing(theme.px(8))
        for index, key in enumerate(PAD):
            if key:
                grid.addWidget(self._key(key), *divmod(index, 3))
        self.other = set_kind(QPushButton(), "quiet")
        self.other.setAutoDefault(False)
        self.other.clicked.connect(lambda: self.use_passphrase(not self.is_passphrase))
        self.body.addWidget(self.pin)
        self.body.addWidget(self.phrase)
        self.body.addWidget(CapsHint(self.phrase))
        self.body.addWidget(self.pad)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pin.textChanged.connect(self.refresh)
        self.phrase.textChanged.connect(self.refresh)
        self.width_px = 340
        self.is_passphrase = False
        self.use_passphrase(not person.has_pin)
        self.other.setVisible(person.has_pin)

    @property
    def proof(self) -> str | Passphrase:
        return Passphrase(self.phrase.text()) if self.is_passphrase else self.pin.text()

    def is_complete(self) -> bool:
        return bool(self.phrase.text()) if self.is_passphrase else len(self.pin.text()) >= LEAST_DIGITS

    def use_passphrase(self, on: bool) -> None:
        self.is_passphrase = on
        self.pin.setVisible(not on)
        self.pad.setVisible(not on)
        self.phrase.setVisible(on)
        self.text.setText(tr(PASSPHRASE_TEXT) if on else tr(PIN_TEXT))
        self.other.setText(tr("Use the PIN") if on else tr("Use the passphrase"))
        self.refresh()
        (self.phrase if on else self.pin).setFocus()
        self.fit()

    def refuse(self, sentence: str) -> None:
        """Say why not; an empty field is ready for the next try."""
        super().refuse(sentence)
        self.forget()
        (self.phrase if self.is_passphrase else self.pin).setFocus()

    def refuse_pins(self, sentence: str) -> None:
        """No PIN helps any more."""
        self.use_passphrase(True)
        self.other.hide()
        self.refuse(sentence)

    def _key(self, key: str) -> QPushButton:
        button = QPushButton(key)
        button.setAccessibleName(tr("Delete the last digit") if key == "⌫" else key)
        # The field has the keyboard: the pad is for fingers and the mouse.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoDefault(False)
        button.setMinimumHeight(current_theme().px(44))
        button.clicked.connect(self.pin.backspace if key == "⌫" else lambda: self.pin.insert(key))
        return button
