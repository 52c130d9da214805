"""The difference map as it is seen: colours, and the legend that says what they mean."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QLinearGradient, QPainter

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import Theme
from mesophoto.app.viewer.pyramid import Pyramid

LIMIT = 10
"""ΔL* of the ends of the palette: the same colour always says the same."""
PALETTE = (
    (-1.0, "#2d004b"), (-0.6, "#6a51a3"), (-0.25, "#b9b3d8"), (0.0, "#f4f3f1"),
    (0.25, "#fbc580"), (0.6, "#df7d12"), (1.0, "#7f3b08"),
)  # fmt: skip
"""Purple to orange (ColorBrewer's PuOr, doi 10.1559/152304003100010929): told apart with any kind of colour
vision, and lighter or darker than the middle on both sides alike."""
LEFT_OUT_ALPHA = 0.35
"""How much what is not compared is dimmed."""
LOOKING = mark("For looking, not a measurement")


def paint_difference(delta: np.ndarray) -> Pyramid:
    """Colour a map.

    Parameters
    ----------
    delta : (h, w) float
        ΔL*, after − before; NaN where the photos are not compared.
    """
    shown = np.isfinite(delta)
    place = np.clip(np.where(shown, delta, 0) / LIMIT, -1, 1)
    stops = [position for position, _ in PALETTE]
    colors = [QColor(name) for _, name in PALETTE]
    image = QImage(delta.shape[1], delta.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    out = rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)
    for channel, values in enumerate(
        ([c.blue() for c in colors], [c.green() for c in colors], [c.red() for c in colors])
    ):
        out[..., channel] = np.where(shown, np.interp(place, stops, values) + 0.5, 0)
    out[..., 3] = np.where(shown, 255, round(255 * LEFT_OUT_ALPHA))
    return Pyramid([image])


def paint_difference_legend(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Paint the palette with its unit, and that it is for looking, in the lower right corner."""
    strong, plain = theme.font("caption", strong=True), theme.font("caption", tabular=True)
    line = QFontMetricsF(plain).height()
    title = tr("Lightness of the skin, ΔL* (after − before)")
    darker, lighter, looking = tr("darker"), tr("lighter"), tr(LOOKING)
    width = max(
        QFontMetricsF(strong).horizontalAdvance(title), QFontMetricsF(plain).horizontalAdvance(looking)
    )
    pad = theme.px(10)
    width = min(max(width, theme.px(210)) + 2 * pad, area.width() - theme.px(24))
    rect = QRectF(0, 0, width, 4 * line + theme.px(14) + 2 * pad)
    rect.moveBottomRight(area.bottomRight() - QPointF(theme.px(12), theme.px(12)))
    if rect.top() < area.top():
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 205))
    painter.drawRoundedRect(rect, theme.px(8), theme.px(8))
    inner = rect.adjusted(pad, pad, -pad, -pad)
    painter.setFont(strong)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
    bar = QRectF(inner.left(), inner.top() + line + theme.px(4), inner.width(), theme.px(10))
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for position, name in PALETTE:
        gradient.setColorAt((position + 1) / 2, QColor(name))
    painter.fillRect(bar, gradient)
    painter.setFont(plain)
    below = QRectF(inner.left(), bar.bottom() + theme.px(2), inner.width(), line)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, f"−{LIMIT} {darker}")
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, "0")
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{lighter} +{LIMIT}")
    painter.setPen(QColor("#ffd9a0"))
    painter.drawText(
        QRectF(inner.left(), inner.bottom() - line, inner.width(), line), Qt.AlignmentFlag.AlignLeft, looking
    )
