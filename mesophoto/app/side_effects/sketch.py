"""What is being drawn: strokes that can be taken back one by one, and the outline that they make."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

Tool = Literal["snap", "freehand", "polygon", "ellipse", "brush"]
StrokeKind = Literal["corners", "ellipse", "snapped"]

ELLIPSE_CORNERS = 48
LEAST_PX = 3.0
"""Of the photo: a stroke that encloses less is a click that slipped."""


@dataclass(frozen=True)
class Stroke:
    """One thing that was done: points in px of the photo; of an ellipse, two corners of its box."""

    points: tuple[QPointF, ...]
    kind: StrokeKind = "corners"


class Sketch:
    """Strokes with one tool on one photo."""

    def __init__(self, tool: Tool, brush_px: float = 20.0) -> None:
        self.tool: Tool = tool
        self.brush_px = brush_px
        """Width of the brush, in px of the photo."""
        self.strokes: list[Stroke] = []

    @property
    def is_snapped(self) -> bool:
        """Whether the outline was moved to the edge that is seen, and nothing was drawn since."""
        return bool(self.strokes) and self.strokes[-1].kind == "snapped"

    @property
    def places_corners(self) -> bool:
        """Whether each click sets a corner."""
        return self.tool in ("snap", "polygon")

    def add(self, stroke: Stroke) -> None:
        self.strokes.append(stroke)

    def undo(self) -> bool:
        """Take back the last stroke; False where there is none."""
        if not self.strokes:
            return False
        self.strokes.pop()
        return True

    def with_stroke(self, points: Sequence[QPointF]) -> "Sketch":
        """The same with a stroke that is still going on."""
        found = Sketch(self.tool, self.brush_px)
        found.strokes = list(self.strokes)
        if self.tool == "ellipse":
            found.strokes += [Stroke(tuple(points), "ellipse")] if len(points) == 2 else []
        elif points:
            found.strokes.append(Stroke(tuple(points)))
        return found

    def box(self) -> QRectF | None:
        """The ellipse that is placed, as its box; None where the last stroke is none."""
        if not self.strokes or self.strokes[-1].kind != "ellipse":
            return None
        return QRectF(*self.strokes[-1].points).normalized()

    def outline(self) -> QPolygonF:
        """The outline as drawn so far."""
        if not self.strokes:
            return QPolygonF()
        last = self.strokes[-1]
        if last.kind == "snapped":
            return QPolygonF(list(last.points))
        if last.kind == "ellipse":
            return _ellipse(QRectF(*last.points).normalized())
        if self.tool == "brush":
            return self._brushed()
        if self.tool == "freehand":
            return QPolygonF(list(last.points))
        return QPolygonF([point for one in self.strokes if one.kind == "corners" for point in one.points])

    def is_complete(self) -> bool:
        """Whether the outline encloses something."""
        line = self.outline()
        box = line.boundingRect()
        return line.size() >= 3 and box.width() >= LEAST_PX and box.height() >= LEAST_PX

    def corners(self) -> tuple[tuple[float, float], ...]:
        """The outline as (x, y) px of the photo, pixel centres at integers."""
        return tuple((point.x() - 0.5, point.y() - 0.5) for point in self.outline())

    def _brushed(self) -> QPolygonF:
        stroker = QPainterPathStroker()
        stroker.setWidth(self.brush_px)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painted = QPainterPath()
        for stroke in self.strokes:
            path = QPainterPath(stroke.points[0])
            for point in stroke.points[1:] or (stroke.points[0] + QPointF(0.01, 0),):
                path.lineTo(point)
            painted = painted.united(stroker.createStroke(path))
        parts = painted.simplified().toSubpathPolygons()
        return max(parts, key=_area, default=QPolygonF())


def _ellipse(box: QRectF) -> QPolygonF:
    centre, turn = box.center(), 2 * math.pi / ELLIPSE_CORNERS
    return QPolygonF([
        centre + QPointF(box.width() / 2 * math.cos(i * turn), box.height() / 2 * math.sin(i * turn))
        for i in range(ELLIPSE_CORNERS)
    ])  # fmt: skip


def _area(line: QPolygonF) -> float:
    box = line.boundingRect()
    return box.width() * box.height()
