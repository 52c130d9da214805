"""The viewer's own bar: mode, overlays, zoom."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.viewer.amount import AmountSlider
from mesophoto.app.viewer.canvas import Canvas
from mesophoto.app.viewer.chrome import OVERLAY_NAMES, paint_swatch
from mesophoto.app.viewer.inputs import OVERLAYS
from mesophoto.app.viewer.modes import ModeName

MODES: dict[ModeName, tuple[str, str, str]] = {
    "single": (mark("Single"), "single", mark("One photo; Space flips to the other")),
    "side_by_side": (mark("Side by side"), "side-by-side", mark("Both photos, zoomed and moved in step")),
    "slider": (
        mark("Slider"),
        "slider",
        mark("The aligned photo over the baseline, with a line to drag and turn"),
    ),
    "blink": (mark("Blink"), "blink", mark("The two photos in turn, in the same place; Space holds one")),
    "onion": (mark("Onion skin"), "onion", mark("The aligned photo shines over the baseline")),
    "difference": (
        mark("Difference"),
        "difference",
        mark("How much lighter or darker the skin is, in colours; for looking, not a measurement"),
    ),
    "grid": (mark("All sessions"), "grid", mark("All sessions of this view, aligned to the baseline")),
}
OVERLAY_TIPS = {
    "pigmentation": mark("Outline the brown spots that were measured"),
    "redness": mark("Outline the red areas that were measured"),
    "wrinkles": mark("Outline the lines that were measured"),
    "regions": mark("Outline and name the regions"),
    "trust": mark("Dim and hatch skin that could not be aligned safely: it is not compared"),
}
LINES = ((0, 0, 0, 0), (0, 1, 1, 0), (0, 1, 0, 1), (0, 1, 1, 2), (1, 2, 2, 3))
"""Where the modes, the overlays, their opacity and the zoom stand, as the bar gets narrower."""


class ViewerToolbar(QFrame):
    """Says what the user asks for; the viewer says back what is so."""

    mode_asked = Signal(str)
    overlay_asked = Signal(str, bool)
    opacity_asked = Signal(float)

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "toolbar")
        self.mode_buttons: dict[str, QToolButton] = {}
        self.overlay_buttons: dict[str, QToolButton] = {}
        self.zoom_out = self._tool("zoom-out", tr("Zoom out (−)"))
        self.zoom_in = self._tool("zoom-in", tr("Zoom in (+)"))
        self.fit = self._tool("fit", tr("Show the whole photo (0)"))
        self.fit_subject = self._tool("fit-subject", tr("Fill the view with what is measured (F)"))
        self.loupe = self._tool("loupe", tr("The same skin of both photos beside the pointer (L)"))
        self.loupe.setCheckable(True)
        self.amount = AmountSlider(canvas)
        self.actual_size = self._tool("actual-size", tr("One photo pixel per screen pixel (1)"))
        self.zoom_label = set_kind(QLabel("100 %"), "caption")
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_label.setAccessibleName(tr("Zoom"))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(10, 100)
        self.opacity.setValue(100)
        self.opacity.setAccessibleName(tr("Opacity of the overlays"))
        self.opacity.setToolTip(tr("Opacity of the overlays"))
        self.opacity.valueChanged.connect(lambda value: self.opacity_asked.emit(value / 100))
        self._leading: list[QWidget] = []
        self._placed: tuple[int, int, int, int] | None = None
        """Lines of the modes, the overlays, their opacity and the zoom."""
        self._folded_for: tuple | None = None
        """What the way the bar is folded was found for."""
        self._lay_out()
        self._draw()
        current_theme().changed.connect(self._draw)

    def _lay_out(self) -> None:
        theme = current_theme()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        self._rows.setSpacing(theme.px(4))
        self._lines = (QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout())
        for line in self._lines:
            line.setSpacing(theme.px(6))
            self._rows.addLayout(line)
        self._segments = self._make_modes()
        self._modes = _group([self._segments, self.amount], 0)
        self._overlays = _group([*map(self._make_overlay, OVERLAYS)], theme.px(6))
        zoom = (
            self.loupe,
            self.zoom_out,
            self.zoom_label,
            self.zoom_in,
            self.fit_subject,
            self.fit,
            self.actual_size,
        )
        self._zoom = _group([*zoom], theme.px(6))
        self._place(*LINES[0])

    def _make_modes(self) -> QFrame:
        frame = set_kind(QFrame(), "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for name, (text, icon, tip) in MODES.items():
            button = self._tool(icon, tr(tip), kind="segment")
            button.setText(tr(text))
            button.setAccessibleName(tr(text))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self.mode_asked.emit(name))
            row.addWidget(button)
            self.mode_buttons[name] = button
        return frame

    def _make_overlay(self, name: str) -> QToolButton:
        button = set_kind(QToolButton(), "chip")
        button.setText(tr(OVERLAY_NAMES[name]))
        button.setAccessibleName(tr(OVERLAY_NAMES[name]))
        button.setToolTip(tr(OVERLAY_TIPS[name]))
        button.setCheckable(True)
        button.clicked.connect(lambda checked, name=name: self.overlay_asked.emit(name, checked))
        self.overlay_buttons[name] = button
        return button

    def _tool(self, icon: str, tip: str, kind: str = "quiet") -> QToolButton:
        button = set_kind(QToolButton(), kind)
        set_icon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        return button

    def add_leading(self, widget: QWidget) -> None:
        """Put a widget of the app's first in the bar."""
        self._lines[0].insertWidget(0, widget)
        self._leading.append(widget)

    def show_mode(self, name: str, available: dict[str, str]) -> None:
        """Check the mode that is so; ``available`` has, for each, why it cannot be had, or nothing."""
        for key, button in self.mode_buttons.items():
            button.setChecked(key == name)
            button.setEnabled(not available[key])
            button.setToolTip(available[key] or tr(MODES[key][2]))

    def show_overlays(self, visible: set[str], found: set[str]) -> None:
        """Check what is shown, and offer only what there is."""
        for name, button in self.overlay_buttons.items():
            button.setEnabled(name in found)
            button.setChecked(name in visible)
            missing = tr("nothing was measured yet") if name != "trust" else tr("there is no alignment")
            tip = tr(OVERLAY_TIPS[name])
            button.setToolTip(tip if name in found else f"{tip}: {missing}")
        self.opacity.setEnabled(bool(visible & found))

    def show_zoom(self, zoom: float) -> None:
        self.zoom_label.setText(f"{zoom * 100:.0f} %")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fold()  # the verdict's word or the text's size may have changed
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for child in self.findChildren(QWidget):
            child.ensurePolished()  # sizes are known only with the style applied
        self._fold()

    def _fold(self) -> None:
        """Leave out texts where the bar is too narrow, then use a second and a third line.

        Nothing is ever squeezed: a verdict that cannot be read would be none.
        """
        wanted = (self.width(), self.font().pointSizeF(), *(one.sizeHint().width() for one in self._leading),
                  *(one.isHidden() for one in self._leading), self.amount.isHidden())  # fmt: skip
        if wanted == self._folded_for:
            return
        self._folded_for = wanted
        both, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        texts = ((both, both), (icon, both), (icon, icon))
        steps = [(*styles, lines) for lines in LINES for styles in texts]
        for overlays, modes, lines in steps:
            for button in self.overlay_buttons.values():
                button.setToolButtonStyle(overlays)
            for button in self.mode_buttons.values():
                button.setToolButtonStyle(modes)
            self._place(*lines)
            for group in (self._segments, self._modes, self._overlays, self._zoom):
                group.layout().invalidate()
                group.updateGeometry()
            for layout in (*self._lines, self._rows):
                layout.invalidate()
            if self._rows.sizeHint().width() <= self.width():
                break

    def _place(self, modes_line: int, overlays_line: int, opacity_line: int, zoom_line: int) -> None:
        """Put modes, overlays, their opacity and the zoom onto lines: 0 is that of the verdict."""
        if (modes_line, overlays_line, opacity_line, zoom_line) == self._placed:
            return
        self._placed = modes_line, overlays_line, opacity_line, zoom_line
        moved = (None, self._modes, self._overlays, self.opacity, self._zoom)
        for number, line in enumerate(self._lines):
            for place in reversed(range(line.count())):
                if line.itemAt(place).widget() in moved:
                    line.takeAt(place)
            if number == modes_line:
                line.addWidget(self._modes)
            if number == overlays_line:
                if number == 0:
                    line.addStretch(1)
                line.addWidget(self._overlays)
            if number == opacity_line:
                line.addWidget(self.opacity)
            line.addStretch(1)
            if number == zoom_line:
                line.addWidget(self._zoom)
        self._rows.setSpacing(current_theme().px(4) if overlays_line else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, super().minimumSizeHint().height())

    def _draw(self) -> None:
        """Draw what depends on the theme."""
        theme = current_theme()
        size = QSize(theme.px(18), theme.px(18))
        for name, button in self.overlay_buttons.items():
            button.setIcon(_swatch_icon(name, size))
            button.setIconSize(size)
        self.opacity.setFixedWidth(theme.px(72))
        self.amount.fit()
        self.zoom_label.setFixedWidth(self.zoom_label.fontMetrics().horizontalAdvance("1600 %"))
        self._folded_for = None
        self._fold()


def _group(widgets: list[QWidget], spacing_px: int) -> QWidget:
    """Put widgets side by side, to be moved together."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing_px)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def _swatch_icon(name: str, size: QSize) -> QIcon:
    icon = QIcon()
    for ratio in (1, 2, 3):
        for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, 0.3)):
            pixmap = QPixmap(size * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setOpacity(opacity)
            paint_swatch(painter, QRectF(0, 0, size.width(), size.height()), name)
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon
