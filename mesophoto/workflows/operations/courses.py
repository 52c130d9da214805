"""Operations on courses: plans of treatments at set intervals."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import INDICATIONS, Indication
from mesophoto.library.entities import say_date
from mesophoto.library.library import Library
from mesophoto.library.schema import CourseRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation

MOST_SESSIONS = 50
LONGEST_INTERVAL_DAYS = 730


@dataclass(frozen=True, kw_only=True)
class _CourseFields:
    indication: Indication
    starts_on: date
    session_count: int = 5
    interval_days: int = 14
    note: str = ""

    def values(self) -> dict[str, Any]:
        """Columns of the course's row, checked."""
        if self.indication not in INDICATIONS:
            raise LibraryError("Say what the course is for.")
        if not 1 <= self.session_count <= MOST_SESSIONS:
            raise LibraryError(f"A course has between 1 and {MOST_SESSIONS} sessions.")
        if not 1 <= self.interval_days <= LONGEST_INTERVAL_DAYS:
            raise LibraryError(f"Between two sessions lie 1 to {LONGEST_INTERVAL_DAYS} days.")
        return {
            "indication": self.indication, "starts_on": self.starts_on, "session_count": self.session_count,
            "interval_days": self.interval_days, "note": self.note.strip(),
        }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class StartCourse(_CourseFields, Operation):
    """Start a course; ``course_id`` is the new key."""

    action: ClassVar[str] = "add_course"
    patient_id: str
    course_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Start course of {self.session_count} sessions"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        row = {"id": self.course_id, "patient_id": self.patient_id, "ended_on": None}
        transaction.insert("courses", {**row, **self.values()})


@dataclass(frozen=True, kw_only=True)
class EditCourse(_CourseFields, Operation):
    """Change a course's plan; every field is set. One that was ended goes on."""

    action: ClassVar[str] = "edit_course"
    course_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit course of {self.session_count} sessions"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("courses", self.course_id, ended_on=None, **self.values())


@dataclass(frozen=True)
class EndCourse(Operation):
    """End a course before all its treatments were given."""

    action: ClassVar[str] = "end_course"
    course_id: str
    ended_on: date

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"End course on {say_date(self.ended_on)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        starts_on = transaction.connection.execute(
            select(CourseRow.starts_on).where(CourseRow.id == self.course_id)
        ).scalar_one()
        if self.ended_on < starts_on:
            raise LibraryError(f"The course starts on {say_date(starts_on)}: it cannot end before that.")
        transaction.update("courses", self.course_id, ended_on=self.ended_on)


@dataclass(frozen=True)
class DeleteCourse(Operation):
    """Take a course away; its treatments stay."""

    action: ClassVar[str] = "delete_course"
    course_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Delete course"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("courses", self.course_id)
