"""Ways to alter a file that left: what a forger, a mail program or a bad disk does to it."""

import io
import random
import re
import zlib
from collections.abc import Callable

import numpy as np
import pypdfium2
from PIL import ExifTags, Image

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)

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


def page_turned(luck: random.Random, data: bytes) -> bytes:
    document, out = pypdfium2.PdfDocument(data), io.BytesIO()
    document[0].set_rotation(luck.choice([90, 180, 270]))
    document.save(out)
    document.close()
    return out.getvalue()


def one_letter(luck: random.Random, data: bytes) -> bytes:
    """Another letter or digit on a page, where its text is packed."""
    texts = []
    for stream in _STREAM.finditer(data):
        try:
            unpacked = zlib.decompressobj().decompress(stream[1])
        except zlib.error:
            continue
        if re.search(rb"\bT[jJ]\b", unpacked):
            texts.append((stream, unpacked))
    stream, unpacked = luck.choice(texts)
    shown = [found.span(1) for found in re.finditer(rb"[(<]([^()<>]{2,})[)>]", unpacked)]
    for _ in range(200):
        begin, end = luck.choice(shown)
        place = luck.randrange(begin, end)
        other = luck.choice([one for one in b"0123456789abcdef" if one != unpacked[place]])
        packed = zlib.compress(unpacked[:place] + bytes([other]) + unpacked[place + 1 :], 9)
        if len(packed) <= len(stream[1]):
            return _put(data, stream, packed)
    return one_byte(luck, data)


def pdf_pixel_block(luck: random.Random, data: bytes) -> bytes:
    def paint(pixels: np.ndarray) -> None:
        y, x = (luck.randrange(0, size - 8) for size in pixels.shape[:2])
        pixels[y : y + 8, x : x + 8] = luck.randrange(256)

    return _with_picture(luck, data, paint)


def pdf_swapped_picture(luck: random.Random, data: bytes) -> bytes:
    def swap(pixels: np.ndarray) -> None:
        small = np.random.default_rng(luck.randrange(2**32)).integers(120, 220, (3, 4, 3), np.uint8)
        pixels[:] = np.asarray(Image.fromarray(small).resize(pixels.shape[1::-1]))

    return _with_picture(luck, data, swap)


def _with_picture(luck: random.Random, data: bytes, change: Callable[[np.ndarray], None]) -> bytes:
    """Change the pixels of one of a PDF's pictures."""
    stream = luck.choice([one for one in _STREAM.finditer(data) if one[1].startswith(b"\xff\xd8")])
    pixels, kind = _pixels(stream[1])
    change(pixels)
    sizes = (_encode(pixels, kind, quality) for quality in range(92, 10, -4))
    return _put(data, stream, next(one for one in sizes if len(one) <= len(stream[1])))


def _put(data: bytes, stream: re.Match[bytes], new: bytes) -> bytes:
    """Put another content into a stream, of the same length as a reader sees it."""
    begin, end = stream.span(1)
    return data[:begin] + new.ljust(end - begin, b"\0") + data[end:]


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
    "a digit": one_letter, "a pixel block": pdf_pixel_block, "a swapped picture": pdf_swapped_picture,
    "saved again": saved_again, "a page turned": page_turned, **ANY,
}  # fmt: skip


def ways_for(data: bytes) -> dict[str, Way]:
    """All ways to alter a file of its kind."""
    if data.startswith(b"%PDF"):
        return PDFS
    if data.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF")):
        return PICTURES
    return {"a digit": one_digit, **ANY}
