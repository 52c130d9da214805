"""The one way a picture is encoded that leaves the library: its pixels, and nothing that tells of anybody."""

import io
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mesophoto.reports.pictures import as_8_bit

PictureFormat = Literal["jpeg", "png", "webp"]
PICTURE_FORMATS: tuple[PictureFormat, ...] = get_args(PictureFormat)

SUFFIXES: dict[PictureFormat, str] = {"jpeg": ".jpg", "png": ".png", "webp": ".webp"}


def encode_picture(rgb: NDArray[Any], format: PictureFormat, *, quality: int = 92) -> bytes:
    """Encode pixels without EXIF, XMP, ICC, text, comment, thumbnail or time.

    Colour keeps the full resolution: halved, as is common, a small red spot loses half its redness. Since
    WebP halves it whenever it loses anything, WebP is lossless here.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
        sRGB; 16 bit become 8.
    format : "jpeg", "png" or "webp"
    quality : int
        Of JPEG, 1 to 95.

    Returns
    -------
    bytes
        The file.
    """
    # A copy of plain pixels: nothing that came with a file can come along.
    image = Image.fromarray(np.ascontiguousarray(as_8_bit(rgb)))
    data = io.BytesIO()
    if format == "jpeg":
        image.save(data, "JPEG", quality=quality, subsampling=0, optimize=True)
    elif format == "png":
        image.save(data, "PNG", compress_level=6)
    else:
        image.save(data, "WEBP", lossless=True, quality=60, method=3, exif=b"", xmp=b"", icc_profile=None)
    return data.getvalue()


def encode_labels(labels: NDArray[np.uint8]) -> bytes:
    """Encode a mask or numbered regions, (H, W) uint8, as a grey PNG without anything else."""
    data = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(labels, np.uint8)).save(data, "PNG", compress_level=6)
    return data.getvalue()
