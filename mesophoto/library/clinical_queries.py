"""Reading treatments, courses, appointments and side effects."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from mesophoto.library.clinical import (
    Appointment,
    Component,
    Course,
    Influence,
    OutlineFindings,
    Product,
    SideEffect,
    SideEffectOutline,
    TreatedPoint,
    Treatment,
    TreatmentProduct,
)
from mesophoto.library.schema import (
    AppointmentRow,
    CourseRow,
    InfluenceRow,
    Kept,
    PatientRow,
    PhotoRow,
    ProductRow,
    SessionRow,
    SideEffectOutlineRow,
    SideEffectRow,
    TreatmentProductRow,
    TreatmentRow,
)

_KEPT = {"practitioner_id", "created_at"}


def products(connection: Connection, *, with_removed: bool = False) -> tuple[Product, ...]:
    """The clinic's products by name; with those taken off the list, where wanted."""
    query = select(ProductRow.__table__).order_by(ProductRow.name)
    if not with_removed:
        query = query.where(ProductRow.deleted_at.is_(None))
    return tuple(
        Product(**{**_values(row), "components": tuple(Component(**part) for part in row["components"])})
        for row in connection.execute(query).mappings()
    )


def treatments(connection: Connection, patient_id: str) -> tuple[Treatment, ...]:
    """Treatments of a patient in order of time."""
    return _treatments(connection, _of_patient(TreatmentRow, patient_id))


def treatment(connection: Connection, treatment_id: str) -> Treatment | None:
    """One treatment, from the bin too."""
    found = _treatments(connection, select(TreatmentRow.__table__).where(TreatmentRow.id == treatment_id))
    return found[0] if found else None


def all_treatments(connection: Connection) -> tuple[Treatment, ...]:
    """Treatments of all patients, in order of time; not those of patients in the bin."""
    query = (
        select(TreatmentRow.__table__)
        .join(PatientRow, TreatmentRow.patient_id == PatientRow.id)
        .where(TreatmentRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None))
    )
    return _treatments(connection, query)


def last_given(connection: Connection) -> dict[str, TreatmentProduct]:
    """Product's key → how it was given last, to whomever: its lot is most likely still in use."""
    rows = connection.execute(
        select(TreatmentProductRow.__table__, ProductRow.name.label("product"))
        .join(ProductRow, TreatmentProductRow.product_id == ProductRow.id)
        .join(TreatmentRow, TreatmentProductRow.treatment_id == TreatmentRow.id)
        .where(TreatmentProductRow.deleted_at.is_(None), TreatmentRow.deleted_at.is_(None))
        .order_by(TreatmentRow.date, TreatmentRow.created_at)
    ).mappings()
    return {row["product_id"]: _treatment_product(row) for row in rows}


def influences(connection: Connection, patient_id: str) -> tuple[Influence, ...]:
    """What else could explain a change of a patient, in order of time."""
    query = _of_patient(InfluenceRow, patient_id).order_by(InfluenceRow.starts_on)
    return tuple(Influence(**_values(row)) for row in connection.execute(query).mappings())


def courses(connection: Connection, patient_id: str | None = None) -> tuple[Course, ...]:
    """Courses of a patient, or of all patients, in order of time."""
    query = (
        select(CourseRow.__table__)
        .join(PatientRow, CourseRow.patient_id == PatientRow.id)
        .where(CourseRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None))
        .order_by(CourseRow.starts_on)
    )
    if patient_id is not None:
        query = query.where(CourseRow.patient_id == patient_id)
    return tuple(Course(**_values(row)) for row in connection.execute(query).mappings())


def appointments(
    connection: Connection,
    patient_id: str | None = None,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
) -> tuple[Appointment, ...]:
    """Appointments of a patient, or of all, in order of time; from ``since`` on, before ``until``."""
    query = (
        select(AppointmentRow.__table__)
        .join(PatientRow, AppointmentRow.patient_id == PatientRow.id)
        .where(AppointmentRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None))
        .order_by(AppointmentRow.starts_at)
    )
    if patient_id is not None:
        query = query.where(AppointmentRow.patient_id == patient_id)
    if since is not None:
        query = query.where(AppointmentRow.starts_at >= since)
    if until is not None:
        query = query.where(AppointmentRow.starts_at < until)
    return tuple(Appointment(**_values(row)) for row in connection.execute(query).mappings())


