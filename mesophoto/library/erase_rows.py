"""Erasing patients from a database: any library's, the one in use, one in a backup or one just restored."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    String,
    delete,
    or_,
    select,
    type_coerce,
    update,
)

from mesophoto.errors import LibraryError
from mesophoto.library.audit import lists
from mesophoto.library.schema import (
    AppointmentRow,
    AssessmentRow,
    BaselineRow,
    ConsentRow,
    CourseRow,
    ImportRow,
    InfluenceRow,
    Kept,
    MeasurementRow,
    NotCountedRow,
    OperationRow,
    OriginalRow,
    OutcomePlanRow,
    PatientRow,
    PhotoRow,
    RegionRow,
    RowChangeRow,
    SealRow,
    SessionRow,
    SideEffectOutlineRow,
    SideEffectRow,
    TreatmentProductRow,
    TreatmentRow,
)

T = TypeVar("T")

ERASED_NAME = "Erased"
"""What an operation that concerned an erased patient is called from then on."""

IN_THE_WAY = (
    "The library is being read, so what was erased may still stand in its log: close it in other programs "
    "and open it again; the erasing then goes on by itself."
)

Rewrap = Callable[[str, bytes, str, str], bytes]
"""Wraps a file's key anew: (stored name, wrapped key, whose key wraps it, whose key shall) → wrapped key."""


@dataclass(frozen=True, slots=True)
class ErasedRows:
    """What was erased from a database.

    Attributes
    ----------
    sessions, photos, assessments : int
    stored : tuple of str
        Names of stored originals that no photo uses any more.
    sha256s : tuple of str
        Of all originals that showed these patients, shared ones too.
    moved : bool
        Whether photos of theirs had been another patient's before, or are now.
    """

    sessions: int
    photos: int
    assessments: int
    stored: tuple[str, ...]
    sha256s: tuple[str, ...]
    moved: bool


def erase_from_database(
    engine: Engine, patient_ids: Collection[str], rewrap: Rewrap | None = None
) -> list[str]:
    """Erase patients from a database for good, so that no page of its files holds anything of theirs.

    Parameters
    ----------
    engine : Engine
        Of a database nobody else writes to meanwhile.
    patient_ids : collection of str
        Those it does not have are passed over.
    rewrap : callable, optional
        For a vault's database.

    Returns
    -------
    list of str
        Names of the stored originals that it no longer needs; the caller removes the files.

    Raises
    ------
    LibraryError
        If another program is reading it all the while.
    """
    with engine.connect() as connection, connection.execution_options(writes=True).begin():
        erased = erase_rows(connection, patient_ids, rewrap)
    scrub(engine)
    return list(erased.stored)


def erase_rows(
    connection: Connection, patient_ids: Collection[str], rewrap: Rewrap | None = None
) -> ErasedRows:
    """Remove all rows of patients, and what the journal holds of them, inside a transaction.

    What these rows leave in unused parts of the file stays until :func:`scrub`.
    """
    connection.exec_driver_sql("PRAGMA secure_delete=ON")
    sessions = select(SessionRow.id).where(SessionRow.patient_id.in_(patient_ids))
    photos = select(PhotoRow.id).where(PhotoRow.session_id.in_(sessions))
    # A photo that was moved to another patient may have been measured against one of this patient's.
    of_photos = or_(AssessmentRow.photo_id.in_(photos), AssessmentRow.baseline_photo_id.in_(photos))
    assessments = select(AssessmentRow.id).where(of_photos)
    of_series = or_(BaselineRow.patient_id.in_(patient_ids), BaselineRow.photo_id.in_(photos))
    sha256s = connection.execute(
        select(PhotoRow.sha256).distinct().where(PhotoRow.session_id.in_(sessions)).order_by(PhotoRow.sha256)
    )
    found = tuple(sha256s.scalars())
    clinical = _clinical_rows(patient_ids, photos)
    visits, shots = _strings(connection, sessions), _strings(connection, photos)
    measured = _strings(connection, assessments)
    row_ids = [
        *visits, *shots, *measured,
        *_strings(connection, select(BaselineRow.id).where(of_series)),
        *_strings(connection, select(RegionRow.id).where(RegionRow.photo_id.in_(photos))),
        *_strings(connection, select(NotCountedRow.id).where(NotCountedRow.photo_id.in_(photos))),
        *(key for table, theirs in clinical for key in _strings(connection, select(table.id).where(theirs))),
    ]  # fmt: skip
    for patient_id in patient_ids:  # what was to be imported names files and people
        connection.execute(delete(ImportRow).where(lists(ImportRow.patient_ids, patient_id)))
    moved = _purge_journal(connection, patient_ids, {*patient_ids, *row_ids})
    for table, theirs in clinical:
        connection.execute(delete(table).where(theirs))
    for statement in (
        delete(MeasurementRow).where(MeasurementRow.assessment_id.in_(assessments)),
        delete(AssessmentRow).where(of_photos),
        delete(BaselineRow).where(of_series),
        delete(RegionRow).where(RegionRow.photo_id.in_(photos)),
        delete(NotCountedRow).where(NotCountedRow.photo_id.in_(photos)),
        delete(PhotoRow).where(PhotoRow.session_id.in_(sessions)),
        delete(SessionRow).where(SessionRow.patient_id.in_(patient_ids)),
        delete(PatientRow).where(PatientRow.id.in_(patient_ids)),
    ):
        connection.execute(statement)
    stored = _release_originals(connection, patient_ids, found, rewrap)
    return ErasedRows(len(visits), len(shots), len(measured), stored, found, moved)


