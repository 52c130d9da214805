"""A photo at full size, half, a quarter, ...: painting reads the level that fits and only what is visible."""

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from mesophoto.app.viewer.camera import PIXEL_ZOOM
from mesophoto.app.viewer.inputs import Pixels

BAND_ROWS = 64
SMALLEST_SIDE_PX = 256
CACHE_BYTES = 640_000_000
EVERY_OTHER = np.uint32(0x00FF00FF)
"""Two of a pixel's four channels, each with as much room above it."""
ROUNDING = np.uint32(0x00020002)
"""Half of four, in both."""


def _go_on() -> None:
    """Check nothing: for building without a way to cancel."""


class Pyramid:
    """Levels of one photo, each half the size of the one before."""

    def __init__(self, levels: list[QImage]) -> None:
        self.levels = levels
        self.width_px = levels[0].width()
        self.height_px = levels[0].height()

    @property
    def size_px(self) -> QSizeF:
        return QSizeF(self.width_px, self.height_px)

    @property
    def size_bytes(self) -> int:
        return sum(level.sizeInBytes() for level in self.levels)

    def level_for(self, zoom: float) -> int:
        """Coarsest level that still has a pixel for each screen pixel."""
        if zoom >= 1:
            return 0
        return min(int(np.floor(np.log2(1 / zoom) + 1e-6)), len(self.levels) - 1)

    def draw(self, painter: QPainter, visible: QRectF, zoom: float, *, smooth: bool = True) -> None:
        """Paint what is visible, on a painter that is set to photo coordinates."""
        whole = QRectF(0, 0, self.width_px, self.height_px)
        number = self.level_for(zoom)
        level, step = self.levels[number], 2.0**number
        # Whole pixels of the level around the visible part: a fractional source would shift the picture.
        part = QRectF(
            QRectF(visible.x() / step, visible.y() / step, visible.width() / step, visible.height() / step)
            .toAlignedRect()
            .adjusted(-1, -1, 1, 1)
            .intersected(level.rect())
        )
        if part.isEmpty():
            return
        target = QRectF(part.x() * step, part.y() * step, part.width() * step, part.height() * step)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth and zoom < PIXEL_ZOOM)
        if not whole.contains(target):
            painter.setClipRect(whole, Qt.ClipOperation.IntersectClip)
        painter.drawImage(target, level, part)
        painter.restore()


def build_pyramid(rgb: Pixels, check: Callable[[], None] = _go_on) -> Pyramid:
    """Build the levels by averaging 2 × 2 pixels, in bands, so that other threads get their turn.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    check : callable
        Called between bands; raises to stop.
    """
    levels = [_pack(rgb, check)]
    while max(levels[-1].width(), levels[-1].height()) > SMALLEST_SIDE_PX:
        levels.append(_halve(levels[-1], check))
    return Pyramid(levels)


def pixels_of(image: QImage) -> np.ndarray:
    """View a 32-bit image's memory as (H, W, 4) uint8 in the order blue, green, red, unused.

    The view is good for as long as the image lives.
    """
    rows = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)


def _pack(rgb: Pixels, check: Callable[[], None]) -> QImage:
    height, width = rgb.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    out = pixels_of(image)
    for top in range(0, height, BAND_ROWS):
        check()
        band = rgb[top : top + BAND_ROWS]
        if band.dtype == np.uint16:
            band = ((band.astype(np.uint32) + 128) // 257).astype(np.uint8)
        band = np.ascontiguousarray(band)
        packed = QImage(band.data, width, len(band), 3 * width, QImage.Format.Format_RGB888)
        unpacked = packed.convertToFormat(QImage.Format.Format_RGB32)
        out[top : top + len(band)] = pixels_of(unpacked)
    return image


def _halve(image: QImage, check: Callable[[], None]) -> QImage:
    """Half the size, rounded up: an odd last row or column is averaged with itself."""
    source = _whole_pixels(image)
    half = QImage((image.width() + 1) // 2, (image.height() + 1) // 2, QImage.Format.Format_RGB32)
    out = _whole_pixels(half)
    for top in range(0, half.height(), BAND_ROWS):
        check()
        band = source[2 * top : 2 * (top + BAND_ROWS)]
        if band.shape[0] % 2 or band.shape[1] % 2:
            band = np.pad(band, ((0, band.shape[0] % 2), (0, band.shape[1] % 2)), mode="edge")
        out[top : top + BAND_ROWS] = _mean_of_four(band)
    return half


def _whole_pixels(image: QImage) -> np.ndarray:
    """View a 32-bit image's memory as (H, W) uint32."""
    return pixels_of(image).view(np.uint32)[..., 0]


def _mean_of_four(pixels: np.ndarray) -> np.ndarray:
    """Average 2 × 2 pixels, two channels of a pixel at a time: their sums have room beside each other."""
    corners = [pixels[row::2, column::2] for row in (0, 1) for column in (0, 1)]
    mean = np.zeros(corners[0].shape, np.uint32)
    for shift in (np.uint32(0), np.uint32(8)):
        total = np.full(mean.shape, ROUNDING, np.uint32)
        for corner in corners:
            total += (corner >> shift) & EVERY_OTHER
        mean |= ((total >> np.uint32(2)) & EVERY_OTHER) << shift
    return mean


class PyramidCache:
    """Keeps the pyramids seen last, up to a number of bytes."""

    def __init__(self, limit_bytes: int = CACHE_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._kept: OrderedDict[str, Pyramid] = OrderedDict()

    def get(self, key: str) -> Pyramid | None:
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def add(self, key: str, pyramid: Pyramid) -> None:
        """Keep one more; the ones seen longest ago go."""
        self._kept[key] = pyramid
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and self.size_bytes > self._limit_bytes:
            self._kept.popitem(last=False)

    @property
    def size_bytes(self) -> int:
        return sum(pyramid.size_bytes for pyramid in self._kept.values())
