"""An installation tries itself, and says which part does not work."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from mesophoto.cli import app
from mesophoto.workflows import self_test
from mesophoto.workflows.self_test import Installation, attempt


@pytest.fixture
def two_checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Only what is read of an installation is tried; the window opens."""
    all_checks = Installation.checks
    monkeypatch.setattr(Installation, "checks", lambda self: all_checks(self)[:2])
    opened: list[str] = []
    monkeypatch.setattr("mesophoto.app.self_test.open_window", lambda *_: opened.append("") or "opened")
    return opened


def test_a_whole_installation_passes(two_checks: list[str]) -> None:
    result = CliRunner().invoke(app, ["--self-test"])
    assert result.exit_code == 0, result.output
    assert result.output.count("passed") == 4  # three checks and the sum
    assert two_checks


def test_a_missing_file_is_named_and_the_rest_is_tried(
    two_checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(name: str) -> Path:
        raise FileNotFoundError(f"resources/{name} is missing")

    monkeypatch.setattr(self_test, "resource_path", find)
    result = CliRunner().invoke(app, ["--self-test"])
    assert result.exit_code == 1
    assert "FAILED  resources" in result.output
    assert "help/en/00-guide.md is missing" in result.output
    assert "2 of 3 checks passed" in result.output


def test_whatever_a_check_raises_is_what_went_wrong() -> None:
    tried = attempt("a check", lambda: str(1 // 0))
    assert not tried.passed
    assert tried.found.startswith("ZeroDivisionError")
