"""Decoders: a file's bytes to pixels as they are stored, with what the file says of them.

The format is told from the bytes, never from the name. The size is read from the header and limited
before anything is decoded.
"""

import io
import logging
import re
import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import cv2
import numpy as np
import pi_heif
import rawpy
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageCms, JpegImagePlugin

from mesophoto.imaging.photo.decoded import (
    CUT_OFF,
    MAX_MEGAPIXELS,
    SEVERAL,
    Decoded,
    Unreadable,
    check_size,
)
from mesophoto.imaging.photo.exif import DAMAGED_NOTES, UNREADABLE, Shot, read_shot
from mesophoto.imaging.photo.icc import MOST_PROFILE_BYTES
from mesophoto.imaging.photo.tiff_pages import is_raw, list_pages, pages_below, size_of

logging.getLogger("tifffile").setLevel(logging.CRITICAL)  # damage is told by an exception, in one sentence

_FORMATS = "JPEG, PNG, WebP, TIFF, HEIC or camera RAW"
GRAY = "The photo is gray: colour cannot be measured"
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_HEIC_SEQUENCES = {b"msf1", b"hevc", b"hevx"}
_RAW_STARTS = (b"FUJIFILMCCD-RAW", b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FOVb", b"\0MRM")
_SRGB_PRIMARIES, _UNKNOWN_PRIMARIES = 1, 2
_LAYOUTS_16_BIT = ("RGB", "MINISBLACK", "MINISWHITE")
_LAYOUTS = (*_LAYOUTS_16_BIT, "PALETTE", "YCBCR", "SEPARATED")
_MOST_CHANNELS = 5
_MOST_STRETCHED = 4.0
"""Longer side of a sensor's pixel by the shorter one: developing makes them square, which adds pixels."""
_LIBRARY_ERRORS = (rawpy.LibRawError, rawpy.NotSupportedError, tifffile.TiffFileError, RuntimeError)
_ROWS = 512
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""A marker that is neither a stuffed byte of the coded picture nor a restart."""
_EXAMPLE_TABLE_SUM = 3688
_SUBSAMPLINGS = {0: "4:4:4", 1: "4:2:2", 2: "4:2:0"}


def decode(data: bytes) -> Decoded:
    """Decode a photo of any supported format.

    Raises
    ------
    Unreadable
        If it is none, is damaged, moves, or is too large.
    """
    if not data:
        raise Unreadable("is empty: copy it from the camera again")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's, of damaged notes and large sizes: both are looked at here
        try:
            return _find_decoder(data)(data)
        except cv2.error as error:
            if error.code == cv2.Error.StsNoMem:
                raise MemoryError from error
            raise Unreadable(CUT_OFF) from error


def read_size(data: bytes) -> tuple[int, int]:
    """Width and height that a file announces in its header; nothing is decoded.

    Raises
    ------
    Unreadable
        If the header cannot be read.
    """
    decoder = _find_decoder(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if decoder is _decode_heic:
                size = pi_heif.HeifFile(data).size
            elif decoder is _decode_tiff:
                with tifffile.TiffFile(io.BytesIO(data)) as tiff:
                    sizes = [
                        size_of(page) for page in list_pages(tiff) for page in (page, *pages_below(page))
                    ]
                size = max(sizes, key=lambda size: size[0] * size[1])
            elif decoder is _decode_raw:
                with rawpy.imread(io.BytesIO(data)) as raw:
                    size = raw.sizes.raw_width, raw.sizes.raw_height
            else:
                name = "JPEG" if decoder is _decode_jpeg else "PNG" if decoder is _decode_png else "WEBP"
                size = _open(data, name).size
        except (*_LIBRARY_ERRORS, *UNREADABLE) as error:
            raise Unreadable(CUT_OFF) from error
    return size[0], size[1]


def _find_decoder(data: bytes) -> Callable[[bytes], Decoded]:
    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if data.startswith(b"\xff\xd8\xff"):
        return _decode_jpeg
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _decode_png
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _decode_webp
    if data[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return _decode_tiff
    if brand in _HEIC_BRANDS:
        return _decode_heic
    if brand == b"crx " or data.startswith(_RAW_STARTS):
        return _decode_raw
    if data.startswith(b"GIF8"):
        raise Unreadable(f"is a GIF, which holds too few colours to measure: use {_FORMATS}")
    raise Unreadable(f"is not a photo that can be read: use {_FORMATS}")


def _open(data: bytes, format_name: str, *, single: bool = True) -> Image.Image:
    """Read a header with Pillow, of a file of a single picture; pixels stay undecoded."""
    try:
        picture = Image.open(io.BytesIO(data), formats=[format_name])
    except Image.DecompressionBombError:
        raise Unreadable(f"has more than {MAX_MEGAPIXELS} megapixels: export it smaller") from None
    except UNREADABLE as error:
        raise Unreadable(CUT_OFF) from error
    check_size(*picture.size)
    if single and getattr(picture, "n_frames", 1) > 1 and picture.format != "MPO":
        raise Unreadable(SEVERAL)
    return picture


def _shot_of(picture: Image.Image) -> Shot:
    """Read the camera's notes, which may be damaged where the picture is not."""
    try:
        exif = picture.getexif()
    except UNREADABLE:
        return DAMAGED_NOTES
    return read_shot(exif)


def _read_notes(exif: bytes) -> Shot:
    read = Image.Exif()
    try:
        read.load(exif)
    except UNREADABLE:
        return DAMAGED_NOTES
    return read_shot(read)


def _load(picture: Image.Image) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Decode with Pillow to 8-bit gray, RGB or RGBA."""
    try:
        if picture.mode == "CMYK":
            return np.array(_cmyk_to_srgb(picture)), ("Printing colours (CMYK) were converted to sRGB",)
        transparent = picture.has_transparency_data
        notes = (GRAY,) if picture.mode in ("1", "L", "LA") else ()
        return _to_array(picture, "RGBA" if transparent else "RGB"), notes
    except UNREADABLE as error:
        raise Unreadable(CUT_OFF) from error


def _to_array(picture: Image.Image, mode: str) -> NDArray[np.uint8]:
    """Convert a strip at a time: Pillow keeps four bytes for each pixel, and copies all of them."""
    picture.load()
    width, height = picture.size
    out = np.empty((height, width, len(mode)), np.uint8)
    for top in range(0, height, _ROWS):
        bottom = min(top + _ROWS, height)
        out[top:bottom] = np.asarray(picture.crop((0, top, width, bottom)).convert(mode))
    return out


def _cmyk_to_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if profile and len(profile) <= MOST_PROFILE_BYTES:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(
                picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            return converted or picture.convert("RGB")
        except (ImageCms.PyCMSError, *UNREADABLE):
            pass  # damaged, or of another kind of colours
    return picture.convert("RGB")


def _decode_jpeg(data: bytes) -> Decoded:
    picture = _open(data, "JPEG")
    if not _has_end(data):
        raise Unreadable(CUT_OFF)
    shot = _shot_of(picture)
    notes: tuple[str, ...] = (GRAY,) if picture.mode == "L" else ()
    pixels: NDArray[Any] | None
    if picture.mode == "CMYK":
        pixels, notes = _load(picture)
        icc = None
    else:
        flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
        icc = picture.info.get("icc_profile")
    if pixels is None:
        raise Unreadable(CUT_OFF)
    sampling = cast(Any, JpegImagePlugin).get_sampling(picture) if picture.mode == "RGB" else -1
    quality = _jpeg_quality(picture)
    return Decoded(pixels, "JPEG", shot, icc, _SUBSAMPLINGS.get(sampling), notes, quality)


def _jpeg_quality(picture: Image.Image) -> int | None:
    """Tell the quality that a JPEG was saved with, on the scale of the Independent JPEG Group's encoder.

    By the sum of its luminance table: that encoder scales the example table of the standard (ITU-T T.81,
    K.1) by 2 − q/50 above a quality of 50, by 50/q below. Other encoders' tables come near to it.
    """
    table = cast(dict[int, list[int]], getattr(picture, "quantization", {})).get(0)
    if not table:
        return None
    scale = sum(table) / _EXAMPLE_TABLE_SUM
    return min(max(round(100 - 50 * scale if scale <= 1 else 50 / scale), 1), 100)


def _has_end(jpeg: bytes) -> bool:
    """Whether the picture's end marker is there: decoders fill up what was cut off, without a word."""
    at = 2
    while found := _JPEG_MARKER.search(jpeg, at):
        at = found.end()
        if jpeg[at - 1] == 0xD9:
            return True
        at += int.from_bytes(jpeg[at : at + 2])
    return False


def _decode_png(data: bytes) -> Decoded:
    picture = _open(data, "PNG")
    try:
        _open(data, "PNG").verify()
    except UNREADABLE as error:
        raise Unreadable(CUT_OFF) from error
    notes: tuple[str, ...] = ()
    if data[24] == 16:
        pixels = _decode_16_bit(data)
    else:
        pixels, notes = _load(picture)
    return Decoded(pixels, "PNG", _shot_of(picture), picture.info.get("icc_profile"), None, notes)


def _decode_16_bit(data: bytes) -> NDArray[np.uint16]:
    """Decode with OpenCV, since Pillow has no 16-bit colour."""
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.dtype != np.uint16:
        raise Unreadable(CUT_OFF)
    if pixels.ndim == 3:
        swap = cv2.COLOR_BGR2RGB if pixels.shape[2] == 3 else cv2.COLOR_BGRA2RGBA
        pixels = cv2.cvtColor(pixels, swap, dst=pixels)
    return np.asarray(pixels, np.uint16)


def _decode_webp(data: bytes) -> Decoded:
    picture = _open(data, "WEBP")
    pixels, notes = _load(picture)
    return Decoded(
        pixels,
        "WebP",
        _shot_of(picture),
        picture.info.get("icc_profile"),
        "4:2:0" if _is_lossy(data) else None,
        notes,
    )


def _is_lossy(webp: bytes) -> bool:
    """Whether the picture's chunk is the lossy kind, which halves the resolution of colour."""
    at = 12
    while at + 8 <= len(webp) and webp[at : at + 4] not in (b"VP8 ", b"VP8L"):
        size = int.from_bytes(webp[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return webp[at : at + 4] == b"VP8 "


def _decode_tiff(data: bytes) -> Decoded:
    try:
        with tifffile.TiffFile(io.BytesIO(data)) as tiff:
            pages = list_pages(tiff)
            if data[8:10] == b"CR" or any(is_raw(page) for page in pages):
                return _decode_raw(data)
            full = [page for page in pages if not page.is_reduced and not page.is_mask] or pages[:1]
            page = full[0]
            check_size(*size_of(page))
            ends = np.add(page.dataoffsets, page.databytecounts)
            whole = ends.size > 0 and int(ends.max()) <= len(data)
            bits, layout = page.bitspersample, str(getattr(page.photometric, "name", "unnamed"))
            channels = page.samplesperpixel
            planes = page.planarconfig == tifffile.PLANARCONFIG.SEPARATE and page.samplesperpixel > 1
    except (tifffile.TiffFileError, *UNREADABLE) as error:
        raise Unreadable(CUT_OFF) from error
    if not whole:
        raise Unreadable(CUT_OFF)
    if len(full) > 1:
        raise Unreadable(SEVERAL)
    if channels > _MOST_CHANNELS:
        raise Unreadable(f"has {channels} channels: export it as ordinary RGB")
    if bits not in (1, 4, 8, 16):
        raise Unreadable(f"holds numbers of {bits} bits: export it with 8 or 16")
    if layout not in (_LAYOUTS if bits <= 8 else _LAYOUTS_16_BIT) or (planes and bits == 16):
        raise Unreadable("holds colours in an unusual layout: export it as ordinary RGB")
    picture = _open(data, "TIFF", single=False)
    shot, icc = replace(_shot_of(picture), orientation=1), picture.info.get("icc_profile")
    notes: tuple[str, ...] = ()
    if bits == 16:
        pixels = _decode_16_bit(data)
        pixels = ~pixels if layout == "MINISWHITE" else pixels
    else:
        pixels, notes = _load(picture)
    # Both decoders have turned a TIFF upright already.
    return Decoded(pixels, "TIFF", shot, icc, None, notes)


def _decode_heic(data: bytes) -> Decoded:
    if data[8:12] in _HEIC_SEQUENCES:
        raise Unreadable(SEVERAL)
    try:
        file = pi_heif.HeifFile(data, convert_hdr_to_8bit=False)
        picture = file[file.primary_index]
        check_size(*picture.size)
        pixels = np.array(picture)
    except (RuntimeError, *UNREADABLE) as error:
        raise Unreadable(CUT_OFF) from error
    # libheif turns the picture by the file's own rotation; EXIF's orientation says it a second time.
    shot = replace(_read_notes(picture.info.get("exif") or b""), orientation=1)
    notes = ["The file holds several pictures; its main one is measured"] if len(file) > 1 else []
    primaries = (picture.info.get("nclx_profile") or {}).get("color_primaries", _SRGB_PRIMARIES)
    if "icc_profile" not in picture.info and primaries not in (_SRGB_PRIMARIES, _UNKNOWN_PRIMARIES):
        notes.append("The colours are of a wide space without a profile; they are taken as sRGB")
    pixels = pixels[..., : len(picture.mode.split(";")[0])]
    chroma = {420: "4:2:0", 422: "4:2:2", 444: "4:4:4"}.get(picture.info.get("chroma", 0))
    return Decoded(pixels, "HEIC", shot, picture.info.get("icc_profile"), chroma, tuple(notes))


def _decode_raw(data: bytes) -> Decoded:
    """Develop with fixed brightness and white level, so that two sessions stay comparable."""
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            sizes = raw.sizes
            check_size(sizes.raw_width, sizes.raw_height)
            check_size(sizes.width, sizes.height)
            if not 1 / _MOST_STRETCHED <= sizes.pixel_aspect <= _MOST_STRETCHED:
                raise Unreadable("has pixels of an unusual shape: export it as a 16-bit TIFF")
            shot = _raw_shot(data, raw)
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_color=rawpy.ColorSpace.sRGB,
                gamma=(2.4, 12.92),
                output_bps=16,
                no_auto_bright=True,
                adjust_maximum_thr=0.0,
            )
    except (rawpy.LibRawError, rawpy.NotSupportedError, *UNREADABLE) as error:
        raise Unreadable(
            "is a camera RAW file that cannot be developed: export it as a 16-bit TIFF"
        ) from error
    return Decoded(pixels, "RAW", shot)


def _raw_shot(data: bytes, raw: rawpy.RawPy) -> Shot:
    """Read the camera's notes: most RAW files are TIFFs with EXIF, the others hold a JPEG that has it."""
    exif = Image.Exif()
    try:
        if data[:2] in (b"II", b"MM"):  # some makers only change the two bytes that follow
            exif.load((b"II*\0" if data[:2] == b"II" else b"MM\0*") + data[4:])
        else:
            thumbnail = raw.extract_thumb()
            if thumbnail.format == rawpy.ThumbFormat.JPEG:
                exif = _open(bytes(thumbnail.data), "JPEG").getexif()
    except (Unreadable, rawpy.LibRawError, *UNREADABLE):
        return Shot()
    return replace(read_shot(exif), orientation=1)  # LibRaw has turned the picture
