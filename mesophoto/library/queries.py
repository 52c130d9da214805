"""Reading: questions to the library's database, answered with plain records."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select

from mesophoto.library.entities import (
    Dated,
    DrawnRegion,
    Held,
    JournalEntry,
    NotCounted,
    Patient,
    PhotoEntry,
    Practitioner,
    RowChange,
    Series,
    Session,
    SpotEntry,
    StoredAssessment,
    StoredOriginal,
)
from mesophoto.library.schema import (
    AssessmentRow,
    BaselineRow,
    Kept,
    LibraryRow,
    MeasurementRow,
    MetricDefinitionRow,
    NotCountedRow,
    OperationRow,
    OriginalRow,
    PatientRow,
    PhotoRow,
    PractitionerRow,
    RegionRow,
    RowChangeRow,
    SessionRow,
    SettingRow,
)
from mesophoto.library.searching import found_by
from mesophoto.library.stored import assessment_from, scale_from, spots_from
from mesophoto.records import Measurement, Side, View

_PHOTO = (
    PhotoRow.id, SessionRow.patient_id, PhotoRow.session_id, SessionRow.date.label("session_date"),
    PhotoRow.sha256, PhotoRow.file_name, PhotoRow.view, PhotoRow.side, PhotoRow.moment, PhotoRow.day,
    PhotoRow.captured_at, PhotoRow.position, PhotoRow.details, PhotoRow.scale, PhotoRow.deleted_at,
)  # fmt: skip

_ASSESSMENT = (
    AssessmentRow.id, AssessmentRow.photo_id, AssessmentRow.baseline_photo_id, AssessmentRow.algorithm,
    AssessmentRow.inputs_sha256, AssessmentRow.created_at, AssessmentRow.details,
)  # fmt: skip


def library_id(connection: Connection) -> str:
    """Random key of the library."""
    return connection.execute(select(LibraryRow.id)).scalar_one()


def practitioners(connection: Connection) -> tuple[Practitioner, ...]:
    """All practitioners, by name, with those whose access ended."""
    rows = connection.execute(
        select(
            PractitionerRow.id, PractitionerRow.name, PractitionerRow.role,
            PractitionerRow.pin.is_not(None).label("has_pin"), PractitionerRow.left_at,
        ).order_by(PractitionerRow.name)
    )  # fmt: skip
    return tuple(Practitioner(**row) for row in rows.mappings())


def pin_of(connection: Connection, practitioner_id: str) -> str | None:
    """Hash of a person's PIN."""
    return connection.execute(
        select(PractitionerRow.pin).where(PractitionerRow.id == practitioner_id)
    ).scalar_one_or_none()


def stored_names(connection: Connection) -> frozenset[str]:
    """File names of all originals."""
    return frozenset(connection.execute(select(OriginalRow.stored_sha256)).scalars())


def stored_originals(connection: Connection, sha256s: Collection[str]) -> Mapping[str, StoredOriginal]:
    """SHA-256 of the file as it came → how it is stored, of those that are in the library."""
    rows = connection.execute(
        select(
            OriginalRow.sha256, OriginalRow.stored_sha256, OriginalRow.key_owner, OriginalRow.wrapped_key
        ).where(OriginalRow.sha256.in_(sha256s))
    )
    return {row.sha256: StoredOriginal(row.stored_sha256, row.key_owner, row.wrapped_key) for row in rows}


def is_key_owner(connection: Connection, patient_id: str) -> bool:
    """Whether an original is encrypted by a key that this patient's key wraps."""
    found = select(OriginalRow.sha256).where(OriginalRow.key_owner == patient_id).limit(1)
    return connection.execute(found).first() is not None


def setting(connection: Connection, key: str) -> Any:
    """Value of a setting, None where it is not set."""
    value = connection.execute(
        select(SettingRow.value).where(SettingRow.key == key, SettingRow.deleted_at.is_(None))
    ).scalar_one_or_none()
    return None if value is None else value["value"]


def setting_id(connection: Connection, key: str) -> str | None:
    """Key of a setting's row."""
    return connection.execute(
        select(SettingRow.id).where(SettingRow.key == key, SettingRow.deleted_at.is_(None))
    ).scalar_one_or_none()


