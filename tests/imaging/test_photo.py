"""Photo files as they are read: pixels, orientation, metadata."""

import hashlib
import io
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mesophoto.errors import PhotoError
from mesophoto.imaging.photo import photo_from_array, read_photo, turn_upright
from mesophoto.imaging.photo.decoded import Unreadable
from mesophoto.imaging.photo.decoding import read_size
from mesophoto.imaging.photo.exif import clean_text, parse_capture_time
from tests.imaging.encoded import (
    BLUE,
    GRAY,
    GREEN,
    HEIC,
    HOSTILE,
    RED,
    encode,
    exif_bytes,
    huge_png,
    quadrants,
)


def stored_for(upright: np.ndarray, orientation: int) -> np.ndarray:
    """How a camera stores a picture that EXIF's orientation turns upright, by the standard's table."""
    rows_first = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.transpose(1, 0, 2),
        6: upright.transpose(1, 0, 2)[::-1],
        7: upright[::-1, ::-1].transpose(1, 0, 2),
        8: upright.transpose(1, 0, 2)[:, ::-1],
    }
    return np.ascontiguousarray(rows_first[orientation])


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_orientation_is_applied_once(format_name, orientation):
    upright = quadrants()
    options = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}}.get(format_name, {})
    data = encode(stored_for(upright, orientation), format_name, exif=exif_bytes(orientation), **options)
    photo = read_photo(data)
    assert photo.rgb.shape == upright.shape
    assert np.abs(photo.rgb.astype(int) - upright).max() <= (6 if format_name == "JPEG" else 0)
    assert (photo.metadata.width_px, photo.metadata.height_px) == (64, 48)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_of_16_bit_tiff(orientation):
    upright = quadrants().astype(np.uint16) * 257 - 3
    buffer = io.BytesIO()
    tags = [(274, "H", 1, orientation, True)]
    tifffile.imwrite(buffer, stored_for(upright, orientation), photometric="rgb", extratags=tags)
    np.testing.assert_array_equal(read_photo(buffer.getvalue()).rgb, upright)


@given(st.integers(1, 8), st.integers(1, 5), st.integers(1, 5))
def test_turning_upright_undoes_the_stored_turn(orientation, width, height):
    upright = np.arange(width * height * 3, dtype=np.uint16).reshape(height, width, 3)
    np.testing.assert_array_equal(turn_upright(stored_for(upright, orientation), orientation), upright)


def test_metadata_of_a_jpeg(tmp_path: Path):
    path = tmp_path / "a photo.png"  # the name lies
    data = encode(
        quadrants(), "JPEG", quality=90, subsampling=2, exif=exif_bytes(captured_at="2024:03:05 14:20:11")
    )
    path.write_bytes(data)
    photo = read_photo(path)
    about = photo.metadata
    assert photo.sha256 == hashlib.sha256(data).hexdigest()
    assert (about.format, about.bit_depth, about.chroma_subsampling) == ("JPEG", 8, "4:2:0")
    assert about.captured_at == datetime(2024, 3, 5, 14, 20, 11)
    assert (about.camera, about.lens, about.focal_length_mm) == ("Canon EOS R5", "RF100mm F2.8", 100.0)
    assert about.icc_profile is None
    assert about.warnings == ()


@pytest.mark.parametrize(
    "text", ["0000:00:00 00:00:00", "1980:01:01 00:00:12", "2999:05:05 10:00:00", "soon"]
)
def test_implausible_capture_time_is_left_out_with_a_warning(text):
    captured_at, warnings = parse_capture_time(text)
    assert captured_at is None
    assert len(warnings) == 1


