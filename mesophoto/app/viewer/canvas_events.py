"""How the canvas is steered: mouse, wheel, pen, fingers, trackpad and keyboard."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from mesophoto.app.viewer.divider import Knob
from mesophoto.app.viewer.dividing import Divide
from mesophoto.app.viewer.hover import find_hover
from mesophoto.app.viewer.touch import Fingers

WHEEL_STEP = 1.2
KEY_ZOOM_STEP = 1.25
KEY_PAN_PX = 64
GRAB_PX = 6
HELD_MS = 350
"""A key that was down for longer was held, not tapped."""


class CanvasEvents:
    """The part of the canvas that turns events into its own verbs."""

    def _prepare_events(self) -> None:
        self._grabbed: QPointF | None = None
        self._drags_divider = False
        self._fingers = Fingers()
        self._touched_knob: Knob | None = None
        self._loupe_held = QElapsedTimer()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        elif kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
            if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
                self.toggle_actual_size(event.position())
                return True
        elif isinstance(event, QTouchEvent):
            self._on_touched(event)
            return True
        return super().event(event)

    # Fingers

    def _on_touched(self, event: QTouchEvent) -> None:
        """One finger moves the photos or a handle, two zoom, two taps go to single pixels."""
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._fingers.lift()
            self._touched_knob = None
            return
        places = {
            point.id(): self.mapFromGlobal(point.globalPosition())
            for point in event.points()
            if point.state() != point.State.Released
        }
        if event.type() == QEvent.Type.TouchBegin:
            self._touched_knob = self._knob_at(next(iter(places.values())))
        if self._touched_knob is not None:
            if places:
                self._touched_knob.drag_to(next(iter(places.values())))
        else:
            move = self._fingers.follow(places)
            if move.factor != 1:
                self.zoom_by(move.factor, move.middle)
            if not move.shift.isNull():
                self.pan(move.shift)
        if event.type() == QEvent.Type.TouchEnd:
            tap = self._fingers.lift()
            if tap is not None and self._touched_knob is None:
                self._on_tapped(tap.place, twice=tap.twice)
            self._touched_knob = None

    def _knob_at(self, point: QPointF) -> Knob | None:
        for knob in (self.turner, self.divider):
            if knob.isVisible() and QRectF(knob.geometry()).contains(point):
                return knob
        return self.divider if self._is_on_divider(point) else None

    def _on_tapped(self, point: QPointF, *, twice: bool) -> None:
        self._point_at(point)
        if twice:
            self._open(point)

    def _open(self, point: QPointF) -> None:
        """Go from a photo of the grid to its pair; elsewhere to single pixels and back."""
        if self.mode.name == "grid":
            key = self.scene.key_of(self._pane_at(point).slot)
            if key:
                self.cell_chosen.emit(key)
        else:
            self.toggle_actual_size(point)

    # Mouse, pen and wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        pad = event.device().type() == QPointingDevice.DeviceType.TouchPad
        if pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(event.pixelDelta()) or QPointF(event.angleDelta()) / 4)
        else:
            self.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grab(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._let_go(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Let a pen drag as a mouse does, to the fraction of a pixel; hovering, it points."""
        if event.type() == QEvent.Type.TabletPress:
            self._grab(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._let_go(event.position())
        else:
            self._follow(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.loupe.place = None
        self._set_hover(None)

    def _grab(self, point: QPointF) -> None:
        self._drags_divider = self._is_on_divider(point)
        self._grabbed = point
        self._update_cursor(point)

    def _follow(self, point: QPointF) -> None:
        if self._grabbed is not None and self._drags_divider:
            self.divider.drag_to(point)
        elif self._grabbed is not None:
            delta, self._grabbed = point - self._grabbed, point
            self.pan(delta)
        else:
            self._point_at(point)
        self._update_cursor(point)

    def _let_go(self, point: QPointF) -> None:
        self._grabbed = None
        self._drags_divider = False
        self._update_cursor(point)

    def _point_at(self, point: QPointF) -> None:
        """Tell of what is under the pointer."""
        pane = self._pane_at(point)
        self.loupe.place = point
        self._set_hover(find_hover(self.scene, pane, self.to_pane(pane.slot), point))
        if self.loupe.is_shown:
            self.update()

    def _is_on_divider(self, point: QPointF) -> bool:
        if not self.divider.isVisible():
            return False
        divide = Divide(QRectF(self.rect()), self.look.split, self.look.angle_deg)
        return abs(divide.distance(point)) <= GRAB_PX

    def _update_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape
        if self._is_on_divider(point) and (self._grabbed is None or self._drags_divider):
            self.setCursor(self.divider.cursor())
        elif self._grabbed is not None:
            self.setCursor(shape.ClosedHandCursor)
        elif self.camera.is_fitted:
            self.unsetCursor()
        else:
            self.setCursor(shape.OpenHandCursor)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        step = KEY_PAN_PX * (4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        moves = {
            key.Key_Left: (step, 0),
            key.Key_Right: (-step, 0),
            key.Key_Up: (0, step),
            key.Key_Down: (0, -step),
        }
        single_keys = {
            key.Key_Plus: lambda: self.zoom_by(KEY_ZOOM_STEP),
            key.Key_Equal: lambda: self.zoom_by(KEY_ZOOM_STEP),
            key.Key_Minus: lambda: self.zoom_by(1 / KEY_ZOOM_STEP),
            key.Key_0: self.fit,
            key.Key_F: self.fit_subject,
            key.Key_1: lambda: self.zoom_to(1.0),
            key.Key_L: lambda: self._on_loupe_key(event),
        }
        if event.key() in moves:
            self.pan(QPointF(*moves[event.key()]))
        elif event.key() in single_keys:
            single_keys[event.key()]()
        elif event.key() == key.Key_Space and self.mode.name == "single" and self.scene.is_pair:
            self.flip()
        elif event.key() == key.Key_Space and self.mode.name == "blink":
            self.toggle_blinking()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        held = self._loupe_held.isValid() and self._loupe_held.elapsed() > HELD_MS
        if event.key() == Qt.Key.Key_L and not event.isAutoRepeat() and held:
            self.set_loupe(False)
        super().keyReleaseEvent(event)

    def _on_loupe_key(self, event: QKeyEvent) -> None:
        """A tap switches the loupe; held, the key shows it until it is let go."""
        if event.isAutoRepeat():
            return
        self._loupe_held.start()
        self.set_loupe(not self.loupe.is_shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.shows_focus = event.reason() in keyboard
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shows_focus = False
        self.update()
