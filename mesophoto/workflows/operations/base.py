"""What every operation is: a command with a name and a write. Its inverse follows from what it wrote."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction


class Operation(ABC):
    """One write of the library, with a name for the Undo menu.

    ``write`` goes through a transaction that notes every changed row before and after; the inverse is those
    changes read backwards, so that no operation can lack one.
    """

    action: ClassVar[str]
    """What the audit calls it."""
    undoable: ClassVar[bool] = True
    """Whether the Undo menu offers it. What was measured is not undone by hand: its photo is."""

    @abstractmethod
    def name(self, library: Library) -> str:
        """As the Undo menu says it, before it is done."""

    @abstractmethod
    def write(self, transaction: Transaction) -> None:
        """Change the library."""


@dataclass(frozen=True)
class Together(Operation):
    """Several operations as one step of undo."""

    action: ClassVar[str] = "together"
    title: str
    operations: Sequence[Operation]

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return self.title

    def write(self, transaction: Transaction) -> None:
        """Carry out one after the other."""
        for operation in self.operations:
            operation.write(transaction)


def count_of(number: int, thing: str) -> str:
    """Say how many: "photo", "3 photos"."""
    return thing if number == 1 else f"{number} {thing}s"
