"""Pictures that leave: exactly the pixels, and nothing else."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

from mesophoto.reports.clean_pictures import PICTURE_FORMATS, PictureFormat, encode_picture


@pytest.fixture
def rgb() -> np.ndarray:
    noise = np.random.default_rng(1).integers(0, 255, (24, 32, 3), np.uint8)
    return np.asarray(Image.fromarray(noise).resize((320, 240), Image.Resampling.BICUBIC))


@pytest.mark.parametrize("format", ["png", "webp"])
def test_lossless_formats_keep_each_pixel(rgb: np.ndarray, format: PictureFormat) -> None:
    read = Image.open(io.BytesIO(encode_picture(rgb, format)))
    assert np.array_equal(np.asarray(read.convert("RGB")), rgb)


def test_jpeg_keeps_the_colour_of_a_small_spot() -> None:
    skin = np.full((64, 64, 3), (200, 160, 140), np.uint8)
    skin[31:34, 31:34] = (220, 90, 90)
    read = np.asarray(Image.open(io.BytesIO(encode_picture(skin, "jpeg"))))
    assert np.abs(read[32, 32].astype(int) - skin[32, 32]).max() <= 8


def test_sixteen_bits_become_eight(rgb: np.ndarray) -> None:
    deep = rgb.astype(np.uint16) * 257
    assert encode_picture(deep, "png") == encode_picture(rgb, "png")


@pytest.mark.parametrize("format", PICTURE_FORMATS)
def test_the_file_has_only_what_its_pixels_need(rgb: np.ndarray, format: PictureFormat) -> None:
    data = encode_picture(rgb, format)
    read = Image.open(io.BytesIO(data))
    assert not read.getexif()
    assert set(read.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop", "background"}
    if format == "png":
        assert {data[place : place + 4] for place in _png_chunks(data)} == {b"IHDR", b"IDAT", b"IEND"}
    if format == "webp":
        assert data[12:16] == b"VP8L"
        assert struct.unpack("<I", data[16:20])[0] + 20 in (len(data), len(data) - 1)


def _png_chunks(data: bytes) -> list[int]:
    found, place = [], 8
    while place < len(data):
        found.append(place + 4)
        place += 12 + struct.unpack(">I", data[place : place + 4])[0]
    return found