def patients(
    connection: Connection, search: str, binned: bool, limit: int | None, dated: Dated | None = None
) -> tuple[Patient, ...]:
    """Patients by name; see :meth:`Library.patients`."""
    wanted = (_binned(PatientRow, binned), found_by(connection, search, dated))
    query = _patient_query().where(*wanted).order_by(PatientRow.search_key, PatientRow.id).limit(limit)
    return tuple(_patient(row) for row in connection.execute(query))


def patient(connection: Connection, patient_id: str) -> Patient | None:
    """One patient, from the bin too."""
    row = connection.execute(_patient_query().where(PatientRow.id == patient_id)).first()
    return None if row is None else _patient(row)


def sessions(connection: Connection, patient_id: str, binned: bool) -> tuple[Session, ...]:
    """Sessions of a patient in order of time."""
    query = (
        _session_query()
        .where(SessionRow.patient_id == patient_id, _binned(SessionRow, binned))
        .order_by(SessionRow.date, SessionRow.created_at, SessionRow.id)
    )
    return tuple(Session(**row) for row in connection.execute(query).mappings())


def session(connection: Connection, session_id: str) -> Session | None:
    """One session, from the bin too."""
    row = connection.execute(_session_query().where(SessionRow.id == session_id)).mappings().first()
    return None if row is None else Session(**row)


def photos(connection: Connection, patient_id: str, binned: bool) -> tuple[PhotoEntry, ...]:
    """Photos of a patient by session, then by position."""
    query = (
        select(*_PHOTO)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .where(
            SessionRow.patient_id == patient_id, SessionRow.deleted_at.is_(None), _binned(PhotoRow, binned)
        )
        .order_by(SessionRow.date, SessionRow.created_at, PhotoRow.position, PhotoRow.id)
    )
    return tuple(_photo(row) for row in connection.execute(query))


def photo_count(connection: Connection) -> int:
    """How many photos there are, without those that were deleted by themselves."""
    query = select(func.count(PhotoRow.id)).where(_binned(PhotoRow, False))
    return connection.execute(query).scalar_one()


def photo(connection: Connection, photo_id: str) -> PhotoEntry | None:
    """One photo, from the bin too."""
    query = select(*_PHOTO).join(SessionRow, PhotoRow.session_id == SessionRow.id)
    row = connection.execute(query.where(PhotoRow.id == photo_id)).first()
    return None if row is None else _photo(row)


def held(connection: Connection, sha256: str) -> tuple[Held, ...]:
    """Where an original is used, those outside the bin first."""
    query = (
        select(*_PHOTO)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .where(PhotoRow.sha256 == sha256)
        .order_by(PhotoRow.deleted_at.is_not(None), PhotoRow.created_at)
    )
    found = [_photo(row) for row in connection.execute(query)]
    owners = {entry.patient_id: patient(connection, entry.patient_id) for entry in found}
    return tuple(Held(entry, owner) for entry in found if (owner := owners[entry.patient_id]))


def chosen_baselines(connection: Connection, patient_id: str) -> Mapping[tuple[str, str], tuple[str, str]]:
    """(view, side) → (row's key, photo's key) of the baselines that the user chose."""
    rows = connection.execute(
        select(BaselineRow.view, BaselineRow.side, BaselineRow.id, BaselineRow.photo_id).where(
            BaselineRow.patient_id == patient_id, BaselineRow.deleted_at.is_(None)
        )
    )
    return {(row.view, row.side): (row.id, row.photo_id) for row in rows}


def series(connection: Connection, patient_id: str) -> tuple[Series, ...]:
    """Photos of a patient by view and side, each with its baseline."""
    by_series: dict[tuple[View, Side], list[PhotoEntry]] = {}
    for entry in photos(connection, patient_id, binned=False):
        by_series.setdefault(entry.series, []).append(entry)
    chosen = chosen_baselines(connection, patient_id)
    found = []
    for (view, side), entries in sorted(by_series.items()):
        entries.sort(key=lambda entry: (entry.session_date, entry.taken_at, entry.position, entry.id))
        _, photo_id = chosen.get((view, side), (None, None))
        picked = next((entry for entry in entries if entry.id == photo_id and entry.in_trend), None)
        first = next((entry for entry in entries if entry.in_trend), None)
        found.append(Series(patient_id, view, side, tuple(entries), picked or first, picked is not None))
    return tuple(found)


