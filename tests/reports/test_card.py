"""The card is a page of the right size, with its rules at true length."""

from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from mesophoto.errors import UserError
from mesophoto.records import ColourReference
from mesophoto.reports.calibration import UNCALIBRATED, say_calibration
from mesophoto.reports.card import INSTRUCTION, write_card


@pytest.mark.parametrize(("page", "size_mm"), [("A6", (148, 105)), ("A4", (210, 297))])
def test_the_page_has_its_size_and_its_words(tmp_path: Path, page: str, size_mm: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(write_card(tmp_path / "card.pdf", page))
    sheet = document[0]
    assert len(document) == 1
    assert np.array(sheet.get_size()) * 25.4 / 72 == pytest.approx(size_mm, abs=0.5)
    text = sheet.get_textpage()
    assert INSTRUCTION in text.get_text_range().replace("\r\n", " ")
    text.close()
    document.close()


def test_the_rule_is_true_to_length(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(write_card(tmp_path / "card.pdf"))
    px_per_mm = 20.0
    page = document[0].render(scale=px_per_mm * 25.4 / 72).to_numpy()[..., 0]
    document.close()
    bottom = np.flatnonzero((page < 100).any(axis=1) & (np.arange(page.shape[0]) < 73 * px_per_mm))[-1]
    row = page[bottom - round(3.5 * px_per_mm)]  # only the ticks of 10 mm reach so far
    ticks = np.flatnonzero(np.diff((row < 128).astype(int)) == 1)
    assert np.diff(ticks) / px_per_mm == pytest.approx(10, abs=0.1)
    assert len(ticks) == 9


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_card(tmp_path / "nowhere" / "card.pdf")


def test_the_calibration_is_said_with_its_residual() -> None:
    assert say_calibration(None) == UNCALIBRATED
    used = ColourReference("chart", 0.42, 22)
    assert say_calibration(used).startswith(
        "Colours are calibrated by the colour chart in the photo: 0.4 ΔE00"
    )
    refused = ColourReference("card", None, 2, reason="the card is blurred, glossy or too small")
    assert say_calibration(refused) == (
        "The printed card in the photo is not used: the card is blurred, glossy or too small."
    )
