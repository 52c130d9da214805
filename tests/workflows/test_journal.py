"""Taking back what was just done, by its own number."""

from pathlib import Path

import pytest

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ChangeSetting


def test_only_what_is_meant_is_taken_back(tmp_path: Path) -> None:
    with Library.create(tmp_path / "clinic") as library:
        journal = Journal(library)
        first = journal.do(AddPatient(number="1"))
        second = journal.do(ChangeSetting("retention_years", 10))
        with pytest.raises(LibraryError, match="Something else was done since"):
            journal.undo(first.number)
        assert journal.undo_name == "Change how long records are kept"
        journal.undo(second.number)
        journal.undo(first.number)
        assert library.patients() == ()
