"""The lanes of treatments, side effects, influences and plans, on the same time axis as the photos."""

import html

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.lane_painting import LanePainter, Placed
from mesophoto.app.timeline.lanes_model import Lane, LaneItem
from mesophoto.app.timeline.layout import Layout

ROW_LINES = 1.35
LANE_GAP_PX = 4
HIT_PX = 4
MARK_SHARE = 0.62
"""Size of a mark, of a row's height."""


class LanesWidget(QWidget):
    """Draws the lanes. A click opens what is pointed at; arrow keys walk, Enter opens."""

    treatment_chosen = Signal(str)
    side_effect_chosen = Signal(str)
    appointment_chosen = Signal(str)
    revealed = Signal()
    """The axis was moved to what the keyboard came to."""

    def __init__(self, layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._lanes: list[Lane] = []
        self._hovered: LaneItem | None = None
        self._current: LaneItem | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Treatments, side effects and plans"))
        self.setVisible(False)
        current_theme().changed.connect(self.fit)

    def set_lanes(self, lanes: list[Lane]) -> None:
        self._lanes = lanes
        items = self.items()
        kept = None if self._current is None else self._current.key
        self._hovered = None
        self._take(next((item for item in items if item.key == kept), None))
        self.setVisible(bool(lanes))
        self.fit()

    def lanes(self) -> list[Lane]:
        return list(self._lanes)

    def items(self) -> list[LaneItem]:
        """Everything on the lanes, lane by lane."""
        return [item for lane in self._lanes for item in lane.items]

    @property
    def current(self) -> LaneItem | None:
        """What the keyboard stands on."""
        return self._current

    def fit(self) -> None:
        """Take the height that the lanes need."""
        rows = sum(lane.rows for lane in self._lanes)
        self.setFixedHeight(round(rows * self._row_px() + (len(self._lanes) + 1) * LANE_GAP_PX))
        self.update()

    # geometry

    def _row_px(self) -> float:
        return ROW_LINES * self.fontMetrics().height()

    def placed(self) -> list[Placed]:
        """Where everything is drawn."""
        found, scale, row = [], self._layout.time_scale, self._row_px()
        top = float(LANE_GAP_PX)
        for lane in self._lanes:
            for item in lane.items:
                y, size = top + (item.row + 0.5) * row, MARK_SHARE * row
                left = scale.x(item.starts_on)
                if item.is_bar:
                    right = max(scale.x(item.ends_on), left + size / 2)
                    box = QRectF(left, y - size / 2, right - left, size)
                else:
                    box = QRectF(left - size / 2, y - size / 2, size, size)
                found.append(Placed(item, box))
            top += lane.rows * row + LANE_GAP_PX
        return found

    def box_of(self, key: str) -> QRectF:
        """Where the thing of that key is drawn."""
        return next(placed.box for placed in self.placed() if placed.item.key == key)

    def _item_at(self, position: QPointF) -> LaneItem | None:
        if position.x() < self._layout.gutter_px:
            return None
        for placed in reversed(self.placed()):
            if placed.box.adjusted(-HIT_PX, -HIT_PX, HIT_PX, HIT_PX).contains(position):
                return placed.item
        return None

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position())
        if item is not self._hovered:
            self._hovered = item
            hand = item is not None and self._opens(item)
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on release: a drag that begins on a bar moves the axis."""
        item = self._item_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and item is not None:
            self._take(item)
            self._open(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            self._open(self._current)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_lane(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            shown = (item for item in self.items() if self._layout.is_shown(item.starts_on))
            self._take(next(shown, None))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._item_at(QPointF(event.pos()))
            if item is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.tip(item), self)
            return True
        return super().event(event)

    def tip(self, item: LaneItem) -> str:
        """What the pointer is told."""
        return "<br>".join([f"<b>{html.escape(item.label)}</b>", *(html.escape(d) for d in item.details)])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = LanePainter(self, self._layout, self._row_px())
        painter.paint_lanes(self._lanes, LANE_GAP_PX)
        current = self._current if self.hasFocus() else None
        painter.paint_items(self.placed(), self._hovered, current)
        painter.end()

    # what is chosen

    def _signal(self, item: LaneItem) -> Signal | None:
        return {
            "treatment": self.treatment_chosen,
            "side_effect": self.side_effect_chosen,
            "complication": self.side_effect_chosen,
            "appointment": self.appointment_chosen,
        }.get(item.kind)

    def _opens(self, item: LaneItem) -> bool:
        return self._signal(item) is not None

    def _open(self, item: LaneItem) -> None:
        signal = self._signal(item)
        if signal is not None:
            signal.emit(item.key)

    def _take(self, item: LaneItem | None) -> None:
        self._current = item
        self.setAccessibleDescription("" if item is None else item.sentence())
        self.update()

    def _walk_to(self, item: LaneItem) -> None:
        self._take(item)
        if not self._layout.is_shown(item.starts_on):
            self._layout.reveal(item.starts_on)
            self.revealed.emit()

    def _step(self, by: int) -> None:
        lane = self._lane_of_current()
        if lane is not None:
            place = lane.items.index(self._current) + by
            self._walk_to(lane.items[min(max(place, 0), len(lane.items) - 1)])

    def _change_lane(self, by: int) -> None:
        lane = self._lane_of_current()
        if lane is not None:
            place = min(max(self._lanes.index(lane) + by, 0), len(self._lanes) - 1)
            when = self._current.starts_on
            self._walk_to(min(self._lanes[place].items, key=lambda item: abs(item.starts_on - when)))

    def _lane_of_current(self) -> Lane | None:
        return next((lane for lane in self._lanes if self._current in lane.items), None)
