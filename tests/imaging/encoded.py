"""Pictures encoded as files, for the tests of reading."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

HEIC = Path(__file__).parent / "data" / "quadrants.heic"


RED, GREEN, BLUE, GRAY = (200, 60, 50), (60, 180, 70), (50, 70, 190), (128, 128, 128)


def quadrants(width: int = 64, height: int = 48) -> np.ndarray:
    """Red, green above blue, gray: every turn and mirror image differs."""
    rgb = np.zeros((height, width, 3), np.uint8)
    rgb[: height // 2, : width // 2], rgb[: height // 2, width // 2 :] = RED, GREEN
    rgb[height // 2 :, : width // 2], rgb[height // 2 :, width // 2 :] = BLUE, GRAY
    return rgb


def encode(rgb: np.ndarray, format_name: str, **options) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, format_name, **options)
    return buffer.getvalue()


def exif_bytes(orientation: int = 1, captured_at: str | None = None) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS R5"
    detail = exif.get_ifd(0x8769)
    detail[0xA434], detail[0x920A] = "RF100mm F2.8", 100.0
    if captured_at:
        detail[0x9003] = captured_at
    return exif.tobytes()


def wide_profile(gamma: float = 2.2) -> bytes:
    """An ICC profile with Adobe RGB's primaries (D50-adapted) and a pure power curve."""

    def xyz(*values):
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in values))

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    text = "Wide test space"
    name = b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text.encode() + b"\0" * 79
    name += b"\0" * (-len(name) % 4)
    tags = {
        b"desc": name,
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.60974, 0.31111, 0.01947),
        b"gXYZ": xyz(0.20528, 0.62567, 0.06087),
        b"bXYZ": xyz(0.14919, 0.06322, 0.74457),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, body, at = b"", b"", 132 + 12 * len(tags)
    for tag, value in tags.items():
        table += struct.pack(">4sII", tag, at + len(body), len(value))
        body += value
    size = at + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2024, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def tiff(pixels: np.ndarray, **options) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, pixels, photometric="rgb", **options)
    return buffer.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """A few bytes that claim to be a huge picture."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


def tiff_with_tag(tag: int, kind: int, value: int) -> bytes:
    """A TIFF of tiles one of whose tags says something else."""
    data = bytearray(tiff(quadrants(), tile=(16, 16)))
    at = next(
        at
        for at in range(8, len(data) - 12, 2)
        if struct.unpack_from("<HH", data, at) in ((tag, 3), (tag, 4))
    )
    struct.pack_into("<HHII", data, at, tag, kind, 1, value)
    return bytes(data)


def many_pages(count: int) -> bytes:
    pages = (
        struct.pack("<HHHII", 1, 256, 4, 1, 8) + struct.pack("<I", 8 + 18 * (n + 1)) for n in range(count)
    )
    return b"II*\0\x08\0\0\0" + b"".join(pages)


def profile_of(curve: bytes) -> bytes:
    """A wide profile whose curves are something else; what was there is kept in length."""
    profile = wide_profile()
    at = profile.index(b"curv")
    return profile[:at] + curve + profile[at + len(curve) :]


HOSTILE = {
    "tile of 2 gigapixels": tiff_with_tag(322, 4, 0x7FFFFFF0),
    "tile of 4 gigapixels": tiff_with_tag(323, 4, 0xFFFFFFF0),
    "channels": tiff_with_tag(277, 3, 65_535),
    "pages in a circle": b"II*\0\x08\0\0\0" + b"\0\0" + b"\x08\0\0\0",
    "50,000 pages": many_pages(50_000),
    "heic of nothing": b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + bytes(4000),
    "exif that leads to itself": encode(
        quadrants(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\0\0\0\0"
    ),
}
