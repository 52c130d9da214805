"""What is said of side effects: names, courses, and the points of their curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.library.clinical import SideEffect, SideEffectOutline, Treatment

KINDS = {
    "bruising": mark("Bruising"),
    "redness": mark("Redness"),
    "swelling": mark("Swelling"),
    "lump": mark("Lump"),
    "late_nodule": mark("Late nodule"),
    "pain": mark("Pain"),
    "discomfort": mark("Discomfort"),
    "allergy": mark("Allergy"),
    "infection": mark("Infection"),
    "pigment_change": mark("Pigment change"),
    "other": mark("Other"),
}
WITHOUT_A_PLACE = ("pain", "discomfort", "allergy")
"""Kinds that are usually not seen on a photo."""

SEVERITIES = {
    "mild": (mark("Mild"), mark("No or slight complaints; nothing needs to be done.")),
    "moderate": (
        mark("Moderate"),
        mark("Some daily activities are harder; simple or local treatment is enough."),
    ),
    "severe": (
        mark("Severe"),
        mark("Caring for oneself is hard, or medical treatment is needed; no immediate danger to life."),
    ),
    "life_threatening": (mark("Life-threatening"), mark("Urgent medical treatment is needed.")),
}
GRAVE = ("severe", "life_threatening")
EMERGENCY = mark("Act by your clinic’s own emergency plan. mesophoto keeps the note; it never diagnoses.")


def kind_name(kind: str) -> str:
    return tr(KINDS[kind])


def days_since(effect: SideEffect, day: date) -> int:
    return max((day - effect.onset_on).days, 0)


def is_open(effect: SideEffect, day: date | None = None) -> bool:
    """Whether it is not known to be gone, now or on a day."""
    return effect.resolved_on is None or (day is not None and effect.resolved_on > day)


def open_first(effects: Sequence[SideEffect]) -> list[SideEffect]:
    """Open ones first, then the latest."""
    return sorted(effects, key=lambda one: (one.resolved_on is not None, -one.onset_on.toordinal()))


def state_text(effect: SideEffect, today: date) -> str:
    """Say "open, day 6", or how long it took."""
    if effect.resolved_on is not None:
        days = (effect.resolved_on - effect.onset_on).days
        return tr("gone after %n days", n=days)
    return tr("open, day {day}").format(day=days_since(effect, today))


def area_text(outline: SideEffectOutline) -> str:
    """Area of an outline, in px² without a scale."""
    found = outline.findings
    if found is None:
        return tr("not measured")
    if found.area_mm2 is not None:
        return texts.with_unit(found.area_mm2, "mm2")
    return tr("no scale") if found.area_px2 is None else texts.with_unit(found.area_px2, "px2")


def course_text(effect: SideEffect) -> str:
    """Areas of the first and the last outline: "41 mm² → 12 mm²"."""
    drawn = [one for one in effect.outlines if one.findings is not None]
    if not drawn:
        return ""
    first, last = drawn[0], drawn[-1]
    return area_text(last) if first is last else f"{area_text(first)} → {area_text(last)}"


def severity_text(effect: SideEffect) -> str:
    words = [tr(SEVERITIES[effect.severity][0])]
    words.append(tr("complication") if effect.is_complication else tr("expected"))
    if effect.pain is not None:
        words.append(tr("pain {score} of 10").format(score=effect.pain))
    return " · ".join(words)


def treatment_text(treatment: Treatment) -> str:
    """Day and products of a treatment."""
    names = ", ".join(product.product for product in treatment.products)
    return texts.date_text(treatment.date) + (f" · {names}" if names else "")


def treatment_before(treatments: Sequence[Treatment], day: date) -> Treatment | None:
    """The last treatment on or before a day."""
    earlier = [one for one in treatments if one.date <= day]
    return earlier[-1] if earlier else None


@dataclass(frozen=True)
class CurvePoint:
    """One outline on the curve: day since the onset, and what was measured."""

    day: int
    when: date
    area: float | None
    area_sd: float | None
    delta_e: float | None
    parts: tuple[float, float, float] | None
    reason: str | None
    was_proposed: bool


@dataclass(frozen=True)
class Curve:
    """All that was measured of one side effect; ``unit`` is one for all its areas."""

    points: tuple[CurvePoint, ...]
    unit: str
    gone_on_day: int | None = None


def curve_of(effect: SideEffect) -> Curve:
    """Make the curve: in mm² where every outline has a scale, else in px² where none has.

    A mix has only the points in mm²; the others are told in the table.
    """
    found = [one.findings for one in effect.outlines]
    unit = "mm2" if any(one is not None and one.area_mm2 is not None for one in found) else "px2"
    points = []
    for outline, one in zip(effect.outlines, found, strict=True):
        area = None if one is None else (one.area_mm2 if unit == "mm2" else one.area_px2)
        whole = one is not None and None not in (one.delta_l, one.delta_a, one.delta_b)
        points.append(
            CurvePoint(
                (outline.taken_on - effect.onset_on).days,
                outline.taken_on,
                area,
                one.area_sd_mm2 if one is not None and unit == "mm2" else None,
                None if one is None else one.delta_e,
                (one.delta_l, one.delta_a, one.delta_b) if one is not None and whole else None,
                tr("not measured") if one is None else one.reason,
                outline.was_proposed,
            )
        )
    gone = None if effect.resolved_on is None else (effect.resolved_on - effect.onset_on).days
    return Curve(tuple(points), unit, gone)


def table_rows(curve: Curve) -> list[tuple[str, ...]]:
    """Rows of the table behind the curve: day, date, area, ΔE, ΔL*, Δa*, Δb*, note."""
    rows = []
    for point in curve.points:
        area = "–"
        if point.area is not None:
            doubt = None if point.area_sd is None else texts.Z_95 * point.area_sd
            area = (
                texts.with_unit(point.area, curve.unit)
                if doubt is None
                else texts.with_doubt(point.area, doubt, curve.unit)
            )
        parts = ("–",) * 3 if point.parts is None else tuple(_signed(one) for one in point.parts)
        colour = "–" if point.delta_e is None else QLocale().toString(point.delta_e, "f", 1)
        rows.append(
            (
                str(point.day),
                texts.date_text(point.when),
                area,
                colour,
                *parts,
                texts.reason_text(point.reason),
            )
        )
    return rows


def _signed(value: float) -> str:
    return texts.number(round(value, 1), signed=True)
