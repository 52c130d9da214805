"""The printable card: four markers for the scale, grey patches for the white balance, millimetre rules."""

from pathlib import Path
from typing import Literal

from reportlab.lib.pagesizes import A4, A6, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from mesophoto.errors import UserError
from mesophoto.imaging.colour_reference.card_layout import (
    CARD_MARKER_MM,
    CARD_SIZE_MM,
    MARKER_BITS,
    MARKER_CORNERS_MM,
    PATCH_CORNERS_MM,
    PATCH_MM,
    PATCH_SRGB,
    RULE_ZERO_MM,
    RULES_MM,
)
from mesophoto.reports.pdf import TEXT, register_fonts

Page = Literal["A6", "A4"]

INSTRUCTION = (
    "Print at 100 % on matt paper, check 50 mm of the rule, cut out, hold flat beside the skin in its plane."
)
NOTE = (
    "Printed greys are not quite neutral: compare only photos with the same print. "
    "Make a new one when it is worn."
)
_PAGES = {"A6": landscape(A6), "A4": A4}
_CELLS = 6
_TICKS_MM = {10: 4.0, 5: 3.0, 1: 2.0}


def write_card(path: str | Path, page: Page = "A6") -> Path:
    """Write the card as a PDF of one page.

    Parameters
    ----------
    path : path
        Of the PDF to be written.
    page : "A6" or "A4"
        Paper that it is printed on; the card has the same size on both.

    Returns
    -------
    Path

    Raises
    ------
    UserError
        If the file cannot be written.
    """
    path = Path(path)
    width, height = _PAGES[page]
    register_fonts()
    canvas = Canvas(str(path), pagesize=(width, height), invariant=True)
    canvas.setTitle("mesophoto card")
    left = (width - CARD_SIZE_MM[0] * mm) / 2
    top = height - 12 * mm if page == "A6" else height - 60 * mm
    canvas.translate(left, top)
    canvas.scale(1, -1)  # the layout counts downwards
    _draw_outline(canvas)
    for corner, bits in zip(MARKER_CORNERS_MM, MARKER_BITS, strict=True):
        _draw_marker(canvas, corner, bits)
    for (x, y), grey in zip(PATCH_CORNERS_MM, PATCH_SRGB, strict=True):
        canvas.setFillGray(grey / 255)
        canvas.rect(x * mm, y * mm, PATCH_MM * mm, PATCH_MM * mm, stroke=0, fill=1)
    _draw_rules(canvas)
    _write(canvas, 45, 75, INSTRUCTION, 7, centred=True)
    _write(canvas, 45, 79, NOTE, 7, centred=True)
    try:
        canvas.save()
    except OSError as error:
        raise UserError(f"The card could not be written to {path}: {error.strerror}.") from error
    return path


def _draw_outline(canvas: Canvas) -> None:
    canvas.setStrokeGray(0.7)
    canvas.setLineWidth(0.1 * mm)
    canvas.rect(0, 0, CARD_SIZE_MM[0] * mm, CARD_SIZE_MM[1] * mm, stroke=1, fill=0)


def _draw_marker(canvas: Canvas, corner_mm: tuple[float, float], bits: tuple[str, ...]) -> None:
    """A black square with white cells."""
    x, y = corner_mm
    cell = CARD_MARKER_MM / _CELLS
    canvas.setFillGray(0)
    canvas.rect(x * mm, y * mm, CARD_MARKER_MM * mm, CARD_MARKER_MM * mm, stroke=0, fill=1)
    canvas.setFillGray(1)
    for row, line in enumerate(bits, start=1):
        for column, bit in enumerate(line, start=1):
            if bit == "1":
                canvas.rect((x + column * cell) * mm, (y + row * cell) * mm, cell * mm, cell * mm, 0, 1)


def _draw_rules(canvas: Canvas) -> None:
    """Millimetres along the lower and the left edge, from the marks 0 near the lower left corner."""
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.15 * mm)
    (zero_x, zero_y), (along_mm, up_mm) = RULE_ZERO_MM, RULES_MM
    for step in range(int(along_mm) + 1):
        length = next(tick for every, tick in _TICKS_MM.items() if step % every == 0)
        x = (zero_x + step) * mm
        canvas.line(x, CARD_SIZE_MM[1] * mm, x, (CARD_SIZE_MM[1] - length) * mm)
        if step % 10 == 0:
            _write(canvas, zero_x + step, CARD_SIZE_MM[1] - 4.6, str(step), 5, centred=True)
    for step in range(int(up_mm) + 1):
        length = next(tick for every, tick in _TICKS_MM.items() if step % every == 0)
        y = (zero_y - step) * mm
        canvas.line(0, y, length * mm, y)
        if step % 10 == 0:
            _write(canvas, 4.6, zero_y - step + 0.6, str(step), 5)


def _write(
    canvas: Canvas, x_mm: float, y_mm: float, text: str, size: float, *, centred: bool = False
) -> None:
    canvas.saveState()
    canvas.translate(x_mm * mm, y_mm * mm)
    canvas.scale(1, -1)
    canvas.setFont(TEXT, size)
    canvas.setFillGray(0)
    (canvas.drawCentredString if centred else canvas.drawString)(0, 0, text)
    canvas.restoreState()
