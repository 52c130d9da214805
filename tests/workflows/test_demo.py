"""The demo's library holds what was simulated, and tells what is true beside what was measured."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import numpy as np
import pytest
from PIL import Image

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.workflows import demo
from mesophoto.workflows.courses import course_states
from mesophoto.workflows.day import day_list
from mesophoto.workflows.demo_pictures import write_demo_pictures
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import timeline


@pytest.fixture(scope="module")
def short_demo(tmp_path_factory):
    """The hand, first and last session only."""
    folder = tmp_path_factory.mktemp("demo")
    with ThreadPoolExecutor(1) as executor:
        return demo.make_demo(folder, Quiet(), executor, ["hand"], (0, 5))


def test_the_library_holds_the_simulated_patient(short_demo):
    with Library.open(short_demo.library) as library:
        (patient,) = library.patients()
        assert patient.given_name == "Simulated"
        (series,) = timeline(library, patient.id).series
        assert (series.view, series.side) == ("hand_dorsum", "right")
        assert len(series.photos) == 2
        assert all(photo.details["camera"] == "Simulated" for photo in series.photos)


def test_the_hand_is_measured_in_millimetres_by_its_marker(short_demo):
    with Library.open(short_demo.library) as library:
        (series,) = timeline(library, library.patients()[0].id).series
        for assessment in series.assessments.values():
            assert assessment.scale is not None
            assert assessment.scale.px_per_mm == pytest.approx(6.0, rel=0.05)


def test_what_was_measured_stands_beside_what_is_true(short_demo):
    first, last = short_demo.spots
    for spots in (first, last):
        assert spots.measured_mm2 == pytest.approx(spots.true_mm2, rel=0.25)
    assert last.true_mm2 < 0.5 * first.true_mm2
    rows = {(row.metric, row.region): row for row in short_demo.rows}
    assert rows["pigmentation_area", "dorsum"].true == pytest.approx(last.true_mm2 - first.true_mm2)
    for name in ("redness_1", "redness_2"):
        redness = rows["redness", name]
        assert redness.when == last.when
        assert redness.true < -2
        assert redness.measured == pytest.approx(redness.true, abs=0.8)


def test_what_a_practice_notes_is_there_and_said_to_be_simulated(short_demo):
    with Library.open(short_demo.library) as library:
        (patient,) = library.patients()
        (course,) = course_states(library, patient.id)
        assert course.next_number == 3
        photos = timeline(library, patient.id).series[0].photos
        assert [one.date for one in course.given] == [photo.session_date for photo in photos]
        assert {photo.moment for photo in photos} == {"before"}
        assert all(given.lot and "Simulated" in given.product for given in course.given[0].products)
        (entry,) = day_list(library, date.today())
        assert (entry.treatment_number, entry.treatment_count) == (3, 5)


def test_the_pictures_are_written(short_demo, tmp_path):
    paths = write_demo_pictures(short_demo, tmp_path / "pictures")
    names = {path.name for path in paths}
    assert {"hand_aligned.png", "hand_overlay_first.png", "hand_painted_spots.png"} <= names
    for path in paths:
        with Image.open(path) as image:
            assert np.ptp(np.asarray(image)) > 100, path.name


def test_a_library_that_is_there_is_not_touched(short_demo):
    with ThreadPoolExecutor(1) as executor, pytest.raises(LibraryError):
        demo.make_demo(short_demo.library.parent, Quiet(), executor)
