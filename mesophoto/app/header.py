"""The row above the work: whose photos these are, and what is done most often."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.icons import grow_icon
from mesophoto.app.theme import current_theme, set_icon, set_kind


class ActionButton(QPushButton):
    """A push button that shows and triggers an action."""

    def __init__(self, action: QAction, icon: str, color: str) -> None:
        super().__init__()
        self._action = action
        set_icon(self, icon, color)
        grow_icon(self)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text().rstrip("…").replace("&", ""))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class Line(QLabel):
    """One line of plain text, which ends in an ellipsis where it is too long for its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        self.setToolTip("" if text == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, place, self.alignment(), self.palette(), self.isEnabled(), text, self.foregroundRole()
        )
        painter.end()


class Header(QFrame):
    """Title at the left, actions at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "toolbar")
        self.title = set_kind(Line(), "title")
        self.meta = set_kind(Line(), "caption")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.meta)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(12), theme.px(8), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(6))
        self._row.addLayout(names, 1)

    def add_leading(self, action: QAction, icon: str) -> None:
        self._row.insertWidget(0, self._tool_button(action, icon))

    def add_tool(self, action: QAction, icon: str) -> None:
        self._row.addWidget(self._tool_button(action, icon))

    def add_widget(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def add_primary(self, action: QAction, icon: str) -> None:
        self._row.addSpacing(current_theme().px(8))
        self._row.addWidget(set_kind(ActionButton(action, icon, "on_accent"), "primary"))

    def set_texts(self, title: str, meta: str) -> None:
        self.title.setText(title)
        self.meta.setText(meta)
        self.meta.setVisible(bool(meta))

    def _tool_button(self, action: QAction, icon: str) -> QToolButton:
        """A button for an action; what is on or off shows elsewhere, so that the row stays calm."""
        button = set_kind(QToolButton(), "quiet")
        set_icon(button, icon)
        grow_icon(button)
        button.clicked.connect(action.trigger)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def follow() -> None:
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text().replace("&", ""))
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        follow()
        return button
