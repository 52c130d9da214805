"""Spots of known courses on flat skin, followed by their place."""

from types import SimpleNamespace

import numpy as np
import pytest

from mesophoto.assessment.ledger import follow_series, spots_to_examine
from mesophoto.assessment.ledger.doubt import (
    LEAST_SPOTS,
    RepeatedSpot,
    SpotDoubt,
    fit_doubt,
    shipped_doubt,
)
from mesophoto.assessment.ledger.places import area_stretch
from mesophoto.imaging.colour import linear_to_srgb
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import same_photo
from mesophoto.imaging.working import scale_photo
from mesophoto.metrics.pigmentation import analyse

PX_PER_MM = 5.0
SIZE = 300
SKIN = (0.60, 0.36, 0.26)
DOUBT = SpotDoubt(area=0.2, contrast=0.04, contrast_floor=0.15, contrast_small=0.1)


def photo(spots, seed=0):
    """Skin with spots (x_mm, y_mm, diameter_mm, density) that have an edge of 0.4 mm."""
    y, x = np.mgrid[:SIZE, :SIZE] / PX_PER_MM
    density = np.zeros((SIZE, SIZE))
    for at_x, at_y, diameter, amount in spots:
        density += amount / 2 * (1 - np.tanh((np.hypot(x - at_x, y - at_y) - diameter / 2) / 0.2))
    light = np.asarray(SKIN) * np.exp(-density[..., None] * np.array([0.7, 1.0, 1.3]))
    noise = np.random.default_rng(seed).normal(0, 1.0, (SIZE, SIZE, 1))
    rgb = linear_to_srgb(light.astype(np.float32)) * 255 + noise
    return photo_from_array(np.clip(np.rint(rgb), 0, 255).astype(np.uint8))


def follow(*sessions, hidden=None):
    """The ledger of sessions given by their spots; ``hidden`` (x0, y0, x1, y1) mm is no skin in the last."""
    photos = [photo(spots, seed) for seed, spots in enumerate(sessions)]
    seen = []
    for number, one in enumerate(photos):
        image = scale_photo(one, px_per_mm=PX_PER_MM)
        if hidden is not None and number == len(photos) - 1:
            x0, y0, x1, y1 = (round(edge * PX_PER_MM) for edge in hidden)
            image.skin[y0:y1, x0:x1] = False
        seen.append(SimpleNamespace(image=image, spots=analyse(image, {"skin": image.skin}).spots))
    return follow_series(seen, [same_photo(photos[0])] * len(photos), 0, DOUBT)


def at(ledger, x_mm, y_mm):
    """The one spot at a place."""
    found = [
        spot for spot in ledger if np.linalg.norm(spot.outline.mean(axis=0) / PX_PER_MM - [x_mm, y_mm]) < 1.0
    ]
    assert len(found) == 1
    return found[0]


QUIET = (15.0, 45.0, 3.0, 0.3)


def test_each_course_has_its_word():
    first = [QUIET, (15, 15, 3, 0.3), (45, 15, 3, 0.3), (45, 45, 3, 0.3)]
    last = [QUIET, (15, 15, 3, 0.15), (45, 15, 4.5, 0.3), (30, 30, 3, 0.3)]
    ledger = follow(first, last)
    words = {place: at(ledger, *place).state for place in [(15, 45), (15, 15), (45, 15), (45, 45), (30, 30)]}
    assert words == {
        (15, 45): ("stable", "stable"),
        (15, 15): ("stable", "lighter"),
        (45, 15): ("stable", "larger"),
        (45, 45): ("stable", "gone"),
        (30, 30): ("not visible", "new"),
    }
    assert {spot.state[1] for spot in spots_to_examine(ledger, 1)} == {"new", "larger"}


def test_area_and_contrast_are_told_with_their_doubt():
    ledger = follow([QUIET], [(15, 45, 3, 0.18)])
    spot = at(ledger, 15, 45)
    assert spot.area_mm2 == pytest.approx([np.pi * 1.5**2] * 2, rel=0.08)
    assert spot.contrast[1] / spot.contrast[0] == pytest.approx(0.6, abs=0.04)
    assert 0 < spot.sd[0] < spot.sd[1]
    assert None not in spot.contrast_sd


def test_a_spot_may_grow_to_many_times_its_area():
    spot = at(follow([QUIET], [(15, 45, 5, 0.3)], [(15, 45, 9, 0.3)]), 15, 45)
    assert spot.area_mm2[1] == pytest.approx(np.pi * 2.5**2, rel=0.08)
    assert spot.area_mm2[2] == pytest.approx(np.pi * 4.5**2, rel=0.08)


