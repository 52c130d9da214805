"""A patient's rows for the tables of treatments and side effects. Notes and who treated are left out."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from mesophoto.library.clinical import OutlineFindings, Product, SideEffectOutline, Treatment
from mesophoto.workflows.exporting.data_rows import PatientData, Rows


def clinical_rows(data: PatientData, products: Mapping[str, Product]) -> Rows:
    """Rows of courses, treatments with their products, influences and side effects.

    Parameters
    ----------
    data : PatientData
    products : mapping
        Key → product, those off the list too.
    """
    library, patient_id = data.library, data.patient_id
    for course in library.courses(patient_id):
        yield (
            "courses",
            {
                "patient": data.pseudonym, "course": course.id, "indication": course.indication,
                "starts_on": data.day(course.starts_on), "session_count": course.session_count,
                "interval_days": course.interval_days, "ended_on": data.day(course.ended_on),
            },
        )  # fmt: skip
    for treatment in data.treatments:
        yield "treatments", _treatment_row(data, treatment)
        for given in treatment.products:
            product = products[given.product_id]
            yield (
                "products_given",
                {
                    "treatment": treatment.id, "product_given": given.id, "product_key": product.id,
                    "product": product.name, "manufacturer": product.manufacturer,
                    "components": [asdict(component) for component in product.components],
                    "lot": given.lot,
                    "expires_on": None if given.expires_on is None else given.expires_on.isoformat(),
                    "volume_ml": given.volume_ml, "dilution": given.dilution,
                },
            )  # fmt: skip
    for influence in library.influences(patient_id):
        yield (
            "influences",
            {
                "patient": data.pseudonym, "influence": influence.id, "kind": influence.kind,
                "starts_on": data.day(influence.starts_on), "ends_on": data.day(influence.ends_on),
            },
        )  # fmt: skip
    for effect in library.side_effects(patient_id):
        yield (
            "side_effects",
            {
                "patient": data.pseudonym, "side_effect": effect.id, "kind": effect.kind,
                "is_complication": effect.is_complication, "severity": effect.severity,
                "pain": effect.pain, "onset_on": data.day(effect.onset_on),
                "resolved_on": data.day(effect.resolved_on), "treatment": effect.treatment_id,
                "product_given": effect.treatment_product_id,
            },
        )  # fmt: skip
        for outline in effect.outlines:
            yield "side_effect_outlines", _outline_row(outline)


def _treatment_row(data: PatientData, treatment: Treatment) -> dict[str, Any]:
    return {
        "patient": data.pseudonym, "treatment": treatment.id, "date": data.day(treatment.date),
        "indication": treatment.indication, "technique": treatment.technique, "course": treatment.course_id,
        "needle": treatment.needle, "depth_mm": treatment.depth_mm,
        "zones": ";".join(data.names.of(zone) for zone in treatment.zones),
        "points": [asdict(point) for point in treatment.points],
        "skin_disinfected": treatment.skin_disinfected, "product_sterile": treatment.product_sterile,
        "product_stored_right": treatment.product_stored_right,
    }  # fmt: skip


def _outline_row(outline: SideEffectOutline) -> dict[str, Any]:
    found = outline.findings
    measured = asdict(found) if found else {**asdict(OutlineFindings()), "version": None}
    return {
        "side_effect": outline.side_effect_id, "outline_key": outline.id, "photo": outline.photo_id,
        "was_proposed": outline.was_proposed, **measured,
        "outline": [list(corner) for corner in outline.outline],
    }  # fmt: skip
