import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import data

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.scale import (
    given_scale,
    iris_scale,
    marker_scale,
    scale_from_points,
    why_scales_disagree,
)
from mesophoto.records import Landmarks, Pose, Scale


def face(
    right_px: float = 40,
    left_px: float = 40,
    yaw: float = 0.0,
    blink: tuple[float, float] = (0.1, 0.1),
    gaze: float = 0.0,
) -> Landmarks:
    """A face of which only the irises are set: centre, then right, top, left, bottom of the rim."""
    points = np.zeros((478, 2))
    for start, centre, width in ((468, (300.0, 200.0), right_px), (473, (520.0, 210.0), left_px)):
        rim = np.array([[0, 0], [0.5, 0], [0, -0.5], [-0.5, 0], [0, 0.5]]) * width
        rim[:, 0] *= math.cos(math.radians(gaze))
        points[start : start + 5] = rim + centre
    expression = {"eyeBlinkRight": blink[0], "eyeBlinkLeft": blink[1]}
    return Landmarks("face", "none", points, 1.0, Pose(yaw, 0, 0), expression)


def test_iris_gives_the_scale():
    scale = iris_scale(face())
    assert scale.px_per_mm == pytest.approx(40 / 11.71)
    assert scale.sd_relative == pytest.approx(0.036, abs=0.001)
    assert scale.source == "iris"


@pytest.mark.parametrize("yaw", [-10, 25])
@pytest.mark.parametrize("follows", [True, False])
def test_scale_of_a_turned_head_covers_eyes_that_follow_or_stay(yaw, follows):
    scale = iris_scale(face(yaw=yaw, gaze=yaw if follows else 0))
    assert abs(scale.px_per_mm * 11.71 / 40 - 1) <= scale.sd_relative
    assert scale.sd_relative > 0.036


def test_iris_scale_is_withheld_where_the_irises_cannot_be_seen():
    assert iris_scale(face(blink=(0.9, 0.9))) is None
    assert iris_scale(face(right_px=40, left_px=50)) is None
    assert iris_scale(face(yaw=60)) is None
    hand = Landmarks("hand", "left", np.zeros((21, 2)), 1.0, Pose(0, 0, 0))
    assert iris_scale(hand) is None


