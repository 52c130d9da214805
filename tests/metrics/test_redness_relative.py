"""Redness against the skin around it does not see a cast, and sees what was painted."""

import numpy as np
import pytest

from mesophoto.imaging.colour import linear_to_lab, linear_to_srgb, srgb_to_linear
from mesophoto.metrics.redness.relative import measure_relative_change

SIDE = 240
CAST = np.float32([1.2, 1.0, 0.8])


def halves() -> dict[str, np.ndarray]:
    left = np.zeros((SIDE, SIDE), bool)
    left[:, : SIDE // 3] = True
    return {"left": left, "rest": ~left, "face": np.ones((SIDE, SIDE), bool)}


def under_cast(rgb, exposure=0.8):
    return linear_to_srgb(srgb_to_linear(rgb) * CAST * np.float32(exposure))


def redden(rgb, mask, delta_a):
    """Add blood until a* has risen by delta_a on the mean."""
    light = srgb_to_linear(rgb)
    start = linear_to_lab(light)[mask, 1].mean()
    for amount in np.linspace(0, 0.5, 501):
        out = light.copy()
        out[mask] *= np.exp(-amount * np.float32([0.18, 1.0, 0.7]))
        if linear_to_lab(out)[mask, 1].mean() - start >= delta_a:
            return linear_to_srgb(out)
    raise AssertionError


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
def test_a_cast_and_another_exposure_change_nothing(skins, tone):
    rgb, regions = skins.plain(tone), halves()
    before, after = skins.working(rgb, 4.0), skins.working(under_cast(rgb), 4.0)
    changes = measure_relative_change(before, after, regions, regions)
    assert changes["left"] == pytest.approx(0, abs=0.05)
    assert changes["rest"] == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
@pytest.mark.parametrize("delta_a", [1.0, 3.0])
def test_a_painted_change_is_recovered_under_a_cast(skins, tone, delta_a):
    rgb, regions = skins.plain(tone), halves()
    painted = under_cast(redden(rgb, regions["left"], delta_a))
    before, after = skins.working(rgb, 4.0), skins.working(painted, 4.0)
    changes = measure_relative_change(before, after, regions, regions)
    assert changes["left"] == pytest.approx(delta_a, abs=0.15)


def test_all_of_the_skin_has_nothing_to_be_compared_with(skins):
    rgb, regions = skins.plain("light"), halves()
    image = skins.working(rgb, 4.0)
    assert "face" not in measure_relative_change(image, image, regions, regions)
    alone = {"region": regions["left"]}
    assert measure_relative_change(image, image, alone, alone) == {}


def test_a_photo_without_colour_has_no_change(skins):
    grey = np.full((SIDE, SIDE, 3), 0.5, np.float32)
    image = skins.working(grey, 4.0)
    assert measure_relative_change(image, image, halves(), halves()) == {}
