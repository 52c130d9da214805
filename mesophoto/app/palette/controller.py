"""Opens the palette, and asks the library for patients while something is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from shiboken6 import isValid

from mesophoto.app.language import tr
from mesophoto.app.palette.entries import (
    Entry,
    best,
    command_entries,
    library_entries,
    patient_entries,
)
from mesophoto.app.palette.view import Palette
from mesophoto.app.patients.dates import read_dates

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient

MOST_PATIENTS = 6
AMONG_THE_FIRST = 3
"""So many commands stand before the patients that were found."""


class PaletteController(QObject):
    """One palette at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None
        self._entries: list[Entry] = []
        self._patients: list[Entry] = []

    def open(self) -> None:
        """Open the palette above the window."""
        window = self._window
        window.registry.refresh()
        self._entries = [
            *command_entries(window.registry, window.menuBar()),
            *library_entries(window.desk),
        ]
        self._patients = []
        palette = self.palette = Palette(window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.typed.connect(self._on_typed)
        # Once the palette is gone: what was chosen may open a window of its own.
        palette.chosen.connect(lambda entry: QTimer.singleShot(0, self, entry.run))
        self._show("")
        palette.show_above(window)

    def _on_typed(self, text: str) -> None:
        self._patients = []
        self._show(text)
        desk, words = self._window.desk, text.strip()
        if not words:
            return

        def found(patients: tuple[Patient, ...]) -> None:
            palette = self.palette
            if palette is not None and isValid(palette) and palette.field.text() == text:
                self._patients = patient_entries(desk, patients)
                self._show(text)

        dated = read_dates(words)
        desk.ask(
            tr("Searching"),
            lambda library: library.patients(words, limit=MOST_PATIENTS, dated=dated),
            found,
        )

    def _show(self, text: str) -> None:
        ranked = best(text, self._entries) if text.strip() else sorted(self._entries, key=_is_out_of_reach)
        usable = [entry for entry in ranked if not entry.why_not]
        first = usable[:AMONG_THE_FIRST] if self._patients else []
        rest = [entry for entry in ranked if entry not in first]
        self.palette.show_entries([*first, *self._patients, *rest])


def _is_out_of_reach(entry: Entry) -> bool:
    return bool(entry.why_not)
