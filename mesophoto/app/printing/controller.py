"""Gathers what is shown, off the UI thread, and opens the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QToolBar, QToolButton, QWidget

from mesophoto.app import texts
from mesophoto.app.comparability.model import summary_of
from mesophoto.app.inspector.model import ResultRow, group_by_region, rows_of_changes, rows_of_measurements
from mesophoto.app.language import tr
from mesophoto.app.printing.sheet import Picture, Sheet, SheetPainter, make_printer
from mesophoto.app.sharing.picture import read_image
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import PhotoEntry

LARGEST_PX = 1800
"""Longest side of a printed picture: 300 dpi on half a page."""


class SheetPreview(QPrintPreviewDialog):
    """Qt's preview, with one more choice: whether the patient's name stands on the paper."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        self.printer_of_sheet = make_printer()
        super().__init__(self.printer_of_sheet, parent)
        self._sheet = sheet
        theme = current_theme()
        self.setWindowTitle(tr("Print preview"))
        self.named = QCheckBox(tr("With the patient’s name"))
        self.named.toggled.connect(lambda _on: self.findChild(QPrintPreviewWidget).updatePreview())
        bar = self.findChild(QToolBar)
        bar.insertWidget(bar.actions()[0], self.named)
        for button in bar.findChildren(QToolButton):
            set_kind(button, "quiet")
        self.paintRequested.connect(self._paint)
        self.resize(theme.px(940), theme.px(780))

    def _paint(self, printer: object) -> None:
        SheetPainter(printer).paint(self._sheet, with_name=self.named.isChecked())


class PrintController(QObject):
    """Prints what is shown: the pair, or one photo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def preview(self) -> None:
        """Read the photos and open the preview."""
        photo, baseline = self._desk.photo, self._desk.baseline
        if photo is None:
            return
        shown = [photo] if baseline is None or baseline.id == photo.id else [baseline, photo]
        self._desk.ask(
            tr("Preparing the print"),
            lambda library: [_small(read_image(library, one)) for one in shown],
            lambda images: self._open(shown, images),
        )

    def _open(self, shown: list[PhotoEntry], images: list[QImage]) -> None:
        if self._desk.photo == shown[-1]:
            self._window.dialogs.open(SheetPreview(self.make_sheet(shown, images), self._window))

    def make_sheet(self, shown: list[PhotoEntry], images: list[QImage]) -> Sheet:
        """What stands on the paper."""
        photo, measured = shown[-1], self._desk.series.assessments.get(shown[-1].id)
        is_pair = len(shown) > 1
        rows: list[ResultRow] = []
        if measured is not None:
            rows = (
                rows_of_changes(measured.changes) if is_pair else rows_of_measurements(measured.measurements)
            )
        summary = summary_of(measured) if is_pair else None
        pictures = [Picture(image, self._caption(one)) for one, image in zip(shown, images, strict=True)]
        return Sheet(
            texts.view_name(photo.view, photo.side),
            pictures,
            "" if summary is None else summary.sentence(),
            [_cells(row) for group in group_by_region(rows) for row in group.rows if row.is_told],
            name=self._desk.patient.name,
            notes=() if measured is not None else (tr("Not measured yet."),),
        )

    def _caption(self, photo: PhotoEntry) -> str:
        baseline = self._desk.baseline
        is_baseline = baseline is not None and baseline.id == photo.id
        moment = tr("Baseline") if is_baseline else texts.moment_name(photo.moment, photo.day)
        return f"{texts.date_text(photo.session_date)} · {moment}"


def _cells(row: ResultRow) -> tuple[str, ...]:
    verdict = "" if row.verdict is None else texts.verdict_name(row.verdict)
    return texts.region_name(row.region), row.title, row.values, row.change, verdict


def _small(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= LARGEST_PX:
        return image
    return image.scaled(
        LARGEST_PX, LARGEST_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
