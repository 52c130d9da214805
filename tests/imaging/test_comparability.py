"""May two photos be compared: every check names its own fault and lets repeats through."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.comparability import PhotoSeen, check_pair
from mesophoto.imaging.comparability.camera import check_camera
from mesophoto.imaging.comparability.limits import LIMITS, REGIONS
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.registration import Registration, align, same_photo
from mesophoto.imaging.working import scale_photo
from mesophoto.metrics.registry import METRICS
from mesophoto.phantom.camera import Camera, encode_jpeg, through_jpeg
from mesophoto.phantom.faults import cast_gains, light_one_side, mirrored
from mesophoto.phantom.skin import render_skin
from mesophoto.phantom.warps import smooth_warp
from mesophoto.records import Check, Comparability, Landmarks, Photo, Pose, Withheld
from mesophoto.validation.faulty import check_photos, repeats, second_photo, turn_face

SIDE = 420
CORNERS = np.array([[0.0, 0.0], [SIDE, SIDE]])


@pytest.fixture(scope="module", params=[45.0, -40.0], ids=["light skin", "dark skin"])
def skin(request: pytest.FixtureRequest) -> np.ndarray:
    return _skin(request.param)


def _skin(ita_deg: float) -> np.ndarray:
    return Camera().photograph(render_skin((SIDE, SIDE), 6.0, ita_deg=ita_deg, seed=3))


def _check(before: np.ndarray, after: np.ndarray, registration: Registration | None = None) -> Comparability:
    photos = [photo_from_array(through_jpeg(rgb, 95)) for rgb in (before, after)]
    seen = [
        PhotoSeen(one, None, scale_photo(one, px_per_mm=6.0), np.ones((SIDE, SIDE), bool)) for one in photos
    ]
    return check_pair(seen[0], seen[1], registration or same_photo(photos[0]))


def _failed(found: Comparability) -> list[str]:
    return [check.name for check in found.checks if not check.passed]


def _by_name(found: Comparability) -> dict[str, Check]:
    return {check.name: check for check in found.checks}


def test_a_photo_saved_again_is_comparable(skin: np.ndarray):
    found = _check(skin, through_jpeg(skin, 86))
    assert found.verdict == "comparable"
    assert found.withheld == ()
    assert all(check.advice == "" for check in found.checks)


@pytest.mark.parametrize("stops", [0.5, -0.5])
def test_exposure_is_named_with_its_size(skin: np.ndarray, stops: float):
    found = _check(skin, Camera(exposure=2.0**stops).photograph(skin))
    assert found.verdict == "with care"
    assert "exposure" in _failed(found)
    assert _by_name(found)["exposure"].difference == pytest.approx(stops, abs=0.06)
    assert ("darker" if stops > 0 else "brighter") in _by_name(found)["exposure"].advice


@pytest.mark.parametrize(
    ("hue", "word"), [(0, "magenta"), (90, "yellower"), (180, "greener"), (270, "bluer")]
)
def test_a_cast_is_named_on_every_tone(skin: np.ndarray, hue: float, word: str):
    found = _check(skin, Camera(white_balance=cast_gains(6.0, hue)).photograph(skin))
    assert _failed(found) == ["cast"]
    assert _by_name(found)["cast"].difference == pytest.approx(6.0, abs=0.6)
    assert word in _by_name(found)["cast"].advice


def test_a_photo_without_colour_is_not_called_a_cast_of_the_light(skin: np.ndarray):
    gray = np.repeat(skin.mean(axis=2, keepdims=True).round().astype(np.uint8), 3, axis=2)
    check = _by_name(_check(skin, gray))["cast"]
    assert not check.passed
    assert "the second photo has no colour" in check.advice


def test_colours_measured_by_a_reference_have_no_cast():
    photos = [photo_from_array(_skin(45.0)), photo_from_array(_skin(45.0) // 2 + 100)]
    seen = [
        PhotoSeen(one, None, scale_photo(one, px_per_mm=6.0), np.ones((SIDE, SIDE), bool), calibrated=True)
        for one in photos
    ]
    cast = _by_name(check_pair(seen[0], seen[1], same_photo(photos[0])))["cast"]
    assert cast.passed
    assert cast.limit is not None
    assert abs(cast.difference or 0) > cast.limit


@pytest.mark.parametrize(("angle", "side"), [(0, "the patient's left"), (180, "right"), (90, "below")])
def test_one_sided_light_is_named_with_its_side(skin: np.ndarray, angle: float, side: str):
    found = _check(skin, light_one_side(skin, CORNERS, 0.6, angle))
    assert _failed(found) == ["light_direction"]
    assert side in _by_name(found)["light_direction"].advice


def test_blur_is_named_and_noise_is_not_mistaken_for_sharpness(skin: np.ndarray):
    blurred = _check(skin, Camera(blur_px=0.8).photograph(skin))
    assert _failed(blurred) == ["sharpness"]
    assert "second photo is softer" in _by_name(blurred)["sharpness"].advice
    noisy = _by_name(_check(skin, Camera(grain=0.01).photograph(skin)))
    assert noisy["sharpness"].passed


def test_noise_is_named(skin: np.ndarray):
    found = _check(skin, Camera(grain=0.05).photograph(skin))
    assert "noise" in _failed(found)
    assert "second photo is noisier" in _by_name(found)["noise"].advice


def test_lost_light_is_named():
    skin = _skin(55.0)
    assert "clipping" in _failed(_check(skin, Camera(exposure=2.0**1.2).photograph(skin)))


def test_the_tilt_of_flat_skin_is_told_by_its_perspective():
    skin = _skin(45.0)
    tilted = np.asarray(smooth_warp(skin.shape[:2], tilt_deg=12.0, tilt_axis_deg=90).render(skin), np.uint8)
    photos = [photo_from_array(rgb) for rgb in (skin, tilted)]
    registration = align(photos[0], photos[1], None, None)
    assert registration.ok
    assert "yaw" in _failed(_check(skin, tilted, registration))


def _face(**scores: float) -> Landmarks:
    points = np.zeros((478, 2))
    points[[33, 263, 61, 291]] = (100, 100), (300, 100), (140, 250), (260, 250)
    names = ("mouthSmileLeft", "mouthSmileRight", "browInnerUp", "eyeBlinkLeft", "eyeBlinkRight")
    expression = {name: scores.get(name, 0.02) for name in names}
    return Landmarks("face", "none", points, 1.0, Pose(0, 0, 0), expression)


def _check_faces(before: Landmarks, after: Landmarks) -> Comparability:
    photo = photo_from_array(np.full((400, 400, 3), 120, np.uint8))
    nobody = np.zeros((400, 400), bool)
    seen = [PhotoSeen(photo, points, scale_photo(photo, px_per_mm=3.0), nobody) for points in (before, after)]
    refused = Registration((400, 400), (400, 400), reason="the skin does not match", similarity=0.3)
    return check_pair(seen[0], seen[1], refused)


def test_a_smile_withholds_lines_where_it_moves_skin_and_not_on_the_forehead():
    found = _check_faces(_face(), _face(mouthSmileLeft=0.6, mouthSmileRight=0.5))
    assert "expression" in _failed(found)
    assert "smile in the second photo" in _by_name(found)["expression"].advice
    assert found.why_withheld("wrinkle_length", "crows_feet_left") == "the expression differs"
    assert found.why_withheld("wrinkle_length", "forehead") is None
    assert found.why_withheld("pigmentation_area", "cheek_left") is None


def test_raised_brows_withhold_the_forehead():
    found = _check_faces(_face(browInnerUp=0.7), _face())
    assert "brows in the baseline" in _by_name(found)["expression"].advice
    assert found.why_withheld("wrinkle_length", "forehead") is not None
    assert found.why_withheld("wrinkle_length", "chin") is None


def test_closed_eyes_are_named():
    assert "eyes_closed" in _failed(_check_faces(_face(), _face(eyeBlinkLeft=0.8, eyeBlinkRight=0.7)))


def test_closed_eyes_in_both_are_alike():
    shut = {"eyeBlinkLeft": 0.8, "eyeBlinkRight": 0.7}
    assert "eyes_closed" not in _failed(_check_faces(_face(**shut), _face(**shut)))
    found = _by_name(_check_faces(_face(**shut), _face()))["eyes_closed"]
    assert "let the patient close them" in found.advice


def test_an_expression_that_a_view_asks_for_is_compared_with_its_like():
    def smile(much):
        return _face(mouthSmileLeft=much, mouthSmileRight=much)

    assert "expression" not in _failed(_check_faces(smile(0.8), smile(0.75)))
    advice = _by_name(_check_faces(smile(0.9), smile(0.5)))["expression"].advice
    assert advice == "a smile, less than in the baseline: show as much of it"
    assert "unless the view asks for it" in _by_name(_check_faces(smile(0.9), _face()))["expression"].advice


def test_skin_that_does_not_match_is_another_person():
    found = _check_faces(_face(), _face())
    assert found.verdict == "not comparable"
    assert _failed(found) == ["same_person"]


def test_another_camera_is_named_and_an_unknown_one_is_not_judged():
    photo = photo_from_array(np.zeros((8, 8, 3), np.uint8))

    def by(camera: str | None, focal_length_mm: float | None = None) -> Photo:
        metadata = dataclasses.replace(photo.metadata, camera=camera, focal_length_mm=focal_length_mm)
        return dataclasses.replace(photo, metadata=metadata)

    assert check_camera(by(None), by("Canon EOS R5")) == []
    assert check_camera(by("Canon EOS R5", 50), by("Canon EOS R5", 50))[0].passed
    assert not check_camera(by("Canon EOS R5", 50), by("Canon EOS R5", 85))[0].passed
    assert not check_camera(by("Canon EOS R5"), by("Apple iPhone 15"))[0].passed


def test_a_metric_may_be_withheld_in_one_region_or_everywhere():
    withheld = (Withheld("redness", None, "a cast"), Withheld("redness", "nose", "gloss"))
    found = Comparability("with care", (), withheld)
    assert found.why_withheld("redness", "nose") == "a cast; gloss"
    assert found.why_withheld("redness", "chin") == "a cast"
    assert found.why_withheld("wrinkle_length", "chin") is None


def test_the_limits_speak_of_known_metrics_and_regions():
    for limit in LIMITS.values():
        assert limit.value > 0
        for metric, regions in limit.withholds.items():
            assert metric in METRICS
            assert regions is None or set(regions) <= set(REGIONS)


@pytest.fixture(scope="module")
def person(shared_photos: Path) -> Subject:
    return find_subject(read_photo(shared_photos / "faces_london" / "067_03.jpg"))


def test_faults_of_a_real_face_are_named(person: Subject, shared_photos: Path):
    turned = check_photos(person, second_photo(turn_face(person, seed=1, turn_deg=(10.0, 0.0, 0.0))))
    assert _failed(turned) == ["yaw"]
    assert _by_name(turned)["yaw"].difference == pytest.approx(10, abs=2)
    closer = check_photos(person, second_photo(turn_face(person, seed=1, closer=0.2)))
    assert "distance" in _failed(closer)
    assert "further back" in _by_name(closer)["distance"].advice
    smiling = find_subject(read_photo(shared_photos / "faces_london" / "067_08.jpg"))
    assert "expression" in _failed(check_photos(person, smiling))
    other = find_subject(read_photo(shared_photos / "faces_london" / "044_03.jpg"))
    found = check_photos(person, other)
    assert found.verdict == "not comparable"
    assert "same_person" in _failed(found)


def test_repeats_of_a_real_face_are_comparable(person: Subject):
    for photo in repeats(person, 2):
        found = check_photos(person, find_subject(photo_from_array(photo.rgb)))
        assert found.verdict == "comparable", (photo.fault, _failed(found))


def test_a_mirrored_hand_is_not_taken_for_the_other_one(shared_photos: Path):
    hand = find_subject(read_photo(shared_photos / "hands_11k" / "f_d.jpg"))
    found = check_photos(hand, second_photo(mirrored(hand.photo.rgb)))
    assert found.verdict == "not comparable"
    assert "mirrored" in _failed(found)
    assert _by_name(found)["view"].passed


@pytest.mark.parametrize(("quality", "told"), [(40, True), (65, True), (80, False), (95, False)])
def test_a_photo_compressed_too_much_is_named_and_what_its_blocks_look_like_withheld(
    skin: np.ndarray, quality: int, told: bool
):
    photos = [read_photo(encode_jpeg(skin, quality=one)) for one in (95, quality)]
    assert photos[1].metadata.jpeg_quality == quality
    seen = [
        PhotoSeen(one, None, scale_photo(one, px_per_mm=6.0), np.ones((SIDE, SIDE), bool)) for one in photos
    ]
    found = check_pair(seen[0], seen[1], same_photo(photos[0]))
    advice = _by_name(found)["noise"].advice
    assert (f"JPEG of quality {quality}" in advice) == told
    assert (found.why_withheld("wrinkle_length", "forehead") is not None) == told
