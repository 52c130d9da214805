"""The simulated camera does to a picture what it says, and nothing else."""

import io
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from mesophoto.phantom.camera import CAMERA_NAME, Camera, encode_jpeg, paste_occlusion, through_jpeg
from mesophoto.phantom.light import linear_from_srgb

GREY = np.full((120, 160, 3), 118, np.uint8)


def test_a_camera_left_alone_changes_nothing():
    picture = np.random.default_rng(0).integers(0, 256, (50, 60, 3), dtype=np.uint8)
    assert np.array_equal(Camera().photograph(picture), picture)


def test_exposure_and_white_balance_are_factors_on_light():
    taken = Camera(exposure=1.15, white_balance=(1.06, 1.0, 0.94)).photograph(GREY)
    factors = linear_from_srgb(taken).mean(axis=(0, 1)) / linear_from_srgb(GREY).mean(axis=(0, 1))
    assert factors == pytest.approx([1.15 * 1.06, 1.15, 1.15 * 0.94], rel=0.01)


def test_the_light_comes_from_where_it_is_said_to():
    light = linear_from_srgb(Camera(light_gradient=0.2, light_angle_deg=180).photograph(GREY))
    assert light[:, 0].mean() / light[:, 80].mean() == pytest.approx(1.2, rel=0.02)
    assert light[0].mean() == pytest.approx(light[-1].mean(), rel=0.01)


def test_grain_has_the_stated_size_and_grows_with_light():
    camera = Camera(grain=0.01, seed=3)
    grey = np.full((300, 300, 3), 118, np.uint8)  # 18 % grey
    assert linear_from_srgb(camera.photograph(grey)).std() == pytest.approx(0.01, rel=0.05)
    bright = linear_from_srgb(camera.photograph(np.full((300, 300, 3), 200, np.uint8))).std()
    assert bright > 0.015


def test_the_same_seed_gives_the_same_grain():
    first, again, other = (Camera(grain=0.01, seed=s).photograph(GREY) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_blur_has_the_stated_width():
    point = np.zeros((61, 61, 3), np.float32)
    point[30, 30] = 1.0
    light = linear_from_srgb(Camera(blur_px=3.0).photograph(point))[..., 1]
    x = np.arange(61) - 30
    assert np.sqrt((light.sum(axis=0) * x**2).sum() / light.sum()) == pytest.approx(3.0, rel=0.06)


def test_a_jpeg_says_when_and_by_what_it_was_taken():
    data = encode_jpeg(GREY, captured_at=datetime(2025, 3, 4, 10, 30, 5), description="Simulated photo")
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        assert exif[0x0110] == CAMERA_NAME
        assert exif[0x010E] == "Simulated photo"
        assert exif.get_ifd(0x8769)[0x9003] == "2025:03:04 10:30:05"


def test_chroma_is_kept_or_halved_as_asked():
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = (200, 60, 60)
    stripes[:, 1::2] = (60, 140, 60)
    full, half = (through_jpeg(stripes, 95, mode).astype(int) for mode in ("4:4:4", "4:2:0"))
    assert np.abs(full - stripes).mean() < np.abs(half - stripes).mean() / 2


def test_an_occlusion_hides_what_it_says():
    picture = np.random.default_rng(0).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    hidden_picture, mask = paste_occlusion(picture, (90, 110), 40, seed=2)
    assert np.array_equal(hidden_picture[~mask], picture[~mask])
    assert (hidden_picture[mask] != picture[mask]).any(axis=-1).mean() > 0.95
    assert 0.5 < mask.sum() / (np.pi * 40**2) < 1.7
