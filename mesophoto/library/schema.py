"""Tables of the library, version 3.

Keys are random UUIDs, so that libraries can be merged; every row carries the id of the practitioner who made
it, directly or (measurements, row changes) through the row it belongs to. Nothing a user made is removed from
a table: ``deleted_at`` puts it into the bin; only erasing a patient for good removes rows. Types are those
that PostgreSQL has too.
"""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Date, DateTime, Dialect, ForeignKey, Index, String, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SCHEMA_VERSION = 3
"""The newest migration's number; a library with a higher one is refused."""


def new_id() -> str:
    """Give a new random key."""
    return str(uuid4())


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite has no time zones, so it is stored without and handed out with one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store in UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Hand out with the zone."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own convention
        datetime: UtcDateTime,
        date: Date,
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


class Kept:
    """What every row that a user makes has."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    created_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]


class LibraryRow(Base):
    """Which library this is: one row, so that a backup is never mixed with another library's."""

    __tablename__ = "library"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    created_at: Mapped[datetime]


class PractitionerRow(Base):
    """Who uses the library."""

    __tablename__ = "practitioners"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str]
    created_at: Mapped[datetime]
    role: Mapped[str]
    """"practitioner", "assistant" or "read_only"."""
    pin: Mapped[str | None]
    """Argon2id hash of the PIN for a quick switch while the library is open; None: no PIN."""
    left_at: Mapped[datetime | None]
    """When this person's access ended."""


class SettingRow(Kept, Base):
    """A setting of the clinic's own, such as the side of its scale marker."""

    __tablename__ = "settings"
    __table_args__ = (Index("ix_settings_key", "key", unique=True, sqlite_where=text("deleted_at IS NULL")),)

    key: Mapped[str]
    value: Mapped[dict[str, Any]]
    """``{"value": …}``, so that a null is a value."""


class PatientRow(Kept, Base):
    """A patient."""

    __tablename__ = "patients"

    number: Mapped[str]
    family_name: Mapped[str]
    given_name: Mapped[str]
    birth_date: Mapped[date | None]
    sex: Mapped[str]
    note: Mapped[str]
    search_key: Mapped[str]
    """Number and names without case and accents, for searching."""


class SessionRow(Kept, Base):
    """One visit of a patient."""

    __tablename__ = "sessions"
    __table_args__ = (Index("ix_sessions_patient", "patient_id", "deleted_at", "date"),)

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"))
    date: Mapped[date]
    note: Mapped[str]


class OriginalRow(Base):
    """A file as it came from the camera, kept under the hash of the bytes that are stored."""

    __tablename__ = "originals"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Of the file as it came."""
    byte_size: Mapped[int]
    format: Mapped[str]
    stored_sha256: Mapped[str] = mapped_column(String(64), index=True)
    """Of the bytes that are stored, which is the file's name: in a vault those of the encrypted file."""
    key_owner: Mapped[str | None] = mapped_column(String(36), index=True)
    """Patient whose key wraps the file's key; None in a library without encryption."""
    wrapped_key: Mapped[bytes | None]
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    created_at: Mapped[datetime]


