"""Embedded colour profiles (ICC.1:2022) converted to sRGB.

LittleCMS converts 8 bits. It is reached through Pillow, which has no 16-bit colour, so 16 bits go through
the profile's own curves and matrix here; a profile made of tables is then left to 8 bits.
"""

import io
import struct
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from mesophoto.imaging.colour import linear_to_srgb
from mesophoto.imaging.photo.exif import UNREADABLE, clean_text

_SRGB = ImageCms.createProfile("sRGB")
_D50_TO_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
)
"""XYZ under D50, the ICC's connection space, to linear sRGB (Bradford-adapted; Lindbloom)."""

_ADOBE_RGB_TO_SRGB = np.array([[1.3983557, -0.3983557, 0.0], [0.0, 1.0, 0.0], [0.0, -0.0429289, 1.0429289]])
"""Linear Adobe RGB (1998) to linear sRGB; both have D65."""
_ADOBE_RGB_GAMMA = 563 / 256

_DAMAGED = "The colour profile is damaged; colours are taken as sRGB"
_ROWS = 512
"""Converted at a time, so that no more than the photo and its result are in the memory."""
MOST_PROFILE_BYTES = 16_000_000
"""Of a profile; those of printing presses, the largest, have 3 MB."""


class _UnusableProfile(Exception):  # noqa: N818 - a warning, not an error: the photo is read without it
    """A profile cannot be used; the message is the warning."""


def convert_to_srgb(pixels: NDArray[Any], profile: bytes) -> tuple[NDArray[Any], str | None, tuple[str, ...]]:
    """Convert RGB from the space of an embedded profile to sRGB.

    Parameters
    ----------
    pixels : (H, W, 3) uint8 or uint16
    profile : bytes
        ICC profile.

    Returns
    -------
    pixels : (H, W, 3)
        The same array where the profile is sRGB's, to within one 8-bit level.
    name : str or None
        The profile's own description.
    warnings : tuple of str
        Where the profile could not be used, or not at full depth.
    """
    try:
        name, transform = _open_profile(profile)
    except _UnusableProfile as why:
        return pixels, None, (str(why),)
    if _leaves_colours(transform):
        return pixels, name, ()
    if pixels.dtype == np.uint8:
        return _apply_8_bit(pixels, transform), name, ()
    try:
        with np.errstate(divide="raise", over="raise", invalid="raise"):
            shaper = _read_shaper(profile)
    except (ValueError, IndexError, ArithmeticError, struct.error):
        return pixels, None, (_DAMAGED,)
    if shaper is None:
        reduced = _apply_8_bit((pixels >> 8).astype(np.uint8), transform)
        return reduced, name, ("The colour profile is made of tables; the photo is measured at 8 bits",)
    return _apply_shaper(pixels, *shaper), name, ()


def _open_profile(profile: bytes) -> tuple[str | None, ImageCms.ImageCmsTransform]:
    """Open a profile of RGB: its description, and what LittleCMS makes of it."""
    if len(profile) > MOST_PROFILE_BYTES:
        raise _UnusableProfile(_DAMAGED)
    try:
        opened: Any = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        name = clean_text(cast(Any, ImageCms).getProfileDescription(opened))
        space = clean_text(opened.profile.xcolor_space)
        if space != "RGB":
            raise _UnusableProfile(f"The colour profile is for {space}, not RGB; colours are taken as sRGB")
        return name, ImageCms.buildTransform(
            opened, _SRGB, "RGB", "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC
        )
    except (ImageCms.PyCMSError, *UNREADABLE):
        raise _UnusableProfile(_DAMAGED) from None


def adobe_rgb_to_srgb(pixels: NDArray[Any]) -> NDArray[Any]:
    """Convert (H, W, 3) uint8 or uint16 from Adobe RGB (1998), which cameras write without a profile."""
    curve = np.linspace(0, 1, 65536, dtype=np.float32) ** np.float32(_ADOBE_RGB_GAMMA)
    return _apply_shaper(pixels, np.stack([curve] * 3), _ADOBE_RGB_TO_SRGB)


