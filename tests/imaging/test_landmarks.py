import math
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import data

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.landmarks.detection import FACE_DETECTOR, PALM_DETECTOR, Pyramid, Roi, anchors, decode
from mesophoto.imaging.landmarks.headpose import canonical_face, pose_from_rotation, rigid_fit
from mesophoto.imaging.landmarks.networks import read_task_file, run
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.records import Landmarks

RIGHT_IRIS, LEFT_IRIS, NOSE_TIP, CHIN = 468, 473, 1, 152


@cache
def portrait() -> np.ndarray:
    return np.ascontiguousarray(data.astronaut())


@cache
def portrait_landmarks() -> Landmarks:
    found = find_landmarks(photo_from_array(portrait()))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("task", "model", "size", "low"),
    [
        ("face_landmarker", "face_detector", 128, -1.0),
        ("face_landmarker", "face_landmarks_detector", 256, 0.0),
        ("hand_landmarker", "hand_detector", 192, 0.0),
        ("hand_landmarker", "hand_landmarks_detector", 224, 0.0),
    ],
)
@pytest.mark.filterwarnings("ignore")  # the reference's own
def test_networks_give_litert_values(task, model, size, low):
    interpreter = pytest.importorskip("ai_edge_litert.interpreter")
    face = Roi(*portrait_landmarks().points.mean(axis=0), 250.0, 0.1)
    tensor = face.crop(portrait(), size) * np.float32(1 - low) + np.float32(low)
    reference = run_reference(interpreter, task, model, tensor)
    ours = run(task, model, tensor)
    assert ours.keys() == reference.keys()
    for name, values in reference.items():
        np.testing.assert_allclose(ours[name], values, atol=5e-4, rtol=1e-4, err_msg=name)


@pytest.mark.filterwarnings("ignore")
def test_expression_network_gives_litert_values():
    interpreter = pytest.importorskip("ai_edge_litert.interpreter")
    points = np.random.default_rng(0).uniform(0, 400, (146, 2)).astype(np.float32)
    ((_, values),) = run_reference(interpreter, "face_landmarker", "face_blendshapes", points).items()
    ((_, ours),) = run("face_landmarker", "face_blendshapes", points).items()
    np.testing.assert_allclose(ours, values, atol=5e-4)


def run_reference(interpreter, task, model, tensor):
    reference = interpreter.Interpreter(model_content=read_task_file(task, f"{model}.tflite"))
    reference.allocate_tensors()
    reference.set_tensor(reference.get_input_details()[0]["index"], tensor[np.newaxis])
    reference.invoke()
    names = [detail["name"].split(":")[0] for detail in reference.get_output_details()]
    values = [reference.get_tensor(detail["index"]).ravel() for detail in reference.get_output_details()]
    return dict(zip(names, values, strict=True))


def test_portrait_has_a_face_with_points_where_they_belong():
    found = portrait_landmarks()
    assert (found.kind, found.side) == ("face", "none")
    assert found.points.shape == (478, 2)
    assert found.points.dtype == np.float64
    assert found.presence > 0.99
    assert found.warnings == ()
    # The pupils, read off the enlarged picture by eye.
    np.testing.assert_allclose(found.points[RIGHT_IRIS], (203, 101), atol=1.5)
    np.testing.assert_allclose(found.points[LEFT_IRIS], (246, 103), atol=1.5)


def test_portrait_smiles_with_open_eyes():
    expression = portrait_landmarks().expression
    assert len(expression) == 52
    assert all(0 <= score <= 1 for score in expression.values())
    assert expression["mouthSmileLeft"] > 0.4
    assert expression["mouthSmileRight"] > 0.4
    assert expression["eyeBlinkLeft"] < 0.4


def test_frontal_portrait_has_a_small_pose():
    pose = portrait_landmarks().pose
    assert abs(pose.yaw) < 10
    assert abs(pose.pitch) < 15
    assert abs(pose.roll) < 8


def test_mirrored_portrait_has_the_mirrored_pose_and_points():
    mirrored = find_landmarks(photo_from_array(portrait()[:, ::-1]))
    straight = portrait_landmarks()
    width = portrait().shape[1]
    assert mirrored.pose.yaw == pytest.approx(-straight.pose.yaw, abs=2)
    assert mirrored.pose.roll == pytest.approx(-straight.pose.roll, abs=1)
    chin = (width - 1 - straight.points[CHIN][0], straight.points[CHIN][1])
    np.testing.assert_allclose(mirrored.points[CHIN], chin, atol=1.5)
    # The patient's right eye stays the one on the picture's left.
    assert mirrored.points[RIGHT_IRIS][0] < mirrored.points[LEFT_IRIS][0]


