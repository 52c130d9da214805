"""One registry of actions: what menus, toolbar, shortcuts and the command palette are made of."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mesophoto.app.language import tr

Text = str | Callable[[], str]


def _always() -> bool:
    return True


@dataclass(frozen=True)
class ActionSpec:
    """What one action is. ``text`` may be a function where it names what it acts on ("Undo Import")."""

    id: str
    text: Text
    run: Callable[[], None]
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    plain: str = ""
    """Its text in lists of all actions, where ``text`` names what it acts on now."""
    why: str = ""
    """Why it cannot be done now, where that is not for want of a library, a patient or a photo."""


SEPARATOR = "-"


class ActionRegistry(QObject):
    """Holds one `QAction` per spec and keeps text, state and icon true."""

    def __init__(self, window: QWidget, icon: Callable[[str], QIcon]) -> None:
        super().__init__(window)
        self._window = window
        self._icon = icon
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self.refusal: Callable[[str], str | None] = lambda _action_id: None
        """Says why somebody may not use an action; None if they may."""
        self.lack: Callable[[], str] = str
        """Says what is missing for most actions that cannot be used: a library, a patient, a photo."""

    def add(self, *specs: ActionSpec) -> None:
        for spec in specs:
            if spec.id in self._specs:
                raise ValueError(f"two actions are called {spec.id}")
            keys = [QKeySequence(key) for key in spec.shortcut.split("; ") if key]
            for other, held in self._actions.items():
                if set(keys) & set(held.shortcuts()):
                    # Qt would call the key ambiguous and do neither.
                    raise ValueError(f"{spec.id} and {other} have the same shortcut")
            action = QAction(self._window)
            action.setObjectName(spec.id)
            if keys:
                action.setShortcuts(keys)
                action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(spec.checked is not None)
            action.triggered.connect(lambda _checked=False, run=spec.run: run())
            self._specs[spec.id] = spec
            self._actions[spec.id] = action
            self._window.addAction(action)
            self._refresh_one(spec)
        self.refresh_icons()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def specs(self) -> list[ActionSpec]:
        return list(self._specs.values())

    def why_not(self, action_id: str) -> str:
        """Say why an action cannot be used now; nothing if it can."""
        if self._actions[action_id].isEnabled():
            return ""
        return self.refusal(action_id) or tr(self._specs[action_id].why) or self.lack()

    def refresh(self) -> None:
        """Ask every action again for its text and whether it can be done now."""
        for spec in self._specs.values():
            self._refresh_one(spec)

    def refresh_icons(self) -> None:
        """Draw the icons again, after a change of theme."""
        for spec in self._specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(self._icon(spec.icon))

    def fill_menu(self, menu: QMenu, ids: list[str]) -> QMenu:
        menu.setToolTipsVisible(True)
        for action_id in ids:
            if action_id == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[action_id])
        return menu

    def fill_menu_bar(self, bar: QMenuBar, menus: dict[str, list[str]]) -> dict[str, QMenu]:
        """Make one menu per marked title; returns them for what is no action, such as recent libraries."""
        return {title: self.fill_menu(bar.addMenu(tr(title)), ids) for title, ids in menus.items()}

    def _refresh_one(self, spec: ActionSpec) -> None:
        action = self._actions[spec.id]
        text = spec.text if isinstance(spec.text, str) else spec.text()
        action.setText(text)
        tip = spec.tip or text.replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        reason = self.refusal(spec.id)
        action.setToolTip(reason or (f"{tip} ({keys})" if keys else tip))
        action.setEnabled(reason is None and spec.enabled())
        if spec.checked is not None:
            action.setChecked(spec.checked())
