"""Pictures to look at: findings laid over a photo, two aligned photos side by side."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from mesophoto.records import Comparability, FloatArray, Mask
from mesophoto.reports.fonts import font

COLOURS: dict[str, tuple[int, int, int]] = {
    "pigmentation": (255, 176, 0),
    "redness": (230, 60, 140),
    "wrinkles": (0, 190, 220),
}
"""Told apart by any kind of colour vision, and from skin of any tone."""

_OUTLINE = (255, 255, 255)


def as_8_bit(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 of a photo's uint8 or uint16."""
    return rgb if rgb.dtype == np.uint8 else (rgb >> 8).astype(np.uint8)


def lay_over(
    rgb: NDArray[Any],
    masks: Mapping[str, Mask],
    outlines: Mapping[str, NDArray[np.float64]] | None = None,
    *,
    longest_px: int = 2000,
) -> Image.Image:
    """Draw findings over a photo: a tint inside, a line along the edge; regions as thin outlines.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    masks : dict of (H, W) bool
        "pigmentation", "redness", "wrinkles".
    outlines : dict of (N, 2) px (x, y), optional
    longest_px : int
        The picture's longer side at most.

    Returns
    -------
    PIL.Image.Image
        RGB.
    """
    picture = as_8_bit(rgb).astype(np.float32)
    for name, mask in masks.items():
        colour = np.asarray(COLOURS.get(name, (255, 255, 0)), np.float32)
        edge = _edge(mask, max(1, round(max(mask.shape) / 1400)))
        picture[mask] += 0.22 * (colour - picture[mask])
        picture[edge] += 0.90 * (colour - picture[edge])
    image = Image.fromarray(np.rint(picture).astype(np.uint8))
    factor = min(1.0, longest_px / max(image.size))
    if factor < 1:
        image = image.resize(
            (round(image.width * factor), round(image.height * factor)), Image.Resampling.LANCZOS
        )
    pen = ImageDraw.Draw(image)
    width = max(1, round(max(image.size) / 1000))
    for outline in (outlines or {}).values():
        corners = [(float(x) * factor, float(y) * factor) for x, y in outline]
        if len(corners) > 1:
            pen.line([*corners, corners[0]], fill=_OUTLINE, width=width)
    _draw_key(image, list(masks))
    return image


def side_by_side(
    left: NDArray[Any],
    right: NDArray[Any],
    captions: tuple[str, str],
    verdict: str,
    *,
    height_px: int = 1000,
) -> Image.Image:
    """Set two photos of one size side by side, each with its caption, and below the verdict on the pair."""
    line, gap = 52, 8
    images = []
    for rgb in (left, right):
        image = Image.fromarray(as_8_bit(rgb))
        width = round(image.width * height_px / image.height)
        images.append(image.resize((width, height_px), Image.Resampling.LANCZOS))
    total = Image.new("RGB", (images[0].width + gap + images[1].width, height_px + line), "white")
    pen = ImageDraw.Draw(total)
    for image, x, caption in zip(images, (0, images[0].width + gap), captions, strict=True):
        total.paste(image, (x, 0))
        pen.text((x + 14, height_px + line // 2), caption, fill="#1d1c1a", font=font(24), anchor="lm")
    return write_below(total, verdict)


def write_below(image: Image.Image, text: str) -> Image.Image:
    """Add a text below a picture, as large as the picture asks for and in as many lines as it takes."""
    size = max(14, image.width // 68)
    margin, step = round(0.64 * size), round(1.36 * size)
    lines = wrap_text(text, size, image.width - 2 * margin)
    total = Image.new("RGB", (image.width, image.height + step * len(lines) + 2 * margin), "white")
    total.paste(image, (0, 0))
    pen = ImageDraw.Draw(total)
    for number, one in enumerate(lines):
        place = (margin, image.height + margin + step * number)
        pen.text(place, one, fill="#1d1c1a", font=font(size, "Semibold"), anchor="la")
    return total


def wrap_text(text: str, size_px: int, width_px: int) -> list[str]:
    """Break a text into lines that fit a width in the pictures' font."""
    letters, lines = font(size_px, "Semibold"), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if letters.getlength(longer) <= width_px or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def say_verdict(found: Comparability) -> str:
    """Say whether two photos may be compared, and what is against it, as it stands on every export."""
    told = {
        "comparable": "Comparable",
        "with care": "Comparable with care",
        "not comparable": "Not comparable",
    }[found.verdict]
    advice = [check.advice for check in found.checks if not check.passed and check.advice]
    return f"{told}: {'; '.join(advice)}." if advice else f"{told}."


def show_trust(rgb: NDArray[Any], trust: FloatArray) -> Image.Image:
    """Draw a photo grey where its alignment cannot be trusted."""
    picture = as_8_bit(rgb).astype(np.float32)
    sized = np.asarray(
        Image.fromarray(trust).resize((picture.shape[1], picture.shape[0]), Image.Resampling.BILINEAR)
    )
    grey = picture.mean(axis=2, keepdims=True) * 0.55 + 70
    return Image.fromarray(np.rint(np.where(sized[..., None] > 0.5, picture, grey)).astype(np.uint8))


def _edge(mask: Mask, reach_px: int) -> Mask:
    """The mask's own pixels within a few px of its boundary."""
    inner = mask.copy()
    for _ in range(reach_px):
        padded = np.pad(inner, 1)
        inner = (
            padded[1:-1, 1:-1] & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
        )
    return mask & ~inner


def _draw_key(image: Image.Image, names: list[str]) -> None:
    """Name what the colours mean, in the upper left corner."""
    size = max(14, image.height // 60)
    pen, x, y = ImageDraw.Draw(image, "RGBA"), size, size
    for name in names:
        letters = font(size, "Semibold")
        width = pen.textlength(name, font=letters) + 2.4 * size
        pen.rounded_rectangle((x, y, x + width, y + 1.7 * size), size // 3, fill=(20, 20, 20, 170))
        dot = (x + 0.5 * size, y + 0.5 * size, x + 1.2 * size, y + 1.2 * size)
        pen.ellipse(dot, fill=COLOURS.get(name, (255, 255, 0)))
        pen.text((x + 1.6 * size, y + 0.85 * size), name, fill="white", font=letters, anchor="lm")
        y += round(2.1 * size)
