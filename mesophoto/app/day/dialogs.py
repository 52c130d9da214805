"""What is asked of an appointment, and to whom photos are moved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QPushButton, QSpinBox, QTimeEdit, QWidget

from mesophoto.app import engine
from mesophoto.app.day.finder import PatientFinder
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.library.entities import Patient
    from mesophoto.workflows.day import DayEntry


class AppointmentDialog(CalmDialog):
    """Changes when a patient is expected, for how long, and why."""

    def __init__(self, entry: DayEntry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Appointment"), parent)
        self._appointment = one = entry.appointment
        self.day = QDateEdit(QDate(one.starts_at.year, one.starts_at.month, one.starts_at.day))
        self.day.setCalendarPopup(True)
        self.time = QTimeEdit(QTime(one.starts_at.hour, one.starts_at.minute))
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 600)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setValue(one.duration_min)
        self.note = QLineEdit(one.note)
        form = QFormLayout()
        form.setSpacing(current_theme().px(10))
        for text, field in (
            (tr("Day"), self.day), (tr("Time"), self.time), (tr("Takes"), self.minutes),
            (tr("Note"), self.note),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text)
        self.column.addWidget(Words(entry.patient.name, "title"))
        self.column.addLayout(form)
        cancel = QPushButton(tr("Cancel"))
        self.save = primary(tr("Save"))
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self.add_foot(None, cancel, self.save)
        self.save.setDefault(True)
        self.time.setFocus()

    def operation(self) -> object:
        """What saving it means."""
        day, at = self.day.date(), self.time.time()
        return engine.EditAppointment(
            appointment_id=self._appointment.id,
            starts_at=datetime(day.year(), day.month(), day.day(), at.hour(), at.minute()),
            duration_min=self.minutes.value(),
            course_id=self._appointment.course_id,
            note=self.note.text(),
        )


class MoveDialog(CalmDialog):
    """Finds the patient to whom a photo belongs."""

    patient_found = Signal(object)
    """The `Patient`."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Move to another patient"), parent)
        self.column.addWidget(Words(tr("Whose photo is it?"), "title"))
        self.column.addWidget(
            Words(
                tr(
                    "It goes from {name} to the patient you choose, into the session of the same day. "
                    "What is measured is measured anew for both. Undo brings it back."
                ).format(name=name),
                "muted",
            )
        )
        self.finder = PatientFinder(desk, may_add=False)
        self.finder.field.setPlaceholderText(tr("Name or number of the patient"))
        self.finder.chosen.connect(self._on_chosen)
        self.column.addWidget(self.finder)
        self.column.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel)
        self.open_at(460, 400)
        self.finder.field.setFocus()

    def _on_chosen(self, patient: Patient, _typed: str) -> None:
        self.accept()
        self.patient_found.emit(patient)
