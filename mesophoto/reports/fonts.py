"""The one typeface of everything that is drawn without a window."""

from functools import cache
from typing import Literal

from font_source_sans_pro import font_files_ttf
from PIL import ImageFont

Weight = Literal["Regular", "Semibold", "Bold"]

_FILES = {"Regular": "SourceSansPro", "Semibold": "SourceSansProSemibold", "Bold": "SourceSansProBold"}


@cache
def font(size_px: int, weight: Weight = "Regular") -> ImageFont.FreeTypeFont:
    """Source Sans Pro (SIL Open Font License) of a height in px."""
    return ImageFont.truetype(font_files_ttf[_FILES[weight]], size_px)
