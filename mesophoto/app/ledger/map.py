"""The baseline photo with its spots: numbered outlines in the colour of what became of them."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mesophoto.app.language import tr
from mesophoto.app.ledger.model import GLYPHS, GROWING, SHRINKING, SpotRow
from mesophoto.app.theme import current_theme

GROWING_COLOR, SHRINKING_COLOR, QUIET_COLOR = "#ff9a3c", "#45b0ff", "#ffffff"
"""On skin, in both themes; told apart with any kind of colour vision, and by the sign at the number."""

_CASING = "#101010"
_REACH_PX = 10
_MARGIN_SHARE = 0.04


def outline_color(state: str) -> QColor:
    return QColor(
        GROWING_COLOR if state in GROWING else SHRINKING_COLOR if state in SHRINKING else QUIET_COLOR
    )


class SpotMap(QWidget):
    """Shows where the spots are; a click chooses one."""

    spot_chosen = Signal(int)
    """Its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._photo_width = 1.0
        self._part = QRectF()
        self._rows: list[SpotRow] = []
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(current_theme().px(180))
        self.setAccessibleName(tr("Map of the spots on the baseline"))
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(320), current_theme().px(320))

    def set_photo(self, image: QImage, width_px: int) -> None:
        """Show a picture of the baseline, which is ``width_px`` wide in full."""
        self._image, self._photo_width = image, float(width_px)
        self._frame()

    def set_rows(self, rows: list[SpotRow]) -> None:
        self._rows = rows
        self._frame()

    def set_chosen(self, number: int | None) -> None:
        if number != self._chosen:
            self._chosen = number
            self.update()

    def _frame(self) -> None:
        """Look at the part of the photo that has spots."""
        whole = QRectF(self._image.rect())
        scale = self._image.width() / self._photo_width
        self._part = whole
        if self._rows and scale:
            points = np.concatenate([row.outline for row in self._rows]) * scale
            (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
            margin = _MARGIN_SHARE * max(right - left, bottom - top) + 20 * scale
            box = QRectF(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
            self._part = box.intersected(whole)
        self.update()

    def _target(self) -> QRectF:
        """Where on the widget the part is drawn."""
        if self._part.isEmpty():
            return QRectF(self.rect())
        factor = min(self.width() / self._part.width(), self.height() / self._part.height())
        width, height = self._part.width() * factor, self._part.height() * factor
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _polygon(self, row: SpotRow) -> QPolygonF:
        target = self._target()
        to_image = self._image.width() / self._photo_width
        factor = target.width() / max(self._part.width(), 1e-6)
        points = ((row.outline + 0.5) * to_image - [self._part.x(), self._part.y()]) * factor
        return QPolygonF([QPointF(target.x() + x, target.y() + y) for x, y in points])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._target(), self._image, self._part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = [row for row in self._rows if row.state in ("stable", "not visible")]
        loud = [row for row in self._rows if row.state not in ("stable", "not visible")]
        for row in quiet:
            self._paint_outline(painter, row, strong=False)
        for row in loud:
            self._paint_outline(painter, row, strong=True)
        font = theme.font("caption", strong=True, tabular=True)
        taken: list[QRectF] = []
        for row in sorted(loud, key=lambda row: not row.examine):
            self._paint_number(painter, row, font, taken)
        chosen = next((row for row in self._rows if row.number == self._chosen), None)
        if chosen is not None:
            self._paint_chosen(painter, chosen, font)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_outline(self, painter: QPainter, row: SpotRow, *, strong: bool) -> None:
        polygon = self._polygon(row)
        color = outline_color(row.state)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if strong:
            painter.setPen(QPen(QColor(_CASING), 3.4))
            painter.drawPolygon(polygon)
        else:
            color.setAlphaF(0.55)
        painter.setPen(QPen(color, 1.8 if strong else 1.0))
        painter.drawPolygon(polygon)

    def _paint_number(
        self, painter: QPainter, row: SpotRow, font: QFont, taken: list[QRectF] | None = None
    ) -> None:
        """Write a spot's sign and number beside it, unless they would lie on another's."""
        text = f"{GLYPHS[row.state]} {row.number}"
        painter.setFont(font)
        box = self._polygon(row).boundingRect()
        size = painter.fontMetrics().boundingRect(text).size()
        label = QRectF(box.right() + 3, box.top() - size.height(), size.width() + 10, size.height() + 2)
        label.moveRight(min(label.right(), self.width() - 2.0))
        label.moveTop(max(label.top(), 2.0))
        if taken is not None:
            if any(label.intersects(other) for other in taken):
                return
            taken.append(label)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_CASING))
        painter.drawRoundedRect(label, 4, 4)
        painter.setPen(outline_color(row.state))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_chosen(self, painter: QPainter, row: SpotRow, font: QFont) -> None:
        box = self._polygon(row).boundingRect()
        radius = max(box.width(), box.height()) / 2 + 8
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((_CASING, 5.0), ("#ffffff", 2.5)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawEllipse(box.center(), radius, radius)
        self._paint_number(painter, row, font)

    def spot_at(self, point: QPointF) -> int | None:
        """Number of the spot that is nearest to a point of the widget, if one is near."""
        best, found = float(_REACH_PX), None
        for row in self._rows:
            polygon = self._polygon(row)
            if polygon.containsPoint(point, Qt.FillRule.OddEvenFill):
                away = 0.0
            else:
                middle = polygon.boundingRect().center() - point
                away = float(np.hypot(middle.x(), middle.y())) - polygon.boundingRect().width() / 2
            if away < best:
                best, found = away, row.number
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.spot_at(event.position())
        if number is not None:
            self.spot_chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        numbers = [row.number for row in self._rows]
        if step is None or not numbers:
            super().keyPressEvent(event)
            return
        at = numbers.index(self._chosen) + step if self._chosen in numbers else 0
        self.spot_chosen.emit(numbers[at % len(numbers)])
