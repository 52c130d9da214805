"""Makes a library: where, whose, and whether it is protected; then the recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.keeping.parts import follow_each_other
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.vault.asking import Answer
from mesophoto.app.vault.fields import Fitted, NewPassphrase, fit_dialog, label_of, note
from mesophoto.app.vault.recovery import RecoveryPage
from mesophoto.library.vault.secrets import Passphrase

PROTECTED = mark(
    "Photos and names are encrypted. Without the passphrase nobody can see them: not a thief who has the "
    "computer, not a finder of a backup, and not those who made mesophoto."
)
OPEN = mark(
    "Whoever has this computer, its disk or a backup can see every photo. You can protect the library later."
)


WIDTH_PX = 580


class NewLibraryDialog(QDialog):
    """Asks, and says what is wanted; whoever opened it makes the library."""

    make_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("New library"))
        self.is_made = False
        self.recovery = RecoveryPage()
        self.recovery.done.connect(self.accept)
        self.recovery.hide()
        self.asking = self._make_form(folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(20))
        layout.addWidget(self.asking)
        layout.addWidget(self.recovery)
        self._refresh()
        self.protect.toggled.connect(self.fit)
        self.name.setFocus()

    def fit(self) -> None:
        """As high as what is asked or shown."""
        width = current_theme().px(WIDTH_PX)
        if self.asking.isHidden():
            self.resize(width, current_theme().px(400))
        else:
            fit_dialog(self, self.scroll, width)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    # what was said

    @property
    def folder(self) -> Path:
        return Path(self.place.text().strip()).expanduser()

    @property
    def person(self) -> str:
        return self.name.text().strip()

    @property
    def passphrase(self) -> Passphrase | None:
        return self.new.value() if self.protect.isChecked() else None

    # what came of it

    def set_working(self, working: bool) -> None:
        self.form.setEnabled(not working)
        self.make.setText(tr("Making the library…") if working else tr("Make the library"))
        self._refresh()

    def refuse(self, sentence: str) -> None:
        self.set_working(False)
        self.answer.say(sentence)
        self.fit()

    def reject(self) -> None:
        """Not while the library is being made."""
        if self.form.isEnabled() or self.is_made:
            super().reject()

    def show_key(self, groups: tuple[str, ...]) -> None:
        """Go on to the recovery key: the library is there."""
        self.recovery.show_key(groups)
        self.asking.hide()
        self.recovery.show()
        self.recovery.save.setFocus()
        self.fit()

    def done(self, result: int) -> None:
        self.new.forget()
        self.recovery.forget()
        super().done(result)

    # building

    def _make_form(self, folder: Path) -> QWidget:
        theme = current_theme()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("As your colleagues know you"))
        self.place = QLineEdit(str(folder))
        self.place.setAccessibleName(tr("Where the library lives"))
        choose = QPushButton(tr("Change…"))
        choose.setAccessibleName(tr("Change where the library lives"))
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.setSpacing(theme.px(8))
        place.addWidget(self.place, 1)
        place.addWidget(choose)
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, theme.px(8), 0)
        form.setSpacing(theme.px(6))
        form.addWidget(label_of(tr("Your name"), self.name))
        form.addWidget(self.name)
        form.addSpacing(theme.px(12))
        form.addWidget(self._make_protection())
        form.addSpacing(theme.px(8))
        form.addWidget(label_of(tr("Where it lives"), self.place))
        form.addLayout(place)
        form.addStretch()
        # Who goes on to type a passphrase after the name must not type it where it is shown.
        follow_each_other(self.name, self.new.first, self.new.again, self.protect, self.place, choose)
        self.scroll = Fitted(self.form)
        self.answer = Answer()
        self.make = set_kind(QPushButton(tr("Make the library")), "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._on_make)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        choose.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.make)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(14))
        layout.addWidget(set_kind(QLabel(tr("A library for your photos")), "title"))
        layout.addWidget(self.scroll)
        layout.addStretch()
        layout.addWidget(self.answer)
        layout.addLayout(foot)
        for field in (self.name, self.place):
            field.textChanged.connect(self._refresh)
        return page

    def _make_protection(self) -> QFrame:
        theme = current_theme()
        self.protect = QCheckBox(tr("Protect it with a passphrase"))
        self.protect.setChecked(True)
        self.what = note("")
        self.new = NewPassphrase()
        self.new.changed.connect(self._refresh)
        self.protect.toggled.connect(self._refresh)
        head = QHBoxLayout()
        head.addWidget(self.protect)
        head.addWidget(set_kind(QLabel(tr("recommended")), "badge"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        card = set_kind(QFrame(), "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14))
        layout.setSpacing(theme.px(8))
        layout.addLayout(head)
        layout.addWidget(self.what)
        layout.addSpacing(theme.px(4))
        layout.addWidget(self.new)
        return card

    # what happened

    def _refresh(self) -> None:
        if not hasattr(self, "make"):
            return
        protected = self.protect.isChecked()
        self.what.setText(tr(PROTECTED) if protected else tr(OPEN))
        self.new.setVisible(protected)
        named = bool(self.person and self.place.text().strip())
        ready = named and (not protected or self.new.is_complete)
        self.make.setEnabled(ready and self.form.isEnabled())

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Where the library shall live"), self.place.text())
        if name:
            self.place.setText(name)

    def _on_make(self) -> None:
        self.answer.say("")
        self.set_working(True)
        self.make_wanted.emit()
