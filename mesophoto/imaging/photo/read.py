"""Reading photos: any format a clinic has, to upright sRGB pixels."""

import hashlib
import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import PhotoError
from mesophoto.imaging.photo.decoded import Decoded, Unreadable, check_size
from mesophoto.imaging.photo.decoding import GRAY, decode
from mesophoto.imaging.photo.icc import adobe_rgb_to_srgb, convert_to_srgb
from mesophoto.records import Photo, PhotoMetadata

MAX_FILE_BYTES = 2_000_000_000


def read_photo(source: str | os.PathLike[str] | bytes, *, name: str | None = None) -> Photo:
    """Read a photo: decoded, upright, in sRGB, with what the file says of itself.

    Parameters
    ----------
    source : path or bytes
        A JPEG, PNG, WebP, TIFF, HEIC or camera RAW file, or its bytes. The format is told from the
        bytes. EXIF orientation is applied, an embedded profile converted to sRGB, 16 bits are kept.
    name : str, optional
        What to call it in messages; the file's name unless given.

    Returns
    -------
    Photo
        (H, W, 3) uint8 or uint16. A RAW file is developed with the camera's white balance.

    Raises
    ------
    PhotoError
        If it is missing, empty, damaged, no photo, moves, has more than 150 megapixels, or does not fit into
        the memory.
    """
    if isinstance(source, bytes):
        data, name = source, name or "The photo"
    else:
        name = name or Path(source).name
        data = _read_file(Path(source), name)
    try:
        return _finish(decode(data), hashlib.sha256(data).hexdigest())
    except Unreadable as error:
        raise PhotoError(f"{name} {error}.") from error
    except MemoryError as error:
        raise PhotoError(f"{name} needs more memory than a photo may take: export it smaller.") from error


def photo_from_array(rgb: NDArray[Any]) -> Photo:
    """Make a photo from pixels.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
        sRGB-encoded and upright; it is copied. Gray (H, W) is repeated in three channels, a fourth channel
        is transparency and shown on white.

    Raises
    ------
    PhotoError
        If the pixels have another shape or type.
    """
    pixels = np.asarray(rgb)
    if pixels.dtype not in (np.uint8, np.uint16):
        raise PhotoError(
            f"Pixels of type {pixels.dtype} are no photo: give uint8 (0–255) or uint16 (0–65535)."
        )
    channels = pixels.shape[2] if pixels.ndim == 3 else 1
    if pixels.ndim not in (2, 3) or channels not in (1, 3, 4) or pixels.size == 0:
        raise PhotoError(f"Pixels of shape {pixels.shape} are no photo: give (height, width, 3).")
    try:
        check_size(pixels.shape[1], pixels.shape[0])
    except Unreadable as error:
        raise PhotoError(f"The photo {error}.") from error
    digest = hashlib.sha256(f"{pixels.shape} {pixels.dtype} ".encode())
    digest.update(np.ascontiguousarray(pixels).data)
    return _finish(Decoded(pixels.copy(), "array"), digest.hexdigest())


def _read_file(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise PhotoError(f"{name} is a folder, not a photo.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise PhotoError(f"{name} is larger than 2 GB: export it smaller.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PhotoError(f"{name} was not found: has it been moved or renamed?") from error
    except (OSError, ValueError) as error:
        raise PhotoError(f"{name} cannot be opened: {getattr(error, 'strerror', None) or error}.") from error


def _finish(decoded: Decoded, sha256: str) -> Photo:
    """Bring decoded pixels to upright sRGB and describe them."""
    shot = decoded.shot
    pixels, notes = to_three_channels(decoded.pixels)
    pixels = turn_upright(pixels, shot.orientation)
    profile = None
    if decoded.icc:
        pixels, profile, more = convert_to_srgb(pixels, decoded.icc)
        notes += more
    elif shot.adobe_rgb:
        pixels, profile = adobe_rgb_to_srgb(pixels), "Adobe RGB (1998)"
    metadata = PhotoMetadata(
        width_px=pixels.shape[1],
        height_px=pixels.shape[0],
        format=decoded.format,
        bit_depth=8 * pixels.dtype.itemsize,
        captured_at=shot.captured_at,
        camera=shot.camera,
        lens=shot.lens,
        focal_length_mm=shot.focal_length_mm,
        chroma_subsampling=decoded.chroma_subsampling,
        jpeg_quality=decoded.jpeg_quality,
        icc_profile=profile,
        warnings=decoded.warnings + notes + shot.warnings,
        camera_serial=shot.camera_serial,
    )
    return Photo(pixels, sha256, metadata)


def to_three_channels(pixels: NDArray[Any]) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Make (H, W, 3) of gray, RGB or RGB with alpha; also what there is to warn of."""
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        gray = pixels if pixels.ndim == 2 else pixels[..., 0]
        return np.repeat(gray[..., np.newaxis], 3, axis=2), (GRAY,)
    if pixels.shape[2] == 3:
        return np.ascontiguousarray(pixels), ()
    colour = np.ascontiguousarray(pixels[..., :3])
    full = np.iinfo(pixels.dtype).max
    clear = pixels[..., 3] < full
    if not clear.any():
        return colour, ()
    alpha = pixels[clear, 3:].astype(np.float64) / full
    colour[clear] = np.rint(colour[clear] * alpha + full * (1 - alpha))
    return colour, ("Transparent parts are shown on white",)


def turn_upright(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Apply EXIF's orientation (CIPA DC-008, tag 274: 1 upright, 2 to 8 mirrored or turned)."""
    if orientation in (5, 7):
        pixels = cv2.transpose(pixels)
    if orientation == 2:
        return np.asarray(cv2.flip(pixels, 1))
    if orientation == 4:
        return np.asarray(cv2.flip(pixels, 0))
    turn = {
        3: cv2.ROTATE_180,
        7: cv2.ROTATE_180,
        6: cv2.ROTATE_90_CLOCKWISE,
        8: cv2.ROTATE_90_COUNTERCLOCKWISE,
    }
    return pixels if orientation not in turn else np.asarray(cv2.rotate(pixels, turn[orientation]))
