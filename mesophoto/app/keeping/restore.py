"""Restoring a backup: which one, into which new folder, and the way into it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.keeping.parts import CalmDialog, Glyph, ProgressPage, Words, primary, say_made, stacked
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.library.backup.repository import Snapshot
    from mesophoto.library.backup.restore import RestoreReport


class RestoreDialog(CalmDialog):
    """Three steps: into which folder, wait, open what was restored."""

    restore_wanted = Signal(object)
    """The new folder."""
    open_wanted = Signal(object)

    def __init__(
        self, repository: Path, snapshot: Snapshot, target: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Restore a backup"), parent)
        self.repository, self.snapshot, self.target = repository, snapshot, target
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_choice())
        self.progress = ProgressPage(tr("Restoring"), tr("Progress of restoring"))
        self.pages.addWidget(self.progress)
        self.pages.addWidget(self._make_done())
        self.column.addWidget(
            Words(tr("Restore the backup of {moment}").format(moment=say_made(snapshot)), "title")
        )
        self.column.addWidget(self.pages, 1)
        self.open_at(600, 330)
        self.quiet_keys()
        self._show_target()

    def _make_choice(self) -> QWidget:
        theme = current_theme()
        self.folder = Words("", "strong")
        self.change = set_kind(QPushButton(tr("Change…")), "quiet")
        self.change.setAccessibleName(tr("Change the new folder"))
        self.change.clicked.connect(self._on_change)
        card = set_kind(QFrame(), "card")
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(Words(tr("Into a new folder"), "muted"))
        names.addWidget(self.folder)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(Glyph("folder", "accent"))
        row.addLayout(names, 1)
        row.addWidget(self.change)
        self.trouble = Words("", "muted")
        self.trouble.hide()
        self.cancel = set_kind(QPushButton(tr("Cancel")), "quiet")
        self.cancel.clicked.connect(self.reject)
        self.restore = primary(tr("Restore"))
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.target))
        page = stacked(
            [
                Words(
                    tr(
                        "The library as it was then is made anew, and every file is compared with what was "
                        "backed up. What you have now stays as it is."
                    ),
                ),
                card,
                self.trouble,
                1,
            ],
            14,
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.restore)
        page.layout().addLayout(foot)
        return page

    def _make_done(self) -> QWidget:
        theme = current_theme()
        self.result = Words()
        self.missing = Words("", "muted")
        self.close_button = set_kind(QPushButton(tr("Close")), "quiet")
        self.close_button.clicked.connect(self.accept)
        self.open_button = primary(tr("Open it"))
        self.open_button.clicked.connect(self._on_open)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        words = QVBoxLayout()
        words.addWidget(self.result)
        words.addWidget(self.missing)
        words.addStretch()
        row.addWidget(Glyph("restored", "accent", 36))
        row.addLayout(words, 1)
        page = stacked([])
        page.layout().addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.open_button)
        page.layout().addLayout(foot)
        return page

    def watch(self, job: Job) -> None:
        """Follow the restoring."""
        self.progress.watch(job)
        self.pages.setCurrentIndex(1)
        self.progress.stop.setFocus()
        job.failed.connect(self._back)
        job.cancelled.connect(self._on_cancelled)

    def show_report(self, report: RestoreReport) -> None:
        """Say what was restored."""
        self.result.setText(
            tr(
                "%Ln photos restored, all as they were backed up. The library is in {folder}.",
                n=report.originals,
            ).format(folder=report.folder)
        )
        if report.lost:
            restored = tr("%Ln photos restored into {folder}.", n=report.originals)
            self.result.setText(restored.format(folder=report.folder))
            self.missing.setText(
                tr(
                    "%Ln photos could not be: the backup does not have them as they were. Verify the "
                    "library to see whose they are.",
                    n=len(report.lost),
                )
            )
        self.missing.setVisible(bool(report.lost))
        self.pages.setCurrentIndex(2)
        self.open_button.setFocus()

    def _on_cancelled(self) -> None:
        self._back(tr("Stopped. Nothing was left behind."))

    def _back(self, sentence: str) -> None:
        self.trouble.setText(translate_sentence(sentence))
        self.trouble.show()
        self.pages.setCurrentIndex(0)

    def _on_change(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("New folder for the restored library"), str(self.target)
        )
        if name:
            self.target = Path(name)
            self._show_target()

    def _show_target(self) -> None:
        self.folder.setText(str(self.target))

    def _on_open(self) -> None:
        self.accept()
        self.open_wanted.emit(self.target)

    def done(self, result: int) -> None:
        """Closing stops what runs: nothing is left behind of it."""
        self.progress.cancel()
        super().done(result)


def new_folder(library: Path, snapshot: Snapshot) -> Path:
    """A folder beside the library that is not there yet."""
    made = snapshot.made_at.astimezone()
    name = tr("{library} of {day}").format(library=library.name, day=f"{made:%Y-%m-%d}")
    places = (library.with_name(name if n == 1 else f"{name} ({n})") for n in range(1, 1000))
    return next(place for place in places if not place.exists())
