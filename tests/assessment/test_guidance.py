"""What is told before the shutter: in the patient's own directions, most urgent first."""

from dataclasses import replace

import numpy as np
import pytest

from mesophoto.assessment.guidance import Target, guide
from mesophoto.assessment.live_frame import Light, LiveFrame, see_frame
from mesophoto.imaging.comparability.pose import LANDMARK_GAINS
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.records import Landmarks, Pose

SIZE = (640, 480)
PX_PER_CM = 12.0
LIGHT = Light(-2.0, 0.0, 0.0)


def face(yaw=0.0, pitch=0.0, roll=0.0, *, nearer=1.0, shift=(0.0, 0.0), **scores):
    """The average face, turned by known angles before a pinhole camera a metre away."""
    solid = canonical_face()[0]
    a, b, c = np.radians([yaw, pitch, -roll])
    turn = np.array([[np.cos(a), 0, np.sin(a)], [0, 1, 0], [-np.sin(a), 0, np.cos(a)]])
    nod = np.array([[1, 0, 0], [0, np.cos(b), np.sin(b)], [0, -np.sin(b), np.cos(b)]])
    spin = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    seen = (solid - solid.mean(axis=0)) @ (spin @ turn @ nod).T
    flat = seen[:, :2] * (1, -1) * PX_PER_CM * nearer / (1 - seen[:, 2:] / 100)
    points = flat + np.array(SIZE) / 2 + shift
    points = np.vstack([points, np.repeat(points[[33, 263]], 5, axis=0)])
    return Landmarks("face", "none", points, 1.0, Pose(yaw, pitch, roll), scores)


def frame(landmarks, light=LIGHT):
    return LiveFrame(*SIZE, landmarks, light)


BASE = Target("face", baseline=frame(face()))


def kinds(found, target=BASE, **more):
    return [one.kind for one in guide(frame(found, **more), target).instructions]


def test_a_frame_like_the_baseline_fits():
    assert guide(frame(face()), BASE).fits
    np.testing.assert_allclose(guide(frame(face()), BASE).ghost, [[1, 0, 0], [0, 1, 0]], atol=1e-3)


@pytest.mark.parametrize(
    ("turned", "told"),
    [
        ({"yaw": 8}, "turn_right"),
        ({"yaw": -8}, "turn_left"),
        ({"pitch": 8}, "chin_down"),
        ({"pitch": -8}, "chin_up"),
        ({"roll": 12}, "tilt_right"),
        ({"roll": -12}, "tilt_left"),
        ({"nearer": 1.2}, "further"),
        ({"nearer": 0.8}, "closer"),
        ({"shift": (100, 0)}, "move_right"),
        ({"shift": (-100, 0)}, "move_left"),
        ({"shift": (0, 80)}, "camera_down"),
        ({"shift": (0, -80)}, "camera_up"),
        ({"eyeBlinkLeft": 0.8}, "open_eyes"),
        ({"mouthSmileLeft": 0.6, "mouthSmileRight": 0.6}, "relax"),
    ],
)
def test_each_difference_is_told_as_what_undoes_it(turned, told):
    assert told in kinds(face(**turned))


def test_a_turn_has_its_degrees():
    found = guide(frame(face(yaw=-8)), BASE)
    assert found.turn.yaw == pytest.approx(-8 * LANDMARK_GAINS[0], abs=0.3)
    assert found.instructions[0].amount == pytest.approx(8 * LANDMARK_GAINS[0], abs=0.3)
    assert found.instructions[0].unit == "°"


def test_where_the_face_is_comes_before_how_it_is_turned():
    assert kinds(face(yaw=10, nearer=0.7)) == ["closer", "turn_right"]


def test_light_is_told_by_the_patients_own_side():
    assert kinds(face(), light=Light(-2.0, -0.8, 0.0)) == ["too_dark_left"]
    assert kinds(face(), light=Light(-2.0, 0.8, 0.0)) == ["too_dark_right"]
    assert kinds(face(), light=Light(-3.0, 0.0, 0.0)) == ["too_dark"]
    assert kinds(face(), light=Light(-1.0, 0.0, 0.0)) == ["too_bright"]


def test_a_face_that_moves_is_told_to_hold_still():
    last = frame(face(shift=(6, 0)))
    assert [one.kind for one in guide(frame(face()), BASE, last).instructions] == ["hold_still"]
    assert guide(frame(face()), BASE, frame(face(shift=(0.5, 0)))).fits


def test_an_expression_is_wanted_where_the_view_asks_for_it():
    smile = {"mouthSmileLeft": 0.8, "mouthSmileRight": 0.8}
    target = replace(BASE, expression="smile", baseline=frame(face(**smile)))
    assert kinds(face(), target) == ["smile"]
    assert kinds(face(**smile), target) == []
    closed = {"eyeBlinkLeft": 0.8, "eyeBlinkRight": 0.8}
    assert kinds(face(), replace(BASE, expression="eyes_closed")) == ["close_eyes"]
    assert kinds(face(**closed), replace(BASE, expression="eyes_closed")) == []
    assert kinds(face(), replace(BASE, expression="raised_brows"))[0] == "raise_brows"


def test_without_a_baseline_the_protocol_says_what_is_expected():
    target = Target("face", pose=Pose(0, 0, 0), fill=0.5)
    size = np.ptp(face().points[:, 1]) / SIZE[1]
    assert kinds(face(nearer=0.5 / size), target) == []
    assert kinds(face(nearer=0.7 * 0.5 / size), target) == ["closer"]
    turned = guide(frame(face(yaw=-19.6, nearer=0.5 / size)), target)
    assert [(one.kind, round(one.amount)) for one in turned.instructions] == [("turn_left", 30)]


def test_nothing_is_guided_that_cannot_be_read():
    assert guide(frame(None), BASE).instructions[0].kind == "no_face"
    for target in (Target("skin"), Target("face", pose=Pose(-90, 0, 0))):
        found = guide(frame(None), target)
        assert found.instructions == ()
        assert not found.fits


def test_the_other_hand_is_noticed():
    hand = Landmarks("hand", "left", np.random.default_rng(1).uniform(200, 300, (21, 2)), 1.0, Pose(0, 0, 0))
    assert kinds(hand, Target("hand", side="right")) == ["other_hand"]
    assert kinds(hand, Target("face")) == ["no_face"]


def test_the_yaw_of_a_live_frame_is_right_within_2_degrees(shared_photos):
    """Truth: a photo that was photographed again on a face's relief, turned by a known angle."""
    from mesophoto.assessment.subject import Subject
    from mesophoto.imaging.landmarks import find_landmarks
    from mesophoto.validation.faulty import turn_face

    whole = read_photo(shared_photos / "faces_london" / "011_03.jpg")
    photo = photo_from_array(np.ascontiguousarray(whole.rgb[::2, ::2]))
    subject = Subject(photo, find_landmarks(photo), None)
    target = Target("face", baseline=see_frame(photo.rgb))
    for yaw in (-10, 4, 12):
        found = guide(see_frame(turn_face(subject, seed=3, turn_deg=(yaw, 0, 0))), target)
        assert found.turn.yaw == pytest.approx(yaw, abs=2)
