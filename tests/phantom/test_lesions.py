"""What the phantom says of a painted change is true of the picture it gives."""

import numpy as np
import pytest

from mesophoto.phantom.lesions import LinePaint, RednessPaint, SpotPaint, as_uint8, faded, paint
from mesophoto.phantom.light import ita_degrees, lab_from_linear, linear_from_srgb, srgb_from_linear
from mesophoto.phantom.shapes import density_of_spot, drawn_shape, transplanted_shape
from mesophoto.phantom.transplants import natural_densities, natural_shape

TONES = {"light": (0.86, 0.70, 0.61), "brown": (0.62, 0.44, 0.33), "dark": (0.35, 0.24, 0.19)}
PX_PER_MM = 6.0


def _skin(tone="light", size=240):
    rng = np.random.default_rng(0)
    return np.clip(np.asarray(TONES[tone]) + rng.normal(0, 0.01, (size, size, 1)), 0, 1).astype(np.float32)


def _lab(rgb):
    return lab_from_linear(linear_from_srgb(rgb))


def _count_area(shape, fine=8):
    """Area by counting samples 1/8 px apart."""
    step = 1 / (PX_PER_MM * fine)
    axis = np.arange(-shape.radius_mm - 0.5, shape.radius_mm + 0.5, step, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    return (shape.alpha(x, y) >= 0.5).sum() * step**2


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("area_mm2", [1.8, 7.0, 30.0])
@pytest.mark.parametrize("make", [drawn_shape, natural_shape])
def test_the_stated_area_is_the_area_inside_half_of_the_density(make, area_mm2, seed):
    assert _count_area(make(area_mm2, seed=seed)) == pytest.approx(area_mm2, rel=0.01)


@pytest.mark.parametrize("make", [drawn_shape, natural_shape])
def test_nothing_lies_beyond_the_stated_radius(make):
    shape = make(10.0, seed=1)
    angles = np.linspace(0, 2 * np.pi, 100)
    x, y = 1.001 * shape.radius_mm * np.cos(angles), 1.001 * shape.radius_mm * np.sin(angles)
    assert shape.alpha(x.astype(np.float32), y.astype(np.float32)).max() < 0.02


def test_the_plateau_is_twice_the_contour():
    """Half maximum means half of the plateau: for both kinds it must be about 1."""
    axis = np.linspace(-4, 4, 200, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    for make in (drawn_shape, natural_shape):
        for seed in range(6):
            assert 0.95 <= make(12.0, seed=seed).alpha(x, y).max() <= 1.25


@pytest.mark.parametrize("tone", TONES)
def test_the_stated_contrast_is_the_contrast_of_the_picture(tone):
    before = _skin(tone)
    shape = drawn_shape(12.0, seed=2)
    after, (truth,) = paint(before, [SpotPaint((120.3, 118.8), shape, 6.0)], PX_PER_MM)
    y, x = np.mgrid[:240, :240].astype(np.float32)
    inside = shape.alpha((x - np.float32(120.3)) / 6, (y - np.float32(118.8)) / 6) >= 0.5
    measured = (_lab(before) - _lab(after))[inside].mean(axis=0)
    assert truth.delta_l == pytest.approx(6.0, abs=0.01)
    assert measured[0] == pytest.approx(truth.delta_l, abs=0.01)
    assert -measured[1] == pytest.approx(truth.delta_a, abs=0.01)


@pytest.mark.parametrize("tone", TONES)
def test_the_stated_redness_is_the_redness_of_the_picture(tone):
    before = _skin(tone)
    shape = drawn_shape(60.0, edge_mm=2.0, seed=3)
    after, (truth,) = paint(before, [RednessPaint((120.0, 120.0), shape, 3.0)], PX_PER_MM)
    y, x = np.mgrid[:240, :240].astype(np.float32)
    inside = shape.alpha((x - 120) / 6, (y - 120) / 6) >= 0.5
    assert truth.delta_a == pytest.approx(3.0, abs=0.01)
    assert (_lab(after) - _lab(before))[inside][:, 1].mean() == pytest.approx(3.0, abs=0.01)


def test_the_outline_encloses_the_stated_area():
    _, (truth,) = paint(_skin(), [SpotPaint((120, 120), drawn_shape(20.0, seed=5), 5.0)], PX_PER_MM)
    x, y = truth.outline_px.T
    area_px2 = 0.5 * abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))
    assert area_px2 / PX_PER_MM**2 == pytest.approx(20.0, rel=0.02)


