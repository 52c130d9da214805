"""The list of a day: which day, its patients, and a line to expect one more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.day.finder import PatientFinder
from mesophoto.app.day.model import ENTRY, NUMBERED, DayDelegate, DayModel
from mesophoto.app.day.typed import read_appointment
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.workflows.day import DayEntry


class DayPanel(QFrame):
    """Shows a day and says what is wanted; changes nothing by itself."""

    day_chosen = Signal(object)
    """A `date`."""
    entry_opened = Signal(object)
    """The `DayEntry` whose patient is wanted."""
    patient_expected = Signal(object, str)
    """A `Patient`, or None for a new one, and what was typed."""
    menu_wanted = Signal(object, QPoint)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    digit_pressed = Signal(int)
    """From 1; while the lines are numbered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "panel")
        self.day = date.today()
        self.previous = self._tool("chevron-left", tr("The day before"), -1)
        self.next = self._tool("chevron-right", tr("The day after"), 1)
        self.title = set_kind(QLabel(), "strong")
        self.today = set_kind(QToolButton(), "quiet")
        self.today.setText(tr("Today"))
        self.today.setAccessibleName(tr("Show today"))
        self.today.clicked.connect(lambda: self.day_chosen.emit(date.today()))
        self.model = DayModel(self)
        self.list = QListView()
        self.list.setObjectName("day_list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(DayDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Patients of the day"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.clicked.connect(lambda index: self.entry_opened.emit(index.data(ENTRY)))
        self.list.installEventFilter(self)
        self.empty = set_kind(QLabel(), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setWordWrap(True)
        self.add = PatientFinder(desk, read=lambda text: read_appointment(text)[0])
        self.add.field.setPlaceholderText(tr("Expect: Weber 14:30"))
        self.add.field.setAccessibleName(tr("Expect a patient: name and time"))
        self.add.field.setToolTip(tr("A name and a time, such as Weber 14:30. Without a time: now."))
        self.add.chosen.connect(self.patient_expected)
        self._build()
        self.show_day(self.day, ())

    def _tool(self, icon: str, tip: str, step: int) -> QToolButton:
        button = set_kind(QToolButton(), "quiet")
        set_icon(button, icon)
        grow_icon(button)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.day_chosen.emit(self.day + timedelta(days=step)))
        return button

    def _build(self) -> None:
        theme = current_theme()
        self.empty.setContentsMargins(theme.px(16), theme.px(24), theme.px(16), 0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(4))
        head.setSpacing(theme.px(2))
        head.addWidget(self.previous)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self.today)
        head.addWidget(self.next)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        foot.addWidget(self.add)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
        layout.addLayout(foot)

    def show_day(self, day: date, entries: tuple[DayEntry, ...]) -> None:
        """Show who is expected; the marked line stays marked."""
        marked = self.list.currentIndex().data(ENTRY) if self.day == day else None
        self.day = day
        is_today = day == date.today()
        self.title.setText(tr("Today") if is_today else texts.day_title(day))
        self.title.setToolTip(texts.date_text(day))
        self.today.setVisible(not is_today)
        self.model.set_entries(entries)
        row = self.model.row_of(None if marked is None else marked.key)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        self.empty.setText(tr("Nobody is expected.\nType a name and a time below."))
        self._stack.setCurrentWidget(self.list if entries else self.empty)

    def current(self) -> DayEntry | None:
        """The marked line."""
        return self.list.currentIndex().data(ENTRY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        entry, key = self.current(), event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is not None:
            self.day_chosen.emit(self.day + timedelta(days=step))
        elif self.model.is_numbered and event.text() in "123456789"[:NUMBERED] and event.text():
            self.digit_pressed.emit(int(event.text()))
        elif entry is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entry_opened.emit(entry)
        elif entry is not None and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(entry)
        elif entry is not None and key == Qt.Key.Key_F2:
            self.edit_wanted.emit(entry)
        else:
            return False
        return True

    def _on_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(index.data(ENTRY), self.list.viewport().mapToGlobal(place))
