"""The parts of a PDF page in the house's typeface, on reportlab."""

import io
from collections.abc import Sequence
from functools import cache
from xml.sax.saxutils import escape

from font_source_sans_pro import font_files_ttf
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    LongTable,
    PageTemplate,
    Paragraph,
    Spacer,
    TableStyle,
)

__all__ = ["TEXT", "Flowable", "build", "heading", "paragraph", "picture", "register_fonts", "table"]

INK, QUIET, LINE = HexColor("#1f2933"), HexColor("#5c6a78"), HexColor("#d5dbe1")
_SIGN_COLOURS = {"✓": HexColor("#0b6e4f"), "✗": HexColor("#b3261e")}
_MARGIN = 18 * mm
_TEXT_WIDTH = A4[0] - 2 * _MARGIN


TEXT, TEXT_BOLD = "Source Sans Pro", "Source Sans Pro Semibold"
"""Names of the typefaces on a page, once they are registered."""


@cache
def register_fonts() -> None:
    """Make the house's typeface known to reportlab."""
    registerFont(TTFont(TEXT, font_files_ttf["SourceSansPro"]))
    registerFont(TTFont(TEXT_BOLD, font_files_ttf["SourceSansProSemibold"]))


def _style(size: float, *, bold: bool = False, colour: Color = INK, before: float = 0) -> ParagraphStyle:
    register_fonts()
    name = TEXT_BOLD if bold else TEXT
    return ParagraphStyle(
        name, fontName=name, fontSize=size, leading=1.3 * size, textColor=colour, spaceBefore=before
    )


def heading(text: str, level: int) -> Flowable:
    """A heading that stays with what follows it."""
    style = _style(15 if level == 1 else 11.5, bold=True, before=14 if level == 1 else 9)
    style.spaceAfter, style.keepWithNext = 4, True
    return Paragraph(escape(text), style)


def paragraph(text: str) -> Flowable:
    """A paragraph of plain text."""
    style = _style(9.5)
    style.spaceAfter = 5
    return Paragraph(escape(text), style)


def table(
    titles: Sequence[str], rows: Sequence[Sequence[str]], signs: Sequence[str], widths: Sequence[float]
) -> Flowable:
    """A table whose head is repeated on every page; ``signs`` stand before the rows, if there are any."""
    cell, head = _style(8), _style(8, bold=True, colour=QUIET)
    lines: list[list[Flowable]] = [[Paragraph(escape(title), head) for title in titles]]
    lines += [[Paragraph(escape(text), cell) for text in row] for row in rows]
    shares = list(widths) or [1.0] * len(titles)
    columns = [share / sum(shares) * _TEXT_WIDTH for share in shares]
    if signs:
        marks = [Paragraph("", head), *(_sign(sign) for sign in signs)]
        lines = [[mark, *line] for mark, line in zip(marks, lines, strict=True)]
        columns = [5 * mm, *(width * (1 - 5 * mm / _TEXT_WIDTH) for width in columns)]
    whole = LongTable(lines, colWidths=columns, repeatRows=1, spaceBefore=3, spaceAfter=9)
    whole.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return whole


def _sign(sign: str) -> Flowable:
    """A tick, a cross or a dash: drawn, since the typeface has no ticks."""
    return _Sign(sign)


class _Sign(Flowable):
    """A small mark of a row."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.width, self.height = 3 * mm, 8 * 1.3

    def draw(self) -> None:
        """Draw it on the page, as reportlab asks."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(_SIGN_COLOURS.get(self._sign, QUIET))
        canvas.setLineWidth(1.2)
        strokes = {
            "✓": ((0, 3.2, 2.2, 1), (2.2, 1, 6.2, 6.2)),
            "✗": ((0.6, 1, 5.6, 6), (0.6, 6, 5.6, 1)),
            "–": ((0.6, 3.5, 5.6, 3.5),),
        }
        for stroke in strokes.get(self._sign, ()):
            canvas.line(*stroke)


def picture(png: bytes, size_px: tuple[int, int], caption: str, width: float) -> Flowable:
    """A picture with its caption below; never taller than two thirds of the page."""
    wide = width * _TEXT_WIDTH
    factor = min(wide / size_px[0], 0.66 * A4[1] / size_px[1])
    image = Image(io.BytesIO(png), size_px[0] * factor, size_px[1] * factor, hAlign="LEFT")
    parts: list[Flowable] = [Spacer(1, 4), image]
    if caption:
        parts.append(Paragraph(escape(caption), _style(8, colour=QUIET)))
    return KeepTogether([*parts, Spacer(1, 8)])


def build(title: str, subtitle: str, story: Sequence[Flowable], footer: str) -> bytes:
    """Set a story on A4 pages.

    Returns
    -------
    bytes
        The PDF file.
    """
    data = io.BytesIO()
    template = BaseDocTemplate(
        data, pagesize=A4, title=title, leftMargin=_MARGIN, rightMargin=_MARGIN, author="mesophoto"
    )
    frame = Frame(_MARGIN, _MARGIN, _TEXT_WIDTH, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)

    def draw_foot(canvas: Canvas, page: BaseDocTemplate) -> None:
        register_fonts()
        canvas.setFont(TEXT, 7.5)
        canvas.setFillColor(QUIET)
        canvas.drawString(_MARGIN, 10 * mm, footer)
        canvas.drawRightString(A4[0] - _MARGIN, 10 * mm, str(page.page))

    template.addPageTemplates([PageTemplate(frames=[frame], onPage=draw_foot)])
    top = [Paragraph(escape(title), _style(22, bold=True)), Spacer(1, 4)]
    top += [Paragraph(escape(subtitle), _style(10, colour=QUIET)), Spacer(1, 10)]
    template.build([*top, *story])
    return data.getvalue()
