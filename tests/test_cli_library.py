"""The commands that look after a library."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from mesophoto.cli import app
from mesophoto.library.library import Library
from mesophoto.library.originals import stored_path
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ChangeSetting


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["library", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with one original that no photo uses."""
    with Library.create(tmp_path / "clinic") as library:
        Journal(library).do(AddPatient(number="17", family_name="Weber"))
        library.originals.add(b"a photo")
    return tmp_path / "clinic"


def only_original(folder: Path) -> Path:
    (path,) = (folder / "originals").glob("??/*")
    return path


def test_verify_says_what_it_read(folder: Path) -> None:
    found = run("verify", folder)
    assert found.exit_code == 0
    assert "Verified 1 originals and the database: all as it was written." in found.stdout


def test_verify_names_what_it_found_and_exits_with_1(folder: Path) -> None:
    only_original(folder).write_bytes(b"rotten")
    found = run("verify", folder)
    assert found.exit_code == 1
    assert "was damaged on the disk" in found.stdout
    document = json.loads(run("verify", folder, "--json").stdout)
    assert document["schema"] == "mesophoto/1"
    assert (document["originals"], document["locked"]) == (1, False)
    (finding,) = document["findings"]
    assert finding["kind"] == "original damaged"
    assert finding["stored_name"] == only_original(folder).name


def test_verify_of_no_library_is_a_sentence(tmp_path: Path) -> None:
    found = run("verify", tmp_path)
    assert found.exit_code == 1
    assert "is not a mesophoto library" in found.stderr


def test_backup_list_and_restore(folder: Path, tmp_path: Path) -> None:
    backups, restored = tmp_path / "backups", tmp_path / "restored"
    with Library.open(folder) as library:  # in use: no reason not to back it up
        sha256 = library.originals.add(b"a photo")
        with library.write() as transaction:
            transaction.keep_original(sha256, 7, "JPEG")
        made = run("backup", folder, "--to", backups)
    assert made.exit_code == 0, made.stderr
    assert "1 originals, 1 of them new" in made.stdout
    for listed in (run("backups", "--to", backups), run("backups", folder, "--verify")):
        assert listed.exit_code == 0
        (stamp,) = [line.split()[0] for line in listed.stdout.splitlines() if line.startswith("  ")]
    assert run("restore", backups, restored, "--snapshot", stamp).exit_code == 0
    assert stored_path(restored / "originals", only_original(folder).name).read_bytes() == b"a photo"
    assert run("verify", restored).exit_code == 0
    again = run("restore", backups, restored)
    assert again.exit_code == 1
    assert "is not empty" in again.stderr


def test_backup_goes_to_the_clinics_folder_by_default(folder: Path, tmp_path: Path) -> None:
    without = run("backup", folder)
    assert without.exit_code == 1
    assert "No folder for backups is set" in without.stderr
    with Library.open(folder) as library:
        Journal(library).do(ChangeSetting("backup_folder", str(tmp_path / "backups")))
    assert run("backup", folder).exit_code == 0
    assert (tmp_path / "backups" / "repository.json").is_file()


def test_damaged_backups_exit_with_1(folder: Path, tmp_path: Path) -> None:
    run("backup", folder, "--to", tmp_path / "backups")
    (copy,) = (tmp_path / "backups" / "snapshots").glob("*/library.sqlite")
    copy.write_bytes(b"rotten")
    found = run("backups", "--to", tmp_path / "backups", "--verify")
    assert found.exit_code == 1
    assert "its database is damaged" in found.stdout


def test_backups_of_what_must_be_said(folder: Path) -> None:
    assert run("backups").exit_code == 2
    assert "There are no backups yet." in run("backups", folder).stdout


def test_a_folder_of_backups_may_be_named_too_and_no_library_is_told(folder: Path, tmp_path: Path) -> None:
    run("backup", folder, "--to", tmp_path / "backups")
    listed = run("backups", tmp_path / "backups")
    assert listed.exit_code == 0
    assert listed.stdout.count("20") >= 1
    assert "There are no backups yet" not in listed.stdout
    (tmp_path / "empty").mkdir()
    nothing = run("backups", tmp_path / "empty")
    assert nothing.exit_code == 1
    assert "is not a mesophoto library" in nothing.stderr
