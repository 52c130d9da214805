"""Shows a scene and is steered with mouse, wheel, touch, pinch and keyboard."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.camera import Camera
from mesophoto.app.viewer.canvas_painting import CanvasPainting
from mesophoto.app.viewer.divider import DividerHandle
from mesophoto.app.viewer.hover import Hover, find_hover
from mesophoto.app.viewer.modes import Mode, ModeName, Pane, SideBySide, Single, Slider
from mesophoto.app.viewer.overlay_layer import OverlayLayers
from mesophoto.app.viewer.scene import Scene, Slot

WHEEL_STEP = 1.2
KEY_ZOOM_STEP = 1.25
KEY_PAN_PX = 64
SETTLE_MS = 120
REFRESH_MS = 250
"""How often overlays are painted anew while the view moves; in between the last picture moves along."""
GRAB_PX = 6


class Canvas(QWidget):
    """Shows a `Scene` in one of the modes."""

    view_changed = Signal()
    """Zoom or place changed."""
    region_hovered = Signal(str)
    """Name of the region under the pointer; empty where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.camera = Camera()
        self.modes: dict[ModeName, Mode] = {mode.name: mode for mode in (Single(), SideBySide(), Slider())}
        self.mode: Mode = self.modes["side_by_side"]
        self.visible_overlays: set[str] = set()
        self.overlay_opacity = 1.0
        self.region_name = str
        self.readout = lambda region: ""
        self.layers = OverlayLayers(self)
        self.divider = DividerHandle(self)
        self.hover: Hover | None = None
        self.shows_focus = False
        self._painting = CanvasPainting(self)
        self._grabbed: QPointF | None = None
        self._drags_divider = False
        self.moves = False
        """Is the view being moved right now?"""
        self._refreshed = QElapsedTimer()
        self._refreshed.start()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self.layers.painted.connect(self.update)
        self.divider.valueChanged.connect(self._on_divider_moved)
        current_theme().changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(tr("Photos"))
        self.setMinimumSize(240, 180)
        self.divider.hide()

    # What is shown

    def show_scene(self, scene: Scene) -> None:
        """Show a scene, or what has been added to it."""
        if scene is not self.scene:
            self.scene = scene
            self._set_hover(None)
            shown = [photo for photo in (scene.fixed, scene.moving) if photo is not None]
            said = (", ".join((photo.title, *photo.details)) for photo in shown)
            self.setAccessibleDescription("; ".join(said))
        self._lay_out()

    def set_mode(self, name: ModeName) -> None:
        self.mode = self.modes[name]
        self._lay_out()

    def set_visible_overlays(self, names: set[str]) -> None:
        self.visible_overlays = names
        self._refresh_overlays()
        self.update()

    def set_overlay_opacity(self, opacity: float) -> None:
        self.overlay_opacity = opacity
        self.update()

    def panes(self) -> list[Pane]:
        return self.mode.panes(QRectF(self.rect()), self.scene, self.divider.split)

    def to_pane(self, slot: Slot) -> QTransform:
        """Photo of a slot to the coordinates of its pane."""
        return self.scene.to_frame(slot, self.camera.centre) * self.camera.transform()

    # Steering

    def fit(self) -> None:
        """Show the whole photo."""
        self.camera.fit()
        self._on_moved()

    def fit_subject(self) -> None:
        """Fill the view with what is measured: the regions of the fixed photo."""
        self.camera.fit(self.scene.subject)
        self._on_moved()

    def look_at(self, part: QRectF) -> None:
        """Fill the view with a part of the fixed photo."""
        self.camera.fit(part)
        self._on_moved()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom around a point of the canvas, or the middle of the view."""
        self.camera.set_zoom(zoom, None if anchor is None else self._in_pane(anchor))
        self._on_moved()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        self.zoom_to(self.camera.zoom * factor, anchor)

    def pan(self, delta: QPointF) -> None:
        self.camera.pan(delta)
        self._on_moved()

    def toggle_actual_size(self, anchor: QPointF | None = None) -> None:
        """From the whole photo to its single pixels and back."""
        if self.camera.is_fitted:
            self.zoom_to(1.0, anchor)
        else:
            self.fit()

    def flip(self) -> None:
        """In single mode, show the other photo of the pair in the same place."""
        single = self.modes["single"]
        single.shows_fixed = not single.shows_fixed
        self._lay_out()

    def _in_pane(self, point: QPointF) -> QPointF:
        pane = self._pane_at(point)
        return point - pane.rect.topLeft()

    def _pane_at(self, point: QPointF) -> Pane:
        panes = self.panes()
        return next((pane for pane in panes if pane.clip.contains(point)), panes[0])

    def _lay_out(self) -> None:
        pane = self.panes()[0]
        self.camera.set_pane(pane.rect.size(), self.devicePixelRatioF())
        size = self.scene.frame_size
        if size is not None:
            self.camera.look_at(size)
        self.divider.setVisible(self.mode.has_divider and "fixed" in self.scene.pyramids)
        self.divider.place(QRectF(self.rect()))
        self._refresh_overlays()
        self.update()
        self.view_changed.emit()

    def _on_moved(self) -> None:
        self.moves = True
        self._settle.start()
        if self._refreshed.elapsed() > REFRESH_MS:
            self._refresh_overlays()
        self.update()
        self.view_changed.emit()

    def _on_settled(self) -> None:
        self.moves = False
        self._refresh_overlays()
        self.update()

    def _on_divider_moved(self) -> None:
        self.divider.place(QRectF(self.rect()))
        self.update()

    def _refresh_overlays(self) -> None:
        self._refreshed.start()
        for pane in self.panes():
            if pane.slot in self.scene.pyramids:
                self.layers.want(
                    pane.slot,
                    self.scene.outlines_of(pane.slot),
                    self.visible_overlays,
                    photo_size=self.scene.pyramids[pane.slot].size_px,
                    to_pane=self.to_pane(pane.slot),
                    pane_size=pane.rect.size(),
                    ratio=self.devicePixelRatioF(),
                )

    def _set_hover(self, hover: Hover | None) -> None:
        before, self.hover = self.hover, hover
        name = hover.region if hover else ""
        if name != (before.region if before else ""):
            self.region_hovered.emit(name)
        if before is not hover:
            self.update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        elif kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif kind == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._on_pinch(pinch)
                event.accept()
                return True
        return super().event(event)

    def _on_pinch(self, pinch: QPinchGesture) -> None:
        middle = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
        self.pan(pinch.centerPoint() - pinch.lastCenterPoint())
        self.zoom_by(pinch.scaleFactor(), middle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pad = event.device().type() == QPointingDevice.DeviceType.TouchPad
        if pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(event.pixelDelta()) or QPointF(event.angleDelta()) / 4)
        else:
            self.zoom_by(WHEEL_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drags_divider = self._is_on_divider(event.position())
            self._grabbed = event.position()
            self._update_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._grabbed is not None and self._drags_divider:
            self.divider.drag_to(point.x())
        elif self._grabbed is not None:
            delta, self._grabbed = point - self._grabbed, point
            self.pan(delta)
        else:
            pane = self._pane_at(point)
            self._set_hover(find_hover(self.scene, pane, self.to_pane(pane.slot), point))
        self._update_cursor(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._drags_divider = False
        self._update_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_actual_size(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        step = KEY_PAN_PX * (4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        moves = {
            key.Key_Left: (step, 0),
            key.Key_Right: (-step, 0),
            key.Key_Up: (0, step),
            key.Key_Down: (0, -step),
        }
        if event.key() in moves:
            self.pan(QPointF(*moves[event.key()]))
        elif event.key() in (key.Key_Plus, key.Key_Equal):
            self.zoom_by(KEY_ZOOM_STEP)
        elif event.key() == key.Key_Minus:
            self.zoom_by(1 / KEY_ZOOM_STEP)
        elif event.key() == key.Key_0:
            self.fit()
        elif event.key() == key.Key_F:
            self.fit_subject()
        elif event.key() == key.Key_1:
            self.zoom_to(1.0)
        elif event.key() == key.Key_Space and self.mode.name == "single" and self.scene.is_pair:
            self.flip()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.shows_focus = event.reason() in keyboard
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shows_focus = False
        self.update()

    def _is_on_divider(self, point: QPointF) -> bool:
        return self.divider.isVisible() and abs(point.x() - self.width() * self.divider.split) <= GRAB_PX

    def _update_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape
        if self._is_on_divider(point) and (self._grabbed is None or self._drags_divider):
            self.setCursor(shape.SplitHCursor)
        elif self._grabbed is not None:
            self.setCursor(shape.ClosedHandCursor)
        elif self.camera.is_fitted:
            self.unsetCursor()
        else:
            self.setCursor(shape.OpenHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._painting.paint(painter)
