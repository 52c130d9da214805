"""Takes the strokes of a new outline, with mouse, pen, touch or keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTabletEvent,
)

from mesophoto.app.language import tr
from mesophoto.app.side_effects.painting import paint_sketch
from mesophoto.app.side_effects.palette import DrawingPalette
from mesophoto.app.side_effects.sketch import Sketch, Stroke, Tool
from mesophoto.app.side_effects.view import OutlineView, Which

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas
    from mesophoto.app.viewer.modes import Pane

STEP_PX, ELLIPSE_PX = 6.0, 60.0
"""What an arrow key moves by, and how large an ellipse set by keys is at first; on the screen."""
DRAG_PX = 5.0
BRUSH_PX = 26.0
BELOW_LABELS_PX = 50
"""Where the tools lie if they would hide what is drawn: below the photos' dates."""
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
FINISH = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlineLayer(OutlineView):
    """Draws nothing and takes no event unless there is something to show or to draw."""

    finished = Signal(str, object, bool)
    """Which photo, the outline's corners, and whether it is to be snapped to the edge."""
    cancelled = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.sketch: Sketch | None = None
        self._stroke: list[QPointF] = []
        self._pressed: QPointF | None = None
        self.tool: Tool = "snap"
        self.palette_bar = DrawingPalette(self)
        self.palette_bar.hide()
        self.palette_bar.tool_chosen.connect(self.choose_tool)
        self.palette_bar.undo_wanted.connect(self.undo)
        self.palette_bar.cancel_wanted.connect(self.cancel)
        self.palette_bar.finish_wanted.connect(self.finish)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Outline of the side effect"))
        self._refresh()

    @property
    def is_drawing(self) -> bool:
        return self.sketch is not None

    # Drawing

    def begin(self, tool: Tool | None = None) -> None:
        """Draw on the photo that is looked at: of a pair, on the later one unless the first is clicked."""
        self.tool = tool or self.tool
        self.sketch = Sketch(self.tool)
        self._which = "moving" if self._canvas.scene.is_pair else "fixed"
        if self._pane_of() is None:
            self._which = next((which for _, which in self._panes()), "fixed")
        self._stroke = []
        self._refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Draw no more."""
        self.sketch, self._stroke, self._pressed = None, [], None
        self._refresh()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_if_drawing(self) -> None:
        """Draw no more, if something was drawn."""
        if self.sketch is not None:
            self.stop()

    def cancel(self) -> None:
        if self.sketch is not None:
            self.stop()
            self.cancelled.emit()

    def choose_tool(self, tool: Tool) -> None:
        """Go on with another tool, from the start."""
        self.begin(tool)

    def undo(self) -> None:
        if self.sketch is not None:
            self.sketch.undo()
            self._refresh()

    def finish(self) -> None:
        """Hand over what was drawn; with the edge tool, first to be snapped."""
        sketch = self.sketch
        if sketch is not None and sketch.is_complete():
            self.finished.emit(self._which, sketch.corners(), sketch.tool == "snap" and not sketch.is_snapped)

    def show_snapped(self, corners: Sequence[tuple[float, float]], reason: str | None) -> None:
        """Show the edge that was found, to be kept or taken back."""
        if self.sketch is not None:
            self.sketch.add(Stroke(tuple(QPointF(x + 0.5, y + 0.5) for x, y in corners), "snapped"))
            self._refresh()
            if reason is not None:
                text = tr("Left as drawn: {reason}. Enter keeps it, Ctrl+Z goes back.")
                self.palette_bar.say(text.format(reason=reason))

    # Events

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.sketch is not None
            and (self._is_undo(event) or event.key() in (*ARROWS, *FINISH, Qt.Key.Key_Escape))
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin_stroke(event.position())
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            event.ignore()
        else:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_stroke()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen as it is: no mouse events are made of it."""
        kinds = QEvent.Type
        if event.type() == kinds.TabletPress:
            self._begin_stroke(event.position())
        elif event.type() == kinds.TabletMove and self._pressed is not None:
            self._go_on(event.position())
        elif event.type() == kinds.TabletRelease:
            self._end_stroke()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sketch is None:
            super().keyPressEvent(event)
        elif event.key() in ARROWS:
            self._move_ellipse(ARROWS[event.key()], event.modifiers())
        elif event.key() in FINISH:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif self._is_undo(event) or event.key() == Qt.Key.Key_Backspace:
            self.undo()
        else:
            super().keyPressEvent(event)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier

    def _begin_stroke(self, place: QPointF) -> None:
        pane = self._pane_of(place)
        if self.sketch is None or pane is None:
            return
        which: Which = "fixed" if pane.slot == "fixed" else "moving"
        if self.sketch.strokes and which != self._which:
            self.palette_bar.say(tr("Go on on the photo where you began, or take the strokes back first."))
            return
        self._which = which
        self._pressed = place
        scale = self._canvas.camera.scale
        self.sketch.brush_px = BRUSH_PX / scale if not self.sketch.strokes else self.sketch.brush_px
        self._stroke = [self.to_photo(pane, place)]
        self.update()

    def _go_on(self, place: QPointF) -> None:
        pane = self._pane_of()
        if pane is None or self.sketch is None or self._pressed is None:
            return
        if self.sketch.places_corners and (place - self._pressed).manhattanLength() < DRAG_PX:
            return
        point = self.to_photo(pane, place)
        if self.sketch.tool == "ellipse":
            self._stroke[1:] = [point]
        else:
            self._stroke.append(point)
        self.update()

    def _end_stroke(self) -> None:
        sketch, stroke = self.sketch, self._stroke
        self._pressed, self._stroke = None, []
        if sketch is None or not stroke:
            return
        if sketch.tool == "ellipse":
            if len(stroke) == 2:
                sketch.add(Stroke(tuple(stroke), "ellipse"))
        elif sketch.tool != "freehand" or len(stroke) > 2:
            sketch.add(Stroke(tuple(stroke)))
        self._refresh()

    def _move_ellipse(self, by: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Move an ellipse, or size it with Shift; the first key places it in the middle of the view."""
        pane, sketch = self._pane_of(), self.sketch
        if pane is None or sketch is None:
            return
        scale = self._canvas.camera.scale
        box = sketch.box()
        if box is None:
            centre = self.to_photo(pane, pane.clip.center())
            half = ELLIPSE_PX / scale / 2
            box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            grown = by * (STEP_PX / scale / 2)
            box = box.adjusted(-grown.x(), grown.y(), grown.x(), -grown.y())
        else:
            box.translate(by * (STEP_PX / scale))
        if box.width() > 1 and box.height() > 1:
            sketch.add(Stroke((box.topLeft(), box.bottomRight()), "ellipse"))
            self._refresh()

    # Inside

    def _refresh(self) -> None:
        drawing = self.sketch is not None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not drawing)
        self.setVisible(drawing or any(self._outlines.values()))
        self.setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)
        self.palette_bar.setVisible(drawing)
        if self.sketch is not None:
            self.palette_bar.show_state(
                self.sketch.tool,
                is_complete=self.sketch.is_complete(),
                has_strokes=bool(self.sketch.strokes),
                is_snapped=self.sketch.is_snapped,
            )
            self._place_palette()
            self.raise_()
        self.update()

    def _place_palette(self) -> None:
        bar = self.palette_bar
        bar.resize(min(bar.sizeHint().width(), self.width() - 16), bar.sizeHint().height())
        place = bar.rect().translated((self.width() - bar.width()) // 2, self.height() - bar.height() - 10)
        if self._drawn_rect().intersects(QRectF(place)):
            place.moveTop(BELOW_LABELS_PX)
        bar.move(place.topLeft())

    def _drawn_rect(self) -> QRectF:
        """Where the sketch is on the screen: the tools do not lie over it."""
        pane = self._pane_of()
        if self.sketch is None or pane is None:
            return QRectF()
        return self.to_screen(pane, self.sketch.outline()).boundingRect()

    def _paint_on(self, painter: QPainter, pane: Pane, which: Which) -> None:
        super()._paint_on(painter, pane, which)
        if self.sketch is not None and which == self._which:
            now = self.sketch.with_stroke(self._stroke)
            paint_sketch(painter, self.to_screen(pane, now.outline()), now)
