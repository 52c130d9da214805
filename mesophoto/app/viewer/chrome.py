"""What is painted around and on the photos: captions, legend, scale bar, read-out, messages."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import Theme
from mesophoto.app.tokens import OVERLAY_COLORS
from mesophoto.app.viewer.inputs import METRIC_OVERLAYS, ViewerPhoto
from mesophoto.app.viewer.overlay_painting import hatch

OVERLAY_NAMES = {
    "pigmentation": mark("Brown spots"),
    "redness": mark("Redness"),
    "wrinkles": mark("Lines"),
    "regions": mark("Regions"),
    "trust": mark("Not compared"),
}
SCALE_BAR_MM = (50, 20, 10, 5, 2, 1)
SCALE_BAR_MAX_PX = 120
BELOW_PX = 112
"""Height of the strip along the lower edge in which a caption there begins."""
SWATCH_SKIN = "#c79a7b"
ON_PHOTO = "#ffffff"
ON_PHOTO_MUTED = "#c9c9c9"
ON_PHOTO_ACCENT = "#8fe3e7"


@dataclass(frozen=True)
class Word:
    """A piece of a chip's text."""

    text: str
    font: QFont
    color: str = ON_PHOTO

    @property
    def width(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


class Chrome:
    """Paints in the theme's type and spacing. Chips are dark in both themes: they lie on photos."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def paint_caption(
        self, painter: QPainter, area: QRectF, photo: ViewerPhoto, side: str, *, is_below: bool = False
    ) -> None:
        """Title, baseline mark and details in a corner above; details go first when it gets narrow."""
        strong, plain = self.theme.font(strong=True), self.theme.font("caption")
        words = [Word(photo.title, strong)]
        if photo.is_baseline:
            words.append(Word(tr("Baseline"), self.theme.font("caption", strong=True), ON_PHOTO_ACCENT))
        details = [Word(text, plain, ON_PHOTO_MUTED) for text in photo.details]
        room = area.width() - 2 * self._margin
        while details and self._chip_width(words + details) > room:
            details.pop()
        while len(words) > 1 and self._chip_width(words) > room:
            words.pop()
        if self._chip_width(words) > room:
            return
        if is_below:  # above the scale bar
            area = area.adjusted(0, area.height() - self.theme.px(BELOW_PX), 0, 0)
        self._paint_chip(painter, area, words + details, side)

    def paint_readout(self, painter: QPainter, area: QRectF, name: str, text: str) -> None:
        """Region under the pointer and, line by line, what was measured there."""
        strong, plain = self.theme.font(strong=True), self.theme.font("caption", tabular=True)
        words = [Word(name, strong), *(Word(line, plain, ON_PHOTO_MUTED) for line in text.splitlines())]
        heights = [QFontMetricsF(word.font).height() + self.theme.px(1) for word in words]
        pad = self.theme.px(10)
        width = max(word.width for word in words) + 2 * pad
        rect = QRectF(0, 0, width, sum(heights) + self.theme.px(10))
        rect.moveCenter(QPointF(round(area.center().x()), 0))
        rect.moveBottom(area.bottom() - self._margin)
        self._paint_plate(painter, rect, 0.78)
        y = rect.top() + self.theme.px(5)
        for word, height in zip(words, heights, strict=True):
            painter.setFont(word.font)
            painter.setPen(QColor(word.color))
            painter.drawText(QPointF(rect.left() + pad, y + QFontMetricsF(word.font).ascent()), word.text)
            y += height

    def label_rect(self, place: QPointF, text: str) -> QRectF:
        """Give the room that a region's name takes around a point."""
        size = QFontMetricsF(self.theme.font("caption", strong=True))
        width, height = size.horizontalAdvance(text) + self.theme.px(12), size.height() + self.theme.px(2)
        rect = QRectF(0, 0, width, height)
        rect.moveCenter(place)
        return rect

    def paint_label(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """Name of a region."""
        self._paint_plate(painter, rect, 0.5)
        painter.setFont(self.theme.font("caption", strong=True))
        painter.setPen(QColor(ON_PHOTO))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def paint_legend(self, painter: QPainter, area: QRectF, overlays: list[str]) -> None:
        """What the colours mean, in the lower right corner."""
        font = self.theme.font("caption")
        metrics = QFontMetricsF(font)
        pad, row, swatch = self.theme.px(8), metrics.height() + self.theme.px(4), self.theme.px(18)
        names = [tr(OVERLAY_NAMES[name]) for name in overlays]
        width = max(metrics.horizontalAdvance(name) for name in names) + swatch + 3 * pad
        height = row * len(names) + 2 * pad - self.theme.px(4)
        margin = self._margin
        rect = QRectF(area.right() - width - margin, area.bottom() - height - margin, width, height)
        if rect.left() < area.left() or rect.top() < area.top():
            return
        self._paint_plate(painter, rect, 0.72)
        painter.setFont(font)
        for i, overlay in enumerate(overlays):
            y = rect.top() + pad + i * row
            line = QRectF(rect.left() + pad, y, swatch, metrics.height())
            paint_swatch(painter, line.adjusted(0, self.theme.px(2), 0, -self.theme.px(2)), overlay)
            painter.setPen(QColor(ON_PHOTO))
            painter.drawText(QPointF(line.right() + pad, y + metrics.ascent()), names[i])

    def paint_scale_bar(self, painter: QPainter, area: QRectF, px_per_mm: float) -> None:
        """A bar of a round length in the lower left corner; ``px_per_mm`` in logical pixels."""
        fitting = [mm for mm in SCALE_BAR_MM if mm * px_per_mm <= self.theme.px(SCALE_BAR_MAX_PX)]
        if not fitting:
            return
        length, font = fitting[0] * px_per_mm, self.theme.font("caption", strong=True)
        text = Word(f"{fitting[0]} mm", font)
        pad, height = self.theme.px(8), QFontMetricsF(font).height() + self.theme.px(14)
        rect = QRectF(0, 0, max(length, text.width) + 2 * pad, height)
        rect.moveBottomLeft(area.bottomLeft() + QPointF(self._margin, -self._margin))
        self._paint_plate(painter, rect, 0.72)
        painter.setFont(font)
        painter.setPen(QColor(ON_PHOTO))
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(rect.adjusted(0, self.theme.px(3), 0, 0), top, text.text)
        y, x = rect.bottom() - self.theme.px(7), rect.center().x() - length / 2
        painter.setPen(QPen(QColor(ON_PHOTO), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, y), QPointF(x + length, y))
        for end in (x + 1, x + length - 1):
            painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))

    def paint_message(self, painter: QPainter, area: QRectF, text: str) -> None:
        """A sentence in the place of a photo."""
        painter.setFont(self.theme.font())
        painter.setPen(self.theme.color("canvas_text"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = area.adjusted(self.theme.px(32), 0, -self.theme.px(32), 0)
        painter.drawText(room, int(flags), text)

    def paint_pointer(self, painter: QPainter, place: QPointF) -> None:
        """The place in the other photo that is under the pointer in this one."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(0, 0, 0, 150), 3.5), (QColor(ON_PHOTO), 1.5)):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(place, self.theme.px(8), self.theme.px(8))

    @property
    def _margin(self) -> int:
        return self.theme.px(12)

    def _chip_width(self, words: list[Word]) -> float:
        return sum(word.width for word in words) + self.theme.px(10) * (len(words) + 1)

    def _paint_chip(self, painter: QPainter, area: QRectF, words: list[Word], side: str) -> None:
        height = max(QFontMetricsF(word.font).height() for word in words) + self.theme.px(10)
        rect = QRectF(0, round(area.top()) + self._margin, round(self._chip_width(words)), height)
        if side == "left":
            rect.moveLeft(round(area.left()) + self._margin)
        else:
            rect.moveRight(round(area.right()) - self._margin)
        self._paint_plate(painter, rect, 0.72)
        x = rect.left() + self.theme.px(10)
        first = QFontMetricsF(words[0].font)
        baseline = rect.center().y() + (first.ascent() - first.descent()) / 2
        for word in words:
            painter.setFont(word.font)
            painter.setPen(QColor(word.color))
            painter.drawText(QPointF(x, baseline), word.text)
            x += word.width + self.theme.px(10)

    def _paint_plate(self, painter: QPainter, rect: QRectF, alpha: float) -> None:
        color = QColor("#141414")
        color.setAlphaF(alpha)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = min(self.theme.px(8), rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)


def paint_swatch(painter: QPainter, rect: QRectF, overlay: str) -> None:
    """A little picture of how an overlay is drawn; each differs in more than its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = rect.adjusted(1, 1, -1, -1)
    color = QColor(OVERLAY_COLORS[overlay])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(SWATCH_SKIN))
    painter.drawRoundedRect(rect, 3, 3)
    if overlay == "trust":
        painter.setBrush(QColor(0, 0, 0, 120))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(QBrush(hatch(1.0)))
        painter.drawRoundedRect(rect, 3, 3)
    else:
        fill = QColor(color)
        fill.setAlphaF(0.25 if overlay in METRIC_OVERLAYS else 0.0)
        painter.setBrush(fill)
        painter.setPen(QPen(color, 1.7))
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 2, 2)
    painter.restore()
