"""A photo to click on, with what was clicked drawn over it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

MOST_ZOOM = 8.0
LINE = QColor("#8fe3e7")
SHADOW = QColor(0, 0, 0, 150)
LEFT_OUT = QColor("#ff9f6b")


class PhotoSheet(QWidget):
    """Shows a photo; wheel zooms, the middle or right button drags, a click says where."""

    clicked = Signal(float, float)
    """(x, y) px of the photo."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._zoom = 1.0
        self._centre = QPointF(image.width() / 2, image.height() / 2)
        self._drag: QPointF | None = None
        self.corners: list[tuple[float, float]] = []
        self.is_closed = False
        self.outlines: list[tuple[QPolygonF, bool]] = []
        """Outlines of spots, and whether each is counted."""
        self.marks: list[tuple[float, float]] = []
        """Points of what is left out."""
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Photo to mark"))

    def scale_px(self) -> float:
        """Screen pixels per pixel of the photo."""
        fit = min(self.width() / self._image.width(), self.height() / self._image.height())
        return fit * self._zoom

    def to_screen(self, x: float, y: float) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return (QPointF(x + 0.5, y + 0.5) - self._centre) * self.scale_px() + middle

    def to_photo(self, place: QPointF) -> QPointF:
        middle = QPointF(self.width() / 2, self.height() / 2)
        return (place - middle) / self.scale_px() + self._centre - QPointF(0.5, 0.5)

    def zoom(self, factor: float, at: QPointF) -> None:
        fixed = self.to_photo(at)
        self._zoom = min(max(self._zoom * factor, 1.0), MOST_ZOOM * 4)
        self._centre += fixed - self.to_photo(at)
        if self._zoom == 1.0:
            self._centre = QPointF(self._image.width() / 2, self._image.height() / 2)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.0015 ** event.angleDelta().y(), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            self._drag = event.position()
            return
        place = self.to_photo(event.position())
        if QRectF(0, 0, self._image.width(), self._image.height()).contains(place):
            self.clicked.emit(place.x(), place.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._centre -= (event.position() - self._drag) / self.scale_px()
            self._drag = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        factor = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}.get(event.key())
        if factor is None:
            super().keyPressEvent(event)
        else:
            self.zoom(factor, middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), current_theme().color("canvas"))
        corner = self.to_screen(-0.5, -0.5)
        scale = self.scale_px()
        target = QRectF(corner.x(), corner.y(), self._image.width() * scale, self._image.height() * scale)
        painter.drawImage(target, self._image)
        for outline, counted in self.outlines:
            shape = QPolygonF([self.to_screen(p.x(), p.y()) for p in outline])
            self._draw_line(painter, shape, LINE if counted else LEFT_OUT, closed=True, dashed=not counted)
        if self.corners:
            shape = QPolygonF([self.to_screen(x, y) for x, y in self.corners])
            self._draw_line(painter, shape, LINE, closed=self.is_closed)
            painter.setPen(QPen(SHADOW, 1))
            painter.setBrush(LINE)
            for place in shape:
                painter.drawEllipse(place, 4, 4)
        painter.setPen(QPen(LEFT_OUT, 2))
        for x, y in self.marks:
            place = self.to_screen(x, y)
            painter.drawLine(place + QPointF(-5, -5), place + QPointF(5, 5))
            painter.drawLine(place + QPointF(-5, 5), place + QPointF(5, -5))
        painter.end()

    def _draw_line(
        self, painter: QPainter, shape: QPolygonF, color: QColor, *, closed: bool, dashed: bool = False
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        for pen in (QPen(SHADOW, 4), QPen(color, 2, style)):
            painter.setPen(pen)
            painter.drawPolygon(shape) if closed else painter.drawPolyline(shape)
