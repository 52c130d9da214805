"""Making, checking and restoring backups, from the dialog and by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.keeping.backups import BackupsDialog
from mesophoto.app.keeping.parts import say_size
from mesophoto.app.keeping.restore import RestoreDialog, new_folder
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.vault.allowed import why_not
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.app.window import MainWindow
    from mesophoto.library.backup.make import BackupReport
    from mesophoto.library.backup.repository import Snapshot
    from mesophoto.library.library import Library

AGAIN_AFTER = timedelta(hours=1)
"""How long an automatic backup is left alone after one that failed."""
FEW_PHOTOS = 20
"""A library with fewer is not asked about its backups yet."""
TOO_OLD = timedelta(days=7)
REMIND_EVERY = timedelta(days=1)


class BackingUp(QObject):
    """Holds the dialog of backups to what the desk has open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._job: Job | None = None
        self._title = ""
        self._failed_at: datetime | None = None
        self._told: str | None = None
        self._looked: dict[Path, datetime] = {}
        self.dialog: BackupsDialog | None = None
        self.restoring: RestoreDialog | None = None

    # the dialog

    def open(self) -> None:
        """Show the backups."""
        dialog = BackupsDialog(self._window)
        dialog.folder_wanted.connect(self.choose_folder)
        dialog.every_changed.connect(self._set_every)
        dialog.backup_wanted.connect(self.back_up)
        dialog.check_wanted.connect(self._check)
        dialog.restore_wanted.connect(lambda snapshot: self.restore(dialog.seen.folder, snapshot))
        self.dialog = dialog
        reason = why_not(self._desk.library, "change_setting")
        if self._desk.library.read_only:
            reason = tr("Not while the library is open for reading only.")
        if reason is not None:
            for control in (dialog.choose, dialog.change, dialog.every):
                control.setEnabled(False)
                control.setToolTip(reason)
        self._window.dialogs.open(dialog)
        if self._job is not None:
            dialog.watch(self._job, self._title)
        self.look()

    def look(self) -> None:
        """Read anew what there is."""
        self._desk.ask(tr("Looking at the backups"), engine.look_at_backups, self._show)

    def _show(self, seen: Any) -> None:
        if self._shown is not None:
            self._shown.show_seen(seen)

    @property
    def _shown(self) -> BackupsDialog | None:
        return self.dialog if self.dialog is not None and isValid(self.dialog) else None

    def choose_folder(self) -> None:
        """Ask for a folder, and keep it as the clinic's."""
        name = QFileDialog.getExistingDirectory(self._shown or self._window, tr("Folder for the backups"))
        if name:
            self.set_folder(Path(name))

    def set_folder(self, folder: Path) -> None:
        """Take a folder for backups, if it can be one."""
        self._desk.ask(
            tr("Looking at the folder"),
            lambda library: _fitting(library, folder),
            lambda fit: self._desk.do(engine.ChangeSetting("backup_folder", str(fit)), self.look),
        )

    def _set_every(self, hours: float) -> None:
        self._desk.do(engine.ChangeSetting("backup_every_hours", hours), self.look)

    # backing up

    def back_up(self) -> None:
        """Make a backup now."""
        library = self._desk.library
        if library is None or self._job is not None:
            return
        self._start(tr("Backing up"), lambda task: engine.back_up(library, task), self._on_made)

    def back_up_if_due(self) -> None:
        """Make a backup if it is time; called when nothing else is under way."""
        library = self._desk.library
        now = datetime.now(UTC)
        waiting = self._failed_at is not None and now - self._failed_at < AGAIN_AFTER
        if library is None or library.read_only or self._desk.is_demo or self._job is not None or waiting:
            return
        self._desk.ask(tr("Looking at the backups"), engine.is_backup_due, self._on_due)

    def _on_due(self, due: bool) -> None:
        library = self._desk.library
        if not due or self._job is not None:
            return

        def work(task: Any) -> Any:
            try:
                return engine.back_up(library, task)
            except UserError as error:
                task.check()
                return str(error)

        self._start(tr("Backing up"), work, self._on_made_by_itself)

    def _start(self, title: str, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self._job = self._desk.runner.start(title, work, lane="keep", on_success=then)
        self._title = title
        self._job.finished.connect(self._on_over)
        if self._shown is not None:
            self._shown.watch(self._job, title)

    def _on_over(self) -> None:
        self._job = None
        self.look() if self._shown is not None else None

    def _on_made(self, report: BackupReport) -> None:
        self._failed_at = self._told = None
        if self._shown is not None:
            self._shown.tell(say_report(report), "error" if report.lost else "notice")
        elif report.lost:
            self._window.messages.show_error(say_report(report))

    def _on_made_by_itself(self, outcome: BackupReport | str) -> None:
        """What went well is not worth a word; what did not is told once."""
        if not isinstance(outcome, str):
            if outcome.lost and self._told != "lost":
                self._window.messages.show_error(
                    say_report(outcome), (tr("Verify…"), self._window.keeping.verify)
                )
            self._failed_at, self._told = None, "lost" if outcome.lost else None
            return
        self._failed_at = datetime.now(UTC)
        if self._shown is not None:
            self._shown.tell(outcome, "error")
        elif self._told != outcome:
            self._window.messages.show_error(
                tr("No backup was made today. {why}").format(why=translate_sentence(outcome)),
                (tr("Backups…"), self.open),
            )
        self._told = outcome

    def _check(self) -> None:
        folder = self._shown.seen.folder
        self._start(
            tr("Checking the backups"),
            lambda task: engine.check_backups(engine.Repository(folder), task),
            lambda damaged: self._shown.show_checked(damaged) if self._shown is not None else None,
        )

    # restoring

    def restore(self, repository: Path, snapshot: Snapshot, library: Path | None = None) -> None:
        """Lead through restoring a backup."""
        folder = library or self._desk.library.folder
        if self._shown is not None:
            self._shown.accept()
        dialog = RestoreDialog(repository, snapshot, new_folder(folder, snapshot), self._window)
        dialog.restore_wanted.connect(lambda target: self._restore(dialog, target))
        dialog.open_wanted.connect(self._desk.open_library)
        self.restoring = dialog
        self._window.dialogs.open(dialog)
        dialog.restore.setFocus()

    def _restore(self, dialog: RestoreDialog, target: Path) -> None:
        job = self._desk.runner.start(
            tr("Restoring"),
            lambda task: engine.restore_backup(
                engine.Repository(dialog.repository), target, task, stamp=dialog.snapshot.stamp
            ),
            lane="keep",
            on_success=lambda report: dialog.show_report(report) if isValid(dialog) else None,
        )
        dialog.watch(job)

    # reminding

    def remind(self) -> None:
        """Say once a day that there are no backups, or old ones only, where there is much to lose."""
        library = self._desk.library
        if library is None or library.read_only or self._desk.is_demo:
            return
        now = datetime.now(UTC)
        if now - self._looked.get(library.folder, datetime.min.replace(tzinfo=UTC)) < REMIND_EVERY:
            return
        self._looked[library.folder] = now
        self._desk.ask(tr("Looking at the backups"), _reminder, self._remind)

    def _remind(self, sentence: str) -> None:
        if sentence:
            self._window.messages.show_offer(sentence, (tr("Backups…"), self.open))


def _fitting(library: Library, folder: Path) -> Path:
    """Give the folder for backups in a place that was chosen: a new one in it, where other things are.

    Raises
    ------
    UserError
        If it cannot be one.
    """
    if library.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise UserError(tr("This folder is inside the library: choose one outside, best on another disk."))
    if (folder / "repository.json").exists() or not any(folder.glob("*")):
        fit = folder
    else:
        fit = folder / tr("Backups of {name}").format(name=library.folder.name)
    repository = engine.Repository(fit)
    with repository.locked():
        repository.claim(library.id)
    return fit


def _reminder(library: Library) -> str:
    """What to say of the backups of a library; empty if all is well."""
    photos = library.photo_count()
    if photos < FEW_PHOTOS:
        return ""
    folder = engine.backup_folder(library)
    if folder is None:
        return tr("%Ln photos and no backup: choose a folder for it, best on another disk.", n=photos)
    snapshots = engine.Repository(folder).snapshots() if folder.is_dir() else ()
    if not snapshots:
        return "" if folder.is_dir() else tr("The folder of the backups is out of reach: connect its disk.")
    age = datetime.now(UTC) - snapshots[-1].made_at
    if age <= TOO_OLD:
        return ""
    return tr("The last backup is %n days old: see what keeps it from being made.", n=age.days)


def say_report(report: BackupReport) -> str:
    """What a backup did, in a sentence or two."""
    if report.lost:
        return tr(
            "The backup is made, without %Ln photos that the library no longer has as they came in: verify "
            "the library.",
            n=len(report.lost),
        )
    if not report.new_originals:
        return tr("Backed up: all %Ln photos were there already.", n=report.originals)
    size = say_size(report.new_bytes)
    return tr("Backed up: %Ln new photos, {size}.", n=report.new_originals).format(size=size)
