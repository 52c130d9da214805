"""The card on which a treatment is recorded, or changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.datefield import DateField
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.treatments.choices import Choices
from mesophoto.app.treatments.given import GivenProducts
from mesophoto.app.treatments.names import INDICATIONS, TECHNIQUES, course_text
from mesophoto.app.treatments.number_box import number_box
from mesophoto.app.treatments.where import MAPS, Where
from mesophoto.library.clinical import Product, Treatment, TreatmentProduct
from mesophoto.library.entities import Patient, Practitioner
from mesophoto.workflows.operations import AddTreatment, EditTreatment, Operation, RecordTreatment

if TYPE_CHECKING:
    from mesophoto.workflows.courses import CourseState

FIRST_DAY = date(1950, 1, 1)
TICKS = {
    "skin_disinfected": mark("Skin disinfected"),
    "product_sterile": mark("Product sterile"),
    "product_stored_right": mark("Product stored right"),
}


@dataclass(frozen=True)
class Knowledge:
    """What the card needs to know, read in one go."""

    patient: Patient
    products: tuple[Product, ...]
    last_given: dict[str, TreatmentProduct]
    treatments: tuple[Treatment, ...]
    courses: tuple[CourseState, ...]
    practitioners: tuple[Practitioner, ...]
    practitioner_id: str
    photo_id: str | None = None
    """What may be marked on besides the drawn maps."""
    shows_hand: bool = False
    """Whether it is a photo of a hand: that map is shown first."""


class TreatmentCard(CalmDialog):
    """Everything at once on one card; what was so the last time is one click away."""

    def __init__(
        self, known: Knowledge, treatment: Treatment | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Edit treatment") if treatment else tr("Record a treatment")
        super().__init__(title, parent)
        theme = current_theme()
        self._known, self._treatment = known, treatment
        self._kept_ticks: dict[str, bool | None] = dict.fromkeys(TICKS)
        self._make_fields()
        head = QHBoxLayout()
        head.addWidget(Words(title, "title"), 1)
        head.addWidget(Words(known.patient.name, "muted"), 1)
        head.addWidget(self.same)
        self.column.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(theme.px(20))
        body.addWidget(self._make_left(), 5)
        body.addWidget(self.where, 6)
        self.column.addLayout(body, 1)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.foot = self.add_foot(None, self.cancel, self.save)
        self.foot.insertWidget(0, self.hint, 1)
        self.quiet_keys()
        self._show_first(treatment)
        self.open_at(1120, 760)

    # building

    def _make_fields(self) -> None:
        known = self._known
        self.hint = Words("", "muted")
        self.save = primary(tr("Save") if self._treatment else tr("Record treatment"))
        self.save.clicked.connect(self.accept)
        self.same = set_kind(QPushButton(tr("Same as last time")), "quiet")
        set_icon(self.same, "copy")
        self.same.setEnabled(bool(known.treatments))
        self.same.clicked.connect(self.copy_last)
        self.same.setVisible(self._treatment is None)
        self.day = DateField(FIRST_DAY, date.today())
        self.day.setAccessibleName(tr("Date"))
        self.day.date_changed.connect(self._on_day_changed)
        self.course = QComboBox()
        self.course.setAccessibleName(tr("Course of treatments"))
        self.course.addItem(tr("No course"), None)
        for state in known.courses:
            mine = self._treatment is not None and self._treatment.course_id == state.course.id
            if state.phase == "running" or mine:
                self.course.addItem(course_text(state), state.course.id)
        self.course.activated.connect(self._on_course)
        self.indication = Choices(INDICATIONS, tr("What for"))
        self.technique = Choices(TECHNIQUES, tr("How"))
        for choices in (self.indication, self.technique):
            choices.chosen.connect(self._refresh)
        self.products = GivenProducts(known.products, known.last_given)
        self.products.changed.connect(self._refresh)
        self.needle = QLineEdit()
        self.needle.setPlaceholderText(tr("e.g. 30G 4 mm"))
        self.needle.setAccessibleName(tr("Needle"))
        self.depth = number_box(tr("Depth"), " mm", 10)
        self.ticks = {name: QCheckBox(tr(words)) for name, words in TICKS.items()}
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Treated by"))
        for one in known.practitioners:
            self.person.addItem(one.name, one.id)
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(current_theme().px(64))
        self.where = Where(known.photo_id)

    def _make_left(self) -> QWidget:
        theme = current_theme()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, theme.px(10), 0)
        layout.setSpacing(theme.px(8))
        grid = QGridLayout()
        self._put_pair(grid, 0, (tr("Date"), self.day), (tr("Course of treatments"), self.course))
        layout.addLayout(grid)
        layout.addWidget(Words(tr("What for"), "strong"))
        layout.addWidget(self.indication)
        layout.addWidget(Words(tr("Product"), "strong"))
        layout.addWidget(self.products)
        layout.addWidget(Words(tr("How"), "strong"))
        layout.addWidget(self.technique)
        grid = QGridLayout()
        self._put_pair(grid, 0, (tr("Needle"), self.needle), (tr("Depth"), self.depth))
        layout.addLayout(grid)
        layout.addWidget(Words(tr("Done right"), "strong"))
        for tick in self.ticks.values():
            layout.addWidget(tick)
        grid = QGridLayout()
        self._put_pair(grid, 0, (tr("Treated by"), self.person))
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setMinimumWidth(theme.px(410))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _put_pair(self, grid: QGridLayout, row: int, *pairs: tuple[str, QWidget]) -> None:
        grid.setSpacing(current_theme().px(6))
        for column, (words, widget) in enumerate(pairs):
            grid.addWidget(Words(words, "caption"), 2 * row, column)
            grid.addWidget(widget, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)

    # showing

    def _show_first(self, treatment: Treatment | None) -> None:
        """What stands on the card at first: the treatment; or today's, as far as it can be guessed."""
        if treatment is not None:
            self._show(treatment, treatment.date)
            return
        self.day.set_value(date.today())
        self._choose(self.person, self._known.practitioner_id)
        if self._known.shows_hand:
            self.where.show_page(list(MAPS).index("hands"))
        if self.course.count() > 1:
            self.course.setCurrentIndex(1)
            self._on_course()
        self._refresh()
        self.products.rows[0].product.setFocus()

    def last_treatment(self) -> Treatment | None:
        """The last one of the chosen course; the last of all where it has none yet."""
        course = self.course.currentData()
        of_course = [one for one in self._known.treatments if one.course_id == course]
        found = of_course or list(self._known.treatments)
        return found[-1] if found else None

    def copy_last(self) -> None:
        """Fill the card as it was the last time; the day is today, and nothing is ticked beforehand.

        Points on a photo stay with the treatment they were put for, unless that photo is shown here: what
        cannot be seen is not recorded.
        """
        last = self.last_treatment()
        if last is None:
            return
        course, day = self.course.currentData(), self.day.value() or date.today()
        fresh = {
            **dict.fromkeys(TICKS),
            "products": tuple(replace(given, id="") for given in last.products),
            "course_id": course,
            "treated_by": self.person.currentData(),
            "note": "",
            "points": tuple(point for point in last.points if self.where.can_show(point)),
        }
        self._show(replace(last, **fresh), day)
        self.save.setFocus()

    def _show(self, treatment: Treatment, day: date) -> None:
        self.day.set_value(day)
        self._choose(self.course, treatment.course_id)
        self._choose(self.person, treatment.treated_by)
        self.indication.set_value(treatment.indication)
        self.technique.set_value(treatment.technique)
        self.needle.setText(treatment.needle)
        self.depth.setValue(treatment.depth_mm or 0)
        self.note.setPlainText(treatment.note)
        for name, tick in self.ticks.items():
            self._kept_ticks[name] = getattr(treatment, name)
            tick.setChecked(bool(self._kept_ticks[name]))
        self.products.show_given(treatment.products)
        self.where.show_marked(treatment.zones, treatment.points)
        self._on_day_changed(day)

    def _choose(self, box: QComboBox, key: str | None) -> None:
        place = box.findData(key)
        if place < 0 and key is None:
            box.insertItem(0, tr("Not noted"), None)
            place = 0
        box.setCurrentIndex(max(place, 0))

    # following

    def _on_course(self, *_: Any) -> None:
        course = self.course.currentData()
        state = next((one for one in self._known.courses if one.course.id == course), None)
        if state is not None and self.indication.value() is None:
            self.indication.set_value(state.course.indication)
        self._refresh()

    def _on_day_changed(self, day: date | None) -> None:
        self.products.set_treated_on(day)
        self._refresh()

    def missing(self) -> str:
        """What is still to be said; empty if the treatment can be recorded."""
        if self.day.value() is None:
            return tr("Say on which day.")
        if self.indication.value() is None:
            return tr("Choose what it is for.")
        if self.technique.value() is None:
            return tr("Choose how it was given.")
        if not self.products.is_acceptable:
            return tr("A date of expiry cannot be read.")
        return ""

    def _refresh(self, *_: Any) -> None:
        missing = self.missing()
        self.hint.setText(missing)
        self.save.setEnabled(not missing)

    # what it means

    def operation(self) -> Operation:
        """What saving it means: one step of undo, with the new products in it."""
        new, given = self.products.value()
        fields = {
            "date": self.day.value(),
            "indication": self.indication.value(),
            "technique": self.technique.value(),
            "course_id": self.course.currentData(),
            "needle": self.needle.text(),
            "depth_mm": self.depth.value() or None,
            "zones": self.where.zones(),
            "points": self.where.points(),
            "treated_by": self.person.currentData(),
            "note": self.note.toPlainText(),
            "products": given,
            **{name: self._tick(name) for name in TICKS},
        }
        if self._treatment is None:
            operation = AddTreatment(patient_id=self._known.patient.id, **fields)
        else:
            operation = EditTreatment(treatment_id=self._treatment.id, **fields)
        return RecordTreatment(new, operation) if new else operation

    def _tick(self, name: str) -> bool | None:
        """Ticked is yes; not ticked is not noted, unless it was noted as not done before."""
        if self.ticks[name].isChecked():
            return True
        return False if self._kept_ticks[name] is False else None
