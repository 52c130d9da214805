"""Paints the sheet: two pictures with their dates, the verdict on the pair, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from mesophoto.app.language import tr

INK, GREY, LINE = QColor("#1d1c1a"), QColor("#625f59"), QColor("#c9c6c0")
"""Paper is white in every theme."""
POINTS = {"title": 15.0, "heading": 11.0, "body": 9.0, "small": 8.0}
GAP_MM = 4.0
WIDEST_PICTURE = 0.42
"""Share of the page's height that pictures may take."""
COLUMNS = (0.30, 0.24, 0.26, 0.20)


@dataclass(frozen=True)
class Picture:
    """One photo of the sheet."""

    image: QImage
    caption: str


@dataclass(frozen=True)
class Sheet:
    """What is printed. ``rows`` are region, metric, values, change and verdict."""

    title: str
    pictures: Sequence[Picture]
    verdict: str
    rows: Sequence[tuple[str, ...]]
    name: str = ""
    """The patient's: printed only if asked for."""
    notes: Sequence[str] = field(default_factory=tuple)


class SheetPainter:
    """Paints a sheet on a printer, over as many pages as its rows need."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._dpmm = printer.resolution() / 25.4
        self._y = 0.0

    def paint(self, sheet: Sheet, *, with_name: bool) -> None:
        painter = QPainter(self._printer)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._painter = painter
        page = self._printer.pageLayout().paintRectPixels(self._printer.resolution())
        self._width, self._height = float(page.width()), float(page.height())
        self._y = 0.0
        title = f"{sheet.title}   {sheet.name}" if with_name and sheet.name else sheet.title
        self._say(title, "title", strong=True)
        self._paint_pictures(sheet.pictures)
        if sheet.verdict:
            self._say(sheet.verdict, "heading", strong=True)
        for note in sheet.notes:
            self._say(note, "small", GREY)
        self._y += self._mm(2)
        self._paint_rows(sheet.rows)
        self._paint_foot()
        painter.end()

    def _mm(self, length: float) -> float:
        return length * self._dpmm

    def _font(self, role: str, *, strong: bool = False) -> QFont:
        font = QFont()
        font.setPixelSize(max(round(POINTS[role] / 72 * self._printer.resolution()), 1))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _say(self, text: str, role: str, color: QColor = INK, *, strong: bool = False) -> None:
        self._painter.setFont(self._font(role, strong=strong))
        self._painter.setPen(color)
        room = QRectF(0, self._y, self._width, self._height)
        used = self._painter.drawText(room, int(Qt.TextFlag.TextWordWrap), text)
        self._y += used.height() + self._mm(1.5)

    def _paint_pictures(self, pictures: Sequence[Picture]) -> None:
        if not pictures:
            return
        gap, count = self._mm(GAP_MM), len(pictures)
        width = (self._width - gap * (count - 1)) / count
        height = min(
            max(width * one.image.height() / max(one.image.width(), 1) for one in pictures),
            self._height * WIDEST_PICTURE,
        )
        for number, one in enumerate(pictures):
            place = QRectF(number * (width + gap), self._y, width, height)
            size = one.image.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            self._painter.drawImage(QRectF(place.topLeft(), size.toSizeF()), one.image)
            self._painter.setFont(self._font("body", strong=True))
            self._painter.setPen(INK)
            line = self._painter.fontMetrics().height()
            self._painter.drawText(QPointF(place.left(), place.top() + size.height() + line), one.caption)
        self._y += height + 2 * QFontMetricsF(self._font("body")).height()

    def _paint_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        if not rows:
            return
        self._paint_row((tr("Measured"), tr("Before → after"), tr("Change"), tr("Verdict")), GREY)
        region = ""
        for where, *cells in rows:
            if where != region:
                region = where
                self._turn_page(self._mm(12))
                self._y += self._mm(1.5)
                self._say(where, "body", strong=True)
            self._paint_row(tuple(cells), INK)

    def _paint_row(self, cells: tuple[str, ...], color: QColor) -> None:
        self._painter.setFont(self._font("body"))
        flags = int(Qt.TextFlag.TextWordWrap)
        widths = [share * self._width - self._mm(2) for share in COLUMNS]
        metrics = QFontMetricsF(self._font("body"), self._printer)
        heights = [
            metrics.boundingRect(QRectF(0, 0, width, 1e6), flags, text).height()
            for width, text in zip(widths, cells, strict=True)
        ]
        self._turn_page(max(heights))
        self._painter.setFont(self._font("body"))
        self._painter.setPen(color)
        left = 0.0
        for share, width, text in zip(COLUMNS, widths, cells, strict=True):
            self._painter.drawText(QRectF(left, self._y, width, max(heights) + 2), flags, text)
            left += share * self._width
        self._y += max(heights) + self._mm(1)
        self._painter.setPen(QPen(LINE, self._mm(0.15)))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._width, self._y))
        self._y += self._mm(0.7)

    def _turn_page(self, needed: float) -> None:
        if self._y + needed > self._height - self._mm(12):
            self._paint_foot()
            self._printer.newPage()
            self._y = 0.0

    def _paint_foot(self) -> None:
        self._painter.setFont(self._font("small"))
        self._painter.setPen(GREY)
        text = tr(
            "mesophoto documents and compares appearance; it does not diagnose. “Within noise” means that "
            "repeat photos of unchanged skin differ as much."
        )
        room = QRectF(0, self._height - self._mm(9), self._width, self._mm(9))
        self._painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom), text)


def make_printer() -> QPrinter:
    """A printer for A4 or the system's own paper, at the resolution of its screen preview."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not printer.isValid():
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName("mesophoto")
    return printer
