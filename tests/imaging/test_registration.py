"""Registration on pictures whose warp is known exactly."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import data

from mesophoto.errors import NotAligned, UserError
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.registration import Registration, register, sample_mask
from mesophoto.imaging.registration.flow import find_changed, find_field, pixel_grid
from mesophoto.imaging.working import scale_photo_by
from mesophoto.phantom.skin import render_skin
from mesophoto.phantom.warps import Warp, smooth_warp
from mesophoto.records import Photo


@cache
def portrait() -> Photo:
    """NASA portrait, enlarged, with grain of its own: an enlargement has no skin to align."""
    face = cv2.resize(data.astronaut()[0:260, 110:350], None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(
        np.random.default_rng(1).normal(0, 14, face.shape[:2]).astype(np.float32), (0, 0), 1.3
    )
    return photo_from_array(np.clip(face + grain[..., None] * 2, 0, 255).astype(np.uint8))


@cache
def warped(seed: int = 3) -> tuple[Photo, Warp]:
    warp = smooth_warp((780, 720), amplitude_px=6, roll_deg=3, scale=1.05, shift_px=(12, -8), seed=seed)
    return photo_from_array(np.asarray(warp.render(portrait().rgb), np.uint8)), warp


@cache
def aligned() -> Registration:
    return register(portrait(), warped()[0])


def trusted_points(registration: Registration, step: int = 7) -> np.ndarray:
    rows, columns = np.nonzero(registration.trust[::step, ::step] > 0.5)
    return np.column_stack([columns, rows]).astype(float) * step


def test_a_known_warp_is_found_to_a_fraction_of_a_pixel() -> None:
    registration = aligned()
    points = trusted_points(registration)
    errors = np.linalg.norm(registration.map_points(points) - warped()[1].map_points(points), axis=1)
    assert registration.ok
    assert registration.method == "landmarks"
    assert len(points) > 1000
    assert np.median(errors) < 0.25
    assert np.percentile(errors, 99.5) < 1.0


def test_map_and_its_inverse_compose_to_identity() -> None:
    registration = aligned()
    points = trusted_points(registration)
    back = registration.map_points_back(registration.map_points(points))
    assert np.nanmax(np.abs(back - points)) < 0.02


@given(x=st.floats(-2000, 3000), y=st.floats(-2000, 3000))
@settings(max_examples=50, deadline=None)
def test_a_point_is_mapped_inside_both_photos_or_not_at_all(x: float, y: float) -> None:
    registration = aligned()
    (found,) = registration.map_points(np.array([[x, y]]))
    inside = -0.5 <= x <= 719.5 and -0.5 <= y <= 779.5
    if not inside:
        assert np.isnan(found).all()
    elif not np.isnan(found).any():
        assert (found >= -0.5).all()
        assert found[0] <= 719.5
        assert found[1] <= 779.5


def test_points_and_masks_travel_alike() -> None:
    registration = aligned()
    moving, _ = warped()
    fixed_image, moving_image = (scale_photo_by(p, None, 0.5) for p in (portrait(), moving))
    centre = trusted_points(registration)[len(trusted_points(registration)) // 2]
    grid = pixel_grid(fixed_image.rgb.shape[:2])
    disc = np.hypot(*np.moveaxis(grid - fixed_image.points_from_photo(centre[None])[0], 2, 0)) < 15
    carried = sample_mask(disc, registration.field_back(fixed_image, moving_image))
    rows, columns = np.nonzero(carried)
    middle = moving_image.points_to_photo(np.array([[columns.mean(), rows.mean()]]))
    assert np.linalg.norm(middle - registration.map_points(centre[None])) < 1.0
    returned = sample_mask(carried, registration.field_between(fixed_image, moving_image))
    assert (returned & disc).sum() / (returned | disc).sum() > 0.93


def test_the_warped_picture_lies_on_the_fixed_one() -> None:
    registration = aligned()
    moving, _ = warped()
    seen = registration.warp(moving)
    trusted = registration.trust > 0.5
    assert seen.dtype == np.uint8
    assert seen.shape == portrait().rgb.shape
    difference = np.abs(seen.astype(float) - portrait().rgb)[trusted]
    shifted = np.abs(moving.rgb.astype(float) - portrait().rgb)[trusted]
    assert difference.mean() < 0.35 * shifted.mean()


def test_sixteen_bit_photos_give_the_same_map() -> None:
    deep = photo_from_array(portrait().rgb.astype(np.uint16) * 257)
    registration = register(deep, warped()[0])
    points = trusted_points(aligned(), 31)
    assert np.nanmax(np.abs(registration.map_points(points) - aligned().map_points(points))) < 0.05
    assert registration.warp(deep).dtype == np.uint16


def test_what_covers_the_skin_is_not_trusted() -> None:
    moving, warp = warped()
    covered = moving.rgb.copy()
    cheek = (420, 390)
    patch = np.random.default_rng(5).integers(0, 255, (25, 25, 3)).astype(np.uint8)
    covered[cheek[1] - 50 : cheek[1] + 50, cheek[0] - 50 : cheek[0] + 50] = cv2.resize(patch, (100, 100))
    registration = register(portrait(), photo_from_array(covered))
    assert registration.ok
    hidden = warp.unmap_points(np.array(cheek, float) + np.array([[0, 0], [30, 30], [-30, 30]]))
    for x, y in np.round(hidden).astype(int):
        assert registration.trust[y, x] < 0.5
    points = trusted_points(registration)
    errors = np.linalg.norm(registration.map_points(points) - warp.map_points(points), axis=1)
    assert (errors <= 1).mean() > 0.995


@pytest.mark.parametrize(
    ("other", "word"),
    [
        (np.full((300, 400, 3), 128, np.uint8), "face"),
        (np.random.default_rng(2).integers(0, 255, (300, 400, 3)).astype(np.uint8), "face"),
        (np.zeros((8, 8, 3), np.uint8), "face"),
    ],
)
def test_nothing_in_common_is_said_and_nothing_trusted(other: np.ndarray, word: str) -> None:
    registration = register(portrait(), photo_from_array(other))
    assert not registration.ok
    assert word in registration.reason
    assert registration.trust.shape == portrait().rgb.shape[:2]
    assert not registration.trust.any()
    with pytest.raises(NotAligned, match="face"):
        registration.map_points(np.zeros((1, 2)))
    with pytest.raises(NotAligned, match="face"):
        registration.warp(portrait())


def test_a_mirrored_photo_is_named_as_such() -> None:
    mirrored = replace(portrait(), rgb=np.ascontiguousarray(portrait().rgb[:, ::-1]))
    registration = register(portrait(), mirrored)
    assert not registration.ok
    assert "mirrored" in registration.reason


def close_up() -> tuple[Photo, Photo, Warp]:
    skin = render_skin((500, 640), 8.0, ita_deg=40.0)
    rgb = np.clip(np.asarray(getattr(skin, "rgb", skin)) * 255, 0, 255).astype(np.uint8)
    random = np.random.default_rng(4)
    for x, y in random.uniform(40, 460, (60, 2)):
        cv2.circle(rgb, (int(x * 1.25), int(y)), int(random.integers(2, 7)), (120, 80, 60), -1, cv2.LINE_AA)
    warp = smooth_warp((500, 640), amplitude_px=4, roll_deg=8, scale=1.1, shift_px=(9, 4), seed=1)
    return photo_from_array(rgb), photo_from_array(np.asarray(warp.render(rgb), np.uint8)), warp


def test_a_close_up_is_aligned_by_its_features() -> None:
    fixed, moving, warp = close_up()
    registration = register(fixed, moving)
    assert registration.ok
    assert registration.method == "features"
    points = trusted_points(registration)
    errors = np.linalg.norm(registration.map_points(points) - warp.map_points(points), axis=1)
    assert np.median(errors) < 0.3


def test_points_set_by_hand_align() -> None:
    fixed, moving, warp = close_up()
    by_hand = np.array([[100.0, 100.0], [500.0, 120.0], [480.0, 400.0], [120.0, 380.0]])
    noise = np.random.default_rng(1).normal(0, 1.5, by_hand.shape)
    registration = register(fixed, moving, points=(by_hand, warp.map_points(by_hand) + noise))
    points = trusted_points(registration)
    errors = np.linalg.norm(registration.map_points(points) - warp.map_points(points), axis=1)
    assert registration.method == "points"
    assert np.median(errors) < 0.3


def test_one_point_is_not_enough() -> None:
    with pytest.raises(UserError, match="two"):
        register(portrait(), portrait(), points=(np.zeros((1, 2)), np.zeros((1, 2))))


def test_a_changed_spot_has_no_say() -> None:
    random = np.random.default_rng(3)
    skin = cv2.GaussianBlur(random.normal(0, 30, (300, 300)).astype(np.float32), (0, 0), 2.0) + 150
    x, y = np.moveaxis(pixel_grid((300, 300)), 2, 0)
    shift = pixel_grid((300, 300)) + np.array([1.7, -0.9], np.float32)
    moving = cv2.remap(skin, x - 1.7, y + 0.9, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    spot = 45 / (1 + np.exp(np.clip((np.hypot(x - 150, y - 150) - 11) / 1.2, -50, 50)))
    everywhere = np.ones((300, 300), bool)
    assert find_changed(skin - spot.astype(np.float32), skin, everywhere)[150, 150]
    field = find_field(skin - spot.astype(np.float32), moving, pixel_grid((300, 300)), everywhere)
    inside = np.hypot(x - 150, y - 150) < 11
    assert np.linalg.norm(field - shift, axis=-1)[inside].mean() < 0.3


def test_real_people_are_told_apart(shared_photos: Path) -> None:
    folder = shared_photos / "faces_london"
    neutral, smile, other = (read_photo(folder / name) for name in ("138_03.jpg", "138_08.jpg", "011_03.jpg"))
    same = register(neutral, smile)
    assert same.ok
    assert (same.trust > 0.5).sum() > 50_000
    assert not register(neutral, other).ok


def test_a_hand_is_not_a_face(shared_photos: Path) -> None:
    face = read_photo(shared_photos / "faces_london" / "138_03.jpg")
    hand = read_photo(shared_photos / "hands_11k" / "f_d.jpg")
    registration = register(face, hand)
    assert not registration.ok
    assert "hand" in registration.reason


@pytest.mark.parametrize(
    ("share", "others"),
    [
        (1.0, ("012_03.jpg",)),
        (0.5, ("017_03.jpg", "030_03.jpg")),
        (0.33, ("012_03.jpg", "017_03.jpg", "030_03.jpg")),
    ],
)
def test_small_photos_of_two_people_are_told_apart_too(
    shared_photos: Path, share: float, others: tuple[str, ...]
) -> None:
    folder = shared_photos / "faces_london"

    def small(name: str) -> Photo:
        rgb = read_photo(folder / name).rgb
        return photo_from_array(cv2.resize(rgb, None, fx=share, fy=share, interpolation=cv2.INTER_AREA))

    assert register(small("138_03.jpg"), small("138_08.jpg")).ok
    for other in others:
        assert not register(small("001_03.jpg"), small(other)).ok
