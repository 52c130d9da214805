"""Which part of a photo is seen, and how large: arithmetic without a widget.

Coordinates are the photo's, with pixel i covering i to i + 1. Zoom is in screen pixels of the device per
photo pixel, so that 1 shows every photo pixel exactly once, on any screen.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

MAX_ZOOM = 16.0
FIT_MARGIN = 0.96
PIXEL_ZOOM = 6.0
"""From here on single pixels are shown as squares."""


class Camera:
    """Looks at a photo of ``photo_size`` through a pane of ``pane_size`` (logical pixels)."""

    def __init__(self) -> None:
        self.photo_size = QSizeF(1, 1)
        self.pane_size = QSizeF(1, 1)
        self.ratio = 1.0
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self.is_fitted = True
        self._fitted_part: QRectF | None = None

    @property
    def fit_zoom(self) -> float:
        """The zoom that shows the whole photo."""
        return self._zoom_for(self.photo_size)

    def _zoom_for(self, size: QSizeF) -> float:
        wide, high = self.pane_size.width() / size.width(), self.pane_size.height() / size.height()
        return max(min(wide, high) * self.ratio * FIT_MARGIN, 1e-3)

    @property
    def min_zoom(self) -> float:
        return min(self.fit_zoom * 0.5, 1.0)

    @property
    def scale(self) -> float:
        """Logical pixels per photo pixel."""
        return self.zoom / self.ratio

    def look_at(self, photo_size: QSizeF) -> None:
        """Take another photo; one of the same size keeps the view."""
        if photo_size != self.photo_size:
            self.photo_size = photo_size
            self.fit()

    def set_pane(self, size: QSizeF, ratio: float) -> None:
        """Take another size of pane or another screen; what was fitted stays fitted."""
        if (size, ratio) == (self.pane_size, self.ratio):
            return
        # The same skin keeps its size in millimetres of screen when the window moves to another screen.
        self.zoom *= ratio / self.ratio
        self.pane_size, self.ratio = size, ratio
        if self.is_fitted:
            self.fit(self._fitted_part)
        else:
            self._clamp()

    def fit(self, part: QRectF | None = None) -> None:
        """Fill the pane with a part of the photo; with the whole if None."""
        self._fitted_part = part
        part = part or QRectF(QPointF(0, 0), self.photo_size)
        self.zoom = min(self._zoom_for(part.size()), MAX_ZOOM)
        self.centre = part.center()
        self.is_fitted = True

    def follow(self, other: "Camera") -> None:
        """Look at the same place as another camera, as close by the measure of its own pane."""
        if other.is_fitted:
            self.fit(other._fitted_part)
            return
        self.zoom = min(max(other.zoom / other.fit_zoom * self.fit_zoom, self.min_zoom), MAX_ZOOM)
        self.centre = QPointF(other.centre)
        self.is_fitted = False
        self._clamp()

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom so that what is under ``anchor`` (pane coordinates; the middle if None) stays there."""
        anchor = self._middle() if anchor is None else anchor
        kept = self.to_photo(anchor)
        self.zoom = min(max(zoom, self.min_zoom), max(MAX_ZOOM, self.fit_zoom))
        self.centre = kept - (anchor - self._middle()) / self.scale
        self.is_fitted = False
        self._clamp()

    def pan(self, delta: QPointF) -> None:
        """Move the photo by logical pixels."""
        self.centre -= delta / self.scale
        self.is_fitted = False
        self._clamp()

    def transform(self) -> QTransform:
        """Photo to pane coordinates."""
        offset = (self._middle() - self.centre * self.scale) * self.ratio
        if self.zoom >= 1:
            # On the grid of the screen, so that at 1:1 nothing is interpolated.
            offset = QPointF(round(offset.x()), round(offset.y()))
        offset /= self.ratio
        return QTransform(self.scale, 0, 0, self.scale, offset.x(), offset.y())

    def to_photo(self, point: QPointF) -> QPointF:
        return self.transform().inverted()[0].map(point)

    def to_pane(self, point: QPointF) -> QPointF:
        return self.transform().map(point)

    def visible_rect(self) -> QRectF:
        """The part of the photo's plane that the pane shows."""
        return self.transform().inverted()[0].mapRect(QRectF(QPointF(0, 0), self.pane_size))

    def _middle(self) -> QPointF:
        return QPointF(self.pane_size.width() / 2, self.pane_size.height() / 2)

    def _clamp(self) -> None:
        """Keep the photo in sight: its own point is always in the middle of the pane."""
        x = min(max(self.centre.x(), 0.0), self.photo_size.width())
        y = min(max(self.centre.y(), 0.0), self.photo_size.height())
        self.centre = QPointF(x, y)
