"""Pictures and arrays as bytes: what workers hand back and the cache keeps."""

import io
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.records import Mask


def pack_mask(mask: Mask) -> bytes:
    """PNG of a (H, W) bool mask."""
    return _encode(".png", mask.astype(np.uint8) * 255, cv2.IMWRITE_PNG_BILEVEL, 1)


def unpack_mask(data: bytes) -> Mask:
    """(H, W) bool mask of a PNG."""
    return np.asarray(_decode(data, cv2.IMREAD_GRAYSCALE) > 127)


def pack_picture(rgb: NDArray[np.uint8], quality: int) -> bytes:
    """JPEG of (H, W, 3) uint8, without chroma subsampling."""
    options = [cv2.IMWRITE_JPEG_QUALITY, quality]
    options += [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    return _encode(".jpg", np.ascontiguousarray(rgb[..., ::-1]), *options)


def unpack_picture(data: bytes) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB of a JPEG made by :func:`pack_picture`."""
    picture = _decode(data, cv2.IMREAD_COLOR)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB, dst=picture), np.uint8)


def pack_arrays(**arrays: NDArray[Any]) -> bytes:
    """Several arrays as one npz."""
    file = io.BytesIO()
    np.savez(file, allow_pickle=False, **arrays)
    return file.getvalue()


def unpack_arrays(data: bytes) -> dict[str, NDArray[Any]]:
    """Arrays of :func:`pack_arrays`."""
    with np.load(io.BytesIO(data), allow_pickle=False) as file:
        return {name: file[name] for name in file.files}


def shrink(rgb: NDArray[Any], side_px: int) -> NDArray[Any]:
    """Scale a picture down by area averaging so that no side is longer than ``side_px``."""
    height, width = rgb.shape[:2]
    factor = side_px / max(height, width)
    if factor >= 1:
        return rgb
    size = (max(round(width * factor), 1), max(round(height * factor), 1))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))


def enlarge(values: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
    """Bring a field to (width, height) px by bilinear interpolation."""
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR))


def to_8_bit(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    """Bring pixels to uint8 for the screen."""
    if rgb.dtype == np.uint16:
        return np.asarray((rgb.astype(np.uint32) + 128) // 257, np.uint8)
    return np.ascontiguousarray(rgb, np.uint8)


def _encode(suffix: str, picture: NDArray[np.uint8], *options: int) -> bytes:
    done, data = cv2.imencode(suffix, picture, list(options))
    if not done:
        raise RuntimeError(f"a picture of {picture.shape} could not be encoded as {suffix}")
    return data.tobytes()


def _decode(data: bytes, flags: int) -> NDArray[np.uint8]:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    if picture is None:
        raise RuntimeError("a picture of the cache cannot be decoded")
    return np.asarray(picture, np.uint8)
