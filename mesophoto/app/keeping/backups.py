"""The library's backups: where they are, when the next one is due, what there is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.keeping.parts import (
    Callout,
    CalmDialog,
    Glyph,
    ProgressPage,
    Words,
    follow_each_other,
    primary,
    say_size,
    stacked,
    table_card,
)
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.library.backup.check import DamagedBackup
    from mesophoto.workflows.backups import BackupSeen, BackupsSeen

EVERY = {4.0: mark("Every 4 hours"), 24.0: mark("Every day"), 168.0: mark("Every week")}
COLUMNS = (mark("Made"), mark("Photos"), mark("Size"), "")
WIDTHS_PX = (190, 80, 100)
SAME_DISK = mark(
    "This folder is on the same disk as the library: if the disk fails, both are gone. Better choose another "
    "disk, or one of the network."
)


class BackupsDialog(CalmDialog):
    """Shows what there is; whoever opened it does the work."""

    folder_wanted = Signal()
    every_changed = Signal(float)
    backup_wanted = Signal()
    check_wanted = Signal()
    restore_wanted = Signal(object)
    """The chosen `Snapshot`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backups"), parent)
        self.seen: BackupsSeen | None = None
        self._damaged: dict[str, str] = {}
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_first())
        self.pages.addWidget(self._make_list())
        self.progress = ProgressPage(tr("Backing up"), tr("Progress of the backup"))
        self.pages.addWidget(self.progress)
        self.column.addWidget(Words(tr("Backups"), "title"))
        self.column.addWidget(self.pages, 1)
        self.open_at(680, 560)
        self.quiet_keys()

    # pages

    def _make_first(self) -> QWidget:
        """Before a folder is set."""
        self.choose = primary(tr("Choose a folder…"))
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choose.clicked.connect(self.folder_wanted)
        glyph = Glyph("backup", "accent", 56)
        heading, why = (
            Words(tr("No backups yet"), "heading"),
            Words(
                tr(
                    "Photos of patients cannot be taken again. Choose a folder on another disk, and "
                    "mesophoto copies what is new there every day, while you work."
                ),
                "muted",
            ),
        )
        for label in (heading, why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        glyph.setAlignment(Qt.AlignmentFlag.AlignCenter)
        why.setFixedWidth(current_theme().px(440))
        # A layout does not ask a widget that it aligns how high it is at its width.
        why.ensurePolished()
        why.setMinimumHeight(why.heightForWidth(why.width()))
        page = stacked([1, heading, 2], 14)
        for place, widget in ((1, glyph), (3, why), (4, self.choose)):
            page.layout().insertWidget(place, widget, 0, Qt.AlignmentFlag.AlignHCenter)
        return page

    def _make_list(self) -> QWidget:
        theme = current_theme()
        self.where = Words("", "strong")
        self.state = Words("", "muted")
        self.change = set_kind(QPushButton(tr("Change…")), "quiet")
        self.change.setAccessibleName(tr("Change the folder of the backups"))
        self.change.clicked.connect(self.folder_wanted)
        self.every = QComboBox()
        self.every.setAccessibleName(tr("How often a backup is made"))
        for hours, text in EVERY.items():
            self.every.addItem(tr(text), hours)
        self.every.activated.connect(lambda _i: self.every_changed.emit(self.every.currentData()))
        card = set_kind(QFrame(), "card")
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self.where)
        names.addWidget(self.state)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        row.setSpacing(theme.px(12))
        row.addWidget(Glyph("backup", "accent"))
        row.addLayout(names, 1)
        row.addWidget(self.change)
        row.addWidget(self.every)
        self.warning = Callout()
        self.told = Callout("notice")
        self.table = _make_table()
        self.table.itemSelectionChanged.connect(self._refresh)
        self.now = primary(tr("Back up now"))
        self.now.clicked.connect(self.backup_wanted)
        self.check = QPushButton(tr("Check the backups"))
        self.check.clicked.connect(self.check_wanted)
        self.restore = QPushButton(tr("Restore…"))
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.chosen().snapshot))
        page = stacked([card, self.warning, self.told, self.table], 12)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self.restore)
        foot.addWidget(self.check)
        foot.addStretch()
        foot.addWidget(self.now)
        page.layout().addLayout(foot)
        follow_each_other(self.change, self.every, self.table, self.restore, self.check, self.now)
        return page

    # what is known

    def show_seen(self, seen: BackupsSeen) -> None:
        """Show what there is now."""
        self.seen = seen
        if not self.progress.is_running:
            self.pages.setCurrentIndex(0 if seen.folder is None else 1)
        if seen.folder is None:
            return
        self.where.setText(str(seen.folder))
        self.state.setText(say_state(seen, datetime.now(UTC)))
        self.every.setCurrentIndex(self.every.findData(seen.every_hours))
        if not seen.reachable:
            self.warning.say(tr("This folder cannot be reached: connect its disk, or choose another folder."))
        else:
            self.warning.say(tr(SAME_DISK) if seen.same_disk else "")
        self.table.setRowCount(len(seen.backups))
        for number, backup in enumerate(seen.backups):
            for column, text in enumerate(self._cells(backup)):
                item = QTableWidgetItem(text)
                if column in (1, 2):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        if seen.backups:
            self.table.selectRow(0)
        self._refresh()
        (self.table if seen.backups else self.now).setFocus()

    def chosen(self) -> BackupSeen | None:
        row = self.table.currentRow()
        backups = () if self.seen is None else self.seen.backups
        return backups[row] if 0 <= row < len(backups) else None

    def watch(self, job: Job, title: str) -> None:
        """Show the progress of what was begun, and the list again when it is over."""
        self.told.say("")
        self.progress.title.setText(title)
        self.progress.watch(job)
        self.pages.setCurrentIndex(2)
        self.progress.stop.setFocus()
        # Methods, not lambdas: the dialog may be gone before the job is.
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_over)

    def _on_failed(self, sentence: str) -> None:
        self.tell(sentence, "error")

    def _on_cancelled(self) -> None:
        self.tell(tr("Stopped. The backups that were there still are."))

    def _on_over(self) -> None:
        self.pages.setCurrentIndex(1)
        self.now.setFocus()

    def tell(self, text: str, level: str = "notice") -> None:
        """Say what came out."""
        self.told.say(text, level)

    def show_checked(self, damaged: tuple[DamagedBackup, ...]) -> None:
        """Say which backups are as they were made."""
        self._damaged = {one.snapshot.stamp: one.why for one in damaged}
        if self.seen is not None:
            count = len(self.seen.backups)
            self.show_seen(self.seen)
            if not damaged:
                self.tell(tr("All %n backups are as they were made.", n=count))
        if damaged:
            bad = tr("%n backups cannot be restored as made.", n=len(self._damaged))
            what_to_do = tr("Back up now to have a good one, and have the disk looked at.")
            self.tell(f"{bad} {what_to_do}", "error")

    def _cells(self, backup: BackupSeen) -> tuple[str, str, str, str]:
        made = backup.snapshot.made_at.astimezone()
        day = f"{texts.date_text(made.date())}, {made:%H:%M}"
        why = translate_sentence(self._damaged.get(backup.snapshot.stamp, ""))
        if backup.originals is None or backup.byte_size is None:
            return day, "", "", tr("Its list of files is damaged")
        return (
            day,
            QLocale().toString(backup.originals),
            say_size(backup.byte_size),
            why[:1].upper() + why[1:],
        )

    def _refresh(self) -> None:
        chosen = self.chosen()
        reachable = self.seen is not None and self.seen.reachable
        self.restore.setEnabled(chosen is not None and chosen.originals is not None)
        self.check.setEnabled(chosen is not None)
        self.now.setEnabled(self.seen is not None and (reachable or not chosen))


