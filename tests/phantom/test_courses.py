"""Spots of known courses on a photo."""

import numpy as np
import pytest

from mesophoto.phantom.courses import COURSES, SESSIONS, photograph, plan_spots

PX_PER_MM = 3.0


@pytest.fixture(scope="module")
def planned():
    y, x = np.mgrid[:500, :500]
    edge = np.minimum(np.minimum(x, 499 - x), np.minimum(y, 499 - y))
    return plan_spots((edge / PX_PER_MM).astype(np.float32), PX_PER_MM, seed=1)


def test_spots_have_room_at_their_largest(planned):
    assert len({one.course for one in planned}) >= len(COURSES) - 1
    for number, one in enumerate(planned):
        for other_number, other in enumerate(planned[number + 1 :], number + 1):
            apart = np.linalg.norm(np.subtract(one.spot.centre_px, other.spot.centre_px)) / PX_PER_MM
            if number + one.partner != other_number or one.partner == 0:
                radii = [
                    np.sqrt(max(spot.area_mm2(s) for s in range(SESSIONS)) / np.pi) for spot in (one, other)
                ]
                assert apart > sum(radii)


def test_partners_lie_side_by_side(planned):
    pairs = [(one, planned[n + one.partner]) for n, one in enumerate(planned) if one.partner > 0]
    assert pairs
    for one, other in pairs:
        apart = np.linalg.norm(np.subtract(one.spot.centre_px, other.spot.centre_px)) / PX_PER_MM
        assert apart == pytest.approx(2 * np.sqrt(4 / np.pi) + (1.0 if one.course == "merges" else 1.5))


def test_a_session_shows_the_spots_as_they_are_then(planned):
    skin = np.full((500, 500, 3), (196, 150, 130), np.uint8)
    first, still = photograph(skin, planned, PX_PER_MM, 0, seed=1)
    later, warp = photograph(skin, planned, PX_PER_MM, 2, seed=1)
    assert np.array_equal(still.map_points(np.array([[100.0, 50.0]])), [[100.0, 50.0]])
    for one in planned:
        x, y = np.round(one.spot.centre_px).astype(int)
        there = np.round(warp.map_points(np.array([one.spot.centre_px]))[0]).astype(int)
        if one.course == "appears":
            assert first[y, x].mean() > first.mean() - 8
            assert later[there[1], there[0]].mean() < later.mean() - 8
        if one.course == "vanishes":
            assert first[y, x].mean() < first.mean() - 8
            assert later[there[1], there[0]].mean() > later.mean() - 8
    again, _ = photograph(skin, planned, PX_PER_MM, 2, seed=1)
    assert np.array_equal(later, again)
