"""Painted photos of a large canvas at rest, kept so that a moving pointer or a blink need not paint them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

KEPT = 2
"""Both photos of a blink."""


class Stills:
    """The last painted pictures, by all that they depend on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QImage] = OrderedDict()

    def get(
        self, key: Hashable, size: QSize, ratio: float, ground: QColor, paint: Callable[[QPainter], None]
    ) -> QImage:
        """Give the picture of a key, painted now if it is not known."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(ground)
        painter = QPainter(image)
        paint(painter)
        painter.end()
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return image

    def forget(self) -> None:
        """Keep nothing: what is seen moves, or is to be seen no more."""
        self._kept.clear()
