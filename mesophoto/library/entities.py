"""What the library hands out: plain frozen records, never rows of the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from mesophoto.records import (
    Change,
    ColourReference,
    Comparability,
    DetailCost,
    Measurement,
    Moment,
    Scale,
    Side,
    View,
)

Role = Literal["practitioner", "assistant", "read_only"]
BinKind = Literal["patient", "session", "photo", "treatment", "side_effect"]
Sex = Literal["female", "male", "other", "unknown"]


def say_date(day: date) -> str:
    """Write a date as sentences have it: 3 May 2026."""
    return f"{day.day} {day:%B %Y}"


def patient_name(family_name: str, given_name: str, number: str) -> str:
    """Family name and given name; the number where there is neither."""
    return ", ".join(part for part in (family_name, given_name) if part) or number


@dataclass(frozen=True, slots=True)
class Practitioner:
    """Who uses the library."""

    id: str
    name: str
    role: Role = "practitioner"
    has_pin: bool = False
    left_at: datetime | None = None
    """When this person's access ended."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient, with what a list shows beside the name."""

    id: str
    number: str
    family_name: str
    given_name: str
    birth_date: date | None = None
    sex: Sex = "unknown"
    note: str = ""
    deleted_at: datetime | None = None
    session_count: int = 0
    photo_count: int = 0
    last_session: date | None = None

    @property
    def name(self) -> str:
        """Family name and given name; the number where there is neither."""
        return patient_name(self.family_name, self.given_name, self.number)


@dataclass(frozen=True, slots=True)
class Session:
    """One visit of a patient."""

    id: str
    patient_id: str
    date: date
    note: str = ""
    deleted_at: datetime | None = None
    photo_count: int = 0


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """A photo's place in the library: which session, which view, which original."""

    id: str
    patient_id: str
    session_id: str
    session_date: date
    sha256: str
    file_name: str
    view: View
    side: Side
    moment: Moment
    day: int | None = None
    """Days since the treatment, where ``moment`` is "day"."""
    captured_at: datetime | None = None
    position: int = 0
    details: Mapping[str, Any] = field(default_factory=dict)
    """``width_px``, ``height_px``, ``format``, ``camera``, ``lens``, …: what the file says of itself."""
    scale: Scale | None = None
    """Set by hand; None: found in the photo."""
    deleted_at: datetime | None = None

    @property
    def series(self) -> tuple[View, Side]:
        """What it may be compared with: photos of the same view and side."""
        return self.view, self.side

    @property
    def taken_at(self) -> datetime:
        """Moment of the capture; noon of the session's day where the camera's clock is not known."""
        return self.captured_at or datetime(
            self.session_date.year, self.session_date.month, self.session_date.day, 12
        )

    @property
    def in_trend(self) -> bool:
        """Whether it may be a baseline, a repeat or a point of a trend: not right after injecting."""
        return self.moment != "right_after"


@dataclass(frozen=True, slots=True)
class Series:
    """A patient's photos of one view and side, in order of time.

    Attributes
    ----------
    baseline : PhotoEntry or None
        The chosen one, or the first photo that may be one; None if all were taken right after a treatment.
    baseline_chosen : bool
        Whether the user chose it.
    """

    patient_id: str
    view: View
    side: Side
    photos: tuple[PhotoEntry, ...]
    baseline: PhotoEntry | None
    baseline_chosen: bool = False


@dataclass(frozen=True, slots=True)
class DrawnRegion:
    """A region drawn by hand on one photo; it travels to the others through the registration."""

    id: str
    photo_id: str
    name: str
    polygon: tuple[tuple[float, float], ...]
    """(x, y) in px of that photo."""


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A spot that is not counted (a mole, a tattoo), by its place on one photo."""

    id: str
    photo_id: str
    x_px: float
    y_px: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class SpotEntry:
    """One pigmentation spot of a stored assessment, on the photo's own pixels."""

    outline: tuple[tuple[float, float], ...]
    centre: tuple[float, float]
    area_px2: float
    contrast: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFindings:
    """What was measured in one photo, and against its baseline."""

    measurements: tuple[Measurement, ...]
    changes: tuple[Change, ...] = ()
    """To the baseline; empty for the baseline itself."""
    comparability: Comparability | None = None
    scale: Scale | None = None
    aligned: bool = True
    reason: str | None = None
    """Why it was not aligned, or not measured at all."""
    warnings: tuple[str, ...] = ()
    colour: ColourReference | None = None
    detail: DetailCost | None = None
    """What matching its sharpness to the baseline's cost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAssessment(PhotoFindings):
    """Findings as the library keeps them. Never overwritten."""

    id: str
    photo_id: str
    baseline_photo_id: str
    algorithm: str
    inputs_sha256: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """Where a photo is held already."""

    photo: PhotoEntry
    patient: Patient

    @property
    def sentence(self) -> str:
        """Say where, for a practitioner."""
        where = f"Already held: {self.patient.name}, session of {say_date(self.photo.session_date)}"
        binned = self.photo.deleted_at or self.patient.deleted_at
        return f"{where}, in the bin." if binned else f"{where}."


@dataclass(frozen=True, slots=True)
class StoredOriginal:
    """How an original is stored: under which name and, in a vault, with which key."""

    stored_sha256: str
    """Hash of the bytes that are stored, which is the file's name."""
    key_owner: str | None = None
    """Patient whose key wraps the file's; None in a library without encryption."""
    wrapped_key: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class RowChange:
    """What an operation did to one row. The inverse is the same, read backwards."""

    table: str
    row_id: str
    before: Mapping[str, Any] | None
    """The changed columns before; None where the row is new."""
    after: Mapping[str, Any]
    """The changed columns after; empty where the row is new, since no row is ever removed."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the journal: an operation that was done, undone or redone."""

    number: int
    at: datetime
    practitioner_id: str
    kind: Literal["do", "undo", "redo"]
    action: str
    name: str
    """As the Undo menu says it: "Import 3 photos"."""
    undoable: bool
    target: int | None
    patient_ids: tuple[str, ...]
    """Whose data it changed: what to show anew."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what when. The line itself has ids only; names are looked up for showing."""

    number: int
    at: datetime
    practitioner_id: str
    action: str
    operation: int | None
    subjects: tuple[str, ...]
    """``"table/id"`` of the rows concerned."""
    details: Mapping[str, Any] | None = None
    kind: str = "edit"
    """One of :data:`mesophoto.library.audit.KINDS`."""
    practitioner: str = ""
    patient_ids: tuple[str, ...] = ()
    patients: tuple[str, ...] = ()
    """Names of those patients that the library still holds."""


@dataclass(frozen=True, slots=True)
class BinEntry:
    """Something in the bin that can be restored."""

    kind: BinKind
    id: str
    patient_id: str
    patient: str
    """The patient's name."""
    what: str
    """The patient's number, the session's or treatment's date, the photo's file name with its session's date,
    or the side effect's kind with its onset."""
    deleted_at: datetime
    deleted_by: str
    """Name of the practitioner."""
    old: bool
    """Whether it has been in the bin for longer than it is meant to be kept."""


@dataclass(frozen=True, slots=True)
class Dated:
    """What was typed, read as words and days: "weber jan 2026" is "weber" and the days of that month.

    Attributes
    ----------
    words : str
        What is no date.
    days : sequence of (date, date)
        First and last day of each.
    """

    words: str
    days: Sequence[tuple[date, date]]
