"""Before and after in motion: a slider, a cross-fade, a blink, or a whole series, as GIF or animated WebP.

All pictures are given in one frame, of one size. Nothing is written but pixels, times and the loop.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from mesophoto.reports.fonts import font
from mesophoto.reports.pictures import as_8_bit

Pixels = NDArray[np.uint8]
MotionStyle = Literal["sweep", "fade", "blink", "series"]
MotionFormat = Literal["webp", "gif"]
MOTION_STYLES: tuple[MotionStyle, ...] = get_args(MotionStyle)
LONGEST_PX: dict[MotionFormat, int] = {"webp": 1080, "gif": 640}
"""Of the longer side, by default."""
MOST_BYTES = 5_000_000
"""What mail and messengers take without making it smaller themselves."""
BLINK_MS = 700
LEAST_BLINK_MS = 334
"""More than three changes a second can set off a seizure (WCAG 2.3.1)."""

_HOLD_MS, _LAST_HOLD_MS, _STEP_MS = 1000, 1800, 60
_SWEEP_STEPS, _FADE_STEPS = 22, 10
_STAMP_SHARE, _LEAST_STAMP_PX = 38, 14
_LINE = (255, 255, 255)
_GIF_COLOURS = 256
_SMALLER = 0.8


@dataclass(frozen=True, eq=False)
class Still:
    """One picture of the motion, with what is stamped onto it: its date."""

    rgb: NDArray[Any]
    stamp: str


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture and how long it is seen."""

    rgb: Pixels
    shown_ms: int


@dataclass(frozen=True, eq=False)
class Encoded:
    """A file and how it was made.

    Attributes
    ----------
    data : bytes
    size_px : (width, height)
    compression : str
        "lossless", "quality 90", "256 colours", …
    """

    data: bytes
    size_px: tuple[int, int]
    compression: str


def make_frames(
    stills: Sequence[Still], style: MotionStyle, *, longest_px: int, blink_ms: int = BLINK_MS
) -> list[Frame]:
    """Make the frames of a motion that runs for ever.

    Parameters
    ----------
    stills : sequence of Still
        Of one size; two, or, for "series", two and more in order of time.
    style : "sweep", "fade", "blink" or "series"
    longest_px : int
        The longer side at most; pictures are never made larger.
    blink_ms : int
        How long each is seen in a blink; 334 at least.

    Raises
    ------
    ValueError
        If the stills do not fit, or would blink faster than is safe.
    """
    if len({still.rgb.shape for still in stills}) != 1 or len(stills) < 2:
        raise ValueError("a motion needs two pictures or more of one size")
    if style != "series" and len(stills) != 2:
        raise ValueError(f"a {style} is of two pictures")
    if blink_ms < LEAST_BLINK_MS:
        raise ValueError("more than three changes a second can set off a seizure")
    # What is wiped away by a slider takes its date along: each has its own side.
    pictures = [
        _stamped(_scaled(still.rgb, longest_px), still.stamp, right=style in ("sweep", "fade") and number > 0)
        for number, still in enumerate(stills)
    ]
    if style == "blink":
        return [Frame(picture, blink_ms) for picture in pictures]
    if style == "series":
        last = len(pictures) - 1
        return [Frame(p, _LAST_HOLD_MS if n == last else _HOLD_MS) for n, p in enumerate(pictures)]
    before, after = pictures
    mix, steps = (_swept, _SWEEP_STEPS) if style == "sweep" else (_faded, _FADE_STEPS)
    there = [Frame(mix(before, after, amount), _STEP_MS) for amount in _eased(steps)]
    return [Frame(before, _HOLD_MS), *there, Frame(after, _HOLD_MS), *reversed(there)]


def add_band(frames: Sequence[Frame], add: Callable[[Pixels], Pixels]) -> list[Frame]:
    """Set the same band below each frame, as ``add`` does for one picture."""
    return [Frame(add(frame.rgb), frame.shown_ms) for frame in frames]


def encode_motion(frames: Sequence[Frame], format: MotionFormat, *, most_bytes: int = MOST_BYTES) -> Encoded:
    """Encode frames without any metadata, as good as they may be within ``most_bytes``.

    WebP is lossless where that is small enough: what loses something halves the resolution of colour. A GIF
    has one palette for all frames and no dither, so that nothing flickers that does not change.
    """
    if format == "gif":
        return _shrunk(frames, most_bytes, [("256 colours", _encode_gif)])
    return _shrunk(
        frames,
        most_bytes,
        [
            ("lossless", lambda some: _encode_webp(some, lossless=True, quality=50)),
            *(
                (f"quality {quality}", lambda some, q=quality: _encode_webp(some, lossless=False, quality=q))
                for quality in (92, 85, 78)
            ),
        ],
    )


