import contextlib
import hashlib
import io
import struct
import time
import zlib
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from mesophoto.errors import PhotoError, UserError
from mesophoto.imaging.photo import photo_from_array, read_photo, turn_upright
from mesophoto.imaging.photo.decoded import Unreadable
from mesophoto.imaging.photo.decoding import read_size
from mesophoto.imaging.photo.exif import clean_text, parse_capture_time
from mesophoto.imaging.photo.icc import adobe_rgb_to_srgb, convert_to_srgb

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


def in_adobe_rgb(srgb: np.ndarray) -> np.ndarray:
    """The same colour in Adobe RGB (1998), 0..1: published matrices under D65."""
    light = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    to_adobe = np.array(
        [
            [2.0413690, -0.5649464, -0.3446944],
            [-0.9692660, 1.8760108, 0.0415560],
            [0.0134474, -0.1183897, 1.0154096],
        ]
    )
    return np.clip(light @ (to_adobe @ to_xyz).T, 0, 1) ** (256 / round(2.2 * 256))


SKIN = np.array([[[224, 172, 105], [141, 85, 36], [198, 134, 66], [255, 219, 172]]]) / 255


def test_profile_is_converted_to_srgb():
    stored = np.rint(in_adobe_rgb(SKIN) * 255).astype(np.uint8)
    photo = read_photo(encode(stored, "PNG", icc_profile=wide_profile()))
    np.testing.assert_allclose(photo.rgb, SKIN * 255, atol=2)
    assert photo.metadata.icc_profile == "Wide test space"


def test_profile_is_converted_at_16_bits():
    stored = np.rint(in_adobe_rgb(SKIN) * 65535).astype(np.uint16)
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, stored, photometric="rgb", iccprofile=wide_profile())
    photo = read_photo(buffer.getvalue())
    assert photo.rgb.dtype == np.uint16
    np.testing.assert_allclose(photo.rgb, SKIN * 65535, atol=80)  # a third of an 8-bit level


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_adobe_rgb_without_a_profile_is_told_from_the_cameras_notes(dtype):
    full = np.iinfo(dtype).max
    np.testing.assert_allclose(
        adobe_rgb_to_srgb(np.rint(in_adobe_rgb(SKIN) * full).astype(dtype)) / full, SKIN, atol=0.003
    )
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    flat = np.full((16, 16, 3), np.rint(in_adobe_rgb(SKIN)[0, 0] * 255).astype(np.uint8))
    photo = read_photo(encode(flat, "JPEG", quality=98, subsampling=0, exif=exif.tobytes()))
    np.testing.assert_allclose(photo.rgb[8, 8], SKIN[0, 0] * 255, atol=3)
    assert photo.metadata.icc_profile == "Adobe RGB (1998)"


def test_chroma_subsampling_of_webp():
    lossy = read_photo(encode(quadrants(), "WEBP", icc_profile=wide_profile()))
    lossless = read_photo(encode(quadrants(), "WEBP", lossless=True))
    assert (lossy.metadata.chroma_subsampling, lossless.metadata.chroma_subsampling) == ("4:2:0", None)


def test_srgb_profile_leaves_every_value():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb = np.random.default_rng(0).integers(0, 256, (16, 16, 3)).astype(np.uint8)
    photo = read_photo(encode(rgb, "PNG", icc_profile=profile))
    np.testing.assert_array_equal(photo.rgb, rgb)
    assert "sRGB" in photo.metadata.icc_profile


def test_damaged_profile_is_left_out_with_a_warning():
    photo = read_photo(encode(quadrants(), "PNG", icc_profile=b"no profile" * 30))
    np.testing.assert_array_equal(photo.rgb, quadrants())
    assert "profile" in photo.metadata.warnings[0]


