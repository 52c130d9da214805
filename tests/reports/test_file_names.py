"""Names of files that leave."""

from datetime import date

import pytest

from mesophoto.reports.file_names import file_name

CODE = "APYV-7TVX-VBR"
DAY = date(2026, 3, 10)


def test_says_what_and_when_and_never_who() -> None:
    name = file_name(pseudonym="P-7F3K2M9Q", what="Progress sheet", day=DAY, code=CODE, suffix=".pdf")
    assert name == f"P-7F3K2M9Q_progress-sheet_2026-03-10_{CODE}.pdf"
    name = file_name(pseudonym=None, what="Übersicht: Größe", day=None, code=CODE, suffix=".csv")
    assert name == f"patients_uebersicht-groesse_{CODE}.csv"


@pytest.mark.parametrize(
    ("pseudonym", "code", "suffix"),
    [
        ("Weber", CODE, ".pdf"),
        ("P-17", CODE, ".pdf"),
        ("P-7F3K2M9Q", "Weber", ".pdf"),
        ("P-7F3K2M9Q", CODE, ".Weber Anna"),
    ],
)
def test_refuses_what_could_be_a_name(pseudonym: str, code: str, suffix: str) -> None:
    with pytest.raises(ValueError, match="leaves the library"):
        file_name(pseudonym=pseudonym, what="photo", day=DAY, code=code, suffix=suffix)


def test_stays_short() -> None:
    name = file_name(pseudonym="P-7F3K2M9Q", what="x" * 300, day=DAY, code=CODE, suffix=".json")
    assert len(name) < 120