class PhotoRow(Kept, Base):
    """A photo's place in a session. Two photos may share an original if the user says so."""

    __tablename__ = "photos"
    __table_args__ = (Index("ix_photos_session", "session_id", "deleted_at"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id"))
    sha256: Mapped[str] = mapped_column(ForeignKey("originals.sha256"), index=True)
    file_name: Mapped[str]
    view: Mapped[str]
    side: Mapped[str]
    moment: Mapped[str]
    day: Mapped[int | None]
    captured_at: Mapped[datetime | None] = mapped_column(DateTime)
    """The camera's clock, without a time zone."""
    position: Mapped[int]
    details: Mapped[dict[str, Any]]
    """What the file says of itself (width_px, camera, …)."""
    scale: Mapped[dict[str, Any] | None]
    """Set by hand: px_per_mm, sd_relative, source. None: found in the photo."""


class BaselineRow(Kept, Base):
    """The photo that a patient's series of one view and side is compared with, where the user chose it."""

    __tablename__ = "baselines"
    __table_args__ = (
        Index(
            "ix_baselines_series", "patient_id", "view", "side",
            unique=True, sqlite_where=text("deleted_at IS NULL"),
        ),
    )  # fmt: skip

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"))
    view: Mapped[str]
    side: Mapped[str]
    photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"))


class RegionRow(Kept, Base):
    """A region drawn by hand, on the pixels of the photo it was drawn on."""

    __tablename__ = "regions"

    photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"), index=True)
    name: Mapped[str]
    polygon: Mapped[list[Any]]
    """[[x, y], …] in px."""


class NotCountedRow(Kept, Base):
    """A spot that is not counted (a mole, a tattoo), by its place on a photo."""

    __tablename__ = "not_counted"

    photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"), index=True)
    x_px: Mapped[float]
    y_px: Mapped[float]
    why: Mapped[str]


class ProductRow(Kept, Base):
    """A product of the clinic's own list."""

    __tablename__ = "products"

    name: Mapped[str]
    manufacturer: Mapped[str]
    components: Mapped[list[Any]]
    """[{"name": …, "amount": …}, …], the amount as the label says it."""
    note: Mapped[str]


class CourseRow(Kept, Base):
    """A plan of treatments at set intervals."""

    __tablename__ = "courses"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    indication: Mapped[str]
    starts_on: Mapped[date]
    session_count: Mapped[int]
    interval_days: Mapped[int]
    ended_on: Mapped[date | None]
    """When it was ended before all its treatments were given."""
    note: Mapped[str]


class TreatmentRow(Kept, Base):
    """What was done to the skin on one day, and how."""

    __tablename__ = "treatments"
    __table_args__ = (Index("ix_treatments_patient", "patient_id", "deleted_at", "date"),)

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"))
    course_id: Mapped[str | None] = mapped_column(ForeignKey("courses.id"))
    date: Mapped[date]
    indication: Mapped[str]
    technique: Mapped[str]
    needle: Mapped[str]
    depth_mm: Mapped[float | None]
    zones: Mapped[list[Any]]
    """Names of regions."""
    points: Mapped[list[Any]]
    """[{"map": …, "x": …, "y": …}, …], see :class:`mesophoto.library.clinical.TreatedPoint`."""
    skin_disinfected: Mapped[bool | None]
    product_sterile: Mapped[bool | None]
    product_stored_right: Mapped[bool | None]
    treated_by: Mapped[str | None] = mapped_column(ForeignKey("practitioners.id"))
    note: Mapped[str]


class TreatmentProductRow(Kept, Base):
    """One product of a treatment, with its lot."""

    __tablename__ = "treatment_products"

    treatment_id: Mapped[str] = mapped_column(ForeignKey("treatments.id"), index=True)
    product_id: Mapped[str] = mapped_column(ForeignKey("products.id"), index=True)
    lot: Mapped[str] = mapped_column(index=True)
    expires_on: Mapped[date | None]
    volume_ml: Mapped[float | None]
    dilution: Mapped[str]
    position: Mapped[int]


class InfluenceRow(Kept, Base):
    """What else could explain a change: botulinum, sun, a peel, …"""

    __tablename__ = "influences"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    """None: it goes on."""
    note: Mapped[str]


class AppointmentRow(Kept, Base):
    """When a patient is expected."""

    __tablename__ = "appointments"
    __table_args__ = (Index("ix_appointments_starts_at", "starts_at", "deleted_at"),)

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    course_id: Mapped[str | None] = mapped_column(ForeignKey("courses.id"))
    starts_at: Mapped[datetime] = mapped_column(DateTime)
    """The clinic's clock, without a time zone."""
    duration_min: Mapped[int]
    note: Mapped[str]


class SideEffectRow(Kept, Base):
    """Something that followed a treatment: bruising, swelling, a lump, …"""

    __tablename__ = "side_effects"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    treatment_id: Mapped[str | None] = mapped_column(ForeignKey("treatments.id"))
    treatment_product_id: Mapped[str | None] = mapped_column(ForeignKey("treatment_products.id"))
    kind: Mapped[str]
    is_complication: Mapped[bool]
    """False: expected after this treatment."""
    severity: Mapped[str]
    pain: Mapped[int | None]
    """0 to 10."""
    onset_on: Mapped[date]
    resolved_on: Mapped[date | None]
    note: Mapped[str]


class SideEffectOutlineRow(Kept, Base):
    """Where a side effect is on one photo, as drawn or confirmed, and what was measured inside."""

    __tablename__ = "side_effect_outlines"

    side_effect_id: Mapped[str] = mapped_column(ForeignKey("side_effects.id"), index=True)
    photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"), index=True)
    outline: Mapped[list[Any]]
    """[[x, y], …] in px of the photo."""
    was_proposed: Mapped[bool]
    """Whether it came through the registration and was confirmed."""
    findings: Mapped[dict[str, Any]]
    """area_mm2, delta_e, …: see :class:`mesophoto.library.clinical.OutlineFindings`; empty: not measured."""


class OutcomePlanRow(Kept, Base):
    """What a series is judged by: chosen with the indication before the results are seen."""

    __tablename__ = "outcome_plans"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    view: Mapped[str]
    side: Mapped[str]
    indication: Mapped[str]
    metrics: Mapped[list[Any]]
    """[[metric, unit], …], the first one foremost."""
    regions: Mapped[list[Any]]
    """Names; empty: all that the view has."""
    measured_before: Mapped[int]
    """How many photos of the series had been compared with its baseline when it was chosen."""


class ConsentRow(Kept, Base):
    """What a patient agreed to: one purpose, from a day on until revoked."""

    __tablename__ = "consents"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    purpose: Mapped[str]
    given_on: Mapped[date]
    revoked_on: Mapped[date | None]
    shows_name: Mapped[bool]
    shows_face: Mapped[bool]
    signature: Mapped[list[Any]]
    """Strokes signed on screen, [[[x, y], …], …] in 0..1 of its width and height; empty: none."""
    form: Mapped[bytes | None]
    """The signed form that was attached, as it came."""
    form_name: Mapped[str]
    note: Mapped[str]


class SealRow(Kept, Base):
    """What was handed over: the code on it, its hash, and what was done to its pictures."""

    __tablename__ = "seals"

    patient_id: Mapped[str] = mapped_column(ForeignKey("patients.id"), index=True)
    code: Mapped[str] = mapped_column(index=True, unique=True)
    file_sha256: Mapped[str] = mapped_column(String(64), index=True)
    kind: Mapped[str]
    purpose: Mapped[str]
    details: Mapped[dict[str, Any]]
    """What was done, the verdict of comparability, hashes of the originals."""


class AssessmentRow(Kept, Base):
    """One measuring of one photo, against one baseline. Measuring again adds a row, never changes one."""

    __tablename__ = "assessments"
    __table_args__ = (Index("ix_assessments_photo", "photo_id", "baseline_photo_id"),)

    photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"))
    baseline_photo_id: Mapped[str] = mapped_column(ForeignKey("photos.id"))
    algorithm: Mapped[str]
    inputs_sha256: Mapped[str] = mapped_column(String(64))
    """Of what the user set: scales, drawn regions, spots not counted."""
    details: Mapped[dict[str, Any]]
    """Comparability, changes, scale, warnings, as :mod:`mesophoto.library.stored` writes them."""
    spots: Mapped[bytes]
    """JSON of the spots, deflated: read when they are asked for."""


class MetricDefinitionRow(Base):
    """Name, version and parameters of what was measured, shared by many measurements."""

    __tablename__ = "metric_definitions"

    id: Mapped[int] = mapped_column(primary_key=True)
    metric: Mapped[str]
    version: Mapped[int]
    parameters: Mapped[str]
    """Canonical JSON."""
    __table_args__ = (Index("ix_metric_definitions", "metric", "version", "parameters", unique=True),)


class MeasurementRow(Base):
    """One value of an assessment, or the reason why there is none."""

    __tablename__ = "measurements"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - kept beside its assessment on the disk

    assessment_id: Mapped[str] = mapped_column(ForeignKey("assessments.id"), primary_key=True)
    definition_id: Mapped[int] = mapped_column(ForeignKey("metric_definitions.id"), primary_key=True)
    region: Mapped[str] = mapped_column(primary_key=True)
    unit: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    value: Mapped[float | None]
    sd: Mapped[float | None]
    reason: Mapped[str | None]


class OperationRow(Base):
    """The journal: one row per operation, undo and redo, in order. Undo appends, never erases."""

    __tablename__ = "operations"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    kind: Mapped[str]
    """"do", "undo" or "redo"."""
    action: Mapped[str]
    name: Mapped[str]
    undoable: Mapped[bool]
    target: Mapped[int | None] = mapped_column(ForeignKey("operations.number"))
    """What an undo or redo undoes or redoes."""
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("operations.number"))
    """The undo in force; None where the operation is done."""
    patient_ids: Mapped[list[Any]]


class ImportRow(Base):
    """An import under way: what it was to do, so that it can go on after a crash. Removed when it ended."""

    __tablename__ = "imports"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    started_at: Mapped[datetime]
    operations: Mapped[list[Any]]
    """Numbers of the operations it became: one, and one more for each time it went on."""
    patient_ids: Mapped[list[Any]]
    plan: Mapped[dict[str, Any]]


class RowChangeRow(Base):
    """What an operation did to one row: its forward and inverse payload."""

    __tablename__ = "row_changes"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    operation: Mapped[int] = mapped_column(ForeignKey("operations.number"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    table: Mapped[str]
    row_id: Mapped[str]
    before: Mapped[dict[str, Any] | None]
    """Changed columns; None where the row is new."""
    after: Mapped[dict[str, Any]]


class AuditRow(Base):
    """Who did what when: ids only, no names. Triggers refuse changes; each line holds the last one's hash."""

    __tablename__ = "audit"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    action: Mapped[str]
    operation: Mapped[int | None] = mapped_column(ForeignKey("operations.number"))
    subjects: Mapped[list[Any]]
    """``"table/id"`` of the rows concerned."""
    details: Mapped[dict[str, Any] | None]
    """What a certificate states, without names; part of the hash where there is one."""
    previous_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class ErasureRow(Base):
    """An erasing for good under way: noted with the removal of the rows, gone with the certificate."""

    __tablename__ = "erasures"

    patient_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    practitioner_id: Mapped[str] = mapped_column(ForeignKey("practitioners.id"))
    """Who asked for it."""
    created_at: Mapped[datetime]
    work: Mapped[dict[str, Any]]
    """What is left to remove, and what the certificate will state."""
