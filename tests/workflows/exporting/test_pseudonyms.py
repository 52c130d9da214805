"""What patients are called outside the library."""

import re
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.workflows.exporting.pseudonyms import KEY_SETTING, pseudonym, pseudonyms


def test_the_same_each_time_and_another_in_each_library(tmp_path: Path) -> None:
    with Library.create(tmp_path / "one") as one:
        first = pseudonym(one, "patient-1")
    with Library.open(tmp_path / "one") as one, Library.create(tmp_path / "two") as two:
        assert pseudonym(one, "patient-1") == first
        assert pseudonym(one, "patient-2") != first
        assert pseudonym(two, "patient-1") != first
        assert one.setting(KEY_SETTING) != two.setting(KEY_SETTING)
    assert re.fullmatch(r"P-[0-9A-HJKMNP-TV-Z]{8}", first)


def test_ten_thousand_patients_have_each_their_own(library: Library) -> None:
    found = pseudonyms(library, tuple(f"patient-{number}" for number in range(10_000)))
    assert len(set(found.values())) == 10_000


def test_the_key_is_made_once_and_is_no_step_to_undo(library: Library) -> None:
    pseudonym(library, "patient-1")
    pseudonym(library, "patient-2")
    assert [line.action for line in library.audit()].count("make_pseudonym_key") == 1
    assert library.undo_candidate() is None
