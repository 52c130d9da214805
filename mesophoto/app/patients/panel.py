"""The list of patients, with search as you type."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.library.entities import Patient

PATIENT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class PatientModel(QAbstractListModel):
    """Patients as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.patients: list[Patient] = []

    def set_patients(self, patients: list[Patient]) -> None:
        """Take what was found; where it goes on from what is shown, the list stays where it is."""
        shown = len(self.patients)
        if shown and len(patients) > shown and patients[:shown] == self.patients:
            self.beginInsertRows(QModelIndex(), shown, len(patients) - 1)
            self.patients = patients
            self.endInsertRows()
            return
        self.beginResetModel()
        self.patients = patients
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.patients)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        patient = self.patients[index.row()]
        if role == PATIENT:
            return patient
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return patient.name
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return describe(patient)
        return None

    def row_of(self, patient_id: str | None) -> int | None:
        return next((i for i, patient in enumerate(self.patients) if patient.id == patient_id), None)


def describe(patient: Patient) -> str:
    """Second line of the list."""
    parts = [patient.number] if patient.number and patient.name != patient.number else []
    if patient.session_count == 0:
        parts.append(tr("no photos yet"))
    else:
        parts.append(tr("%n sessions", n=patient.session_count))
        parts.append(texts.date_text(patient.last_session))
    return " · ".join(parts)


class PatientDelegate(QStyledItemDelegate):
    """Paints name and last visit, quietly."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, current_theme().px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        patient: Patient = index.data(PATIENT)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(6, 2, -6, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(card, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(card, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
        inner = card.adjusted(theme.px(12), theme.px(6), -theme.px(10), -theme.px(6))
        half = inner.height() / 2
        painter.setFont(theme.font("body", strong=True))
        painter.setPen(theme.color("text"))
        name = painter.fontMetrics().elidedText(patient.name, Qt.TextElideMode.ElideRight, int(inner.width()))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(inner.x(), inner.y(), inner.width(), half), left, name)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text_muted"))
        line = painter.fontMetrics().elidedText(
            describe(patient), Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(QRectF(inner.x(), inner.y() + half, inner.width(), half), left, line)
        painter.restore()


class PatientPanel(QFrame):
    """Searches and chooses; what is to be done is said by signals."""

    search_changed = Signal(str)
    patient_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    add_wanted = Signal()
    step_wanted = Signal(int)
    """Left and right in the list lead through the sessions of the chosen patient."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "panel")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, number, date or lot"))
        self.search.setToolTip(
            tr("Part of a name, number, product or lot, or a date of birth or of a session: 12 Jan 2026")
        )
        self.search.setAccessibleName(tr("Search patients"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.search_changed)
        self.search.installEventFilter(self)
        self.add_button = set_kind(QToolButton(), "quiet")
        set_icon(self.add_button, "plus")
        grow_icon(self.add_button)
        self.add_button.setToolTip(tr("Add a patient (Ctrl+N)"))
        self.add_button.setAccessibleName(tr("Add a patient"))
        self.add_button.clicked.connect(self.add_wanted)

        self.model = PatientModel(self)
        self.list = QListView()
        self.list.setObjectName("patient_list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PatientDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.installEventFilter(self)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Patients"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.empty = set_kind(QLabel(tr("No patient is found by that.")), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(theme.px(16), theme.px(24), theme.px(16), 0)

        row = QHBoxLayout()
        row.setContentsMargins(theme.px(12), theme.px(12), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(6))
        row.addWidget(self.search, 1)
        row.addWidget(self.add_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addLayout(self._stack, 1)

    def set_patients(self, patients: list[Patient], chosen: str | None) -> None:
        self.model.set_patients(patients)
        self.set_chosen(chosen)
        searching = bool(self.search.text().strip())
        self.empty.setText(
            tr("No patient is found by that.") if searching else tr("No patients yet.\nDrop photos to begin.")
        )
        self._stack.setCurrentWidget(self.list if patients else self.empty)

    def set_chosen(self, patient_id: str | None) -> None:
        """Mark the open patient, without saying that it was chosen."""
        row = self.model.row_of(patient_id)
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            selection.setCurrentIndex(self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(blocked)
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(watched, event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, key: int) -> bool:
        """Down and Enter lead from the search into the list; left and right from session to session."""
        into_list = key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.search and into_list and self.model.patients:
            row = self.list.currentIndex().row()
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(max(row, 0)))
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if watched is self.list and step is not None:
            self.step_wanted.emit(step)
            return True
        return False

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.patient_chosen.emit(current.data(PATIENT).id)

    def _on_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(index.data(PATIENT).id, self.list.viewport().mapToGlobal(place))
