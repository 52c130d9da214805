"""A picture with its seal below: what was done to it, the code in letters, and as a square that is read."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from mesophoto.reports.fonts import font
from mesophoto.reports.pictures import as_8_bit, wrap_text
from mesophoto.reports.seal_code import qr_modules

_QUIET_MODULES = 4
_MODULE_SHARE = 380
"""A module is this share of the picture's longer side: it survives saving as a poor JPEG."""
_INK = "#1d1c1a"
_NARROWEST_PX = 320


def add_seal(rgb: NDArray[Any], lines: Sequence[str], code: str) -> NDArray[np.uint8]:
    """Set a seal below a picture, whose own pixels stay as they are.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    lines : sequence of str
        What was done to it and the verdict, one sentence each, in the reader's language.
    code : str

    Returns
    -------
    (H + band, max(W, 320), 3) uint8
    """
    picture = as_8_bit(rgb)
    width = max(picture.shape[1], _NARROWEST_PX)
    square = _square(code, max(3, round(max(picture.shape[0], width) / _MODULE_SHARE)))
    size = max(12, width // 72)
    margin, step = round(0.7 * size), round(1.36 * size)
    room = width - square.width - 3 * margin
    told = [part for line in lines for part in wrap_text(line, size, room)]
    height = max(square.height, step * (len(told) + 1)) + 2 * margin
    band = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(band)
    for number, line in enumerate(told):
        pen.text((margin, margin + number * step), line, fill=_INK, font=font(size), anchor="la")
    place = (margin, margin + len(told) * step)
    pen.text(place, code, fill=_INK, font=font(size, "Semibold"), anchor="la")
    band.paste(square, (width - margin - square.width, (height - square.height) // 2))
    whole = np.full((picture.shape[0] + height, width, 3), 255, np.uint8)
    whole[: picture.shape[0], : picture.shape[1]] = picture
    whole[picture.shape[0] :] = np.asarray(band)
    return whole


def _square(code: str, module_px: int) -> Image.Image:
    dark = np.pad(np.array(qr_modules(code), bool), _QUIET_MODULES)
    return Image.fromarray(np.kron(~dark, np.ones((module_px, module_px), bool)).astype(np.uint8) * 255)
