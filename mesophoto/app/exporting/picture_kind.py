"""What an export of pictures asks, and how it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.exporting.known import ExportedPatient
from mesophoto.app.keeping.parts import Words
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.workflows.exporting.done import say_done
from mesophoto.workflows.exporting.hiding import LOWERS
from mesophoto.workflows.exporting.pictures import PictureChoice, export_pictures, shows_face
from mesophoto.workflows.exporting.release import Handout

WHICH = {
    "pair": mark("The pair that is shown"),
    "series": mark("All of this view"),
    "all": mark("All photos"),
}
FORMATS = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP"}
SIZES = {None: mark("As large as they are"), 2000: mark("2000 px at most"), 1000: mark("1000 px at most")}
FACES = {
    None: mark("Seen as it is"), "mask": mark("Eyes and mouth covered"), "crop": mark("Cropped to a region"),
}  # fmt: skip


@dataclass(frozen=True)
class PictureOrder:
    """Photos as they were asked for, ready to be made off the UI thread."""

    handout: Handout
    purpose: Purpose
    photo_ids: tuple[str, ...]
    choice: PictureChoice

    def make(self, library: Library, folder: Path, task: Any) -> int:
        """Write it; gives the number of files."""
        seals = export_pictures(
            library, self.photo_ids, folder, self.choice, self.purpose, today=date.today(), progress=task,
            tell=lambda details: [translate_sentence(one) for one in say_done(details)],
        )  # fmt: skip
        return len({seal.file_sha256 for seal in seals})


class PictureChoices(QWidget):
    """Which photos, in which form, and how much of the face is seen."""

    changed = Signal()

    def __init__(self, known: ExportedPatient) -> None:
        super().__init__()
        self._known = known
        self.which = combo(tr("Photos"), {key: tr(words) for key, words in WHICH.items()})
        self.aligned = QCheckBox(tr("Aligned to the baseline, where that is possible"))
        self.face = combo(tr("The face"), {key: tr(words) for key, words in FACES.items()})
        self.region = combo(tr("Region"), {one: texts.region_name(one) for one in known.regions})
        self.lowers = Words(translate_sentence(LOWERS), "caption")
        self.format = combo(tr("Format"), FORMATS)
        self.longest = combo(tr("Size"), {key: tr(words) for key, words in SIZES.items()})
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(current_theme().px(10))
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.which, self.face, self.region, self.format, self.longest):
            self.form.addRow(field.accessibleName(), field)
        self.form.insertRow(1, "", self.aligned)
        self.form.insertRow(4, "", self.lowers)
        if known.photo_id is None:
            self.which.setCurrentIndex(self.which.findData("all"))
        for field in (self.which, self.face, self.region):
            field.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def photos(self) -> tuple[PhotoEntry, ...]:
        """Those that are chosen."""
        known, which = self._known, self.which.currentData()
        if which == "pair":
            shown = {known.baseline_id, known.photo_id}
            return tuple(photo for photo in known.series if photo.id in shown)
        return known.series if which == "series" else known.photos

    def lack(self) -> str:
        """Why it cannot be made as it is asked for; nothing if it can."""
        if not self.photos():
            return tr("There are no such photos: choose others.")
        if self.face.currentData() == "crop" and self.region.currentData() is None:
            return tr("There is no region to crop to: draw one on the baseline, or cover the eyes.")
        return ""

    def order(self, purpose: Purpose) -> PictureOrder:
        """What is asked for."""
        hide = self.face.currentData() if self.form.isRowVisible(self.face) else None
        choice = PictureChoice(
            format=self.format.currentData(),
            longest_px=self.longest.currentData(),
            aligned=self.aligned.isChecked(),
            hide=hide,
            region=self.region.currentData() if hide == "crop" else None,
        )
        photos = self.photos()
        handout = Handout(
            "picture", purpose, (self._known.patient.id,), shows_face=shows_face(photos, choice)
        )
        return PictureOrder(handout, purpose, tuple(photo.id for photo in photos), choice)

    def _on_changed(self, *_: object) -> None:
        hide = self.face.currentData()
        may_hide = any(not photo.view.startswith("hand") for photo in self.photos())
        self.form.setRowVisible(self.face, may_hide)
        self.form.setRowVisible(self.region, hide == "crop")
        self.form.setRowVisible(self.lowers, hide is not None)
        self.changed.emit()


def combo(name: str, words: dict[Any, str]) -> QComboBox:
    """A box of choices with a name."""
    box = QComboBox()
    box.setAccessibleName(name)
    for key, text in words.items():
        box.addItem(text, key)
    return box
