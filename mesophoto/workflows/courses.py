"""Where a course stands: which treatment is next, when it is due, and whether it is over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from mesophoto.library import clinical_queries, queries
from mesophoto.library.clinical import Course, Treatment
from mesophoto.library.entities import Patient
from mesophoto.library.library import Library

Phase = Literal["running", "finished", "ended"]
"""Finished: all its treatments were given. Ended: it was ended before."""


@dataclass(frozen=True, slots=True)
class CourseState:
    """A course with what was given of it.

    Attributes
    ----------
    course : Course
    given : tuple of Treatment
        Its treatments in order of time.
    phase : "running", "finished" or "ended"
    due_on : date or None
        Day of the next treatment: the interval after the last one that was given, or the start. None once the
        course is over.
    """

    course: Course
    given: tuple[Treatment, ...]
    phase: Phase
    due_on: date | None

    @property
    def next_number(self) -> int | None:
        """Number of the next treatment, from 1; None once the course is over."""
        return len(self.given) + 1 if self.phase == "running" else None

    def number_of(self, treatment_id: str) -> int | None:
        """Which one of the course a treatment is, from 1; None if it is none of them."""
        numbers = (number for number, one in enumerate(self.given, 1) if one.id == treatment_id)
        return next(numbers, None)

    def days_overdue(self, day: date) -> int:
        """Days since the next treatment was due; 0 where it is not overdue."""
        return 0 if self.due_on is None else max((day - self.due_on).days, 0)


@dataclass(frozen=True, slots=True)
class Due:
    """A patient whose next treatment of a course is due."""

    patient: Patient
    state: CourseState

    @property
    def due_on(self) -> date:
        """Day that it is due on."""
        return self.state.due_on or self.state.course.starts_on


def course_state(course: Course, treatments: Iterable[Treatment]) -> CourseState:
    """Tell where a course stands.

    Parameters
    ----------
    course : Course
    treatments : iterable of Treatment
        Of its patient; those of other courses, and deleted ones, do not count.
    """
    given = tuple(
        sorted(
            (one for one in treatments if one.course_id == course.id and one.deleted_at is None),
            key=lambda one: one.date,
        )
    )
    if len(given) >= course.session_count:
        return CourseState(course, given, "finished", None)
    if course.ended_on is not None:
        return CourseState(course, given, "ended", None)
    due_on = given[-1].date + timedelta(days=course.interval_days) if given else course.starts_on
    return CourseState(course, given, "running", due_on)


def course_states(library: Library, patient_id: str) -> tuple[CourseState, ...]:
    """Where all courses of a patient stand, in order of time."""
    with library.read() as connection:
        treatments = clinical_queries.treatments(connection, patient_id)
        courses = clinical_queries.courses(connection, patient_id)
    return tuple(course_state(course, treatments) for course in courses)


def due(library: Library, day: date, *, days_ahead: int = 0) -> tuple[Due, ...]:
    """Who is due for the next treatment of a course, longest overdue first.

    Parameters
    ----------
    library : Library
    day : date
        Today.
    days_ahead : int, optional
        How far to look ahead: 6 gives what is due this week.
    """
    last = day + timedelta(days=days_ahead)
    with library.read() as connection:
        courses = [course for course in clinical_queries.courses(connection) if course.ended_on is None]
        of_course: dict[str | None, list[Treatment]] = {}
        for treatment in clinical_queries.all_treatments(connection) if courses else ():
            of_course.setdefault(treatment.course_id, []).append(treatment)
        found = []
        for course in courses:
            state = course_state(course, of_course.get(course.id, ()))
            if state.due_on is None or state.due_on > last:
                continue
            patient = queries.patient(connection, course.patient_id)
            if patient is not None:
                found.append(Due(patient, state))
    return tuple(sorted(found, key=lambda one: (one.due_on, one.patient.name)))