def regions(connection: Connection, photo_ids: Collection[str]) -> tuple[DrawnRegion, ...]:
    """Regions drawn on photos, by name."""
    rows = connection.execute(
        select(RegionRow.id, RegionRow.photo_id, RegionRow.name, RegionRow.polygon)
        .where(RegionRow.photo_id.in_(photo_ids), RegionRow.deleted_at.is_(None))
        .order_by(RegionRow.name, RegionRow.created_at)
    )
    return tuple(
        DrawnRegion(row.id, row.photo_id, row.name, tuple((x, y) for x, y in row.polygon)) for row in rows
    )


def not_counted(connection: Connection, photo_ids: Collection[str]) -> tuple[NotCounted, ...]:
    """Spots on photos that are not counted."""
    rows = connection.execute(
        select(
            NotCountedRow.id,
            NotCountedRow.photo_id,
            NotCountedRow.x_px,
            NotCountedRow.y_px,
            NotCountedRow.why,
        )
        .where(NotCountedRow.photo_id.in_(photo_ids), NotCountedRow.deleted_at.is_(None))
        .order_by(NotCountedRow.created_at, NotCountedRow.id)
    )
    return tuple(NotCounted(**row) for row in rows.mappings())


def assessments(connection: Connection, patient_id: str) -> tuple[StoredAssessment, ...]:
    """All that was ever measured of a patient, in order of measuring."""
    wanted = _assessed_in(patient_id)
    definitions = {
        row.id: (row.metric, row.version, json.loads(row.parameters))
        for row in connection.execute(select(MetricDefinitionRow.__table__))
    }
    measured: dict[str, list[Measurement]] = {}
    for key, definition, region, unit, value, sd, reason in connection.execute(
        select(
            MeasurementRow.assessment_id,
            MeasurementRow.definition_id,
            MeasurementRow.region,
            MeasurementRow.unit,
            MeasurementRow.value,
            MeasurementRow.sd,
            MeasurementRow.reason,
        )
        .join(AssessmentRow, MeasurementRow.assessment_id == AssessmentRow.id)
        .where(wanted)
        .order_by(MeasurementRow.assessment_id, MeasurementRow.position)
    ).all():
        metric, version, parameters = definitions[definition]
        measured.setdefault(key, []).append(
            Measurement(metric, region, unit, value, sd, reason, version, parameters)
        )
    rows = connection.execute(
        select(*_ASSESSMENT).where(wanted).order_by(AssessmentRow.created_at, AssessmentRow.id)
    )
    return tuple(assessment_from(row, tuple(measured.get(row.id, ()))) for row in rows)


def spots(connection: Connection, assessment_id: str) -> tuple[SpotEntry, ...]:
    """Spots that were found in an assessment."""
    data = connection.execute(
        select(AssessmentRow.spots).where(AssessmentRow.id == assessment_id)
    ).scalar_one_or_none()
    return () if data is None else spots_from(data)


def assessed(connection: Connection, patient_id: str) -> frozenset[tuple[str, str, str, str]]:
    """What counts as measured of a patient: (photo's key, baseline's key, algorithm, hash of the inputs).

    Of each photo the newest assessment, for that is the one that is shown: after an undo an older one may fit
    the inputs as they are again, and what is shown would still be what was undone.
    """
    rows = connection.execute(
        select(
            AssessmentRow.photo_id,
            AssessmentRow.baseline_photo_id,
            AssessmentRow.algorithm,
            AssessmentRow.inputs_sha256,
        )
        .where(_assessed_in(patient_id))
        .order_by(AssessmentRow.created_at, AssessmentRow.id)
    )
    newest = {(photo, baseline, algorithm): inputs for photo, baseline, algorithm, inputs in rows}
    return frozenset((*key, inputs) for key, inputs in newest.items())


def journal(connection: Connection, limit: int) -> tuple[JournalEntry, ...]:
    """The journal's last lines, newest first."""
    rows = connection.execute(_journal_query().order_by(OperationRow.number.desc()).limit(limit))
    return tuple(_journal_entry(row) for row in rows)


def undo_candidate(connection: Connection) -> JournalEntry | None:
    """The operation that Undo would undo: the last one in force."""
    return next(iter(undo_stack(connection, 1)), None)


