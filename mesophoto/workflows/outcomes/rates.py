"""Side effects per 100 sessions by group of treatments, with exact intervals."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scipy import special

from mesophoto.library.clinical import SideEffect, Treatment
from mesophoto.workflows.outcomes.groups import FEW, Grouping, Groups, name_of


@dataclass(frozen=True, slots=True)
class SideEffectRate:
    """How many of a group's sessions were followed by a side effect.

    Attributes
    ----------
    group : str
    kind : str or None
        None: any.
    complications_only : bool
    sessions : int
    followed : int
        Sessions with at least one.
    interval : (low, high)
        Exact (Clopper and Pearson), 95 %, of 100 sessions.
    """

    group: str
    kind: str | None
    complications_only: bool
    sessions: int
    followed: int
    interval: tuple[float, float]

    @property
    def per_100(self) -> float:
        """Sessions of 100."""
        return 100 * self.followed / self.sessions

    @property
    def is_small(self) -> bool:
        """Whether so few sessions say little."""
        return self.sessions < FEW


def side_effect_rates(
    treatments: Sequence[Treatment],
    effects: Iterable[SideEffect],
    groups: Groups,
) -> tuple[SideEffectRate, ...]:
    """Of each group any, complications, then kind by kind as far as they occurred."""
    by_treatment: dict[str, list[SideEffect]] = defaultdict(list)
    for effect in effects:
        if effect.treatment_id is not None:
            by_treatment[effect.treatment_id].append(effect)
    sessions: dict[str, list[Treatment]] = defaultdict(list)
    for treatment in treatments:
        for group in groups.of(treatment):
            sessions[group].append(treatment)
    found = []
    for group in sorted(sessions, key=groups.sort_key):
        of_session = [
            [one for one in by_treatment[given.id] if _is_of(one, given, group, groups.grouping)]
            for given in sessions[group]
        ]
        kinds = sorted({effect.kind for effects in of_session for effect in effects})
        found.append(_rate(group, None, False, of_session))
        found.append(_rate(group, None, True, of_session))
        found += [_rate(group, kind, False, of_session) for kind in kinds]
    return tuple(found)


def _is_of(effect: SideEffect, treatment: Treatment, group: str, grouping: Grouping) -> bool:
    """Whether a side effect counts for a group: one laid to one product does not count for the others."""
    if effect.treatment_product_id is None or grouping in ("technique", "number"):
        return True
    given = next((one for one in treatment.products if one.id == effect.treatment_product_id), None)
    if given is None:
        return True
    return group == name_of(given, grouping)


def _rate(
    group: str, kind: str | None, complications_only: bool, of_session: Sequence[Sequence[SideEffect]]
) -> SideEffectRate:
    followed = sum(
        any(kind in (None, one.kind) and (one.is_complication or not complications_only) for one in effects)
        for effects in of_session
    )
    low, high = clopper_pearson(followed, len(of_session))
    return SideEffectRate(group, kind, complications_only, len(of_session), followed, (100 * low, 100 * high))


def clopper_pearson(hits: int, of: int) -> tuple[float, float]:
    """Exact 95 % interval of a proportion (Clopper and Pearson, Biometrika 1934;26:404)."""
    low = 0.0 if hits == 0 else float(special.betaincinv(hits, of - hits + 1, 0.025))
    high = 1.0 if hits == of else float(special.betaincinv(hits + 1, of - hits, 0.975))
    return low, high
