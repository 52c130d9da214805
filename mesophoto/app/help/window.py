"""The help's own window: pages at the left, the text beside them. It stays open while one works."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.actions import ActionRegistry
from mesophoto.app.help.pages import Page, page_of, read_pages
from mesophoto.app.help.text import HelpText
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind

PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Shows the pages of the help, and finds in them."""

    def __init__(self, parent: QWidget, registry: ActionRegistry) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = read_pages(registry)
        theme = current_theme()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.none = set_kind(QLabel(tr("No page has all of these words. Try fewer.")), "muted")
        self.none.setWordWrap(True)
        self.none.hide()
        for page in self.pages:
            item = QListWidgetItem(page.title)
            item.setData(PAGE, page)
            self.list.addItem(item)
        self.text = HelpText()
        self.text.setAccessibleName(tr("Text of the page"))
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.none)
        side.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.addLayout(side)
        layout.addWidget(self.text, 1)
        self.resize(theme.px(980), theme.px(660))
        self.list.currentRowChanged.connect(self._on_row_changed)
        theme.changed.connect(self._on_theme_changed)
        self._lay_out_list()
        self.list.setCurrentRow(0)

    def show_page(self, name: str) -> None:
        """Show the page of this name."""
        self.search.clear()
        self.list.setCurrentRow([page.name for page in self.pages].index(name))

    def show_metric(self, metric: str) -> None:
        """Show the page that explains a metric."""
        self.show_page(page_of(metric, self.pages).name)

    def shown_page(self) -> Page:
        return self.pages[max(self.list.currentRow(), 0)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the pages that were found."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _on_search(self, words: str) -> None:
        found = [row for row, page in enumerate(self.pages) if page.has(words)]
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in found)
        self.none.setVisible(not found)
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self._on_row_changed(self.list.currentRow())

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.text.show_page(self.pages[row], self.search.text())

    def _on_theme_changed(self) -> None:
        self._lay_out_list()
        self._on_row_changed(self.list.currentRow())

    def _lay_out_list(self) -> None:
        """A row is as tall as its selection's frame."""
        width = max(self.list.fontMetrics().horizontalAdvance(page.title) for page in self.pages)
        self.list.setFixedWidth(min(width + current_theme().px(48), current_theme().px(300)))
        self.search.setFixedWidth(self.list.width())
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, current_theme().px(34)))
            self.list.item(row).setToolTip(self.list.item(row).text())


def show_help(window: QWidget, registry: ActionRegistry) -> HelpWindow:
    """Open the help, or bring it to the front."""
    shown = window.findChild(HelpWindow) or HelpWindow(window, registry)
    shown.show()
    shown.activateWindow()
    return shown
