"""Shows slates and prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from mesophoto.app import engine
from mesophoto.app.day.model import time_text
from mesophoto.app.language import tr
from mesophoto.app.slate.sheet import make_sheet
from mesophoto.app.slate.window import SlateWindow

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient
    from mesophoto.workflows.day import DayEntry


class SlateController(QObject):
    """One slate at a time on the screen; a sheet of those of a day on paper."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.window: SlateWindow | None = None
        self._desk.library_changed.connect(self.hide)

    def show(self, patient: Patient | None) -> None:
        """Show the slate of a patient; of nobody, one that tells cameras the time."""
        patient_id = None if patient is None else patient.id

        def shown(library_id: str) -> None:
            self.hide()
            self.window = SlateWindow(
                lambda when: engine.slate_modules(engine.Slate.of(library_id, patient_id, when)), self._window
            )
            self.window.destroyed.connect(self._on_closed)
            self.window.showFullScreen()

        self._desk.ask(tr("Reading"), lambda library: library.id, shown)

    def hide(self) -> None:
        """Take the slate away."""
        if self.window is not None:
            self.window.close()

    def _on_closed(self) -> None:
        self.window = None

    def save_sheet(self) -> None:
        """Write the slates of the day that is shown as a PDF, to be printed."""
        day = self._window.day.panel.day

        def found(answer: tuple[str, tuple[DayEntry, ...]]) -> None:
            library_id, entries = answer
            if not entries:
                self._window.messages.show_notice(
                    tr("Nobody is expected on that day: there are no slates to print.")
                )
                return
            path = self._window.dialogs.choose_pdf(tr("Save the slates, to be printed"), "slates.pdf")
            if path is None:
                return
            patients = {entry.patient.id: time_text(entry) for entry in reversed(entries)}
            slates = [
                (label, engine.slate_modules(engine.Slate.of(library_id, key)))
                for key, label in reversed(patients.items())
            ]
            try:
                path.write_bytes(make_sheet(day, slates))
            except OSError:
                told = tr("{name} cannot be written; choose another place.").format(name=path.name)
                self._window.messages.show_error(told)
            else:
                show = (tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
                self._window.messages.show_notice(tr("{name} is saved.").format(name=path.name), show)

        self._desk.ask(
            tr("Reading the day"), lambda library: (library.id, engine.day_list(library, day)), found
        )
