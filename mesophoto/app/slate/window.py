"""A slate over the whole screen: large, bright, without a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.slate.code import paint_code
from mesophoto.app.theme import current_theme

EVERY_MS = 1000
"""The code holds the time, so it is drawn anew."""

Modules = tuple[tuple[bool, ...], ...]


class SlateWindow(QWidget):
    """Shows the code of the moment; any key or click takes it away."""

    def __init__(self, modules_at: Callable[[datetime], Modules], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Slate"))
        self.setAccessibleName(tr("Slate for the camera. Any key closes it."))
        self._modules_at = modules_at
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.draw_anew)
        self._timer.start()
        self.draw_anew()

    def draw_anew(self) -> None:
        """Show the time as it is now."""
        self.when = datetime.now().replace(microsecond=0)
        self._modules = self._modules_at(self.when)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), QColor("white"))
        line = theme.px(44)
        side = min(self.width(), self.height() - 2 * line) - theme.px(24)
        x, y = (self.width() - side) / 2, (self.height() - 2 * line - side) / 2
        paint_code(painter, self._modules, QRectF(x, y, side, side))
        painter.setPen(QColor("black"))
        painter.setFont(theme.font("display", strong=True))
        date_line = QRectF(0, self.height() - 2 * line, self.width(), line)
        painter.drawText(
            date_line,
            Qt.AlignmentFlag.AlignCenter,
            f"{texts.date_text(self.when)}   {texts.time_text(self.when)}",
        )
        painter.setFont(theme.font("body"))
        painter.setPen(QColor("#595959"))
        told = tr("Photograph this first, then the patient. Any key closes it.")
        painter.drawText(date_line.translated(0, line), Qt.AlignmentFlag.AlignCenter, told)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()
