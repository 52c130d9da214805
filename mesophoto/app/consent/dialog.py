"""All consents of a patient, and the day on which one is withdrawn."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from mesophoto.app.consent.names import PURPOSES, consent_entry
from mesophoto.app.datefield import DateField
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.treatments.section import Section
from mesophoto.library.entities import Patient
from mesophoto.library.release import Consent
from mesophoto.workflows.operations.consents import RevokeConsent


class ConsentsDialog(CalmDialog):
    """What the patient agreed to, what holds, and what was withdrawn."""

    give_wanted = Signal()
    view_wanted = Signal(object)
    edit_wanted = Signal(object)
    revoke_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, patient: Patient, why_not_delete: str | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Consents"), parent)
        self._why_not_delete = why_not_delete
        self.column.addWidget(Words(tr("Consents"), "title"))
        self.column.addWidget(Words(patient.name, "muted"))
        self.section = Section(
            tr("What the patient agreed to"),
            tr("Nothing leaves the practice without a consent: let the patient sign one, or attach a form."),
        )
        self.give = self.section.add_button(primary(tr("New consent…")), needs_entry=False)
        self.view = self.section.add_button(QPushButton(tr("Show")))
        self.edit = self.section.add_button(QPushButton(tr("Edit…")))
        self.revoke = self.section.add_button(QPushButton(tr("Withdraw…")))
        self.delete = self.section.add_button(set_kind(QPushButton(tr("Delete")), "quiet"))
        self.section.end_buttons()
        self.column.addWidget(self.section, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close)
        self.give.clicked.connect(self.give_wanted)
        for button, wanted in (
            (self.view, self.view_wanted), (self.edit, self.edit_wanted), (self.revoke, self.revoke_wanted),
            (self.delete, self.delete_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, wanted=wanted: wanted.emit(self.section.chosen()))
        self.section.activated.connect(self.view_wanted)
        self.section.list.currentItemChanged.connect(self._refresh)
        self.delete.setToolTip(why_not_delete or tr("For what was noted by mistake; otherwise withdraw it"))
        self.quiet_keys()
        self.open_at(680, 460)
        self._refresh()

    def show_consents(self, consents: tuple[Consent, ...]) -> None:
        """Show them, those that hold first."""
        today = date.today()
        latest_first = consents[::-1]
        ordered = sorted(latest_first, key=lambda one: not one.holds_on(today))
        self.section.show_entries([consent_entry(one, today) for one in ordered])
        self._refresh()

    def _refresh(self, *_: object) -> None:
        consent = self.section.chosen()
        self.revoke.setEnabled(consent is not None and consent.revoked_on is None)
        self.delete.setEnabled(consent is not None and self._why_not_delete is None)


class RevokeDialog(CalmDialog):
    """From which day on a consent no longer holds."""

    def __init__(self, consent: Consent, parent: QWidget | None = None) -> None:
        super().__init__(tr("Withdraw consent"), parent)
        self._consent = consent
        self.column.addWidget(Words(tr("Withdraw consent"), "title"))
        told = tr(
            "{purpose}: from this day on nothing leaves for it. What left before cannot be called back."
        )
        self.column.addWidget(Words(told.format(purpose=tr(PURPOSES[consent.purpose])), "muted"))
        self.day = DateField(consent.given_on, date.today())
        self.day.set_value(date.today())
        self.day.setAccessibleName(tr("Withdrawn on"))
        form = QFormLayout()
        form.setSpacing(current_theme().px(10))
        form.addRow(tr("Withdrawn on"), self.day)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self.save = primary(tr("Withdraw"))
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel, self.save)
        self.save.setDefault(True)
        self.day.textChanged.connect(lambda _text: self.save.setEnabled(self.day.value() is not None))
        self.open_at(480, 240)

    def operation(self) -> RevokeConsent:
        """What withdrawing it means."""
        return RevokeConsent(self._consent.id, self.day.value())
