"""Warps are exactly known: there and back is where one was, and the picture follows the points."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mesophoto.phantom.warps import smooth_warp

SHAPE = (300, 400)


@settings(max_examples=25, deadline=None)
@given(
    pose=st.fixed_dictionaries(
        {
            "amplitude_px": st.floats(0, 12),
            "roll_deg": st.floats(-10, 10),
            "tilt_deg": st.floats(-10, 10),
            "tilt_axis_deg": st.floats(0, 180),
            "scale": st.floats(0.8, 1.25),
            "shift_px": st.tuples(st.floats(-40, 40), st.floats(-40, 40)),
            "seed": st.integers(0, 1000),
        }
    )
)
def test_there_and_back_is_identity(pose):
    warp = smooth_warp(SHAPE, **pose)
    points = np.random.default_rng(0).uniform([0, 0], [399, 299], (200, 2))
    assert np.abs(warp.unmap_points(warp.map_points(points)) - points).max() < 0.001
    assert np.abs(warp.map_points(warp.unmap_points(points)) - points).max() < 0.001


def test_the_largest_displacement_is_the_amplitude():
    warp = smooth_warp((1350, 1350), amplitude_px=12, seed=4)
    rows, columns = np.mgrid[0:1350:10, 0:1350:10]
    points = np.stack([columns.ravel(), rows.ravel()], 1).astype(float)
    length = np.linalg.norm(warp.map_points(points) - points, axis=1).max()
    assert length == pytest.approx(12, rel=0.03)


def test_shift_scale_and_roll_are_as_stated():
    warp = smooth_warp((201, 201), roll_deg=90, scale=2, shift_px=(30, 0))
    centre, right = warp.map_points(np.array([[100.0, 100.0], [110.0, 100.0]]))
    assert centre == pytest.approx([130, 100])
    assert right == pytest.approx([130, 120])


def test_the_rendered_picture_follows_the_points():
    y, x = np.mgrid[:300, :400]
    spots = np.random.default_rng(1).uniform([80, 80], [320, 220], (12, 2))
    picture = np.zeros((300, 400, 3), np.float32)
    for index, (sx, sy) in enumerate(spots):
        picture[..., index % 3] += np.exp(-((x - sx) ** 2 + (y - sy) ** 2) / 18)
    warp = smooth_warp(SHAPE, amplitude_px=6, roll_deg=5, scale=1.07, shift_px=(10, -6), seed=3)
    moving = warp.render(picture)
    for index, place in enumerate(warp.map_points(spots)):
        if any(np.hypot(*(place - other)) < 25 for other in np.delete(warp.map_points(spots), index, 0)):
            continue
        cx, cy = np.rint(place).astype(int)
        patch = moving[cy - 9 : cy + 10, cx - 9 : cx + 10, index % 3]
        py, px = np.mgrid[cy - 9 : cy + 10, cx - 9 : cx + 10]
        centroid = [(patch * px).sum() / patch.sum(), (patch * py).sum() / patch.sum()]
        assert centroid == pytest.approx(list(place), abs=0.08)


def test_an_integer_picture_stays_of_its_type():
    picture = np.random.default_rng(0).integers(0, 65535, (40, 50, 3), dtype=np.uint16)
    same = smooth_warp((40, 50)).render(picture)
    assert same.dtype == np.uint16
    assert np.abs(same.astype(int) - picture).max() <= 1


def test_the_same_seed_gives_the_same_warp():
    points = np.array([[10.0, 20.0], [200.0, 100.0]])
    first, again, other = (smooth_warp(SHAPE, amplitude_px=5, seed=s).map_points(points) for s in (7, 7, 8))
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)
