"""The bin: what was deleted and can be restored."""

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from mesophoto.library.entities import BinEntry, BinKind, patient_name, say_date
from mesophoto.library.schema import (
    OperationRow,
    PatientRow,
    PhotoRow,
    PractitionerRow,
    SessionRow,
    SideEffectRow,
    TreatmentRow,
)

KEPT_FOR = timedelta(days=30)
"""How long what was deleted is kept at least."""

_NAMES = (PatientRow.family_name, PatientRow.given_name, PatientRow.number)


def binned(connection: Connection, now: datetime | None = None) -> tuple[BinEntry, ...]:
    """What is in the bin, deleted last first.

    A session whose patient is in the bin too is not listed, nor a photo whose session is: they come back into
    sight with what they belong to.
    """
    now = now or datetime.now(UTC)
    patients = connection.execute(
        select(PatientRow.id, PatientRow.id.label("patient_id"), *_NAMES, PatientRow.deleted_at).where(
            PatientRow.deleted_at.is_not(None)
        )
    ).all()
    sessions = connection.execute(
        select(SessionRow.id, SessionRow.patient_id, *_NAMES, SessionRow.deleted_at, SessionRow.date)
        .join(PatientRow, SessionRow.patient_id == PatientRow.id)
        .where(SessionRow.deleted_at.is_not(None), PatientRow.deleted_at.is_(None))
    ).all()
    photos = connection.execute(
        select(
            PhotoRow.id, SessionRow.patient_id, *_NAMES, PhotoRow.deleted_at, SessionRow.date,
            PhotoRow.file_name,
        )
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .join(PatientRow, SessionRow.patient_id == PatientRow.id)
        .where(
            PhotoRow.deleted_at.is_not(None), SessionRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None)
        )
    ).all()  # fmt: skip
    treatments = connection.execute(_clinical(TreatmentRow, TreatmentRow.date.label("date"))).all()
    effects = connection.execute(
        _clinical(SideEffectRow, SideEffectRow.onset_on.label("date"), SideEffectRow.kind.label("what"))
    ).all()
    every = (*patients, *sessions, *photos, *treatments, *effects)
    who = _deleted_by(connection, {row.deleted_at for row in every})
    found = [
        *(_entry("patient", row, row.number, who, now) for row in patients),
        *(_entry("session", row, say_date(row.date), who, now) for row in sessions),
        *(_entry("photo", row, _photo_title(row.file_name, row.date), who, now) for row in photos),
        *(_entry("treatment", row, say_date(row.date), who, now) for row in treatments),
        *(_entry("side_effect", row, f"{row.what}, {say_date(row.date)}", who, now) for row in effects),
    ]
    return tuple(sorted(found, key=lambda entry: entry.deleted_at, reverse=True))


def _clinical(
    table: type[TreatmentRow] | type[SideEffectRow], *columns: ColumnElement[Any]
) -> Select[*tuple[Any, ...]]:
    return (
        select(table.id, table.patient_id, *_NAMES, table.deleted_at, *columns)
        .join(PatientRow, table.patient_id == PatientRow.id)
        .where(table.deleted_at.is_not(None), PatientRow.deleted_at.is_(None))
    )


def _photo_title(file_name: str, day: date) -> str:
    return f"{file_name}, {say_date(day)}"


def _deleted_by(connection: Connection, moments: Collection[datetime]) -> dict[datetime, str]:
    """Who did what was done at a moment: an operation and the rows it binned have the very same one."""
    if not moments:
        return {}
    rows = connection.execute(
        select(OperationRow.at, PractitionerRow.name)
        .join(PractitionerRow, OperationRow.practitioner_id == PractitionerRow.id)
        .where(OperationRow.at >= min(moments), OperationRow.at <= max(moments))
    )
    return {row.at: row.name for row in rows if row.at in moments}


def _entry(
    kind: BinKind,
    row: Row[*tuple[Any, ...]],
    what: str,
    who: dict[datetime, str],
    now: datetime,
) -> BinEntry:
    name = patient_name(row.family_name, row.given_name, row.number)
    return BinEntry(
        kind, row.id, row.patient_id, name, what, row.deleted_at, who.get(row.deleted_at, ""),
        now - row.deleted_at > KEPT_FOR,
    )  # fmt: skip
