"""A row of chips of which one is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from mesophoto.app.language import tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.theme import current_theme, set_kind


class Choices(FlowArea):
    """One of several words; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, words: Mapping[str, str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(current_theme().px(6), parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for key, word in words.items():
            button = set_kind(QToolButton(), "chip")
            button.setText(tr(word))
            button.setAccessibleName(tr("{what}: {choice}").format(what=name, choice=tr(word)))
            button.setCheckable(True)
            self._group.addButton(button)
            self.flow.addWidget(button)
            self.buttons[key] = button
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))

    def value(self) -> str | None:
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, key: str) -> None:
        self.buttons[key].setChecked(True)
