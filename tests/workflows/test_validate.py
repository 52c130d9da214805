"""The validation run: what is kept, what is left out, what is written."""

import json
from pathlib import Path

import pypdfium2
import pytest

from mesophoto.errors import Cancelled, UserError
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Experiment, Material, Report
from mesophoto.workflows import validate as validating
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.validate import validate


class Counted:
    """An experiment that counts its runs."""

    def __init__(self, figure: Figure) -> None:
        self.figure, self.runs = figure, 0

    def run(self, material: Material, report: Report) -> list[Figure]:
        self.runs += 1
        report(1, 1, "tries")
        return [self.figure]


GOOD = Figure("Colour", "residual, ΔE00", "12 charts", "1.2", "≤ 2", reached=True)
BAD = Figure("Power", "at 4.6 · SD", "500 pairs", "81 %", "≥ 90 %", reached=False, interval="77–85 %")


@pytest.fixture
def trials(monkeypatch: pytest.MonkeyPatch) -> list[Counted]:
    made = [Counted(GOOD), Counted(BAD)]
    experiments = (
        Experiment("Colour", "Charts are laid into photos.", made[0].run),
        Experiment("Power", "Spots are painted.", made[1].run),
        Experiment("Repeatability", "Two shots.", made[0].run, needs_repeats=2),
    )
    monkeypatch.setattr(validating, "EXPERIMENTS", experiments)
    return made


def test_the_report_says_what_was_reached_missed_and_not_run(trials: list[Counted], tmp_path: Path) -> None:
    topics, files = validate(tmp_path / "new" / "folder", None, Quiet())

    with pypdfium2.PdfDocument(files.pdf) as pdf:
        text = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    for page in (" ".join(text.split()), files.html.read_text(encoding="utf-8")):
        assert "1 of 2 promised figures were reached" in page
        assert "Not reached" in page
        assert "77–85 %" in page
        assert "repeat shots of 2 people, and there are 0" in page
    assert [topic.left_out != "" for topic in topics] == [False, False, True]


def test_a_run_that_was_stopped_goes_on_where_it_was(trials: list[Counted], tmp_path: Path) -> None:
    class StopsAtPower(Quiet):
        def report(self, done: int, total: int, what: str) -> None:
            if what.startswith("Power"):
                self.cancel()

    with pytest.raises(Cancelled):
        validate(tmp_path, None, StopsAtPower())
    validate(tmp_path, None, Quiet())

    assert [trial.runs for trial in trials] == [1, 2]


def test_figures_of_another_run_are_not_taken_over(trials: list[Counted], tmp_path: Path) -> None:
    validate(tmp_path, None, Quiet())
    validate(tmp_path, None, Quiet(), quick=True)
    assert trials[0].runs == 2
    stored = tmp_path / "validation.json"
    stored.write_text(json.dumps({"key": "another", "topics": []}), encoding="utf-8")
    validate(tmp_path, None, Quiet(), quick=True)
    assert trials[0].runs == 3


def test_a_place_that_cannot_be_written_is_named(trials: list[Counted], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        validate(tmp_path / "file", None, Quiet())
