"""Pictures of the inbox, made off the UI thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

THUMB_SIDE_PX = 240
"""Of the pictures that are kept for painting."""


def shrink_thumbnail(thumbnail: bytes) -> QImage:
    """Decode a thumbnail and shrink it for painting."""
    image = QImage.fromData(thumbnail)
    if image.isNull():
        return image
    mode, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    return image.scaled(THUMB_SIDE_PX, THUMB_SIDE_PX, mode, smooth)