def _apply_8_bit(pixels: NDArray[np.uint8], transform: ImageCms.ImageCmsTransform) -> NDArray[np.uint8]:
    out = np.empty_like(pixels)
    for top in range(0, len(pixels), _ROWS):
        picture = Image.fromarray(pixels[top : top + _ROWS])
        ImageCms.applyTransform(picture, transform, inPlace=True)
        out[top : top + _ROWS] = np.asarray(picture)
    return out


def _leaves_colours(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether a transform moves no colour by more than one level: the profile is sRGB, whatever its name."""
    steps = np.linspace(0, 255, 9).astype(np.uint8)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(27, 27, 3)
    moved = _apply_8_bit(grid, transform).astype(int) - grid
    return int(np.abs(moved).max()) <= 1


def _apply_shaper(
    pixels: NDArray[Any], curves: NDArray[np.float32], matrix: NDArray[np.float64]
) -> NDArray[Any]:
    """Look up the curves, apply the matrix and sRGB's own curve, a strip of rows at a time."""
    out = np.empty_like(pixels)
    full = np.iinfo(pixels.dtype).max
    curves = curves[:, :: 65535 // full]
    for top in range(0, len(pixels), _ROWS):
        strip = pixels[top : top + _ROWS]
        light = np.stack([curves[channel][strip[..., channel]] for channel in range(3)], axis=-1)
        encoded = linear_to_srgb(np.asarray(cv2.transform(light, matrix), np.float32))
        out[top : top + _ROWS] = np.rint(encoded * np.float32(full))
    return out


def _read_shaper(profile: bytes) -> tuple[NDArray[np.float32], NDArray[np.float64]] | None:
    """Read the curves (3, 65536) and the matrix to linear sRGB; None where the profile has none."""
    tags = {}
    (count,) = struct.unpack_from(">I", profile, 128)
    for index in range(min(count, 100)):
        tag, offset, size = struct.unpack_from(">4sII", profile, 132 + 12 * index)
        tags[tag] = profile[offset : offset + size]
    if b"A2B0" in tags or not {b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"} <= tags.keys():
        return None
    columns = [_fixed(tags[tag], 8, 3) for tag in (b"rXYZ", b"gXYZ", b"bXYZ")]
    curves = [_curve(tags[tag]) for tag in (b"rTRC", b"gTRC", b"bTRC")]
    shaper = np.stack(curves), _D50_TO_SRGB @ np.stack(columns, axis=1)
    if not all(np.isfinite(part).all() for part in shaper):
        raise ValueError("a curve that leads nowhere")
    return shaper


def _fixed(data: bytes, offset: int, count: int) -> NDArray[np.float64]:
    """Read s15Fixed16 numbers."""
    return np.frombuffer(data, ">i4", count, offset).astype(np.float64) / 65536


def _curve(data: bytes) -> NDArray[np.float32]:
    """Tabulate a tone curve for all 16-bit values (ICC.1:2022, 10.6 curveType, 10.18 parametricCurveType)."""
    x: NDArray[np.float64] = np.linspace(0, 1, 65536)
    if data[:4] == b"curv":
        (count,) = struct.unpack_from(">I", data, 8)
        if count == 0:
            return x.astype(np.float32)
        if count == 1:
            return np.asarray(x ** (struct.unpack_from(">H", data, 12)[0] / 256), np.float32)
        table = np.frombuffer(data, ">u2", count, 12) / 65535
        return np.asarray(np.interp(x, np.linspace(0, 1, count), table), np.float32)
    kind = struct.unpack_from(">H", data, 8)[0]
    g, a, b, c, d, e, f = np.pad(_fixed(data, 12, (1, 3, 4, 5, 7)[kind]), (0, 7))[:7]
    if kind == 0:
        a, d = 1.0, 0.0
    elif kind == 1:
        d = -b / a
    elif kind == 2:
        d, e, f, c = -b / a, c, c, 0.0
    power = np.maximum(a * x + b, 0) ** g + (e if kind in (2, 4) else 0)
    return np.asarray(np.where(x >= d, power, c * x + f), np.float32)
