"""The window on the patient's screen: two photos without a name, and large buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.viewer.canvas import Canvas
from mesophoto.app.viewer.modes import ModeName

TARGET_PX = 44
MODES: dict[ModeName, tuple[str, str]] = {
    "side_by_side": (mark("Side by side"), "side-by-side"),
    "slider": (mark("Slider"), "slider"),
    "blink": (mark("Blink"), "blink"),
}


class PatientScreen(QWidget):
    """Shows a scene with a canvas of its own; blank until it is given one."""

    closed = Signal()
    mode_asked = Signal(str)
    step_asked = Signal(bool)
    """Whether this window goes in step with the main one."""
    show_asked = Signal()
    """The photos of now are to be shown again."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Photos"))
        self.setAutoFillBackground(True)
        self.canvas = Canvas(self)
        self.mode_buttons: dict[str, QPushButton] = {}
        self.in_step = self._button(tr("In step"), "link")
        self.in_step.setCheckable(True)
        self.in_step.setChecked(True)
        self.in_step.setToolTip(tr("Zoom, place and way of comparing follow the main window"))
        self.in_step.toggled.connect(self.step_asked)
        self.close_button = self._button(tr("Close"), "close")
        self.close_button.setToolTip(tr("Close this window (Esc)"))
        self.close_button.clicked.connect(self.close)
        self.show_button = self._button(tr("Show the photos"), "eye")
        self.show_button.setToolTip(tr("Show the pair that is open in the main window"))
        self.show_button.clicked.connect(self.show_asked)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_blank())
        self.pages.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self._make_bar())
        self.resize(1000, 700)
        self.setMinimumSize(480, 360)

    @property
    def is_blank(self) -> bool:
        return self.pages.currentWidget() is not self.canvas

    def set_blank(self, blank: bool) -> None:
        """Show nothing of a patient, or the photos."""
        self.pages.setCurrentIndex(0 if blank else 1)
        for button in (*self.mode_buttons.values(), self.in_step):
            button.setEnabled(not blank)

    def show_mode(self, name: str, missing: dict[str, str]) -> None:
        """Check the mode that is so; ``missing`` says of each why it cannot be had, or nothing."""
        for mode, button in self.mode_buttons.items():
            button.setChecked(mode == name)
            button.setEnabled(not self.is_blank and not missing.get(mode))
            button.setToolTip(missing.get(mode) or button.text())

    def open_on(self, screen: QScreen | None) -> None:
        """Fill a second screen; without one, open as a window."""
        if screen is None:
            self.show()
        else:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _make_blank(self) -> QWidget:
        blank = QWidget()
        column = QVBoxLayout(blank)
        column.addStretch(1)
        told = QLabel(tr("Nothing is shown"), alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(set_kind(told, "muted"))
        column.addSpacing(current_theme().px(12))
        column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return blank

    def _make_bar(self) -> QFrame:
        bar = set_kind(QFrame(), "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(*[current_theme().px(8)] * 4)
        row.setSpacing(current_theme().px(8))
        row.addStretch(1)
        for name, (text, icon) in MODES.items():
            button = self._button(tr(text), icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self.mode_asked.emit(name))
            self.mode_buttons[name] = button
            row.addWidget(button)
        row.addWidget(self.in_step)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return bar

    def _button(self, text: str, icon: str) -> QPushButton:
        """A button that a finger hits."""
        button = set_kind(QPushButton(text), "touch")
        button.setAccessibleName(text)
        set_icon(button, icon)
        return button


def second_screen(first: QScreen | None) -> QScreen | None:
    """The screen that the main window is not on, where there is one."""
    return next((screen for screen in QGuiApplication.screens() if screen is not first), None)
