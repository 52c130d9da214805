"""The chart of the phantom lies where it is said to, in the colours that were published."""

import numpy as np
import pytest

from mesophoto.phantom.chart import COLUMNS, PATCHES_SRGB, ChartPlace, draw_chart, lay_chart

GREY = np.full((500, 700, 3), 150, np.uint8)


def test_every_patch_has_its_colour():
    chart = draw_chart(20)
    for index, colour in enumerate(PATCHES_SRGB):
        row, column = divmod(index, COLUMNS)
        x, y = (int((0.35 + 0.5 + place * 1.2) * 20) for place in (column, row))
        assert chart[y, x] * 255 == pytest.approx(colour, abs=0.01)


@pytest.mark.parametrize("rotation", [0, 30, 90, 180])
def test_the_chart_lies_at_its_place(rotation):
    place = ChartPlace((350, 250), 300, rotation)
    laid = lay_chart(GREY, place)
    first = place.corners()[0] + (place.corners()[2] - place.corners()[0]) * 0.125
    x, y = np.round(first).astype(int)
    assert laid[y, x] == pytest.approx(PATCHES_SRGB[0], abs=1)
    changed = np.argwhere((laid != GREY).any(axis=2))
    assert changed.mean(axis=0)[::-1] == pytest.approx([350, 250], abs=1)
    assert np.ptp(changed, axis=0).max() <= 300 * 1.25


def test_the_far_side_of_a_tilted_chart_is_shorter():
    corners = ChartPlace((350, 250), 300, 0, 0.2).corners()
    far, near = (np.linalg.norm(corners[a] - corners[b]) for a, b in ((0, 1), (2, 3)))
    assert far / near == pytest.approx(0.8)
