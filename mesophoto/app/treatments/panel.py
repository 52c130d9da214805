"""A patient's treatments, courses and what else could explain a change, in one quiet window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments.names import (
    INDICATIONS,
    INFLUENCES,
    TECHNIQUES,
    course_text,
    products_text,
    where_text,
)
from mesophoto.app.treatments.section import Entry, Section
from mesophoto.library.clinical import Influence, Treatment
from mesophoto.library.entities import Patient

if TYPE_CHECKING:
    from mesophoto.workflows.courses import CourseState


@dataclass(frozen=True)
class Dossier:
    """What the panel shows of a patient."""

    patient: Patient
    treatments: tuple[Treatment, ...]
    courses: tuple[CourseState, ...]
    influences: tuple[Influence, ...]


class TreatmentsDialog(CalmDialog):
    """Says what is wanted; the controller does it."""

    record_wanted = Signal()
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    course_wanted = Signal(object)
    """A `CourseState` to edit; None to start one."""
    course_end_wanted = Signal(object)
    course_delete_wanted = Signal(object)
    influence_wanted = Signal(object)
    influence_delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Treatments"), parent)
        theme = current_theme()
        self.title = Words("", "title")
        self.column.addWidget(self.title)
        self.treatments = Section(
            tr("Treatments"),
            tr("No treatment is recorded yet. The first one takes half a minute."),
        )
        self.record = self.treatments.add_button(primary(tr("Record a treatment…")), needs_entry=False)
        self.edit = self.treatments.add_button(QPushButton(tr("Edit…")))
        self.delete = self.treatments.add_button(QPushButton(tr("Delete")))
        self.treatments.end_buttons()
        self.courses = Section(
            tr("Courses"),
            tr("A course plans treatments at set intervals and says when the next is due."),
        )
        self.start = self.courses.add_button(QPushButton(tr("Start…")), needs_entry=False)
        self.edit_course = self.courses.add_button(QPushButton(tr("Edit…")))
        self.end_course = self.courses.add_button(QPushButton(tr("End")))
        self.delete_course = self.courses.add_button(QPushButton(tr("Delete")))
        self.courses.end_buttons()
        self.influences = Section(
            tr("What else could explain a change"),
            tr("Botulinum, laser, a peel, retinoids, sun, smoking: note what else could change the skin."),
        )
        self.add_influence = self.influences.add_button(QPushButton(tr("Note…")), needs_entry=False)
        self.edit_influence = self.influences.add_button(QPushButton(tr("Edit…")))
        self.delete_influence = self.influences.add_button(QPushButton(tr("Delete")))
        self.influences.end_buttons()
        right = QVBoxLayout()
        right.setSpacing(theme.px(18))
        right.addWidget(self.courses, 1)
        right.addWidget(self.influences, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(24))
        row.addWidget(self.treatments, 5)
        row.addLayout(right, 4)
        self.column.addLayout(row, 1)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_foot(None, self.close_button)
        self._connect()
        self.quiet_keys()
        self.open_at(980, 620)

    def _connect(self) -> None:
        self.record.clicked.connect(self.record_wanted)
        self.start.clicked.connect(lambda: self.course_wanted.emit(None))
        self.add_influence.clicked.connect(lambda: self.influence_wanted.emit(None))
        for section, button, signal in (
            (self.treatments, self.edit, self.edit_wanted),
            (self.treatments, self.delete, self.delete_wanted),
            (self.courses, self.edit_course, self.course_wanted),
            (self.courses, self.end_course, self.course_end_wanted),
            (self.courses, self.delete_course, self.course_delete_wanted),
            (self.influences, self.edit_influence, self.influence_wanted),
            (self.influences, self.delete_influence, self.influence_delete_wanted),
        ):
            button.clicked.connect(
                lambda _checked=False, section=section, signal=signal: signal.emit(section.chosen())
            )
        self.treatments.activated.connect(self.edit_wanted)
        self.courses.activated.connect(self.course_wanted)
        self.influences.activated.connect(self.influence_wanted)

    def show_dossier(self, found: Dossier) -> None:
        """Show what is known of a patient, the newest first."""
        self.title.setText(found.patient.name)
        self.treatments.show_entries(
            [treatment_entry(one, found.courses) for one in reversed(found.treatments)]
        )
        self.courses.show_entries([_course_entry(one) for one in reversed(found.courses)])
        self.influences.show_entries([_influence_entry(one) for one in reversed(found.influences)])


def treatment_entry(treatment: Treatment, courses: Sequence[CourseState]) -> Entry:
    """Day and product, how and where, and which session of its course it was."""
    title = "   ".join(filter(None, (texts.date_text(treatment.date), products_text(treatment))))
    below = " · ".join(
        filter(
            None,
            (
                tr(INDICATIONS[treatment.indication]),
                tr(TECHNIQUES[treatment.technique]),
                where_text(treatment),
                treatment.note,
            ),
        )
    )
    for state in courses:
        number = state.number_of(treatment.id)
        if number is not None:
            count = state.course.session_count
            return Entry(treatment, title, below, session_text(number, count))
    return Entry(treatment, title, below)


def session_text(number: int, count: int) -> str:
    """Which one of a course."""
    return tr("Session {number} of {count}").format(number=number, count=count)


def due_text(state: CourseState, today: date) -> str:
    """When the next treatment is due, or since when it was."""
    if state.due_on is None:
        return ""
    days = state.days_overdue(today)
    if days:
        return tr("%n days overdue", n=days)
    return tr("due today") if state.due_on == today else tr("due {day}").format(
        day=texts.short_date(state.due_on)
    )  # fmt: skip


def _course_entry(state: CourseState) -> Entry:
    course, today = state.course, date.today()
    below = tr("From {day}, every {days} days").format(
        day=texts.date_text(course.starts_on), days=course.interval_days
    )
    overdue = state.days_overdue(today) > 0
    return Entry(state, course_text(state), below, due_text(state, today), is_urgent=overdue)


def _influence_entry(influence: Influence) -> Entry:
    first = texts.date_text(influence.starts_on)
    if influence.ends_on is None:
        when = tr("since {day}").format(day=first)
    elif influence.ends_on == influence.starts_on:
        when = first
    else:
        when = tr("{first} to {last}").format(first=first, last=texts.date_text(influence.ends_on))
    below = " · ".join(filter(None, (when, influence.note)))
    return Entry(influence, tr(INFLUENCES[influence.kind]), below)
