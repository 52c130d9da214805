"""Whose photos lie in a folder."""

from pathlib import Path

import pytest

from mesophoto.errors import UserError
from mesophoto.validation.people import find_people


def test_shots_belong_together_by_name_or_by_folder(tmp_path: Path) -> None:
    for name in ("017_08.jpg", "017_03.JPG", "020.png", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "Weber").mkdir()
    for name in ("b.tif", "a.tif"):
        (tmp_path / "Weber" / name).touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "people.csv").write_text("person,sex,age\n017,female,41\nWeber,male,\n", encoding="utf-8")

    people = {person.id: person for person in find_people(tmp_path)}

    assert {name: [path.name for path in person.shots] for name, person in people.items()} == {
        "017": ["017_03.JPG", "017_08.jpg"],
        "020": ["020.png"],
        "Weber": ["a.tif", "b.tif"],
    }
    assert (people["017"].sex, people["017"].age_years) == ("female", 41.0)
    assert (people["Weber"].sex, people["Weber"].age_years) == ("male", None)
    assert (people["020"].sex, people["020"].age_years) == ("", None)


@pytest.mark.parametrize("table", ["name,sex\nx,male\n", "person,age\n017,forty\n"])
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, table: str) -> None:
    (tmp_path / "017_1.jpg").touch()
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")
    with pytest.raises(UserError, match=r"people\.csv"):
        find_people(tmp_path)


def test_a_folder_without_photos_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no photo"):
        find_people(tmp_path)
    with pytest.raises(UserError, match="no folder"):
        find_people(tmp_path / "missing")
