"""Reading consents, seals and what series are judged by."""

from typing import Any

from sqlalchemy import Connection, RowMapping, select

from mesophoto.library.release import Consent, OutcomePlan, Seal
from mesophoto.library.schema import ConsentRow, OutcomePlanRow, SealRow

_CONSENT = tuple(
    column
    for column in ConsentRow.__table__.c
    if column.name not in ("practitioner_id", "created_at", "deleted_at", "form")
)


def consents(connection: Connection, patient_id: str) -> tuple[Consent, ...]:
    """Consents of a patient in order of time, revoked ones too."""
    rows = connection.execute(
        select(*_CONSENT)
        .where(ConsentRow.patient_id == patient_id, ConsentRow.deleted_at.is_(None))
        .order_by(ConsentRow.given_on, ConsentRow.created_at)
    ).mappings()
    return tuple(Consent(**{**row, "signature": _strokes(row["signature"])}) for row in rows)


def consent_form(connection: Connection, consent_id: str) -> bytes | None:
    """The attached form, as it came."""
    return connection.execute(select(ConsentRow.form).where(ConsentRow.id == consent_id)).scalar_one_or_none()


def outcome_plans(connection: Connection, patient_id: str) -> tuple[OutcomePlan, ...]:
    """What a patient's series are and were judged by, in order of time; replaced ones have `deleted_at`."""
    rows = connection.execute(
        select(OutcomePlanRow.__table__)
        .where(OutcomePlanRow.patient_id == patient_id)
        .order_by(OutcomePlanRow.created_at)
    ).mappings()
    return tuple(_plan(row) for row in rows)


def seals_of_file(connection: Connection, file_sha256: str) -> tuple[Seal, ...]:
    """Seals of a file with these very bytes."""
    rows = connection.execute(select(SealRow.__table__).where(SealRow.file_sha256 == file_sha256)).mappings()
    return tuple(_seal(row) for row in rows)


def seal_of_code(connection: Connection, code: str) -> Seal | None:
    """The seal with a code."""
    row = connection.execute(select(SealRow.__table__).where(SealRow.code == code)).mappings().first()
    return None if row is None else _seal(row)


def _strokes(stored: list[Any]) -> tuple[tuple[tuple[float, float], ...], ...]:
    return tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in stored)


def _plan(row: RowMapping) -> OutcomePlan:
    values = {str(name): value for name, value in row.items() if name != "practitioner_id"}
    values["metrics"] = tuple((metric, unit) for metric, unit in values["metrics"])
    values["regions"] = tuple(values["regions"])
    return OutcomePlan(**values)


def _seal(row: RowMapping) -> Seal:
    left_out = ("practitioner_id", "deleted_at")
    return Seal(**{str(name): value for name, value in row.items() if name not in left_out})
