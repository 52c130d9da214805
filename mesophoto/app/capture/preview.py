"""The live picture with the baseline laid over it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

EDGE_COLOR = QColor("#45b0ff")
"""Told apart from skin of any tone; see tokens.OVERLAY_COLORS."""


class Preview(QWidget):
    """Paints the last frame, mirrored on demand, and the ghost where the guidance says it lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()
        self._ghost = QImage()
        self._edges = QImage()
        self._place: QTransform | None = None
        self.opacity = 0.35
        self.edges_only = False
        self.mirrored = False
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Live picture"))
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(720, 540)

    @property
    def frame(self) -> QImage:
        return self._frame

    @property
    def ghost_place(self) -> QTransform | None:
        """From px of the ghost to px of the frame; None: it fills the picture."""
        return self._place

    def show_frame(self, frame: QImage) -> None:
        self._frame = frame
        self.update()

    def set_ghost(self, rgb: np.ndarray | None, edges: np.ndarray | None) -> None:
        """Lay a baseline over the picture, or none."""
        self._ghost = QImage() if rgb is None else image_of(rgb)
        self._edges = QImage() if edges is None else _tinted(edges)
        self._place = None
        self.update()

    def place_ghost(self, place: QTransform | None) -> None:
        self._place = place
        self.update()

    def set_opacity(self, percent: int) -> None:
        self.opacity = percent / 100
        self.update()

    def set_edges_only(self, on: bool) -> None:
        self.edges_only = on
        self.update()

    def set_mirrored(self, on: bool) -> None:
        self.mirrored = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        if self._frame.isNull():
            painter.setPen(theme.color("canvas_text"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Waiting for the picture…"))
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(self._frame_to_widget())
        painter.drawImage(0, 0, self._frame)
        ghost = self._edges if self.edges_only else self._ghost
        if not ghost.isNull() and self.opacity > 0:
            painter.setOpacity(min(self.opacity * (2 if self.edges_only else 1), 1.0))
            painter.setClipRect(QRectF(self._frame.rect()))
            painter.setTransform(self._ghost_to_frame(ghost), combine=True)
            painter.drawImage(0, 0, ghost)
        painter.end()

    def _frame_to_widget(self) -> QTransform:
        size = self._frame.size()
        scale = min(self.width() / size.width(), self.height() / size.height())
        place = QTransform()
        place.translate(self.width() / 2, self.height() / 2)
        place.scale(-scale if self.mirrored else scale, scale)
        place.translate(-size.width() / 2, -size.height() / 2)
        return place

    def _ghost_to_frame(self, ghost: QImage) -> QTransform:
        if self._place is not None:
            return self._place
        scale = min(self._frame.width() / ghost.width(), self._frame.height() / ghost.height())
        place = QTransform()
        place.translate(
            (self._frame.width() - scale * ghost.width()) / 2,
            (self._frame.height() - scale * ghost.height()) / 2,
        )
        place.scale(scale, scale)
        return place


def image_of(rgb: np.ndarray) -> QImage:
    """Turn (H, W, 3) uint8 into an image of its own memory."""
    height, width = rgb.shape[:2]
    data = np.ascontiguousarray(rgb)
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def pixels_of(image: QImage, side_px: int) -> np.ndarray:
    """Turn an image into (h, w, 3) uint8, its longer side at most ``side_px``."""
    if max(image.width(), image.height()) > side_px:
        image = image.scaled(
            side_px,
            side_px,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _tinted(edges: np.ndarray) -> QImage:
    height, width = edges.shape
    rgba = np.zeros((height, width, 4), np.uint8)
    on = edges > 0
    rgba[on] = (EDGE_COLOR.red(), EDGE_COLOR.green(), EDGE_COLOR.blue(), 255)
    return QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
