"""Shows tables beside the work: one for each chart, to read, to choose from and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import tr
from mesophoto.app.tables.model import Table, TableModel
from mesophoto.app.theme import current_theme


class TableView(QTableView):
    """One table; copying takes the chosen rows, or all of them, with their headers."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = TableModel(table, self)
        self.setModel(self.rows_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.show_table(table)

    def show_table(self, table: Table) -> None:
        self.rows_model.set_table(table)
        self.setAccessibleName(table.title)
        self.verticalHeader().setDefaultSectionSize(current_theme().px(30))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard; all of them if none is chosen or just one."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        text = self.rows_model.table.as_tsv(rows if len(rows) > 1 else None)
        QApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)


class TableDialog(QDialog):
    """Tables to choose among; stays open while one works, and follows what is shown."""

    row_chosen = Signal(object)
    """The key of the row that was activated."""

    def __init__(self, tables: Sequence[Table], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("Charts as table"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Which chart"))
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.view = TableView(Table("", (), ()))
        self.view.activated.connect(self._on_activated)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setToolTip(tr("Copy the table for a spreadsheet"))
        self.copy_button.clicked.connect(self.view.copy)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(20)] * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.choice)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        self.resize(theme.px(680), theme.px(420))
        self._tables: list[Table] = []
        self.show_tables(tables)
        self.view.setFocus()

    def show_tables(self, tables: Sequence[Table]) -> None:
        """Show tables anew; the one that was looked at stays, if it is still there."""
        title = self.choice.currentText()
        self._tables = list(tables)
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([table.title for table in self._tables])
        self.choice.setCurrentIndex(max(self.choice.findText(title), 0))
        self.choice.blockSignals(blocked)
        self.choice.setVisible(len(self._tables) > 1)
        self._on_choice(self.choice.currentIndex())

    def _on_choice(self, number: int) -> None:
        none = Table(tr("Nothing is charted yet"), (), ())
        self.view.show_table(self._tables[number] if 0 <= number < len(self._tables) else none)

    def _on_activated(self, index: QModelIndex) -> None:
        keys = self.view.rows_model.table.keys
        if index.isValid() and keys:
            self.row_chosen.emit(keys[index.row()])
