"""The demo's patients: their photos are taken for a face and a hand, and their truth can be told."""

import io

import numpy as np
import pytest
from PIL import Image

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.scale import iris_scale, marker_scale
from mesophoto.phantom.camera import CAMERA_NAME
from mesophoto.phantom.marker import MARKER_MM
from mesophoto.phantom.series import SESSIONS, fade, simulate_face, simulate_hand, take_photo


@pytest.fixture(scope="module")
def hand():
    patient = simulate_hand()
    return patient, [take_photo(patient, session) for session in (0, 3, 5)]


@pytest.fixture(scope="module")
def face():
    patient = simulate_face()
    return patient, [take_photo(patient, session) for session in (0, 3, 5)]


@pytest.fixture(params=["hand", "face"])
def series(request):
    return request.getfixturevalue(request.param)


def test_the_hand_is_taken_for_a_right_hand_of_known_scale(hand):
    _, photos = hand
    for taken in (photos[0], photos[-1]):
        photo = read_photo(taken.jpeg, name=taken.file_name)
        points = find_landmarks(photo)
        assert points is not None
        assert (points.kind, points.side) == ("hand", "right")
        assert points.presence > 0.9
        scale = marker_scale(photo, MARKER_MM)
        assert scale is not None
        assert scale.px_per_mm == pytest.approx(taken.px_per_mm, rel=0.02)


def test_the_portrait_is_taken_for_a_face_of_known_scale(face):
    _, photos = face
    for taken in (photos[0], photos[-1]):
        points = find_landmarks(read_photo(taken.jpeg, name=taken.file_name))
        assert points is not None
        assert points.kind == "face"
        scale = iris_scale(points)
        assert scale is not None
        assert scale.px_per_mm == pytest.approx(taken.px_per_mm, rel=0.05)


def test_a_bruise_is_painted_after_a_treatment_and_gone_at_last(face):
    patient, (first, bruised, last) = face
    assert first.bruise_px is None
    assert last.bruise_px is None
    green = []
    for taken in (bruised, last):
        ((x, y),) = taken.warp.map_points(np.array([patient.bruises[3].centre_px]))
        with Image.open(io.BytesIO(taken.jpeg)) as image:
            rgb = np.asarray(image.convert("RGB"), float)
        green.append(rgb[round(y) - 4 : round(y) + 5, round(x) - 4 : round(x) + 5, 1].mean())
    assert green[0] < 0.9 * green[1]
    np.testing.assert_allclose(bruised.bruise_px.mean(axis=0), (x, y), atol=40)


def test_sessions_are_about_three_weeks_apart(series):
    _, photos = series
    assert SESSIONS == 6
    gaps = np.diff([photo.captured_at for photo in photos])
    assert [round(gap.days / 21) for gap in gaps] == [3, 2]


def test_a_photo_says_that_it_is_simulated(series):
    _, photos = series
    with Image.open(io.BytesIO(photos[1].jpeg)) as image:
        exif = image.getexif()
        assert exif[0x0110] == CAMERA_NAME
        assert "Simulated" in exif[0x010E]
        assert exif.get_ifd(0x8769)[0x9003] == photos[1].captured_at.strftime("%Y:%m:%d %H:%M:%S")


def test_what_is_treated_fades_and_one_spot_stays(series):
    _, photos = series

    def total(value, kind):
        return [sum(value(t) for t in photo.truths if t.kind == kind) for photo in photos]

    for values in (
        total(lambda t: t.area_mm2, "spot"),
        total(lambda t: t.delta_a, "redness"),
        total(lambda t: t.length_mm, "line"),
    ):
        assert np.all(np.diff(values) < 0)
        assert values[-1] < 0.75 * values[0]
    first, last = ({t.name: t.area_mm2 for t in photo.truths} for photo in (photos[0], photos[-1]))
    unchanged = [
        name for name in last if name.startswith("spot") and last[name] == pytest.approx(first[name])
    ]
    assert len(unchanged) == 1


def test_changes_lie_on_skin(series):
    patient, photos = series
    for truth in photos[0].truths:
        x, y = np.rint(truth.outline_px).astype(int).T
        assert patient.picture.skin[y, x].all(), truth.name


def test_half_of_the_spots_are_transplanted(series):
    _, photos = series
    origins = [truth.origin for truth in photos[0].truths if truth.kind == "spot"]
    assert origins.count("transplanted") == len(origins) // 2


def test_the_photo_shows_the_spot_where_the_truth_says(hand):
    _, photos = hand
    taken = photos[1]
    rgb = read_photo(taken.jpeg, name="hand").rgb.astype(float)
    for truth in (t for t in taken.truths if t.kind == "spot" and t.delta_l > 5):
        inside = np.rint(taken.warp.map_points(np.array([truth.centre_px]))[0]).astype(int)
        away = 2.2 * (truth.outline_px - truth.centre_px) + truth.centre_px
        around = np.rint(taken.warp.map_points(away)).astype(int)
        darkness = (
            np.median(rgb[around[:, 1], around[:, 0], 1])
            - rgb[inside[1] - 2 : inside[1] + 3, inside[0] - 2 : inside[0] + 3, 1].mean()
        )
        assert darkness > 6, truth.name


def test_photos_repeat_bit_by_bit(hand):
    patient, photos = hand
    assert take_photo(patient, 0).jpeg == photos[0].jpeg


def test_fading_is_quick_at_first():
    factors = fade(0.2)
    assert factors[0] == pytest.approx(1.0)
    assert factors[-1] == pytest.approx(0.2)
    assert np.all(np.diff(factors, n=2) > 0)
