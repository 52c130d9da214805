"""Ways to alter a file that left: what a forger, a mail program or a bad disk does to it."""

import io
import random
import re
from collections.abc import Callable

import numpy as np
import pypdfium2
from PIL import ExifTags, Image

Way = Callable[[random.Random, bytes], bytes]


def cut_short(luck: random.Random, data: bytes) -> bytes:
    return data[: luck.randrange(len(data) // 10, len(data))]


def one_byte(luck: random.Random, data: bytes) -> bytes:
    place = luck.randrange(len(data))
    return data[:place] + bytes([data[place] ^ luck.randrange(1, 256)]) + data[place + 1 :]


def lengthened(luck: random.Random, data: bytes) -> bytes:
    return data + luck.randbytes(luck.randrange(1, 40))


def one_digit(luck: random.Random, data: bytes) -> bytes:
    """Another digit in place of one that stands in the file's own bytes, or behind them where none does."""
    places = [found.start() for found in re.finditer(rb"[0-9]", data)]
    if not places:
        return data + b"7"
    place = luck.choice(places)
    other = luck.choice([digit for digit in b"0123456789" if digit != data[place]])
    return data[:place] + bytes([other]) + data[place + 1 :]


def pixel_block(luck: random.Random, data: bytes) -> bytes:
    pixels, kind = _pixels(data)
    y, x = (luck.randrange(0, size // 2) for size in pixels.shape[:2])
    pixels[y : y + 8, x : x + 8] = luck.randrange(256)
    return _encode(pixels, kind)


def one_pixel(luck: random.Random, data: bytes) -> bytes:
    pixels, kind = _pixels(data)
    y, x = (luck.randrange(0, size // 2) for size in pixels.shape[:2])
    pixels[y, x] ^= 1
    return _encode(pixels, kind)


def swapped_picture(luck: random.Random, data: bytes) -> bytes:
    """Another picture above the same seal."""
    pixels, kind = _pixels(data)
    height = 3 * pixels.shape[0] // 5
    small = np.random.default_rng(luck.randrange(2**32)).integers(120, 220, (9, 12, 3), np.uint8)
    pixels[:height] = np.asarray(Image.fromarray(small).resize((pixels.shape[1], height)))
    return _encode(pixels, kind)


def re_encoded(luck: random.Random, data: bytes) -> bytes:
    return _encode(_pixels(data)[0], "JPEG", luck.randrange(70, 92))


def tagged(luck: random.Random, data: bytes) -> bytes:
    """The same pixels, with a note put in."""
    exif, out, image = Image.Exif(), io.BytesIO(), Image.open(io.BytesIO(data))
    exif[ExifTags.Base.ImageDescription] = f"note {luck.random()}"
    image.save(out, image.format, exif=exif, **({"quality": "keep"} if image.format == "JPEG" else {}))
    return out.getvalue()


def saved_again(luck: random.Random, data: bytes) -> bytes:
    """A PDF opened and saved by another program."""
    document, out = pypdfium2.PdfDocument(data), io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def painted_over(luck: random.Random, data: bytes) -> bytes:
    """A page turned: the smallest change that a PDF editor makes to what is seen."""
    document, out = pypdfium2.PdfDocument(data), io.BytesIO()
    document[0].set_rotation(luck.choice([90, 180, 270]))
    document.save(out)
    document.close()
    return out.getvalue()


def _pixels(data: bytes) -> tuple[np.ndarray, str]:
    image = Image.open(io.BytesIO(data))
    return np.array(image.convert("RGB")), str(image.format)


def _encode(pixels: np.ndarray, kind: str, quality: int = 92) -> bytes:
    out = io.BytesIO()
    options = {"lossless": True} if kind == "WEBP" else {"quality": quality} if kind == "JPEG" else {}
    Image.fromarray(pixels).save(out, kind, **options)
    return out.getvalue()


ANY: dict[str, Way] = {"cut short": cut_short, "one byte": one_byte, "lengthened": lengthened}
PICTURES: dict[str, Way] = {
    "a pixel block": pixel_block, "one pixel": one_pixel, "a swapped picture": swapped_picture,
    "re-encoded": re_encoded, "a note put in": tagged, **ANY,
}  # fmt: skip
PDFS: dict[str, Way] = {
    "a digit": one_digit, "saved again": saved_again, "a page turned": painted_over, **ANY,
}  # fmt: skip


def ways_for(data: bytes) -> dict[str, Way]:
    """All ways to alter a file of its kind."""
    if data.startswith(b"%PDF"):
        return PDFS
    if data.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF")):
        return PICTURES
    return {"a digit": one_digit, **ANY}
