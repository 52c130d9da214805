"""Who is who on a card, and before or after the treatment: proposals for the user to correct."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from mesophoto.workflows.import_plan import ImportItem, SeriesKey
from mesophoto.workflows.likeness import likeness

RIGHT_AFTER_GAP = timedelta(minutes=15)
"""Between two shots of one view on one day lies a treatment if they are this far apart."""

PATIENT_GAP = timedelta(minutes=10)
"""Shots of one day that are closer are taken for one patient's unless they look otherwise."""

SAME_FACE, SAME_FACE_NEARBY, OTHER_FACE = 0.74, 0.70, 0.62
"""Likeness from which on a photo joins a person: anywhere, shortly after, and where one patient is expected.
See :mod:`mesophoto.workflows.likeness` for what they are taken from."""


def tell_people_apart(
    items: Sequence[ImportItem], *, one_expected: bool
) -> tuple[tuple[ImportItem, ...], int]:
    """Number the people on a card: by their faces, and where there is none by the time between the shots.

    Parameters
    ----------
    items : sequence of ImportItem
        In order of time.
    one_expected : bool
        Whether all were taken for one patient's: then only a clearly different face is told apart.

    Returns
    -------
    items : tuple of ImportItem
    people : int
        At least one.
    """
    groups: list[list[ImportItem]] = []
    person: dict[int, int] = {}
    for place, item in enumerate(items):
        if item.face is not None:
            person[place] = _join(groups, item, one_expected)
    if groups or one_expected:
        for place in range(len(items)):
            person.setdefault(place, _nearest(items, place, person))
        return _number(items, person), max(len(groups), 1)
    return _split_by_time(items)


def propose_moments(
    items: Sequence[ImportItem], held: Mapping[SeriesKey, date] | None = None
) -> tuple[ImportItem, ...]:
    """Propose when each photo was taken: before the treatment, right after it, or at a follow-up.

    A view's first day is "before", later days are "follow-up". A view that was shot again on the same day
    after a pause is "right after". A photo without a date keeps the moment it has.

    Parameters
    ----------
    items : sequence of ImportItem
        In order of time.
    held : mapping, optional
        The first day on which the library holds each view of a person.
    """
    first_days = dict(held or {})
    for item in items:
        if item.session_date is not None and item.error is None:
            first_days[item.series] = min(first_days.get(item.series, item.session_date), item.session_date)
    starts: dict[tuple[SeriesKey, date | None], ImportItem] = {}
    proposed = []
    for item in items:
        start = starts.setdefault((item.series, item.session_date), item)
        gap = _gap(start, item)
        moment = item.moment
        if gap is not None and gap >= RIGHT_AFTER_GAP:
            moment = "right_after"
        elif item.session_date is not None and item.error is None:
            moment = "before" if item.session_date <= first_days[item.series] else "follow_up"
        proposed.append(replace(item, moment=moment))
    return tuple(proposed)


def _join(groups: list[list[ImportItem]], item: ImportItem, one_expected: bool) -> int:
    """Put a photo with a face to the person it is most like, or to a new one; returns the person."""
    best, best_margin = None, 0.0
    for index, group in enumerate(groups):
        gap = _gap(group[-1], item)
        nearby = gap is not None and gap <= PATIENT_GAP
        needed = SAME_FACE_NEARBY if nearby else SAME_FACE
        if one_expected and index == 0:
            needed = OTHER_FACE
        alike = [likeness(item.face, seen.face) for seen in group
                 if item.face is not None and seen.face is not None and _same_view(item, seen)]  # fmt: skip
        # A view this person was not seen in yet says nothing against them: the time decides.
        margin = max(alike) - needed if alike else 0.0 if nearby or (one_expected and index == 0) else -1.0
        if margin >= best_margin:
            best, best_margin = index, margin
    if best is None:
        groups.append([])
        best = len(groups) - 1
    groups[best].append(item)
    return best


def _nearest(items: Sequence[ImportItem], place: int, person: dict[int, int]) -> int:
    """Person of the photo taken closest in time; of the closest one in order where no time is known."""

    def distance(at: int) -> tuple[timedelta, int]:
        gap = _gap(items[at], items[place])
        return timedelta.max if gap is None else gap, abs(at - place)

    return person[min(person, key=distance)] if person else 0


def _split_by_time(items: Sequence[ImportItem]) -> tuple[tuple[ImportItem, ...], int]:
    """Without any face: pauses of one day part patients; several days are taken for one patient's visits."""
    days = {item.session_date for item in items if item.session_date is not None}
    people, person = 0, dict.fromkeys(range(len(items)), 0)
    for place in range(1, len(items) if len(days) == 1 else 0):
        gap = _gap(items[place - 1], items[place])
        people += gap is not None and gap > PATIENT_GAP
        person[place] = people
    return _number(items, person), people + 1


def _number(items: Sequence[ImportItem], person: dict[int, int]) -> tuple[ImportItem, ...]:
    return tuple(replace(item, person=person[place]) for place, item in enumerate(items))


def _same_view(one: ImportItem, other: ImportItem) -> bool:
    return (one.view, one.side) == (other.view, other.side)


def _gap(one: ImportItem, other: ImportItem) -> timedelta | None:
    if one.captured_at is None or other.captured_at is None:
        return None
    return abs(other.captured_at - one.captured_at)
