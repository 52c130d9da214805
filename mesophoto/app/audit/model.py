"""Lines of the audit as a table that grows as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from mesophoto.app import texts

if TYPE_CHECKING:
    from mesophoto.library.entities import AuditEntry

Index = QModelIndex | QPersistentModelIndex
PAGE_LINES = 200
COLUMNS = ("When", "Who", "What", "Patient")

KINDS = {
    "import": "Imported", "view": "Viewed", "measure": "Measured", "edit": "Changed", "export": "Exported",
    "delete": "Deleted", "restore": "Restored", "erase": "Deleted for good", "open": "Opened or locked",
}  # fmt: skip
ACTIONS = {
    "import_photos": "Photos imported", "view_patient": "Patient viewed", "open_library": "Library opened",
    "lock_library": "Library locked", "encrypt_library": "Library encrypted",
    "decrypt_library": "Encryption taken off", "add_person": "Person added",
    "change_person": "Person's role changed", "end_access": "Person's access ended",
    "change_passphrase": "Passphrase changed", "change_pin": "PIN changed",
    "new_recovery_key": "New recovery key made", "add_patient": "Patient added",
    "edit_patient": "Patient changed", "delete_patient": "Patient deleted",
    "restore_patient": "Patient restored", "erase_patient": "Patient deleted for good",
    "add_session": "Session added", "edit_session": "Session changed", "delete_session": "Session deleted",
    "restore_session": "Session restored", "edit_photo": "Photo changed", "move_photos": "Photos moved",
    "delete_photos": "Photos deleted", "restore_photos": "Photos restored", "set_baseline": "Baseline set",
    "draw_region": "Region drawn", "edit_region": "Region changed", "delete_region": "Region deleted",
    "exclude_spot": "Spot no longer counted", "count_spot": "Spot counted again", "set_scale": "Scale set",
    "add_appointment": "Appointment added", "edit_appointment": "Appointment changed",
    "move_appointment": "Appointment moved", "delete_appointment": "Appointment deleted",
    "change_setting": "Setting changed", "measure_photo": "Photo measured",
    "together": "Several things changed", "undo": "Taken back", "redo": "Done again",
    "export_audit": "Audit exported",
}  # fmt: skip


class AuditModel(QAbstractTableModel):
    """Newest first. Whoever holds it fetches a page when one is wanted."""

    page_wanted = Signal(int)
    """From which line on."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.lines: list[AuditEntry] = []
        self._is_whole = True
        self._is_waiting = False

    def start_anew(self) -> None:
        """Forget the lines, and ask for the first page."""
        self.beginResetModel()
        self.lines = []
        self._is_whole, self._is_waiting = False, True
        self.endResetModel()
        self.page_wanted.emit(0)

    def add_page(self, offset: int, lines: tuple[AuditEntry, ...]) -> None:
        """Take a page that was asked for; one of an earlier question is dropped."""
        if offset != len(self.lines) or not self._is_waiting:
            return
        self._is_waiting = False
        self._is_whole = len(lines) < PAGE_LINES
        if lines:
            self.beginInsertRows(QModelIndex(), offset, offset + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return describe(line) if index.column() == 2 else None
        when = line.at.astimezone()
        return (
            f"{texts.date_text(when.date())}, {when:%H:%M}",
            line.practitioner,
            action_name(line.action),
            patients_of(line),
        )[index.column()]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.page_wanted.emit(len(self.lines))


def action_name(action: str) -> str:
    """What was done, in words."""
    return ACTIONS.get(action) or action.replace("_", " ").capitalize()


def patients_of(line: AuditEntry) -> str:
    """Whom a line concerns; who was erased has no name any more."""
    if line.patients:
        more = len(line.patient_ids) - len(line.patients)
        return ", ".join(line.patients) + (f" and {more} more" if more else "")
    return "No longer in the library" if line.patient_ids else ""


def describe(line: AuditEntry) -> str:
    """All that a line says, for a closer look."""
    parts = [f"Line {line.number}: {action_name(line.action)}"]
    if line.details:
        parts += [f"{name.replace('_', ' ')}: {value}" for name, value in line.details.items()]
    return "\n".join(parts)
