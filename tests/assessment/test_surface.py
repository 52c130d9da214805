"""Texture and wrinkles of a pair at one sharpness, through the public API."""

from functools import cache

import cv2
import numpy as np
import pytest

import mesophoto
from mesophoto.assessment import measuring
from mesophoto.metrics import texture, wrinkles
from mesophoto.phantom.skin import render_skin

SCALE = 5.0


@pytest.fixture(autouse=True, scope="module")
def only_surface():
    """Measure texture and wrinkles alone: spots take most of the time and say nothing of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(measuring, "MODULES", [texture, wrinkles])
        yield
    for cached in (sheet, subject_pair):
        cached.cache_clear()


@cache
def sheet():
    """A piece of skin with furrows, as a picture."""
    rgb = render_skin((420, 420), SCALE, ita_deg=45, seed=3).astype(np.float32)
    rng = np.random.default_rng(2)
    relief = cv2.GaussianBlur(rng.normal(0, 1, (420, 420)), (0, 0), 0.35 * SCALE)
    rgb *= (1 + 0.05 * relief / relief.std())[..., None].astype(np.float32)
    return np.clip(rgb, 0, 1)


def shoot(picture, sigma_px, seed):
    rng = np.random.default_rng(seed)
    soft = cv2.GaussianBlur(picture, (0, 0), sigma_px) if sigma_px else picture
    noisy = soft + rng.normal(0, 0.004, soft.shape)
    return mesophoto.photo_from_array(np.round(np.clip(noisy, 0, 1) * 255).astype(np.uint8))


@cache
def subject_pair(sigma_px):
    from mesophoto.assessment.comparing import compare_subjects
    from mesophoto.assessment.subject import Subject
    from mesophoto.imaging.scale import given_scale

    corners = np.array([[40.0, 40.0], [380.0, 40.0], [380.0, 380.0], [40.0, 380.0]])
    first, second = (
        Subject(shoot(sheet(), sigma, seed), None, given_scale(SCALE))
        for sigma, seed in ((0, 1), (sigma_px, 2))
    )
    return compare_subjects(first, second, drawn={"region": corners})


def change_of(pair, metric):
    return next(c for c in pair.changes if (c.metric, c.region) == (metric, "region"))


def test_photos_of_one_sharpness_are_left_alone():
    pair = subject_pair(0.0)
    assert pair.detail.blurred == "neither"
    assert pair.detail.sentence() == ""
    assert change_of(pair, "texture_roughness").delta is not None


def test_the_sharper_photo_is_blurred_and_the_cost_is_told():
    pair = subject_pair(1.5)
    change = change_of(pair, "texture_roughness")
    alone = subject_pair(0.0).before
    rough = next(
        m.value for m in alone.measurements if (m.metric, m.region) == ("texture_roughness", "region")
    )
    assert pair.detail.blurred == "before"
    assert pair.detail.blur_mm == pytest.approx(1.5 / SCALE, rel=0.25)
    assert 0 < pair.detail.texture_lost < 0.5
    assert "before photo was blurred" in pair.detail.sentence()
    unmatched = abs(change.after / rough - 1)
    assert abs(change.after / change.before - 1) < 0.5 * unmatched


def test_too_much_lost_is_withheld_with_a_reason():
    pair = subject_pair(5.0)
    for metric in ("texture_roughness", "wrinkle_length"):
        change = change_of(pair, metric)
        assert change.delta is None
        assert change.verdict == "not comparable"
        assert change.reason
