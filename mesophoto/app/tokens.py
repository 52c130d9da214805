"""The colours of the app: one set for light, one for dark. Every text colour reads at 4.5:1 or better.

Overlays lie on skin in both themes, so their colours are one set: told apart from each other and
from skin of any tone with any kind of colour vision (tests/app/test_viewer_colours.py has the model).
"""

from dataclasses import asdict, dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Tokens:
    """Colours by what they are for, as ``#rrggbb``."""

    window: str
    surface: str
    """Cards, lists, fields."""
    sunken: str
    """Wells: the bar behind segments, tracks of sliders."""
    hover: str
    pressed: str
    canvas: str
    """Behind photos: neutral, so that it does not tint what is judged on it."""
    canvas_text: str
    hairline: str
    """Between and around surfaces."""
    outline: str
    """Around controls: 3:1 on the surface."""
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    """Selected rows and buttons."""
    on_accent_soft: str
    improved: str
    worsened: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


LIGHT = Tokens(
    window="#f7f6f3",
    surface="#ffffff",
    sunken="#eeece7",
    hover="#f1efeb",
    pressed="#e6e3dd",
    canvas="#e3e3e3",
    canvas_text="#4c4c4c",
    hairline="#e4e1db",
    outline="#8f8b84",
    text="#1d1c1a",
    text_muted="#625f59",
    text_disabled="#a29e97",
    accent="#0b6b73",
    accent_hover="#095a61",
    on_accent="#ffffff",
    accent_soft="#dcedee",
    on_accent_soft="#064a50",
    improved="#1b62b5",
    worsened="#b03a06",
    caution="#7a5200",
    caution_soft="#fbf0d9",
    danger="#b3261e",
    danger_soft="#fbe9e7",
)

DARK = Tokens(
    window="#141415",
    surface="#1d1d1f",
    sunken="#0f0f10",
    hover="#29292c",
    pressed="#333337",
    canvas="#0a0a0a",
    canvas_text="#a6a6a6",
    hairline="#2d2d30",
    outline="#75757b",
    text="#f1f0ee",
    text_muted="#a8a6a2",
    text_disabled="#66656a",
    accent="#5cc5cb",
    accent_hover="#7ad5da",
    on_accent="#05282a",
    accent_soft="#15383b",
    on_accent_soft="#b3eaed",
    improved="#7db5f5",
    worsened="#f29a6b",
    caution="#e8bd62",
    caution_soft="#332a14",
    danger="#ff8a80",
    danger_soft="#3a1d1b",
)

OVERLAY_COLORS = {
    "pigmentation": "#45b0ff",
    "redness": "#c2f03c",
    "wrinkles": "#7d22e6",
    "regions": "#ffffff",
    "trust": "#000000",
}
"""Colour of each overlay, in both themes."""


def make_palette(tokens: Tokens) -> QPalette:
    """Build the palette for everything that the stylesheet does not reach."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.hover, role.Text: tokens.text, role.Button: tokens.surface,
        role.ButtonText: tokens.text, role.BrightText: tokens.on_accent, role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.window, role.PlaceholderText: tokens.text_muted,
        role.Highlight: tokens.accent_soft, role.HighlightedText: tokens.on_accent_soft,
        role.Accent: tokens.accent, role.Link: tokens.accent, role.LinkVisited: tokens.accent,
        role.Light: tokens.surface, role.Midlight: tokens.hover, role.Mid: tokens.hairline,
        role.Dark: tokens.outline, role.Shadow: tokens.hairline,
    }  # fmt: skip
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.text_disabled))
    return palette
