"""The audit: who did what when, with filters, and whether the chain is whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import engine
from mesophoto.app.audit.model import KINDS, AuditModel
from mesophoto.app.datefield import DateField
from mesophoto.app.keeping.parts import CalmDialog, Glyph, Words, follow_each_other, table_card
from mesophoto.app.language import tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.library.audit import AuditFilter
    from mesophoto.library.entities import Patient, Practitioner
    from mesophoto.library.verify import Finding

FIRST_DAY = date(2000, 1, 1)
WIDTHS_PX = (170, 170, 210)


class AuditDialog(CalmDialog):
    """Shows pages of the audit; whoever opened it fetches them."""

    filter_changed = Signal()
    export_wanted = Signal()

    def __init__(
        self,
        people: tuple[Practitioner, ...],
        patients: tuple[Patient, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Audit"), parent)
        theme = current_theme()
        self._patients = {_label(patient): patient.id for patient in patients}
        self.model = AuditModel(self)
        self.chain_glyph = Glyph("clock", "text_muted", 18)
        self.chain = Words(tr("Checking the chain…"), "muted")
        self.table = self._make_table()
        self.export = QPushButton(tr("Export as a table…"))
        set_icon(self.export, "export")
        self.export.clicked.connect(self.export_wanted)
        self.close_button = set_kind(QPushButton(tr("Close")), "primary")
        self.close_button.clicked.connect(self.accept)
        self.column.addWidget(Words(tr("Audit"), "title"))
        chain = QHBoxLayout()
        chain.setSpacing(theme.px(8))
        chain.addWidget(self.chain_glyph)
        chain.addWidget(self.chain, 1)
        self.column.addLayout(chain)
        self.column.addWidget(self._make_filters(people))
        self.column.addWidget(self.table, 1)
        self.add_foot(self.export, None, self.close_button)
        follow_each_other(
            self.person, self.kind, self.patient, self.first, self.last, self.clear, self.table, self.export
        )
        self.open_at(940, 640)
        self.quiet_keys()
        self.table.setFocus()

    def _make_filters(self, people: tuple[Practitioner, ...]) -> QWidget:
        theme = current_theme()
        self.person = QComboBox()
        self.person.addItem(tr("Everybody"), None)
        for one in people:
            self.person.addItem(one.name, one.id)
        self.kind = QComboBox()
        self.kind.addItem(tr("Everything"), None)
        for kind, text in KINDS.items():
            self.kind.addItem(tr(text), kind)
        self.patient = QLineEdit()
        self.patient.setPlaceholderText(tr("Every patient"))
        self.patient.setClearButtonEnabled(True)
        completer = QCompleter(sorted(self._patients), self.patient)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.patient.setCompleter(completer)
        self.first, self.last = (DateField(FIRST_DAY, date.today()) for _ in range(2))
        self.first.setPlaceholderText(tr("From the start"))
        self.last.setPlaceholderText(tr("Until now"))
        self.clear = set_kind(QPushButton(tr("Show all")), "quiet")
        self.clear.clicked.connect(self._on_clear)
        row = FlowArea(theme.px(12))
        for text, field, width in (
            (tr("Who"), self.person, 160), (tr("What"), self.kind, 160), (tr("Patient"), self.patient, 190),
            (tr("From day"), self.first, 125), (tr("To day"), self.last, 125),
        ):  # fmt: skip
            field.setAccessibleName(text)
            field.setFixedWidth(theme.px(width))
            box = QWidget()
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(theme.px(2))
            label = set_kind(QLabel(text), "caption")
            label.setBuddy(field)
            inner.addWidget(label)
            inner.addWidget(field)
            row.flow.addWidget(box)
        holder = QWidget()
        outer = QHBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(row, 1)
        outer.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignBottom)
        for combo in (self.person, self.kind):
            combo.currentIndexChanged.connect(self._on_changed)
        self.patient.textChanged.connect(self._on_patient)
        for field in (self.first, self.last):
            field.editingFinished.connect(self._on_changed)
        self.clear.setVisible(False)
        self._shown_filter = self._values()
        return holder

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Lines of the audit, newest first"))
        table_card(table, WIDTHS_PX)
        return table

    # what is wanted

    def wanted(self) -> AuditFilter:
        """The filter as the engine has it."""
        person, kind, patient, first, last = self._values()
        return engine.AuditFilter(
            practitioner_id=person,
            kind=kind,
            patient_id=patient,
            since=None if first is None else _midnight(first),
            until=None if last is None else _midnight(last + timedelta(days=1)),
        )

    def _values(self) -> tuple[Any, ...]:
        return (
            self.person.currentData(),
            self.kind.currentData(),
            self._patients.get(self.patient.text().strip()),
            self.first.value(),
            self.last.value(),
        )

    def _on_changed(self) -> None:
        if self._values() != self._shown_filter:
            self._shown_filter = self._values()
            self.clear.setVisible(any(value is not None for value in self._shown_filter))
            self.filter_changed.emit()

    def _on_patient(self, text: str) -> None:
        if not text.strip() or text.strip() in self._patients:
            self._on_changed()

    def _on_clear(self) -> None:
        for combo in (self.person, self.kind):
            combo.setCurrentIndex(0)
        for field in (self.patient, self.first, self.last):
            field.clear()
        self._on_changed()
        self.table.setFocus()

    # what is known

    def show_chain(self, findings: list[Finding]) -> None:
        """Say whether the audit is as it was written."""
        if findings:
            self.chain_glyph.show_icon("warning", "danger")
            self.chain.setText(findings[0].sentence)
        else:
            self.chain_glyph.show_icon("verified", "accent")
            self.chain.setText(tr("The chain is whole: no line is missing or was changed."))


def _label(patient: Patient) -> str:
    if patient.number and patient.number != patient.name:
        return f"{patient.name} ({patient.number})"
    return patient.name


def _midnight(day: date) -> datetime:
    """Beginning of a day by this machine's clock."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
