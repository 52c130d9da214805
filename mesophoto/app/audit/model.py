"""Lines of the audit as a table that grows as one scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from mesophoto.app import texts
from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.library.entities import AuditEntry

Index = QModelIndex | QPersistentModelIndex
PAGE_LINES = 200
COLUMNS = (mark("When"), mark("Who"), mark("What"), mark("Patient"))

KINDS = {
    "import": mark("Imported"), "view": mark("Viewed"), "measure": mark("Measured"), "edit": mark("Changed"),
    "export": mark("Exported"), "delete": mark("Deleted"), "restore": mark("Restored"),
    "erase": mark("Deleted for good"), "open": mark("Opened or locked"),
}  # fmt: skip
ACTIONS = {
    "import_photos": mark("Photos imported"), "view_patient": mark("Patient viewed"),
    "open_library": mark("Library opened"), "lock_library": mark("Library locked"),
    "encrypt_library": mark("Library encrypted"), "decrypt_library": mark("Encryption taken off"),
    "add_person": mark("Person added"), "change_person": mark("Person's role changed"),
    "end_access": mark("Person's access ended"), "change_passphrase": mark("Passphrase changed"),
    "change_pin": mark("PIN changed"), "new_recovery_key": mark("New recovery key made"),
    "add_patient": mark("Patient added"), "edit_patient": mark("Patient changed"),
    "delete_patient": mark("Patient deleted"), "restore_patient": mark("Patient restored"),
    "erase_patient": mark("Patient deleted for good"), "add_session": mark("Session added"),
    "edit_session": mark("Session changed"), "delete_session": mark("Session deleted"),
    "restore_session": mark("Session restored"), "edit_photo": mark("Photo changed"),
    "move_photos": mark("Photos moved"), "delete_photos": mark("Photos deleted"),
    "restore_photos": mark("Photos restored"), "set_baseline": mark("Baseline set"),
    "draw_region": mark("Region drawn"), "edit_region": mark("Region changed"),
    "delete_region": mark("Region deleted"), "exclude_spot": mark("Spot no longer counted"),
    "count_spot": mark("Spot counted again"), "set_scale": mark("Scale set"),
    "add_appointment": mark("Appointment added"), "edit_appointment": mark("Appointment changed"),
    "move_appointment": mark("Appointment moved"), "delete_appointment": mark("Appointment deleted"),
    "change_setting": mark("Setting changed"), "measure_photo": mark("Photo measured"),
    "together": mark("Several things changed"), "undo": mark("Taken back"), "redo": mark("Done again"),
    "export_audit": mark("Audit exported"), "export_sheet": mark("Sheet handed out"),
    "export_picture": mark("Pictures handed out"), "export_motion": mark("Moving picture handed out"),
    "export_data": mark("Measurements handed out"), "export_dicom": mark("DICOM files handed out"),
    "give_consent": mark("Consent noted"), "edit_consent": mark("Consent changed"),
    "revoke_consent": mark("Consent withdrawn"), "delete_consent": mark("Consent deleted"),
    "set_outcome_plan": mark("Chosen what is judged"),
    "import_data": mark("Measurements imported"),
    "make_pseudonym_key": mark("Key of the pseudonyms made"),
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
            return tr(COLUMNS[section])
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
    return tr(ACTIONS.get(action, "")) or action.replace("_", " ").capitalize()


def patients_of(line: AuditEntry) -> str:
    """Whom a line concerns; who was erased has no name any more."""
    if line.patients:
        more = len(line.patient_ids) - len(line.patients)
        named = ", ".join(line.patients)
        return tr("{names} and %n more", n=more).format(names=named) if more else named
    return tr("No longer in the library") if line.patient_ids else ""


def describe(line: AuditEntry) -> str:
    """All that a line says, for a closer look."""
    parts = [tr("Line {number}: {what}").format(number=line.number, what=action_name(line.action))]
    if line.details:
        parts += [f"{name.replace('_', ' ')}: {value}" for name, value in line.details.items()]
    return "\n".join(parts)
