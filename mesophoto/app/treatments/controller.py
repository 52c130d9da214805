"""Puts the cards and lists of treatments together with the desk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog, QPushButton
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.dialogs import read_image
from mesophoto.app.language import tr
from mesophoto.app.theme import set_icon, set_kind
from mesophoto.library.clinical import SETTLING_DAYS, SETTLING_DAYS_SETTING

if TYPE_CHECKING:
    from mesophoto.app.treatments.card import TreatmentCard
    from mesophoto.app.treatments.due import DueDialog
    from mesophoto.app.treatments.panel import Dossier, TreatmentsDialog
    from mesophoto.app.treatments.products import ProductsDialog
    from mesophoto.app.window import MainWindow
    from mesophoto.library.clinical import Course, Treatment
    from mesophoto.library.library import Library

LONGEST_SETTLING_DAYS = 90


class Treatments(QObject):
    """Opens what is asked for, and lets the desk do what was said there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._patient_id: str | None = None
        self.dialog: TreatmentsDialog | None = None
        self.products_dialog: ProductsDialog | None = None
        self.due_dialog: DueDialog | None = None
        self.chip = set_kind(QPushButton(), "quiet")
        set_icon(self.chip, "syringe")
        self.chip.clicked.connect(self.open)
        self.chip.hide()
        self._desk.timeline_changed.connect(self._refresh)
        self._desk.done.connect(self._on_done)

    # the open patient

    def _on_done(self, _entry: Any) -> None:
        self._refresh()
        if self._is_shown(self.products_dialog):
            self._show_products()

    def _refresh(self) -> None:
        """Read the open patient's treatments again, for the chip and the window."""
        patient = self._desk.patient
        if patient is None:
            self._patient_id = None
            self.chip.hide()
            return
        self._patient_id = patient.id
        self._desk.ask(tr("Reading"), lambda library: _read_dossier(library, patient.id), self._show)

    def _show(self, found: Dossier) -> None:
        if found.patient.id != self._patient_id:
            return
        running = [state for state in found.courses if state.phase == "running"]
        self.chip.setText(chip_text(found, running[-1] if running else None))
        self.chip.setAccessibleName(tr("Treatments: {state}").format(state=self.chip.text()))
        self.chip.setToolTip(tr("Treatments, courses and what else could explain a change"))
        self.chip.show()
        if self._is_shown(self.dialog):
            self.dialog.show_dossier(found)

    def open(self) -> None:
        """Show the open patient's treatments."""
        if self._desk.patient is None:
            return
        from mesophoto.app.treatments.panel import TreatmentsDialog  # noqa: PLC0415 - opened on demand

        dialog = TreatmentsDialog(self._window)
        dialog.record_wanted.connect(self.record)
        dialog.edit_wanted.connect(self.edit)
        dialog.delete_wanted.connect(lambda one: self._desk.do(engine.DeleteTreatment(one.id)))
        dialog.course_wanted.connect(lambda state: self._open_course(state and state.course))
        dialog.course_end_wanted.connect(lambda state: self._end_course(state.course))
        dialog.course_delete_wanted.connect(lambda state: self._desk.do(engine.DeleteCourse(state.course.id)))
        dialog.influence_wanted.connect(self._open_influence)
        dialog.influence_delete_wanted.connect(
            lambda one: self._desk.do(engine.DeleteInfluence(one.id, one.kind))
        )
        self.dialog = dialog
        self._window.dialogs.open(dialog)
        self._refresh()

    # recording

    def record(self) -> None:
        """Record a treatment of the open patient."""
        self.edit(None)

    def edit(self, treatment: Treatment | None) -> None:
        """Change a treatment; None records a new one."""
        patient, photo = self._desk.patient, self._desk.photo
        if patient is None:
            return
        from mesophoto.app.treatments import body_map  # noqa: PLC0415 - needs the engine
        from mesophoto.app.treatments.card import Knowledge, TreatmentCard  # noqa: PLC0415

        def read(library: Library) -> Knowledge:
            body_map.prepare()
            with library.read() as connection:
                last = engine.last_given(connection)
            return Knowledge(
                patient=patient,
                products=library.products(),
                last_given=last,
                treatments=library.treatments(patient.id),
                courses=engine.course_states(library, patient.id),
                practitioners=library.practitioners(),
                practitioner_id=library.practitioner.id,
                photo_id=None if photo is None else photo.id,
                shows_hand=photo is not None and photo.view.startswith("hand"),
            )

        def show(known: Knowledge) -> None:
            card = TreatmentCard(known, treatment, self._parent())
            card.accepted.connect(lambda: self._desk.do(card.operation()))
            card.where.photo_wanted.connect(lambda: self._show_photo(card, photo.sha256))
            self._window.dialogs.open(card)

        self._desk.ask(tr("Opening the card"), read, show)

    def _show_photo(self, card: TreatmentCard, sha256: str) -> None:
        def show(image: QImage) -> None:
            if isValid(card):
                card.where.show_photo(image)

        self._desk.ask(tr("Opening the photo"), lambda library: read_image(library, sha256), show)

    def start_course(self) -> None:
        """Start a course of the open patient."""
        self._open_course(None)

    def _open_course(self, course: Any) -> None:
        from mesophoto.app.treatments.small_cards import CourseCard  # noqa: PLC0415 - needs the engine

        self._open_small(CourseCard, course)

    def _end_course(self, course: Course) -> None:
        self._desk.do(engine.EndCourse(course.id, max(date.today(), course.starts_on)))

    def _open_influence(self, influence: Any) -> None:
        from mesophoto.app.treatments.small_cards import InfluenceCard  # noqa: PLC0415 - needs the engine

        self._open_small(InfluenceCard, influence)

    def _open_small(self, kind: Any, known: Any) -> None:
        if self._desk.patient is None:
            return
        card = kind(self._desk.patient.id, known, self._parent())
        card.accepted.connect(lambda: self._desk.do(card.operation()))
        self._window.dialogs.open(card)

    # the clinic

    def open_products(self) -> None:
        """Show the clinic's list of products."""
        from mesophoto.app.treatments.products import ProductsDialog  # noqa: PLC0415 - needs the engine

        dialog = ProductsDialog(self._window)
        dialog.edit_wanted.connect(self._edit_product)
        dialog.take_off_wanted.connect(lambda one: self._desk.do(engine.TakeOffProduct(one.id)))
        dialog.put_back_wanted.connect(lambda one: self._desk.do(engine.PutBackProduct(one.id)))
        self.products_dialog = dialog
        self._window.dialogs.open(dialog)
        self._show_products()

    def _show_products(self) -> None:
        def show(products: tuple) -> None:
            if self._is_shown(self.products_dialog):
                self.products_dialog.show_products(products)

        self._desk.ask(tr("Reading"), lambda library: library.products(with_removed=True), show)

    def _edit_product(self, product: Any) -> None:
        from mesophoto.app.treatments.products import ProductCard  # noqa: PLC0415 - needs the engine

        card = ProductCard(product, self.products_dialog)
        card.accepted.connect(lambda: self._desk.do(card.operation()))
        self._window.dialogs.open(card)

    def open_due(self) -> None:
        """Show who is due this week."""
        from mesophoto.app.treatments.due import DueDialog  # noqa: PLC0415 - opened on demand

        dialog = DueDialog(self._window)
        dialog.patient_wanted.connect(self._desk.open_patient)
        self.due_dialog = dialog
        self._window.dialogs.open(dialog)

        def show(found: tuple) -> None:
            if self._is_shown(dialog):
                dialog.show_due(found)

        self._desk.ask(tr("Reading"), lambda library: engine.due(library, date.today(), days_ahead=6), show)

    def ask_settling(self) -> None:
        """Ask how long texture, wrinkles and redness are withheld after a treatment."""

        def ask(days: int) -> None:
            dialog = QInputDialog(self._window)
            dialog.setWindowTitle(tr("Time that skin settles"))
            dialog.setLabelText(
                tr("Days after a treatment in which changes of texture, wrinkles and redness are not told")
            )
            dialog.setInputMode(QInputDialog.InputMode.IntInput)
            dialog.setIntRange(0, LONGEST_SETTLING_DAYS)
            dialog.setIntValue(days)
            dialog.intValueSelected.connect(
                lambda value: self._desk.do(engine.ChangeSetting(SETTLING_DAYS_SETTING, value))
            )
            self._window.dialogs.open(dialog)

        self._desk.ask(
            tr("Reading"), lambda library: library.setting(SETTLING_DAYS_SETTING, SETTLING_DAYS), ask
        )

    # parts

    def _parent(self) -> Any:
        return self.dialog if self._is_shown(self.dialog) else self._window

    def _is_shown(self, dialog: Any) -> bool:
        return dialog is not None and isValid(dialog) and dialog.isVisible()


def chip_text(found: Dossier, state: Any) -> str:
    """What the header says of a patient's treatments."""
    from mesophoto.app.treatments.panel import due_text, session_text  # noqa: PLC0415 - shown with a patient

    if state is not None:
        told = session_text(state.next_number, state.course.session_count)
        return " · ".join((told, due_text(state, date.today())))
    if found.treatments:
        return tr("%n treatments", n=len(found.treatments))
    return tr("Treatments")


def _read_dossier(library: Library, patient_id: str) -> Dossier:
    from mesophoto.app.treatments.panel import Dossier  # noqa: PLC0415 - shown with a patient

    return Dossier(
        library.patient(patient_id),
        library.treatments(patient_id),
        engine.course_states(library, patient_id),
        library.influences(patient_id),
    )
