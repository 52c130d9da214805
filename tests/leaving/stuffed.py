"""Photos full of what no file that leaves may carry: each container has a canary of its own."""

import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

CANARY = "Zyxcanary"
"""Everything that names somebody begins so; no compressed pixels of these photos happen to say it."""
GIVEN_NAME = "Zyxannabell"
FILE_NAME = f"{CANARY} {GIVEN_NAME} 1971-02-03"


def skin(seed: int, size: tuple[int, int] = (480, 360)) -> NDArray[np.uint8]:
    """Soft noise in skin colours, different for each seed."""
    noise = np.random.default_rng(seed).integers(0, 50, (12, 16, 3), np.uint8)
    small = Image.fromarray(noise + np.array([180, 130, 110], np.uint8))
    return np.asarray(small.resize(size, Image.Resampling.BICUBIC))


def exif() -> Image.Exif:
    """Names, a maker note, comments, a place on earth and a moment."""
    found = Image.Exif()
    found[ExifTags.Base.Artist] = f"{CANARY} artist"
    found[ExifTags.Base.Copyright] = f"{CANARY} copyright"
    found[ExifTags.Base.ImageDescription] = f"{CANARY} description"
    found[ExifTags.Base.Make], found[ExifTags.Base.Model] = "Canon", "EOS R5"
    found[ExifTags.Base.XPAuthor] = f"{CANARY} author".encode("utf-16-le")
    inner = found.get_ifd(ExifTags.IFD.Exif)
    inner[ExifTags.Base.DateTimeOriginal] = "2026:01:12 09:30:00"
    inner[ExifTags.Base.UserComment] = b"ASCII\0\0\0" + f"{CANARY} comment".encode()
    inner[ExifTags.Base.MakerNote] = f"{CANARY} maker note ".encode() * 20
    inner[ExifTags.Base.CameraOwnerName] = f"{CANARY} owner"
    inner[ExifTags.Base.BodySerialNumber] = f"{CANARY} serial"
    place = found.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (48.0, 51.0, 29.6)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "E", (2.0, 17.0, 40.2)
    place[ExifTags.GPS.GPSAreaInformation] = b"ASCII\0\0\0" + f"{CANARY} street".encode()
    return found


def profile() -> bytes:
    """A colour profile whose description has a name."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    name = "sRGB built-in".encode("utf-16-be")
    assert name in made
    return made.replace(name, f"{CANARY}-ICC".encode("utf-16-be"))


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="{CANARY} xmp"/></rdf:RDF>'
    "</x:xmpmeta>"
).encode()
_BY_LINE = f"{CANARY} by-line".encode()
IPTC = b"\x1c\x02\x50" + struct.pack(">H", len(_BY_LINE)) + _BY_LINE


def jpeg(seed: int) -> bytes:
    data = io.BytesIO()
    image = Image.fromarray(skin(seed))
    image.save(data, "JPEG", quality=92, exif=exif(), icc_profile=profile(), comment=f"{CANARY} remark")
    small = io.BytesIO()
    image.resize((64, 48)).save(small, "JPEG", comment=f"{CANARY} thumbnail")
    resources = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(IPTC)) + IPTC + b"\0" * (len(IPTC) % 2)
    segments = [
        (0xE0, b"JFXX\0\x10" + small.getvalue()),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        (0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", len(XMP), 0) + XMP),
        (0xED, b"Photoshop 3.0\0" + resources),
        (0xEE, f"{CANARY} fourteen".encode()),
    ]
    packed = b"".join(b"\xff" + bytes([kind]) + struct.pack(">H", len(b) + 2) + b for kind, b in segments)
    made = data.getvalue()
    first = 4 + struct.unpack(">H", made[4:6])[0]  # after the JFIF or EXIF segment
    return made[:first] + packed + made[first:] + f"{CANARY} after the end".encode()


def png(seed: int) -> bytes:
    data, texts = io.BytesIO(), PngImagePlugin.PngInfo()
    texts.add_text("Author", f"{CANARY} text")
    texts.add_text("Comment", f"{CANARY} zipped", zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    Image.fromarray(skin(seed)).save(
        data, "PNG", pnginfo=texts, exif=exif(), icc_profile=profile(), dpi=(300, 300)
    )
    made = data.getvalue()
    moment = b"tIME" + struct.pack(">HBBBBB", 2026, 1, 12, 9, 30, 0)
    chunk = struct.pack(">I", 7) + moment + struct.pack(">I", zlib.crc32(moment))
    return made[:-12] + chunk + made[-12:] + f"{CANARY} after the end".encode()


def webp(seed: int) -> bytes:
    data = io.BytesIO()
    Image.fromarray(skin(seed)).save(data, "WEBP", quality=90, exif=exif(), xmp=XMP, icc_profile=profile())
    return data.getvalue()


def tiff(seed: int) -> bytes:
    data, tags = io.BytesIO(), Image.Exif()
    tags[ExifTags.Base.Artist] = f"{CANARY} artist"
    tags[ExifTags.Base.ImageDescription] = f"{CANARY} description"
    tags[ExifTags.Base.Software] = f"{CANARY} software"
    Image.fromarray(skin(seed)).save(
        data, "TIFF", exif=tags, icc_profile=profile(), tiffinfo={700: XMP, 33723: IPTC}
    )
    return data.getvalue()


MAKERS: dict[str, Callable[[int], bytes]] = {".jpg": jpeg, ".png": png, ".webp": webp, ".tif": tiff}
"""Suffix → makes a stuffed photo of a seed."""
