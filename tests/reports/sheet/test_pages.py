"""Rendered pages of sheets at their limits; all combinations are tried by bench_sheet.py."""

import io

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from mesophoto.reports.sheet.data import PAGES, Picture, SheetForm, ViewPair
from mesophoto.reports.sheet.render import pages_png, render_sheet
from tests.reports.sheet.extremes import NO_BREAKS, TODAY, find_faults, least, longest


@pytest.mark.parametrize(
    ("language", "paper", "orientation"),
    [("de", "a4", "portrait"), ("fr", "letter", "landscape"), ("es", "a4", "landscape"), ("it", "letter", "portrait")],
)  # fmt: skip
def test_nothing_overflows_with_the_longest_of_everything(language, paper, orientation):
    pdf = render_sheet(longest(language), SheetForm(paper, orientation, PAGES))
    assert find_faults(pdf, pages=5) == []


def test_a_first_photo_alone_is_a_sheet():
    pdf = render_sheet(least(), SheetForm("letter", "portrait"))
    assert find_faults(pdf, pages=1) == []
    assert "nothing to compare it with" in _text(pdf)


def test_pages_without_anything_to_show_are_left_out():
    pdf = render_sheet(least(), SheetForm(pages=PAGES))
    assert find_faults(pdf, pages=2) == []  # the method is always there


def test_faults_would_be_found():
    crowded = longest("de", clinic=" ".join([NO_BREAKS] * 60))
    assert find_faults(render_sheet(crowded, SheetForm()), pages=1) != []
    assert find_faults(render_sheet(least(), SheetForm()), pages=2) != []


def test_only_the_one_typeface_is_used_and_text_can_be_selected():
    pdf = render_sheet(longest("en"), SheetForm(pages=PAGES))
    document = pypdfium2.PdfDocument(pdf)
    fonts = {
        obj.get_font().get_base_name().split("+")[-1].partition("-")[0]
        for page in document
        for obj in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])
    }
    document.close()
    assert fonts == {"SourceSansPro"}
    assert "31 % smaller" in _text(pdf)


def test_a_picture_keeps_its_pixels():
    rgb = np.random.default_rng(0).integers(80, 200, (8, 10, 3), np.uint8).repeat(50, 0).repeat(50, 1)
    pair = ViewPair("other", "none", (Picture(rgb, TODAY),), False, None)
    pdf = render_sheet(least(pair=pair), SheetForm())
    document = pypdfium2.PdfDocument(pdf)
    images = list(document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    sizes = [image.get_px_size() for image in images]
    held = images[sizes.index((500, 400))].get_bitmap().to_numpy()[..., ::-1]
    document.close()
    assert np.abs(held[25::50, 25::50].astype(int) - rgb[25::50, 25::50]).max() <= 3


def test_pages_as_png_have_their_size_and_nothing_but_pixels():
    pdf = render_sheet(least(), SheetForm("a4", "landscape"))
    (page,) = pages_png(pdf, dpi=72)
    image = Image.open(io.BytesIO(page))
    assert (image.size, image.info) == ((842, 596), {})


def _text(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(found.replace("\u00a0", " ").split())
