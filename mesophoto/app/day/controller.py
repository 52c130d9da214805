"""Keeps the day's list true, and does what is wanted in it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from mesophoto.app import engine
from mesophoto.app.day.dragging import PatientDrop, PhotoDrag
from mesophoto.app.day.model import ENTRY, time_text
from mesophoto.app.day.panel import DayPanel
from mesophoto.app.day.side import SidePanel
from mesophoto.app.day.typed import read_appointment
from mesophoto.app.language import tr
from mesophoto.app.patients.panel import PATIENT

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient
    from mesophoto.workflows.day import DayEntry


class DayController(QObject):
    """Follows the desk; writes through it."""

    photos_dropped = Signal(str)
    """Photos of the inbox were dropped on this patient."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.panel = DayPanel(window.desk)
        self.side = SidePanel(window.patients, self.panel)
        panel, desk = self.panel, self._desk
        panel.day_chosen.connect(self.show_day)
        panel.entry_opened.connect(lambda entry: desk.open_patient(entry.patient.id))
        panel.patient_expected.connect(self._on_expected)
        panel.menu_wanted.connect(self._on_menu)
        panel.edit_wanted.connect(self._edit)
        panel.delete_wanted.connect(self._delete)
        desk.library_changed.connect(self._on_library)
        desk.done.connect(lambda _entry: self.refresh())
        desk.imported.connect(lambda _result: self.refresh())
        self.side.day_shown.connect(self.refresh)
        for view, patient_of in (
            (panel.list, lambda index: index.data(ENTRY).patient.id),
            (window.patients.list, lambda index: index.data(PATIENT).id),
        ):
            drop = PatientDrop(view, patient_of)
            drop.photos_dropped.connect(self.move_photos)
            drop.waiting_dropped.connect(self.photos_dropped)
        strip = window.timeline.strip
        self.drag = PhotoDrag(strip, self._photo_at)

    # what is shown

    def show(self) -> None:
        """Show the day on the left, ready for the keyboard."""
        if not self._window.is_panel_shown("patients"):
            self._window.toggle_panel("patients")
        self.side.show_page("day")
        self.panel.list.setFocus() if self.panel.model.entries else self.panel.add.field.setFocus()

    def show_day(self, day: date) -> None:
        self.panel.show_day(day, ())
        self.refresh()

    def refresh(self) -> None:
        """Read the day again, while it is looked at."""
        day, panel = self.panel.day, self.panel
        if self.side.page != "day":
            return

        def read(entries: tuple[DayEntry, ...]) -> None:
            if panel.day == day:
                panel.show_day(day, entries)

        self._desk.ask(tr("Reading the day"), lambda library: engine.day_list(library, day), read)

    def _on_library(self) -> None:
        self.panel.add.clear()
        self.show_day(date.today())

    # what is wanted

    def _on_expected(self, patient: Patient | None, typed: str) -> None:
        name, at = read_appointment(typed)
        now = datetime.now().replace(second=0, microsecond=0)
        starts_at = datetime.combine(self.panel.day, time(now.hour, now.minute) if at is None else at)
        if patient is not None:
            self._desk.do(engine.AddAppointment(patient_id=patient.id, starts_at=starts_at))
            return
        from mesophoto.app.importing.person import new_patient  # noqa: PLC0415 - needs the engine

        new = new_patient(name)
        both = (new, engine.AddAppointment(patient_id=new.patient_id, starts_at=starts_at))
        self._desk.do(engine.Together(f"Add patient {new.label} with an appointment", both))

    def _edit(self, entry: DayEntry) -> None:
        if entry.appointment is None:
            return
        from mesophoto.app.day.dialogs import AppointmentDialog  # noqa: PLC0415 - seldom wanted

        dialog = AppointmentDialog(entry, self._window)
        dialog.accepted.connect(lambda: self._desk.do(dialog.operation()))
        self._window.dialogs.open(dialog)

    def _delete(self, entry: DayEntry) -> None:
        if entry.appointment is not None:
            self._desk.do(engine.DeleteAppointment(entry.appointment.id))

    def _on_menu(self, entry: DayEntry, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.addAction(tr("Open {name}").format(name=entry.patient.name)).triggered.connect(
            lambda: self._desk.open_patient(entry.patient.id)
        )
        menu.addAction(tr("Show the slate")).triggered.connect(
            lambda: self._window.slates.show(entry.patient)
        )
        if entry.appointment is not None:
            menu.addSeparator()
            menu.addAction(tr("Change the appointment…")).triggered.connect(lambda: self._edit(entry))
            menu.addAction(
                tr("Delete the appointment of {time}").format(time=time_text(entry))
            ).triggered.connect(lambda: self._delete(entry))
        menu.popup(place)

    # photos of another patient

    def ask_whose(self) -> None:
        """Ask to whom the shown photo belongs, and move it there."""
        from mesophoto.app.day.dialogs import MoveDialog  # noqa: PLC0415 - seldom wanted

        photo = self._desk.photo
        dialog = MoveDialog(self._desk, self._desk.patient.name, self._window)
        dialog.patient_found.connect(lambda patient: self.move_photos([photo.id], patient.id))
        self._window.dialogs.open(dialog)

    def move_photos(self, photo_ids: list[str], patient_id: str) -> None:
        """Move photos of the shown patient to another one, each into the session of its day."""
        series = self._desk.timeline.series if self._desk.timeline is not None else ()
        known = {photo.id: photo for one in series for photo in one.photos}
        moved = [known[key] for key in photo_ids if key in known and known[key].patient_id != patient_id]
        for day in sorted({photo.session_date for photo in moved}):
            keys = [photo.id for photo in moved if photo.session_date == day]
            move = engine.MovePhotos(keys, patient_id, day)
            self._desk.do(move, lambda: self._desk.measure(patient_id))

    def _photo_at(self, place: object) -> str | None:
        strip = self._window.timeline.strip
        keys = [entry.photo_id for entry in strip.entries() if entry.photo_id is not None]
        return next((key for key in keys if strip.box_of(key).contains(place)), None)
