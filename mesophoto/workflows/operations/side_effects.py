"""Operations on side effects: what followed a treatment, and where it is seen."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import OutlineFindings, Severity, SideEffectKind
from mesophoto.library.library import Library
from mesophoto.library.schema import SideEffectOutlineRow, SideEffectRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation

SIDE_EFFECT_NAMES: dict[SideEffectKind, str] = {
    "bruising": "bruising",
    "redness": "redness",
    "swelling": "swelling",
    "lump": "lump",
    "late_nodule": "late nodule",
    "pain": "pain",
    "discomfort": "discomfort",
    "allergy": "allergy",
    "infection": "infection",
    "pigment_change": "pigment change",
    "other": "side effect",
}

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, kw_only=True)
class SideEffectValues:
    """All that is noted of a side effect."""

    kind: SideEffectKind
    is_complication: bool
    severity: Severity
    onset_on: date
    resolved_on: date | None = None
    pain: int | None = None
    treatment_id: str | None = None
    treatment_product_id: str | None = None
    note: str = ""

    def check(self) -> None:
        """Refuse what cannot be.

        Raises
        ------
        LibraryError
        """
        if self.resolved_on is not None and self.resolved_on < self.onset_on:
            raise LibraryError("A side effect cannot be gone before it began: check the two dates.")
        if self.pain is not None and not 0 <= self.pain <= 10:
            raise LibraryError("Pain is noted from 0, none, to 10, the worst there can be.")


@dataclass(frozen=True)
class AddSideEffect(Operation):
    """Note that something followed a treatment."""

    action: ClassVar[str] = "add_side_effect"
    patient_id: str
    values: SideEffectValues
    side_effect_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add {SIDE_EFFECT_NAMES[self.values.kind]}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        self.values.check()
        row = {"id": self.side_effect_id, "patient_id": self.patient_id, **asdict(self.values)}
        transaction.insert("side_effects", row)


@dataclass(frozen=True)
class EditSideEffect(Operation):
    """Change what is noted of a side effect; every field is set."""

    action: ClassVar[str] = "edit_side_effect"
    side_effect_id: str
    values: SideEffectValues

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Change {SIDE_EFFECT_NAMES[self.values.kind]}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        self.values.check()
        transaction.update("side_effects", self.side_effect_id, **asdict(self.values))


@dataclass(frozen=True)
class ResolveSideEffect(Operation):
    """Say since when a side effect is gone; None: it is not."""

    action: ClassVar[str] = "resolve_side_effect"
    side_effect_id: str
    resolved_on: date | None

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        what = _name_of(library, self.side_effect_id)
        return f"Open {what} again" if self.resolved_on is None else f"Mark {what} as resolved"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        onset_on = _column(transaction, self.side_effect_id, SideEffectRow.onset_on)
        if self.resolved_on is not None and self.resolved_on < onset_on:
            raise LibraryError("A side effect cannot be gone before it began: check the two dates.")
        transaction.update("side_effects", self.side_effect_id, resolved_on=self.resolved_on)


@dataclass(frozen=True)
class DeleteSideEffect(Operation):
    """Put a side effect into the bin, with its outlines."""

    action: ClassVar[str] = "delete_side_effect"
    side_effect_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete {_name_of(library, self.side_effect_id)}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row; its outlines go with it."""
        transaction.delete("side_effects", self.side_effect_id)


@dataclass(frozen=True)
class OutlineSideEffect(Operation):
    """Draw where a side effect is on a photo, in place of what was drawn of it there."""

    action: ClassVar[str] = "outline_side_effect"
    side_effect_id: str
    photo_id: str
    outline: Corners
    findings: OutlineFindings | None = None
    was_proposed: bool = False

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        what = _name_of(library, self.side_effect_id)
        return f"Confirm outline of {what}" if self.was_proposed else f"Outline {what}"

    def write(self, transaction: Transaction) -> None:
        """Bin what was drawn before, and insert the row."""
        if len(self.outline) < 3:
            raise LibraryError("An outline needs three points at least: draw around the place.")
        _bin_outlines(transaction, self.side_effect_id, self.photo_id)
        transaction.insert(
            "side_effect_outlines",
            {
                "side_effect_id": self.side_effect_id,
                "photo_id": self.photo_id,
                "outline": [[round(x, 1), round(y, 1)] for x, y in self.outline],
                "was_proposed": self.was_proposed,
                "findings": {} if self.findings is None else asdict(self.findings),
            },
        )


@dataclass(frozen=True)
class RemoveOutline(Operation):
    """Take the outline of a side effect off a photo."""

    action: ClassVar[str] = "remove_side_effect_outline"
    side_effect_id: str
    photo_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Remove outline of {_name_of(library, self.side_effect_id)}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        _bin_outlines(transaction, self.side_effect_id, self.photo_id)


def _bin_outlines(transaction: Transaction, side_effect_id: str, photo_id: str) -> None:
    drawn = transaction.connection.execute(
        select(SideEffectOutlineRow.id).where(
            SideEffectOutlineRow.side_effect_id == side_effect_id,
            SideEffectOutlineRow.photo_id == photo_id,
            SideEffectOutlineRow.deleted_at.is_(None),
        )
    ).scalars()
    for row_id in drawn.all():
        transaction.delete("side_effect_outlines", row_id)


def _column(transaction: Transaction, side_effect_id: str, column: Any) -> Any:
    return transaction.connection.execute(
        select(column).where(SideEffectRow.id == side_effect_id)
    ).scalar_one()


def _name_of(library: Library, side_effect_id: str) -> str:
    with library.read() as connection:
        kind = connection.execute(
            select(SideEffectRow.kind).where(SideEffectRow.id == side_effect_id)
        ).scalar_one_or_none()
    return SIDE_EFFECT_NAMES.get(kind, "side effect")  # type: ignore[call-overload, no-any-return]
