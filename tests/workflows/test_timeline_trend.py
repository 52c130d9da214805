"""The trend of each chart of a timeline."""

from datetime import date, datetime

import pytest

from mesophoto.library.entities import PhotoEntry, Series, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Change, Measurement, Trend
from mesophoto.workflows.clinic_noise import ClinicNoise
from mesophoto.workflows.timeline import SeriesTimeline, current_assessments

NAMED = ("pigmentation_area", "forehead", "mm2")


def entry(number: int, right_after: bool = False) -> PhotoEntry:
    return PhotoEntry(
        f"p{number}", "patient", f"s{number}", date(2026, 1 + number, 1), f"{number}", f"{number}.jpg",
        "face_frontal", "none", "right_after" if right_after else "before",
    )  # fmt: skip


def assessment(number: int, delta: float) -> StoredAssessment:
    changes = () if number == 0 else (Change(*NAMED, 400, 400 + delta, delta, (0, 0), "within noise"),)
    return StoredAssessment(
        id=f"a{number}", photo_id=f"p{number}", baseline_photo_id="p0", algorithm="one", inputs_sha256="",
        created_at=datetime(2026, 1, 1), measurements=(Measurement(*NAMED, 400.0 + delta),), changes=changes,
    )  # fmt: skip


def trend_of(library: Library, last_right_after: bool) -> Trend:
    photos = tuple(entry(number, last_right_after and number == 3) for number in range(4))
    series = Series("patient", "face_frontal", "none", photos, photos[0])
    found = [assessment(number, -60.0 * number) for number in range(4)]
    with library.read() as connection:
        noise = ClinicNoise(connection)
    (chart,) = SeriesTimeline(series, current_assessments(series, found), noise).charts
    assert chart.trend is not None
    return chart.trend


def test_a_course_has_its_slope_per_month(library: Library) -> None:
    trend = trend_of(library, last_right_after=False)
    assert trend.slope_per_month == pytest.approx(-60, rel=0.05)
    assert trend.sessions == 4
    assert trend.verdict == "improved"


def test_a_photo_right_after_a_treatment_is_no_point_of_it(library: Library) -> None:
    assert trend_of(library, last_right_after=True).sessions == 3
