"""Changes and side effects by product, lot, technique and session number."""

from collections import defaultdict
from dataclasses import dataclass

from mesophoto.library import clinical_queries, outcome_queries
from mesophoto.library.clinical import Treatment
from mesophoto.library.library import Library
from mesophoto.workflows.outcomes.changes import ChangeOutcome, change_outcomes
from mesophoto.workflows.outcomes.groups import Grouping, Groups
from mesophoto.workflows.outcomes.rates import SideEffectRate, side_effect_rates
from mesophoto.workflows.progress import Progress


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All of it, for one grouping, metric and region.

    Attributes
    ----------
    changes : tuple of ChangeOutcome
    rates : tuple of SideEffectRate
        Of each group any, complications, then kind by kind as far as they occurred.
    unlinked : int
        Side effects that no treatment is named for: they are in no group.
    """

    grouping: Grouping
    changes: tuple[ChangeOutcome, ...]
    rates: tuple[SideEffectRate, ...]
    unlinked: int


def measured_keys(library: Library) -> tuple[tuple[str, str, str], ...]:
    """(metric, region, unit) that there are changes of."""
    with library.read() as connection:
        return outcome_queries.measured_keys(connection)


def practice_outcomes(
    library: Library, grouping: Grouping, key: tuple[str, str, str] | None, progress: Progress
) -> Outcomes:
    """Tell what came of the treatments of a practice.

    Parameters
    ----------
    library : Library
    grouping : "product", "lot", "technique" or "number"
    key : (metric, region, unit) or None
        What change is asked for; None: side effects only.
    progress : Progress

    Raises
    ------
    Cancelled
        When the user stopped.
    """
    with library.read() as connection:
        treatments = clinical_queries.all_treatments(connection)
        effects = clinical_queries.all_side_effects(connection)
    of_patient: dict[str, list[Treatment]] = defaultdict(list)
    for treatment in treatments:
        of_patient[treatment.patient_id].append(treatment)
    groups = Groups(grouping, treatments)
    changes = () if key is None else change_outcomes(library, of_patient, groups, key, progress)
    known = {treatment.id for treatment in treatments}
    unlinked = sum(effect.treatment_id not in known for effect in effects)
    return Outcomes(grouping, changes, side_effect_rates(treatments, effects, groups), unlinked)
