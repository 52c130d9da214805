"""The handle of the slider: dragged, or moved with the keyboard like any slider."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

STEPS = 1000
TOUCH_SIZE_PX = 44
KNOB_RADIUS_PX = 15


class DividerHandle(QAbstractSlider):
    """A round handle; its value in 0..1000 is the divider's place across the canvas."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setValue(STEPS // 2)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider between the two photos"))
        self.setToolTip(tr("Drag, or press the arrow keys, to uncover the other photo"))
        self.resize(TOUCH_SIZE_PX, TOUCH_SIZE_PX)

    @property
    def split(self) -> float:
        return self.value() / STEPS

    def place(self, area: QRectF) -> None:
        """Move to where the divider is."""
        middle = QPointF(area.x() + area.width() * self.split, area.center().y())
        self.move(round(middle.x() - self.width() / 2), round(middle.y() - self.height() / 2))

    def drag_to(self, x: float) -> None:
        """Take the divider to a place on the canvas."""
        width = self.parentWidget().width()
        self.setValue(round(x / max(width, 1) * STEPS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drag_to(self.mapToParent(event.position()).x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel zooms, here as beside the handle

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((2.5, 26), (1.2, 40)):
            painter.setBrush(QColor(0, 0, 0, alpha))
            painter.drawEllipse(middle + QPointF(0, 0.8), KNOB_RADIUS_PX + spread, KNOB_RADIUS_PX + spread)
        painter.setBrush(QColor("#ffffff"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(current_theme().tokens.accent), 3))
        painter.drawEllipse(middle, KNOB_RADIUS_PX, KNOB_RADIUS_PX)
        pen = QPen(QColor("#2b2b2b"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            tip = middle + QPointF(side * 8, 0)
            painter.drawPolyline([tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)])
