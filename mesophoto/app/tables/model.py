"""A table as plain data, and as Qt's model."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Table:
    """What one chart shows, in words and figures.

    Attributes
    ----------
    title : str
    headers : sequence of str
    rows : sequence of sequence of str
        As long as the headers.
    keys : sequence of object
        What each row stands for, such as a photo; empty if nothing is to be chosen.
    """

    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    keys: Sequence[object] = ()

    def as_tsv(self, rows: Sequence[int] | None = None) -> str:
        """Headers and rows as a spreadsheet takes them from the clipboard; all rows by default."""
        chosen = self.rows if rows is None else [self.rows[number] for number in rows]
        lines = [self.headers, *chosen]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines) + "\n"


class TableModel(QAbstractTableModel):
    """A `Table` for a `QTableView`."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table

    def set_table(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.table.headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.table.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.table.headers[index.column()]}: {cell}"
        return None
