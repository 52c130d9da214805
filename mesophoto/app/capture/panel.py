"""The controls beside the live picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.keeping.parts import Words
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

USUAL_OPACITY = 35
WIDTH_PX = 280
MOMENTS = ("before", "right_after", "follow_up")


class CapturePanel(QFrame):
    """What is taken, how the ghost looks, and the shutter."""

    shutter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "card")
        self.setFixedWidth(theme.px(WIDTH_PX))
        self.title = Words("", "title")
        self.hint = Words("", "muted")
        self.moment = QComboBox()
        for name in MOMENTS:
            self.moment.addItem(tr(texts.MOMENTS[name]), name)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(USUAL_OPACITY)
        self.edges = QCheckBox(tr("&Outlines only"))
        self.mirror = QCheckBox(tr("&Mirror the picture"))
        self.mirror.setToolTip(tr("For a screen that the patient looks at; the photo is never mirrored."))
        self.auto = QCheckBox(tr("Take it when it &fits"))
        self.auto.setChecked(True)
        self.shutter = set_kind(QPushButton(tr("Take the photo")), "primary")
        set_icon(self.shutter, "camera", "on_accent")
        self.shutter.setMinimumHeight(theme.px(56))
        self.shutter.setToolTip(tr("Space"))
        self.shutter.setAutoDefault(False)
        self.shutter.clicked.connect(self.shutter_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addSpacing(theme.px(8))
        for name, field in ((tr("M&oment"), self.moment), (tr("&Ghost of the baseline"), self.opacity)):
            label = set_kind(QLabel(name), "caption")
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(self.edges)
        layout.addWidget(self.mirror)
        layout.addStretch()
        layout.addWidget(self.auto)
        layout.addWidget(self.shutter)

    def show_view(self, name: str, hint: str) -> None:
        """Say what is taken next."""
        self.title.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def set_ghost(self, on: bool) -> None:
        """Whether there is a baseline to lay over the picture."""
        self.opacity.setEnabled(on)
        self.edges.setEnabled(on)
