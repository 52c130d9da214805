"""The look of the whole app: colours, type, spacing, icons; light and dark, from one set of tokens.

A window calls :func:`install_theme` once. Widgets say what they are with :func:`set_kind` ("card", "title",
"primary", ...) and are styled by the one stylesheet; self-painted widgets take colours from
``current_theme().tokens`` and repaint on ``current_theme().changed``.
"""

from pathlib import Path
from string import Template
from typing import Literal, TypeVar, get_args

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory, QWidget

from mesophoto.app.tokens import DARK, LIGHT, Tokens, make_palette
from mesophoto.resources import resource_path

Mode = Literal["system", "light", "dark"]

Kind = Literal[
    "card", "panel", "toolbar", "strip", "banner", "note", "popover", "segments", "display", "title",
    "heading", "strong", "muted", "caption", "badge", "refusal", "key", "primary", "quiet", "danger",
    "segment", "chip", "touch", "verdict", "peek",
]  # fmt: skip
"""What a widget is. Frames: card, panel, toolbar, strip, banner, note, popover, segments. Labels: display,
title, heading, strong, muted, caption, badge, refusal (why not), key (to be copied by hand). Buttons:
primary, quiet, danger, segment (one of a row), chip (a toggle), touch (for fingers), verdict (on a pair),
peek (in a field)."""

GRID_PX = 8
SHIPPED_FAMILY = "Source Sans Pro"
SHIPPED_POINT_SIZE = 10.5
GENERIC_FAMILIES = {"", "Sans Serif", "Sans", "sans-serif", "DejaVu Sans"}
"""What Qt reports where no desktop has chosen a font of its own."""

TYPE_SCALE = {"display": 1.9, "title": 1.4, "heading": 1.12, "body": 1.0, "caption": 0.88}
ICON_SIZES_PX = ((16, 1), (20, 1), (24, 1), (16, 2), (20, 2), (24, 2), (32, 2))
"""Size and device pixel ratio of the drawings of an icon."""
DISABLED_OPACITY = 0.35
BUTTON_ICON_PX = 18


