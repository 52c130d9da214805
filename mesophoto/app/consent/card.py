"""The card on which a patient agrees to something, or on which what was noted is corrected."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.consent.form_field import FormField
from mesophoto.app.consent.names import PURPOSES, agreed_text
from mesophoto.app.consent.pad import SignaturePad
from mesophoto.app.datefield import DateField
from mesophoto.app.keeping.parts import CalmDialog, Words, primary, stacked
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.treatments.choices import Choices
from mesophoto.library.entities import Patient
from mesophoto.library.release import Consent, Purpose
from mesophoto.workflows.operations.consents import ConsentValues, EditConsent, GiveConsent

FIRST_DAY = date(1990, 1, 1)


class ConsentCard(CalmDialog):
    """What for, what may be shown, the words that are signed, and the field to sign in."""

    def __init__(
        self, patient: Patient, consent: Consent | None = None, parent: QWidget | None = None
    ) -> None:
        title = tr("Edit consent") if consent else tr("Consent")
        super().__init__(title, parent)
        self._patient, self._consent = patient, consent
        head = QHBoxLayout()
        head.addWidget(Words(title, "title"), 1)
        name = Words(patient.name, "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(name, 1)
        self.column.addLayout(head)
        self._make_fields()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._make_body())
        self.column.addWidget(area, 1)
        self.hint = Words("", "muted")
        self.save = primary(tr("Save") if consent else tr("Keep consent"))
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel, self.save).insertWidget(0, self.hint, 1)
        self.quiet_keys()
        self._show(consent)
        self._refresh()
        self.open_at(620, 760 if consent is None else 520)

    def ask_for(self, purpose: Purpose, *, shows_name: bool, shows_face: bool) -> None:
        """Put on the card what somebody is about to do."""
        self.purpose.set_value(purpose)
        self.shows_name.setChecked(shows_name)
        self.shows_face.setChecked(shows_face)
        self._refresh()

    def operation(self) -> GiveConsent | EditConsent:
        """What saving it means."""
        values = ConsentValues(
            purpose=self.purpose.value(),
            given_on=self.given_on.value(),
            shows_name=self.shows_name.isChecked(),
            shows_face=self.shows_face.isChecked(),
            note=self.note.text(),
        )
        if self._consent is not None:
            return EditConsent(consent_id=self._consent.id, values=values)
        signature = self.pad.strokes() if self.pad.is_signed() else ()
        return GiveConsent(
            patient_id=self._patient.id, values=values, signature=signature, form=self.form.data,
            form_name=self.form.name,
        )  # fmt: skip

    def _make_fields(self) -> None:
        self.purpose = Choices(PURPOSES, tr("What for"))
        self.purpose.chosen.connect(self._refresh)
        self.shows_face = QCheckBox(tr("The whole face may be seen"))
        self.shows_name = QCheckBox(tr("The name may be shown"))
        for box in (self.shows_face, self.shows_name):
            box.toggled.connect(self._refresh)
        self.agreed = Words("", "heading")
        self.agreed.setAccessibleName(tr("What is signed"))
        self.pad, self.form = SignaturePad(), FormField()
        self.pad.changed.connect(self._refresh)
        self.form.changed.connect(self._refresh)
        self.clear = set_kind(QPushButton(tr("Sign again")), "quiet")
        self.clear.clicked.connect(self.pad.clear)
        self.given_on = DateField(FIRST_DAY, date.today())
        self.given_on.setAccessibleName(tr("Given on"))
        self.given_on.textChanged.connect(self._refresh)
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note"))

    def _make_body(self) -> QWidget:
        theme = current_theme()
        sheet = set_kind(QFrame(), "card")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(14))
        inner.setSpacing(theme.px(12))
        inner.addWidget(self.agreed)
        self.signing = stacked((self.pad, self.clear), 4)
        self.signing.layout().setAlignment(self.pad, Qt.AlignmentFlag.AlignHCenter)
        self.signing.layout().setAlignment(self.clear, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.signing)
        fields = QFormLayout()
        fields.setSpacing(theme.px(10))
        fields.addRow(tr("Given on"), self.given_on)
        fields.addRow(tr("Note"), self.note)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.px(10), 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.purpose)
        column.addWidget(self.shows_face)
        column.addWidget(self.shows_name)
        column.addWidget(sheet)
        column.addWidget(self.form)
        column.addLayout(fields)
        column.addStretch(1)
        return body

    def _show(self, consent: Consent | None) -> None:
        if consent is None:
            self.purpose.set_value("patient_copy")
            self.shows_face.setChecked(True)
            self.shows_name.setChecked(True)
            self.given_on.set_value(date.today())
            return
        self.purpose.set_value(consent.purpose)
        self.shows_face.setChecked(consent.shows_face)
        self.shows_name.setChecked(consent.shows_name)
        self.given_on.set_value(consent.given_on)
        self.note.setText(consent.note)
        self.signing.hide()
        self.form.hide()
        for field in (self.purpose, self.shows_face, self.shows_name, self.given_on):
            field.setEnabled(not consent.signature)

    def _refresh(self, *_: object) -> None:
        purpose = self.purpose.value()
        self.agreed.setText(
            agreed_text(
                purpose, shows_name=self.shows_name.isChecked(), shows_face=self.shows_face.isChecked()
            )
        )
        for box in (self.shows_face, self.shows_name):
            box.setVisible(purpose != "record")
        self.clear.setEnabled(bool(self.pad.strokes()))
        is_given = self._consent is not None or self.pad.is_signed() or self.form.data is not None
        self.save.setEnabled(is_given and self.given_on.value() is not None)
        if self._consent is not None and self._consent.signature:
            told = tr("It was signed as it is: withdraw it, and let the new one be signed.")
        else:
            told = "" if is_given else tr("Let the patient sign, or attach the signed form.")
        self.hint.setText(told)
