"""Opening in trouble: a library in use elsewhere, or damaged, is opened to be read, and says so all along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mesophoto.app import engine, texts
from mesophoto.app.keeping.parts import CalmDialog, Glyph, Words, primary, say_made
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.backup.repository import Snapshot
    from mesophoto.library.library import Library
    from mesophoto.library.writer import Holder

WRITING = frozenset(
    {
        "edit.undo", "edit.redo", "patient.add", "patient.edit", "patient.delete", "photo.edit",
        "photo.delete", "photos.import", "photos.import_folder", "photos.watch", "library.bin",
        "measure.now", "measure.baseline", "measure.region", "measure.reference", "measure.spots",
        "measure.scale", "measure.marker", "measure.repeatability",
    }
)  # fmt: skip
"""Actions that change the library."""


class TroubleDialog(CalmDialog):
    """Why a library cannot be opened as usual, and what can be done instead."""

    read_wanted = Signal()
    again_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, title: str, icon: str, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        theme = current_theme()
        self.text = Words(text)
        self.hint = Words(hint, "muted")
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        words = QVBoxLayout()
        words.setSpacing(theme.px(8))
        words.addWidget(Words(title, "title"))
        words.addWidget(self.text)
        words.addWidget(self.hint)
        words.addStretch()
        row.addWidget(Glyph(icon, "caution", 36))
        row.addLayout(words, 1)
        self.column.addLayout(row, 1)
        self.column.addSpacing(theme.px(6))
        self.cancel = set_kind(QPushButton(tr("Cancel")), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.read = QPushButton(tr("Open read-only"))
        self.read.clicked.connect(lambda: self._take(self.read_wanted))
        self.setMinimumWidth(theme.px(520))

    def _take(self, wanted: Any) -> None:
        self.accept()
        wanted.emit()


class InUseDialog(TroubleDialog):
    """Somebody else writes to the library."""

    def __init__(self, folder: Path, holder: Holder | None, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("This library is in use"),
            "lock",
            say_holder(holder, folder.name),
            tr(
                "Close it there and try again, or open it here to look only: nothing can be changed "
                "meanwhile."
            ),
            parent,
        )
        self.again = QPushButton(tr("Try again"))
        self.again.clicked.connect(lambda: self._take(self.again_wanted))
        set_kind(self.read, "primary")
        self.add_foot(self.cancel, None, self.again, self.read)
        self.read.setFocus()


class DamagedDialog(TroubleDialog):
    """The database is not as it was written."""

    def __init__(
        self, folder: Path, good: tuple[Path, Snapshot] | None, parent: QWidget | None = None
    ) -> None:
        hint = (
            tr(
                "No backup of it can be reached from here. Connect the disk with its backups and try again, "
                "or look at what can still be read."
            )
            if good is None
            else tr(
                "Its newest good backup is of {moment}. It is restored into a new folder; this one stays as "
                "it is."
            ).format(moment=say_made(good[1]))
        )
        super().__init__(
            tr("This library was damaged"),
            "warning",
            tr("The disk gave back something else than what was written to “{name}”.").format(
                name=folder.name
            ),
            hint,
            parent,
        )
        self.read.setText(tr("Open what can still be read"))
        if good is None:
            self.restore = QPushButton(tr("Try again"))
            self.restore.clicked.connect(lambda: self._take(self.again_wanted))
            set_kind(self.read, "primary")
            self.add_foot(self.cancel, None, self.restore, self.read)
            self.read.setFocus()
        else:
            made = texts.short_date(good[1].made_at.astimezone().date())
            self.restore = primary(tr("Restore the backup of {day}…").format(day=made))
            self.restore.clicked.connect(lambda: self._take(self.restore_wanted))
            self.add_foot(self.cancel, None, self.read, self.restore)
            self.restore.setFocus()
        self.setMinimumWidth(current_theme().px(600))


class ReadOnlyStrip(QFrame):
    """A quiet line below the header, as long as the library is open to be read only."""

    write_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "strip")
        self.words = Words()
        self.write = set_kind(QPushButton(tr("Open for writing")), "quiet")
        self.write.clicked.connect(self.write_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(10))
        row.addWidget(Glyph("eye", "on_accent_soft", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.write)
        self.hide()

    def show_why(self, why: str, *, damaged: bool) -> None:
        """Say why it is open to be read only, and what that means; nothing hides it."""
        rest = tr("You can look and compare; importing, measuring and changing have to wait.")
        if damaged:
            rest = tr("You see what can still be read; nothing can be changed.")
        self.words.setText(f"{why} {rest}")
        self.setAccessibleName(self.words.text())
        self.write.setText(tr("Restore a backup…") if damaged else tr("Open for writing"))
        self.setVisible(bool(why))


class Opening(QObject):
    """Leads from a library that cannot be opened as usual to one that is open."""

    restore_wanted = Signal(object, object)
    """The library's folder, and the (folder, `Snapshot`) of its newest good backup or None."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._why: dict[Path, str] = {}
        self._damaged: set[Path] = set()
        self.strip = ReadOnlyStrip()
        self.strip.write_wanted.connect(self._on_write)
        self._desk.opening_refused.connect(self._on_refused)
        self._desk.library_changed.connect(self._on_library)

    def refusal(self, action_id: str) -> str | None:
        """Say why an action cannot be done in the open library; None if it can."""
        library = self._desk.library
        if library is None or not library.read_only or action_id not in WRITING:
            return None
        return tr("Not while the library is open for reading only.")

    def _on_refused(self, folder: Path, error: Exception, again: Callable[..., Any]) -> None:
        if isinstance(error, engine.LibraryInUse):
            holder = error.holder
            self._why[folder] = say_holder(holder, folder.name)
            dialog = InUseDialog(folder, holder, self._window)
            self._show(again, dialog)
            return
        self._damaged.add(folder)
        self._why[folder] = tr("This library was damaged.")
        self._desk.runner.start(
            tr("Looking for a backup"),
            lambda _task: engine.find_good_backup(folder),
            on_success=lambda good: self._show_damaged(folder, good, again),
        )

    def _show_damaged(
        self, folder: Path, good: tuple[Path, Snapshot] | None, again: Callable[..., Any]
    ) -> None:
        dialog = DamagedDialog(folder, good, self._window)
        dialog.restore_wanted.connect(lambda: self.restore_wanted.emit(folder, good))
        self._show(again, dialog)

    def _show(self, again: Callable[..., Any], dialog: TroubleDialog) -> None:
        dialog.read_wanted.connect(lambda: again(read_only=True))
        dialog.again_wanted.connect(again)
        self._window.dialogs.open(dialog)

    def _on_library(self) -> None:
        library: Library | None = self._desk.library
        reading = library is not None and library.read_only
        folder = None if library is None else library.folder
        why = self._why.get(folder, "Open for reading only.") if reading else ""
        self.strip.show_why(why, damaged=folder in self._damaged)
        if not reading and folder is not None:
            self._damaged.discard(folder)
            self._why.pop(folder, None)
        for button in (self._window.empty.button, self._window.patients.add_button):
            button.setEnabled(not reading)
        self._window.registry.refresh()

    def _on_write(self) -> None:
        library = self._desk.library
        if library is None:
            return
        if library.folder in self._damaged:
            folder = library.folder
            self._desk.runner.start(
                tr("Looking for a backup"),
                lambda _task: engine.find_good_backup(folder),
                on_success=lambda good: self.restore_wanted.emit(folder, good),
            )
        else:
            self._desk.open_library(library.folder)


def say_holder(holder: Holder | None, folder: str) -> str:
    """Who has a library open, and where: "anna on praxis-2 has “Skin” open, since 09:14 today."."""
    if holder is None:
        return tr("Another program has “{library}” open.").format(library=folder)
    since = holder.since.astimezone()
    time = f"{since:%H:%M}"
    moment = f"{texts.date_text(since.date())}, {time}"
    if since.date() == datetime.now().date():
        moment = tr("{time} today").format(time=time)
    return tr("{user} on {host} has “{library}” open, since {moment}.").format(
        user=holder.user, host=holder.host, library=folder, moment=moment
    )
