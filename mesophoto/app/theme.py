"""The look of the whole app: colours, type, spacing, icons; light and dark, from one set of tokens.

A window calls :func:`install_theme` once. Widgets say what they are with :func:`set_kind` ("card", "title",
"primary", ...) and are styled by the one stylesheet; self-painted widgets take colours from
``current_theme().tokens`` and repaint on ``current_theme().changed``.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Template
from typing import Literal, TypeVar, get_args

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from mesophoto.app.fonts import choose_font
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

TYPE_SCALE = {"display": 1.9, "title": 1.4, "heading": 1.12, "body": 1.0, "caption": 0.88}
DISABLED_OPACITY = 0.35
BUTTON_ICON_PX = 18


class Theme(QObject):
    """Holds the chosen mode, follows the system where asked to, and styles the application."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", font_scale: float = 1.0) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._base_font = choose_font()
        self._drawn = QTemporaryDir()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.mode: Mode = mode
        self.font_scale = font_scale
        self.tokens: Tokens = LIGHT
        self._left: Iterator[None] = iter(())
        self._held: list[QWidget] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
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
        """Give an icon of ``resources/icons`` in a token's colour, dimmed when disabled.

        It is drawn when it is first seen, in the size that is seen: most icons of a window are out of sight.
        """
        key = (name, self.color(color).name())
        if key not in self._icons:
            icon = QIcon(self._write_mark(name, self.color(color)))
            dimmed = self._write_mark(name, self.color(color, DISABLED_OPACITY))
            icon.addFile(dimmed, QSize(), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, size_px: int, ratio: float, color: str = "text") -> QPixmap:
        """Draw an icon at any size, in logical pixels."""
        key = f"mesophoto {name} {size_px} {ratio} {self.color(color).name()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(QSize(size_px, size_px) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(_tint(name, self.color(color))).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def set_mode(self, mode: Mode, *, in_turns: bool = False) -> None:
        """Follow the system, or stay light or dark."""
        if mode not in get_args(Mode):
            raise ValueError(f"unknown theme {mode!r}")
        self.mode = mode
        self.apply(in_turns=in_turns)

    def set_font_scale(self, font_scale: float, *, in_turns: bool = False) -> None:
        """Enlarge all text; 1 is the system's own size."""
        self.font_scale = font_scale
        self.apply(in_turns=in_turns)

    def apply(self, *, in_turns: bool = False) -> None:
        """Style the application anew: at once, or in turns of the event loop, which no window waits for."""
        self._left = self._style()
        self._on_turn()
        while not in_turns and self._turn.isActive():
            self._on_turn()

    def _on_turn(self) -> None:
        """Take the next step of a change."""
        if next(self._left, self) is self:
            self._turn.stop()
        else:
            self._turn.start()

    def _style(self) -> Iterator[None]:
        """Style the application in steps; nothing is painted before the last one."""
        hints = self._app.styleHints()
        if self.mode == "system":
            hints.unsetColorScheme()
        else:  # window frames and the system's own dialogs go along
            hints.setColorScheme(Qt.ColorScheme.Dark if self.mode == "dark" else Qt.ColorScheme.Light)
        dark = self.mode == "dark" or (self.mode == "system" and self._system_is_dark())
        self.tokens = DARK if dark else LIGHT
        font = QFont(self._base_font)
        font.setPointSizeF(font.pointSizeF() * self.font_scale)
        self._hold()
        # With a stylesheet in force, each of these would style every widget anew.
        self._app.setStyleSheet("")
        self._app.setFont(font)
        self._app.setPalette(make_palette(self.tokens))
        yield
        self._app.setStyleSheet(self._make_stylesheet())
        yield
        self.changed.emit()
        self._release()

    def _hold(self) -> None:
        """Keep the windows as they look, until all is styled."""
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)

    def _release(self) -> None:
        for window in self._held:
            if isValid(window):
                window.setUpdatesEnabled(True)
        self._held.clear()

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _on_system_changed(self) -> None:
        if self.mode == "system":
            self.apply(in_turns=True)

    def _make_stylesheet(self) -> str:
        """Fill the stylesheet's template with colours, lengths and the pictures drawn for this theme."""
        template = Template(resource_path("themes/style.qss").read_text(encoding="utf-8"))
        values: dict[str, str] = dict(self.tokens.as_dict())
        for name in template.get_identifiers():
            if name.startswith("px"):
                values[name] = f"{self.px(int(name[2:]))}px"
            elif name.startswith("svg_"):
                mark = name[4:].replace("_", "-")
                color = self.color("text_muted" if mark.startswith("chevron") else "on_accent")
                values[name] = f'url("{self._write_mark(mark, color)}")'
        size = self._app.font().pointSizeF()
        values |= {f"font_{role}": f"{size * factor:.1f}pt" for role, factor in TYPE_SCALE.items()}
        return template.substitute(values)

    def _write_mark(self, name: str, color: QColor) -> str:
        """Write an icon in a colour where icons and stylesheets, which take files only, find it."""
        path = Path(self._drawn.filePath(f"{name}-{color.name(QColor.NameFormat.HexArgb)[1:]}.svg"))
        if not path.exists():
            path.write_bytes(_tint(name, color))
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


@cache
def _read_icon(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")


def _tint(name: str, color: QColor) -> bytes:
    svg = _read_icon(name)
    faded = f'<g opacity="{color.alphaF():.2f}">' if color.alphaF() < 1 else "<g>"
    start = svg.index(">") + 1
    svg = f"{svg[:start]}{faded}{svg[start:].replace('</svg>', '</g></svg>')}"
    return svg.replace("currentColor", color.name()).encode()
