"""The preview of an import."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.comparability.model import count_verdicts
from mesophoto.app.datefield import DateField
from mesophoto.app.importing.card import FIRST_PHOTOGRAPH, PhotoCard
from mesophoto.app.importing.person import Directory, PersonSection
from mesophoto.app.jobs import Job
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient
from mesophoto.workflows.camera_clocks import say_clocks
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan, SeriesKey
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.people import propose_moments


class ImportDialog(QDialog):
    """Shows a plan and holds the corrected one; accepted means: import it."""

    plan_changed = Signal()

    def __init__(
        self, plan: ImportPlan, patients: tuple[Patient, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("Check before importing"))
        self.plan = plan
        self._first_warnings = {item.path: item.warnings for item in plan.items}
        self._moments_given: set[object] = set()
        """Photos whose moment the user said: nothing is proposed for them any more."""
        self._held: Mapping[SeriesKey, date] = {}
        self._directory = Directory(patients)
        self._sections: dict[int, PersonSection] = {}
        self.cards: dict[object, PhotoCard] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        self._column.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        content = QWidget()
        content.setLayout(self._column)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._alert = WarningBox()
        self._left_out = WarningBox()
        self._column.addWidget(self._alert)
        self._column.addWidget(self._left_out)
        self._people_column = QVBoxLayout()
        self._column.addLayout(self._people_column)
        self._column.addStretch()
        self._build_footer()
        title = set_kind(QLabel(tr("Check before importing")), "title")
        intro = set_kind(QLabel(self._intro()), "muted")
        intro.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8))
        head.setSpacing(theme.px(4))
        head.addWidget(title)
        head.addWidget(intro)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        for item in plan.items:
            if item.error is None and item.held is None:
                self._add_card(item)
        self._regroup()
        self.resize(theme.px(1168), theme.px(780))
        first = self._sections.get(0)
        if first is not None and not plan.people[0].known:
            first.field.setFocus()

    def _intro(self) -> str:
        photos = len([item for item in self.plan.items if item.error is None and item.held is None])
        people = len(self.plan.people)
        found = tr("%Ln photos", n=photos)
        if people > 1:
            found = tr("{photos} of what looks like %n people", n=people).format(photos=found)
        intro = tr("{photos}. Correct what is wrong; nothing is kept until you import.").format(photos=found)
        return "\n".join([intro, *map(translate_sentence, say_clocks(self.plan.items))])

    def _build_footer(self) -> None:
        theme = current_theme()
        self._footer = set_kind(QFrame(), "panel")
        self.obstacles = set_kind(QLabel(), "muted")
        self.obstacles.setWordWrap(True)
        self.checking = QProgressBar()
        self.checking.setFixedWidth(theme.px(160))
        self.checking.setAccessibleName(tr("Checking who is on the photos"))
        self.checking.hide()
        self.buttons = QDialogButtonBox()
        self.import_button = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.day_of_all = DateField(FIRST_PHOTOGRAPH, date.today())
        self.day_of_all.setPlaceholderText(tr("Day of all photos without one"))
        self.day_of_all.setAccessibleName(tr("Day of all photos without one"))
        self.day_of_all.setFixedWidth(theme.px(230))
        self.day_of_all.editingFinished.connect(self._on_day_of_all)
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        row.setSpacing(theme.px(16))
        row.addWidget(self.obstacles, 1)
        row.addWidget(self.day_of_all)
        row.addWidget(self.checking)
        row.addWidget(self.buttons)

    # the plan

    def sections(self) -> list[PersonSection]:
        """One for each person on the card."""
        return list(self._sections.values())

    def alerts(self) -> str:
        """All that is said above the photos."""
        boxes = [box for box in (self._alert, self._left_out) if not box.isHidden()]
        return "\n".join(f"{box.title.text()}\n{box.text.text()}" for box in boxes)

    def plan_to_check(self) -> ImportPlan:
        """The plan with the warnings of the scan alone: what an earlier check said may hold no longer."""
        items = (
            replace(item, warnings=self._first_warnings[item.path], comparability=None)
            for item in self.plan.items
        )
        return replace(self.plan, items=tuple(items))

    def set_warnings(self, checked: ImportPlan) -> None:
        """Take over what a later check found, onto what the user has corrected meanwhile."""
        found = {item.path: item for item in checked.items}
        items = tuple(
            replace(item, warnings=found[item.path].warnings, comparability=found[item.path].comparability)
            for item in self.plan.items
        )
        self.plan = replace(self.plan, items=items)
        self._refresh()

    def watch(self, job: Job) -> None:
        """Show the progress of the check that runs while the user looks."""
        self.checking.setRange(0, 0)
        self.checking.show()
        job.progressed.connect(self._on_checked)
        job.finished.connect(self.checking.hide)

    def _on_checked(self, done: int, total: int, _what: str) -> None:
        self.checking.setRange(0, total)
        self.checking.setValue(done)

    def _add_card(self, item: ImportItem) -> None:
        card = PhotoCard(item, self)
        card.changed.connect(self._on_item_changed)
        card.move_wanted.connect(self._on_move)
        self.cards[item.path] = card

    def set_held_days(self, held: Mapping[SeriesKey, date]) -> None:
        """Take over since when the library holds each view of the people: what is later is a follow-up."""
        if held != self._held:
            self._held = held
            self._propose()
            self._refresh()

    def _propose(self) -> None:
        """Propose the moments anew, where the user did not say them."""
        given = {item.path: item for item in self.plan.items if item.path in self._moments_given}
        proposed = propose_moments(self.plan.items, self._held)
        self.plan = replace(self.plan, items=tuple(given.get(item.path, item) for item in proposed))

    def _on_item_changed(self, item: ImportItem) -> None:
        before = self.plan.items[self._place(item)]
        moved = before.session_date != item.session_date
        if (before.moment, before.day) != (item.moment, item.day):
            self._moments_given.add(item.path)
        self.plan = self.plan.with_item(item)
        if moved or before.series != item.series:
            self._propose()
        self._regroup() if moved else self._refresh()

    def _on_day_of_all(self) -> None:
        day = self.day_of_all.value()
        if day is not None:
            dated = (replace(i, session_date=day) if i.needs_date else i for i in self.plan.items)
            self.plan = replace(self.plan, items=tuple(dated))
            self._propose()
            self._regroup()

    def _on_move(self, item: ImportItem, person: int) -> None:
        if person == len(self.plan.people):
            self.plan = self.plan.add_person()
        self.plan = self.plan.with_item(replace(item, person=person))
        self._propose()
        self._regroup()

    def _on_assigned(self, person: int, patient: str | AddPatient | None) -> None:
        self.plan = self.plan.assign(person, patient)
        self._refresh()

    def _place(self, item: ImportItem) -> int:
        return next(i for i, old in enumerate(self.plan.items) if old.path == item.path)

    # what is shown

    def _regroup(self) -> None:
        """Lay the cards out by person and day."""
        by_path = {item.path: item for item in self.plan.items}
        for path, card in self.cards.items():
            card.show_item(by_path[path])
            card.set_people(self.plan.people)
        for person in self.plan.people:
            cards = [card for card in self.cards.values() if card.item.person == person.index]
            section = self._sections.get(person.index) or self._add_section(person)
            section.show_cards(cards)
            section.setVisible(bool(cards))
        self._refresh()

    def _add_section(self, person: CardPerson) -> PersonSection:
        section = PersonSection(person.index, self._directory)
        section.assigned.connect(self._on_assigned)
        self._sections[person.index] = section
        self._people_column.addWidget(section)
        return section

    def _refresh(self) -> None:
        for item in self.plan.items:
            if item.path in self.cards:
                self.cards[item.path].show_item(item)
        for person in self.plan.people:
            self._sections[person.index].show_person(person)
        wanted, obstacles = len(self.plan.included), self.plan.obstacles
        self.import_button.setText(tr("Import %Ln photos", n=wanted))
        self.import_button.setEnabled(wanted > 0 and not obstacles)
        told = " ".join(map(translate_sentence, obstacles)) if wanted else tr("There is nothing to import.")
        verdicts = [item.comparability.verdict for item in self.plan.included if item.comparability]
        if verdicts and not told:
            told = tr("Against the baseline: {verdicts}.").format(verdicts=count_verdicts(verdicts))
        self.obstacles.setText(told)
        self.day_of_all.setVisible(sum(item.needs_date for item in self.plan.items) > 1)
        doubts = [
            f"{item.file_name}: {translate_sentence(warning)}"
            for item in self.plan.included
            for warning in item.warnings
            if "another person" in warning
        ]
        self._alert.show_lines(tr("Please look twice: this may be another person") if doubts else "", doubts)
        self._show_left_out()
        self.plan_changed.emit()

    def _show_left_out(self) -> None:
        broken = [translate_sentence(item.error) for item in self.plan.items if item.error is not None]
        held = [
            translate_sentence(item.held)
            if item.held.startswith(item.file_name)
            else f"{item.file_name}: {translate_sentence(item.held)}"
            for item in self.plan.items
            if item.held is not None
        ]
        parts = []
        if broken:
            parts.append(tr("%n files cannot be imported", n=len(broken)))
        if held:
            parts.append(tr("%n photos are left out", n=len(held)))
        self._left_out.show_lines(", ".join(parts), [*broken, *held])


class WarningBox(QFrame):
    """A headline with sentences below; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "banner")
        self.title = set_kind(QLabel(), "strong")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.title)
        layout.addWidget(self.text)

    def show_lines(self, title: str, lines: list[str]) -> None:
        self.title.setText(title)
        self.text.setText("\n".join(lines))
        self.setVisible(bool(lines))
