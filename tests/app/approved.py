"""Approved images of self-painted widgets: light and dark, 1× and 2×.

Made anew, to be looked at before they are committed, by
``MESOPHOTO_APPROVE=1 python -m pytest tests/app -k approved``.
"""

import os
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from mesophoto.app.theme import current_theme

FOLDER = Path(__file__).parent / "approved"
THEMES = ("light", "dark")
SCALES = (1, 2)
LEVELS = 40
"""So far may a channel of a pixel be from the approved one: what rasterisers of fonts differ by."""
SHARE = 0.004
"""So many of the pixels may be further away."""


def assert_approved(widget: QWidget, name: str) -> None:
    """Hold a widget, as it is painted in both themes at both scales, against its approved images.

    Fails with the place of what was painted, to be compared; the widget keeps the theme it had.
    """
    theme = current_theme()
    mode, wrong = theme.mode, []
    try:
        for look in THEMES:
            theme.set_mode(look)
            QApplication.sendPostedEvents()
            for scale in SCALES:
                wrong += _compare(paint(widget, scale), f"{name}-{look}-{scale}x")
    finally:
        theme.set_mode(mode)
    assert not wrong, "\n".join(wrong)


def paint(widget: QWidget, scale: int) -> QImage:
    """Paint a widget as a screen of that density shows it."""
    image = QImage(widget.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image, QPoint(), QRegion())
    return image.convertToFormat(QImage.Format.Format_RGBA8888)


def _compare(painted: QImage, name: str) -> list[str]:
    path = FOLDER / f"{name}.png"
    if os.environ.get("MESOPHOTO_APPROVE"):
        FOLDER.mkdir(exist_ok=True)
        painted.save(str(path))
        return []
    kept = QImage(str(path))
    if kept.isNull():
        return [f"{name}: there is no approved image; make it and look at it (see {Path(__file__).name})"]
    kept = kept.convertToFormat(QImage.Format.Format_RGBA8888)
    apart = _share_apart(painted, kept) if painted.size() == kept.size() else 1.0
    if apart <= SHARE:
        return []
    seen = FOLDER / f"{name}.seen.png"
    painted.save(str(seen))
    return [f"{name}: {apart:.2%} of the pixels differ from the approved image; see {seen}"]


def _share_apart(first: QImage, second: QImage) -> float:
    difference = np.abs(_pixels(first).astype(np.int16) - _pixels(second))
    return float((difference.max(axis=2) > LEVELS).mean())


def _pixels(image: QImage) -> np.ndarray:
    size: QSize = image.size()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(size.height(), image.bytesPerLine())
    return rows[:, : 4 * size.width()].reshape(size.height(), size.width(), 4)
