"""Drawn maps to choose zones on, or to put single points."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments import body_map
from mesophoto.library.clinical import TreatedPoint

NEAR_PX = 12
STEP = 2.0
"""How far an arrow key moves the cross, in the map's own field."""
CAPTIONS = {body_map.HAND_LEFT: mark("Left hand"), body_map.HAND_RIGHT: mark("Right hand")}
MOVES = {
    Qt.Key.Key_Left: QPointF(-STEP, 0), Qt.Key.Key_Right: QPointF(STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -STEP), Qt.Key.Key_Down: QPointF(0, STEP),
}  # fmt: skip


class BodyMap(QWidget):
    """One map, or several side by side; a click chooses a zone, or puts or takes away a point."""

    changed = Signal()

    def __init__(self, maps: tuple[str, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maps = maps
        self.zones: set[str] = set()
        self.points: list[TreatedPoint] = []
        self.puts_points = False
        self._hovered: str | None = None
        self._cross = QPointF(50, 60)
        self._cross_map = maps[0]
        self.setAccessibleName(name)
        self.setMinimumSize(current_theme().px(260), current_theme().px(300))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(360), theme.px(420))

    def set_hovered(self, zone: str | None) -> None:
        """Highlight a zone, as when the pointer is over it."""
        if zone != self._hovered:
            self._hovered = zone
            self.update()

    def set_puts_points(self, on: bool) -> None:
        """Put single points instead of choosing zones."""
        self.puts_points = on
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.PointingHandCursor)
        self.update()

    def describe(self) -> None:
        """Say what is chosen, for a screen reader."""
        told = [texts.region_name(zone) for zone in body_map.zone_names(self.maps) if zone in self.zones]
        own = sum(point.map in self.maps for point in self.points)
        if own:
            told.append(tr("%n points", n=own))
        self.setAccessibleDescription(", ".join(told) or tr("Nothing is marked"))
        self.update()

    # where things are

    def _field(self, name: str) -> QTransform:
        theme = current_theme()
        foot = theme.px(24) if name in CAPTIONS else 0
        width = self.width() / len(self.maps)
        left = width * self.maps.index(name)
        room = QRectF(left, 0, width, self.height() - foot).adjusted(4, 4, -4, -4)
        return body_map.fit(room)

    def place_of(self, point: TreatedPoint) -> QPointF:
        """Where a point is on this widget."""
        return self._field(point.map).map(QPointF(point.x * body_map.WIDTH, point.y * body_map.HEIGHT))

    def _at(self, place: QPointF) -> tuple[str, QPointF]:
        count = len(self.maps)
        name = self.maps[min(max(int(place.x() / max(self.width(), 1) * count), 0), count - 1)]
        back, _ = self._field(name).inverted()
        return name, back.map(place)

    def zone_at(self, place: QPointF) -> str | None:
        """Zone under a place of this widget."""
        name, at = self._at(place)
        found = [zone for zone, path in body_map.zones()[name].items() if path.contains(at)]
        return found[-1] if found else None

    # input

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        zone = self.zone_at(event.position())
        self.set_hovered(None if self.puts_points else zone)
        if zone is not None:
            QToolTip.showText(event.globalPosition().toPoint(), texts.region_name(zone), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        self.set_hovered(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.puts_points:
            name, at = self._at(event.position())
            self._cross_map, self._cross = name, at
            self._put(event.position())
        else:
            self._toggle(self.zone_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in MOVES:
            self._move_cross(MOVES[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self._field(self._cross_map).map(self._cross)
            self._put(place) if self.puts_points else self._toggle(self.zone_at(place))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.puts_points:
            own = [point for point in self.points if point.map in self.maps]
            if own:
                self.points.remove(own[-1])
                self._note_change()
        else:
            super().keyPressEvent(event)

    def _move_cross(self, by: QPointF) -> None:
        at = self._cross + by
        number = self.maps.index(self._cross_map)
        if at.x() < 0 and number > 0:
            self._cross_map, at = self.maps[number - 1], QPointF(body_map.WIDTH, at.y())
        elif at.x() > body_map.WIDTH and number + 1 < len(self.maps):
            self._cross_map, at = self.maps[number + 1], QPointF(0, at.y())
        x, y = min(max(at.x(), 0), body_map.WIDTH), min(max(at.y(), 0), body_map.HEIGHT)
        self._cross = QPointF(x, y)
        self._hovered = self.zone_at(self._field(self._cross_map).map(self._cross))
        self.update()

    def _toggle(self, zone: str | None) -> None:
        if zone is not None:
            self.zones ^= {zone}
            self._note_change()

    def _put(self, place: QPointF) -> None:
        near = [
            point
            for point in self.points
            if point.map in self.maps and (self.place_of(point) - place).manhattanLength() < NEAR_PX
        ]
        name, at = self._at(place)
        if near:
            self.points.remove(near[-1])
        elif body_map.silhouette(name).contains(at):
            self.points.append(TreatedPoint(name, at.x() / body_map.WIDTH, at.y() / body_map.HEIGHT))
        self._note_change()

    def _note_change(self) -> None:
        self.describe()
        self.changed.emit()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name in self.maps:
            self._paint_map(painter, name)
        self._paint_points(painter)
        painter.end()

    def _paint_map(self, painter: QPainter, name: str) -> None:
        theme, field = current_theme(), self._field(name)
        painter.setPen(QPen(theme.color("outline"), 1.4))
        painter.setBrush(theme.color("sunken"))
        painter.drawPath(field.map(body_map.silhouette(name)))
        for zone, path in body_map.zones()[name].items():
            self._paint_zone(painter, field.map(path), zone)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text_muted", 0.65), 1.1))
        painter.drawPath(field.map(body_map.features(name)))
        if name in CAPTIONS:
            painter.setPen(theme.color("text_muted"))
            painter.setFont(theme.font("caption"))
            below = field.map(QPointF(body_map.WIDTH / 2, body_map.HEIGHT))
            width = self.width() / len(self.maps)
            foot = QRectF(below.x() - width / 2, below.y() + theme.px(4), width, theme.px(20))
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, tr(CAPTIONS[name]))

    def _paint_zone(self, painter: QPainter, path: QPainterPath, zone: str) -> None:
        theme = current_theme()
        chosen, hovered = zone in self.zones, zone == self._hovered
        if chosen:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accent", 0.42 if hovered else 0.32))
        elif hovered:
            painter.setPen(QPen(theme.color("accent"), 1.4))
            painter.setBrush(theme.color("accent", 0.14))
        elif self.puts_points:
            return
        else:
            painter.setPen(QPen(theme.color("outline", 0.55), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_points(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color("worsened"))
        radius = theme.px(4)
        for point in self.points:
            if point.map in self.maps:
                painter.drawEllipse(self.place_of(point), radius, radius)
        if self.hasFocus():
            at = self._field(self._cross_map).map(self._cross)
            painter.setPen(QPen(theme.color("accent"), 2))
            for reach in (QPointF(theme.px(8), 0), QPointF(0, theme.px(8))):
                painter.drawLine(at - reach, at + reach)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.update()
