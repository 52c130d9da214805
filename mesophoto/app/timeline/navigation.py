"""Moves the time axis of everything that stands on it: wheel, pinch, drag and keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from mesophoto.app.timeline.layout import Layout

WHEEL_STEP = 1.25
"""Zoom of one notch of a wheel, and of one press of a key."""
NOTCH = 120


class TimeNavigation(QObject):
    """Watches widgets that share a layout, changes it, and says so."""

    changed = Signal()

    def __init__(self, layout: Layout, parent: QObject) -> None:
        super().__init__(parent)
        self._layout = layout
        self._grabbed: QPointF | None = None
        self._is_dragging = False

    def watch(self, widget: QWidget) -> None:
        """Let a widget move the axis."""
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    def zoom(self, factor: float, at_px: float | None = None) -> None:
        """Spread the axis; around its middle unless told otherwise."""
        middle = (self._layout.left_px + self._layout.right_px) / 2
        self._layout.zoom(factor, middle if at_px is None else at_px)
        self.changed.emit()

    def zoom_in(self) -> None:
        self.zoom(WHEEL_STEP**2)

    def zoom_out(self) -> None:
        self.zoom(WHEEL_STEP**-2)

    def fit(self) -> None:
        self._layout.fit()
        self.changed.emit()

    def pan(self, by_px: float) -> None:
        self._layout.pan(by_px)
        self.changed.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it was one of these."""
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        page = (self._layout.right_px - self._layout.left_px) / 4
        keys = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_PageUp: lambda: self.pan(page),
            Qt.Key.Key_PageDown: lambda: self.pan(-page),
        }
        act = keys.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    # events of the widgets

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(watched, event)
        return super().eventFilter(watched, event)

    def _wheel(self, event: QWheelEvent) -> bool:
        """Zoom over the axis, scroll over the names left of it; sideways always moves the axis."""
        angle, pixels = event.angleDelta(), event.pixelDelta()
        sideways = angle.x() or (angle.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self.pan(pixels.x() or sideways / 2)
        elif event.position().x() < self._layout.gutter_px:
            return False
        elif angle.y():
            self.zoom(WHEEL_STEP ** (angle.y() / NOTCH), event.position().x())
        event.accept()
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom(1 + event.value(), event.position().x())
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self.zoom(pinch.scaleFactor(), event.widget().mapFromGlobal(pinch.centerPoint()).x())
        event.accept()
        return True

    def _mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        """A drag moves the axis; what is shorter is left to the widget."""
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._grabbed, self._is_dragging = QPointF(event.position()), False
        elif event.type() == QEvent.Type.MouseMove and self._grabbed is not None:
            by = event.position().x() - self._grabbed.x()
            # A button that was let go elsewhere, as at the end of a drag and drop, is not told of here.
            if not self._layout.is_zoomed or not event.buttons() & Qt.MouseButton.LeftButton:
                return False
            if self._is_dragging or abs(by) >= QApplication.startDragDistance():
                self._is_dragging, self._grabbed = True, QPointF(event.position())
                watched.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan(by)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._grabbed is not None:
            was_dragging, self._grabbed, self._is_dragging = self._is_dragging, None, False
            if was_dragging:
                watched.unsetCursor()
            return was_dragging
        return False
