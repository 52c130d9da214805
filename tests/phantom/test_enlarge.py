"""Enlarging keeps the picture and its colours; strands and eyes change only their own places."""

import numpy as np
import pytest
import skimage.data

from mesophoto.phantom.enlarge import draw_strands, edge_direction, enlarge
from mesophoto.phantom.eyes import draw_eyes

PORTRAIT = skimage.data.astronaut()[60:160, 170:280]


def test_an_enlarged_picture_averages_back_to_the_small_one():
    large = enlarge(PORTRAIT, 4.0)
    assert large.shape == (400, 440, 3)
    assert large.min() >= 0
    assert large.max() <= 1
    small = large.reshape(100, 4, 110, 4, 3).mean(axis=(1, 3)) * 255
    assert np.abs(small - PORTRAIT).mean() < 4


def test_the_direction_of_stripes_is_found():
    y, x = np.mgrid[:80, :80].astype(np.float32)
    stripes = 100 * np.sin((x + y) / 3).astype(np.float32)  # run at 135 degrees
    cosine, sine, clear = edge_direction(stripes, 4.0)
    assert abs(cosine[40, 40] * np.cos(3 * np.pi / 4) + sine[40, 40] * np.sin(3 * np.pi / 4)) > 0.99
    assert clear[40, 40] > 0.95


def test_strands_are_drawn_in_the_hair_only():
    picture = np.full((120, 120, 3), 0.5, np.float32)
    where = np.zeros((120, 120), np.float32)
    where[:60] = 1
    drawn = draw_strands(picture, where, 20.0, 0.1, seed=1)
    assert np.array_equal(drawn[60:], picture[60:])
    assert drawn[:60].std() == pytest.approx(0.5 * 0.1 * 0.5, rel=0.6)


def test_eyes_change_their_own_place_only():
    picture = np.full((340, 660, 3), 0.6, np.float32)

    def place(points):
        return (np.asarray(points) - (165, 70)) * 6.0

    drawn = draw_eyes(picture, place)
    changed = np.nonzero((drawn != picture).any(axis=-1))
    ys, xs = changed[0] / 6 + 70, changed[1] / 6 + 165
    assert ys.min() > 80
    assert ys.max() < 115
    assert xs.min() > 180
    assert xs.max() < 272
    pupil = np.rint(place(np.array([[203.1, 100.6]]))[0]).astype(int)
    assert drawn[pupil[1], pupil[0]].max() < 0.2
