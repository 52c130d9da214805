"""Who works with the library: their name in the header, and a menu of those who may take over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from mesophoto.app import engine
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Practitioner
    from mesophoto.library.library import Library


class PersonButton(QToolButton):
    """Hidden where there is only one person and nothing to lock: it would say nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        set_kind(self, "quiet")
        set_icon(self, "patient")
        grow_icon(self)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.hide()

    def show_person(self, library: Library | None) -> None:
        """Show who works now, and ask who else might."""
        self.menu().clear()
        if library is None:
            self.hide()
            return
        name = library.practitioner.name
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 18 * self._em()))
        self.setToolTip(tr("{name}: take over, lock").format(name=name))
        self.setAccessibleName(tr("Working now: {name}").format(name=name))
        self.setVisible(library.is_vault)
        self._window.desk.ask(tr("Reading"), engine.persons, self._fill)

    def _em(self) -> int:
        return self.fontMetrics().averageCharWidth()

    def _fill(self, persons: tuple[Practitioner, ...]) -> None:
        library, menu = self._window.desk.library, self.menu()
        menu.clear()
        others = [person for person in persons if person.id != library.practitioner.id]
        for person in others:
            action = menu.addAction(person.name)
            action.triggered.connect(
                lambda _c=False, person=person: self._window.vault.access.switch_to(person)
            )
        if others:
            menu.addSeparator()
        registry = self._window.registry
        names = ["vault.lock", "vault.persons"] if library.is_vault else ["vault.persons"]
        registry.fill_menu(menu, names)
        self.setVisible(library.is_vault or bool(others))
