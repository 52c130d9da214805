"""The command line: exit codes, sentences, JSON, pictures."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data
from typer.testing import CliRunner

from mesophoto.cli import app

runner = CliRunner()


@pytest.fixture(scope="module")
def portrait(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photos") / "portrait.png"
    Image.fromarray(data.astronaut()[0:260, 110:350]).resize((720, 780)).save(path)
    return path


def test_help_names_the_commands() -> None:
    result = runner.invoke(app, ["--help"])
    assert result.exit_code == 0
    for command in ("measure", "compare", "demo"):
        assert command in result.output


def test_measure_prints_json(portrait: Path) -> None:
    result = runner.invoke(app, ["measure", str(portrait), "--json", "--px-per-mm", "4"])
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["schema"] == "mesophoto/1"
    assert document["scale"]["source"] == "given"
    assert document["landmarks"]["kind"] == "face"
    names = {m["metric"] for m in document["measurements"]}
    assert {"pigmentation_area", "redness", "texture_roughness", "wrinkle_length", "tone_evenness"} <= names
    for measurement in document["measurements"]:
        assert set(measurement) >= {
            "metric",
            "region",
            "unit",
            "value",
            "sd",
            "reason",
            "version",
            "parameters",
        }
        assert measurement["value"] is not None or measurement["reason"]


def test_compare_writes_pictures(portrait: Path, tmp_path: Path) -> None:
    result = runner.invoke(
        app, ["compare", str(portrait), str(portrait), "--out", str(tmp_path / "out"), "--json"]
    )
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["registration"]["ok"]
    assert document["changes"]
    for change in document["changes"]:
        # A carried region differs by single pixels along its border.
        limit = 0.01 * max(change["before"] or 0, 1)
        assert change["delta"] is None or change["delta"] == pytest.approx(0, abs=limit)
        assert change["verdict"] not in ("improved", "worsened")
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"aligned.png", "trust.png", "sheet.pdf", "before_pigmentation.png", "after_pigmentation.png"} <= written


def test_a_series_names_every_photo_spot_and_trend(portrait: Path, tmp_path: Path) -> None:
    other = tmp_path / "noise.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (300, 300, 3)).astype(np.uint8)).save(other)
    arguments = ["series", str(other), str(portrait), str(portrait), "--baseline", "2"]
    result = runner.invoke(app, [*arguments, "--json"])
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["baseline"] == 1
    verdicts = [pair and pair["verdict"] for pair in document["comparability"]]
    assert verdicts[:2] == ["not comparable", None]
    assert document["ledger"]
    for spot in document["ledger"]:
        assert spot["state"][0] == "not visible"
        assert spot["state"][1:] == ["stable", "stable"]
        assert len(spot["area_mm2"]) == len(spot["contrast"]) == len(spot["sd"]) == 3
    assert all(trend["slope_per_month"] is None for trend in document["trends"]), "two sessions, no dates"

    printed = runner.invoke(app, arguments)
    assert "Photo 2: the baseline" in printed.output
    assert "Photo 1: not comparable" in printed.output
    assert f"Spots in photo 3: {len(document['ledger'])} stable" in printed.output


def test_a_baseline_that_is_not_there_is_one_sentence(portrait: Path) -> None:
    result = runner.invoke(app, ["series", str(portrait), "--baseline", "3"])
    assert result.exit_code == 1
    assert "There is no photo 3" in result.stderr


def test_the_card_is_a_pdf(tmp_path: Path) -> None:
    result = runner.invoke(app, ["card", str(tmp_path / "card.pdf"), "--a4"])
    assert result.exit_code == 0, result.output
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert runner.invoke(app, ["card", str(tmp_path / "none" / "card.pdf")]).exit_code == 1


def test_a_treated_region_must_be_one_of_a_face(portrait: Path) -> None:
    result = runner.invoke(app, ["compare", str(portrait), str(portrait), "--treated", "elbow"])
    assert result.exit_code == 1
    assert "elbow is no part of a face" in result.stderr


def test_two_things_are_not_compared(portrait: Path, tmp_path: Path) -> None:
    other = tmp_path / "noise.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (300, 300, 3)).astype(np.uint8)).save(other)
    result = runner.invoke(app, ["compare", str(portrait), str(other)])
    assert result.exit_code == 0
    assert "Not comparable" in result.output


@pytest.mark.parametrize("content", [b"", b"not a photo", b"\xff\xd8\xff\xe0 cut"])
def test_a_bad_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    result = runner.invoke(app, ["measure", str(path)])
    assert result.exit_code == 1
    assert "broken.jpg" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    result = runner.invoke(app, ["measure", str(tmp_path / "none.jpg")])
    assert result.exit_code == 1
    assert "none.jpg" in result.stderr


def test_wrong_usage_exits_with_2() -> None:
    assert runner.invoke(app, ["measure"]).exit_code == 2
    assert runner.invoke(app, ["mesure", "x"]).exit_code == 2
