"""Regions of faces and hands, and drawn ones."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from mesophoto.errors import UserError
from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.face_outlines import FACE_REGIONS
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions import find_regions, user_region
from mesophoto.phantom.face import render_face
from mesophoto.phantom.lesions import as_uint8
from mesophoto.records import Photo, PhotoMetadata, Scale


def _photo(rgb):
    return Photo(rgb, "0", PhotoMetadata(rgb.shape[1], rgb.shape[0]))


def test_polygon_mask_has_the_polygons_area():
    mask = polygon_mask((100, 120), [(10, 20), (60, 20), (60, 70), (10, 70)])
    assert mask.shape == (100, 120)
    assert mask.sum() == pytest.approx(50 * 50, rel=0.05)
    assert mask[20:70, 11:60].all()


@pytest.mark.parametrize("polygon", [[], [(1, 1), (5, 5)], [(np.nan, 1), (5, 5), (9, 1)]])
def test_polygon_mask_of_no_polygon_is_empty(polygon):
    assert not polygon_mask((10, 10), polygon).any()


def test_user_region_is_the_drawn_mask():
    rgb = np.full((200, 300, 3), 180, np.uint8)
    drawn = np.zeros((200, 300), bool)
    drawn[60:120, 100:200] = True
    found = user_region(_photo(rgb), drawn, Scale(4.0, 0.0, "given"))
    assert set(found.masks) == {"region"}
    assert np.array_equal(found.image.mask_to_photo(found.masks["region"]), drawn)


def test_user_region_whole_leaves_out_the_dermoscopes_black_surround():
    rgb = np.zeros((200, 200, 3), np.uint8)
    y, x = np.mgrid[:200, :200]
    round_field = np.hypot(x - 100, y - 100) < 95
    rgb[round_field] = (200, 150, 130)
    rgb[95:105, 95:105] = 0  # a black spot in the middle is part of the skin
    found = user_region(_photo(rgb), None, None)
    assert np.array_equal(found.masks["whole"], round_field)


def test_user_region_of_another_size_is_refused():
    with pytest.raises(UserError, match="draw it on this photo"):
        user_region(_photo(np.zeros((20, 30, 3), np.uint8)), np.ones((30, 20), bool), None)


def test_user_region_that_is_empty_has_a_reason():
    found = user_region(_photo(np.zeros((20, 30, 3), np.uint8)), np.zeros((20, 30), bool), None)
    assert not found.masks
    assert found.reasons == {"region": "it has fewer pixels than can be measured"}


@pytest.fixture(scope="module")
def portrait():
    photo = photo_from_array(as_uint8(render_face().rgb))
    return photo, find_landmarks(photo)


def test_each_region_is_given_or_has_a_reason(portrait):
    found = find_regions(*portrait, None)
    assert set(found.masks) | set(found.reasons) == set(FACE_REGIONS)
    assert not set(found.masks) & set(found.reasons)
    assert set(found.outlines) == set(found.masks)
    for mask in found.masks.values():
        assert mask.shape == found.image.skin.shape
        assert not (mask & ~found.image.skin).any()
        assert mask.any()
    assert all(found.reasons.values())


def test_left_is_the_patients_left(portrait):
    photo, landmarks = portrait
    found = find_regions(photo, landmarks, None)
    for name in ("cheek", "lower_lid", "nasolabial"):
        assert found.outlines[f"{name}_left"][:, 0].mean() > found.outlines[f"{name}_right"][:, 0].mean()


def test_outlines_and_masks_agree(portrait):
    photo, landmarks = portrait
    found = find_regions(photo, landmarks, None)
    for name, mask in found.masks.items():
        outside = found.image.mask_to_photo(mask) & ~polygon_mask(photo.rgb.shape, found.outlines[name])
        assert outside.sum() < 0.01 * mask.sum() + 50, name


def test_scale_sets_the_working_pixels(portrait):
    photo, landmarks = portrait
    free = find_regions(photo, landmarks, None).image
    scaled = find_regions(photo, landmarks, Scale(6.0, 0.04, "iris"), working_px_per_mm=3.0).image
    assert free.px_per_mm is None
    assert scaled.px_per_mm == pytest.approx(3.0, rel=0.01)
    assert scaled.size_px == free.size_px


def test_sixteen_bit_photos_have_the_same_regions(portrait):
    photo, landmarks = portrait
    deep = photo_from_array(photo.rgb.astype(np.uint16) * 257)
    first, second = (find_regions(one, landmarks, None) for one in (photo, deep))
    assert set(first.masks) == set(second.masks)
    same = first.masks["face"] == second.masks["face"]
    assert same.mean() > 0.999


def test_what_is_outside_the_picture_is_not_given(portrait):
    photo, landmarks = portrait
    brows = int(landmarks.points[[105, 334], 1].min())
    lower = photo_from_array(np.ascontiguousarray(photo.rgb[brows:]))
    moved = replace(landmarks, points=landmarks.points - (0, brows))
    found = find_regions(lower, moved, None)
    assert found.reasons["forehead"] == "outside the picture"
    assert "cheek_left" in found.masks


def test_the_far_side_of_a_turned_head_is_not_given(portrait):
    photo, landmarks = portrait
    face, _ = canonical_face()
    yaw = np.radians(40)
    x = face[:, 0] * np.cos(yaw) + face[:, 2] * np.sin(yaw)
    frame = face_frame(landmarks.points)
    points = landmarks.points.copy()
    points[:468] = np.stack([x, -face[:, 1]], axis=-1) * 10 * frame.px_per_mm + points[168]
    found = find_regions(photo, replace(landmarks, points=points), None)
    for name in ("cheek_left", "crows_feet_left", "nasolabial_left"):
        assert found.reasons[name] == "turned away from the camera"
    assert "cheek_right" in found.masks


@pytest.mark.parametrize("side_px", [16, 40, 90])
def test_a_tiny_face_is_refused_and_nothing_breaks(portrait, side_px):
    photo, landmarks = portrait
    factor = side_px / photo.height_px
    rgb = cv2.resize(photo.rgb, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    small = replace(landmarks, points=(landmarks.points + 0.5) * factor - 0.5)
    found = find_regions(photo_from_array(rgb), small, None)
    assert "lower_lid_left" in found.reasons
