"""What the timeline shows, apart from how."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesophoto.app.timeline.model import Chart, ChartKey, ChartPoint, TimeScale, spread

KEY = ChartKey("redness", "a*", "cheek_left")


def point(day, value, **more):
    return ChartPoint(f"photo {day}", date(2026, 1, day), value, **more)


def test_a_session_without_a_value_interrupts_the_line_and_right_after_stays_out():
    chart = Chart(
        KEY,
        (point(1, 9.0), point(2, 8.0), point(3, None, reason="too dark"), point(4, 6.0),
         point(5, 4.0, right_after=True), point(6, 7.0)),
    )  # fmt: skip
    assert [[p.value for p in run] for run in chart.runs()] == [[9.0, 8.0], [6.0, 7.0]]


def test_a_tiny_change_is_not_magnified():
    low, high = Chart(KEY, (point(1, 0.0, is_baseline=True), point(2, 0.1))).value_range()
    assert high - low >= 20.0
    assert low < 0 < high


def test_a_chart_without_values_still_has_a_range():
    low, high = Chart(KEY, (point(1, None, reason="blurred"),)).value_range()
    assert low < high


def test_a_chart_can_be_read_out():
    chart = Chart(KEY, (point(1, 0.0, is_baseline=True), point(2, -31.4, verdict="improved"), point(3, None)))
    assert chart.summary() == (
        "Redness, Cheek, left, change since the baseline. 1 Jan 2026: baseline; "
        "2 Jan 2026: −31 %, improved; 3 Jan 2026: no value"
    )


def test_the_axis_is_true_to_time():
    first = date(2026, 1, 1).toordinal()
    scale = TimeScale(first, first + 10, 100, 200)
    assert scale.x(date(2026, 1, 1)) == 100
    assert scale.x(date(2026, 1, 4)) == pytest.approx(130)
    assert scale.day(130) == pytest.approx(date(2026, 1, 4).toordinal())
    assert TimeScale(first, first, 100, 200).x(date(2026, 1, 1)) == 150


@pytest.mark.parametrize("first", [date(2019, 3, 7), date(2026, 6, 3), date(2026, 10, 9)])
def test_ticks_are_readable_and_inside(first):
    scale = TimeScale(first.toordinal() + 0.3, date(2026, 11, 2).toordinal(), 0, 600)
    days = [day.toordinal() for day, _ in scale.ticks()]
    assert 3 <= len(days) <= 10
    assert all(scale.first <= day <= scale.last for day in days)


@given(st.lists(st.floats(0, 600), min_size=1, max_size=8))
def test_thumbnails_never_overlap_keep_their_order_and_stay_inside(wanted):
    placed = spread(sorted(wanted), 70, 0, 600)
    assert all(b - a >= 70 - 1e-6 for a, b in pairwise(placed))
    assert placed[0] >= 35 - 1e-6
    assert placed[-1] <= 600 - 35 + 1e-6


def test_thumbnails_with_room_stay_at_their_time():
    assert spread([100, 300, 500], 70, 0, 600) == [100, 300, 500]
