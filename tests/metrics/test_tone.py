"""Evenness of tone: patches of pigment count, light does not."""

import cv2
import numpy as np
import pytest

from mesophoto.metrics import tone

SIDE, SCALE = 240, 4.0


def patchy(skins, name, amount, seed=0):
    """Skin with patches of melanin of about a centimetre."""
    noise = np.random.default_rng(seed).normal(size=(SIDE, SIDE)).astype(np.float32)
    patches = cv2.GaussianBlur(noise, (0, 0), 2.2 * SCALE)
    patches /= patches.std()
    absorbed = np.exp(-amount * patches[..., None] * np.float32((0.74, 1.0, 1.26)))
    return skins.encoded(skins.linear(skins.plain(name)) * absorbed)


def evenness(skins, rgb, scale=SCALE):
    (found,) = tone.analyse(skins.working(rgb, scale), {"r": skins.box(SIDE, 15)}).measurements
    return found.value


@pytest.mark.parametrize("name", ["light", "tan", "dark"])
def test_twice_the_pigment_is_twice_as_uneven_on_every_tone(skins, name):
    none, one, two = (evenness(skins, patchy(skins, name, amount)) for amount in (0.0, 0.05, 0.1))
    assert none < 0.1 * one
    assert two / one == pytest.approx(2, rel=0.05)
    assert one == pytest.approx(evenness(skins, patchy(skins, "light", 0.05)), rel=0.1)


def test_shade_and_exposure_do_not_count(skins):
    rgb = patchy(skins, "tan", 0.05)
    known = evenness(skins, rgb)
    slope = np.linspace(0.6, 1.1, SIDE, dtype=np.float32)[None, :, None]
    wave = 1 + 0.15 * np.sin(np.arange(SIDE, dtype=np.float32) / 7)[:, None, None]
    assert evenness(skins, skins.encoded(skins.linear(rgb) * slope * wave)) == pytest.approx(known, rel=0.05)
    assert evenness(skins, skins.exposed(rgb, 0.85)) == pytest.approx(known, rel=0.03)


def test_one_spot_has_little_say(skins):
    rgb = patchy(skins, "light", 0.05)
    known = evenness(skins, rgb)
    cv2.circle(rgb, (120, 120), 10, (0.4, 0.25, 0.2), -1, cv2.LINE_AA)
    assert evenness(skins, rgb) == pytest.approx(known, rel=0.3)


@pytest.mark.parametrize("scale", [None, 0.5])
def test_without_scale_or_too_coarse_gives_a_reason(skins, scale):
    (found,) = tone.analyse(skins.working(skins.plain(), scale), {"r": skins.box(SIDE, 15)}).measurements
    assert found.value is None
    assert found.reason


def test_small_or_clipped_regions_give_a_reason(skins):
    small = np.zeros((SIDE, SIDE), bool)
    small[:30, :30] = True
    rgb = skins.plain()
    rgb[120:] = 1.0
    regions = {"small": small, "white": np.arange(SIDE)[:, None] >= np.full(SIDE, 110)}
    for found in tone.analyse(skins.working(rgb, SCALE), regions).measurements:
        assert found.value is None
        assert found.reason
