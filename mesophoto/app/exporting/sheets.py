"""Draws progress sheets off the UI thread, the latest wins, and hands them out."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import tr, translate_sentence
from mesophoto.errors import ConsentMissing, UserError

if TYPE_CHECKING:
    from mesophoto.app.exporting.sheet_dialog import SheetDialog
    from mesophoto.app.exporting.sheet_options import SheetKnowledge
    from mesophoto.app.jobs import Job, Task
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library
    from mesophoto.workflows.exporting.release import Handout
    from mesophoto.workflows.exporting.sheet import Sheet
    from mesophoto.workflows.exporting.sheet_options import SheetOptions

PREVIEW_DPI, PRINT_DPI = 110, 300


@dataclass(frozen=True)
class Lack:
    """Why there is no sheet."""

    sentence: str
    handout: Handout | None = None
    """What a consent is missing for."""
    is_unplanned: bool = False


class Sheets(QObject):
    """Opens the dialog of the progress sheet, and does what is wanted there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._drawing: Job | None = None
        self._folder = ""

    def open(self) -> None:
        """Show the open patient's sheet, of the pair that is shown."""
        patient = self._desk.patient
        if patient is None:
            return
        key, photo, baseline = self._desk.series_key, self._desk.photo, self._desk.baseline
        is_pair = photo is not None and photo != baseline
        language = self._window.settings.language
        speaks = QLocale().name().partition("_")[0] if language == "system" else language

        def read(library: Library) -> SheetKnowledge:
            from mesophoto.app.exporting.sheet_knowledge import read_knowledge  # noqa: PLC0415

            return read_knowledge(library, patient.id, speaks, date.today())

        def show(known: SheetKnowledge) -> None:
            from mesophoto.app.exporting.sheet_dialog import SheetDialog  # noqa: PLC0415

            if not known.series:
                self._window.messages.show_error(
                    tr("There is no baseline yet, so there is nothing to show a progress from.")
                )
                return
            dialog = SheetDialog(known, key, photo.id if is_pair else None, self._window)
            dialog.folder = Path(self._folder or _documents())
            dialog.sheet_wanted.connect(lambda options: self._draw(dialog, patient, options))
            dialog.save_wanted.connect(lambda sheet, kind, folder: self._save(dialog, sheet, kind, folder))
            dialog.print_wanted.connect(lambda sheet: self._print(dialog, sheet))
            dialog.choices.clinic_wanted.connect(
                lambda: self._window.exports.clinic.open(dialog.look, dialog)
            )
            self._window.dialogs.open(dialog)
            dialog.look()

        self._desk.ask(tr("Reading"), read, show)

    def _draw(self, dialog: SheetDialog, patient: Any, options: SheetOptions) -> None:
        """Draw what was chosen; what was to be drawn before is given up."""
        if self._drawing is not None and isValid(self._drawing):
            self._drawing.cancel()
        library = self._desk.library
        if library is None or not self._desk.runner.is_open:
            return

        def work(task: Task) -> Lack | tuple[Sheet, list[QImage]]:
            task.check()
            try:
                if not _is_planned(library, patient.id, options):
                    return Lack(tr("Say first what this view is treated for: the sheet tells what belongs to "
                                   "that, not what came out best."), is_unplanned=True)  # fmt: skip
                sheet = engine.make_sheet(library, patient.id, options, date.today())
                engine.require_consent(library, sheet.handout, date.today())
            except ConsentMissing as missing:
                return Lack(translate_sentence(str(missing)), sheet.handout)
            except UserError as error:
                return Lack(translate_sentence(str(error)))
            task.check()
            return sheet, [QImage.fromData(page) for page in sheet.pages_png(PREVIEW_DPI)]

        def show(found: Lack | tuple[Sheet, list[QImage]]) -> None:
            if not isValid(dialog) or dialog.options() != options:
                return
            if isinstance(found, Lack):
                self._show_lack(dialog, patient, options, found)
            else:
                dialog.show_sheet(*found)

        self._drawing = self._desk.runner.start(tr("Drawing the sheet"), work, lane="draw", on_success=show)

    def _show_lack(self, dialog: SheetDialog, patient: Any, options: SheetOptions, lack: Lack) -> None:
        def look() -> None:
            if isValid(dialog):
                dialog.look()

        def ask_for_consent() -> None:
            self._window.consents.ask_for(
                patient, options.purpose, shows_name=lack.handout.shows_name,
                shows_face=lack.handout.shows_face, then=look, parent=dialog,
            )  # fmt: skip

        if lack.handout is not None:
            dialog.show_lack(lack.sentence, tr("Ask for consent…"), ask_for_consent)
        elif lack.is_unplanned:
            series = (patient.id, options.view, options.side)
            dialog.show_lack(
                lack.sentence,
                tr("Say what is treated…"),
                lambda: self._window.exports.plans.ask(series, look, dialog),
            )
        else:
            dialog.show_lack(lack.sentence)

    # handing out

    def _save(self, dialog: SheetDialog, sheet: Sheet, kind: str, folder: Path) -> None:
        library, self._folder = self._desk.library, str(folder)

        def work(_task: Task) -> tuple[str, bool]:
            try:
                paths, _ = engine.hand_out_sheet(library, sheet, folder, kind=kind)
            except UserError as error:
                return translate_sentence(str(error)), True
            return tr("{name} is saved.").format(name=", ".join(path.name for path in paths)), False

        self._hand_out(dialog, tr("Saving the sheet"), work)

    def _print(self, dialog: SheetDialog, sheet: Sheet) -> None:
        """Print the pages; they are sealed and logged as a file is, which is gone afterwards."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("mesophoto")
        asking = QPrintDialog(printer, dialog)
        asking.accepted.connect(lambda: self._print_on(printer, dialog, sheet))
        self._window.dialogs.open(asking)

    def _print_on(self, printer: QPrinter, dialog: SheetDialog, sheet: Sheet) -> None:
        library = self._desk.library

        def work(_task: Task) -> tuple[str, bool]:
            try:
                with tempfile.TemporaryDirectory(prefix="mesophoto-print-") as folder:
                    engine.hand_out_sheet(library, sheet, Path(folder))
            except UserError as error:
                return translate_sentence(str(error)), True
            print_pages(printer, [QImage.fromData(page) for page in sheet.pages_png(PRINT_DPI)])
            return tr("The sheet is printed."), False

        self._hand_out(dialog, tr("Printing the sheet"), work)

    def _hand_out(self, dialog: SheetDialog, title: str, work: Any) -> None:
        def over(told: tuple[str, bool]) -> None:
            if isValid(dialog):
                dialog.tell(told[0], error=told[1])
                dialog.look()  # each that leaves has a code of its own

        dialog.told.hide()
        self._desk.runner.start(title, work, lane="draw", on_success=over)


def print_pages(printer: QPrinter, images: list[QImage]) -> None:
    """Put each picture on a page of its own, as large as the paper allows."""
    painter = QPainter(printer)
    for number, image in enumerate(images):
        if number:
            printer.newPage()
        room = QRectF(painter.viewport())
        size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), image)
    painter.end()


def _is_planned(library: Library, patient_id: str, options: SheetOptions) -> bool:
    plans = library.outcome_plans(patient_id)
    wanted = (options.view, options.side)
    return any((one.view, one.side) == wanted and one.deleted_at is None for one in plans)


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(found or Path.home())
