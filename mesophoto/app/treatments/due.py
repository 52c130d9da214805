"""Who is due for the next treatment of a course."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.treatments.names import course_text
from mesophoto.app.treatments.panel import due_text
from mesophoto.app.treatments.section import Entry, Section

if TYPE_CHECKING:
    from mesophoto.workflows.courses import Due


class DueDialog(CalmDialog):
    """Longest overdue first; one click opens the patient."""

    patient_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Due this week"), parent)
        self.column.addWidget(Words(tr("Due this week"), "title"))
        self.section = Section(
            tr("Next treatments of courses"), tr("Nobody is due within the next seven days.")
        )
        self.open_patient = self.section.add_button(primary(tr("Open the patient")))
        self.section.end_buttons()
        self.column.addWidget(self.section, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close)
        self.open_patient.clicked.connect(lambda: self._go(self.section.chosen()))
        self.section.activated.connect(self._go)
        self.quiet_keys()
        self.open_at(560, 520)

    def show_due(self, found: tuple[Due, ...]) -> None:
        """Show who is due."""
        today = date.today()
        self.section.show_entries(
            [
                Entry(
                    one.patient.id,
                    one.patient.name,
                    course_text(one.state),
                    due_text(one.state, today),
                    is_urgent=one.due_on < today,
                )
                for one in found
            ]
        )

    def _go(self, patient_id: str) -> None:
        self.patient_wanted.emit(patient_id)
        self.accept()
