"""The field to sign in, and the same field shown again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

WIDTH_PX, HEIGHT_PX = 480, 150
LINE_AT = 0.76
"""Height of the line to sign on, in 0..1."""
INK_PX = 2.4
LEAST_STEP = 0.003
"""Of the field's width: what moved less is a trembling hand."""

Points = list[tuple[float, float]]


class Signature(QWidget):
    """Shows strokes as ink: always on paper of one shape, since they are kept in 0..1 of it."""

    def __init__(self, strokes: Sequence[Sequence[tuple[float, float]]] = ()) -> None:
        super().__init__()
        self._strokes: list[Points] = [list(stroke) for stroke in strokes]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Signature"))
        current_theme().changed.connect(self.updateGeometry)

    def strokes(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        return tuple(tuple(stroke) for stroke in self._strokes)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("outline"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(room, 8, 8)
        self._paint_line(painter, room)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.color("text"), INK_PX * theme.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPath(_path([QPointF(x * self.width(), y * self.height()) for x, y in stroke]))

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        theme = current_theme()
        height, margin = LINE_AT * room.height(), theme.px(24)
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawLine(QPointF(margin, height), QPointF(room.width() - margin, height))
        if not self._strokes:
            painter.setPen(theme.color("text_muted"))
            painter.setFont(theme.font("caption"))
            below = QRectF(margin, height + theme.px(4), room.width() - 2 * margin, room.height() - height)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), self.hint())

    def hint(self) -> str:
        """What stands below the line while nothing is above."""
        return ""


class SignaturePad(Signature):
    """Takes strokes of a mouse, a pen or a finger: Qt makes a mouse of the last two, where nobody asks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleDescription(
            tr("Drawn with a mouse, a pen or a finger. With the keyboard, attach the signed form instead.")
        )
        self._draws = False

    def is_signed(self) -> bool:
        """Whether more than dots were drawn."""
        return any(len(stroke) > 1 for stroke in self._strokes)

    def clear(self) -> None:
        self._strokes.clear()
        self._draws = False
        self._tell()

    def hint(self) -> str:
        return tr("Sign here with a finger, a pen or the mouse")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._draws = True
            self._strokes.append([self._place(event.position())])
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._draws:
            return
        place, last = self._place(event.position()), self._strokes[-1][-1]
        if abs(place[0] - last[0]) + abs(place[1] - last[1]) > LEAST_STEP:
            self._strokes[-1].append(place)
            self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._draws = False

    def _place(self, position: QPointF) -> tuple[float, float]:
        """In 0..1; a hand that leaves the field draws along its edge."""
        return (
            min(max(position.x() / self.width(), 0.0), 1.0),
            min(max(position.y() / self.height(), 0.0), 1.0),
        )

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


def _path(points: list[QPointF]) -> QPainterPath:
    """A smooth line: a curve through the middles, bent towards each point."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for point, following in pairwise(points[1:]):
        path.quadTo(point, (point + following) / 2)
    path.lineTo(points[-1])
    return path
