"""Opens the tables behind the charts and lanes of the timeline, and keeps them true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from mesophoto.app.tables.charts import chart_table, lanes_table
from mesophoto.app.tables.model import Table
from mesophoto.app.tables.view import TableDialog

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


class TableController(QObject):
    """One window of tables, beside the work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: TableDialog | None = None
        window.desk.timeline_changed.connect(self._follow)
        window.timeline.charts_changed.connect(self._follow)

    def open(self) -> None:
        """Open the tables, or bring them to the front."""
        if self.dialog is None or not isValid(self.dialog):
            dialog = self.dialog = TableDialog(self._tables(), self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.row_chosen.connect(self._window.desk.choose_photo)
        self.dialog.show_tables(self._tables())
        self.dialog.show()
        self.dialog.activateWindow()

    def forget(self) -> None:
        """Show nothing any more."""
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()

    def _tables(self) -> list[Table]:
        timeline = self._window.timeline
        charts = [chart_table(widget.chart) for widget in timeline.charts() if widget.chart]
        lanes = timeline.lanes.lanes()
        return [*charts, lanes_table(lanes)] if lanes else charts

    def _follow(self) -> None:
        if self.dialog is None or not isValid(self.dialog):
            return
        if self._window.desk.timeline is None:
            self.forget()
        else:
            self.dialog.show_tables(self._tables())
