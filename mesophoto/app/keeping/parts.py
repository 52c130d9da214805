"""What the dialogs of this package are made of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import Kind, current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.library.backup.repository import Snapshot

ICON_PX = 28


class Words(QLabel):
    """Text that wraps and is as high as it needs at its width; reads out as it stands."""

    def __init__(self, text: str = "", kind: Kind | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind is not None:
            set_kind(self, kind)


class Glyph(QLabel):
    """An icon beside words, in a colour of the theme."""

    def __init__(self, name: str, color: str = "accent", side_px: int = ICON_PX) -> None:
        super().__init__()
        self._name, self._color, self._side_px = name, color, side_px
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        current_theme().changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, color: str) -> None:
        self._name, self._color = name, color
        self._draw()

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side_px)
        return QSize(side, side)

    def _draw(self) -> None:
        theme = current_theme()
        side = theme.px(self._side_px)
        self.setPixmap(theme.pixmap(self._name, side, self.devicePixelRatioF(), self._color))


class Callout(QFrame):
    """A coloured box with one thing to know; hidden while there is nothing to say."""

    def __init__(self, level: str = "caution") -> None:
        super().__init__()
        theme = current_theme()
        self.setProperty("level", level)
        set_kind(self, "banner")
        self.words = Words()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self.row.setSpacing(theme.px(12))
        self.row.addWidget(self.words, 1)
        self.hide()

    def say(self, text: str, level: str | None = None) -> None:
        self.words.setText(text)
        if level is not None:
            self.setProperty("level", level)
            for widget in (self, self.words):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self.setVisible(bool(text))


class CalmDialog(QDialog):
    """A title, what it is about, and at the foot one clear thing to do."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(20))
        self.column.setSpacing(theme.px(14))

    def open_at(self, width: int, height: int) -> None:
        """Take a size on the grid, no larger than the screen has room for."""
        theme, room = current_theme(), self.screen().availableSize()
        self.resize(min(theme.px(width), room.width() - 40), min(theme.px(height), room.height() - 60))

    def add_foot(self, *buttons: QPushButton | None) -> QHBoxLayout:
        """Buttons in a row; None is where they part."""
        row = QHBoxLayout()
        row.setSpacing(current_theme().px(10))
        for button in buttons:
            if button is None:
                row.addStretch()
            else:
                button.setAutoDefault(False)
                row.addWidget(button)
        self.column.addLayout(row)
        follow_each_other(*(button for button in buttons if button is not None))
        return row

    def quiet_keys(self) -> None:
        """Let Enter press only the button that has the focus: nothing here happens by a slip."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(pressed, QPushButton) and pressed.hasFocus():
            pressed.click()
        else:
            super().keyPressEvent(event)


class ProgressPage(QWidget):
    """What is being done, how far it is, and a way to stop it."""

    stopped = Signal()

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        theme = current_theme()
        self.title = Words(title, "heading")
        self.doing = Words(tr("Getting ready…"), "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        self._job: Job | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.doing)
        layout.addWidget(self.bar)
        layout.addStretch(3)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop)
        layout.addLayout(row)

    def watch(self, job: Job) -> None:
        """Follow a job, from where it is."""
        self._job = job
        self.stop.setEnabled(True)
        self.doing.setText(tr("Getting ready…"))
        self.bar.setRange(0, 0)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        if job.total:
            self._on_progressed(job.done, job.total, job.text)

    def cancel(self) -> None:
        """Stop what is under way, if anything is."""
        if self._job is not None:
            self._on_stop()

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        what = translate_sentence(what)
        self.doing.setText(what[:1].upper() + what[1:])

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.doing.setText(tr("Stopping…"))
        if self._job is not None:
            self._job.cancel()
        self.stopped.emit()

    def _on_finished(self) -> None:
        self._job = None


def stacked(parts: Sequence[QWidget | int], spacing: int = 10) -> QWidget:
    """Widgets below each other; a number is a stretch."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(current_theme().px(spacing))
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return page


def follow_each_other(*widgets: QWidget) -> None:
    """Let Tab lead from one to the next as they stand."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)


def table_card(table: QTableView, widths_px: Sequence[int]) -> None:
    """Let a table look as a card, with columns of these widths, the last as wide as there is room."""
    theme = current_theme()
    set_kind(table, "card")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(32))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setStretchLastSection(True)
    for column, width in enumerate(widths_px):
        head.resizeSection(column, theme.px(width))


def primary(text: str) -> QPushButton:
    return set_kind(QPushButton(text), "primary")


def say_made(snapshot: Snapshot) -> str:
    """When a backup was made."""
    made = snapshot.made_at.astimezone()
    return f"{texts.date_text(made.date())}, {made:%H:%M}"


def say_size(byte_size: int) -> str:
    """Bytes as people say them: 1.7 GB."""
    size = float(byte_size)
    if size < 1000:
        return tr("%n bytes", n=byte_size)
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 1000:
            whole = size >= 100 or unit == "kB"
            return f"{QLocale().toString(size, 'f', 0 if whole else 1)} {unit}"
    return f"{texts.tenths(size / 1000)} TB"
