"""Regions of faces and hands, and drawn ones."""

import numpy as np
import pytest

from mesophoto.errors import UserError
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions import user_region
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