def redo_candidate(connection: Connection) -> JournalEntry | None:
    """The operation that Redo would redo: the last one undone, if nothing was done since."""
    return next(iter(redo_stack(connection, 1)), None)


def undo_stack(connection: Connection, limit: int) -> tuple[JournalEntry, ...]:
    """Operations in force, newest first: what Undo would undo, step by step."""
    rows = connection.execute(
        _journal_query()
        .where(OperationRow.kind == "do", OperationRow.undoable, OperationRow.undone_by.is_(None))
        .order_by(OperationRow.number.desc())
        .limit(limit)
    )
    return tuple(_journal_entry(row) for row in rows)


def redo_stack(connection: Connection, limit: int) -> tuple[JournalEntry, ...]:
    """Operations undone since the last one was done, in the order in which Redo would redo them."""
    last_done = (
        select(func.coalesce(func.max(OperationRow.number), 0))
        .where(OperationRow.kind == "do", OperationRow.undoable)
        .scalar_subquery()
    )
    rows = connection.execute(
        _journal_query()
        .where(OperationRow.kind == "do", OperationRow.undoable, OperationRow.undone_by > last_done)
        .order_by(OperationRow.undone_by.desc())
        .limit(limit)
    )
    return tuple(_journal_entry(row) for row in rows)


def row_changes(connection: Connection, number: int) -> tuple[RowChange, ...]:
    """What an operation did, in order."""
    rows = connection.execute(
        select(RowChangeRow.table, RowChangeRow.row_id, RowChangeRow.before, RowChangeRow.after)
        .where(RowChangeRow.operation == number)
        .order_by(RowChangeRow.position)
    )
    return tuple(RowChange(**row) for row in rows.mappings())


def _assessed_in(patient_id: str) -> ColumnElement[bool]:
    of_patient = (
        select(PhotoRow.id)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .where(SessionRow.patient_id == patient_id)
    )
    return and_(AssessmentRow.photo_id.in_(of_patient), AssessmentRow.deleted_at.is_(None))


def _binned(table: type[Kept], binned: bool) -> ColumnElement[bool]:
    return table.deleted_at.is_not(None) if binned else table.deleted_at.is_(None)


def _patient_query() -> Select[*tuple[Any, ...]]:
    # Subqueries per patient rather than a join of all: a page of patients or one is what is asked for.
    visits = (SessionRow.patient_id == PatientRow.id, SessionRow.deleted_at.is_(None))
    shots = (PhotoRow.session_id == SessionRow.id, PhotoRow.deleted_at.is_(None))
    return select(
        PatientRow.id,
        PatientRow.number,
        PatientRow.family_name,
        PatientRow.given_name,
        PatientRow.birth_date,
        PatientRow.sex,
        PatientRow.note,
        PatientRow.deleted_at,
        select(func.count()).where(*visits).scalar_subquery().label("session_count"),
        select(func.count()).where(*visits, *shots).scalar_subquery().label("photo_count"),
        select(func.max(SessionRow.date)).where(*visits).scalar_subquery().label("last_session"),
    )


def _session_query() -> Select[*tuple[Any, ...]]:
    count = (
        select(func.count(PhotoRow.id))
        .where(PhotoRow.session_id == SessionRow.id, PhotoRow.deleted_at.is_(None))
        .scalar_subquery()
        .label("photo_count")
    )
    return select(
        SessionRow.id, SessionRow.patient_id, SessionRow.date, SessionRow.note, SessionRow.deleted_at, count
    )


def _journal_query() -> Select[*tuple[Any, ...]]:
    return select(
        OperationRow.number, OperationRow.at, OperationRow.practitioner_id, OperationRow.kind,
        OperationRow.action, OperationRow.name, OperationRow.undoable, OperationRow.target,
        OperationRow.patient_ids,
    )  # fmt: skip


def _patient(row: Row[*tuple[Any, ...]]) -> Patient:
    return Patient(**row._mapping)


def _photo(row: Row[*tuple[Any, ...]]) -> PhotoEntry:
    return PhotoEntry(**{**row._mapping, "scale": scale_from(row.scale)})


def _journal_entry(row: Row[*tuple[Any, ...]]) -> JournalEntry:
    return JournalEntry(**{**row._mapping, "patient_ids": tuple(row.patient_ids)})