def test_a_line_is_as_long_and_as_deep_as_stated():
    path = np.array([[30.0, 120.0], [210.0, 120.0]])
    before = _skin()
    after, (truth,) = paint(before, [LinePaint(path, 0.6, 8.0)], PX_PER_MM)
    darker = (_lab(before) - _lab(after))[..., 0]
    along = darker[118:123].max(axis=0)
    assert truth.length_mm == pytest.approx((along >= 4.0).sum() / PX_PER_MM, rel=0.02)
    assert along.max() == pytest.approx(8.0, abs=0.5)
    across = darker[:, 120]
    assert (across >= across.max() / 2).sum() / PX_PER_MM == pytest.approx(0.6, abs=0.17)
    assert across.min() < -0.5, "the lip is brighter than the skin"


def test_a_curved_line_has_its_arc_length():
    angles = np.linspace(0, np.pi, 12)
    path = 120 + 80 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    _, (truth,) = paint(_skin(), [LinePaint(path, 0.5, 8.0)], PX_PER_MM)
    taper_mm = 4 * 0.5
    assert truth.length_mm == pytest.approx(80 * np.pi / PX_PER_MM - taper_mm, rel=0.005)


def test_skin_outside_the_change_is_untouched():
    before = _skin()
    after, _ = paint(before, [SpotPaint((60, 60), drawn_shape(8.0, seed=1), 6.0)], PX_PER_MM)
    assert np.abs(after - before)[100:, 100:].max() < 1e-4
    assert np.abs(after - before)[50:70, 50:70].max() > 0.02


def test_a_faded_change_is_smaller_and_fainter():
    one = SpotPaint((120, 120), drawn_shape(10.0, seed=1), 6.0)
    _, (truth,) = paint(_skin(), [faded(one, 0.5, 0.7)], PX_PER_MM)
    assert truth.area_mm2 == pytest.approx(7.0)
    assert truth.delta_l == pytest.approx(3.0, abs=0.01)
    line = LinePaint(np.stack([np.linspace(20, 220, 41), np.full(41, 100.0)], axis=1), 0.5, 6.0)
    truths = [paint(_skin(), [faded(line, 1.0, size)], PX_PER_MM)[1][0] for size in (1.0, 0.6)]
    assert truths[1].length_mm == pytest.approx(0.6 * 200 / PX_PER_MM - 2.0, rel=0.03)
    assert truths[1].length_mm < truths[0].length_mm


def test_a_spot_taken_from_a_picture_is_the_spot_that_was_there():
    original = drawn_shape(14.0, seed=9, mottle=0.0)
    rgb, _ = paint(_skin(), [SpotPaint((120, 120), original, 8.0)], PX_PER_MM)
    y, x = np.mgrid[:240, :240]
    around = np.hypot(x - 120, y - 120) < original.radius_mm * PX_PER_MM
    taken = transplanted_shape(density_of_spot(linear_from_srgb(rgb), around), 14.0)
    axis = np.linspace(-4, 4, 161, dtype=np.float32)
    gx, gy = np.meshgrid(axis, axis)
    a, b = original.alpha(gx, gy) >= 0.5, taken.alpha(gx, gy) >= 0.5
    shift = np.array(np.nonzero(a)).mean(axis=1) - np.array(np.nonzero(b)).mean(axis=1)
    b = np.roll(b, np.rint(shift).astype(int), axis=(0, 1))
    assert (a & b).sum() / (a | b).sum() > 0.9


def test_there_are_real_spots_to_transplant():
    assert len(natural_densities()) >= 8
    assert natural_shape(5.0).origin == "transplanted"


def test_a_change_outside_the_picture_is_refused():
    with pytest.raises(ValueError, match="outside the picture"):
        paint(_skin(), [SpotPaint((900, 900), drawn_shape(5.0), 5.0)], PX_PER_MM)


def test_colour_there_and_back():
    levels = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    assert np.array_equal(as_uint8(srgb_from_linear(linear_from_srgb(levels))), levels)
    white, black = lab_from_linear(np.array([[1.0, 1, 1], [0, 0, 0]], np.float32))
    assert white == pytest.approx([100, 0, 0], abs=0.02)
    assert black == pytest.approx([0, 0, 0], abs=0.02)
    assert ita_degrees(np.array([70.0, 10.0, 20.0])) == pytest.approx(45.0)
