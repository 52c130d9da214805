"""The left side of the window: all patients, or those of a day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind


class SidePanel(QFrame):
    """Two pages and the switch between them."""

    day_shown = Signal()

    def __init__(self, patients: QWidget, day: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "panel")
        self._patients, self._day = patients, day
        self.show_patients = self._button(tr("Patients"))
        self.show_day = self._button(tr("Day"))
        group = QButtonGroup(self)
        switch = set_kind(QFrame(), "segments")
        row = QHBoxLayout(switch)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for button in (self.show_patients, self.show_day):
            group.addButton(button)
            row.addWidget(button)
        self.show_patients.setChecked(True)
        self.show_patients.clicked.connect(lambda: self.show_page("patients"))
        self.show_day.clicked.connect(lambda: self.show_page("day"))
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), 0)
        top.addWidget(switch)
        self._stack = QStackedLayout()
        self._stack.addWidget(patients)
        self._stack.addWidget(day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self._stack, 1)

    def _button(self, text: str) -> QToolButton:
        button = set_kind(QToolButton(), "segment")
        button.setText(text)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    @property
    def page(self) -> str:
        """ "patients" or "day"."""
        return "day" if self._stack.currentWidget() is self._day else "patients"

    def show_page(self, page: str) -> None:
        is_day = page == "day"
        self._stack.setCurrentWidget(self._day if is_day else self._patients)
        (self.show_day if is_day else self.show_patients).setChecked(True)
        if is_day:
            self.day_shown.emit()
