"""What happened besides the photos, and what is to come, as lanes of the time axis: plain records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.app.side_effects.model import SEVERITIES, kind_name
from mesophoto.app.treatments.names import INDICATIONS, INFLUENCES, TECHNIQUES, where_text

if TYPE_CHECKING:
    from mesophoto.library.clinical import Appointment, Course, Influence, SideEffect, Treatment
    from mesophoto.workflows.timeline import History

Kind = Literal["treatment", "side_effect", "complication", "influence", "appointment", "due"]

LANES = {
    "treatments": (mark("Treatments"), "syringe"),
    "side_effects": (mark("Side effects"), "warning"),
    "influences": (mark("Influences"), "sun"),
    "planned": (mark("Planned"), "calendar"),
}
"""Name and icon of each lane, from above."""
MOST_ROWS = 4
NEAR_DAYS = 7
"""An appointment so near to the day a treatment of its course is due is for that treatment."""
SHORTEST_TAIL_DAYS = 30
"""Today is shown if it is no further from the last event than this or a quarter of the whole time."""


@dataclass(frozen=True)
class LaneItem:
    """One thing on a lane: a mark on a day, or a bar from one day to another."""

    key: str
    kind: Kind
    starts_on: date
    label: str
    details: tuple[str, ...] = ()
    ends_on: date | None = None
    """Of a bar; None for a mark."""
    is_open: bool = False
    """A bar that goes on: it fades out."""
    row: int = 0

    @property
    def is_bar(self) -> bool:
        return self.ends_on is not None

    def sentence(self) -> str:
        """All of it in words."""
        return ". ".join([self.label, *self.details])


@dataclass(frozen=True)
class Lane:
    """Things of one kind, in order of time."""

    name: str
    items: tuple[LaneItem, ...]

    @property
    def title(self) -> str:
        return tr(LANES[self.name][0])

    @property
    def icon(self) -> str:
        return LANES[self.name][1]

    @property
    def rows(self) -> int:
        return 1 + max(item.row for item in self.items)


def make_lanes(history: History, today: date) -> list[Lane]:
    """Lanes that have anything on them."""
    planned = [_appointment(one) for one in history.appointments if one.starts_at.date() >= today]
    for course in history.courses:
        expected = [one.starts_at.date() for one in history.appointments if one.course_id == course.id]
        planned += [
            _due(course, number, day, today)
            for number, day in enumerate(history.due_on(course))
            if not any(abs((day - other).days) <= NEAR_DAYS for other in expected)
        ]
    found = {
        "treatments": [_treatment(one) for one in history.treatments],
        "side_effects": [_side_effect(one, today) for one in history.side_effects],
        "influences": [_influence(one, today) for one in history.influences],
        "planned": sorted(planned, key=lambda item: item.starts_on),
    }
    return [Lane(name, _in_rows(found[name])) for name in LANES if found[name]]


def time_range(photo_days: Iterable[date], lanes: Sequence[Lane], today: date) -> tuple[date, date] | None:
    """From when to when the axis runs; None where there is nothing.

    What influences the skin may have begun years before: it does not stretch the axis. Today is on it where
    that costs little room, and always where something goes on.
    """
    items = [item for lane in lanes for item in lane.items if item.kind != "influence"]
    days = [*photo_days, *(item.starts_on for item in items)]
    days += [item.ends_on for item in items if item.ends_on is not None]
    if not days:
        return None
    first, last = min(days), max(days)
    if last < today and (today - last).days <= max(SHORTEST_TAIL_DAYS, (last - first).days / 4):
        last = today
    return first, last


def is_passing(item: LaneItem, first: date) -> bool:
    """Whether it is an influence that began or ended while there were photos: only that explains a change."""
    return item.kind == "influence" and (item.starts_on > first or not item.is_open)


def _treatment(one: Treatment) -> LaneItem:
    products = [given.product for given in one.products]
    label = ", ".join(products) or tr(TECHNIQUES[one.technique])
    details = [texts.date_text(one.date)]
    details.append(f"{tr(INDICATIONS[one.indication])}, {tr(TECHNIQUES[one.technique])}")
    for given in one.products:
        parts = [given.product]
        if given.lot:
            parts.append(tr("lot {lot}").format(lot=given.lot))
        if given.volume_ml is not None:
            parts.append(texts.with_unit(given.volume_ml, "ml"))
        details.append(", ".join(parts))
    if one.zones or one.points:
        details.append(where_text(one))
    return LaneItem(one.id, "treatment", one.date, label, tuple(details))


def _side_effect(one: SideEffect, today: date) -> LaneItem:
    how = tr("complication") if one.is_complication else tr("expected")
    label = kind_name(one.kind)
    details = [f"{tr(SEVERITIES[one.severity][0])}, {how}"]
    if one.resolved_on is None:
        details.append(tr("Since {date}, not resolved yet").format(date=texts.date_text(one.onset_on)))
    else:
        first, last = texts.date_text(one.onset_on), texts.date_text(one.resolved_on)
        details.append(tr("{first} to {last}").format(first=first, last=last))
    if one.pain is not None:
        details.append(tr("Pain {pain} of 10").format(pain=one.pain))
    measured = [drawn for drawn in one.outlines if drawn.findings and drawn.findings.area_mm2 is not None]
    if measured:
        area = texts.with_unit(measured[-1].findings.area_mm2, "mm2")
        day = texts.date_text(measured[-1].taken_on)
        details.append(tr("{area} on {date}").format(area=area, date=day))
    kind: Kind = "complication" if one.is_complication else "side_effect"
    ends_on = one.resolved_on or max(today, one.onset_on)
    return LaneItem(
        one.id, kind, one.onset_on, label, tuple(details), ends_on, is_open=one.resolved_on is None
    )


def _influence(one: Influence, today: date) -> LaneItem:
    label, first = tr(INFLUENCES[one.kind]), texts.date_text(one.starts_on)
    if one.ends_on is None:
        details = [tr("Since {date}").format(date=first)]
    elif one.ends_on == one.starts_on:
        details = [first]
    else:
        details = [tr("{first} to {last}").format(first=first, last=texts.date_text(one.ends_on))]
    if one.note:
        details.append(one.note)
    ends_on = one.ends_on or max(today, one.starts_on)
    return LaneItem(
        one.id, "influence", one.starts_on, label, tuple(details), ends_on, is_open=one.ends_on is None
    )


def _appointment(one: Appointment) -> LaneItem:
    day = one.starts_at.date()
    time = QLocale().toString(one.starts_at.time(), QLocale.FormatType.ShortFormat)
    details = [f"{texts.date_text(day)}, {time}", *([one.note] if one.note else [])]
    return LaneItem(one.id, "appointment", day, tr("Appointment"), tuple(details))


def _due(course: Course, number: int, day: date, today: date) -> LaneItem:
    name = tr(INDICATIONS[course.indication])
    told = texts.date_text(day)
    label = tr("Overdue") if day < today else tr("Due")
    said = tr("Overdue since {date}") if day < today else tr("Due on {date}")
    return LaneItem(f"{course.id}/{number}", "due", day, label, (said.format(date=told), name))


def _in_rows(items: Sequence[LaneItem]) -> tuple[LaneItem, ...]:
    """Bars that overlap in time get rows of their own, the first that is free."""
    free_from: list[date] = []
    placed = []
    for item in sorted(items, key=lambda item: item.starts_on):
        end = item.ends_on or item.starts_on
        row = next((i for i, day in enumerate(free_from) if day < item.starts_on), len(free_from))
        row = min(row, MOST_ROWS - 1) if item.is_bar else 0
        free_from += [date.min] * (row + 1 - len(free_from))
        free_from[row] = max(free_from[row], end)
        placed.append(replace(item, row=row))
    return tuple(placed)
