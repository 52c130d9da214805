"""A patient's record turned into what is shown."""

from datetime import date

import pytest

from mesophoto.app import dossier, texts
from mesophoto.app.timeline.model import ChartKey
from mesophoto.library.entities import PhotoEntry, Series, Session
from mesophoto.records import Change
from mesophoto.workflows.timeline import Chart, Point, SeriesTimeline


def photo(number, moment="before", session=None):
    day = date(2026, number, 1)
    return PhotoEntry(
        f"p{number}{moment}", "w", session or f"s{number}", day, "ab", "x.jpg", "other", "none", moment
    )


def chart_point(of, value, change=None, baseline=False, reason=None):
    return Point(
        photo_id=of.id,
        session_id=of.session_id,
        when=of.session_date,
        value=value,
        sd=None,
        reason=reason,
        is_baseline=baseline,
        right_after=not of.in_trend,
        change=change,
    )


KEY = ChartKey("pigmentation_area", "mm2", "face")


def make_chart(points):
    (chart,) = dossier.make_charts([Chart("pigmentation_area", "face", "mm2", tuple(points))], [KEY])
    return chart


def make_series(photos):
    series = Series("w", "other", "none", tuple(photos), photos[0])
    return SeriesTimeline(series, {}, noise=None)


def change(before, after, interval=None, verdict="improved", unit="mm2"):
    return Change("pigmentation_area", "face", unit, before, after, after - before, interval, verdict)


def test_a_chart_shows_the_change_of_the_pair_not_values_of_different_areas():
    photos = [photo(1), photo(2)]
    points = [
        chart_point(photos[0], 236.0, baseline=True),
        chart_point(photos[1], 90.0, change(120.0, 90.0, (-42.0, -18.0))),
    ]
    baseline, later = make_chart(points).points
    assert baseline.value == 0
    assert later.value == pytest.approx(-25.0)
    assert later.noise == pytest.approx((-10.0, 10.0))
    assert later.measured == "120 → 90.0 mm²"


def test_a_change_from_nothing_is_told_in_its_own_unit():
    photos = [photo(1), photo(2)]
    points = [chart_point(photos[0], 0.0, baseline=True), chart_point(photos[1], 3.0, change(0.0, 3.0))]
    chart = make_chart(points)
    assert chart.unit == "mm2"
    assert chart.value_text(chart.points[1]) == "+3.00 mm²"


def test_what_was_not_compared_has_no_place_in_the_chart_but_a_reason():
    photos = [photo(1), photo(2), photo(3)]
    withheld = Change("pigmentation_area", "face", "mm2", 1.0, 2.0, None, None, "not comparable", "too dark")
    points = [
        chart_point(photos[0], 5.0, baseline=True),
        chart_point(photos[1], 4.0, withheld),
        chart_point(photos[2], None, reason="not measured yet"),
    ]
    chart = make_chart(points)
    assert [p.value for p in chart.points] == [0.0, None, None]
    assert [p.reason for p in chart.points[1:]] == ["too dark", "not measured yet"]
    assert [[p.photo_id for p in run] for run in chart.runs()] == [["p1before"]]


def test_a_session_without_this_view_is_shown_empty_and_right_after_comes_second():
    photos = [photo(1), photo(3), photo(3, "right_after")]
    sessions = [Session(f"s{i}", "w", date(2026, i, 1), photo_count=1) for i in (1, 2, 3)]
    entries = dossier.make_entries(make_series(photos), sessions)
    assert [(e.when.month, e.photo_id, e.is_right_after) for e in entries] == [
        (1, "p1before", False),
        (2, None, False),
        (3, "p3before", False),
        (3, "p3right_after", True),
    ]
    assert entries[0].is_baseline


def test_remembered_charts_are_shown_as_far_as_there_are_such():
    keys = [ChartKey("redness", "a*", "face"), ChartKey("pigmentation_area", "percent", "chin")]
    assert dossier.choose_keys(keys, [["redness", "a*", "face"], ["gone", "mm", "face"]]) == keys[:1]
    assert dossier.choose_keys(keys, []) == [keys[1], keys[0]]


def test_changes_are_told_in_the_words_of_a_practice():
    assert texts.change_text(128, -39, "mm2") == "−30 %"
    assert texts.change_text(8.0, 0.29, "a*") == "+0.29 a*"
    assert texts.change_text(24, 0, "count") == "0 spots"
    assert texts.sentence("raise the chin") == "Raise the chin."
    assert texts.days_between(date(2026, 1, 1), date(2026, 1, 2)) == "1 day later"
    assert texts.days_between(date(2026, 1, 1), date(2026, 4, 1)) == "3 months later"