@pytest.mark.parametrize("degrees", [-12, 15])
def test_roll_is_positive_for_a_picture_turned_clockwise(degrees):
    height, width = portrait().shape[:2]
    matrix = cv2.getRotationMatrix2D((220, 120), -degrees, 1)
    turned = cv2.warpAffine(portrait(), matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    found = find_landmarks(photo_from_array(turned))
    assert found.pose.roll - portrait_landmarks().pose.roll == pytest.approx(degrees, abs=1)
    expected = portrait_landmarks().points @ matrix[:, :2].T + matrix[:, 2]
    assert np.median(np.hypot(*(found.points - expected).T)) < 0.5


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_lying_portrait_is_found(quarter_turns):
    turned = find_landmarks(photo_from_array(np.rot90(portrait(), quarter_turns)))
    points = portrait_landmarks().points
    for _ in range(quarter_turns):
        points = np.stack([points[:, 1], portrait().shape[0] - 1 - points[:, 0]], axis=1)
    assert np.median(np.hypot(*(turned.points - points).T)) < 1


def test_faces_upside_down_have_their_eyes_below(shared_photos: Path):
    for path in sorted((shared_photos / "faces_london").glob("1*_03.jpg")):
        upright = read_photo(path)
        points = find_landmarks(upright).points
        found = find_landmarks(photo_from_array(np.rot90(upright.rgb, 2)))
        there = np.array([upright.width_px - 1, upright.height_px - 1]) - found.points
        assert np.median(np.hypot(*(there - points).T)) < 0.01 * upright.width_px, path.name


def test_points_do_not_depend_on_depth_scale_or_place():
    points = portrait_landmarks().points
    deep = find_landmarks(photo_from_array(portrait().astype(np.uint16) * 257))
    assert np.abs(deep.points - points).max() < 0.2
    larger = cv2.resize(portrait(), None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    scaled = find_landmarks(photo_from_array(larger))
    assert np.median(np.hypot(*((scaled.points + 0.5) / 3 - 0.5 - points).T)) < 0.3
    moved = find_landmarks(photo_from_array(portrait()[7:, 13:]))
    assert np.median(np.hypot(*(moved.points + np.array([13, 7]) - points).T)) < 0.3


def test_small_face_in_a_large_picture_is_found():
    large = np.full((2048, 2560, 3), 140, np.uint8)
    large[1400:1912, 300:812] = portrait()
    found = find_landmarks(photo_from_array(large))
    assert np.median(np.hypot(*(found.points - (300, 1400) - portrait_landmarks().points).T)) < 0.5


def test_of_two_faces_the_larger_is_taken_with_a_warning():
    small = cv2.resize(portrait(), None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    both = np.full((512, 512 + small.shape[1], 3), 128, np.uint8)
    both[:, -512:] = portrait()
    both[: small.shape[0], : small.shape[1]] = small
    found = find_landmarks(photo_from_array(both))
    assert found.warnings == ("2 faces found; the largest is measured",)
    expected = portrait_landmarks().points + np.array([small.shape[1], 0])
    assert np.median(np.hypot(*(found.points - expected).T)) < 1


@pytest.mark.parametrize("name", ["gravel", "coffee", "retina", "colorwheel"])
def test_other_pictures_have_no_landmarks(name):
    picture = getattr(data, name)()
    assert find_landmarks(photo_from_array(picture)) is None


def test_noise_and_tiny_pictures_have_no_landmarks():
    random = np.random.default_rng(0)
    for shape in [(300, 400, 3), (1, 1, 3), (1, 900, 3)]:
        assert find_landmarks(photo_from_array(random.integers(0, 256, shape).astype(np.uint8))) is None
    assert find_landmarks(photo_from_array(np.full((200, 200), 128, np.uint8))) is None


def test_threads_share_the_networks():
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(find_landmarks, [photo_from_array(portrait())] * 4))
    for one in found:
        np.testing.assert_array_equal(one.points, portrait_landmarks().points)


@given(
    st.floats(-500, 500),
    st.floats(-500, 500),
    st.floats(1, 900),
    st.floats(-math.pi, math.pi),
    st.floats(0, 1),
)
def test_region_maps_there_and_back(x, y, side, angle, u):
    roi = Roi(x, y, side, angle)
    uv = np.array([[u, 1 - u], [0.5, 0.5]])
    np.testing.assert_allclose(roi.from_photo(roi.to_photo(uv)), uv, atol=1e-9)
    np.testing.assert_allclose(roi.to_photo(uv)[1], (x, y), atol=1e-9)


def test_crop_samples_where_the_region_says():
    ramp = np.zeros((80, 90, 3), np.uint8)
    ramp[..., 0], ramp[..., 1] = np.arange(90), np.arange(80)[:, np.newaxis]
    roi = Roi(40.3, 37.6, 24.0, 0.4)
    crop = roi.crop(ramp, 48) * 255
    centres = (np.stack(np.meshgrid(np.arange(48), np.arange(48)), axis=-1).reshape(-1, 2) + 0.5) / 48
    np.testing.assert_allclose(crop[..., :2].reshape(-1, 2), roi.to_photo(centres), atol=0.1)


def test_crop_averages_where_it_shrinks():
    checks = np.indices((600, 600)).sum(axis=0) % 2 * 255
    photo = np.repeat(checks[..., np.newaxis], 3, axis=2).astype(np.uint8)
    crop = Roi(299.5, 299.5, 500, 0.3).crop(photo, 64)
    np.testing.assert_allclose(crop, 0.5, atol=0.02)


@pytest.mark.parametrize("side_px", [200, 500, 1400])
def test_pyramid_crops_what_the_region_does(side_px):
    random = np.random.default_rng(0)
    photo = cv2.GaussianBlur(random.integers(0, 256, (1501, 1803, 3)).astype(np.uint8), (0, 0), 12)
    roi = Roi(900.2, 700.7, side_px, 0.3)
    difference = Pyramid(photo).crop(roi, 64) - roi.crop(photo, 64)
    assert np.abs(difference).max() < 0.02


def test_decoding_averages_overlapping_detections():
    count = len(anchors(128))
    assert count == 896
    assert len(anchors(192)) == 2016
    boxes, scores = np.zeros((count, 16), np.float32), np.full(count, -50, np.float32)
    boxes[:, 2:4] = 64
    scores[[400, 401, 0]] = 4, 2, 1
    found = decode(boxes.ravel(), scores, 128)
    assert [round(item.score, 2) for item in found] == [0.98, 0.73]
    assert decode(boxes.ravel(), np.full(count, -50, np.float32), 128) == []


def test_pose_of_a_turned_canonical_face():
    face, weights = canonical_face()
    assert face.shape == (468, 3)
    assert np.count_nonzero(weights) == 33
    yaw, pitch, roll = 25.0, -10.0, 8.0
    turn = rotation("z", -roll) @ rotation("y", yaw) @ rotation("x", -pitch)
    seen = np.vstack([face, np.zeros((10, 3))]) @ turn.T * (9, -9, -9) + (300, 200, 0)
    found = pose_from_rotation(rigid_fit(seen))
    np.testing.assert_allclose(found, (yaw, pitch, roll), atol=1e-4)
    # Turned to the patient's left, the nose points to the picture's right.
    assert seen[NOSE_TIP, 0] > seen[[33, 263], 0].mean()


def rotation(axis: str, degrees: float) -> np.ndarray:
    vector = np.zeros(3)
    vector["xyz".index(axis)] = math.radians(degrees)
    return cv2.Rodrigues(vector)[0]


def test_detectors_see_what_they_are_for():
    whole = Roi(255.5, 255.5, 512)
    (face,) = FACE_DETECTOR.detect(Pyramid(portrait()), whole)
    assert face.score > 0.8
    assert PALM_DETECTOR.detect(Pyramid(np.zeros((64, 64, 3), np.uint8)), Roi(31.5, 31.5, 64)) == []


@pytest.mark.parametrize("name", ["f_d.jpg", "m_d.jpg"])
def test_back_of_a_hand(shared_photos: Path, name: str):
    photo = read_photo(shared_photos / "hands_11k" / name)
    found = find_landmarks(photo)
    assert (found.kind, found.side, found.points.shape) == ("hand", "right", (21, 2))
    assert found.presence > 0.9
    assert found.expression == {}
    assert abs(found.pose.roll) > 150  # the fingers point down
    mirrored = find_landmarks(photo_from_array(photo.rgb[:, ::-1]))
    assert (mirrored.kind, mirrored.side) == ("hand", "left")
    turned = find_landmarks(photo_from_array(np.rot90(photo.rgb)))
    assert turned.side == "right"
    assert math.remainder(turned.pose.roll - found.pose.roll + 90, 360) == pytest.approx(0, abs=3)


def test_close_ups_of_skin_have_no_landmarks(shared_photos: Path):
    for path in sorted(shared_photos.glob("spots_pad/PAT_1*_???.png"))[::4]:
        assert find_landmarks(read_photo(path)) is None, path.name


def test_fingers_without_the_back_of_the_hand_have_no_landmarks(shared_photos: Path):
    for name in ("27.jpg", "139.jpg", "17.jpg"):
        assert find_landmarks(read_photo(shared_photos / "hands_hb" / name)) is None, name


def test_pupils_lie_where_people_put_them(shared_photos: Path):
    errors = []
    for path in sorted(shared_photos.glob("faces_london/*_03.jpg"))[::4]:
        numbers = path.with_suffix(".tem").read_text().split()
        pupils = np.array(numbers[1:5], float).reshape(2, 2)
        found = find_landmarks(read_photo(path)).points[[RIGHT_IRIS, LEFT_IRIS]]
        errors.extend(np.hypot(*(found - pupils).T) / math.dist(*pupils))
    assert np.median(errors) < 0.012
    assert max(errors) < 0.03
