"""What the user marks on the baseline is looked for in the other photo, and trusted only if it agrees."""

import numpy as np
import pytest

from mesophoto.imaging.colour_reference import (
    ChosenReference,
    baseline_reference,
    correct_colours,
    pair_references,
)
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import scale_photo
from mesophoto.phantom.camera import Camera
from mesophoto.records import Photo

WALL = np.array([(20, 20), (120, 20), (120, 100), (20, 100)], float)
APART = Registration((300, 400), (300, 400), reason="not aligned")


def scene() -> np.ndarray:
    """A greyish wall with a patch of skin."""
    picture = np.full((300, 400, 3), (140, 150, 165), float)
    picture[120:280, 180:380] = (200, 155, 135)
    noise = np.random.default_rng(0).normal(0, 1.5, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def shoot(rgb: np.ndarray, **camera: object) -> Photo:
    return photo_from_array(Camera(grain=0.002, seed=2, **camera).photograph(rgb))


def skin_of(photo: Photo, reference: object) -> np.ndarray:
    image = correct_colours(scale_photo(photo), reference)
    return image.rgb[150:250, 200:360].reshape(-1, 3).mean(axis=0)


def test_a_wall_carries_the_baselines_colours_over() -> None:
    before, after = shoot(scene()), shoot(scene(), white_balance=(1.2, 1.0, 0.8), exposure=0.8)
    first, second = pair_references(before, after, ChosenReference("stable", WALL), APART)
    assert first.kind == second.kind == "background"
    assert first.reason is None
    assert second.reason is None
    assert second.residual_delta_e00 < 0.5
    assert skin_of(after, second) == pytest.approx(skin_of(before, first), abs=0.01)


def test_a_grey_card_makes_both_photos_neutral() -> None:
    rgb = scene()
    rgb[20:101, 20:121] = 128
    photos = [shoot(rgb, white_balance=wb) for wb in ((1.15, 1.0, 0.9), (0.9, 1.0, 1.2))]
    references = pair_references(*photos, ChosenReference("grey card", WALL), APART)
    assert [one.kind for one in references] == ["grey card", "grey card"]
    skins = [skin_of(photo, one) for photo, one in zip(photos, references, strict=True)]
    assert skins[0] == pytest.approx(skins[1], abs=0.01)
    assert skins[0] == pytest.approx(np.array([200, 155, 135]) / 255, abs=0.01)


def test_something_in_front_of_the_wall_is_noticed() -> None:
    rgb = scene()
    rgb[20:101, 60:121] = (60, 40, 30)  # hair
    second = pair_references(shoot(scene()), shoot(rgb), ChosenReference("stable", WALL), APART)[1]
    assert "something covers it" in (second.reason or "")


def test_a_wall_of_another_colour_is_noticed() -> None:
    rgb = scene()
    rgb[20:101, 20:121] = (200, 60, 40)
    second = pair_references(shoot(scene()), shoot(rgb), ChosenReference("stable", WALL), APART)[1]
    assert "another colour" in (second.reason or "")


def test_a_coloured_card_is_not_grey() -> None:
    rgb = scene()
    rgb[20:101, 20:121] = (210, 90, 60)
    assert "not grey" in (baseline_reference(shoot(rgb), ChosenReference("grey card", WALL)).reason or "")


@pytest.mark.parametrize("exposure", [6.0, 0.002])
def test_an_overexposed_reference_is_refused(exposure: float) -> None:
    photo = shoot(scene(), exposure=exposure)
    found = baseline_reference(photo, ChosenReference("stable", WALL))
    assert "over- or underexposed" in (found.reason or "")


@pytest.mark.parametrize("polygon", [WALL + 1000, WALL[:1].repeat(4, axis=0)])
def test_a_reference_outside_the_photo_is_refused(polygon: np.ndarray) -> None:
    assert baseline_reference(shoot(scene()), ChosenReference("stable", polygon)).reason is not None
