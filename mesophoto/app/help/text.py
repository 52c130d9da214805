"""The text of a page: pictures in the theme's colours, tables with air."""

from string import Template

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextCursor, QTextDocument, QTextTable
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QTextBrowser, QTextEdit, QWidget

from mesophoto.app.help.pages import Page
from mesophoto.app.theme import current_theme
from mesophoto.library.text import search_key
from mesophoto.resources import resource_path


class HelpText(QTextBrowser):
    """Shows one page at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document().setDocumentMargin(current_theme().px(20))
        self.setOpenExternalLinks(True)

    def show_page(self, page: Page, sought: str = "") -> None:
        """Show a page from its beginning, with what was sought marked."""
        self.setMarkdown(page.markdown)
        self._lay_out_tables()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(sought)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Draw a picture of the help's for this theme and screen; other things are Qt's."""
        path = name.toString()
        if kind == QTextDocument.ResourceType.ImageResource and path.endswith(".svg"):
            return self._draw(path)
        return super().loadResource(kind, name)

    def _draw(self, path: str) -> QImage:
        theme, ratio = current_theme(), self.devicePixelRatioF()
        svg = Template(resource_path(f"help/{path}").read_text(encoding="utf-8"))
        renderer = QSvgRenderer(svg.substitute(theme.tokens.as_dict()).encode())
        size = renderer.defaultSize() * theme.scale
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = self.width() - bar - 2 * round(self.document().documentMargin()) - 2 * self.frameWidth()
        if size.width() > room > 0:
            size = size.scaled(room, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def _lay_out_tables(self) -> None:
        """Give tables air: Markdown's have cells without any."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(current_theme().px(6))
                form.setBorder(0)
                frame.setFormat(form)

    def _mark(self, sought: str) -> None:
        """Mark the words that were looked for, and go to the first."""
        marks = []
        for word in sought.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(current_theme().color("caution_soft"))
                mark.format.setForeground(current_theme().color("caution"))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
        if marks and search_key(sought):
            first = min(marks, key=lambda mark: mark.cursor.position())
            place = QTextCursor(first.cursor)
            place.clearSelection()
            self.setTextCursor(place)
            self.ensureCursorVisible()
