"""The dialog that adds or edits a patient."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.datefield import DateField
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient
from mesophoto.workflows.operations import AddPatient, EditPatient

SEXES = {"unknown": mark("Not said"), "female": mark("Female"), "male": mark("Male"), "other": mark("Other")}


class PatientDialog(QDialog):
    """Asks for a patient's names; a name or a number is enough."""

    def __init__(
        self, patient: Patient | None = None, parent: QWidget | None = None, *, number: str = ""
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._patient = patient
        self.setWindowTitle(tr("Edit patient") if patient else tr("New patient"))
        self.family_name = QLineEdit(patient.family_name if patient else "")
        self.given_name = QLineEdit(patient.given_name if patient else "")
        self.number = QLineEdit(patient.number if patient else number)
        self.birth_date = DateField(date(1900, 1, 1), date.today())
        self.birth_date.set_value(patient.birth_date if patient else None)
        self.sex = QComboBox()
        for value, text in SEXES.items():
            self.sex.addItem(tr(text), value)
        self.sex.setCurrentIndex(self.sex.findData(patient.sex if patient else "unknown"))
        self.note = QPlainTextEdit(patient.note if patient else "")
        self.note.setMaximumHeight(theme.px(96))
        self.note.setTabChangesFocus(True)
        self.hint = set_kind(QLabel(tr("A name or a number is enough.")), "caption")

        form = QFormLayout()
        form.setSpacing(theme.px(10))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (tr("&Family name"), self.family_name), (tr("&Given name"), self.given_name),
            (tr("&Number"), self.number), (tr("&Date of birth"), self.birth_date), (tr("&Sex"), self.sex),
            (tr("N&ote"), self.note),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(
            tr("Save") if patient else tr("Add patient"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(16))
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        for field in (self.family_name, self.given_name, self.number, self.birth_date):
            field.textChanged.connect(self._refresh)
        self._refresh()
        self.resize(theme.px(460), theme.px(470))

    def operation(self) -> AddPatient | EditPatient:
        """What saving it means."""
        fields = {
            "number": self.number.text().strip(),
            "family_name": self.family_name.text().strip(),
            "given_name": self.given_name.text().strip(),
            "birth_date": self.birth_date.value(),
            "sex": self.sex.currentData(),
            "note": self.note.toPlainText().strip(),
        }
        if self._patient is None:
            return AddPatient(**fields)
        return EditPatient(patient_id=self._patient.id, **fields)

    def _refresh(self) -> None:
        named = any(field.text().strip() for field in (self.family_name, self.given_name, self.number))
        self.save.setEnabled(named and self.birth_date.is_acceptable())