def test_iris_scale_follows_the_size_of_the_photo():
    portrait = cv2.resize(data.astronaut(), None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    half = cv2.resize(portrait, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    full_scale = iris_scale(find_landmarks(photo_from_array(portrait))).px_per_mm
    half_scale = iris_scale(find_landmarks(photo_from_array(half))).px_per_mm
    assert full_scale / half_scale == pytest.approx(2, rel=0.01)
    # Brown rim to brown rim, the irises are 8 px wide in the original.
    assert full_scale / 4 == pytest.approx(8 / 11.71, rel=0.1)


def marker_photo(side_px: int, family: int = cv2.aruco.DICT_4X4_50, tilt: float = 0.0) -> np.ndarray:
    """A marker on pale skin, its plane turned about the vertical axis by ``tilt`` degrees, seen from afar."""
    marker = cv2.aruco.generateImageMarker(cv2.aruco.getPredefinedDictionary(family), 7, side_px)
    card = cv2.copyMakeBorder(marker, *[side_px // 3] * 4, cv2.BORDER_CONSTANT, value=255)
    squeezed = max(round(card.shape[1] * math.cos(math.radians(tilt))), 1)
    card = cv2.resize(card, (squeezed, card.shape[0]), interpolation=cv2.INTER_AREA)
    photo = np.full((900, 1200, 3), (214, 170, 145), np.uint8)
    photo[200 : 200 + card.shape[0], 300 : 300 + card.shape[1]] = card[..., np.newaxis]
    turn = cv2.getRotationMatrix2D((500, 400), 17, 1)
    return cv2.warpAffine(photo, turn, (1200, 900), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


@pytest.mark.parametrize("side_px", [60, 150, 280])
@pytest.mark.parametrize(
    "family", [cv2.aruco.DICT_4X4_50, cv2.aruco.DICT_6X6_250, cv2.aruco.DICT_APRILTAG_36h11]
)
def test_marker_gives_the_scale(side_px, family):
    scale = marker_scale(photo_from_array(marker_photo(side_px, family)), marker_mm=10)
    assert scale.px_per_mm == pytest.approx(side_px / 10, rel=0.01)
    assert scale.source == "marker"
    assert scale.sd_relative < 0.02


def test_tilted_marker_is_measured_along_its_longer_side_with_more_doubt():
    straight = marker_scale(photo_from_array(marker_photo(200)), 10)
    tilted = marker_scale(photo_from_array(marker_photo(200, tilt=25)), 10)
    assert tilted.px_per_mm == pytest.approx(20, rel=0.015)
    assert tilted.sd_relative > 3 * straight.sd_relative
    assert marker_scale(photo_from_array(marker_photo(200, tilt=60)), 10) is None


def test_marker_in_16_bits_and_in_a_large_photo():
    deep = photo_from_array(marker_photo(150).astype(np.uint16) * 257)
    assert marker_scale(deep, 10).px_per_mm == pytest.approx(15, rel=0.01)
    large = cv2.resize(marker_photo(150), None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    assert marker_scale(photo_from_array(large), 10).px_per_mm == pytest.approx(60, rel=0.01)


def test_faces_and_skin_are_not_read_as_markers(shared_photos):
    paths = [
        shared_photos / "faces_london" / "126_03.jpg",
        *sorted(shared_photos.glob("spots_pad/*_???.png"))[:8],
    ]
    for path in paths:
        assert marker_scale(read_photo(path), 10) is None, path.name


def test_no_marker_no_scale():
    assert marker_scale(photo_from_array(data.astronaut()), 10) is None
    assert marker_scale(photo_from_array(np.zeros((1, 1, 3), np.uint8)), 10) is None


@given(st.floats(1, 5000), st.floats(-math.pi, math.pi), st.floats(0.5, 300))
def test_points_give_length_over_distance(length_px, angle, distance_mm):
    q = (10 + length_px * math.cos(angle), 20 + length_px * math.sin(angle))
    scale = scale_from_points((10, 20), q, distance_mm)
    assert scale.px_per_mm == pytest.approx(length_px / distance_mm, rel=1e-9)
    assert scale.source == "points"


def test_given_scale():
    scale = given_scale(8.5)
    assert (scale.px_per_mm, scale.source) == (8.5, "given")


@pytest.mark.parametrize("value", [0, -1, math.nan, math.inf])
def test_impossible_scales_are_refused(value):
    with pytest.raises(UserError, match="above 0"):
        given_scale(value)
    with pytest.raises(UserError, match="above 0"):
        scale_from_points((0, 0), (10, 0), value)
    with pytest.raises(UserError, match="above 0"):
        marker_scale(photo_from_array(np.zeros((9, 9, 3), np.uint8)), value)
    with pytest.raises(UserError, match="coincide"):
        scale_from_points((3, 4), (3, 4), 10)


def test_scales_that_agree_are_not_told() -> None:
    iris = Scale(3.4, 0.036, "iris")
    assert why_scales_disagree(iris, Scale(3.4 * 1.2 * 1.03, 0.036, "iris"), 1.2) is None
    assert why_scales_disagree(iris, None, 1.0) is None
    assert why_scales_disagree(iris, Scale(9.9, 0.036, "carried"), 1.0) is None
    assert why_scales_disagree(iris, Scale(3.4 * 1.09, 0.01, "marker"), 1.0) is None


def test_scales_that_contradict_each_other_are_told() -> None:
    marker = Scale(5.0, 0.005, "marker")
    told = why_scales_disagree(marker, Scale(5.0 * 1.08, 0.005, "marker"), 1.0)
    assert told is not None
    assert "by 8%" in told
    assert why_scales_disagree(Scale(3.4, 0.036, "iris"), Scale(3.4 * 1.1, 0.036, "iris"), 1.0)
