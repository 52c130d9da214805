"""The handles of the slider: one moves the line, one turns it; by mouse, touch and keys like any slider."""

from math import atan2, degrees

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.dividing import Divide

STEPS = 1000
TOUCH_SIZE_PX = 44
KNOB_RADIUS_PX = 15
TURN_RADIUS_PX = 11
TURN_DISTANCE_PX = 92
"""From one handle to the other, along the line."""
SNAP_DEG = 4
"""So near to upright, level or 45° the line is taken to be meant so."""

SURE = 0.3
"""Cosine from which on a place belongs to one end of the line, and not to where the handle was."""


class Knob(QAbstractSlider):
    """A round handle on the canvas."""

    radius_px = KNOB_RADIUS_PX

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(TOUCH_SIZE_PX, TOUCH_SIZE_PX)

    def drag_to(self, point: QPointF) -> None:
        """Take the handle to a place on the canvas."""
        raise NotImplementedError

    def set_middle(self, middle: QPointF) -> None:
        self.move(round(middle.x() - self.width() / 2), round(middle.y() - self.height() / 2))

    @property
    def _canvas_area(self) -> QRectF:
        return QRectF(self.parentWidget().rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drag_to(self.mapToParent(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel zooms, here as beside the handle

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        loupe = self.parentWidget().loupe
        if loupe.is_shown and not loupe.frame.isEmpty():
            # The handle lies above the canvas, which paints the loupe.
            frame = loupe.frame.translated(-QPointF(self.pos())).toAlignedRect()
            painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(frame)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(self.width() / 2, self.height() / 2), self.radius_px
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((2.5, 26), (1.2, 40)):
            painter.setBrush(QColor(0, 0, 0, alpha))
            painter.drawEllipse(middle + QPointF(0, 0.8), radius + spread, radius + spread)
        painter.setBrush(QColor("#ffffff"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_theme().tokens.accent), 3))
        painter.drawEllipse(middle, radius, radius)
        pen = QPen(QColor("#2b2b2b"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(middle)
        self.paint_mark(painter)

    def paint_mark(self, painter: QPainter) -> None:
        """Paint what the handle does, around the origin."""
        raise NotImplementedError


class DividerHandle(Knob):
    """Moves the divider; its value in 0..1000 is the divider's place across the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.angle_deg = 0.0
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setValue(STEPS // 2)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider between the two photos"))
        self.setToolTip(tr("Drag, or press the arrow keys, to uncover the other photo"))

    @property
    def split(self) -> float:
        return self.value() / STEPS

    def set_angle(self, angle_deg: float) -> None:
        self.angle_deg = angle_deg
        lies = abs(angle_deg) % 180 > 45 and abs(angle_deg) % 180 < 135
        self.setCursor(Qt.CursorShape.SplitVCursor if lies else Qt.CursorShape.SplitHCursor)
        # Arrow keys take the line where they point to; Qt counts a slider's value upwards and to the right.
        self.setOrientation(Qt.Orientation.Vertical if lies else Qt.Orientation.Horizontal)
        self.setInvertedControls(angle_deg > 0 if lies else abs(angle_deg) > 90)
        self.update()

    def place(self, area: QRectF) -> None:
        """Move to where the divider is."""
        self.set_middle(Divide(area, self.split, self.angle_deg).middle)

    def drag_to(self, point: QPointF) -> None:
        divide = Divide(self._canvas_area, self.split, self.angle_deg)
        self.setValue(round(divide.split_at(point) * STEPS))

    def paint_mark(self, painter: QPainter) -> None:
        painter.rotate(self.angle_deg)
        for side in (-1, 1):
            tip = QPointF(side * 8, 0)
            painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])


class TurnHandle(Knob):
    """Turns the divider; its value is the angle in degrees, −180 to 180."""

    radius_px = TURN_RADIUS_PX

    def __init__(self, parent: QWidget, divider: DividerHandle) -> None:
        super().__init__(parent)
        self._divider = divider
        self._end = 1
        """On which side of the divider's own handle this one is, along the line."""
        self.setRange(-180, 180)
        self.setSingleStep(1)
        self.setPageStep(15)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Angle of the divider"))
        self.setToolTip(
            tr("Drag, or press the arrow keys, to turn the divider; double-click sets it upright")
        )

    def place(self, area: QRectF) -> None:
        """Move to its place on the line, or to the other end of it where there is no room."""
        divide = Divide(area, self._divider.split, self.value())
        room = area.adjusted(*[TOUCH_SIZE_PX / 2] * 2, *[-TOUCH_SIZE_PX / 2] * 2)
        ends = {end: divide.middle + divide.along * (end * TURN_DISTANCE_PX) for end in (1, -1)}
        if not room.contains(ends[self._end]) and room.contains(ends[-self._end]):
            self._end = -self._end
        self.set_middle(ends[self._end])

    def drag_to(self, point: QPointF) -> None:
        divide = Divide(self._canvas_area, self._divider.split, self.value())
        away = point - divide.middle
        length = QLineF(QPointF(), away).length()
        if length < self.radius_px:
            return
        ahead = QPointF.dotProduct(away, divide.along) / length
        if abs(ahead) > SURE:
            self._end = 1 if ahead > 0 else -1
        angle = degrees(atan2(away.y(), away.x())) - (90 if self._end > 0 else 270)
        near = round(angle / 45) * 45
        angle = near if abs(angle - near) <= SNAP_DEG else angle
        self.setValue(round((angle + 180) % 360 - 180))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setValue(0)
        event.accept()

    def paint_mark(self, painter: QPainter) -> None:
        box = QRectF(-5, -5, 10, 10)
        painter.drawArc(box, 40 * 16, 250 * 16)
        tip = QPointF(3.9, -3.3)
        painter.drawPolyline([tip + QPointF(-3.6, 0.4), tip, tip + QPointF(0.3, -3.8)])
