"""The inbox as it is seen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.datefield import DateField
from mesophoto.app.day.finder import PatientFinder
from mesophoto.app.inbox.view import StackView
from mesophoto.app.keeping.parts import Callout, Words
from mesophoto.app.language import tr
from mesophoto.app.messages import MessageBar
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.workflows.inbox import Inbox

FIRST_PHOTOGRAPH = date(1990, 1, 1)


class InboxPage(QFrame):
    """Stacks, and below them whose they are."""

    closed = Signal()
    gap_changed = Signal(object)
    """A `timedelta`."""
    day_said = Signal(object)
    """A `date` for the photos of the marked stack that have none."""
    clocks_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = set_kind(QLabel(), "title")
        self.gap = QSpinBox()
        self.gap.setRange(1, 120)
        self.gap.setValue(desk.settings.inbox_pause_min)
        self.gap.setSuffix(tr(" min"))
        self.gap.setAccessibleName(tr("Pause that begins a new stack"))
        self.gap.valueChanged.connect(lambda minutes: self.gap_changed.emit(timedelta(minutes=minutes)))
        self.clocks = set_kind(QPushButton(tr("Camera clocks…")), "quiet")
        self.clocks.clicked.connect(self.clocks_wanted)
        self.close_button = set_kind(QPushButton(tr("Close")), "quiet")
        self.close_button.clicked.connect(self.closed)
        self.notes = Callout("caution")
        self.messages = MessageBar()
        self.messages.layout().setContentsMargins(0, 0, 0, 0)
        self.view = StackView()
        self.view.setAccessibleName(tr("Stacks of photos"))
        self.done = Words("", "muted")
        self.done.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.finder = PatientFinder(desk)
        self.finder.field.setPlaceholderText(tr("Whose is the marked stack? Type a name, then Enter"))
        self.day = DateField(FIRST_PHOTOGRAPH, date.today())
        self.day.setPlaceholderText(tr("Taken on…"))
        self.day.setAccessibleName(tr("Day of all photos of the stack"))
        self.day.editingFinished.connect(self._on_day)
        self.hint = Words(
            tr(
                "Up and down choose a stack, left and right a photo · 1 to 9 file it under the patient of "
                "that number in the day list · Enter files it as its slate says · / begins a stack at the "
                "photo · Backspace joins it to the one above · Space picks single photos · or drag "
                "to a patient"
            ),
            "caption",
        )
        self._build()

    def _build(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self.title, 1)
        head.addWidget(set_kind(QLabel(tr("New stack after a pause of")), "muted"))
        head.addWidget(self.gap)
        head.addWidget(self.clocks)
        head.addWidget(self.close_button)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.done)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self.finder, 1)
        foot.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(14))
        layout.setSpacing(theme.px(10))
        layout.addLayout(head)
        layout.addWidget(self.notes)
        layout.addWidget(self.messages)
        layout.addWidget(middle, 1)
        layout.addLayout(foot)
        layout.addWidget(self.hint)
        self.view.photo_changed.connect(self._fit_foot)

    def show_inbox(self, inbox: Inbox, notes: list[str]) -> None:
        """Show what waits."""
        stacks = inbox.stacks()
        photos = len(inbox.photos)
        self.title.setText(
            tr("%n photos wait", n=photos)
            if photos > 1
            else tr("1 photo waits")
            if photos
            else tr("All is filed")
        )
        self.view.show_stacks(stacks)
        self.notes.say("\n".join(notes))
        self.done.setText(tr("Nothing of this card waits any more."))
        self._stack.setCurrentWidget(self.view if stacks else self.done)
        self.clocks.setEnabled(bool(inbox.cameras))
        self.finder.setEnabled(bool(stacks))
        self._fit_foot()

    def _fit_foot(self) -> None:
        stack = self.view.current()
        wanted = stack is not None and stack.needs_date
        self.day.setVisible(wanted)
        self.day.setProperty("wanted", wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_day(self) -> None:
        day = self.day.value()
        if day is not None:
            self.day.clear()
            self.day_said.emit(day)
