"""Encrypts the open library, or takes the encryption off: says what that means, then how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.vault.asking import Answer, ask_here
from mesophoto.app.vault.fields import CapsHint, NewPassphrase, PassphraseField, label_of, note
from mesophoto.app.vault.recovery import RecoveryPage, serve
from mesophoto.errors import UserError
from mesophoto.library.vault.secrets import secret_from

if TYPE_CHECKING:
    from mesophoto.app.desk import Place
    from mesophoto.app.jobs import Job, Task
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library

ENCRYPT = mark(
    "All photos and names are encrypted, one photo after the other. It may be stopped at any time, and a "
    "power failure does no harm: the library is then as it was before. Afterwards it opens with your "
    "passphrase only."
)
DECRYPT = mark(
    "Whoever has this computer or its disk can then see every photo again. Passphrases, PINs and the "
    "recovery key are no longer needed. It may be stopped at any time; the library is then as it was before."
)
ENCRYPTED = mark(
    "The library is encrypted. Backups made before stay as they are: whoever has one can see its photos."
)
DECRYPTED = mark(
    "The encryption is off. Backups made before stay as they are: they open with the passphrases of then."
)


class ConvertDialog(QDialog):
    """Explanation and passphrase, progress, and after encrypting the recovery key."""

    start_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, *, encrypt: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.encrypt = encrypt
        title = tr("Encrypt this library") if encrypt else tr("Take the encryption off")
        self.setWindowTitle(title)
        self.answer = Answer()
        self.new = NewPassphrase() if encrypt else None
        self.proof = None if encrypt else PassphraseField(tr("Your passphrase"))
        self.start = set_kind(QPushButton(title), "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self.start_wanted)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.doing = note("")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(title)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        self.recovery = RecoveryPage()
        self.recovery.done.connect(self.accept)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_start(title))
        self.pages.addWidget(self._make_running(title))
        self.pages.addWidget(self.recovery)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.addWidget(self.pages)
        self.resize(theme.px(580), theme.px(440 if encrypt else 340))
        self._refresh()

    def _make_start(self, title: str) -> QWidget:
        parts: list[QWidget] = [note(tr(ENCRYPT) if self.encrypt else tr(DECRYPT))]
        if self.new is not None:
            parts.append(self.new)
            self.new.changed.connect(self._refresh)
        else:
            parts += [label_of(tr("Your passphrase"), self.proof), self.proof, CapsHint(self.proof)]
            self.proof.textChanged.connect(self._refresh)
        return _page(title, [*parts, self.answer], [self.cancel, self.start])

    def _make_running(self, title: str) -> QWidget:
        return _page(title, [self.doing, self.bar], [self.stop])

    def watch(self, job: Job) -> None:
        """Show how far it is."""
        self.stop.setEnabled(True)
        job.progressed.connect(self._on_progressed)

    def wait(self, words: str) -> None:
        """Show that it has begun."""
        self.doing.setText(words)
        self.bar.setRange(0, 0)
        self.pages.setCurrentIndex(1)

    def back(self, sentence: str = "") -> None:
        """Show the beginning again: nothing was changed."""
        self.pages.setCurrentIndex(0)
        self.answer.say(sentence)

    def show_key(self, groups: tuple[str, ...]) -> None:
        self.recovery.show_key(groups)
        self.pages.setCurrentWidget(self.recovery)

    def reject(self) -> None:
        if self.pages.currentIndex() == 1:
            self._on_stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        for field in self.findChildren(PassphraseField):
            field.forget()
        self.recovery.forget()
        super().done(result)

    def _refresh(self) -> None:
        ready = self.new.is_complete if self.new is not None else bool(self.proof.text())
        self.start.setEnabled(ready)

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        told = translate_sentence(what)
        self.doing.setText(told[:1].upper() + told[1:])

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.doing.setText(tr("Stopping…"))
        self.stop_wanted.emit()


class Converter(QObject):
    """Stops all other work, converts, and lets the desk go on with what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: ConvertDialog | None = None
        self._job: Job | None = None
        self._is_stopped = False

    def open(self) -> None:
        library = self._desk.library
        self.dialog = ConvertDialog(encrypt=not library.is_vault, parent=self._window)
        self.dialog.start_wanted.connect(self._on_start)
        self.dialog.stop_wanted.connect(self._on_stop)
        serve(self.dialog.recovery, self._window, library.folder.name)
        self._window.dialogs.open(self.dialog)

    def _on_start(self) -> None:
        self._job = None
        self.dialog.wait(tr("Waiting for other work to stop…"))
        self._is_stopped = False
        self._window.runner.cancel()
        self._window.runner.when_idle(self._begin)

    def _begin(self) -> None:
        dialog, library, place = self.dialog, self._desk.library, self._desk.place
        if not isValid(dialog) or library is None:
            return
        if self._is_stopped:
            self._on_refused(library, None)
            return

        def work(task: Task) -> tuple[Library, tuple[str, ...]]:
            if not dialog.encrypt:
                return engine.decrypt_library(library, proof, task), ()
            made = engine.encrypt_library(library, passphrase, task)
            return made, engine.new_recovery_key(made).groups

        passphrase = dialog.new.value() if dialog.new is not None else None
        proof = None if dialog.proof is None else secret_from(dialog.proof.text())
        self._job = ask_here(
            self._window.runner,
            tr("Encrypting the library") if dialog.encrypt else tr("Taking the encryption off"),
            work,
            asker=self,
            done=lambda found: self._on_done(library, *found, place),
            refused=lambda error: self._on_refused(library, error),
            lane="import",
        )
        self._job.cancelled.connect(lambda: self._on_refused(library, None))
        dialog.watch(self._job)

    def _on_stop(self) -> None:
        self._is_stopped = True
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, before: Library, made: Library, groups: tuple[str, ...], place: Place) -> None:
        if self._desk.library is not before:  # it was locked or closed meanwhile
            made.close()
            return
        self._desk.take_library(made, place)
        self._window.messages.show_notice(tr(ENCRYPTED) if groups else tr(DECRYPTED))
        if not isValid(self.dialog):
            return
        if groups:
            self.dialog.show_key(groups)
        else:
            self.dialog.accept()

    def _on_refused(self, library: Library, error: UserError | None) -> None:
        if self._desk.library is not library:
            return
        sentence = tr("Stopped: the library is as it was before.") if error is None else str(error)
        if isValid(self.dialog):
            self.dialog.back(sentence)
        if library.is_closed:
            self._desk.close_library()
            self._desk.open_library(library.folder)
        else:
            self._desk.measuring.take_up()


def _page(title: str, parts: list[QWidget], buttons: list[QWidget]) -> QWidget:
    theme = current_theme()
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(10))
    layout.addWidget(set_kind(QLabel(title), "title"))
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    foot = QHBoxLayout()
    foot.setSpacing(theme.px(8))
    foot.addStretch()
    for button in buttons:
        foot.addWidget(button)
    layout.addLayout(foot)
    return page
