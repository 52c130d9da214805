"""The window's dialogs: each asks something and hands what it means to the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox

from mesophoto.app import engine
from mesophoto.app.drawing.dialogs import ReferenceDialog, RegionDialog, ScaleDialog, SpotsDialog
from mesophoto.app.language import tr
from mesophoto.app.photodialog import PhotoDialog
from mesophoto.library.entities import Patient, PhotoEntry

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

PHOTO_PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.tif *.tiff *.heic *.heif "
    "*.dng *.cr2 *.cr3 *.nef *.arw *.raf *.orf *.rw2 *.zip"
)


class Dialogs:
    """Opens dialogs above the window. They do not block it, apart from the system's own file dialogs."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk = window.desk
        self.current: QDialog | None = None
        """What was opened last."""

    # files

    def default_folder(self) -> Path:
        """Where a library lives unless the user says otherwise."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or Path.home()) / tr("mesophoto library")

    def choose_photos(self) -> list[Path]:
        kinds = tr("Photos ({patterns});;All files (*)").format(patterns=PHOTO_PATTERNS)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Import photos"), self._window.settings.import_folder, kinds
        )
        return self._remembered([Path(name) for name in names])

    def choose_photo_folder(self) -> list[Path]:
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Import a folder of photos"), self._window.settings.import_folder
        )
        return self._remembered([Path(name)] if name else [])

    def _remembered(self, paths: list[Path]) -> list[Path]:
        if paths:
            self._window.settings.import_folder = str(paths[0].parent)
        return paths

    def choose_library(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a library"))
        return Path(name) if name else None

    def choose_pdf(self, title: str, name: str) -> Path | None:
        """A new PDF file."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path.home() / name), "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    # patients

    def edit_patient(self, patient: Patient | None) -> None:
        """Add a patient, or edit one."""
        from mesophoto.app.patients.dialog import PatientDialog  # noqa: PLC0415 - needs the engine

        dialog = PatientDialog(patient, self._window)
        dialog.accepted.connect(lambda: self._desk.do(dialog.operation()))
        self.open(dialog)

    # photos

    def edit_photo(self, photo: PhotoEntry) -> None:
        dialog = PhotoDialog(photo, self._window)
        dialog.accepted.connect(lambda: self._do_all(dialog.operations()))
        self.open(dialog)

    def draw_region(self, photo: PhotoEntry) -> None:
        self._mark(RegionDialog, photo)

    def choose_reference(self, photo: PhotoEntry) -> None:
        self._mark(ReferenceDialog, photo)

    def set_scale(self, photo: PhotoEntry) -> None:
        self._mark(ScaleDialog, photo)

    def _mark(self, kind: type[RegionDialog | ReferenceDialog | ScaleDialog], photo: PhotoEntry) -> None:
        """Open the photo in one of the dialogs that mark something on it."""

        def show(image: QImage) -> None:
            dialog = kind(photo, image, self._window)
            dialog.accepted.connect(lambda: self._desk.do(dialog.operation()))
            self.open(dialog)

        self._desk.ask(tr("Opening the photo"), lambda library: read_image(library, photo.sha256), show)

    def ask_marker_size(self, marker_mm: float) -> None:
        """Ask for the side of the marker that is laid beside the skin; 0 means that there is none."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Scale marker"))
        dialog.setLabelText(tr("Side of the black square of your scale marker in mm (0: none is used)"))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setDoubleDecimals(1)
        dialog.setDoubleRange(0, 500)
        dialog.setDoubleValue(marker_mm)
        dialog.doubleValueSelected.connect(
            lambda side_mm: self._desk.do(engine.ChangeSetting("marker_mm", side_mm or None))
        )
        self.open(dialog)

    def mark_spots(self, photo: PhotoEntry) -> None:
        measured = self._desk.series.assessments.get(photo.id)

        def show(found: tuple) -> None:
            image, spots, left_out = found
            dialog = SpotsDialog(photo, image, spots, left_out, self._window)
            dialog.accepted.connect(lambda: self._do_all(dialog.operations()))
            self.open(dialog)

        self._desk.ask(
            tr("Opening the photo"),
            lambda library: (
                read_image(library, photo.sha256),
                () if measured is None else library.spots(measured.id),
                library.not_counted(photo.id),
            ),
            show,
        )

    def _do_all(self, operations: list) -> None:
        for operation in operations:
            self._desk.do(operation)

    # the program

    def confirm_close(self) -> bool:
        """Ask before an import is stopped in the middle."""
        answer = QMessageBox.question(
            self._window,
            tr("Photos are being imported"),
            tr("Stop the import and close? The photos that are in stay in; import the rest again later."),
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Close

    def show_about(self) -> None:
        QMessageBox.about(
            self._window,
            tr("About mesophoto"),
            tr(
                "<b>mesophoto</b><br>Tells whether skin really changed between two photographs, and says so "
                "when it cannot tell.<br><br>It documents and compares appearance. It does not diagnose.<br>"
                "It works on this computer alone: nothing is sent anywhere."
            ),
        )

    def open(self, dialog: QDialog) -> None:
        self.current = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def read_image(library, sha256: str) -> QImage:
    """A photo's own pixels; takes a while."""
    rgb = engine.picture(library, sha256)
    height, width = rgb.shape[:2]
    # A copy: the array is gone when this function returns.
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).copy()
