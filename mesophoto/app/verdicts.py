"""How a verdict looks: its word on a quiet ground. Never colour alone."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mesophoto.app.theme import current_theme

LOUD = ("improved", "worsened")


def verdict_colors(verdict: str | None) -> tuple[QColor, QColor]:
    """Colour of the word and of its ground."""
    theme = current_theme()
    if verdict in LOUD:
        return theme.color(verdict), theme.color(verdict, 0.13)
    if verdict == "not comparable":
        return theme.color("caution"), theme.color("caution_soft")
    if verdict == "baseline":
        return theme.color("on_accent_soft"), theme.color("accent_soft")
    return theme.color("text_muted"), theme.color("sunken")


def draw_pill(painter: QPainter, corner: QPointF, text: str, fore: QColor, back: QColor) -> QRectF:
    """Draw a word on a rounded ground in the painter's font; returns what it covers."""
    box = QRectF(corner, pill_size(painter, text))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(fore)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box


def pill_size(painter: QPainter, text: str) -> QSizeF:
    """Size that `draw_pill` needs."""
    return text_pill_size(painter.font(), text)


def text_pill_size(font: QFont, text: str) -> QSizeF:
    """Size that `draw_pill` needs with a painter of that font."""
    metrics = QFontMetricsF(font)
    return QSizeF(metrics.horizontalAdvance(text) + metrics.height(), metrics.height() + 4)
