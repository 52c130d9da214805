"""Nothing leaves but what was asked for: no metadata, no names; and what is altered is found."""

import random
from pathlib import Path

import pytest

from mesophoto.library.library import Library
from mesophoto.workflows.exporting.check_seal import check_seal
from tests.leaving.altering import ways_for
from tests.leaving.leaks import find_leaks
from tests.leaving.stuffed import CANARY, FILE_NAME, MAKERS
from tests.leaving.writers import NAMES, WRITERS, import_stuffed


@pytest.mark.parametrize("suffix", MAKERS)
def test_the_stuffed_photos_are_seen_through(suffix: str) -> None:
    found = find_leaks(f"{FILE_NAME}{suffix}", MAKERS[suffix](0), [CANARY])
    assert found.metadata_bytes > 0
    assert found.names >= 4


@pytest.fixture
def left(
    library: Library, nobody: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> dict[str, tuple[Path, list[Path]]]:
    """What every writer makes of stuffed photos: its folder and its files."""
    monkeypatch.setattr("mesophoto.workflows.exporting.pictures.find_landmarks", lambda photo: None)
    patient_id = import_stuffed(library, tmp_path / "card", len(MAKERS))
    made = {}
    for number, (what, write) in enumerate(WRITERS.items()):
        folder = tmp_path / f"out{number}"
        write(library, patient_id, folder)
        made[what] = folder, [path for path in folder.rglob("*") if path.is_file()]
        assert made[what][1], what
    return made


def test_what_leaves_carries_nothing(library: Library, left: dict[str, tuple[Path, list[Path]]]) -> None:
    for what, (folder, paths) in left.items():
        for path in paths:
            found = find_leaks(str(path.relative_to(folder)), path.read_bytes(), NAMES)
            assert (found.metadata_bytes, found.names, found.said) == (0, 0, []), (
                what,
                path.name,
                found.said,
            )
    for line in library.audit(len(WRITERS)):
        assert line.kind == "export"
        assert CANARY.lower() not in f"{line.subjects} {line.details}".lower()


def test_whatever_is_altered_is_found(
    library: Library, left: dict[str, tuple[Path, list[Path]]], tmp_path: Path
) -> None:
    luck = random.Random(1)
    for what, (_, paths) in left.items():
        for path in {path.suffix: path for path in paths}.values():
            data = path.read_bytes()
            forged = tmp_path / path.name
            assert check_seal(library, path).verdict == "genuine", what
            for way, alter in ways_for(data).items():
                forged.write_bytes(alter(luck, data))
                assert check_seal(library, forged).verdict == "altered", (what, way)
