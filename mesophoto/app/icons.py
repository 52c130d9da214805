"""Icons that keep step with the text."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton

from mesophoto.app.theme import current_theme

ICON_PX = 18


class _IconSize(QObject):
    """Keeps the size of a button's icon as long as that lives."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        current_theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        side = current_theme().px(ICON_PX)
        self.parent().setIconSize(QSize(side, side))


def grow_icon(button: QAbstractButton) -> None:
    """Let a button's icon grow with the text."""
    _IconSize(button)
