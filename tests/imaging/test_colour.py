import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage.color import rgb2lab

from mesophoto.imaging.colour import (
    ita_degrees,
    linear_to_srgb,
    optical_density,
    srgb_to_lab,
    srgb_to_linear,
)

LEVELS = (np.arange(256, dtype=np.float32) / 255)[np.newaxis, :, np.newaxis].repeat(3, axis=2)


def test_linear_light_of_known_values():
    linear = srgb_to_linear(np.array([0.0, 0.04045, 0.5, 1.0], np.float32))
    np.testing.assert_allclose(linear, [0, 0.0031308, 0.2140411, 1], atol=1e-6)
    assert linear.dtype == np.float32


def test_linear_light_and_back():
    np.testing.assert_allclose(linear_to_srgb(srgb_to_linear(LEVELS)), LEVELS, atol=2e-6)


def test_lab_agrees_with_scikit_image():
    rgb = np.random.default_rng(0).random((40, 50, 3)).astype(np.float32)
    lab = srgb_to_lab(rgb)
    assert lab.dtype == np.float32
    assert np.abs(lab - rgb2lab(rgb)).max() < 0.05
    np.testing.assert_allclose(srgb_to_lab(np.ones((1, 1, 3), np.float32))[0, 0], (100, 0, 0), atol=0.02)


@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (0, 3), (4, 5, 3)])
def test_any_shape_is_converted(shape):
    assert linear_to_srgb(srgb_to_linear(np.full(shape, 0.25, np.float32))).shape == shape


@given(st.floats(0.3, 1.0))
def test_exposure_adds_one_constant_to_optical_density(exposure):
    light = np.array([[[0.5, 0.3, 0.2]]], np.float32)
    shift = optical_density(linear_to_srgb(light * np.float32(exposure))) - optical_density(
        linear_to_srgb(light)
    )
    np.testing.assert_allclose(shift, -np.log(exposure), atol=1e-4)


def test_optical_density_ends_in_the_dark():
    density = optical_density(np.zeros((1, 1, 3), np.float32))
    assert np.isfinite(density).all()
    assert density.max() == pytest.approx(8.3, abs=0.05)
    assert optical_density(np.ones((1, 1, 3), np.float32)).max() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(("lightness", "b", "degrees"), [(70, 14, 55.0), (50, 20, 0.0), (38, 20, -31.0)])
def test_typology_angle(lightness, b, degrees):
    assert ita_degrees(np.array([lightness, 10, b], np.float32)) == pytest.approx(degrees, abs=0.1)