class Theme(QObject):
    """Holds the chosen mode, follows the system where asked to, and styles the application."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", font_scale: float = 1.0) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._base_font = _choose_font()
        self._drawn = QTemporaryDir()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.mode: Mode = mode
        self.font_scale = font_scale
        self.tokens: Tokens = LIGHT
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.apply()

    @property
    def is_dark(self) -> bool:
        return self.tokens is DARK

    @property
    def scale(self) -> float:
        """How much larger than usual the text is; lengths grow along."""
        return max(QFontMetricsF(self._app.font()).height() / 18.0, 1.0)

    def px(self, length: float) -> int:
        """Give a length of the 8-px grid in logical pixels, grown with the text."""
        return round(length * self.scale)

    def font(self, role: str = "body", *, strong: bool = False, tabular: bool = False) -> QFont:
        """Font of a step of the type scale; ``tabular`` gives figures of one width, for columns."""
        font = QFont(self._app.font())
        font.setPointSizeF(font.pointSizeF() * TYPE_SCALE[role])
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Give a token as a colour."""
        color = QColor(getattr(self.tokens, name))
        color.setAlphaF(alpha)
        return color

    def icon(self, name: str, color: str = "text") -> QIcon:
        """Give an icon of ``resources/icons`` in a token's colour, dimmed when disabled."""
        key = (name, color)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, color)
        return self._icons[key]

    def pixmap(self, name: str, size_px: int, ratio: float, color: str = "text") -> QPixmap:
        """Draw an icon at any size, in logical pixels."""
        pixmap = QPixmap(QSize(size_px, size_px) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(_tint(name, self.color(color))).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        if mode not in get_args(Mode):
            raise ValueError(f"unknown theme {mode!r}")
        self.mode = mode
        self.apply()

    def set_font_scale(self, font_scale: float) -> None:
        """Enlarge all text; 1 is the system's own size."""
        self.font_scale = font_scale
        self.apply()

    def apply(self) -> None:
        """Style the application anew."""
        hints = self._app.styleHints()
        if self.mode == "system":
            hints.unsetColorScheme()
        else:  # window frames and the system's own dialogs go along
            hints.setColorScheme(Qt.ColorScheme.Dark if self.mode == "dark" else Qt.ColorScheme.Light)
        dark = self.mode == "dark" or (self.mode == "system" and self._system_is_dark())
        self.tokens = DARK if dark else LIGHT
        self._icons.clear()
        font = QFont(self._base_font)
        font.setPointSizeF(font.pointSizeF() * self.font_scale)
        # With a stylesheet in force, each of these would style every widget anew.
        self._app.setStyleSheet("")
        self._app.setFont(font)
        self._app.setPalette(make_palette(self.tokens))
        self._app.setStyleSheet(self._make_stylesheet())
        self.changed.emit()

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _on_system_changed(self) -> None:
        if self.mode == "system":
            self.apply()

    def _draw_icon(self, name: str, color: str) -> QIcon:
        icon = QIcon()
        for size, ratio in ICON_SIZES_PX:
            drawn = self.pixmap(name, size, ratio, color)
            icon.addPixmap(drawn, QIcon.Mode.Normal)
            icon.addPixmap(_fade(drawn, DISABLED_OPACITY), QIcon.Mode.Disabled)
        return icon

    def _make_stylesheet(self) -> str:
        """Fill the stylesheet's template with colours, lengths and the pictures drawn for this theme."""
        template = Template(resource_path("themes/style.qss").read_text(encoding="utf-8"))
        values: dict[str, str] = dict(self.tokens.as_dict())
        for name in template.get_identifiers():
            if name.startswith("px"):
                values[name] = f"{self.px(int(name[2:]))}px"
            elif name.startswith("svg_"):
                values[name] = f'url("{self._draw_mark(name[4:].replace("_", "-"))}")'
        size = self._app.font().pointSizeF()
        values |= {f"font_{role}": f"{size * factor:.1f}pt" for role, factor in TYPE_SCALE.items()}
        return template.substitute(values)

    def _draw_mark(self, name: str) -> str:
        """Write an icon in this theme's colour where the stylesheet, which takes files only, finds it."""
        color = "text_muted" if name.startswith("chevron") else "on_accent"
        path = Path(self._drawn.filePath(f"{name}-{'dark' if self.is_dark else 'light'}.svg"))
        if not path.exists():
            path.write_bytes(_tint(name, self.color(color)))
        return path.as_posix()


def install_theme(app: QApplication, mode: Mode = "system", font_scale: float = 1.0) -> Theme:
    """Style an application; call once, before windows are made. A second call changes the mode."""
    theme = app.findChild(Theme, "theme")
    if theme is None:
        return Theme(app, mode, font_scale)
    theme.font_scale = font_scale
    theme.set_mode(mode)
    return theme


def current_theme() -> Theme:
    """The application's theme, installed if it was not yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    return app.findChild(Theme, "theme") or install_theme(app)


W = TypeVar("W", bound=QWidget)


def set_kind(widget: W, kind: Kind) -> W:
    """Say what a widget is, so that the stylesheet fits; returns the widget."""
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget


class _IconBinding(QObject):
    """Keeps the icon of a button or action in the theme's colours as long as that lives."""

    def __init__(self, target: QObject, name: str, color: str) -> None:
        super().__init__(target)
        self.setObjectName("icon-binding")
        self.name = name
        self.color = color
        current_theme().changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        target, theme = self.parent(), current_theme()
        target.setIcon(theme.icon(self.name, self.color))
        if isinstance(target, QAbstractButton):
            size = theme.px(BUTTON_ICON_PX)
            target.setIconSize(QSize(size, size))


def set_icon(target: QObject, name: str, color: str = "text") -> None:
    """Give a button or action an icon that follows the theme."""
    binding = target.findChild(_IconBinding, "icon-binding", Qt.FindChildOption.FindDirectChildrenOnly)
    if binding is None:
        _IconBinding(target, name, color)
    else:
        binding.name, binding.color = name, color
        binding.draw()


def _fade(pixmap: QPixmap, opacity: float) -> QPixmap:
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(pixmap.devicePixelRatio())
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(opacity)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faded


def _tint(name: str, color: QColor) -> bytes:
    svg = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
    return svg.replace("currentColor", color.name()).encode()


def _choose_font() -> QFont:
    """The desktop's own font; where no desktop has chosen one, or no font is installed, the shipped one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontDatabase.families() and font.family() not in GENERIC_FAMILIES:
        return font
    if SHIPPED_FAMILY not in QFontDatabase.families():
        from font_source_sans_pro import font_files_ttf  # noqa: PLC0415 - read only where it is needed

        for style in ("SourceSansPro", "SourceSansProIt", "SourceSansProSemibold", "SourceSansProBold"):
            QFontDatabase.addApplicationFont(font_files_ttf[style])
    font = QFont(SHIPPED_FAMILY)
    font.setPointSizeF(SHIPPED_POINT_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
