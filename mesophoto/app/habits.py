"""What a desktop program is expected to do: palette, history, tables, printing, handing out, remembering."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from mesophoto.app.actions import ActionSpec
from mesophoto.app.help import show_help
from mesophoto.app.history.controller import HistoryController
from mesophoto.app.language import mark, tr
from mesophoto.app.palette.controller import PaletteController
from mesophoto.app.placing import Placing
from mesophoto.app.sharing.dragging import DragOut
from mesophoto.app.tables.controller import TableController

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


class Habits(QObject):
    """Holds the controllers; knows nothing of how they do it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette = PaletteController(window)
        self.history = HistoryController(window)
        self.tables = TableController(window)
        self.dragging = DragOut(window)
        self.placing = Placing(window)
        window.inspector.help_wanted.connect(self.explain)

    def show_help(self) -> None:
        """Open the help: of the chosen result where the keyboard is among them."""
        inspector = self._window.inspector
        row = inspector.selected_row() if inspector.isAncestorOf(QApplication.focusWidget()) else None
        if row is None:
            show_help(self._window, self._window.registry)
        else:
            self.explain(row.metric)

    def explain(self, metric: str) -> None:
        """Open the help at a metric's card."""
        show_help(self._window, self._window.registry).show_metric(metric)

    def print_shown(self) -> None:
        """Open the print preview of what is shown."""
        from mesophoto.app.printing.controller import PrintController  # noqa: PLC0415 - seldom wanted

        PrintController(self._window).preview()

    def save_picture(self) -> None:
        """Save a copy of the shown photo, without what its file says of the patient."""
        from mesophoto.app.sharing.picture import plain_name, write_picture  # noqa: PLC0415

        photo = self._window.desk.photo
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save a copy of this picture"),
            str(Path.home() / plain_name(photo)),
            tr("Pictures (*.jpg *.png)"),
        )
        if chosen:
            path = Path(chosen)
            self._window.desk.ask(
                tr("Saving a copy"),
                lambda library: write_picture(library, photo, path),
                lambda made: self._window.messages.show_notice(tr("{name} is saved.").format(name=made.name)),
            )

    def forget(self) -> None:
        """Show and keep nothing of a patient."""
        self.tables.forget()
        self.dragging.forget()

    def lack(self) -> str:
        """Say what is missing for most commands that cannot be used."""
        desk = self._window.desk
        if desk.library is None:
            return tr("Open a library first.")
        if desk.patient is None:
            return tr("Choose a patient first.")
        if desk.photo is None:
            return tr("This patient has no photos yet: import some first.")
        return tr("Not possible with the photo that is shown.")


def habit_specs(window: MainWindow) -> list[ActionSpec]:
    """Register what the habits do."""
    habits, desk = window.habits, window.desk

    def has_library() -> bool:
        return desk.library is not None

    def has_photo() -> bool:
        return desk.photo is not None

    return [
        ActionSpec("go.palette", tr("&Command palette…"), habits.palette.open, "Ctrl+K", "search"),
        ActionSpec(
            "edit.history", tr("&History…"), habits.history.open, "Ctrl+Alt+Z", "clock", enabled=has_library
        ),
        ActionSpec(
            "view.table",
            tr("Charts as &table…"),
            habits.tables.open,
            "Shift+F8",
            "chart",
            enabled=lambda: bool(window.timeline.charts()) and has_photo(),
            why=mark("Nothing is charted yet: charts appear as soon as photos are measured."),
        ),
        ActionSpec("view.print", tr("&Print…"), habits.print_shown, "Ctrl+P", "print", enabled=has_photo),
        ActionSpec(
            "photo.save_copy",
            tr("Save a &copy of this picture…"),
            habits.save_picture,
            "Ctrl+Shift+S",
            "export",
            enabled=has_photo,
        ),
    ]
