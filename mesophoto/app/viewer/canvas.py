"""Shows a scene in one of the ways of comparing."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.viewer.blinking import USUAL_HZ, BlinkTimer
from mesophoto.app.viewer.camera import Camera
from mesophoto.app.viewer.canvas_events import CanvasEvents
from mesophoto.app.viewer.canvas_painting import CanvasPainting
from mesophoto.app.viewer.divider import DividerHandle, TurnHandle
from mesophoto.app.viewer.hover import Hover
from mesophoto.app.viewer.loupe import Loupe
from mesophoto.app.viewer.modes import Look, Mode, ModeName, Pane, all_modes
from mesophoto.app.viewer.overlay_layer import OverlayLayers
from mesophoto.app.viewer.scene import Scene, Slot

SETTLE_MS = 120
REFRESH_MS = 250
"""How often overlays are painted anew while the view moves; in between the last picture moves along."""


class Canvas(CanvasEvents, QWidget):
    """Shows a `Scene` in one of the modes."""

    view_changed = Signal()
    """Zoom or place changed."""
    look_changed = Signal()
    """The divider, or how strongly a photo shines through, changed."""
    loupe_changed = Signal()
    region_hovered = Signal(str)
    """Name of the region under the pointer; empty where there is none."""
    cell_chosen = Signal(str)
    """Key of the photo that was chosen in the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.camera = Camera()
        self.modes: dict[ModeName, Mode] = {mode.name: mode for mode in all_modes()}
        self.mode: Mode = self.modes["side_by_side"]
        self.look = Look()
        self.visible_overlays: set[str] = set()
        self.overlay_opacity = 1.0
        self.region_name = str
        self.readout = lambda region: ""
        self.layers = OverlayLayers(self)
        self.divider = DividerHandle(self)
        self.turner = TurnHandle(self, self.divider)
        self.loupe = Loupe()
        self.hover: Hover | None = None
        self.shows_focus = False
        self._painting = CanvasPainting(self)
        self._prepare_events()
        self.moves = False
        """Is the view being moved right now?"""
        self._refreshed = QElapsedTimer()
        self._refreshed.start()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self.layers.painted.connect(self.update)
        self.blinking = BlinkTimer(self)
        self.blinking.set_rate(USUAL_HZ)
        self.blinking.timeout.connect(self.flip)
        self.divider.valueChanged.connect(self._on_divider_moved)
        self.turner.valueChanged.connect(self._on_divider_turned)
        current_theme().changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Photos"))
        self.setMinimumSize(240, 180)
        self.divider.hide()
        self.turner.hide()

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
        self._blink()

    def set_angle(self, angle_deg: float) -> None:
        """Turn the divider."""
        self.turner.setValue(round((angle_deg + 180) % 360 - 180))

    def set_onion_opacity(self, opacity: float) -> None:
        self.look.onion_opacity = opacity
        self._on_look_changed()

    def set_map_opacity(self, opacity: float) -> None:
        self.look.map_opacity = opacity
        self._on_look_changed()

    def set_blink_hz(self, rate: float) -> None:
        """Say how often a second the photos change in blink mode."""
        self.blinking.set_rate(rate)
        self.look_changed.emit()

    def toggle_blinking(self) -> None:
        """Hold the photo that is seen, or go on."""
        self.blinking.run_while(not self.blinking.isActive())

    def _blink(self) -> None:
        self.blinking.run_while(self.mode.name == "blink" and self.isVisible())

    def set_visible_overlays(self, names: set[str]) -> None:
        self.visible_overlays = names
        self._refresh_overlays()
        self.update()

    def set_overlay_opacity(self, opacity: float) -> None:
        self.overlay_opacity = opacity
        self.update()

    def set_loupe(self, shown: bool, zoom: int | None = None) -> None:
        """Show or hide the loupe; ``zoom`` is in screen pixels per photo pixel."""
        self.loupe.is_shown = shown
        self.loupe.zoom = zoom or self.loupe.zoom
        self.update()
        self.loupe_changed.emit()

    def forget(self) -> None:
        """Keep nothing of what was painted."""
        self.layers.forget()
        self._painting.stills.forget()

    def panes(self) -> list[Pane]:
        return self.mode.panes(QRectF(self.rect()), self.scene, self.look)

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

    def follow(self, other: "Canvas") -> None:
        """Show what another canvas shows: the same skin in the middle, as large for the room there is."""
        if self.scene.frame_size != other.scene.frame_size:
            return
        if other.mode.name == "blink" and self.mode.name == "blink":
            self.look.shows_fixed = other.look.shows_fixed
            self.blinking.stop()
        self.camera.follow(other.camera)
        self._on_moved()

    def toggle_actual_size(self, anchor: QPointF | None = None) -> None:
        """From the whole photo to its single pixels and back."""
        if self.camera.is_fitted:
            self.zoom_to(1.0, anchor)
        else:
            self.fit()

    def flip(self) -> None:
        """Where one photo is seen at a time, show the other one of the pair in the same place."""
        self.look.shows_fixed = not self.look.shows_fixed
        self._refresh_overlays()
        self.update()
        self.look_changed.emit()

    def _in_pane(self, point: QPointF) -> QPointF:
        pane = self._pane_at(point)
        return point - pane.rect.topLeft()

    def _pane_at(self, point: QPointF) -> Pane:
        panes = self.panes()
        return next((pane for pane in panes if pane.contains(point)), panes[0])

    def _lay_out(self) -> None:
        self.look.label_px = current_theme().px(24)
        pane = self.panes()[0]
        self.camera.set_pane(pane.rect.size(), self.devicePixelRatioF())
        size = self.scene.frame_size
        if size is not None:
            self.camera.look_at(size)
        for handle in (self.divider, self.turner):
            handle.setVisible(self.mode.has_divider and "fixed" in self.scene.pyramids)
            handle.place(QRectF(self.rect()))
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
        self.look.split = self.divider.split
        self._place_handles()

    def _on_divider_turned(self) -> None:
        self.look.angle_deg = self.turner.value()
        self.divider.set_angle(self.look.angle_deg)
        self._place_handles()

    def _place_handles(self) -> None:
        for handle in (self.divider, self.turner):
            handle.place(QRectF(self.rect()))
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        self.moves = True
        self._settle.start()
        self.update()
        self.look_changed.emit()

    def _refresh_overlays(self) -> None:
        self._refreshed.start()
        for pane in self.panes():
            if pane.slot in ("fixed", "moving", "aligned") and pane.slot in self.scene.pyramids:
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._blink()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._blink()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._painting.paint(painter)
