"""Operations on appointments: when patients are expected."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from mesophoto.errors import LibraryError
from mesophoto.library.entities import say_date
from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation

USUAL_MINUTES = 30
_MOST_MINUTES = 24 * 60


def say_time(when: datetime) -> str:
    """Name a time as the Undo menu does: "3 Mar 2026, 09:30"."""
    return f"{say_date(when.date())}, {when:%H:%M}"


@dataclass(frozen=True, kw_only=True)
class AddAppointment(Operation):
    """Expect a patient; ``appointment_id`` is the new key."""

    action: ClassVar[str] = "add_appointment"
    patient_id: str
    starts_at: datetime
    duration_min: int = USUAL_MINUTES
    course_id: str | None = None
    note: str = ""
    appointment_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add appointment of {library.patient(self.patient_id).name}, {say_time(self.starts_at)}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        _check(self.starts_at, self.duration_min)
        transaction.insert(
            "appointments",
            {
                "id": self.appointment_id,
                "patient_id": self.patient_id,
                "course_id": self.course_id,
                "starts_at": self.starts_at,
                "duration_min": self.duration_min,
                "note": self.note.strip(),
            },
        )


@dataclass(frozen=True, kw_only=True)
class EditAppointment(Operation):
    """Change an appointment; every field is set."""

    action: ClassVar[str] = "edit_appointment"
    appointment_id: str
    starts_at: datetime
    duration_min: int = USUAL_MINUTES
    course_id: str | None = None
    note: str = ""

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit appointment of {say_time(self.starts_at)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        _check(self.starts_at, self.duration_min)
        transaction.update(
            "appointments",
            self.appointment_id,
            starts_at=self.starts_at,
            duration_min=self.duration_min,
            course_id=self.course_id,
            note=self.note.strip(),
        )


@dataclass(frozen=True)
class MoveAppointment(Operation):
    """Move an appointment to another time."""

    action: ClassVar[str] = "move_appointment"
    appointment_id: str
    starts_at: datetime

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Move appointment to {say_time(self.starts_at)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        _check(self.starts_at, 1)
        transaction.update("appointments", self.appointment_id, starts_at=self.starts_at)


@dataclass(frozen=True)
class DeleteAppointment(Operation):
    """Put an appointment into the bin."""

    action: ClassVar[str] = "delete_appointment"
    appointment_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Delete appointment"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("appointments", self.appointment_id)


def _check(starts_at: datetime, duration_min: int) -> None:
    if starts_at.tzinfo is not None:
        raise ValueError("appointments are told by the clinic's clock, without a time zone")
    if not 1 <= duration_min <= _MOST_MINUTES:
        raise LibraryError("An appointment takes between a minute and a day.")
