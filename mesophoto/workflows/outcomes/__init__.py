"""What came of a practice's treatments: changes, side effects, and who had a lot.

It describes what was seen in this practice. It ranks nothing and proves no cause: who got which product was
not left to chance.
"""

from mesophoto.workflows.outcomes.changes import ChangeOutcome
from mesophoto.workflows.outcomes.groups import GROUPINGS, Grouping
from mesophoto.workflows.outcomes.overview import Outcomes, measured_keys, practice_outcomes
from mesophoto.workflows.outcomes.rates import SideEffectRate
from mesophoto.workflows.outcomes.recall import RecallEntry, export_recall, lots, print_recall, recall

__all__ = [
    "GROUPINGS",
    "ChangeOutcome",
    "Grouping",
    "Outcomes",
    "RecallEntry",
    "SideEffectRate",
    "export_recall",
    "lots",
    "measured_keys",
    "practice_outcomes",
    "print_recall",
    "recall",
]
