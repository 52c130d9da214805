"""Slates on paper, one to cut out for each patient of a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from mesophoto.app import texts
from mesophoto.app.fonts import SHIPPED_FAMILY, SHIPPED_POINT_SIZE
from mesophoto.app.slate.code import paint_code

COLUMNS, ROWS = 2, 3
DPI = 300
Modules = tuple[tuple[bool, ...], ...]


def make_sheet(day: date, slates: list[tuple[str, Modules]]) -> bytes:
    """Make the PDF of an A4 sheet, six slates a page, each a time, the day and a code; no names."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(10, 10, 10, 10),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    font = QFont(SHIPPED_FAMILY)
    font.setPointSizeF(SHIPPED_POINT_SIZE * 1.3)
    painter.setFont(font)
    width, height = writer.width() / COLUMNS, writer.height() / ROWS
    for number, (label, modules) in enumerate(slates):
        if number and number % (COLUMNS * ROWS) == 0:
            writer.newPage()
        row, column = divmod(number % (COLUMNS * ROWS), COLUMNS)
        cell = QRectF(column * width, row * height, width, height)
        _paint_slate(painter, cell, f"{label}   {texts.date_text(day)}", modules)
    painter.end()
    return bytes(buffer.data().data())


def _paint_slate(painter: QPainter, cell: QRectF, label: str, modules: Modules) -> None:
    painter.setPen(QPen(Qt.GlobalColor.gray, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell)
    line = painter.fontMetrics().height() * 1.6
    side = min(cell.width(), cell.height() - line) * 0.94
    corner = QPointF(cell.center().x() - side / 2, cell.y() + (cell.height() - line - side) / 2)
    paint_code(painter, modules, QRectF(corner.x(), corner.y(), side, side))
    painter.setPen(Qt.GlobalColor.black)
    place = QRectF(cell.x(), cell.bottom() - line, cell.width(), line)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, label)
