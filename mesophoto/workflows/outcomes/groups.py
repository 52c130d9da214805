"""By what treatments are put together: product, lot, technique or session number."""

from collections.abc import Sequence
from typing import Literal, get_args

from mesophoto.library.clinical import Treatment, TreatmentProduct

Grouping = Literal["product", "lot", "technique", "number"]
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)

FEW = 10
"""Fewer patients or sessions than this say little, and are told to."""
NO_PRODUCT = ""
"""Group of treatments without a product, or without a lot."""


class Groups:
    """Tells which groups a treatment is in.

    Attributes
    ----------
    grouping : "product", "lot", "technique" or "number"
    """

    def __init__(self, grouping: Grouping, treatments: Sequence[Treatment]) -> None:
        self.grouping = grouping
        self._numbers = number_all(treatments)

    def of(self, treatment: Treatment) -> tuple[str, ...]:
        """All groups that a treatment is in."""
        if self.grouping == "technique":
            return (treatment.technique,)
        if self.grouping == "number":
            return (str(self._numbers[treatment.id]),)
        names = (name_of(given, self.grouping) for given in treatment.products)
        return tuple(dict.fromkeys(name for name in names if name)) or (NO_PRODUCT,)

    def sort_key(self, group: str) -> tuple[bool, int, str]:
        """Groups in order of names or numbers, never of their figures; those without a name last."""
        return group == NO_PRODUCT, int(group) if self.grouping == "number" else 0, group.casefold()


def name_of(given: TreatmentProduct, grouping: Grouping) -> str:
    """Group of one product that was given; empty where its lot was not noted."""
    if grouping == "lot":
        return f"{given.product}, {given.lot}" if given.lot else NO_PRODUCT
    return given.product


def number_all(treatments: Sequence[Treatment]) -> dict[str, int]:
    """Treatment's key → which one of its patient's it is, from 1; treatments in order of time."""
    count: dict[str, int] = {}
    numbers = {}
    for treatment in treatments:
        count[treatment.patient_id] = count.get(treatment.patient_id, 0) + 1
        numbers[treatment.id] = count[treatment.patient_id]
    return numbers
