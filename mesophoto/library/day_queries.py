"""Reading what happened on one day."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Connection, func, select

from mesophoto.library.schema import PatientRow, PhotoRow, SessionRow, TreatmentRow


def photographed_on(connection: Connection, day: date) -> Mapping[str, int]:
    """Key of each patient photographed on a day → how many photos there are."""
    rows = connection.execute(
        select(SessionRow.patient_id, func.count(PhotoRow.id))
        .join(PhotoRow, PhotoRow.session_id == SessionRow.id)
        .join(PatientRow, SessionRow.patient_id == PatientRow.id)
        .where(
            SessionRow.date == day,
            SessionRow.deleted_at.is_(None),
            PhotoRow.deleted_at.is_(None),
            PatientRow.deleted_at.is_(None),
        )
        .group_by(SessionRow.patient_id)
    )
    return {patient_id: int(count) for patient_id, count in rows}


def treatments_before(connection: Connection, course_ids: Collection[str], day: date) -> Mapping[str, int]:
    """Key of a course → how many of its treatments were given before a day; without those with none."""
    rows = connection.execute(
        select(TreatmentRow.course_id, func.count(TreatmentRow.id))
        .where(
            TreatmentRow.course_id.in_(course_ids),
            TreatmentRow.date < day,
            TreatmentRow.deleted_at.is_(None),
        )
        .group_by(TreatmentRow.course_id)
    )
    return {course_id: int(count) for course_id, count in rows if course_id is not None}
