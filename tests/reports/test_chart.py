"""The chart without a window: what is drawn is where the values are."""

from datetime import date, timedelta

import numpy as np
import pytest

from mesophoto.reports.chart import ChartPoint, _Axes, _nice_step, draw_chart

FIRST = date(2024, 9, 3)


def _points(values, **kwargs):
    return [
        ChartPoint(FIRST + timedelta(days=21 * k), value, is_baseline=k == 0, **kwargs)
        for k, value in enumerate(values)
    ]


def test_a_chart_has_the_size_asked_for():
    assert draw_chart("a", "b", "mm2", _points([3.0, 2.0]), size_px=(640, 360)).size == (640, 360)


def test_lower_values_are_drawn_lower():
    axes = _Axes.fit(_points([10.0, 4.0]), None, (3600, 1560))
    assert axes.y(4.0) > axes.y(10.0)
    assert axes.low <= 4.0
    assert axes.high >= 10.0


def test_time_is_true_to_scale():
    points = [ChartPoint(FIRST + timedelta(days=d), 1.0) for d in (0, 10, 40)]
    axes = _Axes.fit(points, None, (3600, 1560))
    first, second, third = (axes.x(point.when) for point in points)
    assert (third - second) / (second - first) == pytest.approx(3.0)


@pytest.mark.parametrize(
    "values",
    [[None, None], [5.0], [0.0, 0.0], [-1.0, 2.0, None, 1.5], [1e-3, 2e-3], [1e6, 2e6], [7.0, 7.0, 7.0]],
)
def test_any_course_can_be_drawn(values):
    assert draw_chart("a", "b", "a*", _points(values), noise=0.5).getbbox() is not None


def test_a_missing_value_interrupts_the_line():
    whole = np.asarray(draw_chart("a", "b", "mm2", _points([9.0, 8.0, 7.0, 6.0])), int)
    broken = np.asarray(draw_chart("a", "b", "mm2", _points([9.0, 8.0, None, 6.0])), int)
    line = np.array([11, 107, 115])

    def drawn(picture):
        return (np.abs(picture - line).max(axis=-1) < 30).sum()

    assert drawn(broken) < 0.75 * drawn(whole)


def test_the_truth_is_drawn_where_it_is_known():
    with_truth = draw_chart("a", "b", "mm2", _points([9.0, 8.0], true=8.5))
    assert with_truth.tobytes() != draw_chart("a", "b", "mm2", _points([9.0, 8.0])).tobytes()


@pytest.mark.parametrize(("span", "step"), [(10, 2), (7, 2), (0.03, 0.01), (100, 20), (23, 5)])
def test_grid_lines_stand_at_round_numbers(span, step):
    assert _nice_step(span) == pytest.approx(step)
