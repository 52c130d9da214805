"""Does what is wanted about persons: adds them, changes roles and secrets, and lets another one go on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import mark, tr
from mesophoto.app.vault.allowed import why_not
from mesophoto.app.vault.asking import ask_here
from mesophoto.app.vault.autolock import DEFAULT_MINUTES, SETTING
from mesophoto.app.vault.forms import (
    AddPersonDialog,
    ConfirmDialog,
    FormDialog,
    PassphraseDialog,
    PinDialog,
)
from mesophoto.app.vault.persons import PersonsDialog
from mesophoto.app.vault.recovery import RecoveryDialog, serve
from mesophoto.app.vault.switch import SwitchDialog
from mesophoto.errors import NotAllowed, UserError

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Practitioner
    from mesophoto.library.library import Library
    from mesophoto.library.vault.secrets import RecoveryKey

NEW_KEY = mark(
    "The recovery key that you have now opens nothing any more, except backups made before. Make a new one?"
)
END = mark(
    "{name} can no longer open this library. A copy of it from before, such as a backup, still opens with "
    "their passphrase, and what they did stays noted under their name."
)
FORGOTTEN = mark(
    "{name} types a new passphrase here; the one before opens nothing any more. The photos stay as they are."
)
RECOVERED = mark(
    "You came in with the recovery key. Set a new passphrase, so that you need not use it again."
)


class Access(QObject):
    """The dialogs about persons, and the work behind them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: PersonsDialog | None = None

    # the list

    def open(self) -> None:
        library = self._desk.library
        dialog = self.dialog = PersonsDialog(is_vault=library.is_vault, parent=self._window)
        dialog.add_wanted.connect(self._add)
        dialog.role_wanted.connect(self._change_role)
        dialog.passphrase_wanted.connect(self._set_passphrase)
        dialog.end_wanted.connect(self._end)
        dialog.own_passphrase_wanted.connect(self.change_passphrase)
        dialog.pin_wanted.connect(self.set_pin)
        dialog.recovery_wanted.connect(self._new_recovery_key)
        dialog.minutes_wanted.connect(lambda minutes: self._desk.do(engine.ChangeSetting(SETTING, minutes)))
        self._window.dialogs.open(dialog)
        self._show()

    def _show(self) -> None:
        """Read the list, and show it where it is still open."""
        self._desk.ask(
            tr("Reading"),
            lambda library: (engine.persons(library), library.setting(SETTING, DEFAULT_MINUTES)),
            self._on_read,
        )

    def _on_read(self, found: tuple[tuple[Practitioner, ...], int]) -> None:
        persons, minutes = found
        library, dialog = self._desk.library, self.dialog
        if dialog is not None and isValid(dialog):
            dialog.show_persons(persons, library.practitioner, partial(why_not, library))
            if library.is_vault:
                dialog.show_minutes(minutes)
        self._desk.person_changed.emit()

    # one thing after the other

    def _add(self) -> None:
        form = AddPersonDialog(is_vault=self._desk.library.is_vault, parent=self._parent())
        self._run(
            form,
            tr("Adding a person"),
            lambda library: engine.add_person(
                library, form.name.text().strip(), form.role.currentData(), form.passphrase
            ),
        )

    def _change_role(self, person_id: str, role: str) -> None:
        self._here(tr("Changing the role"), lambda library: engine.change_role(library, person_id, role))

    def _set_passphrase(self, person: Practitioner) -> None:
        form = PassphraseDialog(
            tr("Passphrase of {name}").format(name=person.name),
            tr(FORGOTTEN).format(name=person.name),
            ask_old=False,
            parent=self._parent(),
        )
        self._run(
            form,
            tr("Setting the passphrase"),
            lambda library: engine.set_passphrase(library, person.id, form.new.value()),
        )

    def _end(self, person: Practitioner) -> None:
        self._confirm(
            tr("End the access of {name}?").format(name=person.name),
            tr(END).format(name=person.name),
            tr("End access"),
            lambda: self._here(tr("Ending access"), lambda library: engine.end_access(library, person.id)),
        )

    def change_passphrase(self) -> None:
        form = PassphraseDialog(
            tr("Change my passphrase"),
            tr(
                "The photos stay as they are. Backups made before still open with the passphrase of their "
                "time."
            ),
            ask_old=True,
            parent=self._parent(),
        )
        self._run(
            form,
            tr("Changing the passphrase"),
            lambda library: engine.change_passphrase(library, _passphrase(form.old.text()), form.new.value()),
        )

    def set_passphrase_after(self, key: RecoveryKey) -> None:
        """Have a new passphrase set by somebody who came in with the recovery key."""
        form = PassphraseDialog(tr("Set a new passphrase"), tr(RECOVERED), ask_old=False, parent=self._window)
        self._run(
            form,
            tr("Setting the passphrase"),
            lambda library: engine.change_passphrase(library, key, form.new.value()),
        )

    def set_pin(self) -> None:
        me = self._desk.library.practitioner
        form = PinDialog(has_pin=me.has_pin, parent=self._parent())
        self._run(form, tr("Setting the PIN"), lambda library: engine.set_pin(library, form.pin))

    def _new_recovery_key(self) -> None:
        self._confirm(
            tr("Make a new recovery key?"), tr(NEW_KEY), tr("Make a new one"), self._make_recovery_key
        )

    def _make_recovery_key(self) -> None:
        def made(key: RecoveryKey) -> None:
            dialog = RecoveryDialog(key.groups, self._parent())
            serve(dialog.page, self._window, self._desk.library.folder.name)
            self._window.dialogs.open(dialog)

        self._here(tr("Making a recovery key"), engine.new_recovery_key, made)

    # another person

    def switch_to(self, person: Practitioner) -> None:
        """Let another person go on; a library without passphrases asks for nothing."""
        if not self._desk.library.is_vault:
            self._window.runner.start(
                tr("Going on"),
                lambda _task, library=self._desk.library: engine.switch_person(library, person.id),
                on_success=lambda _person: self._on_switched(),
            )
            return
        form = SwitchDialog(person, self._window)
        proof = lambda: form.proof  # noqa: E731 - read when it is wanted

        def refused(error: UserError) -> None:
            if isinstance(error, NotAllowed):
                form.refuse_pins(str(error))
            else:
                form.refuse(str(error))

        self._run(
            form,
            tr("Going on"),
            lambda library, given=proof: engine.switch_person(library, person.id, given()),
            done=self._on_switched,
            refused=refused,
        )

    def _on_switched(self) -> None:
        self._desk.person_changed.emit()

    # inside

    def _parent(self) -> Any:
        return self.dialog if self.dialog is not None and isValid(self.dialog) else self._window

    def _run(
        self,
        form: FormDialog,
        title: str,
        work: Callable[[Library], object],
        *,
        done: Callable[[], None] | None = None,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Open a form; do its work when it is wanted, and close it when that is done."""
        library = self._desk.library

        def finish(_result: object) -> None:
            form.accept()
            (done or self._show)()

        form.wanted.connect(
            lambda: ask_here(
                self._window.runner,
                title,
                lambda _task: work(library),
                asker=form,
                done=finish,
                refused=refused or (lambda error: form.refuse(str(error))),
            )
        )
        self._window.dialogs.open(form)

    def _here(
        self,
        title: str,
        work: Callable[[Library], Any],
        done: Callable[[Any], None] | None = None,
    ) -> None:
        """Do something whose refusal the list of persons shows."""
        library, dialog = self._desk.library, self.dialog
        dialog.answer.say("")

        def finish(result: Any) -> None:
            if done is not None:
                done(result)
            self._show()

        ask_here(
            self._window.runner,
            title,
            lambda _task: work(library),
            asker=dialog,
            done=finish,
            refused=lambda error: dialog.refuse(str(error)),
        )

    def _confirm(self, title: str, text: str, yes: str, then: Callable[[], None]) -> None:
        asked = ConfirmDialog(title, text, yes, self._parent())
        asked.accepted.connect(then)
        self._window.dialogs.open(asked)


def _passphrase(text: str) -> Any:
    """What was typed: the recovery key is taken too, in place of a passphrase that was forgotten."""
    from mesophoto.library.vault.secrets import secret_from  # noqa: PLC0415 - loaded by now

    return secret_from(text)
