"""A process killed, and a disk full, at a few of the steps that the benchmarks try in full."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    lines = done.stdout.splitlines()
    if done.returncode == 3:
        pytest.skip(json.loads(lines[-1])["unavailable"])
    assert done.returncode in (0, 1), done.stderr
    return lines


def try_points(scenarios: str, kind: str, sample: int) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in run(scenarios, kind, "--sample", str(sample))]
    return [line for line in found if "fault" in line]


def test_a_kill_leaves_nothing_half_there_and_loses_nothing_acknowledged() -> None:
    points = try_points("all", "kill", 7)
    assert [point for point in points if point["problems"]] == []
    assert sum(point["ended"] == "killed" for point in points) > 0.8 * len(points) > 30


def test_a_full_disk_is_told_and_harms_nothing() -> None:
    points = try_points("all", "full", 6)
    assert [point for point in points if point["problems"]] == []
    assert sum(point["ended"] == "told" for point in points) > 0.6 * len(points) > 20


def test_a_careless_library_is_found_out() -> None:
    points = try_points("row first,too early", "kill", 40)
    found = {(point["scenario"], problem.split(":")[0]) for point in points for problem in point["problems"]}
    assert ("row first", "cannot be looked at") in found
    assert ("too early", "lost") in found


def test_an_original_lasts_before_its_row_does() -> None:
    """What a kill does not show, a power failure would: the order in which things are made to last."""
    steps = [line.split(" ") for line in run("import", "full", "--trace")]
    names = [(kind, path.removeprefix("clinic/")) for kind, path in steps]
    renamed = [
        n for n, (kind, path) in enumerate(names) if kind == "rename" and path.startswith("originals/")
    ]
    assert len(renamed) == 3
    # The next original is stored while the row of the one before is written; its thumbnail comes in between.
    thumbnails = [n for n, (_, path) in enumerate(names) if path.startswith("cache/thumbnail/")]
    shown = [n for n in thumbnails if names[n][0] == "rename"]
    rows = [names.index(("fsync", "library.sqlite-wal"), n) for n in shown]
    for place, row in zip(renamed, rows, strict=True):
        folder = names[place][1].rsplit("/", 1)[0]
        kinds = [kind for kind, path in names[:place] if path.startswith("originals/incoming/")]
        assert kinds[-2:] == ["write", "fsync"]
        assert ("fsync", folder) in names[place:row]
        if ("mkdir", folder) in names[:place]:
            assert ("fsync", "originals") in names[:row]
