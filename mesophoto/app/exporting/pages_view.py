"""Pages of paper below each other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

WIDEST_PX = 900


class _Page(QWidget):
    """One page: its picture, with a fine line around it."""

    def __init__(self, image: QImage, number: int) -> None:
        super().__init__()
        self.image = image
        self.setAccessibleName(tr("Page {number}").format(number=number))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.image)
        painter.setPen(current_theme().color("hairline"))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


class PagesView(QScrollArea):
    """Scrolls through pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Preview of the sheet"))
        self.pages: list[_Page] = []
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(current_theme().px(14))
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._body)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show pages, at the place where the last ones were looked at."""
        place = self.verticalScrollBar().value()
        for page in self.pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self.pages = [_Page(image, number) for number, image in enumerate(images, 1)]
        for page in self.pages:
            self._column.addWidget(page)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        width = min(self.viewport().width() - 2 * theme.px(12), theme.px(WIDEST_PX))
        for page in self.pages:
            page.setFixedSize(width, round(width * page.image.height() / max(page.image.width(), 1)))
