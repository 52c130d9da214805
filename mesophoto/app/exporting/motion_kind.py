"""What an export of a moving picture asks, and how it is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.exporting.known import ExportedPatient
from mesophoto.app.exporting.picture_kind import FACES, combo
from mesophoto.app.keeping.parts import Words
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.language.files import LANGUAGES
from mesophoto.app.theme import current_theme
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.records import Side, View
from mesophoto.workflows.exporting.hiding import LOWERS
from mesophoto.workflows.exporting.motion import MotionOptions, hand_out_motion
from mesophoto.workflows.exporting.pictures import FACELESS_VIEWS
from mesophoto.workflows.exporting.release import Handout

STYLES = {
    "sweep": mark("A slider goes over the pair"),
    "fade": mark("Cross-fade"),
    "blink": mark("Blink"),
    "series": mark("All sessions, one after the other"),
}
FORMATS = {"webp": "WebP", "gif": "GIF"}


@dataclass(frozen=True)
class MotionOrder:
    """A moving picture of the shown view."""

    handout: Handout
    purpose: Purpose
    view: View
    side: Side
    options: MotionOptions

    def make(self, library: Library, folder: Path, task: Any) -> int:
        """Write it; gives the number of files."""
        (patient_id,) = self.handout.patient_ids
        hand_out_motion(
            library, patient_id, self.view, self.side, self.options, folder=folder, purpose=self.purpose,
            today=date.today(), progress=task,
        )  # fmt: skip
        return 1


class MotionChoices(QWidget):
    """How it moves, in which format, and how much of the face is seen."""

    changed = Signal()

    def __init__(self, known: ExportedPatient) -> None:
        super().__init__()
        self._known = known
        self.style_of = combo(tr("Motion"), {key: tr(words) for key, words in STYLES.items()})
        self.format = combo(tr("Format"), FORMATS)
        self.face = combo(tr("The face"), {key: tr(words) for key, words in FACES.items()})
        self.region = combo(tr("Region"), {one: texts.region_name(one) for one in known.regions})
        self.lowers = Words(translate_sentence(LOWERS), "caption")
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(current_theme().px(10))
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.style_of, self.face, self.region, self.format):
            self.form.addRow(field.accessibleName(), field)
            field.currentIndexChanged.connect(self._on_changed)
        self.form.insertRow(3, "", self.lowers)
        self._on_changed()

    def lack(self) -> str:
        """Why it cannot be made as it is asked for; nothing if it can."""
        if len(self._known.series) < 2 or self._known.baseline_id is None:
            return tr("Motion needs two photos of the view that is shown.")
        if self.face.currentData() == "crop" and self.region.currentData() is None:
            return tr("There is no region to crop to: draw one on the baseline, or cover the eyes.")
        return ""

    def order(self, purpose: Purpose) -> MotionOrder:
        """What is asked for."""
        known, first = self._known, self._known.series[0]
        style = self.style_of.currentData()
        hide = self.face.currentData() if self._shows_face() else None
        shown = known.photo_id if known.photo_id != known.baseline_id else None
        speaks = QLocale().name().partition("_")[0]
        options = MotionOptions(
            style=style,
            format=self.format.currentData(),
            photo_ids=() if style == "series" or shown is None else (shown,),
            hide=hide,
            region=self.region.currentData() if hide == "crop" else None,
            language=speaks if speaks in LANGUAGES else "en",
        )
        handout = Handout(
            "motion", purpose, (known.patient.id,), shows_face=hide is None and self._shows_face()
        )
        return MotionOrder(handout, purpose, first.view, first.side, options)

    def _shows_face(self) -> bool:
        return bool(self._known.series) and self._known.series[0].view not in FACELESS_VIEWS

    def _on_changed(self, *_: object) -> None:
        hide = self.face.currentData()
        self.form.setRowVisible(self.face, self._shows_face())
        self.form.setRowVisible(self.region, hide == "crop")
        self.form.setRowVisible(self.lowers, hide is not None)
        self.changed.emit()