def test_damaged_exif_does_not_cost_the_photo():
    data = encode(quadrants(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x77" * 40)
    assert read_photo(data).rgb.shape == (48, 64, 3)


def test_16_bit_png_is_exact():
    rgb = np.random.default_rng(0).integers(0, 65536, (20, 30, 3)).astype(np.uint16)
    data = cv2.imencode(".png", rgb[..., ::-1])[1].tobytes()
    photo = read_photo(data)
    np.testing.assert_array_equal(photo.rgb, rgb)
    assert (photo.rgb.dtype, photo.metadata.bit_depth) == (np.uint16, 16)


@pytest.mark.parametrize("options", [{}, {"compression": "zlib"}, {"byteorder": ">"}, {"tile": (16, 16)}])
def test_16_bit_tiff_is_exact(options):
    rgb = np.random.default_rng(0).integers(0, 65536, (20, 30, 3)).astype(np.uint16)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, rgb, photometric="rgb", **options)
    np.testing.assert_array_equal(read_photo(buffer.getvalue()).rgb, rgb)


def test_heic_is_turned_by_its_own_rotation_alone():
    photo = read_photo(HEIC)
    corners = [photo.rgb[8, 8], photo.rgb[8, -8], photo.rgb[-8, 8], photo.rgb[-8, -8]]
    np.testing.assert_allclose(corners, [BLUE, RED, GRAY, GREEN], atol=3)
    assert photo.rgb.shape == (64, 48, 3)
    assert photo.metadata.format == "HEIC"
    assert photo.metadata.captured_at == datetime(2024, 3, 5, 14, 20, 11)


def make_dng(orientation: int) -> bytes:
    """A minimal camera RAW: a Bayer mosaic, red on the left and 18 % gray on the right."""
    light = np.full((64, 96, 3), 0.18)
    light[:, :48] = (0.4, 0.1, 0.05)
    mosaic = light[..., 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = light[::2, ::2, 0], light[1::2, 1::2, 2]
    xyz_to_camera = (3.2405, -1.5371, -0.4985, -0.9693, 1.876, 0.0416, 0.0556, -0.204, 1.0572)
    rational = [part for value in xyz_to_camera for part in (round(value * 10000), 10000)]
    tags = [
        (50706, "B", 4, (1, 4, 0, 0), True),
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, (0, 1, 1, 2), True),
        (50721, "2i", 9, rational, True),
        (50728, "2I", 3, (1, 1) * 3, True),
        (50778, "H", 1, 21, True),
        (50717, "I", 1, 16383, True),
        (50708, "s", 0, "Maker Model", True),
        (274, "H", 1, orientation, True),
        (271, "s", 0, "Maker", True),
        (272, "s", 0, "Model", True),
    ]
    buffer = io.BytesIO()
    sensor = np.round(mosaic * 16383).astype(np.uint16)
    tifffile.imwrite(buffer, sensor, photometric=32803, extratags=tags, metadata=None, software=False)
    return buffer.getvalue()


def test_raw_is_developed_to_srgb_at_16_bits():
    photo = read_photo(make_dng(1))
    assert (photo.rgb.shape, photo.rgb.dtype) == ((64, 96, 3), np.uint16)
    assert (photo.metadata.format, photo.metadata.camera) == ("RAW", "Maker Model")
    np.testing.assert_allclose(photo.rgb[10, -10] / 257, 117.6, atol=0.5)  # 18 % gray in sRGB
    red, green, blue = photo.rgb[10, 10] / 257
    assert red > 1.5 * green > 1.5 * blue


def test_raw_is_turned_upright():
    photo = read_photo(make_dng(6))
    assert photo.rgb.shape == (96, 64, 3)
    assert photo.rgb[10, 10, 0] > 1.5 * photo.rgb[10, 10, 1]
    assert np.ptp(photo.rgb[-10, 10]) < 600


def test_thumbnail_in_a_tiff_is_not_a_second_picture():
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        writer.write(quadrants(), photometric="rgb")
        writer.write(quadrants()[::4, ::4], photometric="rgb", subfiletype=1)
    np.testing.assert_array_equal(read_photo(buffer.getvalue()).rgb, quadrants())


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(PhotoError, match=r"gone\.jpg was not found"):
        read_photo(tmp_path / "gone.jpg")
    with pytest.raises(PhotoError, match="is a folder"):
        read_photo(tmp_path)


def test_bytes_are_called_by_the_name_given():
    with pytest.raises(PhotoError, match=r"^session 3 is empty"):
        read_photo(b"", name="session 3")


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_photo_from_array_keeps_values_and_copies(dtype):
    rgb = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, (7, 9, 3)).astype(dtype)
    photo = photo_from_array(rgb)
    np.testing.assert_array_equal(photo.rgb, rgb)
    assert photo.sha256 == photo_from_array(rgb.copy()).sha256
    rgb[0, 0] = 0
    assert photo.rgb[0, 0].any()
    assert photo.sha256 != photo_from_array(rgb).sha256
    assert photo.metadata.bit_depth == np.iinfo(dtype).bits


def test_photo_from_array_takes_gray_and_transparency():
    gray = np.full((5, 6), 90, np.uint8)
    assert (photo_from_array(gray).rgb == 90).all()
    assert photo_from_array(gray[..., np.newaxis]).rgb.shape == (5, 6, 3)
    assert photo_from_array(np.zeros((5, 6, 4), np.uint8)).rgb.min() == 255


def test_long_and_unprintable_notes_are_cut():
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Maker", "A" * 20_000 + "\x1b[2J"
    camera = read_photo(encode(quadrants(), "JPEG", exif=exif.tobytes())).metadata.camera
    assert camera is not None
    assert len(camera) < 500
    assert clean_text("a\x1b[2J\nb\0") == "a [2J b"
    assert clean_text(b"\xff\0") == "�"


def test_the_size_is_read_without_decoding():
    exif = exif_bytes()
    for format_name in ("JPEG", "PNG", "WEBP", "TIFF"):
        assert read_size(encode(quadrants(), format_name, exif=exif)) == (64, 48)
    assert read_size(make_dng(1)) == (96, 64)
    assert read_size(HEIC.read_bytes()) == (48, 64)
    for data in (b"no photo", b"\xff\xd8\xff", HOSTILE["pages in a circle"], huge_png(100_000, 100_000)):
        with pytest.raises(Unreadable):
            read_size(data)
