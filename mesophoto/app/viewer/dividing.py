"""A line at any angle that parts a rectangle in two."""

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF


class Divide:
    """The line lies at ``split`` of the way across, square to the direction ``angle_deg``.

    The direction leads from the part before the line to the part behind it: 0 to the right, 90 down.
    """

    def __init__(self, area: QRectF, split: float, angle_deg: float) -> None:
        self._area = area
        self._split = split
        self.is_straight = angle_deg % 90 == 0
        turn = radians(angle_deg)
        x, y = cos(turn), sin(turn)
        self._normal = QPointF(round(x), round(y)) if self.is_straight else QPointF(x, y)

    @property
    def _reach(self) -> float:
        """Extent of the area along the direction."""
        return abs(self._normal.x()) * self._area.width() + abs(self._normal.y()) * self._area.height()

    @property
    def middle(self) -> QPointF:
        """Where the line's handle is: on the way across through the area's middle."""
        away = (self._split - 0.5) * self._reach
        if self.is_straight:
            first = self._area.center() + self._normal * away
            return QPointF(round(first.x()), round(first.y()))
        return self._area.center() + self._normal * away

    @property
    def along(self) -> QPointF:
        """Direction of the line itself, length 1."""
        return QPointF(-self._normal.y(), self._normal.x())

    def split_at(self, point: QPointF) -> float:
        """Give the split whose line goes through a point."""
        away = QPointF.dotProduct(point - self._area.center(), self._normal)
        return min(max(away / max(self._reach, 1e-9) + 0.5, 0.0), 1.0)

    def distance(self, point: QPointF) -> float:
        """How far a point is behind the line; before it, the distance is negative."""
        return QPointF.dotProduct(point - self.middle, self._normal)

    def corner(self, *, before: bool) -> QPointF:
        """Give the corner of the area that is farthest on one side; of two alike, the upper one."""
        area, sign = self._area, -1 if before else 1
        corners = [area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()]
        if not before:
            corners = [area.topRight(), area.topLeft(), area.bottomRight(), area.bottomLeft()]
        return max(corners, key=lambda corner: round(sign * self.distance(corner), 3))

    def part(self, *, before: bool) -> QPolygonF:
        """Cut out the part on one side."""
        area, sign = self._area, -1 if before else 1
        corners = [area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()]
        inside = [sign * self.distance(corner) for corner in corners]
        cut: list[QPointF] = []
        for i, corner in enumerate(corners):
            following, here, there = corners[(i + 1) % 4], inside[i], inside[(i + 1) % 4]
            if here >= 0:
                cut.append(corner)
            if here * there < 0:
                cut.append(corner + (following - corner) * (here / (here - there)))
        return QPolygonF(cut)
