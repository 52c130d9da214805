"""The persons of a library and what they may do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.vault.asking import Answer
from mesophoto.app.vault.autolock import MOST_MINUTES
from mesophoto.app.vault.fields import note
from mesophoto.app.vault.forms import ROLE_TEXTS, ROLES
from mesophoto.library.entities import Practitioner

PLAIN = mark(
    "This library is not protected: what is done is noted under each one’s name, but nobody is kept out. "
    "Encrypt it to give everybody a passphrase."
)
VAULT = mark("Everybody opens the library with a passphrase of their own.")


class PersonRow(QFrame):
    """One person: name, role, and what can be done about their access."""

    role_wanted = Signal(str, str)
    passphrase_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, person: Practitioner, *, is_me: bool, is_vault: bool, why_not: str | None) -> None:
        super().__init__()
        theme = current_theme()
        self.person = person
        self.role = QComboBox()
        self.role.setAccessibleName(tr("Role of {name}").format(name=person.name))
        for index, (role, words) in enumerate(ROLES.items()):
            self.role.addItem(tr(words), role)
            self.role.setItemData(index, tr(ROLE_TEXTS[role]), Qt.ItemDataRole.ToolTipRole)
        self.show_role()
        self.role.activated.connect(lambda: self.role_wanted.emit(person.id, self.role.currentData()))
        self.role.setEnabled(why_not is None)
        self.role.setToolTip(why_not or tr(ROLE_TEXTS[person.role]))
        self.more = set_kind(QToolButton(), "quiet")
        set_icon(self.more, "more")
        self.more.setAccessibleName(tr("Access of {name}").format(name=person.name))
        self.more.setToolTip(why_not or tr("Access"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setEnabled(why_not is None and not is_me)
        if is_me:
            self.more.setToolTip(tr("Your own access is ended by another practitioner."))
        menu = QMenu(self.more)
        if is_vault:
            menu.addAction(tr("Set a new passphrase…")).triggered.connect(
                lambda: self.passphrase_wanted.emit(person)
            )
        menu.addAction(tr("End access…")).triggered.connect(lambda: self.end_wanted.emit(person))
        self.more.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        layout.setSpacing(theme.px(10))
        name = set_kind(QLabel(person.name), "strong")
        name.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(name)
        if is_me:
            layout.addWidget(set_kind(QLabel(tr("you")), "badge"), 0, Qt.AlignmentFlag.AlignVCenter)
        if person.has_pin:
            layout.addWidget(set_kind(QLabel(tr("has a PIN")), "caption"))
        layout.addStretch()
        layout.addWidget(self.role)
        layout.addWidget(self.more)

    def show_role(self) -> None:
        """Show the role that the person has, whatever was chosen."""
        self.role.setCurrentIndex(list(ROLES).index(self.person.role))


class PersonsDialog(QDialog):
    """Lists who has access; whoever opened it does what is wanted, then shows the list anew."""

    add_wanted = Signal()
    role_wanted = Signal(str, str)
    passphrase_wanted = Signal(object)
    """Of another person."""
    end_wanted = Signal(object)
    own_passphrase_wanted = Signal()
    pin_wanted = Signal()
    recovery_wanted = Signal()
    minutes_wanted = Signal(int)

    def __init__(self, *, is_vault: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("Persons and access"))
        self._is_vault = is_vault
        self.rows: list[PersonRow] = []
        self.answer = Answer()
        self.list = QVBoxLayout()
        self.list.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        self.list.setSpacing(0)
        card = set_kind(QFrame(), "card")
        card.setLayout(self.list)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        holder.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self.add = self._button(tr("Add a person…"), self.add_wanted)
        set_icon(self.add, "plus")
        head = QHBoxLayout()
        head.addWidget(set_kind(QLabel(tr("Persons and access")), "title"), 1)
        head.addWidget(self.add)
        close = set_kind(QPushButton(tr("Done")), "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        layout.addWidget(note(tr(VAULT) if is_vault else tr(PLAIN)))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.answer)
        if is_vault:
            layout.addWidget(self._make_access())
        layout.addLayout(foot)
        self.resize(theme.px(620), theme.px(540 if is_vault else 400))

    def _make_access(self) -> QFrame:
        theme = current_theme()
        self.own = self._button(tr("Change my passphrase…"), self.own_passphrase_wanted)
        self.pin = self._button(tr("Set my PIN…"), self.pin_wanted)
        self.recovery = self._button(tr("New recovery key…"), self.recovery_wanted)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setAccessibleName(tr("Minutes without use after which the library locks"))
        self.minutes.editingFinished.connect(self._on_minutes)
        self._minutes = 0
        mine = QHBoxLayout()
        mine.setSpacing(theme.px(8))
        for button in (self.own, self.pin, self.recovery):
            mine.addWidget(button)
        mine.addStretch()
        lock = QHBoxLayout()
        lock.setSpacing(theme.px(8))
        lock.addWidget(QLabel(tr("Lock when nobody uses it for")))
        lock.addWidget(self.minutes)
        lock.addStretch()
        card = set_kind(QFrame(), "note")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        layout.setSpacing(theme.px(10))
        layout.addLayout(mine)
        layout.addLayout(lock)
        return card

    def _button(self, text: str, signal: Signal) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def show_persons(
        self, persons: Sequence[Practitioner], me: Practitioner, why_not: Callable[[str], str | None]
    ) -> None:
        """Show the list; ``why_not`` says of an action why it is not allowed."""
        while (item := self.list.takeAt(0)) is not None:
            item.widget().deleteLater()
        self.rows = []
        for person in persons:
            row = PersonRow(
                person, is_me=person.id == me.id, is_vault=self._is_vault, why_not=why_not("change_person")
            )
            row.role_wanted.connect(self.role_wanted)
            row.passphrase_wanted.connect(self.passphrase_wanted)
            row.end_wanted.connect(self.end_wanted)
            self.list.addWidget(row)
            self.rows.append(row)
        self._allow(self.add, why_not("add_person"))
        if self._is_vault:
            self.pin.setText(tr("Change my PIN…") if me.has_pin else tr("Set my PIN…"))
            self._allow(self.recovery, why_not("new_recovery_key"))
            self._allow(self.minutes, why_not("change_setting"))

    def show_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        self.minutes.setValue(minutes)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done, and show what holds."""
        self.answer.say(sentence)
        for row in self.rows:
            row.show_role()

    def _allow(self, widget: QWidget, why_not: str | None) -> None:
        widget.setEnabled(why_not is None)
        widget.setToolTip(why_not or "")

    def _on_minutes(self) -> None:
        if self.minutes.value() != self._minutes:
            self._minutes = self.minutes.value()
            self.minutes_wanted.emit(self._minutes)
