"""What indications, techniques and influences are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app import texts
from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.library.clinical import Treatment, TreatmentProduct
    from mesophoto.workflows.courses import CourseState

INDICATIONS = {
    "rejuvenation": mark("Rejuvenation"),
    "sun_damage": mark("Sun damage"),
    "scar": mark("Scar"),
    "cellulite": mark("Cellulite"),
    "alopecia": mark("Alopecia"),
    "other": mark("Other"),
}
TECHNIQUES = {
    "intraepidermal": mark("Intraepidermal"),
    "papule": mark("Papule"),
    "nappage": mark("Nappage"),
    "point_by_point": mark("Point by point"),
    "microneedling": mark("Microneedling"),
    "meso_gun": mark("Meso-gun"),
    "other": mark("Other"),
}
INFLUENCES = {
    "botulinum": mark("Botulinum"),
    "laser": mark("Laser"),
    "peel": mark("Peel"),
    "retinoid": mark("Retinoid"),
    "sun": mark("Sun"),
    "smoking": mark("Smoking"),
    "make_up_removed": mark("Make-up removed"),
    "medication": mark("Medication"),
    "other": mark("Other"),
}


def products_text(treatment: Treatment) -> str:
    """What was given, with its volume."""
    return ", ".join(given_text(given) for given in treatment.products)


def given_text(given: TreatmentProduct) -> str:
    """One product, with its volume where it was noted."""
    if given.volume_ml is None:
        return given.product
    return tr("{product} {volume} ml").format(product=given.product, volume=texts.number(given.volume_ml))


def where_text(treatment: Treatment) -> str:
    """Where it was given."""
    told = [texts.region_name(zone) for zone in treatment.zones]
    if treatment.points:
        told.append(tr("%n points", n=len(treatment.points)))
    return ", ".join(told)


def course_text(state: CourseState) -> str:
    """Where a course stands, in a few words."""
    name, count = tr(INDICATIONS[state.course.indication]), state.course.session_count
    if state.phase == "finished":
        return tr("{name}: all {count} sessions given").format(name=name, count=count)
    if state.phase == "ended":
        given = len(state.given)
        return tr("{name}: ended after {given} of {count} sessions").format(
            name=name, given=given, count=count
        )
    return tr("{name}: session {number} of {count} is next").format(
        name=name, number=state.next_number, count=count
    )
