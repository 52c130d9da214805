"""View protocols: data that is checked, and what a session has of them."""

from datetime import date

import pytest

from mesophoto.errors import UserError
from mesophoto.library.entities import PhotoEntry
from mesophoto.workflows.look import shown_expression
from mesophoto.workflows.protocols import (
    fitting_protocol,
    load_protocols,
    make_checklist,
    read_protocol,
)

GOOD = """
key = "ours"
name = "Ours"
subject = "face"
[[views]]
key = "front"
name = "Front"
view = "face_frontal"
"""


def test_what_ships_is_valid_and_has_the_views_of_the_practice():
    protocols, problems = load_protocols()
    assert problems == ()
    assert {"face", "hands", "scalp", "body"} <= protocols.keys()
    views = {view.series for view in protocols["face"].views}
    assert {("face_frontal", "none"), ("face_45", "left"), ("face_90", "right"), ("neck", "none")} <= views
    assert {"face_smile", "face_eyes_closed", "face_raised_brows"} <= {view for view, _ in views}
    left = next(view for view in protocols["face"].views if view.series == ("face_45", "left"))
    assert left.pose.yaw == -45  # turned to the right, the left cheek shows


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("subject =", "subjekt ="), "subjekt in the file is not a field"),
        (('"face"', '"foot"'), "subject of the file must be one of face, hand, skin"),
        (('view = "face_frontal"', 'view = "ear"'), "view of view 1 must be one of"),
        (('name = "Front"', "name = 3"), "name of view 1 must be a text"),
        (
            ('view = "face_frontal"', 'view = "neck"\nfill = 3'),
            "fill of view 1 must be a number from 0.05 to 1",
        ),
        (('view = "face_frontal"', 'view = "neck"\npose = { yaw = 200 }'), "yaw of pose of view 1 must be"),
        (
            ('view = "face_frontal"', 'view = "neck"\nmoments = ["never"]'),
            "moments of view 1 must be some of",
        ),
        (("[[views]]", "[[view]]"), "is not a field"),
        (('key = "ours"', "key ="), "it is not TOML"),
    ],
)
def test_a_bad_file_is_left_out_with_one_sentence(tmp_path, change, words):
    path = tmp_path / "ours.toml"
    path.write_text(GOOD.replace(*change, 1), encoding="utf-8")
    with pytest.raises(UserError, match=r"The view protocol ours\.toml is left out") as refused:
        read_protocol(path)
    assert words in str(refused.value)
    protocols, problems = load_protocols(tmp_path)
    assert problems == (str(refused.value),)
    assert "face" in protocols


def test_two_views_that_could_not_be_told_apart_are_refused(tmp_path):
    path = tmp_path / "ours.toml"
    path.write_text(GOOD + GOOD[GOOD.index("[[views]]") :].replace('"front"', '"again"'), encoding="utf-8")
    with pytest.raises(UserError, match="same view and side"):
        read_protocol(path)


def test_a_clinic_may_replace_a_protocol(tmp_path):
    (tmp_path / "own.toml").write_text(GOOD.replace('"ours"', '"face"'), encoding="utf-8")
    protocols, _ = load_protocols(tmp_path)
    assert protocols["face"].name == "Ours"


def test_the_checklist_says_what_a_session_has():
    photo = PhotoEntry("p", "n", "s", date(2026, 1, 2), "00", "a.jpg", "face_frontal", "none", "before")
    items = make_checklist(load_protocols()[0]["face_short"], [photo])
    assert [item.photo_id for item in items] == ["p", None, None]


def test_a_session_of_hands_is_not_held_against_the_views_of_a_face():
    protocols = load_protocols()[0]
    face = PhotoEntry("p", "n", "s", date(2026, 1, 2), "00", "a.jpg", "face_frontal", "none", "before")
    hand = PhotoEntry("q", "n", "s", date(2026, 1, 2), "01", "b.jpg", "hand_dorsum", "right", "before")
    assert fitting_protocol(protocols["face"], protocols, [hand]).key == "hands"
    assert fitting_protocol(protocols["face_short"], protocols, [face, hand]).key == "face_short"
    assert fitting_protocol(protocols["hands"], protocols, [face]).key == "face"
    assert fitting_protocol(protocols["hands"], protocols, []).key == "hands"


def test_an_expression_is_told_by_its_scores():
    both = lambda name, score: {f"{name}Left": score, f"{name}Right": score}  # noqa: E731
    assert shown_expression(both("mouthSmile", 0.8)) == "face_smile"
    assert shown_expression(both("eyeBlink", 0.8)) == "face_eyes_closed"
    assert shown_expression({"mouthSmileLeft": 0.9}) is None
    assert shown_expression({}) is None
