"""The list of a day: who is expected when, what is due, and who was photographed."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mesophoto.library import clinical_queries, queries
from mesophoto.library.clinical import Appointment
from mesophoto.library.day_queries import photographed_on, treatments_before
from mesophoto.library.entities import Patient
from mesophoto.library.library import Library


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One patient of a day."""

    patient: Patient
    appointment: Appointment | None
    """None: photographed without one."""
    photo_count: int
    """Photos of that day."""
    treatment_number: int | None = None
    """Which treatment of the appointment's course is due."""
    treatment_count: int | None = None
    """How many the course has."""

    @property
    def key(self) -> str:
        """Different for each line of a day."""
        return self.patient.id if self.appointment is None else self.appointment.id


def day_list(library: Library, day: date) -> tuple[DayEntry, ...]:
    """List a day's patients: appointments in order of time, then who was photographed without one."""
    start = datetime.combine(day, time())
    with library.read() as connection:
        expected = clinical_queries.appointments(connection, since=start, until=start + timedelta(days=1))
        photographed = photographed_on(connection, day)
        walk_ins = set(photographed) - {one.patient_id for one in expected}
        patients = {
            key: found
            for key in walk_ins | {one.patient_id for one in expected}
            if (found := queries.patient(connection, key)) is not None
        }
        planned = {one.course_id for one in expected if one.course_id is not None}
        courses = {one.id: one for one in clinical_queries.courses(connection)} if planned else {}
        given = treatments_before(connection, planned, day) if planned else {}
    entries = []
    for one in expected:
        course = courses.get(one.course_id or "")
        number = None if course is None else given.get(course.id, 0) + 1
        is_due = course is not None and number is not None and number <= course.session_count
        entries.append(
            DayEntry(
                patients[one.patient_id],
                one,
                photographed.get(one.patient_id, 0),
                number if is_due else None,
                course.session_count if course is not None and is_due else None,
            )
        )
    unexpected = sorted((patients[key] for key in walk_ins), key=lambda patient: patient.name.casefold())
    return (*entries, *(DayEntry(patient, None, photographed[patient.id]) for patient in unexpected))
