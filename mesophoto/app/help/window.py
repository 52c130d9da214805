"""The help's own window: pages at the left, the text beside them. It stays open while one works."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from mesophoto.app.actions import ActionRegistry
from mesophoto.app.help.pages import read_pages
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme


class HelpWindow(QDialog):
    """Shows the pages of the help."""

    def __init__(self, parent: QWidget, registry: ActionRegistry) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = read_pages(registry)
        theme = current_theme()
        self.list = QListWidget()
        self.list.addItems([page.title for page in self.pages])
        self.list.setFixedWidth(theme.px(220))
        self.list.setAccessibleName(tr("Pages of the help"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Text of the page"))
        self.text.document().setDocumentMargin(theme.px(20))
        layout = QHBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self.resize(theme.px(940), theme.px(640))
        self.list.currentRowChanged.connect(self._on_row_changed)
        theme.changed.connect(self._on_theme_changed)
        self._lay_out_list()
        self.list.setCurrentRow(0)

    def show_page(self, title: str) -> None:
        """Show the page of this title."""
        self.list.setCurrentRow([page.title for page in self.pages].index(title))

    def _on_row_changed(self, row: int) -> None:
        self.text.setMarkdown(self.pages[row].markdown)
        self._lay_out_tables()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_theme_changed(self) -> None:
        self._lay_out_list()
        self._on_row_changed(self.list.currentRow())

    def _lay_out_list(self) -> None:
        """A row is as tall as its selection's frame."""
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, current_theme().px(34)))

    def _lay_out_tables(self) -> None:
        """Give tables air: Markdown's have cells without any."""
        for frame in self.text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setCellPadding(current_theme().px(6))
                form.setBorder(0)
                frame.setFormat(form)


def show_help(window: QWidget, registry: ActionRegistry) -> HelpWindow:
    """Open the help, or bring it to the front."""
    shown = window.findChild(HelpWindow) or HelpWindow(window, registry)
    shown.show()
    shown.activateWindow()
    return shown
