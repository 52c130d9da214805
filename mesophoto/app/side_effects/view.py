"""Lies over the viewer's photos and shows outlines, each on its own photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from mesophoto.app.side_effects.painting import paint_outline

if TYPE_CHECKING:
    from mesophoto.app.viewer.canvas import Canvas
    from mesophoto.app.viewer.modes import Pane

Which = Literal["fixed", "moving"]


@dataclass(frozen=True)
class ShownOutline:
    """An outline on one photo, in px with pixel centres at integers."""

    corners: tuple[tuple[float, float], ...]
    label: str
    is_proposed: bool = False


class OutlineView(QWidget):
    """Knows where a photo's pixels are on the canvas, in every mode."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._outlines: dict[Which, list[ShownOutline]] = {"fixed": [], "moving": []}
        self._which: Which = "fixed"
        canvas.installEventFilter(self)
        canvas.view_changed.connect(self.update)
        self.setGeometry(canvas.rect())

    def show_outlines(self, fixed: Sequence[ShownOutline], moving: Sequence[ShownOutline]) -> None:
        """Show outlines on the baseline, or the single photo, and on the other one."""
        self._outlines = {"fixed": list(fixed), "moving": list(moving)}
        self._refresh()

    def outlines(self, which: Which) -> list[ShownOutline]:
        return list(self._outlines[which])

    def _panes(self) -> list[tuple[Pane, Which]]:
        return [(pane, "fixed" if pane.slot == "fixed" else "moving") for pane in self._canvas.panes()]

    def _pane_of(self, point: QPointF | None = None) -> Pane | None:
        """The pane at a point, or the first that shows the photo that is drawn on."""
        for pane, which in self._panes():
            shown = pane.slot in self._canvas.scene.pyramids
            if shown and (which == self._which if point is None else pane.clip.contains(point)):
                return pane
        return None

    def to_photo(self, pane: Pane, place: QPointF) -> QPointF:
        """A place on the canvas in the pane's own photo, pixel i covering i to i + 1."""
        here = self._canvas.to_pane(pane.slot).inverted()[0].map(place - pane.rect.topLeft())
        grid = self._canvas.scene.grid
        if pane.slot == "aligned" and grid is not None:
            return QPointF(*grid.to_moving(np.array([[here.x(), here.y()]]))[0])
        return here

    def to_screen(self, pane: Pane, line: QPolygonF) -> QPolygonF:
        if line.isEmpty():
            return line
        grid = self._canvas.scene.grid
        if pane.slot == "aligned" and grid is not None:
            points = grid.to_fixed(np.array([[point.x(), point.y()] for point in line]))
            line = QPolygonF([QPointF(x, y) for x, y in points.tolist()])
        shown = self._canvas.to_pane(pane.slot).map(line)
        shown.translate(pane.rect.topLeft())
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
            self._refresh()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pane, which in self._panes():
            if pane.slot in self._canvas.scene.pyramids:
                painter.setClipRect(pane.clip)
                self._paint_on(painter, pane, which)
        painter.end()

    def _paint_on(self, painter: QPainter, pane: Pane, which: Which) -> None:
        for shown in self._outlines[which]:
            line = QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in shown.corners])
            paint_outline(painter, self.to_screen(pane, line), shown.label, is_proposed=shown.is_proposed)

    def _refresh(self) -> None:
        self.update()
