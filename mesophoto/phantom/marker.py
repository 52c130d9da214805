"""A printed card that gives the scale: an ArUco marker of known side, and a millimetre rule."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

MARKER_MM = 20.0
"""Side of the marker's black square."""

CARD_MM = (44.0, 38.0)
"""Width and height of the card."""

_DICTIONARY = cv2.aruco.DICT_4X4_50
_MARKER_ID = 7


def draw_card(px_per_mm: float) -> NDArray[np.float32]:
    """Draw the card, seen straight on.

    Returns
    -------
    (h, w) float32 in 0..1
        sRGB-encoded grey.
    """
    fine = 4
    scale = px_per_mm * fine
    width, height = round(CARD_MM[0] * scale), round(CARD_MM[1] * scale)
    image = Image.new("L", (width, height), 236)
    draw = ImageDraw.Draw(image)
    cells: NDArray[Any] = cv2.aruco.generateImageMarker(
        cv2.aruco.getPredefinedDictionary(_DICTIONARY), _MARKER_ID, 6
    )
    side = round(MARKER_MM * scale)
    printed = Image.fromarray(np.where(cells > 127, 236, 26).astype(np.uint8)).resize(
        (side, side), Image.Resampling.NEAREST
    )
    image.paste(printed, (round(5 * scale), round(5 * scale)))
    _draw_rule(draw, scale)
    font = ImageFont.load_default(size=round(2.6 * scale))
    small = ImageFont.load_default(size=round(2.0 * scale))
    draw.text((28 * scale, 5.5 * scale), f"{MARKER_MM:.0f} mm", fill=30, font=font)
    draw.text((28 * scale, 10 * scale), "scale card", fill=90, font=small)
    draw.rounded_rectangle((28 * scale, 15 * scale, 39 * scale, 25 * scale), 0.6 * scale, fill=118)
    card = np.asarray(image, np.float32) / 255
    size = (round(CARD_MM[0] * px_per_mm), round(CARD_MM[1] * px_per_mm))
    return np.asarray(cv2.resize(card, size, interpolation=cv2.INTER_AREA), np.float32)


def _draw_rule(draw: ImageDraw.ImageDraw, scale: float) -> None:
    bottom = CARD_MM[1]
    for millimetre in range(37):
        length = 4.2 if millimetre % 10 == 0 else 3.0 if millimetre % 5 == 0 else 2.0
        x = (3.5 + millimetre) * scale
        draw.line(
            (x, (bottom - length) * scale, x, bottom * scale), fill=30, width=max(1, round(0.16 * scale))
        )
        if millimetre % 10 == 0:
            font = ImageFont.load_default(size=round(2.0 * scale))
            draw.text((x, (bottom - 4.6) * scale), str(millimetre), fill=30, font=font, anchor="mb")
