"""Lines of known length, and what is no line."""

import cv2
import numpy as np
import pytest

from mesophoto.metrics import wrinkles

SIDE, SCALE = 240, 4.0


def engrave(rgb, lines, depth=0.12, width_mm=0.8, scale=SCALE):
    """Darken skin along straight lines (x, y, angle, length_mm)."""
    y, x = np.mgrid[: rgb.shape[0], : rgb.shape[1]].astype(np.float32) / scale
    groove = np.zeros(rgb.shape[:2], np.float32)
    for at_x, at_y, angle, length in lines:
        along = (x - at_x) * np.cos(angle) + (y - at_y) * np.sin(angle)
        across = (y - at_y) * np.cos(angle) - (x - at_x) * np.sin(angle)
        ends = 0.5 * (1 + np.tanh((length / 2 - np.abs(along)) / 0.3))
        groove = np.maximum(groove, ends * np.exp(-(across**2) / (2 * (width_mm / 2.355) ** 2)))
    return (rgb * (1 - depth * groove[..., None])).astype(np.float32)


def analyse(skins, rgb, scale=SCALE):
    whole = np.ones(rgb.shape[:2], bool)
    found = wrinkles.analyse(skins.working(rgb, scale), {"all": whole})
    length, density = found.measurements
    return length.value, density.value, found.masks["wrinkles"]


@pytest.mark.parametrize("tone", ["light", "tan", "dark"])
@pytest.mark.parametrize("angle", [0.0, 0.4, 1.1, 1.4])
def test_length_of_a_line_at_every_angle_and_tone(skins, tone, angle):
    rgb = engrave(skins.plain(tone, relief=0.0), [(30, 30, angle, 30)])
    length, density, mask = analyse(skins, rgb)
    assert length == pytest.approx(30, rel=0.08)
    assert density == pytest.approx(100 * length / (SIDE / SCALE) ** 2)
    assert mask.any()


@pytest.mark.parametrize("scale", [2.4, 6.0])
def test_scale_does_not_change_the_length(skins, scale):
    side = int(60 * scale)
    rgb = engrave(skins.plain("light", side, scale, relief=0.0), [(30, 30, 0.3, 30)], scale=scale)
    assert analyse(skins, rgb, scale)[0] == pytest.approx(30, rel=0.08)


def test_lines_add_up(skins):
    lines = [(30, 12, 0.0, 20), (30, 30, 0.2, 30), (30, 48, -0.1, 25)]
    assert analyse(skins, engrave(skins.plain(relief=0.0), lines))[0] == pytest.approx(75, rel=0.08)


def test_mask_runs_along_the_line(skins):
    rgb = engrave(skins.plain(relief=0.005), [(30, 30, 0.0, 30)])
    mask = analyse(skins, rgb)[2]
    rows = np.nonzero(mask[:, 80:160])[0]
    assert np.abs(rows - 30 * SCALE).mean() < 0.5 * SCALE


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_spots_and_texture_are_few_lines(skins, tone):
    rgb = skins.plain(tone, relief=0.02)
    for x, y in ((60, 60), (180, 70), (120, 170)):
        cv2.circle(rgb, (x, y), 7, tuple(float(c) * 0.7 for c in rgb.mean((0, 1))), -1, cv2.LINE_AA)
    length, density, _ = analyse(skins, rgb)
    engraved = analyse(skins, engrave(rgb, [(30, 10, 0, 30), (30, 50, 0, 30)]))[0]
    assert engraved - length > 40
    assert density < 6


def test_edge_of_skin_is_no_line(skins):
    rgb = skins.plain(relief=0.01)
    skin = skins.box(SIDE, 60)
    rgb[~skin] = 0.1
    soft = cv2.GaussianBlur(rgb, (0, 0), 1.2)
    found = wrinkles.analyse(skins.working(soft, SCALE, skin), {"skin": skin})
    assert found.measurements[0].value < 20


@pytest.mark.parametrize("factor", [0.85, 1.1])
def test_exposure_does_not_count(skins, factor):
    rgb = engrave(skins.plain("tan", relief=0.01), [(30, 20, 0.1, 30), (30, 45, 0.5, 20)], depth=0.06)
    assert analyse(skins, skins.exposed(rgb, factor))[0] == pytest.approx(analyse(skins, rgb)[0], rel=0.03)


@pytest.mark.parametrize("scale", [None, 1.0])
def test_too_coarse_or_no_scale_gives_a_reason(skins, scale):
    found = wrinkles.analyse(skins.working(skins.plain(), scale), {"all": skins.box(SIDE, 10)})
    assert [(m.metric, m.unit) for m in found.measurements] == [
        ("wrinkle_length", "mm"),
        ("wrinkle_density", "mm/cm2"),
    ]
    assert all(m.value is None and m.reason for m in found.measurements)
    assert not found.masks["wrinkles"].any()


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_flat_pictures_have_no_lines(skins, level):
    found = wrinkles.analyse(
        skins.working(np.full((80, 80, 3), level, np.float32), 4.0), {"all": np.ones((80, 80), bool)}
    )
    assert all(not m.value for m in found.measurements)


def analyse_pair(skins, before, after):
    """Compare two aligned pictures."""
    images = skins.working(before, SCALE), skins.working(after, SCALE)
    whole = {"all": np.ones((SIDE, SIDE), bool)}
    y, x = np.indices((SIDE, SIDE), np.float32)
    still = np.stack([x, y], axis=-1)
    pair = wrinkles.analyse_pair(images, (whole, whole), (still, still), whole["all"])
    return [one.measurements[0].value for one in pair], [one.masks["wrinkles"] for one in pair]


def grainy(rgb, seed):
    return (rgb * np.random.default_rng(seed).normal(1, 0.01, rgb.shape)).astype(np.float32)


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_new_lines_of_a_pair_raise_the_length_by_their_own(skins, tone):
    plain = skins.plain(tone, relief=0.02)
    lined = engrave(plain, [(30, 12, 0.0, 30), (30, 45, 0.3, 25)], depth=0.15)
    lengths, masks = analyse_pair(skins, grainy(plain, 1), grainy(lined, 2))
    assert lengths[1] - lengths[0] == pytest.approx(55, rel=0.2)
    assert masks[1].sum() > masks[0].sum()
    reverse, _ = analyse_pair(skins, grainy(lined, 2), grainy(plain, 1))
    assert reverse[::-1] == pytest.approx(lengths, rel=0.02)


def test_faint_lines_do_not_flip_between_two_shots(skins):
    rng = np.random.default_rng(3)
    faint = [(rng.uniform(10, 50), 6 + 5 * n, rng.uniform(-0.2, 0.2), 15) for n in range(10)]
    rgb = engrave(skins.plain(relief=0.02), faint, depth=0.045)
    shots = [grainy(rgb, seed) for seed in (4, 5)]
    lengths, _ = analyse_pair(skins, *shots)
    alone = [analyse(skins, shot)[0] for shot in shots]
    assert lengths[0] > 20
    assert lengths[1] == pytest.approx(lengths[0], rel=0.05)
    assert abs(lengths[1] - lengths[0]) < abs(alone[1] - alone[0]) + 1


def test_pair_without_a_scale_has_no_lines(skins):
    image = skins.working(skins.plain(), None)
    whole = {"all": np.ones((SIDE, SIDE), bool)}
    still = np.zeros((SIDE, SIDE, 2), np.float32)
    assert wrinkles.analyse_pair((image, image), (whole, whole), (still, still), whole["all"]) is None
