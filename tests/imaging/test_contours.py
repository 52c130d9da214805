import numpy as np
import pytest

from mesophoto.imaging.contours import LONGEST_SIDE_PX, trace_contours
from mesophoto.imaging.polygon import polygon_area


def disc(shape, x, y, radius):
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    return (columns - x) ** 2 + (rows - y) ** 2 <= radius**2


@pytest.mark.parametrize("size", [200, LONGEST_SIDE_PX + 700])
def test_contour_lies_on_the_edge_of_the_mask(size):
    mask = disc((size, size), size * 0.4, size * 0.5, size * 0.35)
    (line,) = trace_contours(mask)
    distance = np.hypot(line[:, 0] - size * 0.4, line[:, 1] - size * 0.5)
    assert np.abs(distance - size * 0.35).max() < 1.5
    assert abs(polygon_area(line)) == pytest.approx(mask.sum(), rel=0.01)
    assert (line[0] == line[-1]).all()


def test_every_piece_and_hole_has_a_line():
    mask = disc((120, 160), 40, 60, 30) & ~disc((120, 160), 40, 60, 12) | disc((120, 160), 120, 60, 20)
    lines = trace_contours(mask)
    assert len(lines) == 3
    areas = sorted(abs(polygon_area(line)) for line in lines)
    assert areas == pytest.approx([np.pi * 12**2, np.pi * 20**2, np.pi * 30**2], rel=0.03)


def test_mask_that_touches_the_edge_is_closed():
    (line,) = trace_contours(np.ones((40, 60), bool))
    assert (line[0] == line[-1]).all()
    assert abs(polygon_area(line)) == pytest.approx(2400, rel=0.02)


def test_empty_mask_has_no_lines():
    assert trace_contours(np.zeros((50, 50), bool)) == []
