"""Taking out of the bin what other operations put there."""

from dataclasses import dataclass
from typing import ClassVar

from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation


@dataclass(frozen=True)
class RestoreSideEffect(Operation):
    """Take a side effect, with its outlines, out of the bin."""

    action: ClassVar[str] = "restore_side_effect"
    side_effect_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return "Restore side effect"

    def write(self, transaction: Transaction) -> None:
        """Take the row out of the bin."""
        transaction.restore("side_effects", self.side_effect_id)