def _shrunk(
    frames: Sequence[Frame],
    most_bytes: int,
    ways: Sequence[tuple[str, Callable[[Sequence[Frame]], bytes]]],
) -> Encoded:
    """Try one way of encoding after the other; where none is small enough, smaller pictures by the last."""
    while True:
        for compression, encode in ways:
            if compression == "lossless" and _lossless_least(frames) > most_bytes:
                continue
            data = encode(frames)
            if len(data) <= most_bytes:
                height, width = frames[0].rgb.shape[:2]
                return Encoded(data, (width, height), compression)
        ways = ways[-1:]
        longest = round(max(frames[0].rgb.shape) * _SMALLER)
        frames = [Frame(_scaled(frame.rgb, longest), frame.shown_ms) for frame in frames]


def _lossless_least(frames: Sequence[Frame]) -> int:
    """Bytes that frames without loss take at least, about: those that are held, each for itself."""
    held = [frame for frame in frames if frame.shown_ms > _STEP_MS]
    steps = len(frames) - len(held)
    one = len(_encode_webp(held[:1], lossless=True, quality=20))
    is_fade = steps == 2 * _FADE_STEPS
    return one * (len(frames) if is_fade else len(held) + bool(steps)) * 4 // 5


def _encode_webp(frames: Sequence[Frame], *, lossless: bool, quality: int) -> bytes:
    images = [Image.fromarray(frame.rgb) for frame in frames]
    data = io.BytesIO()
    images[0].save(
        data, "WEBP", save_all=True, append_images=images[1:], duration=[frame.shown_ms for frame in frames],
        loop=0, lossless=lossless, quality=quality, method=2, kmax=0, background=(0, 0, 0, 255),
        exif=b"", xmp=b"", icc_profile=None,
    )  # fmt: skip
    return data.getvalue()


def _encode_gif(frames: Sequence[Frame]) -> bytes:
    palette = _common_palette(frames)
    # Dither is a texture that skin does not have, and one that wanders from frame to frame.
    images = [
        Image.fromarray(frame.rgb).quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames
    ]
    data = io.BytesIO()
    images[0].save(
        data, "GIF", save_all=True, append_images=images[1:], duration=[frame.shown_ms for frame in frames],
        loop=0, optimize=False, disposal=1, palette=bytes(palette.getpalette() or ()),
    )  # fmt: skip
    return data.getvalue()


def _common_palette(frames: Sequence[Frame]) -> Image.Image:
    """The colours that serve the frames that are held, which have all that the others mix."""
    held = [frame.rgb for frame in frames if frame.shown_ms > _STEP_MS]
    rows = [picture.reshape(-1, 3)[:: max(1, len(held) // 2)] for picture in held]
    pixels = np.concatenate(rows)
    width = 512
    sample = pixels[: len(pixels) // width * width].reshape(-1, width, 3)
    return Image.fromarray(sample).quantize(_GIF_COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3)


def _scaled(rgb: NDArray[Any], longest_px: int) -> Pixels:
    picture = as_8_bit(rgb)
    height, width = picture.shape[:2]
    factor = longest_px / max(height, width)
    if factor >= 1:
        return np.ascontiguousarray(picture)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX))


def _eased(steps: int) -> Iterator[float]:
    """Amounts between 0 and 1, both left out, that begin and end slowly."""
    for step in range(1, steps + 1):
        yield 0.5 - 0.5 * float(np.cos(np.pi * step / (steps + 1)))


def _swept(before: Pixels, after: Pixels, amount: float) -> Pixels:
    """The later picture comes in from the right, behind a line."""
    width = before.shape[1]
    at = round(width * (1 - amount))
    mixed = np.concatenate([before[:, :at], after[:, at:]], axis=1)
    half = max(1, width // 540)
    mixed[:, max(0, at - half) : at + half] = _LINE
    return mixed


def _faded(before: Pixels, after: Pixels, amount: float) -> Pixels:
    return np.rint(before + (after.astype(np.float32) - before) * amount).astype(np.uint8)


def _stamped(picture: Pixels, text: str, *, right: bool) -> Pixels:
    """Write a date into a lower corner, light on dark."""
    image = Image.fromarray(picture)
    size = max(_LEAST_STAMP_PX, max(image.size) // _STAMP_SHARE)
    letters = font(size, "Semibold")
    pen = ImageDraw.Draw(image, "RGBA")
    margin, inset = round(0.6 * size), round(0.45 * size)
    width, height = pen.textlength(text, font=letters) + 2 * inset, round(1.6 * size)
    left = image.width - margin - width if right else margin
    top = image.height - margin - height
    pen.rounded_rectangle((left, top, left + width, top + height), size // 3, fill=(20, 20, 20, 190))
    pen.text((left + inset, top + height / 2), text, fill="white", font=letters, anchor="lm")
    return np.asarray(image)
