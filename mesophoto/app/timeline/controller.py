"""Opens what is chosen on the timeline's lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


class TimelineController(QObject):
    """Shows a treatment or side effect on its card, and an appointment in its day."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.timeline.treatment_chosen.connect(self._on_treatment)
        window.timeline.side_effect_chosen.connect(window.side_effects.edit)
        window.timeline.appointment_chosen.connect(self._on_appointment)

    def _on_treatment(self, treatment_id: str) -> None:
        shown = self._window.desk.timeline
        found = () if shown is None else shown.history.treatments
        treatment = next((one for one in found if one.id == treatment_id), None)
        if treatment is not None:
            self._window.treatments.edit(treatment)

    def _on_appointment(self, appointment_id: str) -> None:
        shown = self._window.desk.timeline
        found = () if shown is None else shown.history.appointments
        appointment = next((one for one in found if one.id == appointment_id), None)
        if appointment is not None:
            self._window.day.show()
            self._window.day.show_day(appointment.starts_at.date())
