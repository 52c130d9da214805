"""Simulated skin has the tone that was asked for."""

import numpy as np
import pytest

from mesophoto.phantom.light import ita_degrees, lab_from_linear, linear_from_srgb
from mesophoto.phantom.skin import melanin_for_ita, relief_shading, render_skin, skin_light


@pytest.mark.parametrize("ita_deg", [55, 41, 28, 10, -30, -50])
def test_skin_has_the_tone_asked_for(ita_deg):
    lab = lab_from_linear(skin_light(melanin_for_ita(ita_deg), 0.22))
    assert ita_degrees(lab) == pytest.approx(ita_deg, abs=0.5)


@pytest.mark.parametrize("ita_deg", [50, 20, -20])
@pytest.mark.parametrize("site", ["face", "hand"])
def test_texture_leaves_the_mean_tone(ita_deg, site):
    picture = render_skin((200, 200), 6.0, ita_deg=ita_deg, site=site)
    assert ita_degrees(lab_from_linear(linear_from_srgb(picture))) == pytest.approx(ita_deg, abs=5)
    assert picture.std(axis=(0, 1)).max() > 0.005, "skin is not flat"


def test_more_blood_is_redder_and_more_melanin_darker():
    bare, bloody, tanned = lab_from_linear(skin_light(np.array([0.5, 0.5, 0.9]), np.array([0.2, 0.4, 0.2])))
    assert bloody[1] > bare[1] + 3
    assert tanned[0] < bare[0] - 5


def test_there_is_no_tone_beyond_what_melanin_gives():
    with pytest.raises(ValueError, match="ITA of 89"):
        melanin_for_ita(89)


def test_relief_turns_with_the_light():
    ramp = np.tile(np.linspace(0, 1, 60, dtype=np.float32), (60, 1))  # rises to the right
    from_left, from_right = (relief_shading(ramp, 6.0, angle)[30, 30] for angle in (180.0, 0.0))
    assert from_left > 1 > from_right


def test_the_same_seed_gives_the_same_skin():
    first, again, other = (render_skin((60, 60), 6.0, seed=s) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
