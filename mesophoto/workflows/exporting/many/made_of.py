"""What an export is made of, as one hash: when it is the same, what was made is still right."""

import hashlib
from typing import Any

from mesophoto import __version__
from mesophoto.library import queries
from mesophoto.library.library import Library
from mesophoto.library.transaction import canonical_json
from mesophoto.workflows.exporting.many.makers import MAKERS, ManyOptions


def made_of(library: Library, patient_ids: tuple[str, ...], kind: str, options: ManyOptions) -> str:
    """Hash the version, the options that concern this kind, and all that is known of the patients."""
    concerned = {name: getattr(options, name) for name in ("purpose", *MAKERS[kind].concerns)}
    known = [_known(library, patient_id) for patient_id in patient_ids]
    clinic = library.setting("clinic")
    text = canonical_json([__version__, kind, concerned, clinic, known])
    return hashlib.sha256(text.encode()).hexdigest()


def _known(library: Library, patient_id: str) -> list[Any]:
    patient = library.patient(patient_id)
    photos = library.photos(patient_id)
    keys = [photo.id for photo in photos]
    with library.read() as connection:
        drawn, not_counted = queries.regions(connection, keys), queries.not_counted(connection, keys)
    records = (
        *photos,
        *library.treatments(patient_id),
        *library.influences(patient_id),
        *library.side_effects(patient_id),
        *library.courses(patient_id),
        *library.appointments(patient_id=patient_id),
        *library.consents(patient_id),
        *library.outcome_plans(patient_id),
        *drawn,
        *not_counted,
    )
    return [
        patient_id, patient.number, patient.family_name, patient.given_name, str(patient.birth_date),
        patient.sex, [repr(record) for record in records],
        [one.baseline and one.baseline.id for one in library.series(patient_id)],
        [(one.id, one.inputs_sha256) for one in library.assessments(patient_id)],
    ]  # fmt: skip
