"""Colours are compared by a reference that both photos have, else redness against the skin around."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import mesophoto
from mesophoto.assessment.colours import NO_PARTNER, compare_redness, share_reference
from mesophoto.assessment.measuring import Assessment, assess_regions
from mesophoto.assessment.noise import Noise, NoiseTable
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.assessment.verdicts import judge_changes
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.regions import RegionMap, user_region
from mesophoto.imaging.registration import Registration
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.chart import ChartPlace, lay_chart
from mesophoto.records import ColourReference, Comparability, Photo

SIDE = 400
CAST = (1.2, 1.0, 0.85)


def skin(delta: int = 0) -> np.ndarray:
    """Skin with some relief, its left third redder."""
    picture = np.full((SIDE, SIDE, 3), (205, 160, 140), float)
    picture[:, : SIDE // 3] += (0, -delta, -delta / 2)
    return np.clip(picture + np.random.default_rng(0).normal(0, 2, picture.shape), 0, 255).astype(np.uint8)


def regions_of(photo: Photo) -> RegionMap:
    left = np.zeros((SIDE, SIDE), bool)
    left[:, : SIDE // 3] = True
    whole = user_region(photo, None, None)
    masks = {"left": left, "rest": ~left, "face": np.ones_like(left)}
    return replace(whole, masks=masks)


def seen(photo: Photo, colour: ColourReference | None = None) -> tuple[Assessment, RegionMap]:
    regions = regions_of(photo)
    return assess_regions(Subject(photo, None, None, colour), regions), regions


def redness(assessment: Assessment) -> dict[str, tuple[float | None, object]]:
    return {
        m.region: (m.value, m.parameters["calibration"])
        for m in assessment.measurements
        if m.metric == "redness"
    }


def test_without_a_reference_redness_changes_against_the_skin_around() -> None:
    before = seen(photo_from_array(skin()))
    after = seen(photo_from_array(Camera(white_balance=CAST, exposure=0.9).photograph(skin(4))))
    absolute = redness(after[0])["left"][0] - redness(before[0])["left"][0]
    pair = compare_redness((before[0], after[0]), (before[1], after[1]))
    first, second = (redness(one) for one in pair)
    assert first["left"][1] == second["left"][1] == "relative"
    assert first["left"][0] == redness(before[0])["left"][0]
    uncast = seen(photo_from_array(skin(4)))
    truth = redness(uncast[0])["left"][0] - redness(before[0])["left"][0]
    assert second["left"][0] - first["left"][0] == pytest.approx(truth, abs=0.5)
    assert abs(absolute - truth) > 3
    assert first["face"][1] == second["face"][1] == "none"


def test_with_a_reference_in_both_redness_is_left_as_measured() -> None:
    colour = ColourReference("background", 0.3, 9)
    pair = [seen(photo_from_array(skin(delta)), colour) for delta in (0, 4)]
    compared = compare_redness((pair[0][0], pair[1][0]), (pair[0][1], pair[1][1]))
    assert redness(compared[1]) == redness(pair[1][0])
    assert redness(compared[1])["face"][1] == "background"


@pytest.mark.parametrize(
    "other", [None, ColourReference("card", 0.5, 9), ColourReference("chart", 0.5, 9, reason="clipped")]
)
def test_a_reference_that_is_not_shared_is_not_used(other: ColourReference | None) -> None:
    photo = photo_from_array(skin())
    apart = Registration((SIDE, SIDE), (SIDE, SIDE), reason="not aligned")
    subjects = [Subject(photo, None, None, colour) for colour in (ColourReference("chart", 0.5, 24), other)]
    before, after = share_reference(*subjects, apart)
    assert before.calibration == after.calibration == "none"
    assert before.colour.reason == NO_PARTNER


def test_a_chart_in_the_photo_calibrates_its_redness() -> None:
    rgb = np.full((700, 900, 3), 150, np.uint8)
    rgb[320:680, 450:850] = skin()[:360]
    laid = lay_chart(rgb, ChartPlace((220, 180), 300))
    mask = np.zeros(rgb.shape[:2], bool)
    mask[350:650, 500:800] = True
    values = []
    for white_balance in ((1.0, 1.0, 1.0), CAST):
        taken = through_jpeg(Camera(white_balance=white_balance, exposure=0.9).photograph(laid))
        found = mesophoto.measure(photo_from_array(taken), mask)
        assert found.colour is not None
        values.append(redness(found)["region"])
    assert values[0][1] == "chart"
    assert values[0][0] == pytest.approx(values[1][0], abs=0.3)


def test_a_photo_without_reference_has_none(shared_photos: Path) -> None:
    subject = find_subject(read_photo(shared_photos / "faces_london" / "001_03.jpg"))
    assert subject.colour is None
    assert subject.scale is not None
    assert subject.scale.source == "iris"


def test_absolute_redness_is_judged_by_more_noise_than_relative() -> None:
    rows = {("redness", region, "a*"): Noise(sd, 0.0, 24) for region, sd in (("left", 0.3), ("face", 0.4))}
    table = NoiseTable("test", rows)
    judged = {}
    for colour in (None, ColourReference("chart", 0.3, 24)):
        pair = [seen(photo_from_array(skin(delta)), colour) for delta in (0, 1)]
        compared = compare_redness((pair[0][0], pair[1][0]), (pair[0][1], pair[1][1]))
        changes = judge_changes(*compared, Comparability("comparable", ()), noise=table)
        judged[colour and colour.kind] = {c.region: c.interval for c in changes if c.metric == "redness"}
    widths = {kind: row["left"][1] - row["left"][0] for kind, row in judged.items()}
    assert widths["chart"] / widths[None] == pytest.approx(0.5 / 0.3, rel=0.01)
    assert judged[None]["face"] is None
    assert judged["chart"]["face"] is not None


def test_a_chart_on_the_skin_is_not_measured_as_skin() -> None:
    whole = np.tile(skin(), (2, 3, 1))
    laid = lay_chart(whole, ChartPlace((500, 400), 400, 20))
    found = mesophoto.measure(photo_from_array(through_jpeg(laid)), "whole", px_per_mm=8.0)
    assert found.colour is not None
    assert not found.regions["whole"][300:500, 400:600].any()
    assert found.regions["whole"][:100].all()
    assert not found.masks["pigmentation"][300:500, 400:600].any()
