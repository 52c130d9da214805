"""How fast the photos blink, or how strongly one shines through the other: a slider beside the modes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.viewer.blinking import BLINKS_HZ

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas


@dataclass(frozen=True)
class Scale:
    """What the slider stands for in a mode: a name, its ends and its steps."""

    name: str
    low: float
    high: float
    step: float

    def text(self, value: float) -> str:
        if self.high > 1:
            return tr("{rate}/s").format(rate=QLocale().toString(value, "f", 1))
        return tr("{share} %").format(share=round(100 * value))


SCALES = {
    "blink": Scale(mark("Changes per second"), *BLINKS_HZ, 0.1),
    "onion": Scale(mark("Opacity of the later photo"), 0.0, 1.0, 0.05),
    "difference": Scale(mark("Opacity of the map"), 0.1, 1.0, 0.05),
}


class AmountSlider(QWidget):
    """Is there only in modes that can be set; sets the canvas."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__()
        self._canvas = canvas
        self._mode = "onion"
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.label = set_kind(QLabel(), "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(current_theme().px(6), 0, 0, 0)
        row.setSpacing(current_theme().px(6))
        row.addWidget(self.slider)
        row.addWidget(self.label)
        self.slider.valueChanged.connect(self._on_moved)
        self.fit()
        self.hide()

    def fit(self) -> None:
        """Take the size that the theme's text asks for."""
        self.slider.setFixedWidth(current_theme().px(84))
        self.label.setFixedWidth(self.label.fontMetrics().horizontalAdvance("100 %") + 4)

    def show_mode(self, mode: str) -> None:
        """Show how the mode is set."""
        self.setVisible(mode in SCALES)
        if mode not in SCALES:
            return
        self._mode, scale, canvas, look = mode, SCALES[mode], self._canvas, self._canvas.look
        value = {
            "blink": canvas.blinking.rate_hz,
            "onion": look.onion_opacity,
            "difference": look.map_opacity,
        }[mode]
        name = tr(scale.name)
        self.slider.blockSignals(True)
        self.slider.setRange(round(scale.low / scale.step), round(scale.high / scale.step))
        self.slider.setValue(round(value / scale.step))
        self.slider.blockSignals(False)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(name)
        self.label.setText(scale.text(value))

    def _on_moved(self, steps: int) -> None:
        canvas = self._canvas
        setters = {
            "blink": canvas.set_blink_hz,
            "onion": canvas.set_onion_opacity,
            "difference": canvas.set_map_opacity,
        }
        setters[self._mode](round(steps * SCALES[self._mode].step, 3))
