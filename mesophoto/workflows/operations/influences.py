"""Operations on what else could explain a change."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import INFLUENCES, InfluenceKind
from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation

INFLUENCE_NAMES = {
    "botulinum": "botulinum", "laser": "laser", "peel": "peel", "retinoid": "retinoid", "sun": "sun",
    "smoking": "smoking", "make_up_removed": "make-up removed", "medication": "medication",
    "other": "another influence",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _InfluenceFields:
    kind: InfluenceKind
    starts_on: date
    ends_on: date | None = None
    note: str = ""

    def values(self) -> dict[str, Any]:
        """Columns of the row, checked."""
        if self.kind not in INFLUENCES:
            raise LibraryError("Say what it was.")
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise LibraryError("It cannot end before it starts.")
        return {
            "kind": self.kind, "starts_on": self.starts_on, "ends_on": self.ends_on, "note": self.note.strip()
        }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class AddInfluence(_InfluenceFields, Operation):
    """Note what else could explain a change; ``influence_id`` is the new key."""

    action: ClassVar[str] = "add_influence"
    patient_id: str
    influence_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Note {INFLUENCE_NAMES[self.kind]}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        row = {"id": self.influence_id, "patient_id": self.patient_id}
        transaction.insert("influences", {**row, **self.values()})


@dataclass(frozen=True, kw_only=True)
class EditInfluence(_InfluenceFields, Operation):
    """Change it; every field is set."""

    action: ClassVar[str] = "edit_influence"
    influence_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Change {INFLUENCE_NAMES[self.kind]}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        transaction.update("influences", self.influence_id, **self.values())


@dataclass(frozen=True)
class DeleteInfluence(Operation):
    """Take it away."""

    action: ClassVar[str] = "delete_influence"
    influence_id: str
    kind: InfluenceKind

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Delete {INFLUENCE_NAMES[self.kind]}"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("influences", self.influence_id)
