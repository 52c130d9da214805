"""The tools to draw with, at the bottom of the photo while something is drawn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.side_effects.sketch import Tool
from mesophoto.app.theme import current_theme, set_icon, set_kind

TOUCH_PX = 44
TOOLS: dict[Tool, tuple[str, str, str]] = {
    "snap": (
        mark("Snap to the edge"),
        "magnet",
        mark("Click some points around it, or drag around it; Enter finds the edge."),
    ),
    "freehand": (mark("Freehand"), "freehand", mark("Draw around it.")),
    "polygon": (mark("Corners"), "polygon", mark("Click corner by corner; Enter closes the outline.")),
    "ellipse": (
        mark("Ellipse"),
        "ellipse",
        mark("Drag across it. Keys: arrows move, Shift and arrows size, Enter keeps."),
    ),
    "brush": (mark("Brush"), "brush", mark("Paint over it; strokes add up.")),
}
SNAPPED = mark("This is the edge that was found. Enter keeps it, Ctrl+Z goes back.")


class DrawingPalette(QFrame):
    """Chooses the tool, and finishes."""

    tool_chosen = Signal(str)
    undo_wanted = Signal()
    cancel_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "popover")
        theme = current_theme()
        self.setAccessibleName(tr("Drawing tools"))
        self.hint = set_kind(QLabel(), "caption")
        self.hint.setWordWrap(True)
        self.tools: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(theme.px(2))
        for name, (text, icon, hint) in TOOLS.items():
            button = self._button(tr(text), icon, tr(hint))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self.tool_chosen.emit(name))
            group.addButton(button)
            self.tools[name] = button
            row.addWidget(button)
        row.addSpacing(theme.px(12))
        self.undo = self._button(tr("Take back the last stroke"), "undo", "")
        self.cancel = self._button(tr("Stop drawing"), "close", "")
        self.finish = self._button(tr("Done"), "check", "")
        for button, signal in (
            (self.undo, self.undo_wanted),
            (self.cancel, self.cancel_wanted),
            (self.finish, self.finish_wanted),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(6)] * 4)
        layout.setSpacing(theme.px(2))
        layout.addLayout(row)
        layout.addWidget(self.hint)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_state(self, tool: Tool, *, is_complete: bool, has_strokes: bool, is_snapped: bool) -> None:
        """Say which tool draws, and what comes next."""
        self.tools[tool].setChecked(True)
        self.hint.setText(tr(SNAPPED) if is_snapped else tr(TOOLS[tool][2]))
        self.undo.setEnabled(has_strokes)
        self.finish.setEnabled(is_complete)

    def say(self, sentence: str) -> None:
        """Say why something did not go as it was meant."""
        self.hint.setText(sentence)

    def _button(self, text: str, icon: str, tip: str) -> QToolButton:
        button = set_kind(QToolButton(), "quiet")
        set_icon(button, icon)
        button.setFixedSize(TOUCH_PX, TOUCH_PX)
        button.setToolTip(text if not tip else f"{text}\n{tip}")
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