def side_effects(connection: Connection, patient_id: str) -> tuple[SideEffect, ...]:
    """Side effects of a patient in order of their onset."""
    return _side_effects(connection, _of_patient(SideEffectRow, patient_id))


def all_side_effects(connection: Connection) -> tuple[SideEffect, ...]:
    """Side effects of all patients that are not in the bin."""
    query = (
        select(SideEffectRow.__table__)
        .join(PatientRow, SideEffectRow.patient_id == PatientRow.id)
        .where(SideEffectRow.deleted_at.is_(None), PatientRow.deleted_at.is_(None))
    )
    return _side_effects(connection, query)


def _of_patient(table: type[Kept], patient_id: str) -> "Select[Any]":
    columns = table.__table__.c  # type: ignore[attr-defined]
    return select(table.__table__).where(  # type: ignore[attr-defined]
        columns.patient_id == patient_id, columns.deleted_at.is_(None)
    )


def _values(row: RowMapping) -> dict[str, Any]:
    return {str(name): value for name, value in row.items() if name not in _KEPT}


def _treatments(connection: Connection, query: "Select[Any]") -> tuple[Treatment, ...]:
    rows = connection.execute(query.order_by(TreatmentRow.date, TreatmentRow.created_at)).mappings().all()
    wanted = query.with_only_columns(TreatmentRow.id)
    given = connection.execute(
        select(TreatmentProductRow.__table__, ProductRow.name.label("product"))
        .join(ProductRow, TreatmentProductRow.product_id == ProductRow.id)
        .where(TreatmentProductRow.treatment_id.in_(wanted), TreatmentProductRow.deleted_at.is_(None))
        .order_by(TreatmentProductRow.position)
    ).mappings()
    products_of: Mapping[str, list[TreatmentProduct]] = defaultdict(list)
    for row in given:
        products_of[row["treatment_id"]].append(_treatment_product(row))
    return tuple(
        Treatment(**{
            **_values(row),
            "zones": tuple(row["zones"]),
            "points": tuple(TreatedPoint(**point) for point in row["points"]),
            "products": tuple(products_of[row["id"]]),
        })
        for row in rows
    )  # fmt: skip


def _treatment_product(row: RowMapping) -> TreatmentProduct:
    values = _values(row)
    for name in ("deleted_at", "position", "treatment_id"):
        del values[name]
    return TreatmentProduct(**values)


def _side_effects(connection: Connection, query: "Select[Any]") -> tuple[SideEffect, ...]:
    rows = (
        connection.execute(query.order_by(SideEffectRow.onset_on, SideEffectRow.created_at)).mappings().all()
    )
    drawn = connection.execute(
        select(
            SideEffectOutlineRow.id, SideEffectOutlineRow.side_effect_id, SideEffectOutlineRow.photo_id,
            SessionRow.date.label("taken_on"), SideEffectOutlineRow.outline,
            SideEffectOutlineRow.was_proposed, SideEffectOutlineRow.findings,
        )
        .join(SideEffectRow, SideEffectOutlineRow.side_effect_id == SideEffectRow.id)
        .join(PhotoRow, SideEffectOutlineRow.photo_id == PhotoRow.id)
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .where(
            SideEffectRow.id.in_(query.with_only_columns(SideEffectRow.id)),
            # A photo that was moved to another patient takes no outline along.
            SessionRow.patient_id == SideEffectRow.patient_id,
            SideEffectOutlineRow.deleted_at.is_(None),
            PhotoRow.deleted_at.is_(None),
            SessionRow.deleted_at.is_(None),
        )
        .order_by(SessionRow.date, PhotoRow.captured_at, PhotoRow.position)
    ).mappings()  # fmt: skip
    outlines_of: Mapping[str, list[SideEffectOutline]] = defaultdict(list)
    for row in drawn:
        outlines_of[row["side_effect_id"]].append(
            SideEffectOutline(**{
                **row,
                "outline": tuple((float(x), float(y)) for x, y in row["outline"]),
                "findings": OutlineFindings.from_stored(row["findings"]),
            })
        )  # fmt: skip
    return tuple(SideEffect(**{**_values(row), "outlines": tuple(outlines_of[row["id"]])}) for row in rows)
