"""Usable skin of faces and hands: what is left out, and what must stay."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions import find_regions
from mesophoto.imaging.skin import with_skin
from mesophoto.imaging.working import scale_photo
from mesophoto.phantom.face import render_face
from mesophoto.phantom.hand import render_hand
from mesophoto.phantom.lesions import as_uint8

_EYES = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466),
)
_LIPS = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)


@pytest.fixture(scope="module")
def face():
    """A portrait and its points."""
    photo = photo_from_array(as_uint8(render_face().rgb))
    return photo.rgb, find_landmarks(photo)


@pytest.fixture(scope="module")
def hand():
    """A hand, the truth of where it is skin, and its points."""
    picture = render_hand(4.0)
    photo = photo_from_array(as_uint8(picture.rgb))
    return photo.rgb, picture.skin > 0.5, find_landmarks(photo)


def _skin(rgb, landmarks):
    found = find_regions(photo_from_array(rgb), landmarks, None)
    return found.image.mask_to_photo(found.masks["face"]), found


def _disc(rgb, landmarks, mm, diameter_mm):
    """(H, W) distance-based disc at a place of the average face."""
    frame = face_frame(landmarks.points)
    x, y = frame.to_px(np.array([mm], float))[0]
    rows, columns = np.mgrid[: rgb.shape[0], : rgb.shape[1]]
    return np.hypot(columns - x, rows - y) < diameter_mm / 2 * frame.px_per_mm


def _drawn(rgb, landmarks, lines_mm, width_mm, colour):
    """Draw lines or, with no width, a filled polygon."""
    frame = face_frame(landmarks.points)
    out = rgb.copy()
    for line in lines_mm:
        xy = np.round(frame.to_px(np.array(line, float))).astype(np.int32)
        if width_mm:
            cv2.polylines(out, [xy], False, colour, max(round(width_mm * frame.px_per_mm), 1), cv2.LINE_AA)
        else:
            cv2.fillPoly(out, [xy], colour, cv2.LINE_AA)
    return out


def test_eyes_lips_and_background_are_left_out(face):
    rgb, landmarks = face
    skin, found = _skin(rgb, landmarks)
    for index in (*_EYES, _LIPS):
        assert not skin[polygon_mask(skin.shape, landmarks.points[list(index)])].any()
    inside = found.image.mask_from_photo(np.ones(skin.shape, bool))
    assert found.image.skin.sum() < 0.5 * inside.sum()
    assert found.image.skin.sum() > 0.1 * inside.sum()


def test_usable_skin_is_the_skin_of_the_regions(face):
    rgb, landmarks = face
    found = find_regions(photo_from_array(rgb), landmarks, None)
    assert np.array_equal(with_skin(found.image, landmarks).skin, found.image.skin)


@pytest.mark.parametrize(
    ("place_mm", "diameter_mm", "colour"),
    [((-42, -45), 4, (60, 35, 25)), ((44, -36), 9, (95, 60, 45)), ((-38, -48), 16, (190, 80, 75))],
)
def test_moles_and_red_patches_stay(face, place_mm, diameter_mm, colour):
    rgb, landmarks = face
    spot = _disc(rgb, landmarks, place_mm, diameter_mm)
    bare, _ = _skin(rgb, landmarks)
    assert bare[spot].mean() > 0.99
    painted = rgb.copy()
    painted[spot] = colour
    skin, _ = _skin(painted, landmarks)
    assert skin[spot].mean() > 0.99


def test_glasses_hide_what_lies_behind_them(face):
    rgb, landmarks = face
    angles = np.linspace(0, 2 * np.pi, 60)
    rims = [
        np.stack([side * 33 + 25 * np.cos(angles), -8 + 19 * np.sin(angles)], axis=-1) for side in (-1, 1)
    ]
    worn = _drawn(rgb, landmarks, [*rims, [(-8, -4), (0, -1), (8, -4)]], 2.0, (25, 22, 20))
    _, found = _skin(worn, landmarks)
    for side in ("left", "right"):
        assert found.reasons[f"lower_lid_{side}"] == "mostly covered by glasses"
    assert {"cheek_left", "cheek_right", "chin"} <= set(found.masks)


def test_a_mask_over_mouth_and_nose_is_not_skin(face):
    rgb, landmarks = face
    outline = [(-75, -25), (0, -20), (75, -25), (60, -90), (0, -125), (-60, -90)]
    worn = _drawn(rgb, landmarks, [outline], 0, (150, 190, 215))
    found = find_regions(photo_from_array(worn), landmarks, None)
    covered = polygon_mask(rgb.shape, face_frame(landmarks.points).to_px(np.array(outline, float)))
    assert not (found.image.mask_to_photo(found.image.skin) & covered).any()
    for name in ("perioral", "chin", "nasolabial_left", "nasolabial_right"):
        assert "covered" in found.reasons[name]


def test_a_hand_held_to_the_cheek_is_not_the_faces_skin(face, hand):
    rgb, landmarks = face
    palm, _, points = hand
    frame = face_frame(landmarks.points)
    knuckle = points.points[9]
    turned = cv2.getRotationMatrix2D(knuckle, 35, frame.px_per_mm / 4.0)
    turned[:, 2] += frame.to_px(np.array([(-60.0, -95.0)]))[0] - knuckle
    size = rgb.shape[1::-1]
    blue = cv2.erode((palm[..., 2].astype(int) - palm[..., 0] > 0).astype(np.uint8), np.ones((5, 5)))
    laid = cv2.warpAffine(np.dstack([palm, 1 - blue]), turned, size)
    where = laid[..., 3] > 0
    held = np.where(where[..., np.newaxis], laid[..., :3], rgb)
    skin, found = _skin(held, landmarks)
    assert skin[where].mean() < 0.03
    assert found.reasons["cheek_right"] == "mostly covered by a hand"
    assert "cheek_left" in found.masks


def test_a_photo_without_colour_has_the_same_skin(face):
    rgb, landmarks = face
    grey = np.repeat(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)[..., np.newaxis], 3, axis=2)
    cheeks = [_disc(rgb, landmarks, (x, -50), 20) for x in (-38, 38)]
    skin, _ = _skin(grey, landmarks)
    coloured, _ = _skin(rgb, landmarks)
    assert (skin & coloured).sum() > 0.8 * (skin | coloured).sum()
    assert all(skin[cheek].mean() > 0.9 for cheek in cheeks)


def test_darker_and_ruddier_skin_is_skin(face):
    rgb, landmarks = face
    light = (rgb / 255.0) ** 2.2
    bare, _ = _skin(rgb, landmarks)
    for density in ((1.0, 1.25, 1.4), (0.0, 0.45, 0.35)):
        other = np.round(255 * (light * np.exp(-np.array(density))) ** (1 / 2.2)).astype(np.uint8)
        skin, _ = _skin(other, landmarks)
        assert (skin & bare).sum() > 0.85 * (skin | bare).sum()


def test_dorsum_has_the_thumb_web_and_no_fingers(hand):
    rgb, truth, landmarks = hand
    found = find_regions(photo_from_array(rgb), landmarks, None)
    dorsum = found.image.mask_to_photo(found.masks["dorsum"])
    assert (dorsum & ~truth).sum() < 0.01 * dorsum.sum()
    points = landmarks.points
    for tip in (3, 4, 6, 7, 8, 10, 12, 14, 16, 18, 20):
        x, y = np.round(points[tip]).astype(int)
        assert not dorsum[y, x]
    web = polygon_mask(rgb.shape, points[[1, 2, 5]]) & truth
    assert dorsum[web].mean() > 0.9
    assert dorsum.sum() > 1.1 * polygon_mask(rgb.shape, points[[0, 1, 2, 5, 9, 13, 17]]).sum()


def test_a_hand_that_leaves_the_picture_has_no_dorsum(hand):
    rgb, _, landmarks = hand
    points = landmarks.points
    cut = photo_from_array(np.ascontiguousarray(rgb[: int(points[9, 1])]))
    found = find_regions(cut, landmarks, None)
    assert not found.masks
    assert "outside" in found.reasons["dorsum"]


def test_skin_of_a_picture_of_one_colour_is_found_or_empty(face):
    _, landmarks = face
    photo = photo_from_array(np.full((1852, 1495, 3), 128, np.uint8))
    skin = with_skin(scale_photo(photo), landmarks).skin
    assert skin.dtype == bool


_TEMPLATE = {
    "eyes": ((18, 19, 20, 21, 22, 30, 29, 28), (23, 24, 25, 26, 27, 33, 32, 31)),
    "brows": ((71, 72, 73, 74, 75, 76, 84, 83), (77, 78, 79, 80, 81, 82, 86, 85)),
    "lips": ((87, 88, 89, 90, 91, 92, 93, 108, 107, 106, 105, 104),),
    "nostrils": ((65, 179, 180, 64), (182, 70, 69, 181)),
}


@pytest.mark.parametrize("person", ["045", "118", "137"])
def test_hand_placed_features_are_left_out(shared_photos: Path, person):
    photo = read_photo(shared_photos / "faces_london" / f"{person}_03.jpg")
    lines = (shared_photos / "faces_london" / f"{person}_03.tem").read_text().splitlines()
    points = np.array([line.split() for line in lines[1 : int(lines[0]) + 1]], float)
    skin, _ = _skin(photo.rgb, find_landmarks(photo))
    for name, outlines in _TEMPLATE.items():
        for index in outlines:
            share = skin[polygon_mask(skin.shape, points[list(index)])].mean()
            assert share < 0.04, name


def test_a_beard_is_left_out(shared_photos: Path):
    photo = read_photo(shared_photos / "faces_london" / "037_03.jpg")
    found = find_regions(photo, find_landmarks(photo), None)
    assert found.reasons["chin"] == "mostly covered by a beard"
    assert {"forehead", "nose", "cheek_left", "cheek_right"} <= set(found.masks)


def test_fingers_alone_are_refused(shared_photos: Path):
    photo = read_photo(shared_photos / "hands_hb" / "139.jpg")
    landmarks = find_landmarks(photo)
    if landmarks is not None:
        assert "dorsum" in find_regions(photo, landmarks, None).reasons
