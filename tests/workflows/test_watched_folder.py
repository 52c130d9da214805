"""A watched folder: what is handed out, when, and how often."""

import os
from pathlib import Path

import pytest

from mesophoto.workflows.watched_folder import WatchedFolder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "card" / "DCIM").mkdir(parents=True)
    return tmp_path / "card"


def test_a_file_is_handed_out_once_when_it_no_longer_grows(folder: Path) -> None:
    watched = WatchedFolder(folder)
    photo = folder / "DCIM" / "a.JPG"
    photo.write_bytes(b"half")
    assert watched.look() == ()
    photo.write_bytes(b"half and more")
    assert watched.look() == ()
    assert watched.look() == (photo,)
    assert watched.look() == ()


def test_an_empty_file_is_waited_for(folder: Path) -> None:
    watched = WatchedFolder(folder)
    (folder / "a.jpg").touch()
    assert [watched.look() for _ in range(3)] == [(), (), ()]
    (folder / "a.jpg").write_bytes(b"photo")
    assert [watched.look() for _ in range(2)] == [(), (folder / "a.jpg",)]


def test_a_file_whose_time_alone_changes_is_still_written(folder: Path) -> None:
    watched = WatchedFolder(folder)
    (folder / "a.jpg").write_bytes(b"photo")
    for second in (1, 2, 3):
        os.utime(folder / "a.jpg", (second, second))
        assert watched.look() == ()
    assert watched.look() == (folder / "a.jpg",)


@pytest.mark.parametrize("name", [".a.jpg", "~a.jpg", "a.jpg.part", "a.tmp", "a.crdownload", "notes.txt"])
def test_names_of_unfinished_files_are_passed_over(folder: Path, name: str) -> None:
    watched = WatchedFolder(folder)
    (folder / name).write_bytes(b"photo")
    watched.look()
    assert watched.look() == ()


def test_a_file_renamed_when_it_is_complete_is_handed_out(folder: Path) -> None:
    watched = WatchedFolder(folder)
    (folder / "a.jpg.part").write_bytes(b"photo")
    watched.look()
    (folder / "a.jpg.part").rename(folder / "a.jpg")
    watched.look()
    assert watched.look() == (folder / "a.jpg",)


def test_archives_count_and_come_by_name(folder: Path) -> None:
    watched = WatchedFolder(folder)
    for name in ("b.zip", "a.jpg", "c.heic"):
        (folder / name).write_bytes(b"bytes")
    watched.look()
    assert [path.name for path in watched.look()] == ["a.jpg", "b.zip", "c.heic"]


def test_a_changed_file_is_new_again(folder: Path) -> None:
    watched = WatchedFolder(folder)
    (folder / "a.jpg").write_bytes(b"photo")
    watched.look()
    watched.look()
    (folder / "a.jpg").write_bytes(b"another photo")
    watched.look()
    assert watched.look() == (folder / "a.jpg",)


def test_a_card_that_is_pulled_and_comes_back_brings_only_what_is_new(folder: Path) -> None:
    watched = WatchedFolder(folder)
    (folder / "a.jpg").write_bytes(b"photo")
    watched.look()
    watched.look()
    away = folder.rename(folder.with_name("pulled"))
    assert (watched.present, watched.look()) == (False, ())
    away.rename(folder)
    (folder / "b.jpg").write_bytes(b"photo")
    assert watched.look() == ()
    assert watched.look() == (folder / "b.jpg",)


def test_what_was_handed_out_is_known_in_the_next_run(folder: Path) -> None:
    first = WatchedFolder(folder)
    (folder / "a.jpg").write_bytes(b"photo")
    first.look()
    first.look()
    second = WatchedFolder(folder, first.known)
    (folder / "b.jpg").write_bytes(b"photo")
    second.look()
    assert second.look() == (folder / "b.jpg",)
