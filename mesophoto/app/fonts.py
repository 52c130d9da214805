"""The font of all texts."""

from PySide6.QtGui import QFont, QFontDatabase

SHIPPED_FAMILY = "Source Sans Pro"
SHIPPED_POINT_SIZE = 10.5
GENERIC_FAMILIES = {"", "Sans Serif", "Sans", "sans-serif", "DejaVu Sans"}
"""What Qt reports where no desktop has chosen a font of its own."""


def choose_font() -> QFont:
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
