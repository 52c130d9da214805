"""Roughness: proportional to relief, deaf to exposure, tone, noise, scale and JPEG."""

import cv2
import numpy as np
import pytest

from mesophoto.metrics import texture

SIDE = 320


def roughness(skins, rgb, scale, margin=20):
    region = {"r": skins.box(rgb.shape[0], margin)}
    (found,) = texture.analyse(skins.working(rgb, scale), region).measurements
    return found.value


def test_twice_the_relief_is_twice_as_rough(skins):
    low, high = (roughness(skins, skins.plain("light", SIDE, relief=r), 4.0) for r in (0.02, 0.04))
    assert high / low == pytest.approx(2, rel=0.03)


@pytest.mark.parametrize("tone", ["tan", "dark"])
def test_tone_does_not_count(skins, tone):
    light = roughness(skins, skins.plain("light", SIDE), 4.0)
    assert roughness(skins, skins.plain(tone, SIDE), 4.0) == pytest.approx(light, rel=0.03)


@pytest.mark.parametrize("change", ["dark", "bright", "jpeg", "noise", "small", "turned"])
def test_what_is_not_skin_does_not_count(skins, change):
    rgb, scale = skins.plain("tan", SIDE), 4.0
    known = roughness(skins, rgb, scale)
    if change in ("dark", "bright"):
        rgb = skins.exposed(rgb, 0.85 if change == "dark" else 1.15)
    elif change == "jpeg":
        rgb = skins.as_jpeg(rgb)
    elif change == "noise":
        rgb = np.clip(rgb + np.random.default_rng(1).normal(0, 0.008, rgb.shape), 0, 1).astype(np.float32)
    elif change == "small":
        rgb, scale = cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA), 0.7 * scale
    else:
        turn = cv2.getRotationMatrix2D((SIDE / 2, SIDE / 2), 3, 1)
        rgb = cv2.warpAffine(rgb, turn, (SIDE, SIDE), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    assert roughness(skins, rgb, scale) == pytest.approx(known, rel=0.05)


def test_a_hair_and_a_highlight_have_little_say(skins):
    rgb = skins.plain("light", SIDE)
    known = roughness(skins, rgb, 4.0)
    cv2.line(rgb, (40, 60), (280, 200), (0.2, 0.15, 0.1), 1, cv2.LINE_AA)
    cv2.circle(rgb, (200, 100), 6, (0.95, 0.93, 0.9), -1, cv2.LINE_AA)
    assert roughness(skins, rgb, 4.0) == pytest.approx(known, rel=0.25)


@pytest.mark.parametrize("scale", [None, 1.2])
def test_too_coarse_or_no_scale_gives_a_reason(skins, scale):
    found = texture.analyse(skins.working(skins.plain(), scale), {"r": skins.box(240, 20)}).measurements
    assert [(m.value, bool(m.reason)) for m in found] == [(None, True)]


def test_tiny_or_clipped_region_gives_a_reason(skins):
    white = np.ones((SIDE, SIDE, 3), np.float32)
    regions = {"all": skins.box(SIDE, 20), "none": np.zeros((SIDE, SIDE), bool)}
    for found in texture.analyse(skins.working(white, 4.0), regions).measurements:
        assert found.value is None
        assert found.reason


def test_parameters_name_the_band(skins):
    (found,) = texture.analyse(skins.working(skins.plain(), 4.0), {"r": skins.box(240, 20)}).measurements
    assert found.parameters["band_low_mm"] == pytest.approx(3 / texture.NEEDED_PX_PER_MM)