def test_gray_transparent_palette_and_printing_colours():
    rgb = quadrants()
    gray = read_photo(encode(rgb[..., 0], "JPEG", quality=95))
    assert gray.rgb.shape == (48, 64, 3)
    assert gray.metadata.warnings == ("The photo is gray: colour cannot be measured",)
    assert read_photo(encode(rgb[..., 0], "PNG")).metadata.warnings == gray.metadata.warnings
    clear = np.dstack([rgb, np.full((48, 64), 255, np.uint8)])
    clear[:10, :, 3] = 0
    on_white = read_photo(encode(clear, "PNG"))
    assert (on_white.rgb[:10] == 255).all()
    np.testing.assert_array_equal(on_white.rgb[10:], rgb[10:])
    assert "white" in on_white.metadata.warnings[0]
    buffer = io.BytesIO()
    Image.fromarray(rgb).quantize(8).save(buffer, "PNG")
    np.testing.assert_allclose(read_photo(buffer.getvalue()).rgb, rgb, atol=8)
    buffer = io.BytesIO()
    Image.fromarray(rgb).convert("CMYK").save(buffer, "JPEG", quality=95)
    printed = read_photo(buffer.getvalue())
    assert np.abs(printed.rgb.astype(int) - rgb).mean() < 5
    assert "CMYK" in printed.metadata.warnings[0]


def animated(format_name: str) -> bytes:
    frames = [Image.fromarray(quadrants()), Image.fromarray(255 - quadrants())]
    buffer = io.BytesIO()
    frames[0].save(buffer, format_name, save_all=True, append_images=frames[1:])
    return buffer.getvalue()


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


@pytest.mark.parametrize("case", HOSTILE)
def test_a_file_made_to_do_harm_gives_a_photo_or_a_refusal_in_no_time(case):
    began = time.process_time()
    with contextlib.suppress(PhotoError):
        assert read_photo(HOSTILE[case], name="IMG.tif").rgb.shape == (48, 64, 3)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    "curve",
    [
        b"curv\0\0\0\0" + struct.pack(">I", 0xFFFFFFFF),
        b"para\0\0\0\0" + struct.pack(">H", 4) + bytes(2),
        b"para\0\0\0\0" + struct.pack(">HHiii", 1, 0, 65536, 0, 65536),
        b"para\0\0\0\0" + struct.pack(">HHi", 0, 0, -(2**31)),
    ],
    ids=["endless", "short", "division by zero", "negative power"],
)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_profile_made_to_do_harm_costs_its_colours_alone(curve, dtype):
    pixels = quadrants().astype(dtype) * (257 if dtype == np.uint16 else 1)
    converted, _, notes = convert_to_srgb(pixels, profile_of(curve))
    assert (converted.shape, converted.dtype) == (pixels.shape, dtype)
    assert notes == () or "damaged" in notes[0]


def test_a_profile_too_large_to_be_one_is_left_out():
    converted, name, notes = convert_to_srgb(quadrants(), bytes(20_000_000))
    np.testing.assert_array_equal(converted, quadrants())
    assert (name, len(notes)) == (None, 1)


def test_a_damaged_profile_of_printing_colours_does_not_cost_the_photo():
    cmyk = Image.fromarray(quadrants()).convert("CMYK")
    buffer = io.BytesIO()
    cmyk.save(buffer, "JPEG", icc_profile=b"no profile" * 50)
    assert read_photo(buffer.getvalue()).rgb.shape == (48, 64, 3)


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


def test_too_little_memory_is_a_sentence(monkeypatch):
    def decode(data):
        raise MemoryError

    monkeypatch.setattr("mesophoto.imaging.photo.read.decode", decode)
    with pytest.raises(PhotoError, match=r"a\.jpg needs more memory"):
        read_photo(b"data", name="a.jpg")


def test_a_large_picture_is_converted_strip_by_strip_to_the_same():
    rgba = np.random.default_rng(0).integers(0, 256, (1100, 20, 4), np.uint8)
    rgba[::2, :, 3] = 255
    whole = read_photo(encode(rgba, "PNG")).rgb
    strips = (np.ascontiguousarray(rgba[top : top + 100]) for top in range(0, 1100, 100))
    parts = [read_photo(encode(strip, "PNG")).rgb for strip in strips]
    np.testing.assert_array_equal(whole, np.concatenate(parts))
