"""Operations on consents: what a patient agreed to, and what was withdrawn."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.library import Library
from mesophoto.library.release import PURPOSES, Purpose
from mesophoto.library.schema import ConsentRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation

PURPOSE_NAMES: dict[Purpose, str] = {
    "record": "the practice's own record",
    "patient_copy": "a copy for the patient",
    "referral": "a referral",
    "teaching": "teaching",
    "publication": "publication",
}
LARGEST_FORM_BYTES = 20_000_000

Strokes = Sequence[Sequence[tuple[float, float]]]


@dataclass(frozen=True, kw_only=True)
class ConsentValues:
    """What a patient agrees to.

    Attributes
    ----------
    purpose : Purpose
    given_on : date
    shows_name, shows_face : bool
        What may be seen of the person.
    note : str
    """

    purpose: Purpose
    given_on: date
    shows_name: bool = False
    shows_face: bool = True
    note: str = ""

    def columns(self) -> dict[str, Any]:
        """Columns of its row, checked."""
        if self.purpose not in PURPOSES:
            raise LibraryError("Say what the consent is for.")
        return {**asdict(self), "note": self.note.strip()}


@dataclass(frozen=True, kw_only=True)
class GiveConsent(Operation):
    """Note that a patient agreed to a purpose, signed on screen, on a form that is attached, or told.

    Attributes
    ----------
    patient_id : str
    values : ConsentValues
    signature : sequence of strokes
        In 0..1 of the field's width and height; empty: not signed on screen.
    form, form_name : bytes or None, str
        The signed form, as it came.
    consent_id : str
        The new key.
    """

    action: ClassVar[str] = "give_consent"
    patient_id: str
    values: ConsentValues
    signature: Strokes = ()
    form: bytes | None = None
    form_name: str = ""
    consent_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Note consent to {PURPOSE_NAMES[self.values.purpose]}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        if self.form is not None and len(self.form) > LARGEST_FORM_BYTES:
            raise LibraryError("The form is larger than 20 MB: scan it at a lower resolution.")
        transaction.insert(
            "consents",
            {
                "id": self.consent_id, "patient_id": self.patient_id, "revoked_on": None,
                "signature": _strokes(self.signature), "form": self.form,
                "form_name": self.form_name if self.form else "", **self.values.columns(),
            },
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class EditConsent(Operation):
    """Correct what was noted of a consent. What was signed on screen stays as it was signed, but the note."""

    action: ClassVar[str] = "edit_consent"
    consent_id: str
    values: ConsentValues

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Change consent to {PURPOSE_NAMES[self.values.purpose]}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        row = _row(transaction, self.consent_id)
        columns = self.values.columns()
        changed = any(row[name] != value for name, value in columns.items() if name != "note")
        if row["signature"] and changed:
            raise LibraryError(
                "The patient has signed this consent as it is: withdraw it, and let the new one be signed."
            )
        _check_order(self.values.given_on, row["revoked_on"])
        transaction.update("consents", self.consent_id, **columns)


@dataclass(frozen=True)
class RevokeConsent(Operation):
    """Note from which day on a consent no longer holds; it stays in the record."""

    action: ClassVar[str] = "revoke_consent"
    consent_id: str
    revoked_on: date

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Withdraw consent to {_purpose_of(library, self.consent_id)}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        _check_order(_row(transaction, self.consent_id)["given_on"], self.revoked_on)
        transaction.update("consents", self.consent_id, revoked_on=self.revoked_on)


@dataclass(frozen=True)
class DeleteConsent(Operation):
    """Take a consent that was noted by mistake out of the record. One that was withdrawn is revoked."""

    action: ClassVar[str] = "delete_consent"
    consent_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete consent to {_purpose_of(library, self.consent_id)}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        _row(transaction, self.consent_id)
        transaction.delete("consents", self.consent_id)


def _strokes(signature: Strokes) -> list[list[list[float]]]:
    """As the row keeps them. A dot is no signature."""
    strokes = [[[round(x, 4), round(y, 4)] for x, y in stroke] for stroke in signature if stroke]
    if any(not (0 <= x <= 1 and 0 <= y <= 1) for stroke in strokes for x, y in stroke):
        raise LibraryError("The signature leaves its field: sign again.")
    if strokes and not any(len(stroke) > 1 for stroke in strokes):
        raise LibraryError("There is only a dot in the field: sign again.")
    return strokes


def _check_order(given_on: date, revoked_on: date | None) -> None:
    if revoked_on is not None and revoked_on < given_on:
        raise LibraryError("A consent cannot be withdrawn before it was given: check the two dates.")


_COLUMNS = (
    ConsentRow.purpose, ConsentRow.given_on, ConsentRow.revoked_on, ConsentRow.shows_name,
    ConsentRow.shows_face, ConsentRow.signature, ConsentRow.note,
)  # fmt: skip


def _row(transaction: Transaction, consent_id: str) -> dict[str, Any]:
    """A consent as it is, without its form.

    Raises
    ------
    LibraryError
        If there is none, or it is deleted.
    """
    found = transaction.connection.execute(
        select(*_COLUMNS).where(ConsentRow.id == consent_id, ConsentRow.deleted_at.is_(None))
    ).mappings()
    row = found.first()
    if row is None:
        raise LibraryError("There is no such consent any more.")
    return dict(row)


def _purpose_of(library: Library, consent_id: str) -> str:
    with library.read() as connection:
        purpose = connection.execute(
            select(ConsentRow.purpose).where(ConsentRow.id == consent_id)
        ).scalar_one_or_none()
    return "something" if purpose is None else PURPOSE_NAMES[purpose]  # type: ignore[index]
