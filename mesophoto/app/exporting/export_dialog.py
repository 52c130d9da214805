"""The dialog that hands something of a patient out: what, what for, where to; then how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.consent.names import PURPOSES
from mesophoto.app.exporting.known import ExportedPatient
from mesophoto.app.exporting.motion_kind import MotionChoices, MotionOrder
from mesophoto.app.exporting.picture_kind import PictureChoices, PictureOrder
from mesophoto.app.exporting.table_kinds import DataChoices, DataOrder, DicomChoices, DicomOrder
from mesophoto.app.jobs import Job
from mesophoto.app.keeping.parts import Callout, CalmDialog, Glyph, ProgressPage, Words, primary, stacked
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments.choices import Choices

KINDS = {
    "picture": mark("Pictures"),
    "motion": mark("Moving picture"),
    "data": mark("Measurements"),
    "dicom": mark("DICOM"),
}
CHOICES = {"picture": PictureChoices, "motion": MotionChoices, "data": DataChoices, "dicom": DicomChoices}
Order = PictureOrder | MotionOrder | DataOrder | DicomOrder


class ExportDialog(CalmDialog):
    """Asks, refuses with the way out, shows progress, and at the end where the files are."""

    looked_at = Signal(object)
    """An `Order` whose consent is to be looked for."""
    consent_wanted = Signal(object)
    """The `Order` that lacks it."""
    export_wanted = Signal(object, object)
    """`Order` and folder."""

    def __init__(self, known: ExportedPatient, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export"), parent)
        self._known = known
        self._lacks_consent = True
        head = QHBoxLayout()
        head.addWidget(Words(tr("Export"), "title"), 1)
        name = Words(known.patient.name, "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(name, 1)
        self.column.addLayout(head)
        self.progress = ProgressPage(tr("Exporting"), tr("Files written"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_form(folder))
        self.pages.addWidget(self.progress)
        self.pages.addWidget(self._make_end())
        self.column.addWidget(self.pages, 1)
        self.export = primary(tr("Export"))
        self.export.clicked.connect(self._on_export)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.show_folder = primary(tr("Show folder"))
        self.show_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))
        )
        self.show_folder.hide()
        self.add_foot(None, self.cancel, self.show_folder, self.export)
        self.quiet_keys()
        self.open_at(600, 690)

    # asking

    def order(self) -> Order:
        """What is asked for now."""
        return self.choices[self.kind.value()].order(self.purpose.value())

    def look(self, *_: object) -> None:
        """Have the consent looked for, after every change."""
        lack = self.choices[self.kind.value()].lack()
        self._lacks_consent = True
        self.export.setEnabled(False)
        self.refused.say(lack)
        self.ask.setVisible(False)
        if not lack:
            self.looked_at.emit(self.order())

    def show_consent(self, order: Order, missing: str) -> None:
        """Say what is missing of the consent; an answer to what was asked for before is dropped."""
        if order != self.order():
            return
        self._lacks_consent = bool(missing)
        self.refused.say(missing)
        self.ask.setVisible(bool(missing))
        self.export.setEnabled(not missing and bool(self.folder.text()))

    def _make_form(self, folder: Path) -> QWidget:
        theme = current_theme()
        self.purpose = Choices(PURPOSES, tr("What for"))
        self.purpose.set_value("patient_copy")
        self.purpose.chosen.connect(self.look)
        self.kind = Choices(KINDS, tr("What"))
        self.kind.set_value("picture")
        self.kind.chosen.connect(self._on_kind)
        self.choices = {kind: choices(self._known) for kind, choices in CHOICES.items()}
        for kind, choices in self.choices.items():
            choices.setVisible(kind == "picture")
            choices.changed.connect(self.look)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.textChanged.connect(self.look)
        self.browse = QPushButton(tr("Choose…"))
        self.browse.setAccessibleName(tr("Choose a folder"))
        self.browse.clicked.connect(self._on_browse)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        self.refused = Callout()
        self.ask = QPushButton(tr("Ask for consent…"))
        self.ask.clicked.connect(lambda: self.consent_wanted.emit(self.order()))
        self.refused.row.addWidget(self.ask)
        self.private = Words(
            tr(
                "Files have nameless names and hold pixels alone: nothing of the camera, the place or the "
                "patient. Each carries a seal."
            ),
            "caption",
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.px(10), 0)
        column.setSpacing(theme.px(10))
        for part in (
            Words(tr("What"), "strong"), self.kind, Words(tr("What for"), "strong"), self.purpose,
            Words(tr("How"), "strong"), *self.choices.values(), Words(tr("Folder"), "strong"),
        ):  # fmt: skip
            column.addWidget(part)
        column.addLayout(where)
        column.addWidget(self.private)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(10))
        whole.addWidget(area, 1)
        whole.addWidget(self.refused)
        return page

    def _on_kind(self, kind: str) -> None:
        for name, choices in self.choices.items():
            choices.setVisible(name == kind)
        self.private.setVisible(kind in ("picture", "motion"))
        self.look()

    def _on_browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.folder.text())
        if name:
            self.folder.setText(name)

    # exporting

    def watch(self, job: Job) -> None:
        """Follow the export."""
        self.pages.setCurrentWidget(self.progress)
        self.export.hide()
        self.cancel.hide()
        self.progress.watch(job)

    def go_back(self, refused: str = "") -> None:
        """Ask again: it was stopped, or refused."""
        self.pages.setCurrentIndex(0)
        self.export.show()
        self.cancel.show()
        if refused:
            self.refused.say(refused, "error")

    def show_written(self, count: int) -> None:
        """Say that it is done."""
        self.written.setText(tr("%n files are written.", n=count))
        self.place.setText(self.folder.text())
        self.pages.setCurrentWidget(self.end)
        self.cancel.setText(tr("Close"))
        self.cancel.show()
        self.show_folder.show()
        self.show_folder.setFocus()

    def _make_end(self) -> QWidget:
        self.written, self.place = Words("", "heading"), Words("", "muted")
        noted = Words(
            tr("It is noted in the audit. “Check a seal…” tells later whether a file is genuine."), "caption"
        )
        self.end = stacked((1, Glyph("verified", "improved", 44), self.written, self.place, noted, 2))
        return self.end

    def _on_export(self) -> None:
        if not self._lacks_consent:
            self.export_wanted.emit(self.order(), Path(self.folder.text()))

    def reject(self) -> None:
        """Close it; what is under way stops first."""
        if self.progress.is_running:
            self.progress.cancel()
        else:
            super().reject()
