"""Spots of known size on flat, noisy skin."""

from pathlib import Path

import cv2
import numpy as np
import pytest

import mesophoto
from mesophoto.assessment import measuring
from mesophoto.imaging.colour import linear_to_srgb
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.working import scale_photo
from mesophoto.metrics import pigmentation

PX_PER_MM = 5.0
SIZE = 400
LIGHT = (0.60, 0.36, 0.26)
DARK = (0.16, 0.075, 0.045)
MELANIN = (0.7, 1.0, 1.3)
BLOOD = (0.12, 1.0, 0.7)


def skin_photo(spots=(), *, tone=LIGHT, pigment=MELANIN, tilt=0.0, gain=1.0, seed=0):
    """Skin with spots (x_mm, y_mm, diameter_mm, density) that have an edge of 0.4 mm."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:SIZE, :SIZE] / PX_PER_MM
    density = np.zeros((SIZE, SIZE))
    for at_x, at_y, diameter, amount in spots:
        distance = np.hypot(x - at_x, y - at_y)
        density += amount / 2 * (1 - np.tanh((distance - diameter / 2) / 0.2))
    shade = np.exp(-tilt * (x - x.mean()) / 40) * gain
    light = np.asarray(tone) * np.exp(-density[..., None] * np.asarray(pigment)) * shade[..., None]
    rgb = linear_to_srgb(light.astype(np.float32)) * 255 + rng.normal(0, 1.0, (SIZE, SIZE, 1))
    return np.clip(np.rint(rgb), 0, 255).astype(np.uint8)


def analyse(rgb, px_per_mm=PX_PER_MM, region=None):
    image = scale_photo(photo_from_array(rgb), px_per_mm=px_per_mm)
    mask = np.ones(image.skin.shape, bool) if region is None else region
    return pigmentation.analyse(image, {"region": mask})


def value(findings, metric, unit):
    (found,) = [m for m in findings.measurements if (m.metric, m.unit) == (metric, unit)]
    return found.value


SPOTS = [(20, 20, 2.0, 0.22), (55, 22, 4.0, 0.25), (25, 58, 7.0, 0.3), (60, 60, 1.6, 0.3)]
TRUE_MM2 = sum(np.pi / 4 * diameter**2 for _, _, diameter, _ in SPOTS)


@pytest.mark.parametrize("tone", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tilt", [0.0, 0.3])
def test_the_area_is_that_inside_the_half_maximum_contours(tone, tilt):
    found = analyse(skin_photo(SPOTS, tone=tone, tilt=tilt))
    assert value(found, "pigmentation_count", "count") == len(SPOTS)
    assert value(found, "pigmentation_area", "mm2") == pytest.approx(TRUE_MM2, rel=0.05)
    share = 100 * TRUE_MM2 / (SIZE / PX_PER_MM) ** 2
    assert value(found, "pigmentation_area", "percent") == pytest.approx(share, rel=0.05)
    assert found.masks["pigmentation"].sum() / PX_PER_MM**2 == pytest.approx(TRUE_MM2, rel=0.06)


def test_bare_skin_has_no_spots():
    found = analyse(skin_photo(tilt=0.4))
    assert value(found, "pigmentation_count", "count") == 0
    assert value(found, "pigmentation_area", "mm2") == pytest.approx(0, abs=0.5)
    assert value(found, "pigmentation_contrast", "L*") is None


def test_a_spot_of_three_l_and_a_millimetre_and_a_half_is_found():
    found = analyse(skin_photo([(40, 40, 1.6, 0.125)]))
    assert value(found, "pigmentation_count", "count") == 1
    assert found.spots[0].centre == pytest.approx((200, 200), abs=1)


def test_red_spots_are_no_pigmentation():
    found = analyse(skin_photo(SPOTS, pigment=BLOOD))
    assert value(found, "pigmentation_count", "count") == 0


def test_lines_are_no_spots():
    rgb = skin_photo()
    rgb[100:300, 200:204] = rgb[100:300, 200:204] // 2
    rgb[200:202, 50:350] = rgb[200:202, 50:350] // 2
    assert value(analyse(rgb), "pigmentation_count", "count") == 0


def test_exposure_and_white_balance_change_nothing():
    plain = value(analyse(skin_photo(SPOTS)), "pigmentation_area", "mm2")
    brighter = value(analyse(skin_photo(SPOTS, gain=1.15)), "pigmentation_area", "mm2")
    tone = np.asarray(LIGHT) * (1.06, 1.0, 0.94)
    warmer = value(analyse(skin_photo(SPOTS, tone=tone)), "pigmentation_area", "mm2")
    assert brighter == pytest.approx(plain, rel=0.03)
    assert warmer == pytest.approx(plain, rel=0.03)


def test_a_region_counts_its_own_part():
    left = np.zeros((SIZE, SIZE), bool)
    left[:, : int(55 * PX_PER_MM)] = True  # cuts the second spot in half
    half = np.pi / 4 * (2.0**2 + 4.0**2 / 2 + 7.0**2)
    image = scale_photo(photo_from_array(skin_photo(SPOTS)), px_per_mm=PX_PER_MM)
    found = pigmentation.analyse(image, {"left": left, "right": ~left})
    area = {m.region: m.value for m in found.measurements if m.unit == "mm2"}
    assert area["left"] == pytest.approx(half, rel=0.06)
    assert area["left"] + area["right"] == pytest.approx(TRUE_MM2, rel=0.05)


def test_without_a_scale_there_are_no_square_millimetres():
    found = analyse(skin_photo([(40, 40, 8.0, 0.4)]), px_per_mm=None)
    assert value(found, "pigmentation_area", "mm2") is None
    assert all(m.reason for m in found.measurements if m.unit == "mm2")
    true_px2 = np.pi / 4 * (8 * PX_PER_MM) ** 2
    assert value(found, "pigmentation_area", "px2") == pytest.approx(true_px2, rel=0.05)


@pytest.mark.parametrize(
    ("rgb", "px_per_mm"),
    [
        (skin_photo(), 1.5),
        (np.full((8, 8, 3), 120, np.uint8), None),
        (np.full((200, 200, 3), 120, np.uint8), 5.0),
        (np.zeros((200, 200, 3), np.uint8), 5.0),
    ],
    ids=["too coarse", "tiny", "grey", "black"],
)
def test_what_cannot_be_measured_has_a_reason(rgb, px_per_mm):
    found = analyse(rgb, px_per_mm)
    assert all(m.value is None and m.reason for m in found.measurements)


@pytest.mark.parametrize("seed", range(3))
def test_noise_gives_numbers_or_reasons(seed):
    rgb = np.random.default_rng(seed).integers(0, 256, (120, 90, 3), np.uint8)
    for scale in (None, 3.0):
        for m in analyse(rgb, scale).measurements:
            assert (m.value is None) == bool(m.reason)


def test_spots_are_followed_by_their_place():
    before = analyse(skin_photo(SPOTS)).spots
    after = [(x, y, diameter, amount * 0.6) for x, y, diameter, amount in SPOTS[:-1]]
    image = scale_photo(photo_from_array(skin_photo(after, seed=1)), px_per_mm=PX_PER_MM)
    followed = pigmentation.follow_spots(image, [spot.outline for spot in before])
    for spot, now in zip(before, followed, strict=True):
        x, y = np.asarray(spot.centre) / PX_PER_MM
        assert now is not None
        if (round(x), round(y)) == (60, 60):
            assert now.contrast < 0.5
        else:
            assert now.parts == 1
            assert now.merged_with == ()
            assert now.area_px2 == pytest.approx(spot.area_px2, rel=0.08)
            assert now.contrast == pytest.approx(0.6 * spot.contrast, rel=0.12)


def test_following_outside_the_image_gives_none():
    image = scale_photo(photo_from_array(skin_photo()), px_per_mm=PX_PER_MM)
    away = np.array([[-50.0, -50], [-40, -50], [-40, -40]])
    hidden = np.full((5, 2), np.nan)
    assert pigmentation.follow_spots(image, [away, hidden]) == [None, None]
    assert pigmentation.follow_spots(image, []) == []


def test_what_is_found_hardly_depends_on_the_camera_s_pixels():
    fine = value(analyse(skin_photo(SPOTS)), "pigmentation_area", "mm2")
    rgb = skin_photo(SPOTS)
    small = np.asarray(cv2.resize(rgb, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA))
    assert value(analyse(small, 0.6 * PX_PER_MM), "pigmentation_area", "mm2") == pytest.approx(fine, rel=0.03)


def test_the_shade_beside_the_nose_is_no_spot(shared_photos: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(measuring, "MODULES", [pigmentation])
    for path in sorted((shared_photos / "faces_london").glob("0[0134]*_03.jpg")):
        assessment = mesophoto.measure(mesophoto.read_photo(path))
        shade = assessment.image.shade
        for spot in assessment.spots:
            x, y = np.round(spot.centre).astype(int)
            diameter_mm = 2 * np.sqrt(spot.area_px2 / np.pi) / assessment.image.px_per_mm
            assert not shade[y, x] or diameter_mm < 6.5, path.name
