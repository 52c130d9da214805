"""What can be chosen of a progress sheet, at the side of its preview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.consent.names import PURPOSES
from mesophoto.app.exporting.known import FACE_PARTS
from mesophoto.app.keeping.parts import Words
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.language.files import LANGUAGES
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient, PhotoEntry
from mesophoto.records import Side, View
from mesophoto.workflows.exporting.hiding import LOWERS
from mesophoto.workflows.exporting.sheet_options import SheetOptions

PAPERS = {"a4": mark("A4"), "letter": mark("Letter")}
ORIENTATIONS = {"portrait": mark("Upright"), "landscape": mark("Across")}
NAMES = {"name": mark("Name"), "number": mark("Number"), "pseudonym": mark("Pseudonym")}
FACES = {
    "shown": mark("Seen as it is"),
    "masked": mark("Eyes and mouth covered"),
    "cropped": mark("Cropped to a region"),
}
PAGES = {
    "views": mark("All views"),
    "sessions": mark("All sessions"),
    "spots": mark("Map of the spots"),
    "method": mark("Method and limits"),
}


@dataclass(frozen=True)
class SheetSeries:
    """A view that a sheet can be made of."""

    view: View
    side: Side
    baseline: PhotoEntry
    later: tuple[PhotoEntry, ...]
    drawn: tuple[str, ...]


@dataclass(frozen=True)
class SheetKnowledge:
    """What the dialog needs to know, read in one go."""

    patient: Patient
    series: tuple[SheetSeries, ...]
    allowed: Mapping[str, SheetOptions]
    """Purpose → what the consents allow to show."""
    language: str
    paper: str


class SheetChoices(QWidget):
    """All choices below each other; tells whenever one changes."""

    changed = Signal()
    clinic_wanted = Signal()

    def __init__(self, known: SheetKnowledge, shown: tuple[str, str] | None, photo_id: str | None) -> None:
        super().__init__()
        self._known = known
        self._fills = True
        self._make_fields()
        self._lay_out()
        names = [(one.view, one.side) for one in known.series]
        self.view.setCurrentIndex(names.index(shown) if shown in names else 0)
        self._on_view()
        self._choose(self.later, photo_id)
        self._on_purpose()
        self._fills = False
        self._on_changed()

    def options(self) -> SheetOptions:
        """What is chosen."""
        series = self.series()
        face = self.face.currentData()
        return SheetOptions(
            purpose=self.purpose.currentData(),
            language=self.language.currentData(),
            paper=self.paper.currentData(),
            orientation=self.orientation.currentData(),
            pages=tuple(page for page, box in self.pages.items() if box.isChecked()),
            name=self.name.currentData(),
            face=face,
            region=self.region.currentData() if face == "cropped" else None,
            view=series.view,
            side=series.side,
            photo_id=self.later.currentData(),
        )

    def series(self) -> SheetSeries:
        """The chosen view."""
        return self._known.series[self.view.currentIndex()]

    def _make_fields(self) -> None:
        known = self._known
        views = {number: texts.view_name(one.view, one.side) for number, one in enumerate(known.series)}
        self.view = _combo(tr("View"), views)
        self.first = Words("", "muted")
        self.later = _combo(tr("Compared with"), {})
        self.purpose = _combo(tr("What for"), _said(PURPOSES))
        self.name = _combo(tr("Patient shown by"), _said(NAMES))
        self.face = _combo(tr("The face"), _said(FACES))
        self.region = _combo(tr("Region"), {})
        self.lowers = Words(translate_sentence(LOWERS), "caption")
        self.paper = _combo(tr("Paper"), _said(PAPERS))
        self.orientation = _combo(tr("Held"), _said(ORIENTATIONS))
        self.language = _combo(tr("Language"), LANGUAGES)
        self.pages = {page: QCheckBox(tr(words)) for page, words in PAGES.items()}
        self.clinic = set_kind(QPushButton(tr("Clinic’s name and logo…")), "quiet")
        self.clinic.setAutoDefault(False)
        self.clinic.clicked.connect(self.clinic_wanted)
        self._choose(self.purpose, "patient_copy")
        self._choose(self.language, known.language)
        self._choose(self.paper, known.paper)
        self.view.currentIndexChanged.connect(self._on_view)
        self.purpose.currentIndexChanged.connect(self._on_purpose)
        for box in (
            self.later,
            self.name,
            self.face,
            self.region,
            self.paper,
            self.orientation,
            self.language,
        ):
            box.currentIndexChanged.connect(self._on_changed)
        for page in self.pages.values():
            page.toggled.connect(self._on_changed)

    def _lay_out(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(10), 0)
        column.setSpacing(theme.px(5))
        self.lowers.setContentsMargins(0, 0, 0, theme.px(4))
        for field in (
            self.view, self.later, self.purpose, self.name, self.face, self.region, self.lowers, self.paper,
            self.orientation, self.language,
        ):  # fmt: skip
            if field is self.lowers:
                column.addWidget(field)
                continue
            label = Words(field.accessibleName(), "caption")
            field.setProperty("label", label)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.view:
                column.addWidget(self.first)
        column.addSpacing(theme.px(6))
        column.addWidget(Words(tr("More pages"), "caption"))
        for page in self.pages.values():
            column.addWidget(page)
        column.addSpacing(theme.px(6))
        column.addWidget(self.clinic)
        column.addStretch(1)

    def _on_view(self, *_: object) -> None:
        """Offer the sessions and regions of another view."""
        series = self.series()
        was, self._fills = self._fills, True
        self.first.setText(
            tr("From the baseline of {day}").format(day=texts.date_text(series.baseline.session_date))
        )
        self.later.clear()
        for photo in reversed(series.later):
            self.later.addItem(texts.date_text(photo.session_date), photo.id)
        self.region.clear()
        for name in (*series.drawn, *(FACE_PARTS if series.view.startswith("face") else ())):
            self.region.addItem(texts.region_name(name), name)
        self._fills = was
        self._on_changed()

    def _on_purpose(self, *_: object) -> None:
        """Show what the consent for a purpose allows, and no more."""
        allowed = self._known.allowed[self.purpose.currentData()]
        was, self._fills = self._fills, True
        self._choose(self.name, allowed.name)
        self._choose(self.face, allowed.face)
        self._fills = was
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        face, shows_face = self.face.currentData(), self.series().view.startswith("face")
        has_later = self.later.count() > 0
        for field, visible in (
            (self.face, shows_face), (self.region, face == "cropped"), (self.later, has_later)
        ):  # fmt: skip
            field.setVisible(visible)
            field.property("label").setVisible(visible)
        self.lowers.setVisible(face != "shown" and shows_face)
        if not self._fills:
            self.changed.emit()

    def _choose(self, box: QComboBox, key: Any) -> None:
        found = box.findData(key)
        if found >= 0:
            box.setCurrentIndex(found)


def _said(words: Mapping[str, str]) -> dict[str, str]:
    return {key: tr(text) for key, text in words.items()}


def _combo(name: str, words: Mapping[Any, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    for key, text in words.items():
        box.addItem(text, key)
    return box
