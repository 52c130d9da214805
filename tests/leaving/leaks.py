"""Looks into files that leave for what they must not carry: by raw bytes, and part by part.

A part is allowed only if the pixels, or the format itself, need it: everything else counts as metadata.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pypdfium2

_JPEG_PARTS = {0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD}
_PNG_PARTS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"acTL", b"fcTL", b"fdAT"}
_WEBP_PARTS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"}
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_PDF_SAYS = {"Title", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"}
_OFFICE_SAYS = re.compile(
    r"<(dc:creator|cp:lastModifiedBy|dc:title|dc:subject|dc:description|cp:keywords)[^>]*>([^<]+)<"
)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


@dataclass
class Leaks:
    """What was found in a file."""

    metadata_bytes: int = 0
    names: int = 0
    said: list[str] = field(default_factory=list)

    def metadata(self, what: str, count: int) -> None:
        self.metadata_bytes += count
        self.said.append(f"{what} ({count} bytes)")

    def look_for(self, names: Sequence[str], data: bytes, where: str) -> None:
        low = data.lower()
        for name in names:
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                found = low.count(name.lower().encode(coding))
                if found:
                    self.names += found
                    self.said.append(f"{name} in {where}")


def find_leaks(file_name: str, data: bytes, names: Sequence[str]) -> Leaks:
    """Look through a file, its name and all that is packed in it.

    Parameters
    ----------
    file_name : str
    data : bytes
    names : sequence of str
        What must not be there, in any case and any coding.
    """
    leaks = Leaks()
    leaks.look_for(names, file_name.encode(), "the file's name")
    _look(data, names, leaks, file_name)
    return leaks


def _look(data: bytes, names: Sequence[str], leaks: Leaks, where: str) -> None:
    leaks.look_for(names, data, where)
    if data.startswith(b"\xff\xd8"):
        _look_at_jpeg(data, leaks)
    elif data.startswith(b"\x89PNG"):
        _look_at_png(data, leaks)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        _look_at_webp(data, leaks)
    elif data.startswith(b"GIF8"):
        _look_at_gif(data, leaks)
    elif data.startswith(b"%PDF"):
        _look_at_pdf(data, names, leaks)
    elif data.startswith(b"PK\x03\x04"):
        _look_at_zip(data, names, leaks)
    elif data[128:132] == b"DICM":
        for picture in re.finditer(rb"\xff\xd8\xff", data):
            _look_at_jpeg(data[picture.start() :], leaks, may_go_on=True)
    elif b"\0" in data:
        leaks.metadata(f"{where} is of no known format", len(data))


def _look_at_jpeg(data: bytes, leaks: Leaks, *, may_go_on: bool = False) -> None:
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            leaks.metadata("JPEG: no segment", len(data) - place)
            return
        kind = data[place + 1]
        if kind == 0xD9:
            if not may_go_on and place + 2 < len(data):
                leaks.metadata("JPEG: after the end", len(data) - place - 2)
            return
        length = struct.unpack(">H", data[place + 2 : place + 4])[0]
        body = data[place + 4 : place + 2 + length]
        plain = kind == 0xE0 and body[:5] == b"JFIF\0" and len(body) == 14 and body[12:14] == b"\0\0"
        # Colours of a decoder without profile; 12 bytes of numbers.
        adobe = kind == 0xEE and body[:5] == b"Adobe" and len(body) == 12
        if kind not in _JPEG_PARTS and not plain and not adobe:
            leaks.metadata(f"JPEG: segment {kind:X} {body[:12]!r}", length)
        place += 2 + length
        if kind == 0xDA:
            while place + 2 <= len(data) and (
                data[place] != 0xFF or data[place + 1] == 0 or 0xD0 <= data[place + 1] <= 0xD7
            ):
                place += 1
    if data[place : place + 2] not in (b"\xff\xd9", b""):
        leaks.metadata("JPEG: no end", len(data) - place)


def _look_at_png(data: bytes, leaks: Leaks) -> None:
    place = 8
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I", data[place : place + 4])[0], data[place + 4 : place + 8]
        if kind not in _PNG_PARTS:
            leaks.metadata(f"PNG: chunk {kind!r}", length)
        place += 12 + length
        if kind == b"IEND":
            break
    if place < len(data):
        leaks.metadata("PNG: after the end", len(data) - place)


def _look_at_webp(data: bytes, leaks: Leaks) -> None:
    end = 8 + struct.unpack("<I", data[4:8])[0]
    if end + end % 2 < len(data):
        leaks.metadata("WebP: after the end", len(data) - end)
    for kind, length in _riff_parts(data, 12, end):
        if kind not in _WEBP_PARTS:
            leaks.metadata(f"WebP: chunk {kind!r}", length)


def _riff_parts(data: bytes, place: int, end: int) -> Iterator[tuple[bytes, int]]:
    while place + 8 <= end:
        kind, length = data[place : place + 4], struct.unpack("<I", data[place + 4 : place + 8])[0]
        yield kind, length
        if kind == b"ANMF":
            yield from _riff_parts(data, place + 24, place + 8 + length)
        place += 8 + length + length % 2


def _look_at_gif(data: bytes, leaks: Leaks) -> None:
    place = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    while place < len(data):
        kind = data[place]
        if kind == 0x3B:
            if place + 1 < len(data):
                leaks.metadata("GIF: after the end", len(data) - place - 1)
            return
        if kind == 0x2C:
            flags = data[place + 9]
            place += 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
            begin, place = place, _after_blocks(data, place)
            continue
        begin, label = place, data[place + 1]
        place = _after_blocks(data, place + 2)
        loop = label == 0xFF and data[begin + 3 : begin + 14] in _LOOPS
        if label != 0xF9 and not loop:
            leaks.metadata(f"GIF: extension {label:X}", place - begin)
    leaks.metadata("GIF: no end", 1)


def _after_blocks(data: bytes, place: int) -> int:
    while place < len(data) and data[place]:
        place += 1 + data[place]
    return place + 1


def _look_at_pdf(data: bytes, names: Sequence[str], leaks: Leaks) -> None:
    document = pypdfium2.PdfDocument(data)
    try:
        for key, value in document.get_metadata_dict(skip_empty=True).items():
            leaks.look_for(names, value.encode(), f"the PDF's {key}")
            if key not in _PDF_SAYS:
                leaks.metadata(f"PDF: {key}", len(value))
        for page in document:
            leaks.look_for(names, page.get_textpage().get_text_bounded().encode(), "the PDF's text")
    finally:
        document.close()
    for stream in _STREAM.finditer(data):
        body = stream.group(1)
        if body.startswith(b"\xff\xd8"):
            _look_at_jpeg(body, leaks)
        else:
            try:
                leaks.look_for(names, zlib.decompressobj().decompress(body), "a stream of the PDF")
            except zlib.error:
                leaks.look_for(names, body, "a stream of the PDF")


def _look_at_zip(data: bytes, names: Sequence[str], leaks: Leaks) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if parts.comment:
            leaks.metadata("zip: comment", len(parts.comment))
        for part in parts.infolist():
            body = parts.read(part)
            leaks.look_for(names, part.filename.encode(), "a name in the zip")
            if part.filename == "docProps/core.xml":
                for what, value in _OFFICE_SAYS.findall(body.decode()):
                    if value not in ("mesophoto", "openpyxl"):  # the program, nobody
                        leaks.metadata(f"Excel: {what}", len(value))
            _look(body, names, leaks, part.filename)