def say_state(seen: BackupsSeen, now: datetime) -> str:
    """When the last backup was made, and when the next is due."""
    if not seen.backups:
        return tr("No backup yet: the first is made as soon as nothing else is under way.")
    last = tr("Last backup {ago}").format(ago=_ago(seen.backups[0].snapshot.made_at, now))
    if seen.next_at is None or seen.next_at <= now:
        return tr("{last}, the next as soon as nothing else is under way.").format(last=last)
    due = seen.next_at.astimezone()
    day = tr("today") if due.date() == now.astimezone().date() else texts.short_date(due.date())
    return tr("{last}, the next {day} at {time}.").format(last=last, day=day, time=f"{due:%H:%M}")


def _ago(then: datetime, now: datetime) -> str:
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 2:
        return tr("just now")
    if minutes < 90:
        return tr("%n minutes ago", n=minutes)
    if minutes < 36 * 60:
        return tr("%n hours ago", n=round(minutes / 60))
    return tr("%n days ago", n=round(minutes / 1440))


def _make_table() -> QTableWidget:
    table = QTableWidget(0, len(COLUMNS))
    table.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
    table.setAccessibleName(tr("Backups, newest first"))
    table_card(table, WIDTHS_PX)
    for column in (1, 2):
        table.horizontalHeaderItem(column).setTextAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
    return table
