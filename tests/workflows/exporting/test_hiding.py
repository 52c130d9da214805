"""Hiding who it is: what tells most of a person is covered, and nothing of what is shown."""

import numpy as np
import pytest

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.records import Landmarks, Pose
from mesophoto.workflows.exporting.hiding import LOWERS, crop_box, hide_face, region_of_face

SIDE = 400
EYES = ((33, 133, 159, 145), (263, 362, 386, 374))
MOUTH = (61, 291, 0, 17, 13, 14)


@pytest.fixture
def face() -> Landmarks:
    """The average face, seen from the front."""
    model, _ = canonical_face()
    points = np.column_stack([200 + 18 * model[:, 0], 200 - 18 * model[:, 1]])
    return Landmarks("face", "none", points, 1.0, Pose(0.0, 0.0, 0.0))


@pytest.fixture
def rgb() -> np.ndarray:
    return np.random.default_rng(3).integers(150, 250, (SIDE, SIDE, 3), np.uint8)


def at(picture: np.ndarray, face: Landmarks, index: int) -> tuple[int, ...]:
    x, y = np.rint(face.points[index]).astype(int)
    return tuple(int(value) for value in picture[y, x])


def test_eyes_brows_and_mouth_are_covered(rgb: np.ndarray, face: Landmarks) -> None:
    before = rgb.copy()
    out = hide_face(rgb, face, "mask")
    assert np.array_equal(rgb, before)
    for index in (*EYES[0], *EYES[1], *MOUTH, 105, 334):
        assert at(out, face, index) == (128, 128, 128)
    for index in (4, 10, 152, 50, 280):  # nose, forehead, chin, cheeks
        assert at(out, face, index) == at(rgb, face, index)


@pytest.mark.parametrize("name", ["perioral", "crows_feet_left", "forehead", "glabella", "lower_lid_right"])
def test_what_is_to_be_seen_is_seen(rgb: np.ndarray, face: Landmarks, name: str) -> None:
    region = region_of_face(face, name)
    out = hide_face(rgb, face, "mask", region)
    inside = polygon_mask(rgb.shape, region)
    assert np.array_equal(out[inside], rgb[inside])
    for index in (*EYES[0], *EYES[1]):
        if not inside[tuple(np.rint(face.points[index][::-1]).astype(int))]:
            assert at(out, face, index) == (128, 128, 128)


def test_the_whole_face_is_no_region_that_shows_the_eyes(rgb: np.ndarray, face: Landmarks) -> None:
    region = region_of_face(face, "face")
    masked = hide_face(rgb, face, "mask", region)
    for index in (*EYES[0], *EYES[1], *MOUTH):
        assert at(masked, face, index) == (128, 128, 128)
    left, top, right, bottom = crop_box(rgb.shape, region)
    assert np.array_equal(hide_face(rgb, face, "crop", region), masked[top:bottom, left:right])


def test_a_crop_leaves_the_regions_rectangle(rgb: np.ndarray, face: Landmarks) -> None:
    region = region_of_face(face, "cheek_left")
    left, top, right, bottom = crop_box(rgb.shape, region)
    out = hide_face(rgb, face, "crop", region)
    assert out.shape == (bottom - top, right - left, 3)
    assert out.base is None  # no view: what was cut away does not come along
    assert hide_face(rgb, None, "crop", region).shape == out.shape
    deep = hide_face(rgb.astype(np.uint16) * 257, face, "mask")
    assert deep[tuple(np.rint(face.points[33][::-1]).astype(int))].tolist() == [128 * 257] * 3


def test_what_cannot_be_hidden_is_refused(rgb: np.ndarray, face: Landmarks) -> None:
    with pytest.raises(UserError, match="no region to crop to"):
        hide_face(rgb, face, "crop")
    with pytest.raises(UserError, match="No face was found"):
        hide_face(rgb, None, "mask")
    with pytest.raises(UserError, match="does not lie in the picture"):
        hide_face(rgb, face, "crop", np.array([[900.0, 900.0], [950.0, 900.0], [950.0, 950.0]]))
    with pytest.raises(UserError, match="no such region"):
        region_of_face(face, "dorsum")
    assert "does not remove it" in LOWERS
