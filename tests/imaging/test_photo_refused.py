"""Photo files that are damaged or made to do harm."""

import contextlib
import io
import struct
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mesophoto.errors import PhotoError, UserError
from mesophoto.imaging.photo import photo_from_array, read_photo
from tests.imaging.encoded import HOSTILE, encode, huge_png, quadrants, tiff


def animated(format_name: str) -> bytes:
    frames = [Image.fromarray(quadrants()), Image.fromarray(255 - quadrants())]
    buffer = io.BytesIO()
    frames[0].save(buffer, format_name, save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def jpeg_of_size(width: int, height: int) -> bytes:
    data = bytearray(encode(quadrants(), "JPEG"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


BROKEN = {
    "empty": (b"", "is empty"),
    "text": (b"Dear colleague, please find attached", "is not a photo"),
    "zeros": (bytes(5000), "is not a photo"),
    "jpeg half": (
        encode(np.random.default_rng(0).integers(0, 255, (99, 99, 3)).astype(np.uint8), "JPEG")[:3000],
        "damaged",
    ),
    "jpeg header": (encode(quadrants(), "JPEG")[:20], "damaged"),
    "jpeg without end": (encode(quadrants(), "JPEG")[:-2], "damaged"),
    "png half": (
        encode(np.random.default_rng(0).integers(0, 255, (99, 99, 3)).astype(np.uint8), "PNG")[:9000],
        "damaged",
    ),
    "webp half": (
        encode(np.random.default_rng(0).integers(0, 255, (99, 99, 3)).astype(np.uint8), "WEBP")[:2000],
        "damaged",
    ),
    "tiff half": (encode(quadrants(), "TIFF")[:4000], "damaged"),
    "tiff header": (b"II*\0\x08\0\0\0", "damaged"),
    "heic header": (b"\0\0\0\x18ftypheic\0\0\0\0", "damaged"),
    "raw header": (b"FUJIFILMCCD-RAW 0201", "RAW"),
    "gif": (animated("GIF"), "GIF"),
    "moving png": (animated("PNG"), "several pictures"),
    "moving webp": (animated("WEBP"), "several pictures"),
    "tiff of two pages": (animated("TIFF"), "several pictures"),
    "tiff of fractions": (tiff(quadrants() / np.float32(255)), "32 bits"),
    "tiff of planes": (
        tiff(np.moveaxis(quadrants(), 2, 0).astype(np.uint16), planarconfig="separate"),
        "layout",
    ),
    "huge png": (huge_png(100_000, 100_000), "megapixels"),
    "large png": (huge_png(13_000, 12_000), "156 megapixels"),
    "huge jpeg": (jpeg_of_size(65_000, 65_000), "megapixels"),
    "large jpeg": (jpeg_of_size(13_000, 12_000), "156 megapixels"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_refusal_names_the_file_and_the_reason(case, tmp_path):
    data, reason = BROKEN[case]
    path = tmp_path / "IMG_0042.jpg"
    path.write_bytes(data)
    with pytest.raises(PhotoError) as refused:
        read_photo(path)
    message = str(refused.value)
    assert message.startswith("IMG_0042.jpg ")
    assert reason in message
    assert message.endswith(".")
    assert "\n" not in message


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF"]), st.data())
def test_damaged_bytes_give_a_photo_or_a_refusal(format_name, draw):
    data = bytearray(encode(quadrants(), format_name))
    for _ in range(draw.draw(st.integers(1, 5))):
        data[draw.draw(st.integers(8, len(data) - 1))] = draw.draw(st.integers(0, 255))
    try:
        photo = read_photo(bytes(data))
    except PhotoError:
        return
    assert photo.rgb.ndim == 3


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((4, 4, 3)),
        np.zeros((4, 4, 3), bool),
        np.zeros((4, 4, 3), np.int32),
        np.zeros((4, 4, 2), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros(12, np.uint8),
        np.zeros((2, 4, 4, 3), np.uint8),
        np.broadcast_to(np.uint8(0), (20_000, 10_000, 3)),
    ],
)
def test_photo_from_array_refuses_what_is_no_photo(array):
    with pytest.raises(UserError):
        photo_from_array(array)


@pytest.mark.parametrize("case", HOSTILE)
def test_a_file_made_to_do_harm_gives_a_photo_or_a_refusal_in_no_time(case):
    began = time.process_time()
    with contextlib.suppress(PhotoError):
        assert read_photo(HOSTILE[case], name="IMG.tif").rgb.shape == (48, 64, 3)
    assert time.process_time() - began < 3


def test_too_little_memory_is_a_sentence(monkeypatch):
    def decode(data):
        raise MemoryError

    monkeypatch.setattr("mesophoto.imaging.photo.read.decode", decode)
    with pytest.raises(PhotoError, match=r"a\.jpg needs more memory"):
        read_photo(b"data", name="a.jpg")