def test_close_neighbours_keep_their_places_when_one_vanishes():
    left, right = (20, 30, 2.6, 0.35), (24, 30, 2.6, 0.35)
    ledger = follow([left, right], [right])
    assert at(ledger, 20, 30).state[1] == "gone"
    assert at(ledger, 24, 30).state[1] == "stable"
    assert at(ledger, 20, 30).area_mm2[1] == pytest.approx(0, abs=0.5)


def test_merged_spots_keep_their_history_and_are_counted_once():
    first = [(20, 30, 3.0, 0.3), (24.5, 30, 3.0, 0.3)]
    grown = [(20, 30, 5.0, 0.3), (24.5, 30, 5.0, 0.3)]
    ledger = follow(first, grown)
    left, right = at(ledger, 20, 30), at(ledger, 24.5, 30)
    assert left.merged_with == ((), (right.id,))
    assert right.merged_with == ((), (left.id,))
    half, reach = 2.5, 2.25
    lens = 2 * half**2 * np.arccos(reach / half) - 2 * reach * np.sqrt(half**2 - reach**2)
    together = 2 * np.pi * half**2 - lens
    assert left.area_mm2[1] + right.area_mm2[1] == pytest.approx(together, rel=0.1)


def test_a_spot_that_splits_says_so():
    whole = [(20, 30, 4.0, 0.3), (23, 30, 4.0, 0.3), (21.5, 30, 4.0, 0.1)]
    halves = [(19.4, 30, 2.2, 0.3), (23.6, 30, 2.2, 0.3)]
    spot = at(follow(whole, halves), 21.5, 30)
    assert spot.parts == (1, 2)
    assert spot.area_mm2[1] == pytest.approx(2 * np.pi * 1.1**2, rel=0.2)


def test_hidden_skin_is_not_taken_for_a_spot_that_went():
    spot = at(follow([QUIET], [QUIET], hidden=(5, 35, 25, 55)), 15, 45)
    assert spot.state == ("stable", "not visible")
    assert spot.area_mm2[1] is None


def test_unchanged_spots_stay_stable():
    places = [(8 + 11 * i, 8 + 11 * j) for i in range(5) for j in range(5)]
    spots = [(x, y, 1.5 + 0.1 * k, 0.12 + 0.01 * k) for k, (x, y) in enumerate(places)]
    ledger = follow(spots, spots, spots)
    assert len(ledger) >= 23
    assert {state for spot in ledger for state in spot.state} == {"stable"}
    assert spots_to_examine(ledger) == []


def test_without_spots_the_ledger_is_empty():
    assert follow([], []) == []


def test_without_a_change_nothing_is_stretched():
    outline = np.array([[100.0, 100], [120, 100], [120, 120], [100, 120]])
    assert area_stretch(same_photo(photo([])), [outline], PX_PER_MM) == pytest.approx([1.0])


def test_the_noise_is_learnt_from_repeats():
    rng = np.random.default_rng(0)
    spots = []
    for _ in range(400):
        area, contrast = rng.uniform(1, 12), rng.uniform(1.5, 8)
        sd = 0.4 / np.sqrt(contrast * 2 * np.sqrt(area / np.pi))
        areas = area * np.exp(rng.normal(0, sd, 2))
        spots.append(RepeatedSpot(tuple(areas), tuple(contrast + rng.normal(0, 0.3, 2))))
    doubt = fit_doubt(spots, "simulated")
    assert doubt.area == pytest.approx(0.4, rel=0.15)
    assert doubt.contrast_sd(5.0, 4.0) == pytest.approx(0.3, rel=0.2)
    with pytest.raises(ValueError, match=str(LEAST_SPOTS)):
        fit_doubt(spots[: LEAST_SPOTS - 1], "")


def test_faint_and_small_spots_have_more_doubt():
    doubt = shipped_doubt()
    assert doubt.area_sd_log(1.0, 2.0) > doubt.area_sd_log(10.0, 2.0) > doubt.area_sd_log(10.0, 6.0) > 0
    assert doubt.contrast_sd(1.0, 3.0) > doubt.contrast_sd(10.0, 3.0) > 0


def told(number, growth_p, state="larger"):
    return SimpleNamespace(id=f"S{number}", state=("stable", state), growth_p=(None, growth_p))


def test_an_alarm_stands_among_all_spots_of_the_face():
    many = [told(number, 0.02) for number in range(40)]
    assert spots_to_examine(many, 1) == []
    sure = told(41, 0.001)
    assert spots_to_examine([*many, sure], 1) == [sure]
    assert spots_to_examine([told(1, 0.02)], 1) == []
    assert spots_to_examine([told(1, 1e-6, "stable"), told(2, None)], 1) == []
