"""Sharpness and noise of a pair: known blur, grain and JPEG on one photo of it."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from mesophoto.imaging.sharpness import compare_detail, gaussian_kernel, match_detail, soften
from mesophoto.imaging.working import WorkingImage

SIDE = 320


@pytest.fixture(scope="module")
def skin():
    """Relief of many sizes, richer in some places than in others, as skin is."""
    rng = np.random.default_rng(5)
    relief = sum(
        cv2.GaussianBlur(rng.normal(0, 1, (SIDE, SIDE)), (0, 0), s) * s for s in (0.6, 1.0, 2.0, 4.0)
    )
    richness = cv2.GaussianBlur(rng.random((SIDE, SIDE)), (0, 0), 25)
    richness = (richness - richness.min()) / np.ptp(richness)
    light = 0.35 * np.exp(0.3 * relief * richness)
    return image(np.repeat(light[..., None], 3, axis=2) ** (1 / 2.2) * np.array([1.0, 0.8, 0.7]))


def image(rgb):
    rgb = np.clip(rgb, 0, 1).astype(np.float32)
    height, width = rgb.shape[:2]
    return WorkingImage(rgb, np.ones((height, width), bool), 4.0, (0, 0), (width, height), (height, width))


def grainy(picture, sd, seed):
    return image(picture.rgb + np.random.default_rng(seed).normal(0, sd, picture.rgb.shape[:2])[..., None])


def still(picture):
    y, x = np.indices(picture.skin.shape, np.float32)
    return np.stack([x, y], axis=-1)


def compare(before, after):
    return compare_detail(before, after, still(before), before.skin)


@pytest.mark.parametrize("sigma", [0.5, 1.0, 1.5])
def test_blur_is_found_on_the_photo_that_has_it(skin, sigma):
    first, second = grainy(skin, 0.004, 1), grainy(soften(skin, sigma**2), 0.004, 2)
    assert compare(first, second).blur_px == (0.0, pytest.approx(sigma, abs=0.12))
    assert compare(second, first).blur_px == (pytest.approx(sigma, abs=0.12), 0.0)


@pytest.mark.parametrize("sd", [0.005, 0.015, 0.03])
def test_grain_is_no_sharpness(skin, sd):
    found = compare(skin, grainy(skin, sd, 3))
    assert abs(found.blur_variance_px2) < 0.15
    added = (found.noise_after**2 - found.noise_before**2) ** 0.5
    # d ln Y = 2.2 dV / V for the encoded value V, of about 0.6 here.
    assert added == pytest.approx(25 * 2.2 * sd / 0.6, rel=0.25)


def test_jpeg_is_hardly_blur(skin):
    packed = cv2.imencode(".jpg", np.round(skin.rgb * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85])[
        1
    ]
    found = compare(skin, image(cv2.imdecode(packed, cv2.IMREAD_COLOR).astype(np.float32) / 255))
    assert abs(found.blur_variance_px2) < 0.15


def test_the_sharper_photo_is_blurred_and_the_other_kept(skin):
    quiet = soften(skin, 1.2)
    soft = grainy(quiet, 0.004, 4)
    match = match_detail(skin, soft, still(skin), skin.skin)
    assert match.after is soft
    assert match.blur_added_px == (pytest.approx(1.2**0.5, abs=0.12), 0.0)
    assert (match.before.rgb - quiet.rgb).std() < 0.15 * (skin.rgb - quiet.rgb).std()


def test_equal_photos_are_left_alone(skin):
    first, second = grainy(skin, 0.004, 6), grainy(skin, 0.01, 7)
    match = match_detail(first, second, still(skin), skin.skin)
    assert (match.before, match.after, match.blur_added_px) == (first, second, (0.0, 0.0))


def test_nothing_is_said_of_what_has_nothing_in_common(skin):
    field = still(skin)
    flat = replace(skin, rgb=np.full_like(skin.rgb, 0.5))
    tiny = image(skin.rgb[:20, :20])
    assert compare_detail(flat, flat, field, skin.skin) is None
    assert compare_detail(skin, skin, field, np.zeros_like(skin.skin)) is None
    assert compare_detail(tiny, tiny, still(tiny), tiny.skin) is None
    assert compare_detail(skin, skin, np.full_like(field, np.nan), skin.skin) is None


@pytest.mark.parametrize("variance", [0.04, 0.25, 4.0])
def test_narrow_kernel_has_the_variance_asked_for(variance):
    kernel = gaussian_kernel(variance).astype(float)
    at = np.arange(len(kernel)) - len(kernel) // 2
    assert kernel.sum() == pytest.approx(1, abs=1e-3)
    assert (kernel * at**2).sum() == pytest.approx(variance, rel=0.02)
