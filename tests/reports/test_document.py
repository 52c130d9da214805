"""A report as a web page and as PDF."""

from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from mesophoto.reports.document import Document, Heading, Paragraph, Picture, Table, write_html, write_pdf

TEXT = "SD ≤ 4 % · ±1.96·√2·SD, Δa* −0.3 & <b>"


@pytest.fixture
def document() -> Document:
    rows = tuple((f"metric {number}", "4.4 %", TEXT) for number in range(120))
    marks = ("good", "bad", "open", None) * 30
    blocks = (
        Heading("Repeatability"),
        Paragraph(TEXT),
        Table(("what", "got", "note"), rows, marks, (2, 1, 3)),
        Picture(Image.new("RGB", (300, 900), "red"), "A red tower", 0.5),
    )
    return Document("Validation", "made on a test", blocks, footer="mesophoto 0")


def test_the_pdf_holds_every_row_and_sign_as_text_and_the_picture_fits(
    document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(document, path)
    with pypdfium2.PdfDocument(path) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    together = " ".join(" ".join(texts).split())
    assert len(texts) >= 3
    assert "≤ 4 % · ±1.96·√2·SD, Δa* −0.3 & <b>" in together
    for number in range(120):
        assert f"metric {number} " in together
    assert all("what" in text for text in texts[:-1]), "the head of the table is repeated"
    assert "A red tower" in together


def test_the_web_page_is_whole_escaped_and_asks_nothing_of_the_network(
    document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    write_html(document, path)
    page = path.read_text(encoding="utf-8")
    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append(tag)
            for name, value in attrs:
                if name in ("src", "href"):
                    assert (value or "").startswith("data:")

    Reader().feed(page)
    assert seen.count("tr") == 121
    assert "b" not in seen, "text is never taken for markup"
    assert "✓" in page
    assert "✗" in page
