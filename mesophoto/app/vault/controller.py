"""Opens, locks and makes libraries: leads from the lock page to the work and back."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import mark, tr
from mesophoto.app.vault.access import Access
from mesophoto.app.vault.asking import ask_here
from mesophoto.app.vault.autolock import DEFAULT_MINUTES, SETTING, AutoLock
from mesophoto.app.vault.convert import Converter
from mesophoto.app.vault.lock_page import LockPage
from mesophoto.app.vault.new_library import NewLibraryDialog
from mesophoto.app.vault.person_button import PersonButton
from mesophoto.app.vault.places import free_place, is_library
from mesophoto.app.vault.recovery import serve
from mesophoto.app.vault.screenlock import ScreenLock
from mesophoto.errors import LibraryError, LibraryLocked, WrongPassphrase
from mesophoto.library.vault.secrets import RecoveryKey, Secret

if TYPE_CHECKING:
    from mesophoto.app.desk import Place
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import JournalEntry
    from mesophoto.library.library import Library

NO_KEY = mark("The recovery key was not put away: make a new one under Library ▸ Persons and access.")
UNLOCK_FIRST = mark("Unlock the library first, then drop the photos again.")
BY_HAND = mark("Locked. Enter your passphrase to go on.")
BY_SCREEN = mark("Locked together with the screen. Enter your passphrase to go on.")


class VaultController(QObject):
    """Knows what is locked, and keeps nothing of it in sight or in memory."""

    locked = Signal()
    """The library is closed, and its keys are gone."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._again: Callable[..., object] | None = None
        self._closing: Library | None = None
        self._key: RecoveryKey | None = None
        self.page = LockPage()
        self.access = Access(window)
        self.converter = Converter(window)
        self.person = PersonButton(window)
        self.auto_lock = AutoLock(self._is_in_use, self)
        self.screen_lock = ScreenLock(window)
        self.auto_lock.due.connect(self._on_due)
        self.screen_lock.locked.connect(lambda: self.lock(tr(BY_SCREEN)))
        self.page.unlock_wanted.connect(self._on_unlock)
        self.page.other_wanted.connect(window.choose_library)
        self._desk.library_locked.connect(self._on_locked)
        self._desk.library_changed.connect(self._on_library_changed)
        self._desk.person_changed.connect(self._on_person_changed)
        self._desk.done.connect(self._on_done)
        window.viewer.ready.connect(self._close_if_quiet)
        window.runner.idle.connect(self._close_if_quiet)
        window.pages.addWidget(self.page)

    @property
    def is_locked(self) -> bool:
        """Whether the lock page stands in place of a library."""
        return self._again is not None

    # making

    def open_first(self, on_open: Callable[[], None]) -> None:
        """Open the library in the usual place, or ask how the first one shall be made."""
        folder = self._window.dialogs.default_folder()
        if is_library(folder):
            self._desk.open_library(folder, on_open=on_open)
        else:
            self.new_library(on_open)

    def new_library(self, on_open: Callable[[], None] | None = None) -> None:
        """Ask where, whose and whether protected; make it, and go on with it."""
        folder = free_place(self._window.dialogs.default_folder())
        dialog = NewLibraryDialog(folder, self._window)
        dialog.make_wanted.connect(lambda: self._make(dialog))
        dialog.finished.connect(lambda result: self._on_made_known(dialog, result, on_open))
        self._window.dialogs.open(dialog)

    def _make(self, dialog: NewLibraryDialog) -> None:
        folder, person, passphrase = dialog.folder, dialog.person, dialog.passphrase

        def work(_task: object) -> tuple[Library, tuple[str, ...]]:
            library = engine.Library.create(folder, person, passphrase)
            return library, engine.new_recovery_key(library).groups if library.is_vault else ()

        def done(found: tuple[Library, tuple[str, ...]]) -> None:
            library, groups = found
            self._desk.take_library(library)
            if not isValid(dialog):
                return
            dialog.is_made = True
            if groups:
                serve(dialog.recovery, self._window, folder.name)
                dialog.show_key(groups)
            else:
                dialog.accept()

        ask_here(
            self._window.runner,
            tr("Making the library"),
            work,
            asker=self,
            done=done,
            refused=lambda error: dialog.refuse(str(error)) if isValid(dialog) else None,
        )

    def _on_made_known(
        self, dialog: NewLibraryDialog, result: int, on_open: Callable[[], None] | None
    ) -> None:
        if not dialog.is_made or self.is_locked:
            return
        if result != QDialog.DialogCode.Accepted:
            self._window.messages.show_notice(tr(NO_KEY))
        if on_open is not None:
            on_open()

    # locking

    def lock_now(self) -> None:
        self.lock(tr(BY_HAND))

    def lock(self, why: str) -> None:
        """Hide all that is seen at once; close the library as soon as its work has come to a safe place."""
        library = self._desk.library
        if library is None or not library.is_vault:
            return
        place = self._desk.place
        self._begin(library.folder, partial(self._come_back, library.folder, place), why)

    def _begin(self, folder: Path, again: Callable[..., object], why: str) -> None:
        self._close()
        self._again = again
        self._close_dialogs()
        if self._desk.library is not None:
            self._closing = self._desk.hand_over()
            self._desk.library_changed.emit()
            self._desk.journal_changed.emit()
        self._forget()
        self._window.jobs.hush(True)
        self.page.show_library(folder, why, ready=self._closing is None)
        self._window.pages.setCurrentWidget(self.page)
        self.page.take_focus()
        self._close_if_quiet()

    def _forget(self) -> None:
        window = self._window
        window.presenter.forget()
        window.spots.forget()
        window.habits.forget()
        window.side_effects.forget()
        window.viewer.forget()
        window.patients.search.clear()
        window.messages.clear()
        QPixmapCache.clear()

    def _close_dialogs(self) -> None:
        """Close whatever lies above the window, the system's own dialogs too."""
        popup = QApplication.activePopupWidget()
        while popup is not None and popup.close():
            popup = QApplication.activePopupWidget()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)
        self._window.dialogs.current = None

    def _close_if_quiet(self) -> None:
        """Close what was let go once nothing reads or writes it any more."""
        if self._closing is None or self._window.runner.is_busy or self._window.viewer.is_loading:
            return
        self._close()
        self._window.messages.clear()
        self.page.set_ready(True)
        self.locked.emit()

    def _close(self) -> None:
        library, self._closing = self._closing, None
        if library is None:
            return
        self._desk.measuring.stop_workers()
        self._desk.importing.stop_decoders()
        with suppress(LibraryError):  # a full disk, or for reading only: it is locked all the same
            library.note("lock_library", [f"library/{library.id}"])
        library.close()
        # Dialogs that were just closed are gone after this turn of the event loop.
        QTimer.singleShot(0, gc.collect)

    def shut_down(self) -> None:
        """End with the window."""
        self._close()
        self.auto_lock.stop()
        self.screen_lock.stop()

    # unlocking

    def _on_locked(self, folder: Path, refusal: LibraryError, again: Callable[..., object]) -> None:
        if isinstance(refusal, WrongPassphrase) and self.is_locked:
            self.page.refuse(str(refusal))
        elif isinstance(refusal, LibraryLocked):
            self._begin(folder, again, tr("This library is protected. Enter your passphrase to open it."))

    def _come_back(self, folder: Path, place: Place, secret: Secret) -> object:
        def opened() -> None:
            self._desk.go_to(place)

        return self._desk.open_library(folder, secret=secret, on_open=opened)

    def _on_unlock(self, secret: Secret) -> None:
        self._key = secret if isinstance(secret, RecoveryKey) else None
        job = self._again(secret=secret)
        job.failed.connect(self.page.refuse)
        job.crashed.connect(lambda _bug: self.page.set_trying(False))
        job.cancelled.connect(lambda: self.page.set_trying(False))

    def _on_library_changed(self) -> None:
        library = self._desk.library
        if library is None:
            self.auto_lock.stop()
            self.screen_lock.stop()
            self._desk.person_changed.emit()
            return
        key, self._key, self._again = self._key, None, None
        self.page.set_trying(False)
        self.page.forget()
        self._window.jobs.hush(False)
        self._window.messages.clear()
        self._desk.person_changed.emit()
        if not library.is_vault:
            self.auto_lock.stop()
            self.screen_lock.stop()
            return
        self.auto_lock.start(DEFAULT_MINUTES)
        self.screen_lock.start()
        self._read_minutes()
        if key is not None and library.vault.opened_by is not None:
            self.access.set_passphrase_after(key)

    # the clinic's own time

    def _read_minutes(self) -> None:
        self._desk.ask(
            tr("Reading"), lambda library: library.setting(SETTING, DEFAULT_MINUTES), self._on_minutes
        )

    def _on_minutes(self, minutes: float) -> None:
        if self._desk.library is not None and self._desk.library.is_vault:
            self.auto_lock.start(minutes)

    def _on_done(self, entry: JournalEntry) -> None:
        if entry.action == "change_setting" and self.auto_lock.is_watching:
            self._read_minutes()

    def _is_in_use(self) -> bool:
        """Presenting, on the whole screen, and importing count as use; measuring does not."""
        importing = any(job.lane == "import" for job in self._window.runner.jobs)
        return importing or self._window.isFullScreen()

    def _on_due(self) -> None:
        minutes = self.auto_lock.minutes
        locked = tr(
            "Locked after {minutes} minutes without use. Enter your passphrase to go on.", n=round(minutes)
        )
        self.lock(locked.format(minutes=QLocale().toString(float(minutes), "g")))

    def _on_person_changed(self) -> None:
        library = self._desk.library
        self.person.show_person(library)
        self._window.registry.refresh()
        self._allow(self._window.patients.add_button, "patient.add")
        self._allow(self._window.empty.button, "photos.import")
        if library is not None and library.practitioner.role == "read_only":
            self._window.runner.cancel("measure")

    def _allow(self, button: QAbstractButton, name: str) -> None:
        """Keep a button that stands for an action in step with who may use that."""
        action = self._window.registry[name]
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
