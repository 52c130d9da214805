"""Redness: patches of known Δa*, and what must not look like redness."""

import cv2
import numpy as np
import pytest

from mesophoto.metrics import redness
from mesophoto.metrics.redness.followed import analyse_pair

SIDE, SCALE = 240, 4.0


def disc(diameter_mm, x=SIDE / 2, y=SIDE / 2):
    """A round patch."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return np.hypot(columns - x, rows - y) <= diameter_mm * SCALE / 2


def redden(rgb, mask, delta_a):
    """Add Δa* inside a mask, in CIELAB."""
    lab = cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2Lab)
    lab[mask, 1] += delta_a
    return cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)


def values(skins, rgb, regions, scale=SCALE):
    found = redness.analyse(skins.working(rgb, scale), regions)
    return {(m.metric, m.region, m.unit): m for m in found.measurements}, found.masks["redness"]


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
@pytest.mark.parametrize("delta_a", [2.0, 5.0])
def test_patch_raises_the_index_by_its_delta_a(skins, tone, delta_a):
    rgb, patch = skins.plain(tone), disc(8)
    before, _ = values(skins, rgb, {"patch": patch})
    after, _ = values(skins, redden(rgb, patch, delta_a), {"patch": patch})
    key = ("redness", "patch", "a*")
    assert after[key].value - before[key].value == pytest.approx(delta_a, abs=0.3)


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
@pytest.mark.parametrize("factor", [0.85, 1.1])
def test_exposure_moves_neither_index_nor_area(skins, tone, factor):
    rgb = redden(skins.plain(tone), disc(12), 5)
    regions = {"patch": disc(12), "all": np.ones((SIDE, SIDE), bool)}
    before, _ = values(skins, rgb, regions)
    after, _ = values(skins, skins.exposed(rgb, factor), regions)
    for region in regions:
        key = ("redness", region, "a*")
        assert after[key].value == pytest.approx(before[key].value, abs=0.3)
    key = ("redness_area", "all", "mm2")
    assert after[key].value == pytest.approx(before[key].value, rel=0.03)


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
def test_area_is_that_of_the_patch_and_the_mask_shows_it(skins, tone):
    patch = disc(12)
    found, mask = values(skins, redden(skins.plain(tone), patch, 5), {"all": np.ones((SIDE, SIDE), bool)})
    area = found["redness_area", "all", "mm2"].value
    assert area == pytest.approx(np.pi / 4 * 12**2, rel=0.2)
    assert mask.sum() / SCALE**2 == pytest.approx(area, rel=0.05)
    assert (mask & patch).sum() > 0.9 * patch.sum()
    assert found["redness_area", "all", "percent"].value == pytest.approx(100 * area / (SIDE / SCALE) ** 2)


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
def test_brown_shade_and_gloss_are_not_red(skins, tone):
    rgb = skins.plain(tone)
    melanin = np.exp(-0.15 * np.outer(np.ones(3), [0.74, 1.0, 1.26])[0])
    brown = np.where(disc(10, 60)[..., None], skins.linear(rgb) * melanin, skins.linear(rgb))
    shaded = np.where(disc(10, 180)[..., None], 0.8 * brown, brown)
    glossy = np.where(disc(10, 120, 200)[..., None], shaded + 0.03, shaded)
    soft = cv2.GaussianBlur(glossy.astype(np.float32), (0, 0), 4)
    _, mask = values(skins, skins.encoded(soft), {"all": np.ones((SIDE, SIDE), bool)})
    assert mask.mean() < 0.005


def test_patch_below_the_smallest_is_left_out(skins):
    found, _ = values(skins, redden(skins.plain(), disc(1.2), 8), {"all": np.ones((SIDE, SIDE), bool)})
    assert found["redness_area", "all", "mm2"].value == 0


def test_without_a_scale_area_is_percent_and_px2(skins):
    found, _ = values(skins, redden(skins.plain(), disc(20), 6), {"all": np.ones((SIDE, SIDE), bool)}, None)
    assert found["redness_area", "all", "mm2"].value is None
    assert found["redness_area", "all", "mm2"].reason
    percent, area = (found["redness_area", "all", unit].value for unit in ("percent", "px2"))
    assert area == pytest.approx(percent / 100 * SIDE**2)
    assert area > 1000


@pytest.mark.parametrize(
    "rgb",
    [np.full((60, 60, 3), level, np.float32) for level in (0.0, 0.5, 1.0)],
    ids=["black", "grey", "white"],
)
def test_what_has_no_colour_has_no_redness(skins, rgb):
    found = redness.analyse(skins.working(rgb, 4.0), {"all": np.ones((60, 60), bool)})
    assert len(found.measurements) == 4
    assert all(m.value is None and m.reason for m in found.measurements)


def test_empty_region_and_no_region(skins):
    rgb = skins.plain()
    found, _ = values(skins, rgb, {"none": np.zeros((SIDE, SIDE), bool)})
    assert all(m.value is None and m.reason for m in found.values())
    assert redness.analyse(skins.working(rgb, 4.0), {}).measurements == []


def test_region_of_gloss_alone_gives_a_reason(skins):
    rgb, glare = skins.plain("tan"), disc(5)
    rgb[glare] = (0.95, 0.93, 0.92)
    found, _ = values(skins, rgb, {"glare": glare})
    assert found["redness", "glare", "a*"].value is None
    assert "gloss" in found["redness", "glare", "a*"].reason


def blocky(rgb, seed):
    """Colour that is a little off in blocks, as in JPEG."""
    noise = np.random.default_rng(seed).normal(0, 1.0, (SIDE // 16, SIDE // 16)).astype(np.float32)
    lab = cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2Lab)
    lab[..., 1] += cv2.resize(noise, (SIDE, SIDE), interpolation=cv2.INTER_NEAREST)
    return cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)


def pair_areas(skins, before, after, common=None):
    images = skins.working(before, SCALE), skins.working(after, SCALE)
    whole = {"all": np.ones((SIDE, SIDE), bool)}
    y, x = np.indices((SIDE, SIDE), np.float32)
    still = np.stack([x, y], axis=-1)
    pair = analyse_pair(images, (whole, whole), (still, still), whole["all"] if common is None else common)
    return [next(m.value for m in one.measurements if m.unit == "mm2") for one in pair]


def test_blocks_of_one_photo_are_hardly_redness_of_a_pair(skins):
    rgb = redden(skins.plain(), disc(10), 5)
    shots = [blocky(rgb, seed) for seed in (1, 2)]
    areas = pair_areas(skins, *shots)
    alone = [values(skins, shot, {"all": np.ones((SIDE, SIDE), bool)})[0] for shot in shots]
    recounted = [one["redness_area", "all", "mm2"].value for one in alone]
    assert np.mean(areas) == pytest.approx(np.pi / 4 * 10**2, rel=0.3)
    assert abs(areas[1] - areas[0]) < max(abs(recounted[1] - recounted[0]), 0.1 * areas[0])


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_patch_of_a_pair_that_grows_or_goes(skins, tone):
    plain = skins.plain(tone)
    small, large = (redden(plain, disc(width), 5) for width in (8, 10))
    grown = pair_areas(skins, small, large)
    assert grown[1] - grown[0] == pytest.approx(np.pi / 4 * (10**2 - 8**2), rel=0.4)
    gone = pair_areas(skins, large, plain)
    assert gone[1] == 0
    assert gone[0] > 0.7 * np.pi / 4 * 10**2


@pytest.mark.parametrize(("tone", "delta_a"), [("light", 5), ("dark", 3)])
def test_patch_of_a_pair_that_goes_counts_by_its_area(skins, tone, delta_a):
    plain = skins.plain(tone)
    before, after = pair_areas(skins, redden(plain, disc(8), delta_a), plain)
    assert after == 0
    assert before == pytest.approx(np.pi / 4 * 8**2, rel=0.3)


def test_surroundings_that_are_not_common_have_no_say(skins):
    """A red edge that is aligned in neither photo raises the surroundings of one of them."""
    patch, common = disc(10), np.ones((SIDE, SIDE), bool)
    common[:, : int(SIDE / 2 - 6 * SCALE)] = False
    rgb = redden(skins.plain(), patch, 5)
    areas = pair_areas(skins, redden(rgb, ~common, 4), rgb, common)
    assert areas[0] == pytest.approx(areas[1], rel=0.02)


def test_pair_without_colour_has_no_redness(skins):
    grey = skins.working(np.full((60, 60, 3), 0.5, np.float32), SCALE)
    whole = {"all": np.ones((60, 60), bool)}
    still = np.zeros((60, 60, 2), np.float32)
    assert analyse_pair((grey, grey), (whole, whole), (still, still), whole["all"]) is None