def _clinical_rows(
    patient_ids: Collection[str], photos: Select[str]
) -> tuple[tuple[type[Kept], ColumnElement[bool]], ...]:
    """Tables of what was done and what followed, with the rows that are theirs; children first."""
    treatments = select(TreatmentRow.id).where(TreatmentRow.patient_id.in_(patient_ids))
    side_effects = select(SideEffectRow.id).where(SideEffectRow.patient_id.in_(patient_ids))
    of_outlines = or_(
        SideEffectOutlineRow.side_effect_id.in_(side_effects), SideEffectOutlineRow.photo_id.in_(photos)
    )
    return (
        (SideEffectOutlineRow, of_outlines),
        (SideEffectRow, SideEffectRow.patient_id.in_(patient_ids)),
        (TreatmentProductRow, TreatmentProductRow.treatment_id.in_(treatments)),
        (TreatmentRow, TreatmentRow.patient_id.in_(patient_ids)),
        (AppointmentRow, AppointmentRow.patient_id.in_(patient_ids)),
        (CourseRow, CourseRow.patient_id.in_(patient_ids)),
        (InfluenceRow, InfluenceRow.patient_id.in_(patient_ids)),
        (OutcomePlanRow, OutcomePlanRow.patient_id.in_(patient_ids)),
        (ConsentRow, ConsentRow.patient_id.in_(patient_ids)),
        (SealRow, SealRow.patient_id.in_(patient_ids)),
    )


def scrub(engine: Engine) -> None:
    """Write a database anew, so that none of its files holds what was removed from it.

    Raises
    ------
    LibraryError
        If another program is reading it all the while.
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("VACUUM")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise LibraryError(IN_THE_WAY)


def _purge_journal(connection: Connection, patient_ids: Collection[str], row_ids: Collection[str]) -> bool:
    """Take out of the journal all that was done to these patients, and what it was called.

    What is undone at the moment can no longer be redone, for anybody: its place in the journal went.

    Returns
    -------
    bool
        Whether a photo was moved.
    """
    touched: set[int] = set()
    for patient_id in patient_ids:
        listed = select(OperationRow.number).where(lists(OperationRow.patient_ids, patient_id))
        touched.update(connection.execute(listed).scalars())
    for number, row_id in connection.execute(select(RowChangeRow.operation, RowChangeRow.row_id)):
        if row_id in row_ids:
            touched.add(number)
    # An operation that changed nothing concerns nobody by its rows, but its name may still name a patient.
    changes = select(RowChangeRow.operation).where(RowChangeRow.operation == OperationRow.number)
    idle = select(OperationRow.number).where(~changes.exists(), OperationRow.name != ERASED_NAME)
    touched.update(connection.execute(idle).scalars())
    moved = False
    for numbers in _portions(sorted(touched)):
        session_changed = type_coerce(RowChangeRow.before, String).contains('"session_id"')
        moves = select(RowChangeRow.operation).where(
            RowChangeRow.operation.in_(numbers), RowChangeRow.table == "photos", session_changed
        )
        moved = moved or connection.execute(moves.limit(1)).first() is not None
        connection.execute(delete(RowChangeRow).where(RowChangeRow.operation.in_(numbers)))
        connection.execute(
            update(OperationRow)
            .where(OperationRow.number.in_(numbers))
            .values(name=ERASED_NAME, undoable=False)
        )
    connection.execute(update(OperationRow).where(OperationRow.undone_by.is_not(None)).values(undoable=False))
    return moved


def _release_originals(
    connection: Connection, patient_ids: Collection[str], sha256s: Sequence[str], rewrap: Rewrap | None
) -> tuple[str, ...]:
    """Remove the originals that no photo uses any more; give those that stay another owner."""
    concerned = [OriginalRow.key_owner.in_(patient_ids)]
    concerned += [OriginalRow.sha256.in_(portion) for portion in _portions(sha256s)]
    names: dict[str, str] = {}
    for condition in concerned:
        rows = connection.execute(select(OriginalRow.sha256, OriginalRow.stored_sha256).where(condition))
        names.update((row.sha256, row.stored_sha256) for row in rows)
    released: list[str] = []
    for sha256, stored in names.items():
        owner = connection.execute(
            select(SessionRow.patient_id)
            .join(PhotoRow, PhotoRow.session_id == SessionRow.id)
            .where(PhotoRow.sha256 == sha256)
            .order_by(PhotoRow.created_at)
            .limit(1)
        ).scalar_one_or_none()
        if owner is None:
            connection.execute(delete(OriginalRow).where(OriginalRow.sha256 == sha256))
            released.append(stored)
        else:
            _hand_over(connection, sha256, patient_ids, owner, rewrap)
    return tuple(released)


def _hand_over(
    connection: Connection, sha256: str, patient_ids: Collection[str], owner: str, rewrap: Rewrap | None
) -> None:
    """Let another patient's key open an original whose owner's key will be destroyed."""
    row = connection.execute(
        select(OriginalRow.stored_sha256, OriginalRow.key_owner, OriginalRow.wrapped_key).where(
            OriginalRow.sha256 == sha256
        )
    ).one()
    if row.key_owner not in patient_ids or row.wrapped_key is None:
        return
    if rewrap is None:
        raise RuntimeError("an encrypted original has another owner: its key must be wrapped anew")
    wrapped = rewrap(row.stored_sha256, row.wrapped_key, row.key_owner, owner)
    connection.execute(
        update(OriginalRow).where(OriginalRow.sha256 == sha256).values(key_owner=owner, wrapped_key=wrapped)
    )


def _strings(connection: Connection, query: Select[str]) -> list[str]:
    return list(connection.execute(query).scalars())


def _portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many at a time as SQLite takes in one question."""
    for start in range(0, len(values), 5000):
        yield values[start : start + 5000]
