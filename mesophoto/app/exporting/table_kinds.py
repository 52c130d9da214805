"""What exports of measurements and of DICOM files ask, and how they are made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from mesophoto.app.exporting.known import ExportedPatient
from mesophoto.app.keeping.parts import Words
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.workflows.exporting.data import export_data
from mesophoto.workflows.exporting.data_key import KEY_WARNING
from mesophoto.workflows.exporting.data_options import DataOptions
from mesophoto.workflows.exporting.dicom import DicomOptions, export_dicom
from mesophoto.workflows.exporting.release import Handout

DATES = {"shifted": mark("Dates moved by a secret number of weeks"), "kept": mark("Dates as they are")}
DICOM_DATES = {**DATES, "removed": mark("Without dates")}


@dataclass(frozen=True)
class DataOrder:
    """Tables of a patient's measurements."""

    handout: Handout
    purpose: Purpose
    options: DataOptions

    def make(self, library: Library, folder: Path, task: Any) -> int:
        """Write them; gives the number of files."""
        made = export_data(library, self.handout.patient_ids, folder, self.options, task, today=date.today())
        return len(made.files)


@dataclass(frozen=True)
class DicomOrder:
    """A patient's photos as DICOM."""

    handout: Handout
    purpose: Purpose
    options: DicomOptions

    def make(self, library: Library, folder: Path, task: Any) -> int:
        """Write them; gives the number of files."""
        (patient_id,) = self.handout.patient_ids
        made = export_dicom(library, patient_id, folder, self.options, task, today=date.today())
        return len(made.files)


class _Column(QWidget):
    """Options below each other."""

    changed = Signal()

    def __init__(self, known: ExportedPatient) -> None:
        super().__init__()
        self.known = known
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_theme().px(8))

    def add_box(self, text: str, *, on: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        box.toggled.connect(self.changed)
        self.column.addWidget(box)
        return box

    def add_choice(self, name: str, words: dict[str, str]) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        for key, text in words.items():
            choice.addItem(tr(text), key)
        choice.currentIndexChanged.connect(self.changed)
        self.column.addWidget(choice)
        return choice

    def lack(self) -> str:
        """Why it cannot be made; nothing if it can."""
        return "" if self.known.photos else tr("This patient has no photos yet: import some first.")


class DataChoices(_Column):
    """Which tables, in which forms, and whether there is a key to who is who."""

    def __init__(self, known: ExportedPatient) -> None:
        super().__init__(known)
        told = tr("Every measurement under a pseudonym, as CSV with a data dictionary and ten lines for R.")
        self.column.addWidget(Words(told, "muted"))
        self.excel = self.add_box(tr("Excel, too"), on=True)
        self.json = self.add_box(tr("JSON, too"), on=True)
        self.spots = self.add_box(tr("Each spot through all sessions (takes a while)"))
        self.masks = self.add_box(tr("Pictures of where something was found"))
        self.photos = self.add_box(tr("The photos themselves"))
        self.dates = self.add_choice(tr("Dates"), DATES)
        self.key_file: Path | None = None
        self.key = QPushButton(tr("Write a key file, too…"))
        self.key.clicked.connect(self._on_key)
        self.said = Words(translate_sentence(KEY_WARNING), "caption")
        self.column.addWidget(self.key)
        self.column.addWidget(self.said)

    def order(self, purpose: Purpose) -> DataOrder:
        """What is asked for."""
        options = DataOptions(
            purpose=purpose, dates=self.dates.currentData(), excel=self.excel.isChecked(),
            json=self.json.isChecked(), masks=self.masks.isChecked(), photos=self.photos.isChecked(),
            spots=self.spots.isChecked(), key_file=self.key_file,
        )  # fmt: skip
        handout = Handout("data", purpose, (self.known.patient.id,), shows_face=options.photos)
        return DataOrder(handout, purpose, options)

    def _on_key(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Write a key file"), str(Path.home() / "key.csv"), "CSV (*.csv)"
        )
        self.key_file = Path(name) if name else None
        self.key.setText(self.key_file.name if self.key_file else tr("Write a key file, too…"))
        self.changed.emit()


class DicomChoices(_Column):
    """Whose name stands in the files, and what is made of the photos besides."""

    def __init__(self, known: ExportedPatient) -> None:
        super().__init__(known)
        told = tr("For another practice’s picture archive. The files hold name, number and date of birth.")
        self.told = Words(told, "muted")
        self.column.addWidget(self.told)
        self.anonymised = self.add_box(tr("Anonymised: a pseudonym instead. A face stays a face."))
        self.dates = self.add_choice(tr("Dates"), DICOM_DATES)
        self.dates.setVisible(False)
        self.anonymised.toggled.connect(self.dates.setVisible)
        self.derived = self.add_box(tr("Aligned photos and what was found on them, too"), on=True)

    def order(self, purpose: Purpose) -> DicomOrder:
        """What is asked for."""
        options = DicomOptions(
            purpose=purpose, anonymised=self.anonymised.isChecked(), dates=self.dates.currentData(),
            derived=self.derived.isChecked(),
        )  # fmt: skip
        handout = Handout(
            "dicom", purpose, (self.known.patient.id,), shows_name=not options.anonymised,
            shows_face=any(not photo.view.startswith("hand") for photo in self.known.photos),
        )  # fmt: skip
        return DicomOrder(handout, purpose, options)
