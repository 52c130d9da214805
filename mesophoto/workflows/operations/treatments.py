"""Operations on treatments: what was done to the skin, with which product and lot."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import (
    INDICATIONS,
    TECHNIQUES,
    Indication,
    Technique,
    TreatedPoint,
)
from mesophoto.library.entities import say_date
from mesophoto.library.library import Library
from mesophoto.library.schema import CourseRow, TreatmentProductRow, TreatmentRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation
from mesophoto.workflows.operations.products import AddProduct

DEEPEST_MM = 10.0
MOST_ML = 100.0
USE_EXPIRED = "use_expired_product"
"""How the audit calls a treatment with a product past its date."""


@dataclass(frozen=True, kw_only=True)
class GivenProduct:
    """One product as it is given; ``id`` keeps it the same one through an edit."""

    product_id: str
    lot: str = ""
    expires_on: date | None = None
    volume_ml: float | None = None
    dilution: str = ""
    id: str = field(default_factory=new_id)

    def is_expired(self, on: date) -> bool:
        """Whether its date is past on a day; it may still be used on the date itself."""
        return self.expires_on is not None and self.expires_on < on

    def values(self) -> dict[str, Any]:
        """Columns of its row, checked."""
        if not self.product_id:
            raise LibraryError("Choose a product, or take the empty one away.")
        if self.volume_ml is not None and not 0 < self.volume_ml <= MOST_ML:
            raise LibraryError(f"A volume is more than 0 and at most {MOST_ML:.0f} ml.")
        return {
            "product_id": self.product_id, "lot": self.lot.strip(), "expires_on": self.expires_on,
            "volume_ml": self.volume_ml, "dilution": self.dilution.strip(),
        }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _TreatmentFields:
    date: date
    indication: Indication
    technique: Technique
    course_id: str | None = None
    needle: str = ""
    depth_mm: float | None = None
    zones: Sequence[str] = ()
    points: Sequence[TreatedPoint] = ()
    skin_disinfected: bool | None = None
    product_sterile: bool | None = None
    product_stored_right: bool | None = None
    treated_by: str | None = None
    note: str = ""
    products: Sequence[GivenProduct] = ()

    def values(self) -> dict[str, Any]:
        """Columns of the treatment's row, checked."""
        if self.indication not in INDICATIONS or self.technique not in TECHNIQUES:
            raise LibraryError("Say what was treated and how.")
        if self.depth_mm is not None and not 0 <= self.depth_mm <= DEEPEST_MM:
            raise LibraryError(f"A depth lies between 0 and {DEEPEST_MM:.0f} mm.")
        if self.date > date.today():
            raise LibraryError("A treatment is noted on its day or later: for later, plan an appointment.")
        return {
            "date": self.date, "indication": self.indication, "technique": self.technique,
            "course_id": self.course_id, "needle": self.needle.strip(), "depth_mm": self.depth_mm,
            "zones": list(dict.fromkeys(self.zones)), "points": [asdict(point) for point in self.points],
            "skin_disinfected": self.skin_disinfected, "product_sterile": self.product_sterile,
            "product_stored_right": self.product_stored_right, "treated_by": self.treated_by,
            "note": self.note.strip(),
        }  # fmt: skip

    def expired(self) -> list[GivenProduct]:
        """What was given past its date: shown and recorded, not refused."""
        return [given for given in self.products if given.is_expired(self.date)]


@dataclass(frozen=True, kw_only=True)
class AddTreatment(_TreatmentFields, Operation):
    """Record a treatment; ``treatment_id`` is the new key."""

    action: ClassVar[str] = "add_treatment"
    patient_id: str
    treatment_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add treatment of {say_date(self.date)}"

    def write(self, transaction: Transaction) -> None:
        """Insert the treatment with its products."""
        values = self.values()
        _require_own_course(transaction, self.course_id, self.patient_id)
        transaction.insert("treatments", {"id": self.treatment_id, "patient_id": self.patient_id, **values})
        _keep_products(transaction, self.treatment_id, self.products)
        _note_expired(transaction, self.patient_id, self.treatment_id, self.expired())


@dataclass(frozen=True, kw_only=True)
class EditTreatment(_TreatmentFields, Operation):
    """Change a treatment and its products; every field is set."""

    action: ClassVar[str] = "edit_treatment"
    treatment_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit treatment of {say_date(self.date)}"

    def write(self, transaction: Transaction) -> None:
        """Update the rows; a product that is no longer among them goes."""
        values = self.values()
        before = transaction.connection.execute(
            select(TreatmentProductRow.id).where(
                TreatmentProductRow.treatment_id == self.treatment_id,
                TreatmentProductRow.deleted_at.is_(None),
            )
        ).scalars()
        owner = _patient_of(transaction, self.treatment_id)
        _require_own_course(transaction, self.course_id, owner)
        known = set(before)
        transaction.update("treatments", self.treatment_id, **values)
        for gone in sorted(known - {given.id for given in self.products}):
            transaction.delete("treatment_products", gone)
        _keep_products(transaction, self.treatment_id, self.products, known)
        _note_expired(transaction, owner, self.treatment_id, self.expired())


@dataclass(frozen=True)
class RecordTreatment(Operation):
    """Record or change a treatment with products that are new on the clinic's list, as one step of undo."""

    action: ClassVar[str] = "record_treatment"
    products: Sequence[AddProduct]
    treatment: AddTreatment | EditTreatment

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return self.treatment.name(library)

    def write(self, transaction: Transaction) -> None:
        """Insert the products, then the treatment that names them."""
        for product in self.products:
            product.write(transaction)
        self.treatment.write(transaction)


@dataclass(frozen=True)
class DeleteTreatment(Operation):
    """Put a treatment into the bin."""

    action: ClassVar[str] = "delete_treatment"
    treatment_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete treatment of {say_date(library.treatment(self.treatment_id).date)}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row; its products go out of sight with it."""
        transaction.delete("treatments", self.treatment_id)


@dataclass(frozen=True)
class RestoreTreatment(Operation):
    """Take a treatment out of the bin."""

    action: ClassVar[str] = "restore_treatment"
    treatment_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Restore treatment of {say_date(library.treatment(self.treatment_id).date)}"

    def write(self, transaction: Transaction) -> None:
        """Take the row out of the bin."""
        transaction.restore("treatments", self.treatment_id)


def _keep_products(
    transaction: Transaction,
    treatment_id: str,
    products: Sequence[GivenProduct],
    known: Collection[str] = (),
) -> None:
    for position, given in enumerate(products):
        values = {**given.values(), "position": position}
        if given.id in known:
            transaction.update("treatment_products", given.id, **values)
        else:
            transaction.insert("treatment_products", {"id": given.id, "treatment_id": treatment_id, **values})


def _note_expired(
    transaction: Transaction, patient_id: str, treatment_id: str, expired: Sequence[GivenProduct]
) -> None:
    if expired:
        subjects = [f"patients/{patient_id}", f"treatments/{treatment_id}"]
        transaction.note(USE_EXPIRED, [*subjects, *(f"treatment_products/{given.id}" for given in expired)])


def _patient_of(transaction: Transaction, treatment_id: str) -> str:
    query = select(TreatmentRow.patient_id).where(TreatmentRow.id == treatment_id)
    return transaction.connection.execute(query).scalar_one()


def _require_own_course(transaction: Transaction, course_id: str | None, patient_id: str) -> None:
    if course_id is None:
        return
    owner = transaction.connection.execute(
        select(CourseRow.patient_id).where(CourseRow.id == course_id)
    ).scalar_one_or_none()
    if owner != patient_id:
        raise LibraryError("This course is not one of the patient's.")
