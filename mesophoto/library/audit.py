"""Questions to the audit: who did what when, for showing; its head; who was erased."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, String, not_, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute

from mesophoto.library.entities import AuditEntry, patient_name
from mesophoto.library.schema import AuditRow, OperationRow, PatientRow, PractitionerRow

KINDS = ("import", "view", "measure", "edit", "export", "delete", "restore", "erase", "open")
"""What a line can be about. Its action's first word says so; what is none of these is an edit."""

ERASE_PATIENT = "erase_patient"
"""Action of the certificate of a patient erased for good."""

_FIRST_WORDS = {"unlock": "open", "lock": "open", **{kind: kind for kind in KINDS}}


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines are wanted; what is None does not narrow.

    Attributes
    ----------
    practitioner_id, patient_id : str or None
    kind : str or None
        One of :data:`KINDS`.
    since, until : datetime or None
        With a time zone; from ``since`` on, before ``until``.
    """

    practitioner_id: str | None = None
    patient_id: str | None = None
    kind: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def kind_of(action: str) -> str:
    """Tell what kind of line an action is."""
    return _FIRST_WORDS.get(action.split("_", 1)[0], "edit")


def audit(connection: Connection, wanted: AuditFilter, limit: int, offset: int = 0) -> tuple[AuditEntry, ...]:
    """Lines that a filter lets through, newest first, with the names of practitioners and patients."""
    rows = connection.execute(
        select(
            AuditRow.number, AuditRow.at, AuditRow.practitioner_id, AuditRow.action, AuditRow.operation,
            AuditRow.subjects, AuditRow.details, PractitionerRow.name, OperationRow.patient_ids,
        )
        .join(PractitionerRow, AuditRow.practitioner_id == PractitionerRow.id)
        .outerjoin(OperationRow, AuditRow.operation == OperationRow.number)
        .where(*_conditions(wanted))
        .order_by(AuditRow.number.desc())
        .limit(limit)
        .offset(offset)
    ).all()  # fmt: skip
    owners = {row.number: _patient_ids(row) for row in rows}
    names = _names(connection, {key for keys in owners.values() for key in keys})
    return tuple(_entry(row, owners[row.number], names) for row in rows)


def erased_patients(connection: Connection) -> dict[str, datetime]:
    """Keys of patients erased for good, and when: what restoring an older backup erases again."""
    rows = connection.execute(
        select(AuditRow.at, AuditRow.subjects).where(AuditRow.action == ERASE_PATIENT).order_by("number")
    )
    return {key: row.at for row in rows for key in _subjects_of("patients", row.subjects)}


def _conditions(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.practitioner_id is not None:
        found.append(AuditRow.practitioner_id == wanted.practitioner_id)
    if wanted.since is not None:
        found.append(AuditRow.at >= wanted.since)
    if wanted.until is not None:
        found.append(AuditRow.at < wanted.until)
    if wanted.kind is not None:
        found.append(_of_kind(wanted.kind))
    if wanted.patient_id is not None:
        found.append(_of_patient(wanted.patient_id))
    return found


def _of_kind(kind: str) -> ColumnElement[bool]:
    of_word = {
        word: or_(AuditRow.action == word, AuditRow.action.startswith(f"{word}_", autoescape=True))
        for word in _FIRST_WORDS
    }
    if kind == "edit":  # all that no other kind claims
        return not_(or_(*(found for word, found in of_word.items() if _FIRST_WORDS[word] != "edit")))
    return or_(*(found for word, found in of_word.items() if _FIRST_WORDS[word] == kind))


def _of_patient(patient_id: str) -> ColumnElement[bool]:
    """Lines that name the patient, or whose operation changed something of theirs."""
    changed = select(OperationRow.number).where(lists(OperationRow.patient_ids, patient_id))
    return or_(lists(AuditRow.subjects, f"patients/{patient_id}"), AuditRow.operation.in_(changed))


def lists(column: ColumnElement[Any] | InstrumentedAttribute[Any], value: str) -> ColumnElement[bool]:
    """Whether a column that holds a list of strings has this one."""
    return type_coerce(column, String).contains(json.dumps(value), autoescape=True)


def _patient_ids(row: Row[*tuple[Any, ...]]) -> tuple[str, ...]:
    """Whom a line concerns: those it names, then those its operation changed something of."""
    return tuple(dict.fromkeys([*_subjects_of("patients", row.subjects), *(row.patient_ids or ())]))


def _subjects_of(table: str, subjects: Iterable[str]) -> list[str]:
    return [key for kind, _, key in (subject.partition("/") for subject in subjects) if kind == table]


def _names(connection: Connection, patient_ids: Iterable[str]) -> Mapping[str, str]:
    rows = connection.execute(
        select(PatientRow.id, PatientRow.family_name, PatientRow.given_name, PatientRow.number).where(
            PatientRow.id.in_(patient_ids)
        )
    )
    return {row.id: patient_name(row.family_name, row.given_name, row.number) for row in rows}


def _entry(row: Row[*tuple[Any, ...]], owners: tuple[str, ...], names: Mapping[str, str]) -> AuditEntry:
    return AuditEntry(
        row.number, row.at, row.practitioner_id, row.action, row.operation, tuple(row.subjects), row.details,
        kind_of(row.action), row.name, owners, tuple(names[key] for key in owners if key in names),
    )  # fmt: skip
