"""The difference map tells lighter from darker in matched colours, and shows nothing but shared skin."""

import numpy as np

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_lab, srgb_to_linear
from mesophoto.imaging.difference import difference_map

SKIN = np.ones((200, 300), bool)
SKIN[:, 250:] = False


def skin_photo(seed=0):
    rng = np.random.default_rng(seed)
    base = np.array([0.78, 0.6, 0.5], np.float32)
    return np.clip(base + rng.normal(0, 0.01, (200, 300, 1)), 0, 0.95).astype(np.float32)


def darken(photo, delta_l):
    """Change the light of a square so that its L* is ``delta_l`` lower."""
    changed = photo.copy()
    light = srgb_to_linear(photo[60:120, 60:120])
    for factor in np.linspace(0.5, 1, 400):
        patch = linear_to_srgb(light * np.float32(factor))
        if srgb_to_lab(patch)[..., 0].mean() >= srgb_to_lab(photo[60:120, 60:120])[..., 0].mean() - delta_l:
            break
    changed[60:120, 60:120] = patch
    return changed


def test_a_darker_patch_has_its_difference_and_the_rest_has_none():
    before = skin_photo()
    delta = difference_map(before, darken(before, 6), SKIN)
    assert abs(np.median(delta[75:105, 75:105]) + 6) < 0.3
    assert abs(np.nanmedian(delta[140:, :250])) < 0.1


def test_exposure_and_cast_cancel():
    before = skin_photo()
    cast = np.array([0.8, 0.72, 0.6], np.float32)
    after = linear_to_srgb(srgb_to_linear(darken(before, 6)) * cast)
    delta = difference_map(before, after, SKIN)
    assert abs(np.median(delta[75:105, 75:105]) + 6) < 0.5
    assert abs(np.nanmedian(delta[140:, :250])) < 0.2


def test_only_shared_skin_is_shown_and_no_lost_light():
    before = skin_photo()
    before[150:160, 20:40] = 1.0
    delta = difference_map(before, skin_photo(1), SKIN)
    assert np.isnan(delta[:, 250:]).all()
    assert np.isnan(delta[150:160, 20:40]).all()
    assert np.isfinite(delta[:100, :240]).all()


def test_too_little_skin_gives_no_map():
    few = np.zeros((200, 300), bool)
    few[:10, :10] = True
    assert difference_map(skin_photo(), skin_photo(1), few) is None
