"""The small cards: a course, and what else could explain a change."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from mesophoto.app import texts
from mesophoto.app.datefield import DateField
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments.choices import Choices
from mesophoto.app.treatments.names import INDICATIONS, INFLUENCES
from mesophoto.library.clinical import Course, Influence
from mesophoto.workflows.operations import AddInfluence, EditCourse, EditInfluence, StartCourse

FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2099, 12, 31)


class _SmallCard(CalmDialog):
    """Chips, then a few fields, then one thing to do."""

    def __init__(self, title: str, choices: Choices, save: str, parent: QWidget | None) -> None:
        super().__init__(title, parent)
        self.column.addWidget(Words(title, "title"))
        self.choices = choices
        self.column.addWidget(choices)
        choices.chosen.connect(self.refresh)
        self.form = QFormLayout()
        self.form.setSpacing(current_theme().px(10))
        self.column.addLayout(self.form)
        self.said = Words("", "muted")
        self.column.addWidget(self.said)
        self.column.addStretch(1)
        self.save = primary(save)
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel, self.save)
        self.save.setDefault(True)

    def add_field(self, words: str, field: QWidget) -> None:
        field.setAccessibleName(words)
        self.form.addRow(words, field)

    def is_complete(self) -> bool:
        """Whether it can be saved."""
        raise NotImplementedError

    def refresh(self, *_: object) -> None:
        self.save.setEnabled(self.is_complete())


class CourseCard(_SmallCard):
    """How many treatments, and how far apart."""

    def __init__(self, patient_id: str, course: Course | None = None, parent: QWidget | None = None) -> None:
        self._patient_id, self._course = patient_id, course
        title = tr("Edit course") if course else tr("Start a course")
        choices = Choices(INDICATIONS, tr("What for"))
        super().__init__(title, choices, tr("Save") if course else tr("Start course"), parent)
        self.count = QSpinBox(minimum=1, maximum=50)
        self.interval = QSpinBox(minimum=1, maximum=730)
        self.interval.setSuffix(tr(" days"))
        self.starts_on = DateField(FIRST_DAY, LAST_DAY)
        self.note = QLineEdit()
        self.add_field(tr("Sessions"), self.count)
        self.add_field(tr("Interval"), self.interval)
        self.add_field(tr("First session on"), self.starts_on)
        self.add_field(tr("Note"), self.note)
        given = course or Course("", patient_id, "rejuvenation", date.today())
        self.choices.set_value(given.indication)
        self.count.setValue(given.session_count)
        self.interval.setValue(given.interval_days)
        self.starts_on.set_value(given.starts_on)
        self.note.setText(given.note)
        for changed in (self.count.valueChanged, self.interval.valueChanged, self.starts_on.textChanged):
            changed.connect(self.refresh)
        self.refresh()
        self.open_at(460, 400)

    def is_complete(self) -> bool:
        return self.starts_on.value() is not None and self.choices.value() is not None

    def refresh(self, *_: object) -> None:
        super().refresh()
        first = self.starts_on.value()
        if first is not None:
            last = first + timedelta((self.count.value() - 1) * self.interval.value())
            self.said.setText(tr("The last session is planned for {day}.").format(day=texts.date_text(last)))

    def operation(self) -> StartCourse | EditCourse:
        fields = {
            "indication": self.choices.value(),
            "starts_on": self.starts_on.value(),
            "session_count": self.count.value(),
            "interval_days": self.interval.value(),
            "note": self.note.text(),
        }
        if self._course is None:
            return StartCourse(patient_id=self._patient_id, **fields)
        return EditCourse(course_id=self._course.id, **fields)


class InfluenceCard(_SmallCard):
    """What, and from when to when."""

    def __init__(
        self, patient_id: str, influence: Influence | None = None, parent: QWidget | None = None
    ) -> None:
        self._patient_id, self._influence = patient_id, influence
        choices = Choices(INFLUENCES, tr("What"))
        save = tr("Save") if influence else tr("Note")
        super().__init__(tr("What else could explain a change"), choices, save, parent)
        self.starts_on = DateField(FIRST_DAY, LAST_DAY)
        self.ends_on = DateField(FIRST_DAY, LAST_DAY)
        self.ends_on.setPlaceholderText(tr("It goes on"))
        self.note = QLineEdit()
        self.add_field(tr("From"), self.starts_on)
        self.add_field(tr("To"), self.ends_on)
        self.add_field(tr("Note"), self.note)
        self.starts_on.set_value(influence.starts_on if influence else date.today())
        if influence is not None:
            self.choices.set_value(influence.kind)
            self.ends_on.set_value(influence.ends_on)
            self.note.setText(influence.note)
        for field in (self.starts_on, self.ends_on):
            field.textChanged.connect(self.refresh)
        self.refresh()
        self.open_at(480, 380)

    def is_complete(self) -> bool:
        first, last = self.starts_on.value(), self.ends_on.value()
        in_order = last is None or first is None or first <= last
        said = first is not None and self.choices.value() is not None
        return said and self.ends_on.is_acceptable() and in_order

    def refresh(self, *_: object) -> None:
        super().refresh()
        first, last = self.starts_on.value(), self.ends_on.value()
        wrong = first is not None and last is not None and last < first
        self.said.setText(tr("It cannot end before it starts.") if wrong else "")

    def operation(self) -> AddInfluence | EditInfluence:
        fields = {
            "kind": self.choices.value(),
            "starts_on": self.starts_on.value(),
            "ends_on": self.ends_on.value(),
            "note": self.note.text(),
        }
        if self._influence is None:
            return AddInfluence(patient_id=self._patient_id, **fields)
        return EditInfluence(influence_id=self._influence.id, **fields)
