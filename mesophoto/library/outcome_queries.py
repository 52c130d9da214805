"""Reading one change of every patient at once, for what came of the treatments of a practice."""

import json
from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, and_, func, select

from mesophoto.library.entities import StoredAssessment
from mesophoto.library.schema import (
    AssessmentRow,
    MeasurementRow,
    MetricDefinitionRow,
    PatientRow,
    PhotoRow,
    SessionRow,
)
from mesophoto.library.stored import change_from

_LOOKED_AT = 200
"""How many of the newest assessments are asked what they measured."""


def measured_keys(connection: Connection) -> tuple[tuple[str, str, str], ...]:
    """(metric, region, unit) of what was measured lately."""
    newest = (
        select(AssessmentRow.id)
        .where(AssessmentRow.deleted_at.is_(None))
        .order_by(AssessmentRow.created_at.desc())
        .limit(_LOOKED_AT)
    )
    rows = connection.execute(
        select(MetricDefinitionRow.metric, MeasurementRow.region, MeasurementRow.unit)
        .join(MetricDefinitionRow, MeasurementRow.definition_id == MetricDefinitionRow.id)
        .where(MeasurementRow.assessment_id.in_(newest))
        .distinct()
    )
    return tuple(sorted((row.metric, row.region, row.unit) for row in rows))


def assessments_of(
    connection: Connection, patient_ids: Collection[str], metric: str, region: str, unit: str
) -> dict[str, list[StoredAssessment]]:
    """Patient's key → all their assessments in order of measuring, each with this one change at most."""
    change = func.json_each(AssessmentRow.details, "$.changes").table_valued("value")
    part = [func.json_extract(change.c.value, f"$[{number}]") for number in range(3)]
    rows = connection.execute(
        select(
            SessionRow.patient_id, AssessmentRow.id, AssessmentRow.photo_id, AssessmentRow.baseline_photo_id,
            AssessmentRow.algorithm, AssessmentRow.created_at, change.c.value,
        )
        .join(PhotoRow, AssessmentRow.photo_id == PhotoRow.id)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .join(PatientRow, SessionRow.patient_id == PatientRow.id)
        .outerjoin(change, and_(part[0] == metric, part[1] == region, part[2] == unit))
        .where(
            AssessmentRow.deleted_at.is_(None), PhotoRow.deleted_at.is_(None),
            SessionRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None),
            SessionRow.patient_id.in_(patient_ids),
        )
        .order_by(AssessmentRow.created_at, AssessmentRow.id)
    )  # fmt: skip
    found: dict[str, list[StoredAssessment]] = defaultdict(list)
    for patient_id, key, photo_id, baseline_id, algorithm, created_at, value in rows:
        changes = () if value is None else (change_from(json.loads(value)),)
        found[patient_id].append(
            StoredAssessment(
                id=key, photo_id=photo_id, baseline_photo_id=baseline_id, algorithm=algorithm,
                inputs_sha256="", created_at=created_at, measurements=(), changes=changes,
            )
        )  # fmt: skip
    return found
