"""The clinic's own repeatability report."""

from pathlib import Path

import numpy as np

from mesophoto.assessment.repeatability import assess_repeatability
from mesophoto.reports.document import Table, write_html, write_pdf
from mesophoto.reports.repeatability_report import RepeatRow, StudySummary, describe_repeatability


def study(camera: str = "Canon EOS R7") -> StudySummary:
    rng = np.random.default_rng(2)
    values = rng.normal(100, 20, (12, 1)) + rng.normal(0, 3, (12, 2))
    found = assess_repeatability(values)
    rows = (
        RepeatRow("pigmentation_area", "forehead", "mm2", found, True),
        RepeatRow("wrinkle_length", "crows_feet_left", "mm", assess_repeatability([[1, 1]] * 3), False),
    )
    return StudySummary(camera, "face_frontal", "repeat shots", 12, 13, 1, rows)


def test_every_row_has_its_figures_and_whether_it_is_used() -> None:
    document = describe_repeatability([study()], "Dr Weber")
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert table.marks == ("good", "open")
    assert len(table.titles) == len(table.rows[0]) == len(table.widths)
    mdc = table.rows[0][table.titles.index("MDC95")]
    assert float(mdc) == float(f"{study().rows[0].repeatability.mdc95:.2g}")
    assert table.rows[1][table.titles.index("ICC(2,1)")] == "–"


def test_it_is_written_as_a_page_and_as_pdf(tmp_path: Path) -> None:
    document = describe_repeatability([study(), study("")])
    write_html(document, tmp_path / "r.html")
    write_pdf(document, tmp_path / "r.pdf")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Canon EOS R7" in page
    assert "camera not named" in page
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_without_repeat_shots_it_says_what_to_do() -> None:
    assert not [block for block in describe_repeatability([]).blocks if isinstance(block, Table)]
