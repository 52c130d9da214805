"""Charts are found wherever they lie, correct the picture they lie in, and are refused where they cannot."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mesophoto.imaging.colour_reference import chart_reference, correct_colours, match_reference
from mesophoto.imaging.colour_reference.fitting import delta_e00, fit_correction, fit_neutral
from mesophoto.imaging.colour_reference.patches import CLASSIC_EDITIONS
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.working import scale_photo
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.chart import ChartPlace, lay_chart
from mesophoto.phantom.light import linear_from_srgb
from mesophoto.records import Photo

SIZE = (600, 800)
CAST = (1.25, 1.0, 0.75)


def scene(seed: int = 0) -> np.ndarray:
    """A wall with a patch of skin and a little texture."""
    rng = np.random.default_rng(seed)
    picture = np.full((*SIZE, 3), (150, 152, 158), float)
    picture[200:450, 450:700] = (205, 160, 140)
    return np.clip(picture + rng.normal(0, 2, picture.shape), 0, 255).astype(np.uint8)


def shoot(rgb: np.ndarray, **camera: object) -> Photo:
    return photo_from_array(through_jpeg(Camera(grain=0.002, seed=1, **camera).photograph(rgb)))


@pytest.mark.parametrize("rotation", [0, 25, 200])
@pytest.mark.parametrize("width", [150, 300])
def test_a_chart_is_found_at_any_rotation_and_size(rotation: float, width: float) -> None:
    laid = lay_chart(scene(), ChartPlace((200, 200), width, rotation, 0.05))
    found = chart_reference(shoot(laid, white_balance=CAST, exposure=0.8))
    assert found is not None
    assert found.reason is None
    assert found.residual_delta_e00 < 1
    assert np.mean(found.outline, axis=0) == pytest.approx([200, 200], abs=0.04 * width)


@pytest.mark.parametrize("exposure", [0.4, 0.8, 1.1])
def test_the_correction_takes_the_cast_away(exposure: float) -> None:
    laid = lay_chart(scene(), ChartPlace((200, 200), 280))
    photo = shoot(laid, white_balance=CAST, exposure=exposure)
    found = chart_reference(photo)
    assert found is not None
    corrected = correct_colours(scale_photo(photo), found).rgb[250:400, 500:650].reshape(-1, 3).mean(axis=0)
    truth = scene()[250:400, 500:650].reshape(-1, 3).mean(axis=0) / 255
    ratio = linear_from_srgb(corrected[None])[0] / linear_from_srgb(truth[None])[0]
    assert ratio / ratio[1] == pytest.approx([1, 1, 1], abs=0.015)  # its light level may be kept darker


def test_what_is_overexposed_stays_white() -> None:
    laid = lay_chart(scene(), ChartPlace((200, 200), 280))
    laid[480:580, 680:780] = 255
    photo = shoot(laid, white_balance=(1.0, 0.8, 0.9))
    found = chart_reference(photo)
    assert found is not None
    image = scale_photo(photo)
    corrected = correct_colours(image, found)
    blown = image.rgb.max(axis=2) >= 0.995
    assert blown.sum() > 5000
    assert (corrected.rgb[blown] == 1).all()


def test_clipped_patches_are_left_out() -> None:
    laid = lay_chart(scene(), ChartPlace((200, 200), 280))
    found = chart_reference(shoot(laid, exposure=1.3))
    assert found is not None
    assert found.reason is None
    assert 12 <= found.patches < 23


def test_a_chart_in_half_shade_is_refused() -> None:
    laid = lay_chart(scene(), ChartPlace((220, 200), 380))
    found = chart_reference(shoot(laid, light_gradient=0.7, exposure=0.7))
    assert found is not None
    assert "lit unevenly" in (found.reason or "")


def test_a_faded_chart_is_refused_with_its_residual() -> None:
    faded = (0.45 * CLASSIC_EDITIONS[0] + 0.2)[:, [1, 2, 0]]
    srgb = np.clip(255 * faded ** (1 / 2.2), 0, 255)
    mixed = np.where(np.arange(24)[:, None] % 2 == 0, srgb, 255 * CLASSIC_EDITIONS[0] ** (1 / 2.2))
    found = chart_reference(shoot(lay_chart(scene(), ChartPlace((200, 200), 280), mixed)))
    assert found is None or "differ from their published colours" in (found.reason or "")


@pytest.mark.parametrize("name", ["classic.png", "calibrite-passport.png"])
def test_real_charts_are_found(shared_photos: Path, name: str) -> None:
    found = chart_reference(read_photo(shared_photos / "colour_cards" / name))
    assert found is not None
    assert found.reason is None
    assert found.residual_delta_e00 < 4


@pytest.mark.parametrize(
    "name", ["faces_london/001_03.jpg", "faces_lisa/lisa1.jpg", "hands_hb/123.jpg", "faces_canada/149m.jpg"]
)
def test_photos_without_a_chart_have_none(shared_photos: Path, name: str) -> None:
    assert chart_reference(read_photo(shared_photos / name)) is None


@pytest.mark.parametrize("seed", range(2))
def test_a_patchwork_of_other_colours_is_no_chart(seed: int) -> None:
    colours = np.random.default_rng(seed).integers(30, 230, (24, 3)).astype(np.uint8)
    laid = lay_chart(scene(), ChartPlace((200, 200), 280), colours)
    found = chart_reference(shoot(laid))
    assert found is None or found.reason is not None


def test_a_matrix_is_taken_only_where_it_predicts_better() -> None:
    known = CLASSIC_EDITIONS[1]
    rng = np.random.default_rng(0)
    cast = known * [0.8, 1.0, 1.2] * 0.7 * np.exp(rng.normal(0, 0.02, known.shape))
    by_gains = fit_correction(cast, known)
    assert np.count_nonzero(by_gains.matrix) == 3
    mixing = np.array([[0.7, 0.25, 0.05], [0.1, 0.8, 0.1], [0.02, 0.2, 0.78]])
    by_matrix = fit_correction(known @ mixing.T * 0.8, known)
    assert np.count_nonzero(by_matrix.matrix) == 9
    assert by_matrix.residual_delta_e00 < 0.5


def test_a_tone_curve_is_undone_by_an_exponent() -> None:
    known = CLASSIC_EDITIONS[1]
    fit = fit_correction((0.8 * known) ** (1 / 1.2), known)
    assert fit.exponent == pytest.approx(1.2)
    assert fit.residual_delta_e00 < 0.5


def test_residuals_are_of_patches_left_out() -> None:
    rng = np.random.default_rng(2)
    known = CLASSIC_EDITIONS[1][:8]
    seen = known * np.exp(rng.normal(0, 0.05, known.shape))
    fit = fit_correction(seen, known)
    inside = delta_e00(seen**fit.exponent @ fit.matrix.T, known)
    assert fit.residuals.mean() > inside.mean()


def test_greys_become_neutral_and_green_stays() -> None:
    greys = np.array([[0.2, 0.25, 0.35], [0.4, 0.5, 0.7], [0.1, 0.125, 0.175]])
    fit = fit_neutral(greys)
    assert greys @ fit.matrix.T == pytest.approx(np.repeat(greys[:, 1:2], 3, axis=1))
    assert fit.residual_delta_e00 < 0.01


def lively(rgb: np.ndarray) -> np.ndarray:
    """The picture as a camera with a strong, saturated rendering shows it."""
    light = linear_from_srgb(rgb) ** 1.25
    grey = light @ np.float32([0.2126, 0.7152, 0.0722])
    return np.clip(
        255 * np.clip(grey[..., None] + 1.3 * (light - grey[..., None]), 0, 1) ** (1 / 2.2), 0, 255
    )


@pytest.mark.parametrize("cast", [(1.2, 1.0, 0.85), (0.85, 1.0, 1.15)])
def test_two_photos_of_one_lively_camera_agree(cast: tuple[float, float, float]) -> None:
    laid = lively(lay_chart(scene(), ChartPlace((200, 200), 280))).astype(np.uint8)
    photos = [shoot(laid, exposure=0.8), shoot(laid, white_balance=cast, exposure=0.6)]
    first, second = (chart_reference(photo) for photo in photos)
    assert first is not None
    assert second is not None
    matched = match_reference(first, second, photos[1])
    assert matched.reason is None
    skins = []
    for photo, reference in zip(photos, (first, matched), strict=True):
        rgb = correct_colours(scale_photo(photo), reference).rgb[250:400, 500:650]
        light = linear_from_srgb(rgb.reshape(-1, 3)).mean(axis=0)
        skins.append(light / light[1])
    assert skins[1] == pytest.approx(skins[0], abs=0.02)


def test_charts_that_cannot_agree_are_refused() -> None:
    laid = lay_chart(scene(), ChartPlace((200, 200), 280))
    photo = shoot(laid)
    first = chart_reference(photo)
    assert first is not None
    turned = tuple(None if one is None else (one[1], one[0], one[2]) for one in first.patch_light)
    assert "look different" in (
        match_reference(first, replace(first, patch_light=turned), photo).reason or ""
    )
    nothing = (None,) * 24
    assert "too few" in (match_reference(first, replace(first, patch_light=nothing), photo).reason or "")
