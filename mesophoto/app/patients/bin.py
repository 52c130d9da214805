"""The bin: what was deleted, with a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient


class BinDialog(QDialog):
    """Lists deleted patients; restoring is an operation like any other."""

    restore_wanted = Signal(str)

    def __init__(self, patients: tuple[Patient, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle("Bin")
        self.list = QListWidget()
        self.list.setAccessibleName("Deleted patients")
        for patient in patients:
            item = QListWidgetItem(f"{patient.name}   ·   deleted {texts.date_text(patient.deleted_at)}")
            item.setData(Qt.ItemDataRole.UserRole, patient.id)
            self.list.addItem(item)
        text = "Deleted patients stay here with all that is theirs." if patients else "The bin is empty."
        buttons = QDialogButtonBox()
        self.restore = buttons.addButton("Restore", QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.clicked.connect(self._on_restore)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(12))
        layout.addWidget(set_kind(QLabel(text), "muted"))
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.list.itemSelectionChanged.connect(self._refresh)
        self.list.setCurrentRow(0)
        self._refresh()
        self.resize(theme.px(460), theme.px(360))

    def _on_restore(self) -> None:
        item = self.list.takeItem(self.list.currentRow())
        self.restore_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        self._refresh()

    def _refresh(self) -> None:
        self.restore.setEnabled(bool(self.list.selectedItems()))
