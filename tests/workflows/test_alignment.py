"""What the viewer is given of a pair: the picture, the trust and the map say the same as the registration."""

from pathlib import Path

import numpy as np
import pytest

from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.registration import register
from mesophoto.workflows.alignment import pack_alignment, unpack_alignment
from mesophoto.workflows.packing import pack_mask, unpack_mask


def test_a_packed_alignment_is_the_registration(shared_photos: Path) -> None:
    before = read_photo(shared_photos / "faces_london" / "001_03.jpg")
    after = read_photo(shared_photos / "faces_london" / "001_08.jpg")
    registration = register(before, after)
    found = unpack_alignment(pack_alignment(registration, before, after))
    assert found.ok
    points = np.random.default_rng(1).uniform(350, 950, (500, 2))
    error = np.linalg.norm(found.map_points(points) - registration.map_points(points), axis=1)
    assert np.median(error) < 0.25
    assert np.isnan(found.map_points(np.array([[-2.0, 5.0], [5.0, 5000.0]]))).all()
    difference = np.abs(found.warped().astype(int) - registration.warp(after).astype(int))
    assert difference.mean() < 2
    trusted = registration.trust > 0.5
    height, width = found.trust.shape
    rows = (np.arange(height) * trusted.shape[0] / height).astype(int)
    columns = (np.arange(width) * trusted.shape[1] / width).astype(int)
    assert np.mean((found.trust > 0.5) == trusted[np.ix_(rows, columns)]) > 0.99


def test_a_pair_that_does_not_belong_together_keeps_its_reason(shared_photos: Path) -> None:
    before = read_photo(shared_photos / "faces_london" / "001_03.jpg")
    after = photo_from_array(np.full((200, 300, 3), 128, np.uint8))
    found = unpack_alignment(pack_alignment(register(before, after), before, after))
    assert not found.ok
    assert found.reason


@pytest.mark.parametrize("shape", [(1, 1), (37, 53), (64, 8)])
def test_a_packed_mask_is_the_mask(shape: tuple[int, int]) -> None:
    mask = np.random.default_rng(2).random(shape) > 0.5
    assert np.array_equal(unpack_mask(pack_mask(mask)), mask)
