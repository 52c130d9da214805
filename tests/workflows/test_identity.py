"""Who is filed under whose name."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PIL import Image

from mesophoto.library.library import Library
from mesophoto.workflows.identity import check_identity
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.import_plan import ImportItem
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.progress import Quiet


def doubts(item: ImportItem) -> list[str]:
    """What is said of the person, and not of the view."""
    return [warning for warning in item.warnings if "another person" in warning]


def test_another_person_is_warned_of_and_the_same_one_is_not(
    library: Library, patient: str, shared_photos: Path
) -> None:
    faces = shared_photos / "faces_london"
    plan = scan(library, [faces / "001_03.jpg"], Quiet(), patient)
    commit(Journal(library), plan.with_item(replace(plan.items[0], session_date=date(2026, 1, 12))), Quiet())
    later = scan(library, [faces / "001_08.jpg", faces / "012_03.jpg"], Quiet(), patient)
    for item in later.items:
        later = later.with_item(replace(item, person=0))
    checked = check_identity(library, later, Quiet())
    same, other = checked.items
    assert doubts(same) == []
    assert doubts(other)[0].startswith(
        "May be another person than Weber, Anna, seen beside the baseline of 12 January 2026: "
    )


def test_another_person_is_warned_of_in_small_photos_too(
    library: Library, patient: str, shared_photos: Path, tmp_path: Path
) -> None:
    small = []
    for name in ("001_03", "001_08", "012_03"):
        small.append(tmp_path / f"{name}.jpg")
        with Image.open(shared_photos / "faces_london" / f"{name}.jpg") as picture:
            picture.resize((600, 600), Image.Resampling.BOX).save(small[-1], quality=92)
    plan = scan(library, small[:1], Quiet(), patient)
    commit(Journal(library), plan.with_item(replace(plan.items[0], session_date=date(2026, 1, 12))), Quiet())
    later = scan(library, small[1:], Quiet(), patient)
    for item in later.items:
        later = later.with_item(replace(item, person=0))
    warned = [bool(doubts(item)) for item in check_identity(library, later, Quiet()).items]
    assert warned == [False, True]


def test_a_new_patients_sessions_are_judged_against_their_first(
    library: Library, shared_photos: Path
) -> None:
    faces = shared_photos / "faces_london"
    plan = scan(library, [faces / f"{name}.jpg" for name in ("001_08", "001_03", "012_03")], Quiet())
    for item in plan.items:
        day = {"001_03.jpg": 1, "001_08.jpg": 2, "012_03.jpg": 3}[item.file_name]
        plan = plan.with_item(replace(item, person=0, session_date=date(2026, day, 12)))
    checked = {item.file_name: item for item in check_identity(library, plan, Quiet()).items}
    assert checked["001_03.jpg"].comparability is None
    smile = checked["001_08.jpg"].comparability
    assert smile is not None
    assert smile.verdict == "with care"
    assert doubts(checked["001_08.jpg"]) == []
    (doubt,) = doubts(checked["012_03.jpg"])
    assert doubt.startswith("May be another person than in 001_03.jpg of 12 January 2026: ")


def test_a_single_photo_without_a_baseline_is_judged_against_nothing(
    library: Library, patient: str, shared_photos: Path
) -> None:
    plan = scan(library, [shared_photos / "faces_london" / "001_03.jpg"], Quiet(), patient)
    assert check_identity(library, plan, Quiet()) == plan


def test_a_photo_right_after_treatment_is_no_reference(
    library: Library, patient: str, shared_photos: Path
) -> None:
    plan = scan(library, [shared_photos / "faces_london" / "001_03.jpg"], Quiet(), patient)
    first = replace(plan.items[0], session_date=date(2026, 1, 12), moment="right_after")
    second = replace(first, path=Path("second.jpg"), session_date=date(2026, 2, 12), moment="follow_up")
    plan = replace(plan, items=(first, second))
    assert plan.references == {second.series: second}
