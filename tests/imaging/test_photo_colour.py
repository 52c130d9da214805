"""Colours of photo files: profiles, colour spaces, channels."""

import io
import struct

import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.photo.icc import adobe_rgb_to_srgb, convert_to_srgb
from tests.imaging.encoded import encode, profile_of, quadrants, wide_profile


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


def test_a_large_picture_is_converted_strip_by_strip_to_the_same():
    rgba = np.random.default_rng(0).integers(0, 256, (1100, 20, 4), np.uint8)
    rgba[::2, :, 3] = 255
    whole = read_photo(encode(rgba, "PNG")).rgb
    strips = (np.ascontiguousarray(rgba[top : top + 100]) for top in range(0, 1100, 100))
    parts = [read_photo(encode(strip, "PNG")).rgb for strip in strips]
    np.testing.assert_array_equal(whole, np.concatenate(parts))
