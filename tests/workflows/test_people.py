"""Who is who on a card, told from faces and times alone."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mesophoto.workflows.import_plan import ImportItem
from mesophoto.workflows.people import propose_moments, tell_people_apart

NINE = datetime(2026, 1, 12, 9)
RANDOM = np.random.default_rng(3)
ANNA, BEN, CLEO = (RANDOM.normal(size=(40, 40)).astype(np.float32) for _ in range(3))


def item(number: int, minutes: float | None, face: Any = None, view: Any = "face_frontal") -> ImportItem:
    taken = None if minutes is None else NINE + timedelta(minutes=minutes)
    if face is not None:
        face = face + 0.3 * np.random.default_rng(number).normal(size=face.shape).astype(np.float32)
    return ImportItem(
        path=Path(f"{number}.jpg"), file_name=f"{number}.jpg", sha256=str(number), thumbnail=b"", error=None,
        held=None, captured_at=taken, session_date=None if taken is None else taken.date(), view=view,
        side="none", moment="before", day=None, person=0, face=face,
    )  # fmt: skip


def people(items: list[ImportItem], *, one_expected: bool = False) -> list[int]:
    found, count = tell_people_apart(items, one_expected=one_expected)
    assert count == max(one.person for one in found) + 1
    return [one.person for one in found]


def test_faces_tell_who_is_who_whatever_the_order() -> None:
    faces = [ANNA, BEN, ANNA, CLEO, BEN, ANNA]
    items = [item(number, 2.0 * number, face) for number, face in enumerate(faces)]
    assert people(items) == [0, 1, 0, 2, 1, 0]


def test_the_same_face_months_later_is_the_same_person() -> None:
    assert people([item(0, 0, ANNA), item(1, 60 * 24 * 60, ANNA), item(2, 60 * 24 * 61, BEN)]) == [0, 0, 1]


def test_a_hand_goes_to_whose_face_was_taken_closest_in_time() -> None:
    items = [
        item(0, 0, ANNA),
        item(1, 1, view="hand_dorsum"),
        item(2, 30, BEN),
        item(3, 31, view="hand_dorsum"),
    ]
    assert people(items) == [0, 0, 1, 1]


def test_without_times_a_hand_goes_to_the_face_next_to_it() -> None:
    items = [item(0, None, ANNA), item(1, None, BEN), item(2, None, view="hand_dorsum")]
    assert people(items) == [0, 1, 1]


def test_a_view_not_seen_yet_goes_by_the_time() -> None:
    assert people([item(0, 0, ANNA), item(1, 2, BEN, "face_45"), item(2, 60, BEN, "face_45")]) == [0, 0, 0]


@pytest.mark.parametrize(("minutes", "expected"), [([0, 2, 30, 31], [0, 0, 1, 1]), ([0, 5, 9], [0, 0, 0])])
def test_without_faces_pauses_part_the_patients_of_a_day(minutes: list[int], expected: list[int]) -> None:
    assert people([item(n, m, view="hand_dorsum") for n, m in enumerate(minutes)]) == expected


def test_without_faces_several_days_are_one_patients_visits() -> None:
    days = [0, 2, 60 * 24 * 30, 60 * 24 * 60]
    assert people([item(n, m, view="hand_dorsum") for n, m in enumerate(days)]) == [0, 0, 0, 0]


def test_photos_dropped_on_a_patient_are_parted_only_by_another_face() -> None:
    items = [item(0, 0, view="hand_dorsum"), item(1, 60, view="hand_dorsum")]
    assert people(items, one_expected=True) == [0, 0]
    assert people([item(0, 0, ANNA), item(1, 1, BEN), item(2, 2, ANNA)], one_expected=True) == [0, 1, 0]


def test_an_empty_card_has_nobody_to_tell_apart() -> None:
    assert tell_people_apart([], one_expected=False) == ((), 1)
    assert tell_people_apart([], one_expected=True) == ((), 1)


def test_later_days_of_a_view_are_follow_ups() -> None:
    day = 24 * 60
    items = [item(0, 0), item(1, 60 * day), item(2, 60 * day + 30), item(3, 90 * day, view="hand_dorsum"),
             item(4, None)]  # fmt: skip
    found = [one.moment for one in propose_moments(items)]
    assert found == ["before", "follow_up", "right_after", "before", "before"]


def test_a_view_that_the_library_holds_since_an_earlier_day_is_a_follow_up() -> None:
    held = {(0, "face_frontal", "none"): (NINE - timedelta(days=30)).date()}
    items = [item(0, 0), item(1, 3, view="hand_dorsum")]
    assert [one.moment for one in propose_moments(items, held)] == ["follow_up", "before"]


def test_a_photo_before_what_the_library_holds_is_before_the_treatment() -> None:
    held = {(0, "face_frontal", "none"): (NINE + timedelta(days=30)).date()}
    items = [item(0, 0), item(1, 30 * 24 * 60)]
    assert [one.moment for one in propose_moments(items, held)] == ["before", "follow_up"]


def test_only_a_pause_between_shots_of_one_view_proposes_right_after() -> None:
    items = [item(0, 0, ANNA), item(1, 5, ANNA), item(2, 40, ANNA), item(3, 41, view="hand_dorsum")]
    assert [one.moment for one in propose_moments(items)] == ["before", "before", "right_after", "before"]
