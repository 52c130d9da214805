"""The strip above the photos that says why they are not aligned."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.viewer.availability import refusal_of
from mesophoto.app.viewer.scene import Scene


class Banner(QWidget):
    """Is there only where a pair is not aligned."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        frame = set_kind(QFrame(), "banner")
        self.text = QLabel(wordWrap=True)
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        row.addWidget(self.text)
        around = QVBoxLayout(self)
        around.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        around.addWidget(frame)

    def show_scene(self, scene: Scene, *, wanted: bool) -> None:
        """Say what there is to say of a scene, where it is ``wanted``."""
        told = tr("Not aligned: {reason}").format(reason=scene.reason) if scene.reason else refusal_of(scene)
        self.text.setText(told)
        self.setVisible(wanted and scene.is_pair and scene.alignment == "refused")
