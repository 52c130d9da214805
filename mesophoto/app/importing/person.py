"""One person of an import: who it is, and their photos by session."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.importing.card import PhotoCard
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.layouts import FlowArea
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient
from mesophoto.workflows.import_plan import CardPerson
from mesophoto.workflows.operations import AddPatient


class Directory:
    """Patients by what the user types; a name nobody has is a new patient, the same one each time."""

    def __init__(self, patients: tuple[Patient, ...]) -> None:
        names = [patient.name for patient in patients]
        self.texts: dict[str, str] = {}
        for patient in patients:
            unique = names.count(patient.name) == 1 or not patient.number
            self.texts[patient.name if unique else f"{patient.name} · {patient.number}"] = patient.id
        self._by_text = {text.casefold(): patient_id for text, patient_id in self.texts.items()}
        self._new: dict[str, AddPatient] = {}

    def find(self, text: str) -> str | AddPatient | None:
        """A patient's key, a patient to be added, or None for an empty text."""
        key = " ".join(text.split()).casefold()
        if not key:
            return None
        if key in self._by_text:
            return self._by_text[key]
        if key not in self._new:
            self._new[key] = new_patient(text)
        return self._new[key]

    def text_of(self, person: CardPerson) -> str:
        if person.new is not None:
            return person.new.label
        return next((text for text, key in self.texts.items() if key == person.patient_id), "")


def new_patient(text: str) -> AddPatient:
    """Read "Weber, Anna", "Anna Weber" or "0017"."""
    text = " ".join(text.split())
    if any(letter.isdigit() for letter in text):
        return AddPatient(number=text)
    if "," in text:
        family, _, given = (part.strip() for part in text.partition(","))
    else:
        given, _, family = text.rpartition(" ")
    return AddPatient(family_name=family, given_name=given)


class PersonSection(QFrame):
    """A heading with the patient, and a row of cards for each session."""

    assigned = Signal(int, object)
    """Index of the person and the patient: key, `AddPatient` or None."""

    def __init__(self, index: int, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.index = index
        self._directory = directory
        self.label = set_kind(QLabel(), "heading")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Name or number of the patient"))
        self.field.setMaximumWidth(theme.px(340))
        completer = QCompleter(sorted(directory.texts), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_text)
        self.field.setCompleter(completer)
        self.field.textEdited.connect(self._on_text)
        self.badge = set_kind(QLabel(), "badge")
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.label)
        head.addWidget(self.field, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self._area = FlowArea(theme.px(12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(20))
        layout.setSpacing(theme.px(10))
        layout.addLayout(head)
        layout.addWidget(self._area)

    def show_person(self, person: CardPerson) -> None:
        label = translate_sentence(person.label)
        self.label.setText(label)
        self.field.setAccessibleName(tr("Patient: {label}").format(label=label))
        if not self.field.hasFocus():
            self.field.setText(self._directory.text_of(person))
        self.badge.setText(tr("new patient") if person.new is not None else tr("existing patient"))
        self.badge.setVisible(person.known)

    def show_cards(self, cards: list[PhotoCard]) -> None:
        """Lay the cards out by day; the first of each day says which session it begins."""
        flow = self._area.flow
        while (item := flow.takeAt(0)) is not None:
            holder = item.widget()
            for card in holder.findChildren(PhotoCard):
                card.setParent(self)
            holder.hide()
            holder.deleteLater()
        by_day: dict[date | None, list[PhotoCard]] = {}
        for card in cards:
            by_day.setdefault(card.item.session_date, []).append(card)
        days = sorted(by_day, key=lambda day: (day is None, day or date.max))
        for number, day in enumerate(days, 1):
            title = (
                tr("Day not known")
                if day is None
                else tr("Session {number}  ·  {day}").format(number=number, day=texts.date_text(day))
            )
            for place, card in enumerate(by_day[day]):
                flow.addWidget(self._titled(card, title if place == 0 else "", wanted=day is None))

    def _titled(self, card: PhotoCard, title: str, *, wanted: bool) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(6))
        layout.addWidget(set_kind(QLabel(title), "strong" if wanted else "muted"))
        layout.addWidget(card)
        layout.addStretch(1)
        card.show()
        return holder

    def _on_text(self, text: str) -> None:
        self.assigned.emit(self.index, self._directory.find(text))
